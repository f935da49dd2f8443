"""The four streams of an X account, page by page."""

from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial

import msgspec

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.events import Event, StreamPage, SubjectSeen, TimeSpan
from socialinbox.domain.times import from_ms
from socialinbox.networks.remembered import dump, load
from socialinbox.networks.twitter import wire
from socialinbox.networks.twitter.api import MOST, XApi
from socialinbox.networks.twitter.conversations import Conversations
from socialinbox.networks.twitter.mapping import (
    Around,
    direct_of,
    message_of,
    moment_of,
    subject_of,
)
from socialinbox.networks.twitter.places import (
    Checkpoint,
    Step,
    Walk,
    newer,
)
from socialinbox.networks.twitter.rules import CONVERSATIONS, MENTIONS, MESSAGES, NETWORK, POSTS

MENTIONS_REACH = 800
POSTS_REACH = 3200
SEARCH_DAYS = 7
MESSAGE_DAYS = 30
PROBES = (3, 10, 30)
"""How many direct messages a later round asks for, page by page, while all of them are new."""
NEARLY = timedelta(hours=1)
"""How far inside the 7 days a search begins, so that its since_id is never too old."""
LOOKUPS = 10
"""How many posts upwards a customer's own chain is followed."""


class Streams:
    """Reads an account's streams. Roots of conversations are looked up once and kept."""

    def __init__(self, api: XApi, own: OwnAccount, clock: Callable[[], datetime]) -> None:
        self._api, self._own, self._clock = api, own, clock
        self._roots: dict[str, wire.Post | None] = {}
        self._conversations = Conversations(api, own, clock)

    async def pages(self, stream: str, checkpoint: str | None) -> AsyncIterator[StreamPage]:
        """Everything of a stream behind a checkpoint."""
        at = load(checkpoint, Checkpoint)
        readers = {
            MENTIONS: self._mentions,
            POSTS: self._posts,
            CONVERSATIONS: self._replies,
            MESSAGES: self._messages,
        }
        async for page in readers[stream](at):
            yield page

    async def _mentions(self, at: Checkpoint) -> AsyncIterator[StreamPage]:
        fetch = partial(self._api.mentions, self._own.native_id)
        walk: Walk[wire.Posts] = Walk(fetch, self._clock, MENTIONS_REACH)
        async for step in walk.steps(at):
            around = await self.around(step.answer)
            yield _page(step, self._messages_of(step.answer.data, around))

    async def _posts(self, at: Checkpoint) -> AsyncIterator[StreamPage]:
        fetch = partial(self._api.timeline, self._own.native_id)
        walk: Walk[wire.Posts] = Walk(fetch, self._clock, POSTS_REACH)
        async for step in walk.steps(at):
            around = await self.around(step.answer)
            answered = await self._answered(step.answer.data or [], around)
            roots = [post for post in step.answer.data or [] if post.parent_id is None]
            events: list[Event] = [SubjectSeen(NETWORK, subject_of(post)) for post in roots]
            events += self._messages_of([*answered, *(step.answer.data or [])], around)
            yield _page(step, events)

    async def _replies(self, at: Checkpoint) -> AsyncIterator[StreamPage]:
        """What the last 7 days' search finds of us, then of the conversations we are in.

        The round ends with its second part: cut off within it, the last page of the first part
        and the whole second part are read again, and nothing counts as covered.
        """
        oldest = self._clock() - timedelta(days=SEARCH_DAYS) + NEARLY
        searched = None if at.since and moment_of(at.since) < oldest else at.since
        at = msgspec.structs.replace(at, since=searched)
        walk: Walk[wire.Posts] = Walk(self._conversations.to_us, self._clock, days=SEARCH_DAYS)
        resume, step = at, None
        async for step in walk.steps(at):
            around = await self.around(step.answer)
            if step.after.token is not None:
                resume = step.after
            events = self._messages_of(step.answer.data, around)
            yield StreamPage(events, dump(resume), backfill=at.done is None)
        assert step is not None
        async for answer in self._conversations.among_others(searched):
            around = await self.around(answer)
            events = self._messages_of(answer.data, around)
            yield StreamPage(events, dump(resume), backfill=at.done is None)
        began = from_ms(step.after.done or 0)
        covered = TimeSpan(min(step.covered.start, began), began)
        yield StreamPage((), dump(step.after), (covered,), backfill=at.done is None)

    async def _messages(self, at: Checkpoint) -> AsyncIterator[StreamPage]:
        sizes = iter(PROBES if at.done is not None else ())

        async def fetch(since_id: str | None, token: str | None) -> wire.DmEvents:
            # Direct messages know no since_id: the walk stops at the first known one. Known ones
            # cost again on each new day, so a later round begins with small pages.
            return await self._api.messages(token, next(sizes, MOST))

        walk: Walk[wire.DmEvents] = Walk(fetch, self._clock, days=MESSAGE_DAYS)
        async for step in walk.steps(at):
            around = Around().add(step.answer.includes)
            fresh = [
                event
                for event in step.answer.data or []
                if event.event_type == "MessageCreate" and newer(event.id, at.since)
            ]
            yield _page(step, [direct_of(event, around, self._own) for event in fresh])

    def _messages_of(self, posts: Iterable[wire.Post] | None, around: Around) -> tuple[Event, ...]:
        """The posts that are somebody's own words; X lists mere reposts among the mentions."""
        said = (post for post in posts or [] if not post.is_repost)
        return tuple(message_of(post, around, self._own) for post in said)

    async def around(self, answer: wire.Posts) -> Around:
        """What came with a page, and the roots of its conversations that did not."""
        posts = answer.data or []
        around = Around().add(answer.includes, posts)
        wanted = dict.fromkeys(
            post.conversation_id
            for post in posts
            if post.parent_id is not None
            and post.conversation_id is not None
            and post.conversation_id not in around.posts
        )
        missing = [root for root in wanted if root not in self._roots]
        for root_id, post in (await self._look_up(missing, around)).items():
            self._roots[root_id] = post
        known = [post for root in wanted if (post := self._roots.get(root)) is not None]
        return around.add(None, known)

    async def _answered(self, posts: Sequence[wire.Post], around: Around) -> list[wire.Post]:
        """The posts of others that ours answer, and what their authors said just before."""
        found: dict[str, wire.Post] = {}
        wanted = [post.parent_id for post in posts]
        for _ in range(LOOKUPS):
            missing = [i for i in wanted if i is not None and i not in around.posts]
            await self._look_up(missing, around)
            fresh = [around.posts[i] for i in wanted if i is not None and i in around.posts]
            fresh = [p for p in fresh if p.author_id != self._own.native_id and p.id not in found]
            found |= {post.id: post for post in fresh}
            wanted = [p.parent_id for p in fresh if p.in_reply_to_user_id == p.author_id]
            if not any(wanted):
                break
        return list(found.values())

    async def _look_up(self, ids: Sequence[str], around: Around) -> dict[str, wire.Post | None]:
        """Posts by id, taken up into `around`; None for those that X no longer shows."""
        found: dict[str, wire.Post | None] = dict.fromkeys(ids)
        unique = list(found)
        for start in range(0, len(unique), MOST):
            answer = await self._api.posts(unique[start : start + MOST])
            around.add(answer.includes, answer.data or [])
        return {post_id: around.posts.get(post_id) for post_id in found}


def _page(step: Step[wire.Posts] | Step[wire.DmEvents], events: Sequence[Event]) -> StreamPage:
    return StreamPage(tuple(events), dump(step.after), (step.covered,), backfill=step.first_round)
