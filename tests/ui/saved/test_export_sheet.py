"""Threads are exported from the window: which, as what, where, and what the rules leave out."""

import os
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.export import ExportForm
from socialinbox.domain.message import Direction
from socialinbox.ui.papers.paper import Paper
from tests.ui.conftest import Open, Stage, until


def answering(stage: Stage, file: Path | None) -> list[str]:
    """Whoever is asked where to answers this; what was suggested."""
    suggested: list[str] = []

    async def answer(_: QWidget, name: str, suffix: str) -> Path | None:
        suggested.append(f"{name} {suffix}")
        return file

    stage.window.sheets.export.ask_place = answer
    return suggested


async def test_the_open_thread_by_key(opened: Open, tmp_path: Path) -> None:
    async with opened() as stage:
        customer = stage.window.threads.model.ids[0]
        await stage.open(customer)
        file = tmp_path / "out.html"
        suggested = answering(stage, file)
        stage.window.threads.view.setFocus()
        QTest.keyClick(stage.window.threads.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        sheet = stage.window.sheets.export
        await until(sheet.isVisible, "the sheet")
        assert sheet.form is ExportForm.HTML
        sheet.yes.click()
        await until(lambda: stage.inbox.keeping.exported, "the file")
        assert stage.inbox.keeping.exported == [((customer,), ExportForm.HTML, file)]
        await until(lambda: not sheet.isVisible(), "the end of the sheet")
        assert suggested[0].endswith(".html html")
        assert str(file) in stage.window.toast.words


async def test_saved_threads_those_that_are_ticked(opened: Open, tmp_path: Path) -> None:
    async with opened() as stage:
        first, second, third = stage.window.threads.model.ids[:3]
        for made in stage.inbox.made.values():
            made.saved = made.id in (first, second, third)
        answering(stage, tmp_path / "out.csv")
        stage.window.keeper.export_saved()
        sheet = stage.window.sheets.export
        await until(sheet.isVisible, "the sheet")
        assert set(sheet.boxes) == {first, second, third}
        sheet.boxes[second].setChecked(False)
        sheet.forms[ExportForm.CSV].setChecked(True)
        sheet.yes.click()
        await until(lambda: stage.inbox.keeping.exported, "the file")
        ((wrote, form, _),) = stage.inbox.keeping.exported
        assert set(wrote) == {first, third}
        assert form is ExportForm.CSV


@pytest.mark.usefixtures("nothing_waits_on_the_window_thread")
async def test_on_paper(opened: Open, tmp_path: Path) -> None:
    async with opened() as stage:
        await stage.open(stage.window.threads.model.ids[0])
        file = tmp_path / "out.pdf"
        answering(stage, file)
        stage.window.keeper.export()
        sheet = stage.window.sheets.export
        sheet.forms[ExportForm.PDF].setChecked(True)
        sheet.yes.click()
        await until(lambda: not sheet.isVisible(), "the end of the sheet")
        assert file.read_bytes().startswith(b"%PDF-")


@pytest.mark.usefixtures("nothing_waits_on_the_window_thread")
async def test_cancelled_while_it_is_written_it_leaves_nothing(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    painting = Event()

    def endless(self: Paper, *_: object) -> Iterator[None]:
        while True:
            painting.set()
            yield

    monkeypatch.setattr(Paper, "lines", endless)
    async with opened() as stage:
        await stage.open(stage.window.threads.model.ids[0])
        answering(stage, tmp_path / "out.pdf")
        stage.window.keeper.export()
        sheet = stage.window.sheets.export
        sheet.forms[ExportForm.PDF].setChecked(True)
        monkeypatch.setattr(Paper, "write", lambda *_: None)
        sheet.yes.click()
        await until(painting.is_set, "the first words")
        assert os.listdir(tmp_path)
        sheet.no.click()
        await until(lambda: not os.listdir(tmp_path), "nothing to be left")
        assert not sheet.isVisible()
        await stage.settle()
        assert not stage.window.toast.isVisible()


async def test_a_paper_that_cannot_be_written_is_said_in_the_sheet(
    opened: Open, tmp_path: Path
) -> None:
    async with opened() as stage:
        await stage.open(stage.window.threads.model.ids[0])
        answering(stage, tmp_path / "none" / "out.pdf")
        stage.window.keeper.export()
        sheet = stage.window.sheets.export
        sheet.forms[ExportForm.PDF].setChecked(True)
        sheet.yes.click()
        await until(lambda: "could not be written" in sheet.trouble.text(), "the trouble")
        assert "Choose another place." in sheet.trouble.text()
        await until(sheet.yes.isEnabled, "another try")
        sheet.close_sheet()


async def test_what_the_rules_leave_out_is_said_before(opened: Open) -> None:
    async with opened() as stage:
        customer = next(
            made.id
            for made in stage.inbox.made.values()
            if any(e.network == "linkedin" and e.direction is Direction.IN for e in made.entries)
        )
        await stage.open(customer)
        stage.window.keeper.export()
        sheet = stage.window.sheets.export
        await until(lambda: "LinkedIn" in sheet.left_out.text(), "what is left out")
        assert "without words" in sheet.left_out.text()
        sheet.close_sheet()


async def test_who_changes_their_mind_writes_nothing(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(stage.window.threads.model.ids[0])
        answering(stage, None)
        stage.window.keeper.export()
        sheet = stage.window.sheets.export
        sheet.yes.click()
        await stage.settle()
        assert sheet.isVisible()
        assert stage.inbox.keeping.exported == []
        sheet.close_sheet()


async def test_a_file_that_cannot_be_written_is_said_in_the_sheet(
    opened: Open, tmp_path: Path
) -> None:
    async with opened() as stage:
        await stage.open(stage.window.threads.model.ids[0])
        answering(stage, tmp_path / "out.html")
        stage.inbox.keeping.export_fails = StorageUnavailable("The disk is full.", "Make room.")
        stage.window.keeper.export()
        sheet = stage.window.sheets.export
        sheet.yes.click()
        await until(lambda: "The disk is full." in sheet.trouble.text(), "the trouble")
        assert sheet.yes.isEnabled()
        sheet.close_sheet()


async def test_nothing_saved_is_said(opened: Open) -> None:
    async with opened() as stage:
        for made in stage.inbox.made.values():
            made.saved = False
        stage.window.keeper.export_saved()
        sheet = stage.window.sheets.export
        await until(sheet.isVisible, "the sheet")
        assert "Nothing is saved" in sheet.trouble.text()
        assert not sheet.yes.isEnabled()
        sheet.close_sheet()
