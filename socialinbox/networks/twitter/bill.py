"""What X charges for answers: each thing once in a UTC day, whichever calls brought it."""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from socialinbox.networks.budget import Meter
from socialinbox.networks.twitter import wire

POST = "post_read"
USER = "user_read"
DM = "dm_read"
OWNED = "owned_read"
"""What the owner's own app reads of the owner: mentions and own posts, at a fraction."""


class Bill:
    """Counts an account's reads for its meter.

    X charges "per resource returned in the response", so what expansions bring counts as well.
    What was charged today is known since the program started: after a restart the same things
    may be counted again, which errs on the dear side.
    """

    def __init__(self, meter: Meter, clock: Callable[[], datetime]) -> None:
        self._meter, self._clock = meter, clock
        self._day: date | None = None
        self._charged: set[tuple[str, str]] = set()

    def posts(self, answer: wire.Posts, *, owned: bool) -> None:
        """A page of posts with the people and posts that came along."""
        brought = answer.includes or wire.Includes()
        others = [*(brought.posts or []), *(brought.tweets or [])]
        self._charge(
            OWNED if owned else POST, "post", (p.id for p in [*(answer.data or []), *others])
        )
        self.users(brought.users or [], owned=owned)

    def messages(self, answer: wire.DmEvents) -> None:
        """A page of direct messages with the people who wrote them."""
        self._charge(DM, "dm", (event.id for event in answer.data or []))
        brought = answer.includes or wire.Includes()
        self.users(brought.users or [], owned=False)

    def users(self, people: Iterable[wire.User], *, owned: bool) -> None:
        """People."""
        self._charge(OWNED if owned else USER, "user", (person.id for person in people))

    def is_free_message(self, event_id: str) -> bool:
        """Whether a direct message was charged today, so that reading it again costs nothing."""
        return self._clock().date() == self._day and ("dm", event_id) in self._charged

    def done(self, what: str) -> None:
        """Something was written; each counts."""
        self._meter.spend(what)

    def _charge(self, what: str, kind: str, ids: Iterable[str]) -> None:
        today = self._clock().date()
        if today != self._day:
            self._day = today
            self._charged.clear()
        fresh = {(kind, one) for one in ids} - self._charged
        self._charged |= fresh
        if fresh:
            self._meter.spend(what, len(fresh))
