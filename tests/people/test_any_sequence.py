"""Whatever is done in whatever order: one customer per identity, right rows, and all undone."""

from datetime import timedelta
from random import Random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from socialinbox.domain.delivery import DeliveryState, OutgoingReply
from socialinbox.domain.errors import BadInput
from socialinbox.domain.events import MessageDeleted
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import MessageKind
from socialinbox.domain.people import Basis
from socialinbox.domain.times import now
from socialinbox.people.cards import card
from socialinbox.people.customers import file, link, split, undo, unlink
from socialinbox.storage import deliveries, timeline, triage
from socialinbox.storage.accounts import add_account
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.identities import LOCAL
from socialinbox.storage.queueing import queue_reply
from tests.storage import recount
from tests.storage.pages import NET, OWN, add_note, at, person, said, store, wrote

PEOPLE = [person(f"p{number}", f"Person {number}") for number in range(5)]

VERBS = (
    *("link", "link", "unlink", "say", "answer", "note", "read", "unread", "done", "undone"),
    *("saved", "delete", "reply", "refuse", "discard", "split", "split", "file", "file", "undo"),
    *("snooze", "snooze", "wake", "time passes", "many"),
)
SNOOZED_UNTIL = 2_000_000_000_000
"""In milliseconds: later than all that is said here."""
STATEMENTS = ("link", "link", "link", "split", "split", "file", "file", "undo", "unlink")

numbers = st.integers(0, 9)
operations = st.lists(
    st.tuples(
        st.sampled_from(VERBS),
        numbers,
        numbers,
    ),
    max_size=25,
)


class _Rollback(Exception):
    pass


def _customers(con: Connection) -> list[CustomerId]:
    """Whoever is there to be chosen."""
    rows = con.rows(
        "SELECT id FROM customer WHERE is_self = 0 AND id IN (SELECT customer_id FROM identity) "
        "ORDER BY id"
    )
    return [CustomerId(customer) for (customer,) in rows]


def _snapshot(con: Connection) -> dict[str, Any]:
    """All that is shown, to be compared: a customer without anything in it is not there."""
    tables = {
        table: con.rows(f"SELECT * FROM {table} ORDER BY 1, 2, 3")
        for table in ("presence", "counter", "visited", "edit")
    }
    columns = [name for _, name, *_ in con.rows("PRAGMA table_info(message)") if name != "revision"]
    return tables | {
        "customer": con.rows(
            "SELECT * FROM customer c WHERE EXISTS (SELECT 1 FROM identity i WHERE "
            "i.customer_id = c.id AND i.voice_of IS NULL) ORDER BY id"
        ),
        "listed": con.rows("SELECT id FROM customer WHERE listed = 1 ORDER BY id"),
        "identity": con.rows("SELECT * FROM identity WHERE voice_of IS NULL ORDER BY id"),
        "message": con.rows(f"SELECT {', '.join(columns)} FROM message ORDER BY id"),
    }


def _start(con: Connection) -> None:
    for number, who in enumerate(PEOPLE):
        store(con, said(f"m{number}", who, number, f"hello {number}"))


