"""Paints every screen and state into PNG files, light and dark, without a display."""

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from socialinbox.domain.account import Account, AccountState
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.errors import BadInput
from socialinbox.domain.views import Box, ThreadQuery, ThreadRow
from socialinbox.inbox.contract import Inbox
from socialinbox.networks.contract import Privacy
from socialinbox.networks.registry import networks_of
from socialinbox.ui.account_poses import ACCOUNT_POSES
from socialinbox.ui.answer_poses import ANSWER_POSES
from socialinbox.ui.emoji_poses import EMOJI_POSES
from socialinbox.ui.first_start import FirstStart
from socialinbox.ui.guard_poses import GUARD_POSES
from socialinbox.ui.keeping_poses import KEEPING_POSES
from socialinbox.ui.leaving_poses import LEAVING_POSES
from socialinbox.ui.look_poses import look_poses
from socialinbox.ui.message_poses import MESSAGE_POSES
from socialinbox.ui.palette_poses import PALETTE_POSES
from socialinbox.ui.people_poses import PEOPLE_POSES
from socialinbox.ui.rules_poses import RULES_POSES
from socialinbox.ui.saved_poses import SAVED_POSES, in_front
from socialinbox.ui.saved_reply_poses import SAVED_REPLY_POSES
from socialinbox.ui.search_poses import SEARCH_POSES
from socialinbox.ui.spelling_poses import SPELLING_POSES
from socialinbox.ui.startup import Startup
from socialinbox.ui.story_poses import STORY_POSES
from socialinbox.ui.suggestion_poses import SUGGESTION_POSES
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import COMPACT, ROOMY
from socialinbox.ui.theme.theme import Scheme, Theme
from socialinbox.ui.timeline.layout import right_to_left
from socialinbox.ui.told.poses import TOLD_POSES
from socialinbox.ui.tour_poses import TOUR_POSES
from socialinbox.ui.triage_poses import TRIAGE_POSES
from socialinbox.ui.window import MainWindow

log = logging.getLogger(__name__)

SCALE = "1.5"
SIZE = (1280, 800)
NARROW = (860, 640)
LOOKED_AT = 400
"""How many threads are looked through for one in a given state."""


@dataclass(frozen=True, slots=True)
class Studio:
    """One window being photographed."""

    window: MainWindow
    inbox: Inbox
    settle: Callable[[], Awaitable[None]]
    now: datetime
    around: Surroundings


Pose = Callable[[Studio], Awaitable[bool]]
"""Brings the window into a state; False where the data has nothing of the kind."""


