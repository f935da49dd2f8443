"""X's site: its API under /2, its sign-in page under /i, its pictures."""

from datetime import timedelta

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from socialinbox.sandbox.media import draw, media_route
from socialinbox.sandbox.site import Site, build
from socialinbox.sandbox.twitter import messages, oauth, posts, uploads, users, writes
from socialinbox.sandbox.twitter.crowd import Crowd
from socialinbox.sandbox.twitter.desk import SCOPES, Desk
from socialinbox.sandbox.twitter.errors import fault_answer

TOKEN_LIFE = timedelta(hours=2)
"""How long an access token lives."""


def entrance(site: Site) -> dict[str, str]:
    """What a client needs to get in. X's app is a public client: it has no secret."""
    access, refresh = site.grants.issue("user", SCOPES, refresh=True)
    info = {
        "url": site.url,
        "auth_url": site.url,
        "client_id": site.grants.client_id,
        "access_token": access.value,
        "user_id": site.world.owner.twitter.id,
        "username": site.world.owner.twitter.username,
    }
    return info | ({"refresh_token": refresh.value} if refresh else {})


def app(site: Site) -> Starlette:
    """The application that serves it all."""
    desk = Desk(site, Crowd(site.world))
    return build(
        site,
        [
            *users.routes(desk),
            *posts.routes(desk),
            *writes.routes(desk),
            *messages.routes(desk),
            *uploads.routes(desk),
            *oauth.routes(site),
            Route("/_static/default_profile_images/{name}.png", _default_picture),
            media_route(site),
        ],
        fault_answer,
    )


async def _default_picture(request: Request) -> Response:
    return Response(draw("nobody"), media_type="image/png")
