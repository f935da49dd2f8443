"""Where a file is to go is asked without stopping the window, beginning in a real folder."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from socialinbox.ui.saved.place import ask_place
from tests.ui.conftest import Open, until


def dialog() -> QFileDialog | None:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog)]
    return next((one for one in found if one.isVisible()), None)


@pytest.mark.parametrize("there", [True, False])
async def test_it_begins_in_a_folder_that_is_there(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = tmp_path / "Documents"
    if there:
        folder.mkdir()
    async with opened() as stage:
        asked = asyncio.ensure_future(ask_place(stage.window, str(folder / "Ana.html"), "html"))
        await until(dialog, "the question")
        shown = dialog()
        assert shown is not None
        begins = folder if there else tmp_path
        assert shown.selectedFiles() == [str(begins / "Ana.html")]
        shown.accept()
        assert await asked == begins / "Ana.html"
        await stage.settle()


async def test_cancelled_it_is_none(opened: Open, tmp_path: Path) -> None:
    async with opened() as stage:
        asked = asyncio.ensure_future(ask_place(stage.window, str(tmp_path / "a.pdf"), "pdf"))
        await until(dialog, "the question")
        shown = dialog()
        assert shown is not None
        shown.reject()
        assert await asked is None
        await stage.settle()
