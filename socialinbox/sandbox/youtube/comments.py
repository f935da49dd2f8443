"""The sandbox's comment threads and comments: reading, writing, moderating."""

import base64
import binascii
import json

from socialinbox.sandbox.site import Site
from socialinbox.sandbox.world import OWNER, Thing
from socialinbox.sandbox.youtube.errors import Problem
from socialinbox.sandbox.youtube.gate import Call, only
from socialinbox.sandbox.youtube.render import Json, Renderer, tagged
from socialinbox.sandbox.youtube.shelf import PUBLISHED, REJECTED, STATUSES, Shelf

LONGEST = 10_000
FILTERS = ("allThreadsRelatedToChannelId", "channelId", "videoId", "id")
ORDERS = ("orderUnspecified", "time", "relevance")
FORMATS = ("textFormatUnspecified", "html", "plainText")


class Comments:
    """One site's comments as the API's methods."""

    def __init__(self, site: Site, shelf: Shelf, renderer: Renderer) -> None:
        self._site = site
        self._shelf = shelf
        self._render = renderer

    def list_threads(self, call: Call) -> Json:
        """commentThreads.list."""
        parts = call.parts("snippet", "replies")
        chosen = call.only_one_of(*FILTERS)
        plain = _plain(call)
        size = call.number("maxResults", 20, 1, 100)
        if chosen == "id":
            threads = [t for i in call.many("id") if (t := self._thread(i)) is not None]
            if len(threads) < len(call.many("id")) and self._strict:
                raise _no_thread()
            items = [only(self._render.thread(t, PUBLISHED, plain=plain), parts) for t in threads]
            return _listed("commentThread", items, {"totalResults": len(items)}, size, None)
        status = call.choice("moderationStatus", PUBLISHED, STATUSES[:3])
        threads = [t for t in self._filtered(chosen, call) if self._has(t, status)]
        words = (call.one("searchTerms") or "").casefold()
        if words:
            threads = [t for t in threads if self._mentions(t, words)]
        if call.choice("order", "time", ORDERS) == "relevance":
            threads.sort(key=lambda t: -len(self._shelf.replies(t, PUBLISHED)))
        page, token = _page(threads, size, call.one("pageToken"))
        items = [only(self._render.thread(t, status, plain=plain), parts) for t in page]
        return _listed("commentThread", items, {"totalResults": len(items)}, size, token)

    def list_comments(self, call: Call) -> Json:
        """comments.list."""
        parts = call.parts("snippet")
        chosen = call.only_one_of("parentId", "id")
        plain = _plain(call)
        size = call.number("maxResults", 20, 1, 100)
        if chosen == "id":
            found = [c for i in call.many("id") if (c := self._shelf.comment(i)) is not None]
            found = [c for c in found if self._shelf.status(c) == PUBLISHED]
            items = [only(self._render.comment(c, plain=plain), parts) for c in found]
            return _listed("comment", items, None, size, None)
        parent = self._thread(call.needed("parentId"))
        if parent is None:
            raise Problem(
                404,
                "commentNotFound",
                "One or more of the specified comments cannot be found.",
                location="parentId",
            )
        replies = self._shelf.replies(parent, PUBLISHED)[::-1]
        page, token = _page(replies, size, call.one("pageToken"))
        items = [only(self._render.comment(c, plain=plain), parts) for c in page]
        return _listed("comment", items, {}, size, token)

    def insert_thread(self, call: Call) -> Json:
        """commentThreads.insert."""
        parts = call.parts("snippet", "replies")
        snippet = _part(call.body, "snippet")
        text = _text(_part(_part(snippet, "topLevelComment"), "snippet"))
        video = None
        if "videoId" in snippet:
            video = self._site.world.find(self._site.network, str(snippet["videoId"]))
            if video is None or video.gone:
                raise _no_video()
            _open_for_comments(video)
        elif snippet.get("channelId") != self._shelf.channel(OWNER).id:
            raise Problem(400, "channelOrVideoIdMissing", "The channelId or videoId is missing.")
        thing = self._site.world.write("youtube", "comment", text, on=video)
        return only(self._render.thread(thing, PUBLISHED, plain=True), parts)

    def insert_comment(self, call: Call) -> Json:
        """comments.insert: a reply under a thread."""
        parts = call.parts("snippet")
        snippet = _part(call.body, "snippet")
        parent_id = str(snippet.get("parentId") or "")
        if not parent_id:
            raise Problem(400, "parentIdMissing", "The comment must specify a parent ID.")
        text = _text(snippet)
        parent = self._thread(parent_id)
        if parent is None:
            raise Problem(
                404, "parentCommentNotFound", "The specified parent comment could not be found."
            )
        video = self._site.world.get(parent.on)
        if video is not None:
            _open_for_comments(video)
        twin = any(r.by == OWNER and r.text == text for r in self._shelf.replies(parent, PUBLISHED))
        thing = self._site.world.write("youtube", "comment", text, to=parent)
        answer = only(self._render.comment(thing, plain=True), parts)
        if twin and self._site.options.get("youtube_spam_filter") == "on":
            # The real filter answers as if all were well and then never shows the comment.
            self._shelf.moderate(thing, REJECTED)
        # As recorded: a reply just written does not tell its video.
        answer.get("snippet", {}).pop("videoId", None)
        return answer

    def update(self, call: Call) -> Json:
        """comments.update."""
        parts = call.parts("snippet")
        thing = self._own(str(call.body.get("id") or ""))
        self._site.world.edit(thing, _text(_part(call.body, "snippet")))
        return only(self._render.comment(thing, plain=True), parts)

    def delete(self, call: Call) -> None:
        """comments.delete."""
        self._site.world.delete(self._own(call.needed("id")))

    def moderate(self, call: Call) -> None:
        """comments.setModerationStatus."""
        call.needed("moderationStatus")
        status = call.choice("moderationStatus", "", STATUSES)
        ban = call.choice("banAuthor", "false", ("true", "false")) == "true"
        if ban and status != REJECTED:
            raise Problem(
                400,
                "banWithoutReject",
                "The banAuthor parameter may only be used with moderationStatus rejected.",
            )
        call.needed("id")
        things = [self._shelf.comment(i) for i in call.many("id")]
        for thing in things:
            if thing is None:
                raise _no_comment()
        for thing in things:
            if thing is not None:
                self._shelf.moderate(thing, status)
                if ban:
                    self._site.world.banned.add((self._site.network, thing.by))

    @property
    def _strict(self) -> bool:
        """Whether one unknown id refuses the whole list; which Google does is not recorded."""
        return self._site.options.get("youtube_unknown_ids") == "refused"

    def _thread(self, native_id: str) -> Thing | None:
        thing = self._shelf.comment(native_id)
        if thing is None or thing.to is not None or self._shelf.status(thing) != PUBLISHED:
            return None
        return thing

    def _own(self, native_id: str) -> Thing:
        thing = self._shelf.comment(native_id)
        if thing is None:
            raise _no_comment()
        if thing.by != OWNER:
            raise Problem(403, "forbidden", "The comment can only be changed by its author.")
        return thing

    def _filtered(self, chosen: str, call: Call) -> list[Thing]:
        threads = self._shelf.threads()
        if chosen == "videoId":
            video = self._site.world.find(self._site.network, call.needed("videoId"))
            if video is None or video.gone:
                raise _no_video()
            _open_for_comments(video)
            return [t for t in threads if t.on == video.key]
        if call.one(chosen) != self._shelf.channel(OWNER).id:
            raise Problem(404, "channelNotFound", "The channel cannot be found.", location=chosen)
        return threads if chosen.startswith("all") else [t for t in threads if t.on is None]

    def _has(self, top: Thing, status: str) -> bool:
        """A list of held comments has a thread also where only a reply of it is held."""
        own = self._shelf.status(top)
        if status == PUBLISHED or own != PUBLISHED:
            return own == status
        return bool(self._shelf.replies(top, status))

    def _mentions(self, top: Thing, words: str) -> bool:
        every = [top, *self._shelf.replies(top, PUBLISHED)]
        return any(words in thing.text.casefold() for thing in every)


