"""What is exported can be read in again, elsewhere and twice, and a broken file changes nothing."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Here

COMPARED = ("network", "kind", "place", "id", "author", "identity", "direction", "text", "sent_at")
ALSO = ("parent_id", "conversation_id", "subject", "url", "attachments", "edited_at")


def written(here: Here, file: Path, *options: str) -> list[dict[str, Any]]:
    """What `export` writes."""
    here("export", "--format", "jsonl", str(file), *options)
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def threads(lines: list[dict[str, Any]]) -> set[frozenset[str]]:
    """Which messages stand together, whatever the threads' numbers are."""
    together: dict[int, set[str]] = {}
    for line in lines:
        facts = {key: line.get(key) for key in (*COMPARED, *ALSO)}
        together.setdefault(line["thread"], set()).add(json.dumps(facts, sort_keys=True))
    return {frozenset(thread) for thread in together.values()}


def test_there_and_back(offline: Here, tmp_path: Path) -> None:
    numbers = [row["thread"] for row in offline.json("threads")]
    offline("link", str(numbers[0]), str(numbers[1]))
    lines = written(offline, tmp_path / "out.jsonl")
    words = [line for line in lines if "left_out" not in line]
    own = [line for line in lines if line["thread"] not in numbers]
    assert {line["network"] for line in own} >= {"twitter"}
    assert all(line["direction"] == "out" for line in own)

    other = offline.with_profile(tmp_path / "other")
    said = other("import", str(tmp_path / "out.jsonl")).out
    assert f"Read {len(words)} messages, {len(words)} of them new." in said
    again = written(other, tmp_path / "again.jsonl")
    assert threads(again) == threads(words)
    rows = other.json("threads")
    assert sum(row["unread"] for row in rows) == 0
    # Who was met on LinkedIn alone is nobody in the file.
    named = {row["name"] for row in rows if not row["name"].startswith("LinkedIn member")}
    assert named <= {row["name"] for row in offline.json("threads")}
    assert other.json("search", "whistles")
    assert other.json("accounts") == []

    twice = other("import", str(tmp_path / "out.jsonl")).out
    assert ", 0 of them new." in twice
    assert other.json("threads") == rows
    back = offline("import", str(tmp_path / "again.jsonl")).out
    assert ", 0 of them new." in back


def test_words_that_may_not_leave_are_named(offline: Here, tmp_path: Path) -> None:
    offline("export", "--format", "jsonl", str(tmp_path / "out.jsonl"))
    text = (tmp_path / "out.jsonl").read_text("utf-8")
    assert "Mine makes all five." not in text
    assert "Come by!" in text, "our own words are ours"
    left = [line for line in map(json.loads, text.splitlines()) if "left_out" in line]
    assert {line["network"] for line in left} == {"linkedin"}
    for line in left:
        assert "LinkedIn" in line["left_out"]
        assert line["text"] == ""
        assert line["author"]["name"] is line["identity"]["name"] is None
    ours = [
        line
        for line in map(json.loads, text.splitlines())
        if line["network"] == "linkedin" and line["direction"] == "out"
    ]
    assert ours
    assert all(line["identity"]["name"] is line["identity"]["handle"] is None for line in ours)
    said = offline("export", "--format", "jsonl", str(tmp_path / "out.jsonl")).out
    assert f"{len(left)} of them without their words: LinkedIn" in said


def test_one_thread(offline: Here, tmp_path: Path) -> None:
    number = offline.json("threads")[0]["thread"]
    lines = written(offline, tmp_path / "one.jsonl", "--thread", str(number))
    assert [line["id"] for line in lines] == [m["id"] for m in offline.json("show", str(number))]


def test_a_reply_that_never_arrived_stays_out(offline: Here, tmp_path: Path) -> None:
    number = next(r["thread"] for r in offline.json("threads") if "twitter" in r["networks"])
    line = written(offline, tmp_path / "out.jsonl", "--thread", str(number))[0]
    note = line | {"kind": "note", "network": "local", "id": "n1", "text": "call her"}
    queued = line | {"id": "q1", "direction": "out", "delivery": {"id": 1, "state": "queued"}}
    file = tmp_path / "in.jsonl"
    file.write_text("\n".join(map(json.dumps, (line, note, queued))), "utf-8")
    other = offline.with_profile(tmp_path / "other")
    assert "Read 2 messages, 2 of them new." in other("import", str(file)).out
    assert "Read 2 messages, 0 of them new." in other("import", str(file)).out
    (row,) = other.json("threads")
    assert [m["kind"] for m in other.json("show", str(row["thread"]))] == [line["kind"], "note"]


