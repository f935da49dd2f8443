"""Finds out what changed in comment threads, from what was remembered of them."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import blake2b

import msgspec

from socialinbox.domain.errors import BadAnswer, NotFound
from socialinbox.domain.events import Event, MessageDeleted, ProfileSeen
from socialinbox.domain.message import SeenMessage, Subject
from socialinbox.domain.sentence import say
from socialinbox.domain.times import to_ms
from socialinbox.networks.contract import Recall
from socialinbox.networks.youtube.api import YouTubeApi
from socialinbox.networks.youtube.mapping import (
    CHANNEL,
    changed_at,
    described,
    messages,
    published_at,
    subject,
)
from socialinbox.networks.youtube.offers import REJECTED
from socialinbox.networks.youtube.rules import NETWORK
from socialinbox.networks.youtube.wire import Comment, CommentThread

HELD = "heldForReview"
SPAM = "likelySpam"
WITHHELD = (HELD, SPAM)
PROFILES_FRESH_FOR = timedelta(days=20)
"""Below the 30 days after which YouTube wants profiles deleted or read anew."""


class Known(msgspec.Struct, frozen=True, array_like=True):
    """What is remembered of a thread: a mark that changes with it, and its replies' ids.

    The ids are without the thread's own in front. An empty mark: to be read at the next chance.
    """

    mark: str
    replies: list[str] = []

    def text(self) -> str:
        """As it is stored."""
        return msgspec.json.encode(self).decode()


def known_of(text: str | None) -> Known | None:
    """What was stored of a thread; what can't be read counts as unknown."""
    try:
        return msgspec.json.decode(text, type=Known) if text else None
    except msgspec.DecodeError:
        return None


def key(thread_id: str) -> str:
    """Under which name a thread is remembered."""
    return f"t:{thread_id}"


def top_comment(thread: CommentThread) -> Comment:
    """A thread's first comment; raises BadAnswer."""
    top = thread.snippet.top_level_comment if thread.snippet else None
    if top is None:
        raise BadAnswer(say("YouTube sent a thread without its comment."))
    return top


def some_replies(thread: CommentThread) -> list[Comment]:
    """The replies that came with a thread, at most five."""
    return thread.replies.comments if thread.replies else []


def reply_count(thread: CommentThread) -> int:
    """How many replies YouTube counts."""
    return thread.snippet.total_reply_count if thread.snippet else 0


def mark(thread: CommentThread) -> str:
    """A short text that changes when words of a thread do; likes don't count."""
    digest = blake2b(digest_size=8)
    for comment in (top_comment(thread), *some_replies(thread)):
        digest.update(f"{comment.id} {to_ms(changed_at(comment))}\n".encode())
    return f"{reply_count(thread)}.{digest.hexdigest()}"


def last_activity(thread: CommentThread) -> datetime:
    """When somebody last wrote or edited, as far as the thread alone shows."""
    return max(changed_at(c) for c in (top_comment(thread), *some_replies(thread)))


@dataclass(slots=True)
class Findings:
    """What a look at some threads brought."""

    events: list[Event] = field(default_factory=list)
    remember: dict[str, str] = field(default_factory=dict)
    unchanged: set[str] = field(default_factory=set)


