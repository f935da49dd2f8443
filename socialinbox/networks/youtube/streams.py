"""What is read of a channel: new comments every few minutes, old threads every night, held ones."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from datetime import datetime, timedelta

import msgspec

from socialinbox.domain.events import Event, StreamPage, TimeSpan
from socialinbox.domain.times import to_ms
from socialinbox.networks.contract import Recall
from socialinbox.networks.remembered import dump, load
from socialinbox.networks.youtube.api import LARGEST_PAGE, MOST_IDS, YouTubeApi
from socialinbox.networks.youtube.mapping import (
    changed_at,
    message,
    published_at,
    subject_of,
    top_of,
)
from socialinbox.networks.youtube.threads import (
    WITHHELD,
    Findings,
    Known,
    ThreadReader,
    held_in,
    key,
    last_activity,
    mark,
    top_comment,
)
from socialinbox.networks.youtube.walk import Step, Walk, walk_on
from socialinbox.networks.youtube.wire import Comment, CommentThread

RECENT_FOR = timedelta(days=14)
"""How long after the last word in it a thread is looked at in every round, if room allows."""
RECENT_ROOM = LARGEST_PAGE + MOST_IDS
"""Those on the first page are met anyhow; one call asks for 50 more."""
UNSETTLED_FOR = timedelta(hours=1)
"""A thread with words newer than this when the sweep meets it first is read by the next sweep."""

Pages = AsyncGenerator[StreamPage, None]


class FirstPage(msgspec.Struct, frozen=True):
    """What the newest threads were when they were last read: the list's tag, and their ids."""

    etag: str
    ids: list[str]


class CommentsState(msgspec.Struct, frozen=True):
    """Checkpoint of the comments: how far the last whole walk came, and the walk in progress."""

    until: datetime | None = None
    """When the newest thread of the last whole walk began; None before the first."""
    walk: Walk | None = None
    recent: dict[str, int] = {}
    """Threads with something going on: id to the time of the last word, in ms."""
    first: FirstPage | None = None
    """Lets YouTube answer in a word that nothing changed."""


class SweepState(msgspec.Struct, frozen=True):
    """Checkpoint of the sweep: threads are listed in portions, each remembered under a number."""

    until: datetime | None = None
    walk: Walk | None = None
    portions: int = 0
    next: int | None = None
    """The portion to look at next; None: first look for threads that are new."""


class HeldState(msgspec.Struct, frozen=True):
    """Checkpoint of the held ones: comment id to the time of its last change, in ms."""

    held: dict[str, int] | None = None


