"""Replies that have not left yet, for the pictures of every screen."""

from datetime import timedelta

from socialinbox.domain.views import Box, ThreadQuery, ThreadRow
from socialinbox.inbox.contract_later import Leaves
from socialinbox.networks.contract import Route
from socialinbox.ui.poses.studio import Pose, Studio

LOOKED_AT = 200
WORDS = (
    "The part is here, come by when you like. We are open until six.",
    "Your wheel is ready. Shall we keep it until Saturday?",
    "Thank you! We will have a look at it first thing in the morning.",
)


async def _ways(studio: Studio) -> list[tuple[ThreadRow, Route]]:
    """A few customers who can be answered, each with a way that stays open."""
    found = []
    for row in await studio.inbox.threads(ThreadQuery(Box.INBOX), None, LOOKED_AT):
        ways = [way for way in await studio.inbox.routes(row.id) if way.allowed]
        way = next((way for way in ways if way.closes_at is None), None)
        if way is not None:
            found.append((row, way))
        if len(found) == len(WORDS):
            break
    return found


async def _undo(studio: Studio) -> bool:
    """Just after Send: the thread counts down, the toast offers the way back."""
    ways = await _ways(studio)
    if not ways:
        return False
    row, way = ways[0]
    studio.window.open_thread(row.id)
    await studio.settle()
    composer = studio.window.page.composer
    composer.pill.chosen.emit(way)
    composer.editor.setPlainText(WORDS[0])
    composer.send(done=False)
    await studio.settle()
    return True


async def _put_off(studio: Studio) -> bool:
    """A reply that leaves tomorrow, in its thread."""
    ways = await _ways(studio)
    if not ways or not await _listed(studio):
        return False
    studio.window.open_thread(ways[0][0].id)
    await studio.settle()
    return True


async def _listed(studio: Studio) -> bool:
    later = studio.inbox.later
    if await later.scheduled():
        return True
    at_once = studio.now
    for hours, (row, way), words in zip((9, 20, 47), await _ways(studio), WORDS, strict=False):
        at = Leaves(at=at_once + timedelta(hours=hours))
        await studio.inbox.reply(row.id, way, words, leaves=at)
    await studio.settle()
    return bool(await later.scheduled())


async def _list(studio: Studio) -> bool:
    if not await _listed(studio):
        return False
    studio.window.reading.departures.show_list()
    await studio.settle()
    return True


async def _when(studio: Studio) -> bool:
    """The sheet that asks when, with words typed."""
    ways = await _ways(studio)
    if not ways:
        return False
    studio.window.open_thread(ways[0][0].id)
    await studio.settle()
    composer = studio.window.page.composer
    composer.pill.chosen.emit(ways[0][1])
    composer.editor.setPlainText(WORDS[1])
    studio.window.reading.departures.ask_when()
    sheet = studio.window.sheets.when
    sheet.typed.setText("tomorrow 9:30")
    sheet.read_words()
    return True


LEAVING_POSES: tuple[tuple[str, Pose], ...] = (
    ("undo-send", _undo),
    ("sent-later", _put_off),
    ("sent-later-list", _list),
    ("sent-later-when", _when),
)
