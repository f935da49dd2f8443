"""A rule tried on what is there already: which messages it would have acted on."""

from datetime import datetime

from socialinbox.domain.message import Direction
from socialinbox.domain.own_rules import Trial
from socialinbox.search.find import asks, hit
from socialinbox.search.query import Query
from socialinbox.storage import conditions
from socialinbox.storage.connection import Connection
from socialinbox.storage.finding import Walk


class Trying:
    """Looks for the newest `limit` messages that fit, in short steps; `trial` is the result."""

    def __init__(self, query: Query, limit: int, at: datetime) -> None:
        self._query = query
        self._limit = limit
        self._at = at
        self._walks: list[Walk] | None = None
        self._done: list[Walk] = []

    def step(self, con: Connection) -> bool:
        """Look a little further; True at the end."""
        if self._walks is None:
            self._walks = [self._walk(ask) for ask in self._asked(con)]
        if self._walks and self._walks[-1].step(con):
            self._done.append(self._walks.pop())
        return not self._walks

    @property
    def trial(self) -> Trial:
        """What was found so far."""
        unique = {one.message: one for walk in self._done for one in walk.found}
        newest = sorted(unique.values(), key=lambda one: one[:2], reverse=True)
        shown = newest[: self._limit]
        hits = tuple(hit(one, self._query) for one in shown)
        return Trial(hits, len({one.customer for one in hits}), len(newest) > len(shown))

    def _asked(self, con: Connection) -> list[conditions.Ask]:
        # The first is about messages; the others are threads whose names hold the words.
        return [asks(con, terms, self._at)[0] for terms in self._query.alternatives]

    def _walk(self, ask: conditions.Ask) -> Walk:
        incoming = conditions.way(Direction.IN.value)
        narrowed = ask._replace(message=(*ask.message, incoming), collapse=False)
        return Walk(narrowed, self._limit + 1)
