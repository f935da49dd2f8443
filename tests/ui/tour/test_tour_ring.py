"""The ring of the tour: around what can be pressed, never over what covers it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import Open, until
from tests.ui.fake_suggestions import MARA


async def test_no_ring_is_drawn_over_a_sheet(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        window, sheets = stage.window, stage.window.sheets
        ring, place = window.tour.ring, window.page.composer.pill
        ring.lay_around(lambda: place)
        await until(ring.isVisible, "the ring")
        window.book.do("window.keys")
        await until(lambda: sheets.keys.isVisible() and not ring.isVisible(), "only the sheet")
        QTest.keyClick(sheets.keys, Qt.Key.Key_Escape)
        await until(ring.isVisible, "the ring again")
        ring.lay_around(None)
