"""No table is forgotten: a new one either hangs on what is erased, or is known to name nobody."""

from socialinbox.inbox.receipt_words import THINGS
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.dependants import references
from socialinbox.storage.receipts import NAMED
from tests.storage.conftest import db as db

HANG_ON = {"customer", "identity", "message", "account"}
NAMES_NOBODY = {
    "counter": "numbers of the sidebar",
    "tag": "the owner's own words for kinds of customers",
    "subject": "the owner's posts; those of customers lose their words",
    "salt": "a random number",
    "erased": "salted marks",
    "erasing": "numbers and a network, until it is done",
    "erasure": "receipts without names",
    "unwanted": "addresses of files that are about to go",
    "period": "the networks' rules",
    "purge": "numbers of the last purge",
    "own_view": "the owner's own searches; those that name whoever is erased go as well",
    "recent_search": "emptied whenever somebody is erased",
    "own_rule": "the owner's own rules; those that name whoever is erased go as well",
    "own_word": "words the spelling lets pass; those of the name of whoever is erased go too",
    "saved_reply": "the owner's own words for everybody, with blanks for names",
    "telling": "up to which message was told, and until when it is quiet",
    "sqlite_sequence": "the next numbers",
}


def tables(con: Connection) -> set[str]:
    rows = con.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {name for (name,) in rows if not name.startswith("message_fts")}


def test_every_table_is_accounted_for(db: Database) -> None:
    known = db.read_now(references)
    hanging, fresh = set(HANG_ON), set(HANG_ON)
    while fresh:
        fresh = {one.table for parent in fresh for one in known.get(parent, ())} - hanging
        hanging |= fresh
    left = db.read_now(tables) - hanging - NAMES_NOBODY.keys()
    assert left == set(), "say in NAMES_NOBODY why, or let it refer to whom it is about"


def test_whatever_is_counted_has_words_in_every_language() -> None:
    assert {"notes", *NAMED.values()} == THINGS.keys()


def test_what_hangs_on_messages_is_indexed(db: Database) -> None:
    """Without an index every erased message would walk whole tables."""

    def unindexed(con: Connection) -> list[tuple[str, str]]:
        found = []
        for one in references(con).get("message", ()):
            plan = con.rows(f"EXPLAIN QUERY PLAN SELECT 1 FROM {one.table} WHERE {one.column} = 1")
            if any("SCAN" in row[3] for row in plan):
                found.append((one.table, one.column))
        return found

    assert db.read_now(unindexed) == []


def test_what_refers_to_people_is_indexed(db: Database) -> None:
    """Without an index every erased person would walk all messages."""

    def unindexed(con: Connection) -> list[tuple[str, str]]:
        found = []
        for parent in ("identity", "customer"):
            for one in references(con).get(parent, ()):
                sql = f"EXPLAIN QUERY PLAN SELECT 1 FROM {one.table} WHERE {one.column} = 1"
                if any(row[3].startswith("SCAN") for row in con.rows(sql)):
                    found.append((one.table, one.column))
        return found

    assert db.read_now(unindexed) == []
