"""Follow-ups: what is to be done for a customer, and when; due ones are told once."""

from collections.abc import Sequence
from datetime import datetime

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, FollowUpId, MessageId
from socialinbox.domain.sentence import say
from socialinbox.domain.story import FollowUp, ToDo, ToDoCount
from socialinbox.domain.times import to_ms
from socialinbox.storage.belonging import stands_in, threads_of, written_for
from socialinbox.storage.codec import moment, ms, time_of
from socialinbox.storage.connection import Connection, Row, marks
from socialinbox.storage.rows import refresh_rows

FINISHED = 5
"""How many that are done a customer's story shows."""

_COLUMNS = "f.id, f.customer_id, f.text, f.due_at, f.made_at, f.done_at, f.message_id"


def add_follow_up(
    con: Connection,
    customer: CustomerId,
    text: str,
    due_at: datetime,
    at: datetime,
    message: MessageId | None = None,
) -> tuple[FollowUpId, Changes]:
    """Write one down for a customer. Raises BadInput for an unknown one."""
    if con.one("SELECT 1 FROM identity WHERE customer_id = ?", (customer,)) is None:
        raise BadInput(
            say("There is no thread {customer}.", customer=customer),
            say("`socialinbox threads` lists them."),
        )
    (made,) = con.next_ids("follow_up", 1)
    con.insert_rows(
        "follow_up",
        ("id", "customer_id", "text", "due_at", "made_at", "message_id"),
        [(made, customer, text.strip(), to_ms(due_at), to_ms(at), message)],
    )
    return FollowUpId(made), _refreshed(con, [customer])


def change_follow_up(
    con: Connection, number: FollowUpId, text: str, due_at: datetime
) -> tuple[FollowUp, Changes]:
    """Other words or another moment, at which it is told again; returns it as it was."""
    before = require_follow_up(con, number)
    con.execute(
        "UPDATE follow_up SET told_at = CASE WHEN due_at = ? THEN told_at END, text = ?, "
        "due_at = ? WHERE id = ?",
        (to_ms(due_at), text.strip(), to_ms(due_at), number),
    )
    return before, _refreshed(con, [_home(con, number)])


def set_finished(con: Connection, number: FollowUpId, done_at: datetime | None) -> Changes:
    """Done at that moment, or open again."""
    require_follow_up(con, number)
    con.execute("UPDATE follow_up SET done_at = ? WHERE id = ?", (ms(done_at), number))
    return _refreshed(con, [_home(con, number)])


def drop_follow_up(con: Connection, number: FollowUpId) -> tuple[Row, Changes]:
    """Forget one; the row returned brings it back by `restore_follow_up`."""
    row = con.one(
        "SELECT id, customer_id, text, due_at, made_at, done_at, told_at, message_id "
        "FROM follow_up WHERE id = ?",
        (number,),
    )
    if row is None:
        raise _unknown(number)
    con.execute("DELETE FROM follow_up WHERE id = ?", (number,))
    return row, _refreshed(con, [CustomerId(row[1])])


def restore_follow_up(con: Connection, row: Row) -> Changes:
    """Bring back one that was dropped, as it was; the message it came from may be gone by now."""
    known = con.value("SELECT id FROM message WHERE id = ?", (row[7],))
    con.insert_rows(
        "follow_up",
        (
            *("id", "customer_id", "text", "due_at", "made_at", "done_at", "told_at"),
            "message_id",
        ),
        [(*row[:7], known)],
    )
    return _refreshed(con, [CustomerId(row[1])])


def require_follow_up(con: Connection, number: FollowUpId) -> FollowUp:
    """One by its number. Raises BadInput where there is none."""
    row = con.one(f"SELECT {_COLUMNS} FROM follow_up f WHERE f.id = ?", (number,))
    if row is None:
        raise _unknown(number)
    return _read(con, row)