class ThreadReader:
    """Reads whole threads where they changed, and nothing where they did not."""

    def __init__(self, api: YouTubeApi, own_id: str, clock: Callable[[], datetime]) -> None:
        self._api = api
        self._own_id = own_id
        self._clock = clock

    async def look(self, threads: Sequence[CommentThread], recall: Recall) -> Findings:
        """Everything said in those of the threads that are new or changed."""
        found = Findings()
        stored = await recall([key(thread.id) for thread in threads])
        changed: list[tuple[CommentThread, list[Comment]]] = []
        for thread in threads:
            known = known_of(stored.get(key(thread.id)))
            now_mark = mark(thread)
            if known is not None and known.mark == now_mark:
                found.unchanged.add(thread.id)
                continue
            replies = await self.all_replies(thread)
            changed.append((thread, replies))
            suffixes = [_suffix(reply.id) for reply in replies]
            found.remember[key(thread.id)] = Known(now_mark, suffixes).text()
            if known is not None:
                lost = [f"{thread.id}.{s}" for s in known.replies if s not in set(suffixes)]
                found.events += await self._deleted(lost)
        found.events[:0] = await self.events(changed)
        await self._look_at_authors(found, recall)
        return found

    async def events(self, threads: Sequence[tuple[CommentThread, list[Comment]]]) -> list[Event]:
        """Threads with their replies as messages, their videos' titles looked up."""
        subjects = await self.subjects(thread for thread, _ in threads)
        return [
            said
            for thread, replies in threads
            for said in messages(thread, replies, self._own_id, subjects)
        ]

    async def subjects(self, threads: Iterable[CommentThread]) -> dict[str, Subject]:
        """The videos that threads hang on, by id."""
        ids = {t.snippet.video_id for t in threads if t.snippet and t.snippet.video_id}
        return {video.id: subject(video) for video in await self._api.videos(sorted(ids))}

    async def all_replies(self, thread: CommentThread) -> list[Comment]:
        """Every reply; asks for them only where the thread did not bring them all."""
        some = some_replies(thread)
        if reply_count(thread) <= len(some):
            return some
        found = {reply.id: reply for reply in some}
        try:
            async with aclosing(self._api.replies(thread.id)) as pages:
                async for page in pages:
                    found.update((reply.id, reply) for reply in page)
        except NotFound:
            # Deleted since it was listed: the next look at it will tell.
            return some
        return list(found.values())

    async def vanished(self, thread_ids: Sequence[str], recall: Recall) -> list[Event]:
        """Deletions of threads that YouTube no longer gives by their ids.

        A thread that only waits for review is not deleted.
        """
        if not thread_ids:
            return []
        held = await self.withheld_statuses()
        stored = await recall([key(thread_id) for thread_id in thread_ids])
        gone: list[str] = []
        for thread_id in thread_ids:
            if thread_id in held:
                continue
            known = known_of(stored.get(key(thread_id)))
            gone.append(thread_id)
            gone += [f"{thread_id}.{suffix}" for suffix in (known.replies if known else [])]
        return self.deletions(gone)

    async def withheld(self, status: str) -> list[CommentThread]:
        """All threads with something of that moderation status."""
        found: dict[str, CommentThread] = {}
        token: str | None = None
        while True:
            page = await self._api.threads_of_channel(self._own_id, token, status)
            found.update((thread.id, thread) for thread in page.items)
            if not page.next_page_token or page.next_page_token == token:
                return list(found.values())
            token = page.next_page_token

    async def withheld_statuses(self) -> dict[str, str]:
        """The moderation status of each comment that waits for review or counts as spam, by id."""
        return {
            comment.id: status
            for status in WITHHELD
            for thread in await self.withheld(status)
            for comment in held_in(thread, status)
        }

    def deletions(self, ids: Iterable[str]) -> list[Event]:
        """Those comments are gone, as far as can be known since now.

        What the owner rejected is shown to nobody, not even to him: he can publish it again.
        """
        at, ours = self._clock(), ("status", REJECTED)
        return [MessageDeleted(NETWORK, native_id, at, ours) for native_id in ids]

    async def _look_at_authors(self, found: Findings, recall: Recall) -> None:
        """Add what the authors' channels say of them, where that was not asked lately."""
        authors = {e.author.key for e in found.events if isinstance(e, SeenMessage)}
        ids = sorted(
            a.native_id for a in authors if a.kind == CHANNEL and a.native_id != self._own_id
        )
        now = self._clock()
        asked = await recall([_author(native_id) for native_id in ids])
        since = to_ms(now - PROFILES_FRESH_FOR)
        due = [i for i in ids if int(asked.get(_author(i), "0")) < since]
        profiles = [described(channel) for channel in await self._api.channels(due)]
        found.events += [ProfileSeen(p) for p in profiles if p is not None]
        found.remember |= {_author(native_id): str(to_ms(now)) for native_id in due}

    async def _deleted(self, ids: Sequence[str]) -> list[Event]:
        """Those of the replies that are really gone and did not only fall out of a list."""
        if not ids:
            return []
        there = {comment.id for comment in await self._api.comments(ids)}
        lost = [native_id for native_id in ids if native_id not in there]
        held = await self.withheld_statuses() if lost else {}
        return self.deletions(native_id for native_id in lost if native_id not in held)


def held_in(thread: CommentThread, status: str) -> list[Comment]:
    """The comments of a thread that made it appear in the list of that moderation status.

    Where no comment tells its status, it is the top comment that is held.
    """
    every = [top_comment(thread), *some_replies(thread)]
    told = [c for c in every if c.snippet and c.snippet.moderation_status]
    if told:
        return [c for c in told if c.snippet and c.snippet.moderation_status == status]
    top = every[0]
    if top.snippet is None:
        return []
    said = msgspec.structs.replace(top.snippet, moderation_status=status)
    return [msgspec.structs.replace(top, snippet=said)]


def oldest(threads: Sequence[CommentThread]) -> datetime:
    """When the oldest of some threads began; there must be one."""
    return min(published_at(top_comment(thread)) for thread in threads)


def newest(threads: Sequence[CommentThread]) -> datetime:
    """When the newest of some threads began; there must be one."""
    return max(published_at(top_comment(thread)) for thread in threads)


def _author(channel_id: str) -> str:
    return f"a:{channel_id}"


def _suffix(reply_id: str) -> str:
    return reply_id.partition(".")[2] or reply_id
