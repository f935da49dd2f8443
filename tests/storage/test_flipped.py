"""A value that a bad sector flipped is told as damage, whatever column it is in."""

import ast
import shutil
from datetime import date
from enum import EnumType
from pathlib import Path

import pytest

import socialinbox.storage
from socialinbox.config.quiet_hours import NEVER
from socialinbox.domain import account, delivery, message, own_rules, people, story, videos
from socialinbox.domain.delivery import OutgoingReply
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.ids import AccountId
from socialinbox.domain.message import MessageKind
from socialinbox.domain.people import Basis
from socialinbox.domain.spending import Spent
from socialinbox.domain.story import NoteDraft, NoteKind
from socialinbox.domain.videos import Film, NewVideo
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.people import cards, customers
from socialinbox.storage import (
    accounts,
    deliveries,
    follow_ups,
    note_drafts,
    own_hours,
    spending,
    uploads,
)
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.history import history
from socialinbox.storage.periods import known_periods
from socialinbox.storage.queueing import queue_reply
from socialinbox.storage.threads import thread_page
from socialinbox.storage.timeline import newest
from socialinbox.storage.triage import tag
from tests.storage.pages import account_of, at, person, put, said

WORDS = [
    "account.state",
    "customer.last_direction",
    "customer.last_delivery",
    "customer.last_kind",
    "customer.windows",
    "customer.tags",
    "delivery.reply",
    "delivery.state",
    "link.basis",
    "link.verdict",
    "message.direction",
    "message.kind",
    "note_draft.kind",
    "period.what",
    "quiet_customer.hours",
    "spending.day",
    "step.basis",
    "step.verb",
    "upload.state",
]
TIMES = [
    "customer.last_at",
    "customer.waiting_since",
    "follow_up.due_at",
    "link.began_at",
    "message.sent_at",
    "step.at",
    "upload.begun_at",
]
NUMBERS = [
    "cap.milli",
    "customer.unread",
    "delivery.attempts",
    "message.revision",
    "period.ms",
    "spending.count",
    "spending.milli",
    "spending.units",
    "upload.changed_ns",
    "upload.sent",
    "upload.size",
]
FAR = 2**62


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a row in each table whose values are not just shown as they are."""
    path = tmp_path_factory.mktemp("full") / "inbox.db"
    db = Database.open(path)
    put(db, said("1", person("ana", "Ana"), 0, "hello"), said("2", person("ben", "Ben"), 1, "hi"))
    db.run_now(fill, account_of(db))
    read_all(db)
    db.close()
    return path


def fill(con: Connection, own: AccountId) -> None:
    one, other = (row.id for row in thread_page(con, ThreadQuery(Box.ALL), None, 5))
    (to,) = newest(con, other, 5).entries
    con.execute("INSERT INTO period VALUES ('net', 0, 'theirs', 5)")
    follow_ups.add_follow_up(con, one, "call", at(5), at(1))
    note_drafts.save_note_draft(con, one, NoteDraft("rang", NoteKind.CALL))
    own_hours.set_hours(con, one, NEVER)
    spending.add_spent(con, own, [Spent(date(2026, 11, 20), "dm", 1, 2, 3)])
    spending.set_cap(con, own, 5000)
    film = Film("/films/a.mp4", "video/mp4", 5, 1)
    uploads.add_upload(con, one, own, film, NewVideo("A film", "", False), at(0))
    tag(con, [one, other], "tandem")
    reply = OutgoingReply(MessageKind.DM, "hello", to.native_id, None, None, "ben", at(2))
    queue_reply(con, other, own, to, "net messages", reply)
    con.execute("UPDATE customer SET windows = '1 2', waiting_since = last_at")
    customers.link(con, one, other, Basis.TOLD_ME, "she said so", at=at(3))


def read_all(db: Database) -> None:
    """As the window and what works behind it do."""
    rows = db.read_now(thread_page, ThreadQuery(Box.ALL), None, 5)
    db.read_now(accounts.list_accounts)
    db.read_now(deliveries.due, at(9))
    db.read_now(known_periods)
    db.read_now(own_hours.own_hours)
    db.read_now(uploads.list_uploads)
    for own in db.read_now(accounts.list_accounts):
        db.read_now(spending.spent_since, own.id, date(2026, 11, 1))
        db.read_now(spending.cap_of, own.id)
    for row in rows:
        db.read_now(cards.card, row.id)
        db.read_now(follow_ups.all_of, row.id)
        db.read_now(history, row.id)
        db.read_now(newest, row.id, 5)
        db.read_now(note_drafts.load_note_draft, row.id)


@pytest.mark.parametrize("column", [*WORDS, *TIMES, *NUMBERS])
def test_it_is_damage_and_not_a_fault_of_the_program(
    full: Path, tmp_path: Path, column: str
) -> None:
    path = tmp_path / "inbox.db"
    shutil.copyfile(full, path)
    table, name = column.split(".")
    value = FAR if column in TIMES else "flipped"
    db = Database.open(path)
    try:
        db.run_now(lambda con: con.execute(f"UPDATE {table} SET {name} = ?", (value,)).rowcount)
        with pytest.raises(StorageUnavailable, match="is damaged") as told:
            read_all(db)
        assert "left as it is" in told.value.advice
    finally:
        db.close()


def test_no_column_is_read_in_another_way() -> None:
    home = Path(socialinbox.storage.__file__).parent
    words = (account, delivery, message, own_rules, people, story, videos)
    kinds = {
        name for one in words for name, kind in vars(one).items() if isinstance(kind, EnumType)
    }
    found = {
        f"{path.name}:{call.lineno}"
        for path in home.glob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func) in {*kinds, "from_ms"}
    }
    assert not found, "read it by codec.one_of or codec.time_of"
