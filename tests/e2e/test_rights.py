"""A customer asks to be forgotten: from the key to the byte search, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from socialinbox.demo import WORLD_FILE
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.sandbox.worldfile import NETWORKS, Item, Linked, WorldFile
from tests.e2e.conftest import Key, Start, until
from tests.rights.remains import files_with
from tests.worlds import small_world

pytestmark = pytest.mark.e2e
SECRET = "zanzibarquagga"


def world() -> WorldFile:
    """Ana on every network, with a word that nobody else says."""
    made = small_world()
    made.linked.append(Linked("ana", list(NETWORKS), "they told me", "in the shop"))
    made.items.append(Item("secret", "facebook", "dm", "ana", "-1h", f"my {SECRET} is broken"))
    return made


async def test_erased_with_a_receipt_and_not_back_with_the_next_sync(
    start: Start, tmp_path: Path
) -> None:
    async with start(world()) as desk:
        inbox, folder = desk.app.inbox, desk.app.profile.folder
        customer = await desk.customer("Ana Ñandú", "messenger")
        await desk.open(customer)
        assert files_with(folder, [SECRET, "Ñandú"])
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_D)
        sheet = desk.window.sheets.stored
        await until(sheet.isVisible, "what is stored")
        await until(lambda: sheet.list.height() > 100, "its lines")
        sheet.erase.click()
        sheet.ours.setChecked(True)
        sheet.yes.click()
        await until(sheet.save_receipt.isVisible, "the receipt")
        file = tmp_path / "receipt.pdf"

        async def place(_: QWidget, _name: str, _suffix: str) -> Path | None:
            return file

        sheet.ask_place = place
        sheet.save_receipt.click()
        await until(lambda: not sheet.isVisible(), "the end")
        assert file.read_bytes().startswith(b"%PDF-")

        await inbox.sync_now()
        await desk.app.database.empty_log()
        names = [r.name for r in await inbox.threads(ThreadQuery(Box.ALL), None, 500)]
        assert "Ana Ñandú" not in names
        assert desk.window.page.customer != customer
        assert await inbox.search(SECRET) == []
        # What a practice network keeps lies beside the profile's own files, and stays, as anywhere.
        assert files_with(folder, [SECRET]) == [(WORLD_FILE, SECRET)]
        assert desk.times_in_world(SECRET) == 1, "the network still has it"
