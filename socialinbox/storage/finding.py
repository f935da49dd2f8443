"""The steps in which the messages are found that a search asks for.

Whatever narrows most drives: a few threads are read through, else the words' index is walked from
the newest on, else the messages by time. A step reads so little that nobody waits behind it.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple

from socialinbox.storage.conditions import NEWEST, Ask, narrowed
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.search import FOUND, ID_BITS, ID_MASK, Found

FEW = 2000
"""So many threads at most are read through instead of walking the index."""

FEW_MESSAGES = 6000
"""So many messages at most are read through."""

FIRST_STEP, STEP = 400, 5000
"""How many entries of the index are looked at in the first step, and in each later one."""

SPARE = 20
"""How many more than asked for are looked at at once where nothing is to be sorted out."""

FEW_THREADS = 200
"""How many threads are looked at in one step."""

RANGE = 20_000
"""How many rows of threads are looked at in one step."""


class Walk:
    """Finds the newest `limit` messages older than `before`, step by step."""

    def __init__(self, ask: Ask, limit: int, before: tuple[int, int] = NEWEST) -> None:
        self._ask = ask
        self._limit = limit
        self._before = min(before, (ask.until, 0))
        self._few = FewThreads(ask)
        self._way: Callable[[Connection], bool] = self._begin
        self._key = self._before
        self._reading: Reading | None = None
        plain = bool(ask.match) and not ask.thread and not ask.message
        self._size = limit + SPARE if plain else max(FIRST_STEP, limit)
        self.found: list[Found] = []

    def step(self, con: Connection) -> bool:
        """Look a little further; True at the end."""
        if self._ask.since >= self._ask.until:
            return True
        return self._way(con)

    def _begin(self, con: Connection) -> bool:
        if not self._few.step(con):
            return False
        ask, threads = self._ask, self._few.threads
        if ask.collapse:
            # A thread's newest may be older than its last word.
            self._key = NEWEST
            self._size = self._limit if ask.loose else max(self._limit, FEW_THREADS)
            self._way = self._by_thread if threads is None else self._by_these
        elif threads is not None:
            self._take(con, messages_of(con, ask, threads, self._before))
            return True
        elif ask.match:
            self._take(con, self._scanned(con))
            self._way = self._by_word
        else:
            self._way = self._by_time
        return self._way(con)

    def _take(self, con: Connection, rows: Iterable[tuple[int, int]]) -> None:
        """Keep the newest of these and of what was found before."""
        newest = sorted({*rows}, reverse=True)[: self._limit]
        ids = listed(message for _, message in newest)
        more = con.rows(f"{FOUND} WHERE m.id IN (SELECT value FROM json_each(?))", (ids,))
        self.found = sorted({*self.found, *(Found(*row) for row in more)}, reverse=True)
        del self.found[self._limit :]

    def _full(self) -> bool:
        """Whether nothing older than where the walk stands can still be among the newest."""
        return len(self.found) == self._limit and self.found[-1].sent_at > self._key[0]

    # ways
    def _by_these(self, con: Connection) -> bool:
        """The newest message of each of few threads."""
        if self._reading is None:
            assert self._few.threads is not None
            self._reading = Reading(self._ask, self._few.threads)
        return self._read_on(con, self._reading)

    def _by_thread(self, con: Connection) -> bool:
        """The newest message of each thread, threads from the newest on."""
        if self._reading is None:
            where, params = narrowed(self._ask.thread)
            step = con.rows(
                "SELECT c.id, c.top_at FROM customer c WHERE c.listed = 1 AND (c.top_at, c.id) "
                f"< (?, ?){where} ORDER BY c.top_at DESC, c.id DESC LIMIT ?",
                (*self._key, *params, self._size),
            )
            self._key = (step[-1][1], step[-1][0]) if len(step) == self._size else (0, 0)
            self._reading = Reading(self._ask, [customer for customer, _ in step])
        if not self._read_on(con, self._reading):
            return False
        self._reading = None
        return self._full() or self._key == (0, 0)

    def _read_on(self, con: Connection, reading: "Reading") -> bool:
        if not reading.step(con):
            return False
        self._take(con, (one for one in reading.newest.values() if one < self._before))
        return True

    def _by_word(self, con: Connection) -> bool:
        """The words' index from the newest on."""
        ask = self._ask
        low, high = ask.since << ID_BITS, (self._key[0] << ID_BITS) | ID_MASK
        numbers = con.rows(
            "SELECT rowid FROM message_fts WHERE message_fts MATCH ? AND rowid >= ? AND rowid <= ? "
            "ORDER BY rowid DESC LIMIT ?",
            (ask.match, low, high, self._size),
        )
        ids = [number for (number,) in numbers]
        self._take(con, self._fitting(con, "m.search_id", ids))
        if len(ids) < self._size:
            return True
        reached = ids[-1] >> ID_BITS
        # So many may share one millisecond that a step has to hold them all.
        self._size = self._size * 4 if self._key[0] == reached else max(self._size, STEP)
        self._key = (reached, 0)
        return self._full()

    def _by_time(self, con: Connection) -> bool:
        """Messages from the newest on."""
        ask = self._ask
        few = ask.among
        index = few.name if few is not None else "message_sent"
        only = f" AND {few.where}" if few is not None else ""
        step = con.rows(
            f"SELECT id, sent_at FROM message INDEXED BY {index} WHERE (sent_at, id) < (?, ?) "
            f"AND sent_at >= ?{only} ORDER BY sent_at DESC, id DESC LIMIT ?",
            (*self._key, ask.since, self._size),
        )
        self._take(con, self._fitting(con, "m.id", [message for message, _ in step]))
        if len(step) < self._size:
            return True
        self._key = (step[-1][1], step[-1][0])
        self._size = STEP
        return self._full()

    def _fitting(self, con: Connection, by: str, ids: list[int]) -> list[tuple[int, int]]:
        where, params = narrowed((*self._ask.thread, *self._ask.message))
        # The words were looked up, except where only some must not occur.
        matches = None if self._ask.match else self._ask.matches
        text = ", m.text" if matches else ", ''"
        rows = con.rows(
            f"SELECT m.sent_at, m.id{text} FROM json_each(?) k CROSS JOIN message m ON {by} = "
            "k.value JOIN identity i ON i.id = m.identity_id JOIN customer c ON c.id = "
            f"i.customer_id WHERE (m.sent_at, m.id) < (?, ?){where}",
            (listed(ids), *self._before, *params),
        )
        return [(sent_at, one) for sent_at, one, words in rows if not matches or matches(words)]

    def _scanned(self, con: Connection) -> list[tuple[int, int]]:
        """The newest of the messages that may not be indexed, read live."""
        ask = self._ask
        assert ask.matches is not None
        where, params = narrowed((*ask.thread, *ask.message))
        found: list[tuple[int, int]] = []
        joined = (
            " JOIN identity i ON i.id = m.identity_id JOIN customer c ON c.id = i.customer_id"
            if where
            else ""
        )
        for sent_at, message, text in con.rows(
            f"SELECT m.sent_at, m.id, m.text FROM message m INDEXED BY message_scanned{joined} "
            f"WHERE m.search = 3 AND (m.sent_at, m.id) < (?, ?) AND m.sent_at >= ?{where} "
            "ORDER BY m.sent_at DESC, m.id DESC",
            (*self._before, ask.since, *params),
        ):
            if ask.matches(text):
                found.append((sent_at, message))
                if len(found) == self._limit:
                    break
        return found


