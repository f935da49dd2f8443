"""Which searches find what customers say in our conversations without mentioning us."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from socialinbox.domain.account import OwnAccount
from socialinbox.networks.twitter import wire
from socialinbox.networks.twitter.api import XApi
from socialinbox.networks.twitter.mapping import moment_of
from socialinbox.networks.twitter.places import newest

LONGEST = 512
"""Characters that a search may have."""
DAYS = timedelta(days=7)
MOST_CONVERSATIONS = 150
"""Only the newest are searched: 300 searches in 15 minutes are all there is."""


@dataclass(frozen=True, slots=True)
class OwnPost:
    """One of our posts of the last days: in which conversation, and whom it answers."""

    id: str
    conversation_id: str
    answered: str | None


class Conversations:
    """Searches of the last 7 days. Our own posts of that time are read once and then kept."""

    def __init__(self, api: XApi, own: OwnAccount, clock: Callable[[], datetime]) -> None:
        self._api, self._own, self._clock = api, own, clock
        self._recent: dict[str, OwnPost] = {}

    async def to_us(self, since_id: str | None, token: str | None) -> wire.Posts:
        """A page of the posts that are addressed to us or mention us."""
        handle = self._own.handle
        return await self._api.search(f"(to:{handle} OR @{handle}) -from:{handle}", since_id, token)

    async def among_others(self, since_id: str | None) -> AsyncIterator[wire.Posts]:
        """What is said under our own posts, and by those we answered, to somebody else."""
        await self._read_own()
        for query in self._queries():
            token = None
            while True:
                answer = await self._api.search(query, since_id, token)
                if answer.data:
                    yield answer
                token = answer.meta.next_token if answer.meta else None
                if token is None:
                    break

    async def _read_own(self) -> None:
        oldest = self._clock() - DAYS
        self._recent = {i: p for i, p in self._recent.items() if moment_of(i) > oldest}
        since, token = newest(list(self._recent)), None
        while True:
            # since_id and start_time together are not needed: the newer of both says it all.
            start = None if since else oldest
            answer = await self._api.timeline(self._own.native_id, since, token, start=start)
            users = (answer.includes.users if answer.includes else None) or []
            handles = {user.id: user.username for user in users}
            for post in answer.data or []:
                to = post.in_reply_to_user_id
                answered = handles.get(to) if to and to != self._own.native_id else None
                conversation = post.conversation_id or post.id
                self._recent[post.id] = OwnPost(post.id, conversation, answered)
            token = answer.meta.next_token if answer.meta else None
            if token is None:
                return

    def _queries(self) -> list[str]:
        newest_first = sorted(self._recent.values(), key=lambda post: int(post.id), reverse=True)
        ours = {post.id for post in newest_first if post.id == post.conversation_id}
        clauses = [
            f"conversation_id:{post.conversation_id}"
            if post.conversation_id in ours
            else f"(conversation_id:{post.conversation_id} from:{post.answered})"
            for post in newest_first
            if post.conversation_id in ours or post.answered is not None
        ]
        # What is addressed to us was found before.
        handle = self._own.handle
        suffix = f" -from:{handle} -to:{handle} -@{handle}"
        return packed(list(dict.fromkeys(clauses))[:MOST_CONVERSATIONS], suffix)


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
