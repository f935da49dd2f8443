"""The calls to YouTube's Data API v3, with the units each one costs."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import TypeVar

from socialinbox.networks.budget import Meter, NoMeter
from socialinbox.networks.halves import by_halves
from socialinbox.networks.http import Answer, ApiClient, Params
from socialinbox.networks.youtube.errors import read_error
from socialinbox.networks.youtube.wire import (
    Channel,
    Channels,
    Comment,
    Comments,
    CommentThread,
    Threads,
    Video,
    Videos,
)

T = TypeVar("T")

ROOT = "/youtube/v3/"
READ_UNITS = 1
WRITE_UNITS = 50
MOST_IDS = 50
LARGEST_PAGE = 100
NOT_MODIFIED = 304


class YouTubeApi:
    """One account's calls. Every method raises NetworkErrors."""

    def __init__(self, http: ApiClient, meter: Meter | None = None) -> None:
        self._http = http.reading(read_error)
        self._meter = meter or NoMeter()
        self.units = 0
        """Quota units used by this object; Google tells of no usage, so they are counted here."""

    async def my_channel(self) -> Channel | None:
        """The channel of whoever signed in; None where the account has none."""
        params = {"mine": "true", "part": "snippet,contentDetails,statistics"}
        found = (await self._get(Channels, "channels", params)).items
        return found[0] if found else None

    async def channels(self, ids: Sequence[str]) -> list[Channel]:
        """Channels by id; those that are gone are left out."""
        found: list[Channel] = []
        for some in _portions(ids):
            params: dict[str, str | int] = {
                "id": ",".join(some),
                "part": "snippet",
                "maxResults": MOST_IDS,
            }
            found += (await self._get(Channels, "channels", params)).items
        return found

    async def videos(self, ids: Sequence[str]) -> list[Video]:
        """Videos by id; those that are gone are left out."""
        found: list[Video] = []
        for some in _portions(ids):
            params = {"id": ",".join(some), "part": "snippet"}
            found += (await self._get(Videos, "videos", params)).items
        return found

    async def threads_of_channel(
        self, channel_id: str, page_token: str | None, status: str = "published"
    ) -> Threads:
        """A page of all threads of a channel and its videos, newest first."""
        params = _list_of_channel(channel_id, status)
        if page_token:
            params["pageToken"] = page_token
        return await self._get(Threads, "commentThreads", params)

    async def threads_if_changed(self, channel_id: str, etag: str) -> Threads | None:
        """The first page of published threads; None where it still has that etag.

        Costs a unit all the same; what is saved is the page, which may have 500 comments in it.
        """
        answer = await self._read(
            "commentThreads",
            _list_of_channel(channel_id, "published"),
            {"if-none-match": f'"{etag}"'},
        )
        return None if answer.status == NOT_MODIFIED else answer.decode(Threads)

    async def threads(self, ids: Sequence[str]) -> list[CommentThread]:
        """Threads by id; those that are gone are left out."""
        found: list[CommentThread] = []
        for some in _portions(ids):
            found += await by_halves(self._some_threads, some)
        return found

    async def comments(self, ids: Sequence[str]) -> list[Comment]:
        """Comments by id; those that are gone are left out."""
        found: list[Comment] = []
        for some in _portions(ids):
            found += await by_halves(self._some_comments, some)
        return found

    async def newest_replies(self, thread_id: str) -> list[Comment]:
        """The replies of a thread as far as one page of a hundred goes."""
        async with aclosing(self.replies(thread_id)) as pages:
            return await anext(pages)

    async def replies(self, thread_id: str) -> AsyncGenerator[list[Comment], None]:
        """All replies of a thread, page by page."""
        params: dict[str, str | int] = {
            "parentId": thread_id,
            "part": "snippet",
            "textFormat": "plainText",
            "maxResults": LARGEST_PAGE,
        }
        while True:
            page = await self._get(Comments, "comments", params)
            yield page.items
            if not page.next_page_token or page.next_page_token == params.get("pageToken"):
                return
            params["pageToken"] = page.next_page_token

    async def reply(self, thread_id: str, text: str) -> Comment:
        """Write a reply under a thread."""
        body = {"snippet": {"parentId": thread_id, "textOriginal": text}}
        return (await self._write("POST", "comments", {"part": "snippet"}, body)).decode(Comment)

    async def edit(self, comment_id: str, text: str) -> Comment:
        """Give one of our own comments new words."""
        body = {"id": comment_id, "snippet": {"textOriginal": text}}
        return (await self._write("PUT", "comments", {"part": "snippet"}, body)).decode(Comment)

    async def delete(self, comment_id: str) -> None:
        """Delete one of our own comments."""
        await self._write("DELETE", "comments", {"id": comment_id})

    async def moderate(self, comment_id: str, status: str, *, ban: bool = False) -> None:
        """Decide on a comment; `ban` goes with rejecting only, and rejects all that follow."""
        params = {"id": comment_id, "moderationStatus": status}
        if ban:
            params["banAuthor"] = "true"
        await self._write("POST", "comments/setModerationStatus", params)

    async def _some_threads(self, ids: Sequence[str]) -> list[CommentThread]:
        params = {"id": ",".join(ids), "part": "snippet,replies", "textFormat": "plainText"}
        return (await self._get(Threads, "commentThreads", params)).items

    async def _some_comments(self, ids: Sequence[str]) -> list[Comment]:
        params = {"id": ",".join(ids), "part": "snippet", "textFormat": "plainText"}
        return (await self._get(Comments, "comments", params)).items

    async def _write(
        self, method: str, path: str, params: Params, body: object | None = None
    ) -> Answer:
        self.units += WRITE_UNITS
        self._meter.spend("write")
        return await self._http.write(method, ROOT + path, params, json=body)

    async def _get(self, kind: type[T], path: str, params: Params) -> T:
        return (await self._read(path, params)).decode(kind)

    async def _read(
        self, path: str, params: Params, headers: Mapping[str, str] | None = None
    ) -> Answer:
        self.units += READ_UNITS
        self._meter.spend("read")
        return await self._http.get(ROOT + path, params, headers=headers)


def _list_of_channel(channel_id: str, status: str) -> dict[str, str | int]:
    return {
        "allThreadsRelatedToChannelId": channel_id,
        "part": "snippet,replies",
        "order": "time",
        "moderationStatus": status,
        "textFormat": "plainText",
        "maxResults": LARGEST_PAGE,
    }


def _portions(ids: Sequence[str]) -> list[Sequence[str]]:
    return [ids[start : start + MOST_IDS] for start in range(0, len(ids), MOST_IDS)]