def among(con: Connection, ask: Ask, messages: Collection[int]) -> set[int]:
    """Which of these incoming messages fit."""
    where, params = narrowed((*ask.thread, *ask.message))
    rows = con.rows(
        "SELECT m.id, m.text FROM message m JOIN identity i ON i.id = m.identity_id "
        "JOIN customer c ON c.id = i.customer_id "
        "WHERE m.id IN (SELECT value FROM json_each(?)) AND m.direction = 'in' "
        f"AND m.sent_at >= ? AND m.sent_at < ?{where}",
        (listed(messages), ask.since, ask.until, *params),
    )
    return {message for message, text in rows if ask.matches is None or ask.matches(text)}


class FewThreads:
    """The threads that fit, where they are few and hold few messages; looked for in short steps."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._last = 0
        self.threads: list[int] | None = [] if ask.thread and not ask.loose else None

    def step(self, con: Connection) -> bool:
        """Look a little further; True at the end. Then `threads` are they, or None."""
        if self.threads is None:
            return True
        some = threads_behind(con, self._ask, self._last, FEW + 1 - len(self.threads))
        self.threads += some.found
        self._last = some.last
        if len(self.threads) > FEW or (some.is_end and not self._hold_few(con)):
            self.threads = None
        return self.threads is None or some.is_end

    def _hold_few(self, con: Connection) -> bool:
        if not self._ask.asks_messages or self._ask.collapse:
            return True
        assert self.threads is not None
        return held(con, self.threads) <= FEW_MESSAGES


class Behind(NamedTuple):
    """Threads that fit, the last one that was looked at, and whether there are no others."""

    found: list[int]
    last: int
    is_end: bool


def threads_behind(con: Connection, ask: Ask, last: int, limit: int = RANGE) -> Behind:
    """Up to `limit` of the next listed threads by id whose row fits."""
    where, params = narrowed(ask.thread)
    rows = con.rows(
        f"SELECT c.id FROM customer c WHERE c.listed = 1 AND c.id > ? AND c.id <= ?{where} "
        "ORDER BY c.id LIMIT ?",
        (last, last + RANGE, *params, limit),
    )
    found = [customer for (customer,) in rows]
    if len(found) == limit:
        return Behind(found, found[-1], False)
    newest: int = con.value("SELECT max(id) FROM customer") or 0
    return Behind(found, last + RANGE, last + RANGE >= newest)


def held(con: Connection, threads: Sequence[int]) -> int:
    """How many messages these threads hold, counted a little beyond FEW_MESSAGES."""
    count: int = con.value(
        "SELECT count(*) FROM (SELECT 1 FROM identity i JOIN message m ON m.identity_id = i.id "
        "WHERE i.customer_id IN (SELECT value FROM json_each(?)) LIMIT ?)",
        (listed(threads), FEW_MESSAGES + 1),
    )
    return count


def messages_of(
    con: Connection, ask: Ask, threads: Sequence[int], before: tuple[int, int]
) -> list[tuple[int, int]]:
    """(sent_at, message) of all that fits in these few threads, older than `before`."""
    where, params = _asked_of_message(con, ask)
    return con.rows(
        "SELECT m.sent_at, m.id FROM identity i JOIN customer c ON c.id = i.customer_id "
        "JOIN message m ON m.identity_id = i.id WHERE i.customer_id IN "
        "(SELECT value FROM json_each(?)) AND m.sent_at >= ? AND m.sent_at < ? "
        f"AND (m.sent_at, m.id) < (?, ?){where}",
        (listed(threads), ask.since, ask.until, *before, *params),
    )


class Reading:
    """The newest fitting message of each of some threads, found in short steps.

    A step reads STEP messages at most: of many short threads at once, or a part of a long one.
    """

    def __init__(self, ask: Ask, threads: Sequence[int]) -> None:
        self._ask = ask
        self._threads = threads
        self._left: list[tuple[int, int]] | None = None
        self._until = ask.until
        self.newest: dict[int, tuple[int, int]] = {}

    def step(self, con: Connection) -> bool:
        """Read a little further; True at the end."""
        if self._left is None:
            # Counted by the index, and no further than a step goes.
            self._left = con.rows(
                "SELECT i.id, (SELECT count(*) FROM (SELECT 1 FROM message m WHERE "
                "m.identity_id = i.id AND m.sent_at >= ? AND m.sent_at < ? LIMIT ?)) "
                "FROM identity i WHERE i.customer_id IN (SELECT value FROM json_each(?))",
                (self._ask.since, self._ask.until, STEP + 1, listed(self._threads)),
            )
        if self._left and self._left[-1][1] > STEP:
            self._read_long(con, self._left[-1][0])
            return not self._left
        some: list[int] = []
        room = STEP
        while self._left and self._left[-1][1] <= room:
            identity, count = self._left.pop()
            room -= count
            if count:
                some.append(identity)
        self._look(con, some, self._ask.since, self._ask.until)
        return not self._left

    def _read_long(self, con: Connection, identity: int) -> None:
        """The next STEP messages of one identity, the newest first."""
        assert self._left is not None
        since = con.value(
            "SELECT sent_at FROM message WHERE identity_id = ? AND sent_at >= ? AND sent_at < ? "
            "ORDER BY sent_at DESC LIMIT 1 OFFSET ?",
            (identity, self._ask.since, self._until, STEP - 1),
        )
        start = self._ask.since if since is None else since
        found = self._look(con, [identity], start, self._until)
        if found or since is None:
            self._left.pop()
            self._until = self._ask.until
        else:
            self._until = since

    def _look(self, con: Connection, identities: Sequence[int], since: int, until: int) -> bool:
        where, params = _asked_of_message(con, self._ask)
        rows = con.rows(
            "SELECT i.customer_id, f.sent_at, f.id FROM json_each(?) k "
            "CROSS JOIN identity i ON i.id = k.value CROSS JOIN customer c ON c.id = i.customer_id "
            "CROSS JOIN message f ON f.id = (SELECT m.id FROM message m WHERE m.identity_id = i.id "
            f"AND m.sent_at >= ? AND m.sent_at < ?{where} "
            "ORDER BY m.sent_at DESC, m.step DESC, m.id DESC LIMIT 1)",
            (listed(identities), since, until, *params),
        )
        for customer, *key in rows:
            self.newest[customer] = max(self.newest.get(customer, (0, 0)), (key[0], key[1]))
        return bool(rows)


def _asked_of_message(con: Connection, ask: Ask) -> tuple[str, list[object]]:
    """What one message has to meet, behind a WHERE."""
    where, params = narrowed(ask.message)
    if ask.matches is None:
        return where, params
    con.define("said_fits", ask.matches)
    # The words are read last of all.
    return f"{where} AND m.search <> 0 AND said_fits(m.text)", params


class ThreadWalk:
    """Every message of a thread whose words fit, found in short steps; the newest comes first."""

    def __init__(self, customer: int, matches: Callable[[str], bool]) -> None:
        self._customer = customer
        self._matches = matches
        self._left: list[int] | None = None
        self._key = (-(2**62), 0, 0)
        self._found: list[tuple[int, int, int]] = []

    def step(self, con: Connection) -> bool:
        """Read a little further; True at the end."""
        if self._left is None:
            rows = con.rows("SELECT id FROM identity WHERE customer_id = ?", (self._customer,))
            self._left = [identity for (identity,) in rows]
        if not self._left:
            return True
        rows = con.rows(
            "SELECT sent_at, step, id, text FROM message WHERE identity_id = ? "
            "AND (sent_at, step, id) > (?, ?, ?) ORDER BY sent_at, step, id LIMIT ?",
            (self._left[-1], *self._key, STEP),
        )
        self._found += [row[:3] for row in rows if row[3] and self._matches(row[3])]
        if len(rows) < STEP:
            self._left.pop()
            self._key = (-(2**62), 0, 0)
        else:
            self._key = rows[-1][:3]
        return not self._left

    @property
    def messages(self) -> list[int]:
        """Their ids, the newest first."""
        return [message for _, _, message in sorted(self._found, reverse=True)]
