"""people, link, split and undo on the command line: looked at first, done, and taken back."""

import io
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Here
from tests.cli.test_transfer import threads, written
from tests.cli.test_verbs import thread_of


def test_a_link_is_looked_at_first_then_made_read_and_undone(offline: Here) -> None:
    first, own = thread_of(offline, "whistles 😬")
    second, theirs = thread_of(offline, "Mine makes all five")
    before = offline.json("threads")
    looked = offline.json("link", str(first), str(second), "--dry-run")
    assert [shape["messages"] for shape in looked["before"]] == [len(own), len(theirs)]
    assert [shape["messages"] for shape in looked["after"]] == [len(own) + len(theirs), 0]
    places = {place["place"] for place in looked["after"][0]["places"]}
    assert {place["place"] for place in looked["before"][1]["places"]} <= places
    assert "Nothing was changed" in offline("link", str(first), str(second), "--dry-run").out
    assert offline.json("threads") == before
    told = ("--basis", "they told me", "--evidence", "in the shop")
    step = offline.json("link", str(first), str(second), *told)["step"]
    found = offline.json("people", str(first))
    assert {one["network"] for one in found["identities"]} == {"twitter", "linkedin"}
    (joined,) = [one for one in found["identities"] if one["link"]["step"] == step]
    assert (joined["link"]["basis"], joined["link"]["evidence"]) == ("they told me", "in the shop")
    assert [one["step"] for one in found["history"]] == [step]
    assert "in the shop" in offline("people", str(first)).out
    looked = offline.json("undo", str(step), "--dry-run")
    assert sorted(s["messages"] for s in looked["after"]) == sorted([len(own), len(theirs)])
    assert "undone" in offline("undo", str(step), "--why", "two Maras").out
    assert offline.json("threads") == before
    (ended,) = offline.json("people", str(first))["history"]
    assert (ended["ended_by"], ended["ended_why"]) == ("owner", "two Maras")
    assert "two Maras" in offline("people", str(first)).out


class Terminal(io.StringIO):
    """Somebody who types."""

    def isatty(self) -> bool:
        return True


def test_x_asks_how_it_is_known(offline: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    first, _ = thread_of(offline, "whistles 😬")
    second, _ = thread_of(offline, "Mine makes all five")
    before = offline.json("threads")
    link = ("link", str(first), str(second))
    for unsaid in ("\n", "9\n", "yes\n"):
        monkeypatch.setattr(sys, "stdin", Terminal(unsaid))
        refused = offline(*link, code=2)
        assert "X asks how you know" in refused.out
        assert "Nothing was changed" in refused.err
    assert offline.json("threads") == before
    monkeypatch.setattr(sys, "stdin", Terminal("3\n"))
    offline(*link)
    (step,) = offline.json("people", str(first))["history"]
    assert step["basis"] == "consent"


def test_a_script_is_told_that_a_guess_is_recorded(offline: Here) -> None:
    first, _ = thread_of(offline, "whistles 😬")
    second, _ = thread_of(offline, "Mine makes all five")
    assert "--basis" in offline("link", str(first), str(second)).err
    (step,) = offline.json("people", str(first))["history"]
    assert step["basis"] == "my guess"


def test_identities_are_taken_out_again(offline: Here) -> None:
    first, _ = thread_of(offline, "whistles 😬")
    second, _ = thread_of(offline, "Mine makes all five")
    offline("link", str(first), str(second))
    joined = next(
        one["number"]
        for one in offline.json("people", str(first))["identities"]
        if one["network"] == "linkedin"
    )
    taken = ("split", str(first), "--identity", str(joined), "--evidence", "another Mara")
    assert [s["messages"] > 0 for s in offline.json(*taken, "--dry-run")["after"]] == [True, True]
    made = offline.json(*taken)
    assert {m["network"] for m in offline.json("show", str(made["customer"]))} == {"linkedin"}
    assert {m["network"] for m in offline.json("show", str(first))} == {"twitter"}
    offline("undo", str(made["step"]))
    assert {m["network"] for m in offline.json("show", str(first))} == {"twitter", "linkedin"}


def test_single_messages_go_to_somebody_new_with_the_answers_to_them(offline: Here) -> None:
    number, messages = thread_of(offline, "Sand them or <b>swap</b>")
    other, _ = thread_of(offline, "whistles 😬")
    offline("link", str(number), str(other))
    asked = next(m for m in messages if "swap" in m["text"])
    answers = {m["id"] for m in messages if m.get("parent_id") == asked["id"]}
    made = offline.json("split", str(number), "--message", asked["id"], "--name", "Ben")
    shown = offline.json("show", str(made["customer"]))
    assert {m["id"] for m in shown} == {asked["id"]} | answers
    (voice,) = offline.json("people", str(made["customer"]))["identities"]
    assert (voice["voice"], voice["name"], voice["id"]) == (True, "Ben", asked["author"]["id"])
    assert "single messages of this account" in offline("people", str(made["customer"])).out
    rows = {row["thread"]: row["name"] for row in offline.json("threads")}
    assert rows[made["customer"]] == "Ben"
    assert "by" in offline("people", str(number)).out
    offline("undo", str(made["step"]))
    assert made["customer"] not in {row["thread"] for row in offline.json("threads")}


def test_what_makes_no_sense_is_said(offline: Here) -> None:
    number, messages = thread_of(offline, "whistles 😬")
    assert "identities, or messages" in offline("split", str(number), code=2).err
    assert "no message" in offline("split", str(number), "--message", "nope", code=2).err
    both = ("--message", messages[0]["id"], "--identity", "1")
    assert offline("split", str(number), *both, code=2).err
    assert "no step 999" in offline("undo", "999", code=2).err
    assert "no customer 999" in offline("people", "999", code=2).err


def test_an_export_brings_over_who_wrote_what(offline: Here, tmp_path: Path) -> None:
    number, messages = thread_of(offline, "Sand them or <b>swap</b>")
    other, _ = thread_of(offline, "whistles 😬")
    offline("link", str(number), str(other))
    asked = next(m for m in messages if "swap" in m["text"])
    offline("split", str(number), "--message", asked["id"], "--name", "Ben")
    lines = [x for x in written(offline, tmp_path / "out.jsonl") if "left_out" not in x]
    filed = [line for line in lines if "voice" in (line["identity"] or {})]
    assert asked["id"] in {line["id"] for line in filed}
    assert {line["identity"]["voice"] for line in filed} == {"Ben"}
    assert {line["identity"]["name"] for line in filed} == {asked["identity"]["name"]}

    there = offline.with_profile(tmp_path / "other")
    there("import", str(tmp_path / "out.jsonl"))
    again = written(there, tmp_path / "again.jsonl")
    assert threads(again) == threads(lines)
    rows = there.json("threads")
    there("import", str(tmp_path / "out.jsonl"))
    assert there.json("threads") == rows
