"""Which whole threads fit what is asked: for the views, whose threads are kept true."""

from collections.abc import Iterator, Sequence

from socialinbox.storage.conditions import Ask, Condition, Few, narrowed
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.finding import (
    FEW_MESSAGES,
    STEP,
    FewThreads,
    Reading,
    Walk,
    held,
    threads_behind,
)
from socialinbox.storage.search import ID_BITS

TOGETHER = 1000
"""So many threads are read together."""

_WHOSE = "JOIN identity i ON i.id = m.identity_id JOIN customer c ON c.id = i.customer_id"


class Gather:
    """Every listed thread that fits, of all or of those in `among`, gathered in short steps.

    A thread fits by its row and, where messages are asked for, by one message that meets it all.
    """

    def __init__(self, ask: Ask, among: Sequence[int] | None = None) -> None:
        self._ask = ask
        self._among = among
        self._going: Iterator[None] | None = None
        self.found: set[int] = set()

    def step(self, con: Connection) -> bool:
        """Look a little further; True at the end."""
        if self._going is None:
            self._going = self._go(con)
        for _ in self._going:
            return False
        return True

    def _go(self, con: Connection) -> Iterator[None]:
        ask = self._ask
        if self._among is not None:
            yield from self._read(con, self._fit(con, self._among))
            return
        few = FewThreads(ask)
        while not few.step(con):
            yield
        if few.threads is not None:
            yield from self._read(con, few.threads)
        elif ask.match:
            yield from self._by_word(con)
        elif ask.among is not None:
            yield from self._by_few(con, ask.among)
        else:
            yield from self._by_thread(con)

    def _by_thread(self, con: Connection) -> Iterator[None]:
        """Threads by their numbers."""
        last, is_end = 0, False
        while not is_end:
            threads, last, is_end = threads_behind(con, self._ask, last)
            yield from self._read(con, threads)
            yield

    def _read(self, con: Connection, threads: Sequence[int]) -> Iterator[None]:
        """Threads whose row fits, by their messages."""
        ask = self._ask
        if not ask.asks_messages:
            self.found |= set(threads)
            return
        for start in range(0, len(threads), TOGETHER):
            some = threads[start : start + TOGETHER]
            long: list[int] = []
            if ask.match and held(con, some) > FEW_MESSAGES:
                # What many messages hold is found by the index of words, the newest first.
                long = [one for one in some if held(con, [one]) > FEW_MESSAGES]
            for one in long:
                alone = ask._replace(thread=(Condition("c.id = ?", (one,)),), collapse=False)
                walk = Walk(alone, 1)
                while not walk.step(con):
                    yield
                self.found |= {hit.customer for hit in walk.found}
            reading = Reading(ask, [one for one in some if one not in long])
            while not reading.step(con):
                yield
            self.found |= reading.newest.keys()
            yield

    def _by_word(self, con: Connection) -> Iterator[None]:
        """The index of words, the newest first."""
        ask = self._ask
        where, params = narrowed(ask.message)
        assert ask.matches is not None
        scanned = con.rows(
            f"SELECT m.identity_id, m.text FROM message m INDEXED BY message_scanned {_WHOSE} "
            f"WHERE m.search = 3 AND m.sent_at >= ? AND m.sent_at < ?{where}",
            (ask.since, ask.until, *params),
        )
        found = {identity for identity, text in scanned if ask.matches(text)}
        yield
        until = ask.until << ID_BITS
        while True:
            hits = con.rows(
                "SELECT f.number, m.identity_id FROM (SELECT rowid AS number FROM message_fts "
                "WHERE message_fts MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC "
                "LIMIT ?) f CROSS JOIN message m INDEXED BY message_search "
                "ON m.search_id = f.number",
                (ask.match, ask.since << ID_BITS, until, STEP),
            )
            fresh = [(number, one) for number, one in hits if one not in found]
            found |= self._of(con, "m.search_id", fresh)
            if len(hits) < STEP:
                break
            until = min(number for number, _ in hits)
            yield
        yield from self._owners(con, found)

    def _by_few(self, con: Connection, few: Few) -> Iterator[None]:
        """The few messages that it can be, the newest first."""
        ask, found = self._ask, set[int]()
        key = (ask.until, 0)
        while True:
            held_by = con.rows(
                f"SELECT id, identity_id, sent_at FROM message INDEXED BY {few.name} WHERE "
                f"(sent_at, id) < (?, ?) AND sent_at >= ? AND {few.where} "
                "ORDER BY sent_at DESC, id DESC LIMIT ?",
                (*key, ask.since, STEP),
            )
            fresh = [(message, one) for message, one, _ in held_by if one not in found]
            found |= self._of(con, "m.id", fresh)
            if len(held_by) < STEP:
                break
            key = (held_by[-1][2], held_by[-1][0])
            yield
        yield from self._owners(con, found)

    def _of(self, con: Connection, by: str, hits: Sequence[tuple[int, int]]) -> set[int]:
        """The identities of those of these messages, each given with its own, that fit."""
        if not self._ask.message:
            return {identity for _, identity in hits}
        where, params = narrowed(self._ask.message)
        rows = con.rows(
            f"SELECT DISTINCT m.identity_id FROM json_each(?) k CROSS JOIN message m ON {by} = "
            f"k.value {_WHOSE}{where.replace(' AND', ' WHERE', 1)}",
            (listed(number for number, _ in hits), *params),
        )
        return {identity for (identity,) in rows}

    def _owners(self, con: Connection, identities: set[int]) -> Iterator[None]:
        """Whose threads these identities stand in; those whose row fits are found."""
        ordered = sorted(identities)
        for start in range(0, len(ordered), STEP):
            rows = con.rows(
                "SELECT DISTINCT customer_id FROM identity "
                "WHERE id IN (SELECT value FROM json_each(?))",
                (listed(ordered[start : start + STEP]),),
            )
            self.found |= set(self._fit(con, [customer for (customer,) in rows]))
            yield

    def _fit(self, con: Connection, threads: Sequence[int]) -> list[int]:
        """Those of these threads that are listed and fit by their row."""
        where, params = narrowed(self._ask.thread)
        rows = con.rows(
            "SELECT c.id FROM customer c WHERE c.listed = 1 AND c.id IN "
            f"(SELECT value FROM json_each(?)){where}",
            (listed(threads), *params),
        )
        return [customer for (customer,) in rows]
