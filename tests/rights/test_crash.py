"""Killed anywhere in the middle of erasing: at the next start it comes to its end."""

import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from socialinbox.app import App
from socialinbox.config.profile import open_profile
from tests.rights.remains import files_with
from tests.rights.test_erase import dora, words, world
from tests.sync.fast_clock import Shops

ROOT = Path(__file__).parents[2]
CHILD = """
import asyncio, os, signal, sys
from importlib import import_module
from pathlib import Path
from socialinbox.app import App
from socialinbox.config.profile import open_profile
from socialinbox.domain.ids import CustomerId

where, folder, customer = sys.argv[1], Path(sys.argv[2]), CustomerId(int(sys.argv[3]))

def die(*_args, **_more):
    os.kill(os.getpid(), signal.SIGKILL)

module, name = where.split(":")
setattr(import_module(module), name, die)

async def main():
    app = App(open_profile(folder))
    await app.inbox.rights.erase(customer, ours=False)

asyncio.run(main())
"""
MOMENTS = (
    "socialinbox.inbox.rights:erase",
    "socialinbox.storage.erasing:messages_left",
    "socialinbox.storage.erasing_customer:drop_messages",
    "socialinbox.storage.erasing:erase_people",
    "socialinbox.storage.erasing_customer:open_receipt",
    "socialinbox.inbox.rights:clear_up",
    "socialinbox.keeping.clearing:drop_file",
    "socialinbox.keeping.clearing:copies_aside",
    "socialinbox.keeping.clearing:finish_receipts",
)


@pytest.mark.parametrize("moment", MOMENTS)
async def test_killed_there_it_is_finished_at_the_next_start(shop: Shops, moment: str) -> None:
    async with shop(world(), networks="facebook") as open_shop:
        customer = await dora(open_shop)
        await open_shop.online.fetch_media(15)
        folder = open_shop.app.profile.folder
        await open_shop.app.aclose()
    aside = folder / "inbox.sqlite.version-0"
    await asyncio.to_thread(aside.write_bytes, words()[0].encode())
    done = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-c", CHILD, moment, str(folder), str(customer)],
        cwd=ROOT,
        check=False,
        timeout=60,
    )
    assert done.returncode == -signal.SIGKILL
    # At the last of these moments only the receipt is not finished.
    assert bool(files_with(folder, words())) is (moment != MOMENTS[-1])

    app = App(open_profile(folder))
    try:
        (receipt,) = await app.inbox.rights.receipts()
        assert receipt.finished_at is not None
        assert receipt.kept == 1
        assert files_with(folder, words()) == []
        assert not aside.exists()
        assert await app.inbox.search(words()[0]) == []
    finally:
        await app.aclose()


async def test_a_file_that_cannot_be_removed_waits_for_the_next_start(
    shop: Shops, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shop(world(), networks="facebook") as open_shop:
        customer = await dora(open_shop)
        folder = open_shop.app.profile.folder
        database = open_shop.app.profile.database
        aside = database.with_name(f"{database.name}.version-0")
        await asyncio.to_thread(aside.write_bytes, words()[0].encode())
        with monkeypatch.context() as held:

            def refuse(*_args: object, **_more: object) -> None:
                raise PermissionError(13, "Permission denied")

            held.setattr(Path, "unlink", refuse)
            receipt = await open_shop.app.inbox.rights.erase(customer, ours=True)
            assert receipt.finished_at is None
            App(open_profile(folder)).database.close()
        assert aside.exists()
    app = App(open_profile(folder))
    try:
        (receipt,) = await app.inbox.rights.receipts()
        assert receipt.finished_at is not None
        assert files_with(folder, words()) == []
    finally:
        await app.aclose()
