"""Every verb's words, JSON and exit code, on a profile that has read the small world."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Here
from tests.vault.fakes import FakeBackend

MESSAGE_KEYS = {
    *("network", "kind", "place", "id", "thread", "customer", "author", "identity", "direction"),
    *("text", "sent_at", "edited_at", "deleted_at", "hidden", "parent_id", "conversation_id"),
    *("subject", "url", "attachments", "delivery"),
}


def thread_of(here: Here, text: str) -> tuple[int, list[dict[str, Any]]]:
    """The thread in which a text stands."""
    for thread in here.json("threads"):
        messages: list[dict[str, Any]] = here.json("show", str(thread["thread"]))
        if any(text in message["text"] for message in messages):
            return thread["thread"], messages
    raise AssertionError(f"“{text}” stands nowhere")


def test_threads(offline: Here) -> None:
    rows = offline.json("threads")
    assert {n for row in rows for n in row["networks"]} == {
        *("twitter", "facebook", "linkedin", "youtube")
    }
    times = [row["last_at"] for row in rows]
    assert times == sorted(times, reverse=True)
    assert {row["waiting_since"] is None for row in rows} == {True, False}
    assert all(row["thread"] == row["customer"] and row["unread"] == 0 for row in rows)
    lines = offline("threads").out.splitlines()
    assert len(lines) == len(rows)
    assert all(row["name"] in line for row, line in zip(rows, lines, strict=True))
    assert any("waiting since" in line for line in lines)


def test_show(offline: Here) -> None:
    number, messages = thread_of(offline, "whistles 😬")
    times = [datetime.fromisoformat(message["sent_at"]) for message in messages]
    assert times == sorted(times)
    assert all(moment.tzinfo == UTC for moment in times)
    for message in messages:
        assert set(message) <= MESSAGE_KEYS
        assert message["thread"] == message["customer"] == number
    mention, answer = messages[0], messages[1]
    assert (mention["kind"], mention["direction"]) == ("mention", "in")
    assert mention["author"]["handle"] == "ana_rides"
    assert mention["text"] == "@testcycles my hub whistles 😬 & more"
    assert (answer["direction"], answer["parent_id"]) == ("out", mention["id"])
    text = offline("show", str(number)).out
    assert "Ana Ñandú" in text
    assert "You" in text
    assert text.index("whistles 😬 & more") < text.index("In the dry as well?")


def test_show_names_the_subject(offline: Here) -> None:
    number, messages = thread_of(offline, "Sand them or <b>swap</b>")
    assert messages[0]["subject"]["text"] == "Cleaning a disc rotor"
    assert "on “Cleaning a disc rotor”" in offline("show", str(number)).out


def test_views_are_kept_and_taken_elsewhere(offline: Here, tmp_path: Path) -> None:
    offline("views", "--add", "Whistles", "whistl*")
    (view,) = offline.json("views")
    assert view["threads"] == len(offline.json("threads", "--view", "Whistles")) > 0
    assert "Whistles" in offline("views").out
    (file := tmp_path / "views.json").write_text(offline("views", "--json").out, "utf-8")
    assert offline("views", "--delete", "Whistles").out == ""
    offline("views", "--take", str(file))
    assert offline.json("views") == [view]


def test_nonsense_in_a_search_is_told_and_the_rest_is_found(offline: Here) -> None:
    said = offline("search", "whistl* before:soonish")
    assert "soonish" in said.err
    assert "histl" in said.out
    assert "Nothing found" in offline("search", "whistl* before:2001").out


def test_search(offline: Here) -> None:
    hits = offline.json("search", "WHISTL")
    assert len(hits) >= 2
    assert {hit["network"] for hit in hits} >= {"twitter", "facebook"}
    assert [h["sent_at"] for h in hits] == sorted((h["sent_at"] for h in hits), reverse=True)
    assert "whistles" in offline("search", "whistl").out
    assert offline("search", "unobtainium").out == "Nothing found.\n"
    assert offline.json("search", "unobtainium") == []


def test_link_and_unlink(offline: Here) -> None:
    first, _ = thread_of(offline, "whistles 😬")
    second, _ = thread_of(offline, "Mine makes all five")
    before = offline.json("threads")
    found = offline.json("link", str(first), str(second), "--basis", "they told me")
    assert found["customer"] == first
    assert found["links"]
    networks = {message["network"] for message in offline.json("show", str(first))}
    assert networks == {"twitter", "linkedin"}
    assert "no thread" in offline("show", str(second), code=2).err
    ended = offline("unlink", *map(str, found["links"]))
    assert f"{len(found['links'])} link" in ended.out
    assert offline.json("threads") == before


def test_link_prints_bare_ids(offline: Here) -> None:
    first, second = (row["thread"] for row in offline.json("threads")[:2])
    links = offline("link", str(first), str(second)).out.split()
    assert links
    assert all(link.isdigit() for link in links)


def test_accounts_tell_state_and_coverage(offline: Here) -> None:
    found = offline.json("accounts")
    assert [account["network"] for account in found] == [
        *("twitter", "facebook", "linkedin", "youtube")
    ]
    for account in found:
        assert account["state"] == "ok"
        assert account["last_sync_at"]
        spans = [span for stream in account["streams"] for span in stream["coverage"]]
        assert spans
        assert all(span["from"] <= span["to"] for span in spans)
    text = offline("accounts").out
    assert "Test Cycles" in text
    assert "complete" in text


def test_nothing_is_connected_yet(here: Here, backend: FakeBackend) -> None:
    assert "accounts add" in here("accounts").out
    assert here.json("accounts") == []
    assert here.json("threads") == []
    assert "accounts add" in here("sync").out


UNKNOWN = [
    ("show", "999"),
    ("link", "999", "1"),
    ("link", "1", "999"),
    ("unlink", "99999"),
    ("reply", "999", "--on", "twitter", "--text", "hello"),
    ("export", "--thread", "999", "--format", "jsonl", "unwritten.jsonl"),
    ("accounts", "remove", "999"),
    ("sync", "--account", "999"),
]


@pytest.mark.parametrize("command", UNKNOWN, ids=" ".join)
def test_unknown_numbers(offline: Here, command: tuple[str, ...]) -> None:
    before = offline.json("threads")
    said = offline(*command, code=2)
    assert "999" in said.err
    assert len(said.err.splitlines()) >= 2, "what happened, and what to do"
    assert offline.json("threads") == before


MISUSED = [
    ("fly",),
    ("show",),
    ("show", "first"),
    ("search",),
    ("link", "1"),
    ("link", "1", "2", "--basis", "a hunch"),
    ("unlink",),
    ("reply", "1", "--text", "hello"),
    ("reply", "1", "--on", "twitter"),
    ("export", "a.jsonl"),
    ("export", "--format", "docx", "a.docx"),
    ("import",),
    ("accounts", "add", "twitter"),
    ("accounts", "add", "--from-stdin"),
    ("accounts", "remove", "first"),
    ("sync", "--account", "first"),
    ("doctor", "who"),
    ("sandbox", "--port", "first"),
    ("screenshots",),
    ("screenshots", "pictures", "--variants", "light,plaid"),
    ("bench", "everything"),
]


@pytest.mark.parametrize("command", MISUSED, ids=" ".join)
def test_wrong_use(here: Here, command: tuple[str, ...]) -> None:
    said = here(*command, code=2)
    assert "usage: socialinbox" in said.err
    assert "error:" in said.err
    assert not here.profile.exists()
