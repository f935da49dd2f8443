"""A profile with words in it, a keychain that behaves as told, and a look at every byte."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from socialinbox.config.profile import Profile, open_profile
from socialinbox.protection.opening import Opening
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.files import write_file
from socialinbox.vault.backend import Backend
from socialinbox.vault.keychain import Keychain
from tests.vault.fakes import FakeBackend

WORDS = "Zwetschgenkuchen mit Schlag"
URL = "https://img.example.com/zwetschge.png"


@pytest.fixture
def backend() -> FakeBackend:
    """A keychain in memory."""
    return FakeBackend()


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A new profile."""
    return open_profile(tmp_path / "profile")


@pytest.fixture
def opening(profile: Profile, backend: FakeBackend) -> Iterator[Opening]:
    """The opening of that profile with that keychain."""
    made = opening_of(profile, backend)
    yield made
    made.close()


def opening_of(profile: Profile, backend: Backend) -> Opening:
    """An opening with a keychain of its own."""
    return Opening(profile, Keychain(lambda: backend, timeout=2.0))


def fresh(profile: Profile) -> Profile:
    """The same folder as another process finds it: without the key."""
    return Profile(profile.folder, profile.id)


def fill(profile: Profile) -> None:
    """Words into the database, and into a file."""

    def write(con: Connection) -> None:
        con.execute("INSERT INTO customer (name) VALUES (?)", (WORDS,))
        con.execute("INSERT INTO message_fts (rowid, text) VALUES (1, ?)", (WORDS,))

    database = Database.open(profile.database, profile.keys.database)
    database.run_now(write)
    database.close()
    write_file(profile, URL, WORDS.encode())


def names(profile: Profile) -> list[str]:
    """The customers, and that the index still finds them."""
    database = Database.open(profile.database, profile.keys.database)
    try:
        found = database.read_now(
            lambda con: con.rows("SELECT rowid FROM message_fts WHERE message_fts MATCH 'schlag'")
        )
        assert found == [(1,)]
        rows = database.read_now(lambda con: con.rows("SELECT name FROM customer"))
        return [str(row[0]) for row in rows]
    finally:
        database.close()


def with_words(folder: Path, *words: str) -> list[str]:
    """The files below a folder that hold one of these words, in a form a disk could be read in."""
    forms = [form for word in words for form in (word.encode(), word.encode("utf-16-le"))]
    found = []
    for file in folder.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            found += [file.name] if any(form in data for form in forms) else []
    return found


def every_byte(folder: Path) -> dict[str, bytes]:
    """All files with their bytes, but for the empty ones that are locked only."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and file.suffix != ".lock"
    }
