"""Facebook's budgets of calls for a Page, counted over a rolling day as Meta says it does."""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from socialinbox.sandbox.site import Site
from socialinbox.sandbox.world import OWNER

DAY = timedelta(hours=24)
A_PERSON = {"pages": 4800, "messenger": 200}
"""Calls for each person who dealt with the Page in that time (Meta, read 2026-11-21)."""
MESSENGER = ("conversations", "messages", "message_attachments")


@dataclass(slots=True)
class Budget:
    """Counts the calls of one site; with the option “facebook_budget” they end when used up."""

    site: Site
    _calls: dict[str, deque[datetime]] = field(
        default_factory=lambda: {name: deque() for name in A_PERSON}
    )

    @property
    def counts(self) -> bool:
        """Whether this site's budgets are more than words."""
        return self.site.options.get("facebook_budget") == "counted"

    def note(self, path: tuple[str, ...]) -> str:
        """A call to this path; which budget it is from."""
        private = path and (path[-1] in MESSENGER or path[0].startswith(("t_", "m_")))
        kind = "messenger" if private else "pages"
        if self.counts:
            self._calls[kind].append(self.site.world.now())
        return kind

    def used(self, kind: str) -> int:
        """Percent of a budget."""
        return len(self._within(kind)) * 100 // (A_PERSON[kind] * self._people(kind))

    def regain(self, kind: str) -> int:
        """Minutes until the oldest call of the day counts no more."""
        calls = self._within(kind)
        left = calls[0] + DAY - self.site.world.now() if calls else timedelta(0)
        return max(1, int(left.total_seconds() // 60) + 1)

    def _within(self, kind: str) -> deque[datetime]:
        calls, since = self._calls[kind], self.site.world.now() - DAY
        while calls and calls[0] <= since:
            calls.popleft()
        return calls

    def _people(self, kind: str) -> int:
        since = self.site.world.now() - DAY
        wanted = ("dm",) if kind == "messenger" else ("dm", "comment", "post", "mention")
        found = {
            thing.by
            for name in wanted
            for thing in self.site.world.of("facebook", name)
            if thing.at > since and thing.by != OWNER
        }
        return max(1, len(found))
