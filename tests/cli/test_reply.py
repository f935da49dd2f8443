"""`reply`: where it goes, what becomes of it, and what is said when it can't go."""

import pytest

from socialinbox.cli import threads
from socialinbox.sandbox.server import Sandbox
from tests.cli.conftest import Here
from tests.cli.test_verbs import thread_of

TEXT = "Bring it in on Friday"


def times_in_world(sandbox: Sandbox) -> int:
    """How often our words stand in the world."""
    return sum(TEXT in item["text"] for item in sandbox.world.snapshot()["items"])


@pytest.fixture
def read(connected: Here) -> Here:
    """All four accounts, read once."""
    connected("sync")
    return connected


def test_to_one_message(read: Here, sandbox: Sandbox) -> None:
    number, messages = thread_of(read, "whistles 😬")
    first = messages[0]
    command = ("reply", str(number), "--on", "twitter", "--to", first["id"])
    said = read(*command, "--text", TEXT, "--wait")
    assert said.out == "confirmed\n"
    ours = read.json("show", str(number))[-1]
    assert (ours["text"].endswith(TEXT), ours["parent_id"]) == (True, first["id"])
    assert ours["delivery"]["state"] == "confirmed"
    assert times_in_world(sandbox) == 1


def test_a_place_may_be_named(read: Here, sandbox: Sandbox) -> None:
    number, _ = thread_of(read, "It whistles again")
    said = read("reply", str(number), "--on", "messenger", "--text", TEXT, "--wait")
    assert said.out == "confirmed\n"
    assert [i["kind"] for i in sandbox.world.snapshot()["items"] if i["text"] == TEXT] == ["dm"]


def test_without_waiting_it_is_sent_and_confirmed_later(read: Here, sandbox: Sandbox) -> None:
    number, _ = thread_of(read, "Sand them or <b>swap</b>")
    said = read("reply", str(number), "--on", "youtube", "--text", TEXT)
    assert said.out in {"sent\n", "confirmed\n"}
    assert times_in_world(sandbox) == 1
    read("sync")
    (ours,) = [m for m in read.json("show", str(number)) if TEXT in m["text"]]
    assert ours["delivery"]["state"] == "confirmed"
    assert times_in_world(sandbox) == 1


def test_a_refusal_is_said_and_keeps_the_text(read: Here, sandbox: Sandbox) -> None:
    number, _ = thread_of(read, "It whistles again")
    sandbox.sites["facebook"].faults.add("window_closed")
    said = read("reply", str(number), "--on", "messenger", "--text", TEXT, "--wait", code=3)
    assert said.out == "refused\n"
    assert said.err.rstrip().endswith(".")
    (ours,) = [m for m in read.json("show", str(number)) if m["text"] == TEXT]
    assert ours["delivery"]["state"] == "refused"
    assert ours["delivery"]["reason"] == said.err.strip()
    assert times_in_world(sandbox) == 0


def test_unsure_is_said_and_never_sent_again(
    read: Here, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    number, _ = thread_of(read, "Mine makes all five.")
    sandbox.sites["linkedin"].faults.add("cut")
    monkeypatch.setattr(threads, "WAIT_SECONDS", 1.0)
    said = read("reply", str(number), "--on", "linkedin", "--text", TEXT, "--wait", code=3)
    assert said.out == "unsure\n"
    assert "Look there before you send it again." in said.err
    sandbox.sites["linkedin"].faults.clear()
    read("sync")
    assert times_in_world(sandbox) == 0


def test_with_no_network_it_waits(read: Here, sandbox: Sandbox) -> None:
    number, _ = thread_of(read, "Sand them or <b>swap</b>")
    sandbox.stop()
    said = read("reply", str(number), "--on", "youtube", "--text", TEXT, code=3)
    assert said.out == "queued\n"
    assert "no connection" in said.err
    assert "socialinbox sync" in said.err
    ours = read.json("show", str(number))[-1]
    assert (ours["text"], ours["delivery"]["state"]) == (TEXT, "queued")


WRONG = [
    (("--on", "linkedin", "--text", TEXT), "nothing on “linkedin”"),
    (("--on", "myspace", "--text", TEXT), "nothing on “myspace”"),
    (("--on", "twitter", "--to", "99", "--text", TEXT), "message 99"),
    (("--on", "twitter", "--text", " "), "nothing to send"),
    (("--on", "twitter", "--text", "long " * 60), "too long for X"),
]


@pytest.mark.parametrize(("options", "wrong"), WRONG)
def test_what_cannot_be_sent(offline: Here, options: tuple[str, ...], wrong: str) -> None:
    number, before = thread_of(offline, "whistles 😬")
    said = offline("reply", str(number), *options, code=2)
    assert wrong in said.err
    assert len(said.err.splitlines()) >= 2
    assert offline.json("show", str(number)) == before


def test_no_account_is_connected(offline: Here) -> None:
    account = next(a for a in offline.json("accounts") if a["network"] == "twitter")
    number, before = thread_of(offline, "whistles 😬")
    offline("accounts", "remove", str(account["id"]))
    assert len(offline.json("accounts")) == 3
    assert offline.json("show", str(number)) == before
    said = offline("reply", str(number), "--on", "twitter", "--text", TEXT, code=2)
    assert "onnect" in said.err
