"""Notes, tags, follow-ups and following, as an owner types them."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Here
from tests.cli.test_transfer import written


def first(here: Here) -> int:
    return int(here.json("threads")[0]["thread"])


def notes(here: Here, thread: int) -> list[dict[str, Any]]:
    return [m for m in here.json("show", str(thread)) if m["kind"] == "note"]


def test_a_call_with_a_file(offline: Here, tmp_path: Path) -> None:
    thread = first(offline)
    quote = tmp_path / "quote.txt"
    quote.write_text("40 euros", "utf-8")
    made = offline.json(
        *("note", str(thread), "--kind", "call", "--text", "She called, agreed to 40 €"),
        *("--at", "2026-11-20T10:15:00+00:00", "--file", str(quote)),
    )
    assert (made["what"], made["sent_at"]) == ("call", "2026-11-20T10:15:00Z")
    (found,) = notes(offline, thread)
    assert found["text"] == "She called, agreed to 40 €"
    assert [(a["type"], a["name"]) for a in found["attachments"]] == [("file", "quote.txt")]
    quote.unlink()
    offline("note", str(thread), "--edit", found["id"], "--text", "45 €")
    (edited,) = notes(offline, thread)
    assert (edited["text"], edited["what"], edited["id"]) == ("45 €", "call", found["id"])
    assert edited["attachments"] == found["attachments"]
    offline("note", str(thread), "--remove", found["id"])
    assert notes(offline, thread) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("note", "1"),
        ("note", "999", "--text", "x"),
        ("note", "1", "--remove", "nothing"),
        ("note", "1", "--text", "x", "--at", "soon"),
        ("note", "1", "--text", "x", "--file", "/nowhere/at.all"),
        ("tag", "1", "x" * 41),
        ("tag", "--delete", "unknown"),
        ("tag", "--rename", "unknown", "known"),
        ("threads", "--tag", "unknown"),
        ("follow-up",),
        ("follow-up", "1", "--text", "call"),
        ("follow-up", "1", "--text", "call", "--due", "someday"),
        ("follow-up", "--done", "99"),
        ("follow", "999"),
    ],
)
def test_wrong_use_says_what_to_do(offline: Here, arguments: tuple[str, ...]) -> None:
    known = str(first(offline))
    done = offline(*(known if one == "1" else one for one in arguments), code=2)
    assert len(done.err.strip().splitlines()) == 2, done.err


def test_tags(offline: Here) -> None:
    thread = first(offline)
    named = offline.json("tag", str(thread), "Regular", "wholesale")
    assert [tag["name"] for tag in named] == ["Regular", "wholesale"]
    assert len({tag["colour"] for tag in named}) == 2
    rows = offline.json("threads", "--tag", "regular")
    assert [(row["thread"], row["tags"]) for row in rows] == [(thread, ["Regular", "wholesale"])]
    offline("tag", "--rename", "Regular", "Friend")
    assert "Friend" in offline("tag").out
    offline("tag", str(thread), "--remove", "friend")
    assert [tag["threads"] for tag in offline.json("tag")] == [0, 1]
    offline("tag", "--delete", "Friend")
    assert [tag["name"] for tag in offline.json("tag")] == ["wholesale"]


def test_follow_ups(offline: Here) -> None:
    thread = first(offline)
    offline("follow-up", str(thread), "--text", "send the quote", "--due", "2026-01-02")
    offline("follow-up", str(thread), "--text", " ", "--due", "tomorrow", code=2)
    listed = offline.json("todo")
    assert [(one["text"], one["due"], one["thread"]) for one in listed] == [
        ("send the quote", True, thread)
    ]
    assert "send the quote" in offline("todo").out
    number = str(listed[0]["id"])
    offline("follow-up", "--done", number)
    assert offline("todo").out == "Nothing to do.\n"
    assert offline.json("follow-up", str(thread))[0]["done_at"] is not None
    offline("follow-up", "--reopen", number)
    assert len(offline.json("todo")) == 1
    offline("follow-up", "--remove", number)
    assert offline.json("follow-up", str(thread)) == []


def test_quick_choices_lie_ahead(offline: Here) -> None:
    thread = str(first(offline))
    for choice in ("later", "tomorrow", "next-week"):
        offline("follow-up", thread, "--text", choice, "--due", choice)
    now = datetime.now(UTC)
    due = {one["text"]: datetime.fromisoformat(one["due_at"]) for one in offline.json("todo")}
    assert now + timedelta(hours=2) < due["later"] < now + timedelta(hours=4)
    assert due["tomorrow"].astimezone().date() == (now.astimezone() + timedelta(days=1)).date()
    assert due["next-week"].astimezone().strftime("%a %H:%M") == "Mon 09:00"


def test_following(offline: Here) -> None:
    thread = first(offline)
    offline("follow", str(thread))
    assert [row["thread"] for row in offline.json("threads") if row["followed"]] == [thread]
    offline("follow", str(thread), "--off")
    assert not any(row["followed"] for row in offline.json("threads"))


def test_an_export_carries_them_there_and_back(offline: Here, tmp_path: Path) -> None:
    thread = first(offline)
    file = tmp_path / "list.pdf"
    file.write_bytes(b"%PDF-")
    offline("note", str(thread), "--kind", "visit", "--text", "Came by", "--file", str(file))
    offline("tag", str(thread), "Regular")
    offline("follow-up", str(thread), "--text", "call back", "--due", "2026-12-03T14:30:00Z")
    offline("follow-up", str(thread), "--text", "send it", "--due", "2026-12-01")
    offline("follow-up", "--done", str(offline.json("todo")[0]["id"]))
    lines = written(offline, tmp_path / "out.jsonl")
    kinds = [line["kind"] for line in lines]
    assert (kinds.count("note"), kinds.count("tag"), kinds.count("follow_up")) == (1, 1, 2)
    needed = {"network", "kind", "id", "thread", "author", "direction", "text", "sent_at"}
    assert all(needed <= set(line) for line in lines)

    other = offline.with_profile(tmp_path / "other")
    for _ in range(2):
        other("import", str(tmp_path / "out.jsonl"))
    (row,) = other.json("threads", "--tag", "Regular")
    (note,) = notes(other, row["thread"])
    assert (note["what"], note["text"]) == ("visit", "Came by")
    assert [a["name"] for a in note["attachments"]] == ["list.pdf"]
    here, there = (
        [(f["text"], f["due_at"], f["made_at"], f["done_at"]) for f in found]
        for found in (
            offline.json("follow-up", str(thread)),
            other.json("follow-up", str(row["thread"])),
        )
    )
    assert here == there
    colours = [tag["colour"] for tag in offline.json("tag")]
    assert [tag["colour"] for tag in other.json("tag")] == colours
    again = json.loads((tmp_path / "out.jsonl").read_text("utf-8").splitlines()[0])
    assert "thread" in again
