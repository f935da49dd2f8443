"""Encrypted profiles from the command line: every command, the phrase, the pass phrase, plain."""

import io
import re
import shutil
import sys
from pathlib import Path

import keyring.core
import pytest

from socialinbox.cli import doctor, parser
from socialinbox.protection import pass_phrase
from socialinbox.storage.sealing import Form, form_of
from tests.cli.conftest import Here
from tests.protection.conftest import every_byte, with_words
from tests.vault.fakes import FakeBackend

PASS = "five words of no kin"


@pytest.fixture(autouse=True)
def quick_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Guessing need not be dear here."""
    monkeypatch.setattr(pass_phrase, "COST", 2**10)


class Counting(FakeBackend):
    """Notes which names are read."""

    def __init__(self) -> None:
        super().__init__()
        self.read: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        self.read.append(service)
        return super().get_password(service, username)


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Counting:
    """A keychain that lives as long as the test."""
    found = Counting()
    monkeypatch.setattr(keyring.core, "_keyring_backend", found)
    return found


def piped(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """What stands on standard input."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def phrase_of(here: Here, *more: str) -> str:
    """The words as the command prints them."""
    said = here("recovery-phrase", *more).out
    words = re.findall(r"^ *(?:\d+ [a-z]+ *)+$", said, re.MULTILINE)
    return " ".join(re.findall(r"[a-z]+", " ".join(words)))


COMMANDS = [
    ("accounts",),
    ("threads",),
    ("threads", "--json"),
    ("search", "daughter"),
    ("settings",),
    ("protect",),
]


def test_every_command_reads_the_key_once(offline: Here, backend: Counting) -> None:
    said = offline("threads")
    assert "recovery-phrase" in said.err
    assert form_of(offline.profile / "inbox.sqlite") is Form.SEALED
    assert with_words(offline.profile, "daughter") == []
    for command in COMMANDS:
        backend.read.clear()
        said = offline(*command)
        assert said.err == ""
        keys = [name for name in backend.read if "/key/" in name]
        assert len(keys) == (0 if command == ("protect",) else 1), command
    assert "daughter" in offline("search", "daughter").out
    export = offline.profile.parent / "all.jsonl"
    offline("export", "--format", "jsonl", str(export))
    assert "daughter" in export.read_text("utf-8")


def test_on_another_computer(
    offline: Here, backend: Counting, monkeypatch: pytest.MonkeyPatch
) -> None:
    offline("threads")
    words = phrase_of(offline)
    assert len(words.split()) == 24
    assert "shown before" in offline("recovery-phrase", code=2).err
    assert phrase_of(offline, "--again") == words
    before = offline("threads").out
    there = Counting()
    monkeypatch.setattr(keyring.core, "_keyring_backend", there)
    moved = offline.with_profile(offline.profile.parent / "moved")
    shutil.copytree(offline.profile, moved.profile)
    untouched = every_byte(moved.profile)
    for command in ("threads", "sync", "accounts"):
        said = moved(command, code=2)
        assert "holds no key for this profile" in said.err
        assert "recover" in said.err
    wrong = words.split()
    wrong[0], wrong[1] = wrong[1], wrong[0]
    piped(monkeypatch, " ".join(wrong))
    assert "checksum" in moved("recover", code=2).err
    now = every_byte(moved.profile)
    assert {n: now[n] for n in untouched if n != "socialinbox.log"} == {
        n: untouched[n] for n in untouched if n != "socialinbox.log"
    }
    piped(monkeypatch, words)
    assert "open again" in moved("recover").out
    assert moved("threads").out == before
    assert with_words(moved.profile, words, words.split()[0] + " " + words.split()[1]) == []


def test_without_a_keychain_nothing_is_made_before_the_choice(
    here: Here, no_keychain: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = here("threads", code=2)
    assert "protect pass-phrase" in said.err
    assert "protect none" in said.err
    assert not (here.profile / "inbox.sqlite").exists()
    assert "nothing was chosen" in here("protect").out
    piped(monkeypatch, "short")
    assert "fewer than 8" in here("protect", "pass-phrase", code=2).err
    piped(monkeypatch, PASS)
    assert "pass phrase" in here("protect", "pass-phrase").out
    piped(monkeypatch, PASS)
    here("threads")
    assert form_of(here.profile / "inbox.sqlite") is Form.SEALED
    piped(monkeypatch, "wrong " + PASS)
    assert "wrong" in here("threads", code=2).err
    piped(monkeypatch, PASS)
    words = phrase_of(here)
    piped(monkeypatch, words)
    assert "--pass-phrase" in here("recover", code=2).err
    piped(monkeypatch, words, "another one that stays")
    here("recover", "--pass-phrase")
    piped(monkeypatch, "another one that stays")
    here("threads")


def test_knowingly_none(here: Here, no_keychain: None) -> None:
    assert "Not encrypted, as you have chosen" in here("protect", "none").out
    here("threads")
    assert form_of(here.profile / "inbox.sqlite") is Form.PLAIN


def test_a_choice_can_change(
    here: Here, backend: Counting, monkeypatch: pytest.MonkeyPatch
) -> None:
    here("protect", "none")
    here("threads")
    here("protect", "keychain")
    assert form_of(here.profile / "inbox.sqlite") is Form.SEALED
    piped(monkeypatch, PASS)
    here("protect", "pass-phrase")
    assert not [name for name in backend.entries if "/key/" in name]
    piped(monkeypatch, PASS)
    assert "does not become readable" in here("protect", "none", code=2).err
    piped(monkeypatch, PASS)
    here("threads")


def test_the_doctor_opens_what_is_encrypted(offline: Here, backend: Counting) -> None:
    offline("threads")
    options = parser.build().parse_args(["--profile", str(offline.profile), "doctor"])
    said = doctor._database(options)
    assert "Encrypted; the key is in this computer's keychain." in said


def test_a_folder_of_another_program(here: Here, backend: Counting) -> None:
    here("threads")
    file = Path(here.profile / "inbox.sqlite")
    content = bytes(range(256)) * 40
    file.write_bytes(content)
    for beside in here.profile.glob("inbox.sqlite-*"):
        beside.unlink()
    said = here("threads", code=2)
    assert str(file) in said.err
    assert file.read_bytes() == content
