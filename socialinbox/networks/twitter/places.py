"""Where a stream stands: the small JSON that a checkpoint is, and the walk from page to page."""

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from typing import Generic, TypeVar

import msgspec

from socialinbox.domain.events import TimeSpan
from socialinbox.domain.times import from_ms, to_ms
from socialinbox.networks.twitter import wire
from socialinbox.networks.twitter.errors import InvalidRequest
from socialinbox.networks.twitter.mapping import moment_of

TOKENS = frozenset({"pagination_token", "next_token"})
Page = TypeVar("Page", wire.Posts, wire.DmEvents)
Fetch = Callable[[str | None, str | None], Awaitable[Page]]


class Checkpoint(msgspec.Struct, frozen=True, omit_defaults=True):
    """Between rounds `since` and `done` are set: everything up to that id has been read, in a
    round that began at that time (ms). `done` is None until the first round is finished.

    Within a round, `token` is the next page, `top` the newest id of the round, `began` when it
    began, `edge` the time (ms) down to which it has come, `count` how many items it has read.
    """

    since: str | None = None
    done: int | None = None
    token: str | None = None
    top: str | None = None
    began: int | None = None
    edge: int | None = None
    count: int = 0


@dataclass(frozen=True, slots=True)
class Step(Generic[Page]):
    """One page of a walk: the answer, where the stream then stands, and what it covers."""

    answer: Page
    after: Checkpoint
    covered: TimeSpan
    first_round: bool


@dataclass(frozen=True, slots=True)
class Walk(Generic[Page]):
    """Reads a list from its newest item down to where the last round began.

    `reach` is how many items the list gives at most, `days` how far back it goes: a round is
    complete only within both.
    """

    fetch: Fetch[Page]
    clock: Callable[[], datetime]
    reach: int | None = None
    days: int | None = None

    async def steps(self, at: Checkpoint) -> AsyncIterator[Step[Page]]:
        """The pages of one round, resumed where `at` stands."""
        if at.edge is None:
            at = self._begin(at)
        while True:
            answer, at = await self._page(at)
            step = self._step(answer, at)
            yield step
            if step.after.token is None:
                return
            at = step.after

    async def _page(self, at: Checkpoint) -> tuple[Page, Checkpoint]:
        try:
            return await self.fetch(at.since, at.token), at
        except InvalidRequest as error:
            # A token of an earlier session may have died: this round begins again.
            if at.token is None or not error.names & TOKENS:
                raise
            fresh = self._begin(at)
            return await self.fetch(fresh.since, None), fresh

    def _begin(self, at: Checkpoint) -> Checkpoint:
        moment = to_ms(self.clock())
        return Checkpoint(since=at.since, done=at.done, began=moment, edge=moment)

    def _step(self, answer: Page, at: Checkpoint) -> Step[Page]:
        ids: list[str] = [item.id for item in answer.data or []]
        fresh = [item_id for item_id in ids if newer(item_id, at.since)]
        top = newest([*ids, at.top]) if at.token is None else at.top
        count = at.count + len(fresh)
        edge = from_ms(at.edge or 0)
        oldest = min([edge, *map(moment_of, ids)])
        token = answer.after(at.token)
        if token is None or len(fresh) < len(ids):
            after = Checkpoint(since=newest([top, at.since]), done=at.began)
            start = min(edge, self._floor(at, count, oldest))
        else:
            after = Checkpoint(at.since, at.done, token, top, at.began, to_ms(oldest), count)
            start = oldest
        return Step(answer, after, TimeSpan(start, edge), at.done is None)

    def _floor(self, at: Checkpoint, count: int, oldest: datetime) -> datetime:
        """Down to when a finished round is complete."""
        if self.reach is not None and count >= self.reach:
            return oldest
        limits = [] if at.done is None else [from_ms(at.done)]
        if self.days is not None:
            limits.append(self.clock() - timedelta(days=self.days))
        return max(limits, default=oldest)


async def turned(
    ask: Callable[[str | None], Awaitable[Page]], most: int | None = None
) -> AsyncGenerator[Page]:
    """The pages of a list, newest first; at most so many."""
    token: str | None = None
    for number in count(1):
        page = await ask(token)
        yield page
        token = page.after(token)
        if token is None or number == most:
            return


def newer(item_id: str, than: str | None) -> bool:
    """Whether an id is greater than another; ids grow with time."""
    return than is None or int(item_id) > int(than)


def newest(ids: Sequence[str | None]) -> str | None:
    """The greatest of some ids."""
    return max((item_id for item_id in ids if item_id), key=int, default=None)
