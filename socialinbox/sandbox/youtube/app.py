"""Puts the YouTube sandbox together: entrance, routes, faults."""

from datetime import timedelta
from secrets import token_urlsafe

from starlette.applications import Starlette
from starlette.routing import Route

from socialinbox.sandbox.media import media_route
from socialinbox.sandbox.site import Site, build
from socialinbox.sandbox.youtube.catalogue import Catalogue
from socialinbox.sandbox.youtube.comments import Comments
from socialinbox.sandbox.youtube.errors import fault_answer
from socialinbox.sandbox.youtube.gate import COMMENTS, FULL, READ, SCOPE, Gate, Handler
from socialinbox.sandbox.youtube.oauth import CLIENT_ID, SUBJECT, OAuth
from socialinbox.sandbox.youtube.quota import UNITS_A_DAY, Quota
from socialinbox.sandbox.youtube.render import Renderer
from socialinbox.sandbox.youtube.shelf import Shelf
from socialinbox.sandbox.youtube.uploads import Uploads

TOKEN_LIFE = timedelta(seconds=3599)
"""How long an access token lives."""

READ_COST = 1
WRITE_COST = 50
PAGING = ("maxResults", "pageToken")
THREAD_NAMES = (
    "part",
    "allThreadsRelatedToChannelId",
    "channelId",
    "videoId",
    "id",
    "moderationStatus",
    "order",
    "searchTerms",
    "textFormat",
    *PAGING,
)


def entrance(site: Site) -> dict[str, str]:
    """What a client needs to come in as the owner's channel."""
    site.grants.client_id, site.grants.client_secret = CLIENT_ID, f"GOCSPX-{token_urlsafe(21)}"
    token, refresh = site.grants.issue(
        SUBJECT, frozenset({f"{SCOPE}youtube.force-ssl", f"{SCOPE}youtube.upload"}), refresh=True
    )
    own = site.world.owner.youtube
    return {
        "url": site.url,
        "auth_url": site.url,
        "client_id": site.grants.client_id,
        "client_secret": site.grants.client_secret,
        "access_token": token.value,
        "refresh_token": refresh.value if refresh else "",
        "channel_id": own.id,
        "handle": own.handle,
        "units_a_day": site.options.get("youtube_quota", str(UNITS_A_DAY)),
    }


def app(site: Site) -> Starlette:
    """YouTube over one world.

    Options: youtube_quota (units a day); youtube_spam_filter=on hides our twins silently;
    youtube_unaudited_app=on makes every upload private, as for an app without Google's audit;
    youtube_unknown_ids=refused answers 404 to a list of threads of which one is gone.
    """
    shelf = Shelf(site)
    renderer = Renderer(site, shelf)
    gate = Gate(site, Quota(int(site.options.get("youtube_quota", UNITS_A_DAY))))
    catalogue = Catalogue(site, shelf, renderer)
    comments = Comments(site, shelf, renderer)
    uploads = Uploads(site, gate, catalogue, renderer)
    routes: list[Route] = []

    def add(
        method: str,
        path: str,
        handler: Handler,
        names: tuple[str, ...],
        scopes: frozenset[str] = COMMENTS,
    ) -> None:
        cost = READ_COST if method == "GET" else WRITE_COST
        endpoint = gate.endpoint(handler, cost=cost, scopes=scopes, names=names)
        routes.append(Route(f"/youtube/v3/{path}", endpoint, methods=[method]))

    add(
        "GET",
        "channels",
        catalogue.list_channels,
        ("part", "mine", "id", "forHandle", "hl", *PAGING),
        READ,
    )
    add(
        "GET",
        "playlistItems",
        catalogue.list_uploads,
        ("part", "playlistId", "id", "videoId", *PAGING),
        READ,
    )
    add("GET", "videos", catalogue.list_videos, ("part", "id", "hl", *PAGING), READ)
    add("POST", "videos/rate", catalogue.rate, ("id", "rating"), FULL)
    add("DELETE", "videos", catalogue.delete, ("id",), FULL)
    add("GET", "commentThreads", comments.list_threads, THREAD_NAMES)
    add("POST", "commentThreads", comments.insert_thread, ("part",))
    add(
        "GET", "comments", comments.list_comments, ("part", "parentId", "id", "textFormat", *PAGING)
    )
    add("POST", "comments", comments.insert_comment, ("part",))
    add("PUT", "comments", comments.update, ("part",))
    add("DELETE", "comments", comments.delete, ("id",))
    add(
        "POST",
        "comments/setModerationStatus",
        comments.moderate,
        ("id", "moderationStatus", "banAuthor"),
    )
    for prefix in ("/upload", "/resumable/upload"):
        videos = f"{prefix}/youtube/v3/videos"
        routes.append(Route(videos, uploads.begin, methods=["POST"]))
        routes.append(Route(videos, uploads.put, methods=["PUT"]))
        thumbnails = f"{prefix}/youtube/v3/thumbnails/set"
        routes.append(Route(thumbnails, uploads.thumbnail, methods=["POST"]))
    return build(site, [*routes, *OAuth(site).routes(), media_route(site)], fault_answer)
