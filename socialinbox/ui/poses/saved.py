"""Saved threads, the export and a customer's rights, for the pictures of every screen."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtGui import QPixmap

from socialinbox.domain.rights import Erased, Receipt
from socialinbox.domain.views import Box, ThreadQuery, ThreadRow
from socialinbox.networks.registry import networks_of
from socialinbox.ui.poses.studio import Pose, Studio

if TYPE_CHECKING:
    pass

SAVED = 5
"""How many threads are saved for the picture of their list."""
LOOKED_AT = 400


async def _rows(studio: Studio) -> list[ThreadRow]:
    rows = await studio.inbox.threads(ThreadQuery(Box.ALL), None, LOOKED_AT)
    return sorted(rows, key=lambda row: len(networks_of(row.places)), reverse=True)


async def _open(studio: Studio) -> bool:
    rows = await _rows(studio)
    if not rows:
        return False
    studio.window.open_thread(rows[0].id)
    await studio.settle()
    return True


async def _save_some(studio: Studio) -> bool:
    for row in (await _rows(studio))[:SAVED]:
        await studio.inbox.triage.save([row.id])
    return await _open(studio)


async def _saved(studio: Studio) -> bool:
    shown = await _save_some(studio)
    studio.window.show_list(ThreadQuery(Box.SAVED))
    await studio.settle()
    studio.window.threads.standing.ask()
    await studio.settle()
    return shown


async def _export(studio: Studio) -> bool:
    shown = await _open(studio)
    studio.window.keeper.export()
    return shown


async def _export_saved(studio: Studio) -> bool:
    shown = await _save_some(studio)
    studio.window.keeper.export_saved()
    return shown


async def _own_window(studio: Studio) -> bool:
    shown = await _open(studio)
    studio.window.keeper.open_window()
    await studio.settle()
    return shown


async def _stored(studio: Studio) -> bool:
    shown = await _open(studio)
    row = studio.window.page.row
    if row is not None:
        studio.window.sheets.stored.ask(row)
        await studio.settle()
    return shown


async def _erase(studio: Studio) -> bool:
    shown = await _stored(studio)
    studio.window.sheets.stored.erase.click()
    return shown


async def _receipt(studio: Studio) -> bool:
    shown = await _stored(studio)
    at = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    removed = (Erased("facebook", 7, 5, 2), Erased("twitter", 4, 3, 0))
    besides = (("notes", 2), ("tags", 1))
    studio.window.sheets.stored.tell(Receipt(3, at, None, removed, besides, 8, 0, at))
    return shown


SAVED_POSES: tuple[tuple[str, Pose], ...] = (
    ("saved", _saved),
    ("export", _export),
    ("export-saved", _export_saved),
    ("own-window", _own_window),
    ("stored", _stored),
    ("erase", _erase),
    ("erased", _receipt),
)


def in_front(studio: Studio) -> QPixmap:
    """The picture: a thread's own window where one is open, else the inbox."""
    windows = list(studio.window.keeper.windows.values())
    return windows[-1].grab() if windows else studio.window.grab()