def _do(con: Connection, what: str, one: int, other: int, step: int) -> None:
    customers = _customers(con)
    customer = customers[one % len(customers)]
    who = PEOPLE[one % len(PEOPLE)]
    match what:
        case "link":
            link(con, customer, customers[other % len(customers)], Basis.MY_GUESS, "")
        case "split":
            here = card(con, customer).identities
            taken = [one.id for number, one in enumerate(here) if (other >> number) & 1]
            to = None if other % 2 else customers[(one + other) % len(customers)]
            split(con, customer, taken, to, Basis.TOLD_ME, "")
        case "file":
            words = [m for m in timeline.whole(con, customer) if m.network != LOCAL]
            some = [m.id for number, m in enumerate(words) if number % 3 == other % 3]
            to = None if other % 2 else customers[(one + other) % len(customers)]
            file(con, some, to, Basis.TOLD_ME, "", f"Voice {step}")
        case "undo":
            rows = con.rows("SELECT id FROM step ORDER BY id")
            if rows:
                undo(con, [rows[one % len(rows)][0]])
        case "unlink":
            rows = con.rows("SELECT id FROM link WHERE step_id IS NOT NULL ORDER BY id")
            if rows:
                unlink(con, [rows[one % len(rows)][0]])
        case "say":
            until = now() + timedelta(days=other) if other % 2 else None
            more = said(f"s{step}", who, 10 + other, "more")
            store(con, more, backfill=other % 3 == 0, until=until)
        case "answer":
            store(con, wrote(f"a{step}", who, 10 + other, "answer"))
        case "note":
            add_note(con, customer, "called", at(other))
        case "read":
            triage.mark_read(con, [customer])
        case "unread":
            triage.mark_unread(con, [customer])
        case "done" | "undone":
            triage.set_done(con, [customer], what == "done")
        case "saved":
            triage.set_saved(con, [customer], other % 2 == 0)
        case "snooze":
            triage.snooze(con, [customer], SNOOZED_UNTIL + other)
        case "wake":
            triage.wake(con, [customer])
        case "time passes":
            triage.wake_due(con, SNOOZED_UNTIL + other)
        case "many":
            # A decision about several, and its way back with something in between.
            before, _ = triage.set_done(con, customers[:other], True)
            recount.check(con)
            if one % 2:
                store(con, said(f"s{step}", who, 10 + other, "more"))
            triage.restore(con, before)
        case "delete":
            store(con, MessageDeleted(NET, f"m{one % 5}", at(20)))
        case "reply":
            account = add_account(con, OWN).id
            for theirs in timeline.latest_incoming(con, customer)[:1]:
                reply = OutgoingReply(
                    MessageKind.DM, "mine", theirs.native_id, None, None, None, at(9)
                )
                queue_reply(con, customer, account, theirs, "net messages", reply)
        case "refuse" | "discard":
            rows = con.rows("SELECT id FROM delivery ORDER BY id")
            if rows and what == "refuse":
                deliveries.set_delivery(con, rows[one % len(rows)][0], DeliveryState.REFUSED)
            elif rows:
                deliveries.discard(con, rows[one % len(rows)][0])


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(operations)
def test_rows_and_counters_always_equal_a_recount(
    db: Database, steps: list[tuple[str, int, int]]
) -> None:
    def body(con: Connection) -> None:
        _start(con)
        for number, (what, one, other) in enumerate(steps):
            try:
                _do(con, what, one, other, number)
            except BadInput:
                continue
            recount.check(con)
        raise _Rollback

    _rolled_back(db, body)


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(st.tuples(st.sampled_from(STATEMENTS), numbers, numbers), max_size=18),
    st.integers(0, 1_000),
)
def test_undoing_all_in_any_order_gives_the_beginning_back(
    db: Database, steps: list[tuple[str, int, int]], order: int
) -> None:
    def body(con: Connection) -> None:
        _start(con)
        for number in range(3):
            _do(con, "done", number, 0, 0)
        for number in range(1, 5, 2):
            _do(con, "snooze", number, number, 0)
        for number in range(5):
            if number % 2 == 0:
                store(con, said(f"n{number}", PEOPLE[number], 30 + number, f"again {number}"))
            store(con, wrote(f"w{number}", PEOPLE[number], 40 + number, f"answer {number}"))
            if number % 2:
                add_note(con, CustomerId(number + 1), f"about {number}", at(number))
        beginning = _snapshot(con)
        for number, (what, one, other) in enumerate(steps):
            try:
                _do(con, what, one, other, number)
            except BadInput:
                continue
            _every_message_in_one_thread(con)
            recount.check(con)
        held = [step for (step,) in con.rows("SELECT id FROM step WHERE ended_at IS NULL")]
        Random(order).shuffle(held)
        for step in held:
            undo(con, [step])
            _every_message_in_one_thread(con)
            recount.check(con)
        assert _snapshot(con) == beginning
        raise _Rollback

    _rolled_back(db, body)


def _every_message_in_one_thread(con: Connection) -> None:
    threads_of_all: list[int] = []
    for (customer,) in con.rows("SELECT id FROM customer"):
        threads_of_all += [entry.id for entry in timeline.whole(con, customer)]
    everything = [message for (message,) in con.rows("SELECT id FROM message")]
    assert sorted(threads_of_all) == sorted(everything)
    shown = [
        one.id for (c,) in con.rows("SELECT id FROM customer") for one in card(con, c).identities
    ]
    assert len(shown) == len(set(shown))


def _rolled_back(db: Database, body: Any) -> None:
    try:
        db.run_now(body)
    except _Rollback:
        return
    raise AssertionError("the body came back without its signal")