class Streams:
    """One channel's streams. Checkpoints are JSON; a page is only yielded when it is complete."""

    def __init__(self, api: YouTubeApi, own_id: str, clock: Callable[[], datetime]) -> None:
        self._api = api
        self._own_id = own_id
        self._clock = clock
        self._reader = ThreadReader(api, own_id, clock)

    async def comments(self, checkpoint: str | None, recall: Recall) -> Pages:
        """Threads newest first until all is known, then older ones with something going on."""
        state = load(checkpoint, CommentsState)
        met: set[str] = set()
        after = state
        async with aclosing(self._newest(state, recall)) as pages:
            async for reached, ids, page in pages:
                after = reached
                met |= ids
                yield page
        older = [thread_id for thread_id in after.recent if thread_id not in met]
        if state.until is not None and older:
            yield await self._again(after, older, recall)

    async def sweep(self, checkpoint: str | None, recall: Recall) -> Pages:
        """Lists threads that are new, then looks at all those listed before."""
        state = load(checkpoint, SweepState)
        if state.next is None:
            async with aclosing(self._list(state, recall)) as listed:
                async for after, page in listed:
                    state = after
                    yield page
        while state.next is not None and state.next < state.portions:
            number = state.next
            state = msgspec.structs.replace(state, next=number + 1)
            if state.next == state.portions:
                state = msgspec.structs.replace(state, next=None)
            yield await self._look_at_portion(number, state, recall)

    async def held(self, checkpoint: str | None, recall: Recall) -> Pages:
        """Comments that wait for the owner's review, and what became of those that did."""
        state = load(checkpoint, HeldState)
        before = state.held or {}
        held: dict[str, int] = {}
        fresh: list[tuple[CommentThread, Comment]] = []
        for status in WITHHELD:
            for thread in await self._reader.withheld(status):
                for comment in held_in(thread, status):
                    held[comment.id] = to_ms(changed_at(comment))
                    if before.get(comment.id) != held[comment.id]:
                        fresh.append((thread, comment))
        events = await self._withheld(fresh)
        events += await self._decided([i for i in before if i not in held])
        yield StreamPage(tuple(events), dump(HeldState(held)), backfill=state.held is None)

    async def _newest(
        self, state: CommentsState, recall: Recall
    ) -> AsyncGenerator[tuple[CommentsState, set[str], StreamPage], None]:
        """Threads newest first until all is known; with each page the ids of its threads."""
        walk = state.walk or Walk(self._clock())
        fresh = None
        if state.first is not None and state.until is not None and state.walk is None:
            fresh = await self._api.threads_if_changed(self._own_id, state.first.etag)
            if fresh is None:
                span = TimeSpan(min(state.until, walk.began), walk.began)
                yield state, set(state.first.ids), StreamPage((), dump(state), (span,))
                return
        after = state
        async with aclosing(walk_on(self._api, self._own_id, walk, fresh)) as steps:
            async for step in steps:
                found = await self._reader.look(step.threads, recall)
                ids = [thread.id for thread in step.threads]
                done = step.last or _known_from_here(step, found, state.until)
                after = CommentsState(
                    _finished(step) if done else state.until,
                    None if done else step.walk,
                    self._recent(after.recent, step.threads),
                    FirstPage(step.etag, ids) if step.etag else after.first,
                )
                page = StreamPage(
                    tuple(found.events),
                    dump(after),
                    self._covered(step, state.until if done else None),
                    found.remember,
                    backfill=state.until is None,
                )
                yield after, set(ids), page
                if done:
                    return

    async def _again(self, state: CommentsState, ids: list[str], recall: Recall) -> StreamPage:
        """Look at older threads by their ids."""
        threads = await self._api.threads(ids)
        found = await self._reader.look(threads, recall)
        gone = set(ids) - {thread.id for thread in threads}
        found.events += await self._reader.vanished(sorted(gone), recall)
        recent = self._recent({i: ms for i, ms in state.recent.items() if i not in gone}, threads)
        after = msgspec.structs.replace(state, recent=recent)
        return StreamPage(tuple(found.events), dump(after), remember=found.remember)

    async def _list(
        self, state: SweepState, recall: Recall
    ) -> AsyncGenerator[tuple[SweepState, StreamPage], None]:
        """Note threads that the sweep has not met; no events: the comments stream brings those."""
        first = state.until is None
        walk = state.walk or Walk(self._clock())
        async with aclosing(walk_on(self._api, self._own_id, walk)) as steps:
            async for step in steps:
                stored = await recall([key(thread.id) for thread in step.threads])
                new = [thread for thread in step.threads if key(thread.id) not in stored]
                settled = walk.began - UNSETTLED_FOR
                remember = {
                    key(t.id): Known(mark(t) if last_activity(t) < settled else "").text()
                    for t in new
                }
                portions = [new[n : n + MOST_IDS] for n in range(0, len(new), MOST_IDS)]
                for number, portion in enumerate(portions, state.portions):
                    remember[_portion(number)] = _ids(portion)
                before = state.until
                done = step.last or (
                    before is not None
                    and len(new) < len(step.threads)
                    and step.reached is not None
                    and step.reached <= before
                )
                count = state.portions + len(portions)
                state = SweepState(
                    _finished(step) if done else before,
                    None if done else step.walk,
                    count,
                    # The first round has only just met them all.
                    0 if done and count and not first else None,
                )
                yield state, StreamPage((), dump(state), remember=remember, backfill=first)
                if done:
                    return

    async def _look_at_portion(self, number: int, after: SweepState, recall: Recall) -> StreamPage:
        stored = await recall([_portion(number)])
        ids = msgspec.json.decode(stored.get(_portion(number), "[]"), type=list[str])
        threads = await self._api.threads(ids)
        found = await self._reader.look(threads, recall)
        gone = [i for i in ids if i not in {thread.id for thread in threads}]
        found.events += await self._reader.vanished(gone, recall)
        if gone:
            found.remember[_portion(number)] = _ids(threads)
        return StreamPage(tuple(found.events), dump(after), remember=found.remember)

    async def _withheld(self, held: list[tuple[CommentThread, Comment]]) -> list[Event]:
        """Comments that are held, as messages."""
        subjects = await self._reader.subjects(thread for thread, _ in held)
        found: list[Event] = []
        for thread, comment in held:
            top = top_comment(thread)
            video_id = thread.snippet.video_id if thread.snippet else None
            before = [] if comment.id == top.id else [top]
            on = subject_of(video_id, subjects)
            found.append(message(comment, on, self._own_id, before))
        return found

    async def _decided(self, ids: list[str]) -> list[Event]:
        """What became of comments that are no longer held: published, or gone."""
        if not ids:
            return []
        there = {comment.id for comment in await self._api.comments(ids)}
        threads = await self._api.threads(sorted({top_of(i) for i in there}))
        whole = [(thread, await self._reader.all_replies(thread)) for thread in threads]
        return [
            *await self._reader.events(whole),
            *self._reader.deletions(i for i in ids if i not in there),
        ]

    def _recent(self, recent: dict[str, int], threads: list[CommentThread]) -> dict[str, int]:
        """The threads with the latest words, as many as there is room for."""
        merged = recent | {t.id: to_ms(last_activity(t)) for t in threads}
        since = to_ms(self._clock() - RECENT_FOR)
        live = sorted(((ms, i) for i, ms in merged.items() if ms >= since), reverse=True)
        return {i: ms for ms, i in live[:RECENT_ROOM]}

    def _covered(self, step: Step, until: datetime | None) -> tuple[TimeSpan, ...]:
        """From the oldest thread met, or where the last walk ended, to when this one began."""
        starts = [t for t in (step.reached, until) if t is not None]
        start = min(starts, default=step.walk.began)
        return (TimeSpan(start, max(start, step.walk.began)),)


def _finished(step: Step) -> datetime:
    """Up to when a walk that ended with this step knows all threads."""
    return step.walk.newest or step.walk.began


def _known_from_here(step: Step, found: Findings, until: datetime | None) -> bool:
    """Whether everything below has been read by an earlier walk."""
    return until is not None and any(
        thread.id in found.unchanged and published_at(top_comment(thread)) <= until
        for thread in step.threads
    )


def _portion(number: int) -> str:
    return f"p:{number}"


def _ids(threads: list[CommentThread]) -> str:
    return msgspec.json.encode([thread.id for thread in threads]).decode()
