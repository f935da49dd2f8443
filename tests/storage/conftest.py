"""A fresh database file for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from socialinbox.storage.database import Database


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    """An open, empty database."""
    database = Database.open(tmp_path / "inbox.db")
    yield database
    database.close()
