"""What a search asks of threads and of messages, as conditions in SQL."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from socialinbox.storage.connection import Connection, marks
from socialinbox.storage.identities import LOCAL
from socialinbox.storage.words import fold

MANY = 700
"""From so many bearers of a name on, the newest threads are walked instead of the names."""

NEWEST = (2**41, 0)
"""A key behind which every message stands."""


class Few(NamedTuple):
    """An index by time of the few messages that meet a condition on their columns."""

    name: str
    where: str


ATTACHED = Few("message_media", "attachments IS NOT NULL")
LINKED = Few(
    "message_link",
    """(instr(spans, '"kind":"link"') > 0 OR instr(attachments, '"kind":"link"') > 0)""",
)


class Condition(NamedTuple):
    """A condition on a thread's row `c`, or (`of_message`) on a message `m` of it.

    `loose`: so many threads fit that the newest ones are walked until enough are met. `among`:
    only these messages can meet it.
    """

    sql: str
    params: tuple[object, ...] = ()
    of_message: bool = False
    loose: bool = False
    among: Few | None = None


class Ask(NamedTuple):
    """All of this together. Times in milliseconds: from `since` on, before `until`.

    `match` is the question in FTS5's language, empty where no word must occur; `matches` says of a
    text whether it has what must and lacks what must not occur. `collapse`: of each thread only
    the newest message.
    """

    thread: tuple[Condition, ...] = ()
    message: tuple[Condition, ...] = ()
    match: str = ""
    matches: Callable[[str], bool] | None = None
    since: int = 0
    until: int = 2**41
    collapse: bool = False

    @property
    def loose(self) -> bool:
        """Whether more threads fit than are worth looking up."""
        return any(one.loose for one in self.thread)

    @property
    def among(self) -> Few | None:
        """The few messages, one of which whatever is found must be; None where it can be any."""
        return next((one.among for one in self.message if one.among is not None), None)

    @property
    def asks_messages(self) -> bool:
        """Whether a thread's row alone does not tell."""
        timed = self.since > 0 or self.until < 2**41
        return bool(self.message or self.matches or timed)


_STATES = {
    "waiting": "c.done = 0 AND c.snoozed_until IS NULL AND c.waiting_since IS NOT NULL",
    "unread": "c.unread > 0",
    "open": "c.done = 0 AND c.snoozed_until IS NULL",
    "snoozed": "c.snoozed_until IS NOT NULL",
    "done": "c.done = 1",
    "saved": "c.saved = 1",
    "following": "c.followed = 1",
    "todo": "c.due_at IS NOT NULL",
    "answered": "c.waiting_since IS NULL AND EXISTS (SELECT 1 FROM identity i JOIN message a "
    "ON a.identity_id = i.id WHERE i.customer_id = c.id AND a.answers = 1)",
}
_KINDS = {"photo": "image", "video": "video", "audio": "audio", "file": "file"}


def state(name: str) -> Condition:
    """A thread that is waiting, unread, open, snoozed, done, saved, following, todo or answered."""
    return Condition(_STATES[name])


def waited(since: int | None, until: int | None) -> Condition:
    """A thread whose customer waits since before `until`, or since `since` at the earliest."""
    parts = [_STATES["waiting"]]
    if until is not None:
        parts.append("c.waiting_since <= ?")
    if since is not None:
        parts.append("c.waiting_since > ?")
    return Condition(" AND ".join(parts), tuple(one for one in (until, since) if one is not None))


def named(con: Connection, words: Sequence[str]) -> Condition:
    """A thread in whose names and handles each of these words begins one."""
    rarity = {word: _bearers(con, word) for word in words}
    rarest, *others = sorted(rarity, key=rarity.__getitem__)
    parts: list[str] = []
    params: list[str] = []
    if rarity[rarest] > MANY:
        others = [rarest, *others]
    else:
        parts.append(
            "c.id IN (SELECT i.customer_id FROM alias a JOIN identity i ON i.id = a.identity_id "
            "WHERE a.key >= ? AND a.key < ?)"
        )
        params += _bounds(rarest)
    for word in others:
        parts.append(
            "EXISTS (SELECT 1 FROM identity i JOIN alias a ON a.identity_id = i.id "
            "WHERE i.customer_id = c.id AND +a.key >= ? AND +a.key < ?)"
        )
        params += _bounds(word)
    return Condition(" AND ".join(parts), tuple(params), loose=rarity[rarest] > MANY)


