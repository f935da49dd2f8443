"""Snoozed threads, closing windows and several chosen ones, for the pictures of every screen."""

from socialinbox.domain.views import Box, ThreadQuery, ThreadRow
from socialinbox.inbox.snoozing import offered
from socialinbox.ui.poses.studio import Pose, Studio

SNOOZED = 4


async def _rows(studio: Studio) -> list[ThreadRow]:
    return await studio.inbox.threads(ThreadQuery(), None, 40)


async def _list(studio: Studio, box: Box) -> bool:
    studio.window.show_list(ThreadQuery(box))
    await studio.settle()
    return bool(studio.window.threads.model.ids)


async def _snoozed(studio: Studio) -> bool:
    rows = await _rows(studio)
    moments = [one.at for one in offered(studio.now)]
    for row, at in zip(rows[1 : 1 + SNOOZED], moments, strict=False):
        await studio.inbox.triage.snooze([row.id], at)
    await studio.settle()
    return await _list(studio, Box.SNOOZED)


async def _closing(studio: Studio) -> bool:
    return await _list(studio, Box.CLOSING)


async def _snooze_sheet(studio: Studio) -> bool:
    rows = await _rows(studio)
    closing = [row for row in rows if row.window_closes_at and row.waiting_since]
    if not rows:
        return False
    studio.window.open_thread((closing or rows)[0].id)
    await studio.settle()
    studio.window.triage.snooze()
    await studio.settle()
    return True


async def _picked(studio: Studio) -> bool:
    shown = await _list(studio, Box.INBOX)
    window = studio.window
    window.open_thread(window.threads.model.ids[0])
    await studio.settle()
    window.triage.picked.take(window.threads.model.ids[1:4])
    return shown


TRIAGE_POSES: tuple[tuple[str, Pose], ...] = (
    ("snooze", _snooze_sheet),
    ("snoozed", _snoozed),
    ("closing", _closing),
    ("picked", _picked),
)
