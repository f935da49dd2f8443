"""Asks where a file is to go, without stopping the window."""

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


async def ask_place(parent: QWidget, suggested: str, suffix: str) -> Path | None:
    """The file the owner chose, or None. `suffix` is added where none was typed."""
    wanted = Path(suggested)
    folder = await asyncio.to_thread(_folder_for, wanted)
    dialog = QFileDialog(parent.window(), parent.tr("Where to?"), str(folder))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.setNameFilter(f"*.{suffix}")
    dialog.selectFile(wanted.name)
    chosen: asyncio.Future[Path | None] = asyncio.get_running_loop().create_future()

    def end(code: int) -> None:
        if not chosen.done():
            files = dialog.selectedFiles() if code == QFileDialog.DialogCode.Accepted else []
            chosen.set_result(Path(files[0]) if files else None)

    dialog.finished.connect(end)
    dialog.open()
    try:
        return await chosen
    finally:
        if not chosen.done() or chosen.cancelled():
            dialog.close()


def _folder_for(wanted: Path) -> Path:
    """Where to begin to look: its folder, or the nearest that is there."""
    return next((one for one in (wanted.parent, Path.home()) if one.is_dir()), Path())
