"""Searches and views read by index and in short steps, however much there is."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from socialinbox.domain.message import Attachment, AttachmentKind, SpanKind, TextSpan
from socialinbox.search.find import Search, asks
from socialinbox.search.query import Query, read
from socialinbox.storage import finding, gathering
from socialinbox.storage.conditions import Ask
from socialinbox.storage.connection import Connection, Row
from socialinbox.storage.database import Database
from socialinbox.storage.finding import Reading
from socialinbox.storage.gathering import Gather
from socialinbox.storage.search import index_pending
from tests.storage.pages import person, put, said, wrote

NOW = datetime(2026, 11, 22, tzinfo=UTC)
ASKED = (
    "order ",
    "order on:net is:unread",
    "-order ",
    "on:net is:open",
    "-on:net",
    "from:me",
    "to:ana after:2026-11-01",
    "has:photo",
    "has:link",
    "is:answered",
    "waiting:>2d -is:unread",
    "with:ana order ",
)


@pytest.fixture
def filled(db: Database, monkeypatch: pytest.MonkeyPatch) -> Database:
    """Some threads, each counting as long and as one of very many."""
    monkeypatch.setattr(finding, "FEW", 0)
    for module in (finding, gathering):
        monkeypatch.setattr(module, "FEW_MESSAGES", 1)
    picture = (Attachment(AttachmentKind.IMAGE, "https://a.b/c"),)
    for name in ("Ana", "Ben", "Eva"):
        who = person(name.lower(), name)
        put(db, *(said(f"{name}{n}", who, n, "an order", attachments=picture) for n in range(4)))
        put(db, wrote(f"to {name}", who, 9, "thanks"))
    while db.run_now(index_pending):
        pass
    return db


def _query(text: str) -> Query:
    return read(text, NOW.date(), typing=False).query


def _asks(con: Connection, text: str) -> list[Ask]:
    return [ask for terms in _query(text).alternatives for ask in asks(con, terms, NOW)]


@pytest.mark.parametrize("text", ASKED)
def test_no_step_goes_through_a_whole_table_or_sorts_one(
    filled: Database, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans: list[tuple[str, str]] = []
    rows = Connection.rows

    def explained(con: Connection, sql: str, params: tuple[object, ...] = ()) -> list[Row]:
        plans.extend((row[3], sql) for row in rows(con, f"EXPLAIN QUERY PLAN {sql}", params))
        return rows(con, sql, params)

    monkeypatch.setattr(Connection, "rows", explained)
    search = Search(_query(text), 2, at=NOW)
    while not filled.read_now(search.step):
        pass
    for ask in filled.read_now(_asks, text):
        gather = Gather(ask)
        while not filled.read_now(gather.step):
            pass
    assert plans
    for step, sql in plans:
        is_whole = step.startswith("SCAN") and step.split()[1] in {"c", "i", "m", "message"}
        assert not is_whole or "INDEX message_scanned" in step, (step, sql)
        assert "FOR ORDER BY" not in step, (step, sql)


@pytest.mark.parametrize(
    ("text", "index", "found"),
    [("has:photo", "message_media", 12), ("has:link", "message_link", 1), ("has:video", "", 0)],
)
def test_what_few_messages_hold_is_looked_up_among_them(
    filled: Database, text: str, index: str, found: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    spans = (TextSpan(0, 9, SpanKind.LINK, "https://a.b"),)
    put(filled, replace(said("link", person("ana", "Ana"), 10, "https://a"), spans=spans))
    plans: list[str] = []
    rows = Connection.rows

    def explained(con: Connection, sql: str, params: tuple[object, ...] = ()) -> list[Row]:
        plans.extend(row[3] for row in rows(con, f"EXPLAIN QUERY PLAN {sql}", params))
        return rows(con, sql, params)

    monkeypatch.setattr(Connection, "rows", explained)
    search = Search(_query(text), 50, at=NOW)
    while not filled.read_now(search.step):
        pass
    assert len(search.hits) == found
    assert any(index in step for step in plans)


@pytest.mark.parametrize("text", ["on:net", "from:me", "-on:net", "after:2026-11-01"])
def test_what_an_index_tells_of_a_message_reads_no_message(
    filled: Database, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans: list[str] = []
    rows = Connection.rows

    def explained(con: Connection, sql: str, params: tuple[object, ...] = ()) -> list[Row]:
        plans.extend(row[3] for row in rows(con, f"EXPLAIN QUERY PLAN {sql}", params))
        return rows(con, sql, params)

    monkeypatch.setattr(Connection, "rows", explained)
    (ask,) = filled.read_now(_asks, text)
    gather = Gather(ask)
    while not filled.read_now(gather.step):
        pass
    looked = [step for step in plans if step.startswith("SEARCH m ")]
    assert looked
    assert all("USING COVERING INDEX message_timeline" in step for step in looked), looked


def test_a_long_thread_is_read_part_by_part_until_something_fits(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "STEP", 4)
    ana = person("ana", "Ana")
    put(db, *(said(f"m{n}", ana, n // 3, "order" if n in (5, 30) else "hello") for n in range(40)))
    (thread,) = db.read_now(lambda con: con.rows("SELECT id FROM customer WHERE listed = 1"))

    def read_whole(text: str) -> tuple[int, dict[int, tuple[int, int]]]:
        (ask, *_) = db.read_now(_asks, text)
        reading = Reading(ask._replace(thread=()), thread)
        steps = 1
        while not db.read_now(reading.step):
            steps += 1
        return steps, reading.newest

    def sent_at(native_id: str) -> int:
        found: int = db.read_now(
            lambda con: con.value("SELECT sent_at FROM message WHERE native_id = ?", (native_id,))
        )
        return found

    steps, newest = read_whole("from:me")
    assert (steps, newest) == (8, {})
    steps, newest = read_whole("hello -order ")
    assert (steps, newest[thread[0]][0]) == (1, sent_at("m39"))
    steps, newest = read_whole("order ")
    assert (steps, newest[thread[0]][0]) == (2, sent_at("m30"))
