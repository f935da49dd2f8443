"""Found by a few letters in the real window: a customer, a command, a setting that is kept."""

import pytest
from PySide6.QtWidgets import QApplication

from socialinbox.config.settings.declared import DENSITY
from socialinbox.config.settings.kept import read_settings
from tests.e2e.conftest import Desk, Held, Key, Start, until
from tests.e2e.test_the_window import shop
from tests.window_thread.watch import aside

pytestmark = pytest.mark.e2e


async def look_up(desk: Desk, typed: str, words: str) -> None:
    desk.press(Key.Key_K, Held.ControlModifier)
    palette = desk.window.sheets.palette
    assert QApplication.focusWidget() is palette.field
    desk.type(typed)
    await until(
        lambda: palette.current is not None and palette.current.words == words, f"{words} first"
    )
    desk.press(Key.Key_Return)
    await until(lambda: not palette.isVisible(), "the palette gone")


async def test_a_customer_a_command_and_a_setting(start: Start) -> None:
    async with start(shop()) as desk:
        ana = await desk.customer("Ana Ñandú", "youtube")
        desk.window.threads.view.setFocus()
        await look_up(desk, "nandu", "Ana Ñandú")
        await until(lambda: desk.window.page.customer == ana, "her thread")
        await look_up(desk, "ask netw", "Ask all networks now")
        assert desk.window.toast.isVisible()
        await look_up(desk, "compact", "Height of the rows: Compact")
        assert desk.window.doors.settings._around.choices[DENSITY] == "compact"
        profile = desk.app.profile
        await until(
            lambda: aside(lambda: read_settings(profile)[DENSITY]) == "compact",
            "kept in the profile",
        )
