"""Walks down the list of a channel's threads, newest first, to where it is known."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import datetime

import msgspec

from socialinbox.domain.errors import Refused
from socialinbox.networks.youtube.api import YouTubeApi
from socialinbox.networks.youtube.threads import newest, oldest
from socialinbox.networks.youtube.wire import CommentThread, Threads


class Walk(msgspec.Struct, frozen=True):
    """Where a walk stands. `token` None: at the top."""

    began: datetime
    token: str | None = None
    newest: datetime | None = None
    """When the newest thread met so far began."""


@dataclass(frozen=True, slots=True)
class Step:
    """A page of threads, and the walk behind it."""

    threads: list[CommentThread]
    walk: Walk
    reached: datetime | None
    """When the oldest thread met on this page began; everything newer is known now."""
    last: bool
    """Whether there is no further page."""
    etag: str | None
    """The list's tag, where this is its first page."""


async def walk_on(
    api: YouTubeApi, own_id: str, start: Walk, first: Threads | None = None
) -> AsyncGenerator[Step, None]:
    """Page after page; the caller stops where it knows the rest. `first`: a page read already.

    A page token that YouTube no longer takes makes the walk begin again at the top.
    """
    walk = start
    while True:
        try:
            page = first or await api.threads_of_channel(own_id, walk.token)
        except Refused as error:
            if walk.token is None or error.code != "invalidPageToken":
                raise
            walk = Walk(walk.began, None, walk.newest)
            continue
        first = None
        etag = None if walk.token else page.etag
        last = not page.next_page_token or page.next_page_token == walk.token
        top = newest(page.items) if page.items else None
        walk = Walk(
            walk.began,
            None if last else page.next_page_token,
            max((t for t in (walk.newest, top) if t is not None), default=None),
        )
        yield Step(page.items, walk, oldest(page.items) if page.items else None, last, etag)
        if last:
            return
