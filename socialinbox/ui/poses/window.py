"""The window itself: a thread, the composer, the lists, the first start, for pictures."""

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.views import Box, ThreadQuery, ThreadRow
from socialinbox.networks.contract import Privacy
from socialinbox.networks.registry import networks_of
from socialinbox.ui.first_start import FirstStart
from socialinbox.ui.poses.studio import Pose, Studio
from socialinbox.ui.theme.metrics import COMPACT
from socialinbox.ui.typesetting import right_to_left

NARROW = (860, 640)
LOOKED_AT = 400
"""How many threads are looked through for one in a given state."""


async def _rows(studio: Studio) -> list[ThreadRow]:
    return await studio.inbox.threads(ThreadQuery(Box.ALL), None, LOOKED_AT)


async def _flagship(studio: Studio) -> ThreadRow | None:
    """The thread of the most networks; of those the newest."""
    rows = await _rows(studio)
    return max(rows, key=lambda row: (len(networks_of(row.places)), row.last_at), default=None)


async def _open(studio: Studio, row: ThreadRow | None) -> bool:
    if row is None:
        return False
    studio.window.open_thread(row.id)
    await studio.settle()
    return True


async def main_thread(studio: Studio) -> bool:
    """Open the thread of the most networks."""
    return await _open(studio, await _flagship(studio))


async def _top(studio: Studio) -> bool:
    shown = await main_thread(studio)
    bar = studio.window.page.view.verticalScrollBar()
    bar.setValue(bar.minimum())
    return shown


async def _composer(studio: Studio, privacy: Privacy) -> bool:
    for row in sorted(await _rows(studio), key=lambda row: -len(row.places))[:40]:
        routes = await studio.inbox.routes(row.id)
        route = next((r for r in routes if r.allowed and r.place.privacy is privacy), None)
        if route is not None:
            await _open(studio, row)
            composer = studio.window.page.composer
            composer.pill.chosen.emit(route)
            composer.editor.setPlainText(
                "Swap them. Contaminated pads keep the oil. A pair is 19 € and I can fit them"
            )
            composer.editor.moveCursor(composer.editor.textCursor().MoveOperation.End)
            return True
    return False


async def _public(studio: Studio) -> bool:
    return await _composer(studio, Privacy.PUBLIC)


async def _private(studio: Studio) -> bool:
    return await _composer(studio, Privacy.PRIVATE)


async def _too_long(studio: Studio) -> bool:
    for row in await _rows(studio):
        routes = await studio.inbox.routes(row.id)
        if routes and routes[0].allowed and studio.inbox.measure(routes[0], "x" * 400).limit < 400:
            shown = await _open(studio, row)
            studio.window.page.composer.editor.setPlainText(
                "Thanks for asking! The rotor whistles because the pads have glazed over on that "
                "long descent. Sand them lightly, wipe the rotor with alcohol and bed them in "
                "again with ten firm stops. If it still whistles after that, bring the bike in on "
                "Saturday and we look at it together, free of charge, while you have a coffee. 🚲☕"
            )
            return shown
    return False


async def _closed(studio: Studio) -> bool:
    for row in await _rows(studio):
        routes = await studio.inbox.routes(row.id)
        if routes and not any(route.allowed for route in routes):
            return await _open(studio, row)
    return False


async def _refused(studio: Studio) -> bool:
    rows = (r for r in await _rows(studio) if r.last_delivery is DeliveryState.REFUSED)
    return await _open(studio, next(rows, None))


async def _right_to_left(studio: Studio) -> bool:
    rows = (r for r in await _rows(studio) if right_to_left(r.name) or right_to_left(r.last_text))
    return await _open(studio, next(rows, None))


async def _note(studio: Studio) -> bool:
    shown = await main_thread(studio)
    composer = studio.window.page.composer
    composer.focus_note()
    composer.editor.setPlainText("Called her, she comes on Friday at four.")
    return shown


async def _picker(studio: Studio) -> bool:
    row = await _flagship(studio)
    shown = await _open(studio, row)
    if row is not None:
        studio.window.sheets.picker.ask(row.id, row.name)
    return shown


async def _picker_confirm(studio: Studio) -> bool:
    shown = await _picker(studio)
    await studio.settle()
    studio.window.sheets.picker.people.field.accepted.emit()
    return shown


async def _keys(studio: Studio) -> bool:
    shown = await main_thread(studio)
    studio.window.sheets.keys.ask()
    return shown


async def _search(studio: Studio) -> bool:
    row = await _flagship(studio)
    words = row.last_text.split() if row is not None else []
    if not words:
        return False
    await main_thread(studio)
    studio.window.sidebar.search.setText(max(words, key=len).strip(".,!?"))
    studio.window.sidebar.search.searched.emit(studio.window.sidebar.search.text())
    await studio.settle()
    studio.window.threads.results.open_current()
    return True


async def _nothing_found(studio: Studio) -> bool:
    studio.window.sidebar.search.setText("unobtainium")
    studio.window.sidebar.search.searched.emit("unobtainium")
    return True


async def _empty(studio: Studio) -> bool:
    studio.window.threads.model.start(ThreadQuery(Box.WAITING), [], whole=True)
    studio.window.sidebar.show_query(ThreadQuery(Box.WAITING))
    studio.window.threads.head(ThreadQuery(Box.WAITING), "", 0)
    return True


async def _as_it_is(_studio: Studio) -> bool:
    return True


async def _narrow(studio: Studio) -> bool:
    studio.window.resize(*NARROW)
    return await main_thread(studio)


async def _compact(studio: Studio) -> bool:
    studio.around.theme.set_density(COMPACT)
    return await main_thread(studio)


async def _connect(studio: Studio) -> bool:
    first = studio.window.findChild(FirstStart)
    if first is None:
        return False
    first.connect_own.click()
    return True


WINDOW_POSES: tuple[tuple[str, Pose], ...] = (
    ("main", main_thread),
    ("main-top", _top),
    ("composer-private", _private),
    ("composer-public", _public),
    ("composer-too-long", _too_long),
    ("composer-closed", _closed),
    ("reply-refused", _refused),
    ("note", _note),
    ("link-picker", _picker),
    ("link-confirm", _picker_confirm),
    ("keys", _keys),
    ("search", _search),
    ("nothing-found", _nothing_found),
    ("empty", _empty),
    ("first-start", _as_it_is),
    ("connect", _connect),
    ("offline", main_thread),
    ("account-broken", main_thread),
    ("narrow", _narrow),
    ("compact", _compact),
    ("right-to-left", _right_to_left),
)
