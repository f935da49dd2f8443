"""Searching in all its states, for the pictures of every screen."""

from PySide6.QtCore import Qt

from socialinbox.domain.views import Box, ThreadQuery, ThreadRow
from socialinbox.networks.registry import networks_of
from socialinbox.ui.poses.studio import Pose, Studio
from socialinbox.ui.search.suggest import Suggestion, suggestions

WORD = "brake"


async def _richest(studio: Studio) -> ThreadRow | None:
    rows = await studio.inbox.threads(ThreadQuery(Box.ALL), None, 400)
    if not rows:
        return None
    row = max(rows, key=lambda row: (len(networks_of(row.places)), row.last_at))
    studio.window.open_thread(row.id)
    await studio.settle()
    return row


async def _typed(studio: Studio, text: str) -> bool:
    row = await _richest(studio)
    field = studio.window.sidebar.search
    field.ask(text)
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    field.end(False)
    await studio.settle()
    return row is not None


async def _operators(studio: Studio) -> bool:
    shown = await _typed(studio, "")
    field = studio.window.sidebar.search
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    field.offers.offer(await _offered(studio, ""))
    await studio.settle()
    return shown


async def _values(studio: Studio) -> bool:
    shown = await _typed(studio, f"{WORD} is:")
    field = studio.window.sidebar.search
    field.offers.offer(await _offered(studio, field.text()))
    field.offers.step(1)
    await studio.settle()
    return shown


async def _offered(studio: Studio, text: str) -> list[Suggestion]:
    return await suggestions(studio.window._around, text, len(text))


async def _hits(studio: Studio) -> bool:
    shown = await _typed(studio, f"{WORD} after:2020 ")
    if not studio.window.threads.results.hits:
        return False
    studio.window.threads.results.open_current()
    await studio.settle()
    return shown


async def _nonsense(studio: Studio) -> bool:
    return await _typed(studio, f"{WORD} before:soonish is:purple ")


async def _in_thread(studio: Studio) -> bool:
    await _typed(studio, f"{WORD} ")
    hits = studio.window.threads.results.hits
    studio.window.finder.leave_search()
    await studio.settle()
    if not hits:
        return False
    studio.window.open_thread(hits[0].customer)
    await studio.settle()
    bar = studio.window.page.finding
    bar.open_for(hits[0].customer)
    bar.field.setText(WORD)
    bar.step(1)
    await studio.settle()
    return True


async def _view(studio: Studio) -> bool:
    shown = await _richest(studio)
    desk = studio.inbox.finding
    if not await desk.views():
        await desk.save_view("Waiting on YouTube", "is:waiting on:youtube")
        await desk.save_view("Brakes", f"{WORD}*")
        await desk.save_view("Long quiet", "waiting:>1d")
    await studio.window.finder.show_counts()
    studio.window.sidebar.ask_view((await desk.views())[1].id)
    await studio.settle()
    return shown is not None


async def _save_view(studio: Studio) -> bool:
    shown = await _typed(studio, f"{WORD} is:waiting ")
    studio.window.views.ask_save()
    studio.window.sheets.view.name.setText("Brakes that wait")
    return shown


SEARCH_POSES: tuple[tuple[str, Pose], ...] = (
    ("search-operators", _operators),
    ("search-values", _values),
    ("search-hits-in-thread", _hits),
    ("search-nonsense", _nonsense),
    ("find-in-thread", _in_thread),
    ("view", _view),
    ("view-save", _save_view),
)
