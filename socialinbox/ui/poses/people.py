"""Who is who, for the pictures of every screen: looked at first, said, read, taken back."""

from socialinbox.domain.message import Direction
from socialinbox.domain.people import Basis
from socialinbox.domain.views import Box, ThreadQuery, ThreadRow
from socialinbox.networks.registry import networks_of
from socialinbox.ui.poses.studio import Pose, Studio

LOOKED_AT = 400


async def _rows(studio: Studio) -> list[ThreadRow]:
    rows = await studio.inbox.threads(ThreadQuery(Box.ALL), None, LOOKED_AT)
    return sorted(rows, key=lambda row: len(networks_of(row.places)), reverse=True)


async def _open(studio: Studio) -> ThreadRow | None:
    rows = await _rows(studio)
    if len(rows) < 3:
        return None
    studio.window.open_thread(rows[0].id)
    await studio.settle()
    return rows[0]


async def _said(studio: Studio) -> bool:
    """Two links, one of them undone again, and what was said lately below the card."""
    row = await _open(studio)
    if row is None:
        return False
    others = [other for other in await _rows(studio) if other.id != row.id]
    desk = studio.inbox.people
    wrong = await desk.link(row.id, others[-1].id, Basis.MY_GUESS, "nearly the same handle")
    await desk.undo(wrong.step, "two people, she called")
    told = "told me in the shop on Saturday"
    studio.window.reading.people.link(row.id, others[-2].id, Basis.TOLD_ME, told)
    await studio.settle()
    studio.window.toast.hide()
    return True


async def _history(studio: Studio) -> bool:
    shown = await _said(studio)
    studio.window.reading.people.show_history()
    return shown


async def _undo(studio: Studio) -> bool:
    shown = await _said(studio)
    card = studio.window.card.shown
    if card is not None:
        step = next(one for one in card.steps if one.ended_at is None)
        studio.window.reading.people.ask_undo(step)
    return shown


async def _which(studio: Studio) -> bool:
    row = await _open(studio)
    entries = studio.window.page.model.entries
    entry = next((e for e in entries if e.direction is Direction.IN and e.text), None)
    if row is None or entry is None:
        return False
    studio.window.reading.people.ask_whose(entry)
    await studio.settle()
    return True


async def _whose(studio: Studio) -> bool:
    shown = await _which(studio)
    studio.window.sheets.split.which.go_on.click()
    await studio.settle()
    return shown


async def _messages(studio: Studio) -> bool:
    shown = await _whose(studio)
    sheet = studio.window.sheets.split
    sheet.name.setText("Ben")
    sheet.somebody_new.click()
    await studio.settle()
    sheet.statement.basis.setCurrentIndex(0)
    sheet.statement.evidence.setText("signs with Ben")
    return shown


PEOPLE_POSES: tuple[tuple[str, Pose], ...] = (
    ("people-which", _which),
    ("people-whose", _whose),
    ("people-messages", _messages),
    ("people-card", _said),
    ("people-history", _history),
    ("people-undo", _undo),
)