BROKEN = [
    "{",
    "[]",
    "null",
    '{"network": "twitter"}',
    '{"thread": 1, "kind": "mention"}',
    "GOOD:network:myspace",
    "GOOD:kind:song",
    "GOOD:sent_at:yesterday",
    "GOOD:thread:first",
    "GOOD:direction:up",
]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_line_is_named_and_changes_nothing(
    offline: Here, tmp_path: Path, broken: str
) -> None:
    good = written(offline, tmp_path / "out.jsonl")[0]
    if broken.startswith("GOOD:"):
        _, key, value = broken.split(":")
        broken = json.dumps(good | {key: value})
    fresh = good | {"id": "1234", "text": "never seen before"}
    file = tmp_path / "in.jsonl"
    file.write_text(f"{json.dumps(fresh)}\n\n{broken}\n", "utf-8")
    other = offline.with_profile(tmp_path / "other")
    said = other("import", str(file), code=2)
    assert "Line 3" in said.err
    assert "Error(" not in said.err
    assert other.json("threads") == []
    assert other.json("accounts") == []


def owners_things(here: Here) -> list[Any]:
    """All that stands in no thread, as the commands show it."""
    views = [(view["name"], view["query"]) for view in here.json("views")]
    rules = [(rule["name"], rule["if"], rule["then"], rule["on"]) for rule in here.json("rules")]
    replies = sorted(here("saved-replies").out.splitlines())
    settings = [here("settings", key).out.splitlines()[0] for key in ("initials", "undo_send")]
    return [views, rules, replies, settings]


def test_everything_of_the_owners_comes_along(offline: Here, tmp_path: Path) -> None:
    offline("views", "--add", "Late", "waiting:>1d")
    rule = ("rules", "add", "Prices", "--if", "how much", "--tag", "Price", "--done")
    offline("rules", "off", offline(*rule).out.strip())
    offline("saved-replies", "--put", "Hours", "We are open\nuntil six, {first name}.")
    offline("settings", "initials", "^MK")
    offline("settings", "lock_after", "5")
    file = tmp_path / "out.jsonl"
    said = offline("export", "--format", "jsonl", str(file)).out
    assert "Besides: 1 saved reply, 1 view, 1 rule, 1 setting." in said
    ours = owners_things(offline)

    other = offline.with_profile(tmp_path / "other")
    said = other("import", str(file)).out
    assert "Besides, new here: 1 saved reply, 1 view, 1 rule, 1 setting." in said
    assert owners_things(other) == ours
    assert "lock_after: never" in other("settings", "lock_after").out
    assert "Besides" not in other("import", str(file)).out, "twice is once"
    assert owners_things(other) == ours

    # What was chosen here stays as it is; of one thread nothing comes along.
    third = offline.with_profile(tmp_path / "third")
    third("settings", "initials", "~J")
    third("views", "--add", "Late", "waiting:>2d")
    third("import", str(file))
    assert "initials: ~J" in third("settings", "initials").out
    assert third.json("views")[0]["query"] == "waiting:>2d"
    (number, *_) = (row["thread"] for row in offline.json("threads"))
    assert {line["kind"] for line in written(offline, file, "--thread", str(number))} <= {
        "mention", "reply", "comment", "dm", "post", "note"
    }  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        '{"kind": "view", "name": "Late"}',
        '{"kind": "view", "name": "Late", "query": ""}',
        '{"kind": "rule", "name": "R", "if": "", "then": [], "on": true}',
        '{"kind": "rule", "name": "R", "if": "x", "then": [{"what": "fly"}], "on": true}',
        '{"kind": "setting", "name": "undo_send", "value": "long"}',
    ],
)
def test_broken_things_of_the_owners_change_nothing(
    offline: Here, tmp_path: Path, line: str
) -> None:
    before, file = owners_things(offline), tmp_path / "broken.jsonl"
    file.write_text('{"kind": "view", "name": "Fine", "query": "hello"}\n' + line + "\n", "utf-8")
    assert "Line 2 of the file" in offline("import", str(file), code=2).err
    assert owners_things(offline) == before
    file.write_text('{"kind": "setting", "name": "of_tomorrow", "value": "1"}\n', "utf-8")
    offline("import", str(file))
