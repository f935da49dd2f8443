"""The inbox knows the accounts from the first moment, and asks nobody for them on a loop."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from socialinbox.app import App
from socialinbox.config.profile import open_profile
from socialinbox.domain.account import Account, OwnAccount
from socialinbox.domain.ids import NetworkName
from socialinbox.storage.accounts import add_account
from socialinbox.storage.database import Database


def own(native_id: str) -> OwnAccount:
    return OwnAccount(NetworkName("youtube"), native_id, native_id, native_id)


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[App]:
    app = App(open_profile(folder))
    try:
        yield app
    finally:
        await app.aclose()


def known(app: App) -> list[Account]:
    return list(app.inbox._accounts.values())


async def test_they_are_read_with_the_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path) as app:
        first = await app.database.run(add_account, own("first"))
    async with opened(tmp_path) as app:

        def waits(*_: Any) -> None:
            raise AssertionError("the loop waits for the database")

        monkeypatch.setattr(Database, "read_now", waits)
        assert known(app) == [first]


async def test_one_that_is_added_before_the_inbox_is_asked_for_is_known_when_answers_are(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path) as app:
        added = await app.database.run(add_account, own("later"))
        assert await app.inbox.accounts() == [added]
        assert known(app) == [added]
