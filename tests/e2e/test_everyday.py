"""What an owner does now and then, on the real storage: a run of threads, settings, searches."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from socialinbox.config.settings.declared import COLOURS, DENSITY, INITIALS
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.settings.controls import ButtonsControl, TextControl
from socialinbox.ui.theme.metrics import ROOMY
from tests.e2e.conftest import Desk, Held, Key, Start, until
from tests.worlds import small_world

pytestmark = pytest.mark.e2e
TEXT = "The bell is here."


async def listed(desk: Desk, box: Box) -> list[CustomerId]:
    """Who is in a list."""
    return [row.id for row in await desk.app.inbox.threads(ThreadQuery(box))]


async def test_a_run_of_threads_is_done_and_comes_back(start: Start) -> None:
    async with start(small_world()) as desk:
        window = desk.window
        before = await listed(desk, Box.INBOX)
        run, rest = before[:2], before[2:]
        await desk.open(before[0])
        window.threads.view.setFocus()
        desk.press(Key.Key_J, Held.ShiftModifier)
        assert sorted(window.triage.picked.ids) == sorted(run)
        desk.press(Key.Key_E)
        await until(lambda: window.threads.model.ids == tuple(rest), "the others alone")
        assert await listed(desk, Box.INBOX) == rest
        assert sorted(await listed(desk, Box.DONE)) == sorted(run)
        window.threads.view.setFocus()
        desk.press(Key.Key_Z, Held.ControlModifier)
        await until(lambda: window.threads.model.ids == tuple(before), "all of them again")
        assert await listed(desk, Box.INBOX) == before


async def test_initials_chosen_in_the_settings_sign_at_the_network(start: Start) -> None:
    async with start(small_world()) as desk:
        window = desk.window
        await desk.open(await desk.customer("Ben Ito", "youtube"))
        window.threads.view.setFocus()
        desk.press(Key.Key_Comma, Held.ControlModifier)
        control = window.doors.settings.page.row(INITIALS).control
        assert isinstance(control, TextControl)
        control.field.setFocus()
        desk.type("^MK")
        file = desk.app.profile.folder / "settings.json"
        await until(lambda: file.exists() and "^MK" in file.read_text(), "the choice on the disk")
        assert json.loads(file.read_text())[INITIALS.key] == "^MK"
        window.doors.settings.close()
        window.page.composer.focus_reply()
        desk.type(TEXT)
        desk.press(Key.Key_Return, Held.ControlModifier)
        await until(lambda: desk.times_in_world(f"{TEXT} ^MK") == 1, "the signed reply")


async def test_what_is_chosen_counts_at_once_and_at_the_next_start(start: Start) -> None:
    async with start(small_world()) as desk:
        window = desk.window
        theme = window._around.theme
        was_dark, was_roomy = theme.palette.dark, theme.density is ROOMY
        row = window.doors.settings.page.row
        desk.press(Key.Key_Comma, Held.ControlModifier)
        await until(lambda: window.doors.settings.open, "the settings")
        colours, density = row(COLOURS).control, row(DENSITY).control
        assert isinstance(colours, ButtonsControl)
        assert isinstance(density, ButtonsControl)
        colours.buttons["light" if was_dark else "dark"].click()
        density.buttons["compact" if was_roomy else "comfortable"].click()
        assert theme.palette.dark is not was_dark
        assert (theme.density is ROOMY) is not was_roomy
        file = desk.app.profile.folder / "settings.json"
        await until(lambda: file.exists() and DENSITY.key in file.read_text(), "it is on the disk")
    async with start(small_world()) as desk:
        around = desk.window._around
        assert around.theme.palette.dark is not was_dark
        assert (around.theme.density is ROOMY) is not was_roomy


async def test_what_was_searched_for_is_offered_again_after_the_next_start(start: Start) -> None:
    async with start(small_world()) as desk:
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_Slash)
        desk.type("swap")
        await until(lambda: desk.window.threads.results.hits, "hits")
        desk.press(Key.Key_Return)
        await until(lambda: desk.window.page.customer is not None, "the thread of the hit")
    async with start(small_world()) as desk:
        search = desk.window.sidebar.search
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_Slash)
        await until(
            lambda: any(one.text.strip() == "swap" for one in search.offers.offered),
            "the search of the last time",
        )
        assert search.offers.isVisible()


async def test_the_open_thread_is_written_into_a_file(start: Start, tmp_path: Path) -> None:
    async with start(small_world()) as desk:
        await desk.open(await desk.customer("Ben Ito", "youtube"))
        words = desk.entries[0].text
        file, sheet = tmp_path / "ben.html", desk.window.sheets.export

        async def place(_: QWidget, _name: str, _suffix: str) -> Path | None:
            return file

        sheet.ask_place = place
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_E, Held.ControlModifier)
        await until(sheet.isVisible, "the sheet")
        sheet.yes.click()
        await until(lambda: not sheet.isVisible() and file.exists(), "the file")
        written = file.read_text()
        assert "Ben Ito" in written
        assert words in written
        assert "<script" not in written
