"""A list that is open decides as the database does which threads belong into it."""

from contextlib import closing
from itertools import product
from pathlib import Path

import pytest

from socialinbox.domain.times import now
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.storage import threads
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.ui.threads.order import belongs
from tests.storage.pages import person, put, said

FLAGS = ("done", "saved", "muted", "unread", "listed")
"""Columns of a thread's row that are 0 or 1 here."""
MOMENTS = ("snoozed_until", "waiting_since")
"""Columns that hold a moment or nothing."""
LATER = 4_000_000_000_000
"""Milliseconds: in the year 2096."""


@pytest.mark.parametrize("box", [box for box in Box if box is not Box.CLOSING])
def test_every_state_of_a_thread_is_in_the_same_lists(tmp_path: Path, box: Box) -> None:
    with closing(Database.open(tmp_path / "inbox.db")) as db:
        states = list(product((0, 1), repeat=len(FLAGS) + len(MOMENTS)))
        people = [person(f"p{n}", f"P{n}") for n in range(len(states))]
        put(db, *(said(f"m{n}", one, n, "hello") for n, one in enumerate(people)))
        every = db.read_now(threads.thread_ids, ThreadQuery(Box.ALL))
        assert len(every) == len(states)

        def give(con: Connection) -> None:
            columns = ", ".join(f"{name} = ?" for name in (*FLAGS, *MOMENTS))
            for customer, state in zip(every, states, strict=True):
                flags, moments = state[: len(FLAGS)], state[len(FLAGS) :]
                values = (*flags, *(LATER if is_set else None for is_set in moments))
                con.execute(f"UPDATE customer SET {columns} WHERE id = ?", (*values, customer))

        db.run_now(give)
        query = ThreadQuery(box)
        rows = db.read_now(threads.thread_rows, every)
        assert {row.id for row in rows.values() if belongs(row, query, {}, now())} == set(
            db.read_now(threads.thread_ids, query)
        )
