"""The steps in which the messages are found that a search asks for.

Whatever narrows most drives: a few threads are read through, else the words' index is walked from
the newest on, else the messages by time. A step reads so little that nobody waits behind it.
"""

from collections.abc import Callable, Collection, Iterable, Sequence

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


class Walk:
    """Finds the newest `limit` messages older than `before`, step by step."""

    def __init__(self, ask: Ask, limit: int, before: tuple[int, int] = NEWEST) -> None:
        self._ask = ask
        self._limit = limit
        self._before = min(before, (ask.until, 0))
        self._way: Callable[[Connection], bool] = self._begin
        self._key = self._before
        plain = bool(ask.match) and not ask.thread and not ask.message
        self._size = limit + SPARE if plain else max(FIRST_STEP, limit)
        self.found: list[Found] = []

    def step(self, con: Connection) -> bool:
        """Look a little further; True at the end."""
        if self._ask.since >= self._ask.until:
            return True
        return self._way(con)

    def _begin(self, con: Connection) -> bool:
        ask = self._ask
        threads = few_threads(con, ask)
        if threads is not None:
            self._take(con, self._of_threads(con, threads))
            return True
        if ask.collapse:
            # A thread's newest may be older than its last word.
            self._key = NEWEST
            self._size = self._limit if ask.loose else max(self._limit, FEW_THREADS)
            self._way = self._by_thread
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
    def _of_threads(self, con: Connection, threads: Sequence[int]) -> list[tuple[int, int]]:
        """The fitting messages of these threads, the newest of each where they collapse."""
        rows = messages_of(con, self._ask, threads)
        fitting = [(sent_at, message) for _, sent_at, message in rows]
        if self._ask.collapse:
            newest: dict[int, tuple[int, int]] = {}
            for customer, *key in rows:
                newest[customer] = max(newest.get(customer, (0, 0)), (key[0], key[1]))
            fitting = list(newest.values())
        return [one for one in fitting if one < self._before]

    def _by_thread(self, con: Connection) -> bool:
        """Threads from the newest on."""
        where, params = narrowed(self._ask.thread)
        step = con.rows(
            "SELECT c.id, c.top_at FROM customer c WHERE c.listed = 1 AND (c.top_at, c.id) "
            f"< (?, ?){where} ORDER BY c.top_at DESC, c.id DESC LIMIT ?",
            (*self._key, *params, self._size),
        )
        self._take(con, self._of_threads(con, [customer for customer, _ in step]))
        if len(step) < self._size:
            return True
        self._key = (step[-1][1], step[-1][0])
        return self._full()

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
        attached = any(one.attached for one in ask.message)
        index = "message_media" if attached else "message_sent"
        only = " AND attachments IS NOT NULL" if attached else ""
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


def few_threads(con: Connection, ask: Ask) -> list[int] | None:
    """The threads that fit, where they are few and hold few messages; else None."""
    if not ask.thread or ask.loose:
        return None
    where, params = narrowed(ask.thread)
    rows = con.rows(
        f"SELECT c.id FROM customer c WHERE c.listed = 1{where} LIMIT ?", (*params, FEW + 1)
    )
    if len(rows) > FEW:
        return None
    threads = [customer for (customer,) in rows]
    if not ask.asks_messages:
        return threads
    held = con.value(
        "SELECT count(*) FROM (SELECT 1 FROM identity i JOIN message m ON m.identity_id = i.id "
        "WHERE i.customer_id IN (SELECT value FROM json_each(?)) LIMIT ?)",
        (listed(threads), FEW_MESSAGES + 1),
    )
    return threads if held <= FEW_MESSAGES else None


def messages_of(con: Connection, ask: Ask, threads: Sequence[int]) -> list[tuple[int, int, int]]:
    """(thread, sent_at, message) of what fits in these threads."""
    if not ask.asks_messages and ask.collapse:
        return con.rows(
            "SELECT i.customer_id, m.sent_at, m.id FROM identity i JOIN customer c ON c.id = "
            "i.customer_id JOIN message m ON m.identity_id = i.id AND m.sent_at = c.last_at "
            "WHERE c.id IN (SELECT value FROM json_each(?))",
            (listed(threads),),
        )
    where, params = narrowed(ask.message)
    searched = " AND m.search <> 0" if ask.matches else ""
    rows = con.rows(
        f"SELECT i.customer_id, m.sent_at, m.id{', m.text' if ask.matches else ''} "
        "FROM identity i JOIN customer c ON c.id = i.customer_id "
        "JOIN message m ON m.identity_id = i.id "
        "WHERE i.customer_id IN (SELECT value FROM json_each(?)) AND m.sent_at >= ? "
        f"AND m.sent_at < ?{searched}{where}",
        (listed(threads), ask.since, ask.until, *params),
    )
    return [(row[0], row[1], row[2]) for row in rows if ask.matches is None or ask.matches(row[3])]


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
