"""An erasure whose asker is cancelled: it comes to its end, and whoever looks is told of it."""

import asyncio
import threading

import pytest

from socialinbox.domain.changes import Changes
from socialinbox.domain.rights import Receipt
from socialinbox.inbox import rights
from socialinbox.keeping import clearing
from socialinbox.storage.database import Database
from tests.rights.remains import files_with
from tests.rights.test_erase import dora, words, world
from tests.sync.fast_clock import Shops


async def test_cancelled_in_its_middle_it_is_done_and_told(
    shop: Shops, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    def held(database: Database, number: int) -> tuple[int, Changes]:
        loop.call_soon_threadsafe(begun.set)
        go_on.wait()
        return clearing.erase(database, number)

    monkeypatch.setattr(rights, "erase", held)
    async with shop(world(), networks="facebook") as open_shop:
        inbox, told = open_shop.app.inbox, list[Changes]()
        customer = await dora(open_shop)
        inbox.subscribe(told.append)
        try:
            erasing: asyncio.Task[Receipt] = asyncio.create_task(
                inbox.rights.erase(customer, ours=True)
            )
            await begun.wait()
            erasing.cancel()
        finally:
            go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await erasing
        assert any(customer in changes.gone for changes in told)
        (receipt,) = await inbox.rights.receipts()
        assert receipt.finished_at is not None
        assert files_with(open_shop.app.profile.folder, words()) == []
