"""Whatever is done in whatever order: one customer per identity, right rows, and all undone."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from socialinbox.domain.delivery import DeliveryState, OutgoingReply
from socialinbox.domain.errors import BadInput
from socialinbox.domain.events import MessageDeleted
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import MessageKind
from socialinbox.domain.people import Basis
from socialinbox.people.cards import card
from socialinbox.people.customers import link, unlink
from socialinbox.storage import deliveries, threads, timeline
from socialinbox.storage.accounts import add_account
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.notes import add_note
from tests.storage import recount
from tests.storage.pages import NET, OWN, at, person, said, store, wrote

PEOPLE = [person(f"p{number}", f"Person {number}") for number in range(5)]

VERBS = (
    *("link", "link", "unlink", "say", "answer", "note", "read", "unread", "done", "undone"),
    *("saved", "delete", "reply", "refuse", "discard"),
)

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
    rows = con.rows("SELECT id FROM customer WHERE is_self = 0 ORDER BY id")
    return [CustomerId(customer) for (customer,) in rows]


def _snapshot(con: Connection) -> dict[str, Any]:
    return {
        table: con.rows(f"SELECT * FROM {table} ORDER BY 1, 2, 3")
        for table in ("customer", "identity", "message", "presence", "counter", "visited")
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
        case "unlink":
            rows = con.rows("SELECT id FROM link WHERE basis <> 'home' ORDER BY id")
            if rows:
                unlink(con, [rows[one % len(rows)][0]])
        case "say":
            store(con, said(f"s{step}", who, 10 + other, "more"), backfill=other % 3 == 0)
        case "answer":
            store(con, wrote(f"a{step}", who, 10 + other, "answer"))
        case "note":
            add_note(con, customer, "called", at(other))
        case "read":
            threads.mark_read(con, customer)
        case "unread":
            threads.mark_unread(con, customer)
        case "done" | "undone":
            threads.set_done(con, customer, what == "done")
        case "saved":
            threads.set_saved(con, customer, other % 2 == 0)
        case "delete":
            store(con, MessageDeleted(NET, f"m{one % 5}", at(20)))
        case "reply":
            account = add_account(con, OWN).id
            for to in timeline.latest_incoming(con, customer)[:1]:
                reply = OutgoingReply(MessageKind.DM, "mine", to.native_id, None, None, None, at(9))
                deliveries.queue_reply(con, customer, account, to, "net messages", reply)
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
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.sampled_from(["link", "unlink"]), numbers, numbers), max_size=15))
def test_undoing_all_links_gives_the_beginning_back(
    db: Database, steps: list[tuple[str, int, int]]
) -> None:
    def body(con: Connection) -> None:
        _start(con)
        for number in range(3):
            _do(con, "done", number, 0, 0)
        beginning = _snapshot(con)
        for number, (what, one, other) in enumerate(steps):
            try:
                _do(con, what, one, other, number)
            except BadInput:
                continue
            shown = [card(con, customer) for customer in _customers(con)]
            ids = sorted(one.id for shown_card in shown for one in shown_card.identities)
            assert ids == sorted(set(ids))
            assert len(ids) == len(PEOPLE)
        links = con.rows("SELECT id FROM link WHERE basis <> 'home' AND ended_at IS NULL")
        unlink(con, [one for (one,) in links])
        assert _snapshot(con) == beginning
        raise _Rollback

    _rolled_back(db, body)


def _rolled_back(db: Database, body: Any) -> None:
    try:
        db.run_now(body)
    except _Rollback:
        return
    raise AssertionError("the body came back without its signal")
