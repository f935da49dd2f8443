"""Which whole threads fit what is asked: for the views, whose threads are kept true."""

from collections.abc import Sequence

from socialinbox.storage.conditions import Ask, Condition, narrowed
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.finding import FEW_MESSAGES, STEP, Walk, messages_of
from socialinbox.storage.search import ID_BITS

TOGETHER = 300
"""So many threads are looked at in one step."""


def fitting(con: Connection, ask: Ask, threads: Sequence[int]) -> set[int]:
    """Which of these threads are listed and fit: all of one message, or the row alone, tells."""
    where, params = narrowed(ask.thread)
    rows = con.rows(
        "SELECT c.id FROM customer c WHERE c.listed = 1 AND c.id IN "
        f"(SELECT value FROM json_each(?)){where}",
        (listed(threads), *params),
    )
    listed_now = [customer for (customer,) in rows]
    if not ask.asks_messages or not listed_now:
        return set(listed_now)
    if _held(con, listed_now) <= FEW_MESSAGES:
        return {customer for customer, *_ in messages_of(con, ask, listed_now)}
    found: set[int] = set()
    for customer in listed_now:
        if _held(con, [customer]) <= FEW_MESSAGES:
            found |= {one for one, *_ in messages_of(con, ask, [customer])}
        elif _of_long(con, ask, customer):
            found.add(customer)
    return found


def _of_long(con: Connection, ask: Ask, customer: int) -> bool:
    """Whether a very long thread has one fitting message."""
    if ask.match:
        here = Condition("c.id = ?", (customer,))
        walk = Walk(ask._replace(thread=(here,), collapse=False), 1)
        while not walk.step(con):
            pass
        return bool(walk.found)
    where, params = narrowed(ask.message)
    cursor = con.execute(
        "SELECT m.text FROM identity i JOIN customer c ON c.id = i.customer_id JOIN message m "
        "ON m.identity_id = i.id WHERE i.customer_id = ? AND m.sent_at >= ? AND m.sent_at < ?"
        f"{' AND m.search <> 0' if ask.matches else ''}{where}",
        (customer, ask.since, ask.until, *params),
    )
    try:
        return any(ask.matches is None or ask.matches(text) for (text,) in cursor)
    finally:
        cursor.close()


def _held(con: Connection, threads: Sequence[int]) -> int:
    """How many messages these threads hold, counted a little beyond FEW_MESSAGES."""
    held: int = con.value(
        "SELECT count(*) FROM (SELECT 1 FROM identity i JOIN message m ON m.identity_id = i.id "
        "WHERE i.customer_id IN (SELECT value FROM json_each(?)) LIMIT ?)",
        (listed(threads), FEW_MESSAGES + 1),
    )
    return held


class Gather:
    """Every listed thread that fits, gathered in short steps."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._last = 0
        self._number: int | None = None
        self.found: set[int] = set()

    def step(self, con: Connection) -> bool:
        """Look a little further; True at the end."""
        if self._ask.match:
            return self._by_word(con)
        where, params = narrowed(self._ask.thread)
        rows = con.rows(
            f"SELECT c.id FROM customer c WHERE c.listed = 1 AND c.id > ?{where} "
            "ORDER BY c.id LIMIT ?",
            (self._last, *params, STEP if not self._ask.asks_messages else TOGETHER),
        )
        threads = [customer for (customer,) in rows]
        if not threads:
            return True
        self._last = threads[-1]
        if self._ask.asks_messages:
            self.found |= fitting(con, self._ask._replace(thread=()), threads)
        else:
            self.found |= set(threads)
        return False

    def _by_word(self, con: Connection) -> bool:
        ask = self._ask
        where, params = narrowed((*ask.thread, *ask.message))
        if self._number is None:
            assert ask.matches is not None
            self._number = ask.until << ID_BITS
            self.found |= {
                customer
                for customer, text in con.rows(
                    "SELECT c.id, m.text FROM message m INDEXED BY message_scanned JOIN identity i "
                    "ON i.id = m.identity_id JOIN customer c ON c.id = i.customer_id WHERE "
                    f"m.search = 3 AND m.sent_at >= ? AND m.sent_at < ? AND c.listed = 1{where}",
                    (ask.since, ask.until, *params),
                )
                if ask.matches(text)
            }
        numbers = con.rows(
            "SELECT rowid FROM message_fts WHERE message_fts MATCH ? AND rowid >= ? AND rowid < ? "
            "ORDER BY rowid DESC LIMIT ?",
            (ask.match, ask.since << ID_BITS, self._number, STEP),
        )
        ids = [number for (number,) in numbers]
        self.found |= {
            customer
            for (customer,) in con.rows(
                "SELECT DISTINCT c.id FROM json_each(?) k CROSS JOIN message m ON m.search_id = "
                "k.value JOIN identity i ON i.id = m.identity_id JOIN customer c ON c.id = "
                f"i.customer_id WHERE c.listed = 1{where}",
                (listed(ids), *params),
            )
        }
        if len(ids) < STEP:
            return True
        self._number = ids[-1]
        return False
