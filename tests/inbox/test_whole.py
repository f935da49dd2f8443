"""A thread read whole, part by part."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from socialinbox.inbox.whole import whole
from socialinbox.storage import timeline
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from tests.storage.pages import person, put, said


async def test_what_was_read_last_may_be_gone_by_the_next_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline, "PART", 2)
    database = Database.open(tmp_path / "inbox.db")
    put(database, *(said(f"m{n}", person("ana", "Ana"), n, f"text {n}") for n in range(5)))
    thread = database.read_now(lambda con: con.value("SELECT customer_id FROM presence"))
    read, turns = database.read, list[str]()

    def take_away(con: Connection) -> None:
        con.execute("DELETE FROM message WHERE native_id IN ('m1', 'm4')")

    async def then(act: Callable[..., Any], *arguments: object) -> Any:
        answer = await read(act, *arguments)
        turns.append(act.__name__)
        if turns.count("part") == 1:
            await database.run(take_away)
        return answer

    monkeypatch.setattr(database, "read", then)
    entries = await whole(database, thread)
    assert [entry.text for entry in entries] == ["text 0", "text 1", "text 2", "text 3"]
    assert turns.count("part") == 3
    await database.aclose()
