"""The palette and the settings, for the pictures of every screen."""

from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.poses.studio import Pose, Studio


async def _open(studio: Studio) -> bool:
    rows = await studio.inbox.threads(ThreadQuery(Box.ALL), None, 60)
    for row in rows[:4]:
        studio.window.open_thread(row.id)
        await studio.settle()
    studio.window.sheets.trail.used = ["command:thread.done", "command:window.sync"]
    return bool(rows)


async def _palette(studio: Studio) -> bool:
    shown = await _open(studio)
    studio.window.sheets.ask_palette()
    return shown


async def _typed(studio: Studio, typed: str) -> bool:
    shown = await _palette(studio)
    studio.window.sheets.palette.field.setText(typed)
    await studio.settle()
    return shown


async def _words(studio: Studio) -> bool:
    return await _typed(studio, "not")


async def _customers(studio: Studio) -> bool:
    return await _typed(studio, "@")


async def _nothing(studio: Studio) -> bool:
    return await _typed(studio, "unobtainium")


async def _switcher(studio: Studio) -> bool:
    shown = await _open(studio)
    studio.window.sheets.ask_switch()
    return shown


async def _settings(studio: Studio) -> bool:
    shown = await _open(studio)
    studio.window.doors.settings.show()
    return shown


async def _settings_search(studio: Studio) -> bool:
    shown = await _settings(studio)
    studio.window.doors.settings.page.search.setText("notif")
    return shown


PALETTE_POSES: tuple[tuple[str, Pose], ...] = (
    ("palette", _palette),
    ("palette-typed", _words),
    ("palette-customers", _customers),
    ("palette-nothing", _nothing),
    ("switcher", _switcher),
    ("settings", _settings),
    ("settings-search", _settings_search),
)