def follow_ups_of(con: Connection, thread: CustomerId) -> tuple[list[FollowUp], list[FollowUp]]:
    """A thread's open follow-ups, the first due first, and the last few that are done."""
    here = written_for(con, thread)
    rows = con.rows(
        f"SELECT {_COLUMNS} FROM follow_up f WHERE f.customer_id IN ({marks(here)}) "
        "AND f.done_at IS NULL ORDER BY f.due_at, f.id",
        here,
    )
    done = con.rows(
        f"SELECT {_COLUMNS} FROM follow_up f WHERE f.customer_id IN ({marks(here)}) "
        "AND f.done_at IS NOT NULL ORDER BY f.done_at DESC, f.id DESC LIMIT ?",
        (*here, FINISHED),
    )
    return [_read(con, row) for row in rows], [_read(con, row) for row in done]


def to_do(con: Connection) -> list[ToDo]:
    """All that is open, the first due first."""
    return _listed(con, "f.done_at IS NULL")


def all_of(con: Connection, thread: CustomerId) -> list[FollowUp]:
    """Every follow-up of a thread, open or done, in the order they were made."""
    here = written_for(con, thread)
    sql = f"SELECT {_COLUMNS} FROM follow_up f WHERE f.customer_id IN ({marks(here)}) ORDER BY f.id"
    return [_read(con, row) for row in con.rows(sql, here)]


def due_untold(con: Connection, at: datetime) -> list[ToDo]:
    """What is due by now and has not been told yet."""
    return _listed(con, "f.done_at IS NULL AND f.told_at IS NULL AND f.due_at <= ?", to_ms(at))


def mark_told(con: Connection, numbers: Sequence[FollowUpId], at: datetime) -> Changes:
    """These have been told; never again, unless they are put off. Their threads look different."""
    here = f"id IN ({marks(numbers)})"
    con.execute(f"UPDATE follow_up SET told_at = ? WHERE {here}", (to_ms(at), *numbers))
    whose = con.rows(f"SELECT DISTINCT customer_id FROM follow_up WHERE {here}", numbers)
    threads = threads_of(con, (customer for (customer,) in whose))
    return Changes(customers=frozenset(threads.values()))


def count_to_do(con: Connection, at: datetime) -> ToDoCount:
    """How much is open, and how much of it is due."""
    row = con.one(
        "SELECT count(*), coalesce(sum(due_at <= ?), 0) FROM follow_up WHERE done_at IS NULL",
        (to_ms(at),),
    )
    assert row is not None
    return ToDoCount(*row)


def _listed(con: Connection, where: str, *params: object) -> list[ToDo]:
    rows = con.rows(
        f"SELECT {_COLUMNS} FROM follow_up f WHERE {where} ORDER BY f.due_at, f.id", params
    )
    threads = threads_of(con, (row[1] for row in rows))
    shown = {
        thread: con.one("SELECT name, avatar_url FROM customer WHERE id = ?", (thread,))
        for thread in set(threads.values())
    }
    found = []
    for row in rows:
        name, avatar_url = shown[threads[row[1]]] or ("", None)
        found.append(ToDo(_made(row, threads[row[1]]), name, avatar_url))
    return found


def _read(con: Connection, row: Row) -> FollowUp:
    return _made(row, stands_in(con, row[1]))


def _made(row: Row, thread: CustomerId) -> FollowUp:
    number, _, text, due_at, made_at, done_at, message = row
    return FollowUp(
        FollowUpId(number),
        thread,
        text,
        time_of(due_at),
        time_of(made_at),
        moment(done_at),
        None if message is None else MessageId(message),
    )


def _home(con: Connection, number: FollowUpId) -> CustomerId:
    sql = "SELECT customer_id FROM follow_up WHERE id = ?"
    return CustomerId(con.value(sql, (number,)))


def _refreshed(con: Connection, customers: Sequence[CustomerId]) -> Changes:
    threads = frozenset(threads_of(con, customers).values())
    refresh_rows(con, threads)
    return Changes(customers=threads)


def _unknown(number: FollowUpId) -> BadInput:
    return BadInput(
        say("There is no follow-up {number}.", number=number),
        say("List them with: socialinbox todo"),
    )