def _plain(call: Call) -> bool:
    return call.choice("textFormat", "html", FORMATS) == "plainText"


def _part(body: Json, name: str) -> Json:
    value = body.get(name)
    if not isinstance(value, dict):
        raise Problem(400, "invalidCommentMetadata", "The request metadata is invalid.")
    return value


def _text(snippet: Json) -> str:
    text = snippet.get("textOriginal")
    if not isinstance(text, str) or not text.strip():
        raise Problem(400, "commentTextRequired", "The comment must contain text.")
    if len(text) > LONGEST:
        raise Problem(400, "commentTextTooLong", "The comment text is too long.")
    return text


def _open_for_comments(video: Thing) -> None:
    if video.extra.get("comments_disabled"):
        raise Problem(
            403,
            "commentsDisabled",
            "The video identified by the <code><a href="
            '"/youtube/v3/docs/commentThreads/list#videoId">videoId</a></code> parameter has '
            "disabled comments.",
            domain="youtube.commentThread",
            location="videoId",
        )


def _no_video() -> Problem:
    return Problem(
        404,
        "videoNotFound",
        "The video identified by the videoId parameter could not be found.",
        domain="youtube.commentThread",
        location="videoId",
    )


def _no_comment() -> Problem:
    return Problem(
        404,
        "commentNotFound",
        "One or more of the specified comments cannot be found.",
        location="id",
    )


def _no_thread() -> Problem:
    return Problem(
        404,
        "commentThreadNotFound",
        "One or more of the specified comment threads cannot be found.",
        domain="youtube.commentThread",
        location="id",
    )


def _page(things: list[Thing], size: int, token: str | None) -> tuple[list[Thing], str | None]:
    """A page and the next token, which names the last thing shown, so that later ones don't shift.

    Things are newest first; the token also keeps the time, in case its thing is deleted.
    """
    start = 0
    if token is not None:
        at, native_id = _read_token(token)
        start = next(
            (n + 1 for n, t in enumerate(things) if t.id == native_id),
            next((n for n, t in enumerate(things) if t.at.isoformat() < at), len(things)),
        )
    page = things[start : start + size]
    if start + size >= len(things):
        return page, None
    mark = json.dumps([page[-1].at.isoformat(), page[-1].id])
    return page, base64.urlsafe_b64encode(mark.encode()).decode()


def _read_token(token: str) -> tuple[str, str]:
    try:
        at, native_id = json.loads(base64.urlsafe_b64decode(token))
    except (binascii.Error, ValueError, TypeError):
        raise Problem(
            400,
            "invalidPageToken",
            "The request specifies an invalid page token.",
            location="pageToken",
        ) from None
    return str(at), str(native_id)


def _listed(
    kind: str, items: list[Json], info: dict[str, int] | None, size: int, token: str | None
) -> Json:
    rest: Json = {}
    if token is not None:
        rest["nextPageToken"] = token
    if info is not None:
        rest["pageInfo"] = {**info, "resultsPerPage": size}
    return tagged(f"{kind}ListResponse", {**rest, "items": items})
