"""Which searches find what customers say in our conversations without mentioning us."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from socialinbox.domain.account import OwnAccount
from socialinbox.networks.twitter import wire
from socialinbox.networks.twitter.api import MOST, XApi
from socialinbox.networks.twitter.mapping import Around, moment_of, summons
from socialinbox.networks.twitter.places import newest, turned

LONGEST = 512
"""Characters that a search may have."""
DAYS = timedelta(days=7)
MOST_CONVERSATIONS = 150
MOST_AT_FIRST = 1200
"""Only the newest are searched: 300 searches in 15 minutes are all there is."""
MOST_PAGES = 2
"""Of what strangers began no more is read in one round: each post of theirs costs money."""


@dataclass(frozen=True, slots=True)
class OwnPost:
    """One of our posts of the last days: in which conversation, and what and whom it answers."""

    id: str
    conversation_id: str
    parent_id: str | None
    answered: str | None


class Conversations:
    """Searches of the last 7 days. What they need to know is read once and then kept."""

    def __init__(self, api: XApi, own: OwnAccount, clock: Callable[[], datetime]) -> None:
        self._api, self._own, self._clock = api, own, clock
        self._recent: dict[str, OwnPost] = {}
        self._asked: dict[str, bool] = {}
        """By conversation: whether it began with a post that mentions us, or that we answered."""

    async def to_us(self, since_id: str | None, token: str | None) -> wire.Posts:
        """A page of the posts that are addressed to us or mention us."""
        handle = self._own.handle
        query = f"(to:{handle} OR @{handle}) -from:{handle} -is:retweet"
        answer = await self._api.search(query, since_id, token)
        for post in answer.data or []:
            if post.id == post.conversation_id:
                self._asked[post.id] = True
        return answer

    async def among_others(self, since_id: str | None) -> AsyncIterator[wire.Posts]:
        """What is said to somebody else in the conversations that we are in.

        Where the first post is ours, mentions us or was answered by us, everybody is read;
        in conversations that we came to later, only whom we answered.
        """
        await self._read_own()
        await self._look_at_roots()
        most = MOST_AT_FIRST if since_id is None else MOST_CONVERSATIONS
        ours, others = self._clauses()
        # What is addressed to us was found before.
        handle = self._own.handle
        suffix = f" -from:{handle} -to:{handle} -@{handle} -is:retweet"
        for query in packed(ours[:most], suffix):
            async for answer in self._found(query, since_id, None):
                yield answer
        for query in packed(others[:most], suffix):
            async for answer in self._found(query, since_id, MOST_PAGES):
                yield answer

    async def _found(
        self, query: str, since_id: str | None, most: int | None
    ) -> AsyncIterator[wire.Posts]:
        ask = partial(self._api.search, query, since_id)
        async with aclosing(turned(ask, most)) as pages:
            async for answer in pages:
                if answer.data:
                    yield answer

    async def _read_own(self) -> None:
        oldest = self._clock() - DAYS
        self._recent = {i: p for i, p in self._recent.items() if moment_of(i) > oldest}
        alive = {post.conversation_id for post in self._recent.values()}
        self._asked = {
            i: asked for i, asked in self._asked.items() if i in alive or moment_of(i) > oldest
        }
        since = newest(list(self._recent))
        # since_id and start_time together are not needed: the newer of both says it all.
        start = None if since else oldest
        ask = partial(self._api.timeline, self._own.native_id, since, start=start)
        # Taken up as a whole: where a page fails, the next time begins again behind what is known.
        found: list[OwnPost] = []
        async with aclosing(turned(ask)) as pages:
            async for answer in pages:
                found += _own_posts(answer, self._own)
        self._recent |= {post.id: post for post in found}
        self._asked |= {
            post.conversation_id: True for post in found if post.parent_id == post.conversation_id
        }

    async def _look_at_roots(self) -> None:
        """Learn which of the conversations that we came to later began with a word to us."""
        unknown = {p.conversation_id for p in self._recent.values()} - set(self._recent)
        roots = sorted(unknown - set(self._asked))
        for start in range(0, len(roots), MOST):
            ids = roots[start : start + MOST]
            answer = await self._api.posts(ids)
            around = Around().add(answer.includes, answer.data or [])
            found = {post.id: post for post in answer.data or []}
            self._asked |= {
                root: root in found and summons(found[root], around, self._own) for root in ids
            }

    def _clauses(self) -> tuple[list[str], list[str]]:
        """Searches for the conversations that we began, and for those that others began."""
        posts = sorted(self._recent.values(), key=lambda post: int(post.id), reverse=True)
        began = [post.id for post in posts if post.id == post.conversation_id]
        asked = sorted((i for i, yes in self._asked.items() if yes), key=int, reverse=True)
        known = {*began, *asked}
        later = [
            f"(conversation_id:{post.conversation_id} from:{post.answered})"
            for post in posts
            if post.conversation_id not in known and post.answered is not None
        ]
        ours = [f"conversation_id:{root}" for root in began]
        others = [f"conversation_id:{root}" for root in asked if root not in began]
        return ours, [*others, *dict.fromkeys(later)]


def _own_posts(answer: wire.Posts, own: OwnAccount) -> list[OwnPost]:
    users = (answer.includes.users if answer.includes else None) or []
    handles = {user.id: user.username for user in users}
    found: list[OwnPost] = []
    for post in answer.data or []:
        to = post.in_reply_to_user_id
        answered = handles.get(to) if to and to != own.native_id else None
        found.append(OwnPost(post.id, post.conversation_id or post.id, post.parent_id, answered))
    return found


def packed(clauses: Sequence[str], suffix: str) -> list[str]:
    """Clauses joined by OR into as few searches as their length allows."""
    found: list[str] = []
    joined = ""
    for clause in clauses:
        longer = f"{joined} OR {clause}" if joined else clause
        if joined and len(longer) + len(suffix) + 2 > LONGEST:
            found.append(f"({joined}){suffix}")
            longer = clause
        joined = longer
    return [*found, f"({joined}){suffix}"] if joined else found