def render(
    inbox: Inbox,
    startup: Startup,
    directory: Path,
    only: frozenset[str] = frozenset(),
    *,
    dark: bool = True,
    language: str | None = None,
) -> list[Path]:
    """Every screen and state at 1280×800, drawn at one and a half times the size.

    `only` names the poses to draw; empty: all. `dark`: in dark colours as well. `language`: instead
    of the one that is set. The inbox should be a copy: threads that are shown become read. Raises
    BadInput for a pose that there is not. Returns the files written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_SCALE_FACTOR", SCALE)
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtGui import QFont, QFontDatabase

    from socialinbox.config.settings.declared import LANGUAGE
    from socialinbox.ui.aio import loop_factory
    from socialinbox.ui.language.tongue import speak
    from socialinbox.ui.run import application

    if unknown := only - {name for name, _ in POSES}:
        raise BadInput(
            f"There is no picture called {', '.join(sorted(unknown))}.",
            f"Name some of: {', '.join(name for name, _ in POSES)}.",
        )
    directory.mkdir(parents=True, exist_ok=True)
    app = application()
    speak(app, language or startup.settings()[LANGUAGE])
    if "Noto Sans" in QFontDatabase.families():
        face = QFont("Noto Sans")
        face.setPixelSize(13)
        app.setFont(face)
    theme = Theme(app)
    schemes = (Scheme.LIGHT, Scheme.DARK) if dark else (Scheme.LIGHT,)
    # Without a screen Qt says of each window what it can't do with it; nobody needs to read that.
    before = qInstallMessageHandler(lambda _kind, _where, words: log.debug("Qt: %s", words))
    try:
        with asyncio.Runner(loop_factory=loop_factory(app)) as runner:
            return runner.run(_all(inbox, startup, theme, directory, only, schemes))
    finally:
        qInstallMessageHandler(before)


async def _all(
    inbox: Inbox,
    startup: Startup,
    theme: Theme,
    directory: Path,
    only: frozenset[str],
    schemes: tuple[Scheme, ...],
) -> list[Path]:
    written: list[Path] = []
    for scheme in schemes:
        for name, _ in POSES:
            if only and name not in only:
                continue
            async with posed(name, inbox, startup, theme, scheme) as studio:
                if studio is not None:
                    path = directory / f"{name}-{scheme}.png"
                    in_front(studio).save(str(path))
                    written.append(path)
    return written


@asynccontextmanager
async def posed(
    name: str, inbox: Inbox, startup: Startup, theme: Theme, scheme: Scheme
) -> AsyncIterator[Studio | None]:
    """A window in one of the states of POSES; None where the data has nothing of the kind."""
    async with _studio(_prepared(name, inbox, startup), theme, scheme) as studio:
        shown = await dict(POSES)[name](studio)
        await studio.settle()
        yield studio if shown else None


def _prepared(name: str, inbox: Inbox, startup: Startup) -> Startup:
    plain = replace(
        startup,
        open_inbox=lambda: inbox,
        window_state={},
        save_window_state=lambda _state: None,
    )
    if name in ("first-start", "connect"):
        return replace(plain, first_threads=[], accounts=[], demo=False)
    if name == "offline":
        return replace(plain, accounts=[_with_state(a, offline=True) for a in startup.accounts])
    if name == "account-broken":
        broken = [_with_state(a, offline=False) for a in startup.accounts[:1]]
        return replace(plain, accounts=broken + list(startup.accounts[1:]))
    return plain


def _with_state(account: Account, *, offline: bool) -> Account:
    if offline:
        reason = "There is no connection to the network. It goes on by itself."
        return replace(account, state=AccountState.OFFLINE, reason=reason)
    reason = "The sign-in has ended. Connect the account again."
    return replace(account, state=AccountState.NEEDS_ATTENTION, reason=reason, until=None)


@asynccontextmanager
async def _studio(startup: Startup, theme: Theme, scheme: Scheme) -> AsyncIterator[Studio]:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from socialinbox.ui.aio import Tasks
    from socialinbox.ui.compose import surroundings

    problems: list[BaseException] = []
    tasks = Tasks(problems.append)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("pictures need a QApplication")
    around = surroundings(app, startup, tasks, theme)
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.want(scheme)
    theme.set_density(ROOMY)
    theme.set_text_size(100)
    window = MainWindow(startup, around)
    window.resize(*SIZE)
    window.show()

    async def settle() -> None:
        for _ in range(4):
            await tasks.settle()
            await asyncio.sleep(0.03)

    try:
        await settle()
        yield Studio(window, startup.open_inbox(), settle, around.clock(), around)
        if problems:
            raise problems[0]
    finally:
        window.close()
        await tasks.aclose()
        window.deleteLater()
        await asyncio.sleep(0)


# -- finding a thread for a state
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


async def _main(studio: Studio) -> bool:
    return await _open(studio, await _flagship(studio))


async def _top(studio: Studio) -> bool:
    shown = await _main(studio)
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
    shown = await _main(studio)
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
    shown = await _main(studio)
    studio.window.sheets.keys.ask()
    return shown


async def _search(studio: Studio) -> bool:
    row = await _flagship(studio)
    words = row.last_text.split() if row is not None else []
    if not words:
        return False
    await _main(studio)
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
    return await _main(studio)


async def _compact(studio: Studio) -> bool:
    studio.around.theme.set_density(COMPACT)
    return await _main(studio)


async def _connect(studio: Studio) -> bool:
    first = studio.window.findChild(FirstStart)
    if first is None:
        return False
    first.connect_own.click()
    return True


POSES: tuple[tuple[str, Pose], ...] = (
    ("main", _main),
    ("main-top", _top),
    ("composer-private", _private),
    ("composer-public", _public),
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
    ("offline", _main),
    ("account-broken", _main),
    ("narrow", _narrow),
    ("compact", _compact),
    ("right-to-left", _right_to_left),
    *look_poses(_main),
    *ACCOUNT_POSES,
    *GUARD_POSES,
    *KEEPING_POSES,
    *SAVED_POSES,
    *RULES_POSES,
    *TOUR_POSES,
    *SUGGESTION_POSES,
    *PEOPLE_POSES,
    *PALETTE_POSES,
    *SEARCH_POSES,
    *STORY_POSES,
    *TRIAGE_POSES,
    *TOLD_POSES,
    *MESSAGE_POSES,
    *ANSWER_POSES,
    *LEAVING_POSES,
    *SAVED_REPLY_POSES,
    *SPELLING_POSES,
    *EMOJI_POSES,
)