def tagged(name: str) -> Condition:
    """A thread with the tag of this name."""
    return Condition(
        "c.id IN (SELECT s.customer_id FROM shown_tag s JOIN tag t ON t.id = s.tag_id "
        "WHERE t.key = ?)",
        (fold(" ".join(name.split())),),
    )


def tagged_like(con: Connection, words: Sequence[str]) -> Condition | None:
    """A thread with a tag in which each of these words begins one; None: there is no such tag."""
    tags = [
        tag
        for tag, key in con.rows("SELECT id, key FROM tag")
        if all(any(part.startswith(word) for part in key.split()) for word in words)
    ]
    if not tags:
        return None
    return Condition(
        f"c.id IN (SELECT customer_id FROM shown_tag WHERE tag_id IN ({marks(tags)}))", tuple(tags)
    )


def at(networks: Sequence[str], places: Sequence[str]) -> Condition:
    """A message of one of these networks, or seen at one of these places."""
    parts, params = [], (*networks, *places)
    if networks:
        parts.append(f"m.network IN ({marks(networks)})")
    if places:
        parts.append(f"m.place IN ({marks(places)})")
    # None of them: SQLite plans no index where a condition can't hold at all, and fails.
    return Condition(f"({' OR '.join(parts) or 'm.id IS NULL'})", params, of_message=True)


def way(direction: str) -> Condition:
    """A message of this direction; notes are nobody's word to anybody."""
    return Condition("m.direction = ? AND m.network <> ?", (direction, LOCAL), of_message=True)


def sent(since: int, until: int) -> Condition:
    """A message of this stretch of time."""
    return Condition("m.sent_at >= ? AND m.sent_at < ?", (since, until), of_message=True)


def holds(thing: str) -> Condition:
    """A message with a photo, video, audio, file, link or any attachment; or a note."""
    if thing == "note":
        return Condition("m.network = ?", (LOCAL,), of_message=True)
    if thing == "attachment":
        return Condition("m.attachments IS NOT NULL", of_message=True, among=ATTACHED)
    if thing == "link":
        sql = LINKED.where.replace("(spans", "(m.spans").replace("(attachments", "(m.attachments")
        return Condition(sql, of_message=True, among=LINKED)
    like = f'%"kind":"{_KINDS[thing]}"%'
    return Condition(
        "m.attachments IS NOT NULL AND m.attachments LIKE ?",
        (like,),
        of_message=True,
        among=ATTACHED,
    )


def none_of(conditions: Sequence[Condition]) -> Condition:
    """Not all of these together."""
    whole = " AND ".join(f"({one.sql})" for one in conditions)
    return Condition(
        f"NOT coalesce({whole}, 0)",
        tuple(value for one in conditions for value in one.params),
        any(one.of_message for one in conditions),
    )


def _bounds(word: str) -> tuple[str, str]:
    """Between which keys all that begins with a word lies."""
    return word, word + "\U0010ffff"


def _bearers(con: Connection, word: str) -> int:
    """How many names and handles begin with a word; counted a little beyond MANY."""
    count: int = con.value(
        "SELECT count(*) FROM (SELECT 1 FROM alias WHERE key >= ? AND key < ? LIMIT ?)",
        (*_bounds(word), MANY + 1),
    )
    return count


def narrowed(conditions: Iterable[Condition]) -> tuple[str, list[object]]:
    """All of these behind a WHERE, and their values."""
    some = list(conditions)
    sql = "".join(f" AND ({one.sql})" for one in some)
    return sql, [value for one in some for value in one.params]
