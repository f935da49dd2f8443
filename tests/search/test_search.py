"""What is typed finds what is meant, whatever is typed."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.events import MessageDeleted
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import Attachment, AttachmentKind
from socialinbox.domain.views import ThreadQuery
from socialinbox.search.find import search, snippet
from socialinbox.search.marks import marks
from socialinbox.search.query import parse
from socialinbox.storage.accounts import add_account
from socialinbox.storage.database import Database
from socialinbox.storage.ingest import store_page
from socialinbox.storage.search import index_pending, pending
from socialinbox.storage.threads import thread_page
from tests.storage.pages import add_note, at, page, person, put, rules, said, wrote

ANA = person("ana", "Ana Ñandú", handle="ana_rides")
BEN = person("ben", "Ben Ito")
TEXTS = (
    "Where is my order? It's late",
    "I write C++ and C#",
    "meet at a:b, 10:30",
    'she said "hello world" twice',
    "CAFÉ au lait, naïve Straße",
    "AND OR NOT NEAR",
    "снова привет",
    "100 % sure - really*",
)


@pytest.fixture
def filled(db: Database) -> Database:
    """The texts, one a minute, from Ana; all indexed."""
    put(db, *(said(f"t{n}", ANA, n, text) for n, text in enumerate(TEXTS)))
    db.run_now(index_pending)
    return db


def _found(db: Database, text: str, limit: int = 50) -> list[str]:
    return [hit.snippet for hit in db.read_now(search, text, limit)]


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("order where", 0),
        ("it's", 0),
        ("c++", 1),
        ("a:b", 2),
        ('"hello wor', 3),
        ("cafe", 4),
        ("Naive STRAß", 4),
        ("AND", 5),
        ("near not", 5),
        ("приве", 6),
        ("100%", 7),
        ("sure -", 7),
    ],
)
def test_ordinary_words_find_their_message(filled: Database, typed: str, number: int) -> None:
    assert TEXTS[number] in _found(filled, typed)


@pytest.mark.parametrize("typed", ["", "  ", '"', "*", "(((", "^", "- +", "\x00", "'"])
def test_signs_alone_find_nothing_and_never_fail(filled: Database, typed: str) -> None:
    assert _found(filled, typed) == []


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.text(max_size=20) | st.lists(st.sampled_from([*"\"'*^:()-+{} ", "AND", "a"])).map("".join)
)
def test_no_text_makes_the_search_fail(filled: Database, typed: str) -> None:
    filled.read_now(search, typed)


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("has:photo", {8}),
        ("-has:photo", {*range(8)}),
        ("-has:attachment", {*range(8)}),
        ("late on:nowhere", set[int]()),
        ("late -on:nowhere", {0}),
        ("late on:nowhere OR café", {4}),
    ],
)
def test_operators_that_leave_something_out(
    filled: Database, typed: str, numbers: set[int]
) -> None:
    put(filled, said("t8", ANA, 8, "Look", attachments=(Attachment(AttachmentKind.IMAGE, None),)))
    filled.run_now(index_pending)
    assert set(_found(filled, typed)) == {(*TEXTS, "Look")[number] for number in numbers}


OPERATORS = (
    *("from:ana", "to:me", "with:ben", "on:net", "on:nowhere", "is:waiting", "is:snoozed"),
    *("has:photo", "has:link", "has:note", "before:2026", "after:31.12.9999", "date:0001"),
    *("tag:x", "waiting:>2d", "waiting:<9999999w", "order", '"café au', "from:", "OR"),
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(OPERATORS).flatmap(lambda o: st.sampled_from([o, f"-{o}"]))))
def test_no_operators_make_the_search_fail(filled: Database, typed: list[str]) -> None:
    filled.read_now(search, " ".join(typed))


def test_the_index_and_the_scan_agree(db: Database) -> None:
    live = NetworkName("live")
    own = OwnAccount(live, "me", "Our Shop")
    account = db.run_now(add_account, own).id
    who = person("ana", "Someone", network="live")
    events = [said(f"t{n}", who, n, text) for n, text in enumerate(TEXTS)]
    db.run_now(store_page, account, "all", page(*events), rules(own, searchable=False))
    put(db, *(said(f"i{n}", BEN, n, text) for n, text in enumerate(TEXTS)))
    db.run_now(index_pending)
    for typed in ["order", "c++", "a:b", "hello wor", "cafe", "near not", "приве", "100%", "lat"]:
        hits = db.read_now(search, typed)
        texts = {
            network: [hit.snippet for hit in hits if hit.network == network]
            for network in ("live", "net")
        }
        assert texts["live"] == texts["net"] != []
    assert db.read_now(lambda con: con.value("SELECT count(*) FROM message_fts_docsize")) == 8


def test_a_hit_has_the_face_of_its_customer(filled: Database) -> None:
    who = person("cleo", "Cleo", avatar_url="https://pictures.example/cleo.jpg")
    put(filled, said("c", who, 99, "something quite else"))
    filled.run_now(index_pending)
    (hit,) = filled.read_now(search, "quite")
    assert hit.avatar_url == "https://pictures.example/cleo.jpg"


def test_people_are_found_by_name_and_by_handle(filled: Database) -> None:
    put(filled, said("b", BEN, 99, "something else"))
    (hit,) = filled.read_now(search, "ben it")
    assert (hit.customer_name, hit.snippet) == ("Ben Ito", "something else")
    assert [hit.customer_name for hit in filled.read_now(search, "nandu")] == ["Ana Ñandú"]
    assert [hit.customer_name for hit in filled.read_now(search, "@ana_rides")] == ["Ana Ñandú"]


def test_newest_first_page_by_page_though_stored_in_another_order(db: Database) -> None:
    numbers = [(7 * n) % 40 for n in range(40)]
    for start in range(0, 40, 8):
        put(db, *(said(f"m{n}", ANA, n // 3, f"word {n}") for n in numbers[start : start + 8]))
        db.run_now(index_pending, 5)
    assert db.read_now(pending) > 0
    while db.run_now(index_pending, 5):
        pass
    whole = db.read_now(search, "word", 100)
    assert len(whole) == 40
    assert [hit.sent_at for hit in whole] == sorted((h.sent_at for h in whole), reverse=True)
    pages = db.read_now(search, "word", 7)
    while step := db.read_now(search, "word", 7, pages[-1]):
        pages += step
    assert pages == whole


def test_an_edit_is_found_by_its_new_words_only(filled: Database) -> None:
    put(filled, said("t0", ANA, 0, "it arrived", edited_at=at(50)))
    assert _found(filled, "order") == []
    assert _found(filled, "arrived") == []
    filled.run_now(index_pending)
    assert _found(filled, "arrived") == ["it arrived"]
    assert _found(filled, "order") == []


def test_notes_and_our_own_words_are_found(filled: Database) -> None:
    put(filled, wrote("mine", ANA, 90, "a promise of ours"))
    (row,) = filled.read_now(thread_page, ThreadQuery(), None, 5)
    filled.run_now(add_note, row.id, "promised a discount", at(95))
    filled.run_now(index_pending)
    assert _found(filled, "promis") == ["promised a discount", "a promise of ours"]


def test_a_snippet_is_cut_around_the_hit() -> None:
    query = parse("nee")
    assert query is not None
    text = "hay " * 100 + "needle " + "straw\n" * 100
    cut = snippet(text, query)
    assert "needle" in cut
    assert cut.startswith("… hay")
    assert cut.endswith("straw …")
    assert len(cut) < 240
    assert snippet("short needle", query) == "short needle"


def test_a_space_ends_the_word(filled: Database) -> None:
    assert _found(filled, "ord") == _found(filled, "order") == _found(filled, "order ")
    assert _found(filled, "ord ") == []


def test_what_very_many_hold_counts_as_whole(
    filled: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(filled, said("one", ANA, 90, "a bicycle"), said("more", ANA, 91, "two bicycles"))
    filled.run_now(index_pending)
    assert len(_found(filled, "bicycle")) == 2
    monkeypatch.setattr("socialinbox.search.find.COMMON", 1)
    assert _found(filled, "bicycle") == ["a bicycle"]
    assert len(_found(filled, "bicycl")) == 2


@pytest.mark.parametrize("text", ["IŞIK ISPARTA'DA", "Işık Isparta'da", "ışık ısparta'da"])
@pytest.mark.parametrize("typed", ["ışık", "IŞIK", "isik", "ısparta", "ISPARTA", "Ispa"])
def test_a_dotless_i_is_the_same_letter_as_its_capital(db: Database, text: str, typed: str) -> None:
    ayse = person("ayse", "Ayşe Işık", handle="AYSEISIK")
    put(db, said("1", ayse, 1, text))
    db.run_now(index_pending)
    (found,) = _found(db, typed)
    assert found == text
    query = parse(typed)
    assert query is not None
    assert marks(text, query.alternatives[0])
    assert [hit.customer_name for hit in db.read_now(search, "from:IŞIK", 5)] == ["Ayşe Işık"]
    assert [hit.customer_name for hit in db.read_now(search, "from:ayseısık", 5)] == ["Ayşe Işık"]


def test_what_had_one_is_taken_out_of_the_index_whole(db: Database) -> None:
    ayse = person("ayse", "Ayşe")
    put(db, said("1", ayse, 1, "ısparta"), said("2", ayse, 2, "ıslak"))
    db.run_now(index_pending)
    put(db, MessageDeleted(NetworkName("net"), "1", at(5)))
    assert _found(db, "ısparta") == []
    check = "INSERT INTO message_fts (message_fts, rank) VALUES ('integrity-check', 0)"
    db.run_now(lambda con: con.execute(check).rowcount)
    held = db.read_now(lambda con: con.rows("SELECT block FROM message_fts_data"))
    assert not any(b"sparta" in block for (block,) in held)
