"""Paints every screen and state into PNG files without a display."""

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from socialinbox.config.settings.declared import LANGUAGE
from socialinbox.domain.account import Account, AccountState
from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import say
from socialinbox.domain.times import now
from socialinbox.inbox.contract import Inbox
from socialinbox.ui.aio import Tasks, loop_factory
from socialinbox.ui.compose import surroundings
from socialinbox.ui.language.tongue import speak
from socialinbox.ui.poses.every import POSES
from socialinbox.ui.poses.saved import in_front
from socialinbox.ui.poses.studio import Studio
from socialinbox.ui.poses.variants import Variant
from socialinbox.ui.run import application
from socialinbox.ui.settling import settled
from socialinbox.ui.startup import Startup
from socialinbox.ui.theme.metrics import ROOMY
from socialinbox.ui.theme.theme import Scheme, Theme
from socialinbox.ui.window import MainWindow

log = logging.getLogger(__name__)

FACE = "Noto Sans"
"""The font of the pictures where it is installed, so that they are alike everywhere."""
FACE_SIZE = 13
"""Its height in pixels."""
PAUSES = 300
"""Milliseconds: what comes after a pause in writing is in the picture."""
POSE_SECONDS = 30.0
"""The longest that one picture may take."""


def render(
    inbox: Inbox,
    startup: Startup,
    directory: Path,
    variant: Variant,
    only: frozenset[str] = frozenset(),
) -> list[Path]:
    """Every screen and state in one look.

    `only` names the poses to draw; empty: all. The inbox should be a copy: threads that are shown
    become read. Sets the scale of the screen, so that a process draws one variant only. Raises
    BadInput for a pose that there is not, TimeoutError for one that does not end. Returns the
    files written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_SCALE_FACTOR", str(variant.scale))
    check_poses(only)
    directory.mkdir(parents=True, exist_ok=True)
    app = application()
    speak(app, variant.language or startup.settings()[LANGUAGE])
    if FACE in QFontDatabase.families():
        face = QFont(FACE)
        face.setPixelSize(FACE_SIZE)
        app.setFont(face)
    theme = Theme(app)
    # Without a screen Qt says of each window what it can't do with it; nobody needs to read that.
    before = qInstallMessageHandler(lambda _kind, _where, words: log.debug("Qt: %s", words))
    try:
        with asyncio.Runner(loop_factory=loop_factory(app)) as runner:
            return runner.run(_all(inbox, startup, theme, directory, variant, only))
    finally:
        qInstallMessageHandler(before)


def check_poses(only: frozenset[str]) -> None:
    """Raise BadInput for a pose that there is not."""
    if unknown := only - {name for name, _ in POSES}:
        raise BadInput(
            f"There is no picture called {', '.join(sorted(unknown))}.",
            f"Name some of: {', '.join(name for name, _ in POSES)}.",
        )


async def _all(
    inbox: Inbox,
    startup: Startup,
    theme: Theme,
    directory: Path,
    variant: Variant,
    only: frozenset[str],
) -> list[Path]:
    written: list[Path] = []
    for name, _ in POSES:
        if only and name not in only:
            continue
        async with posed(name, inbox, startup, theme, variant) as studio:
            if studio is not None:
                path = directory / f"{name}-{variant.name}.png"
                in_front(studio).save(str(path))
                written.append(path)
    return written


@asynccontextmanager
async def posed(
    name: str,
    inbox: Inbox,
    startup: Startup,
    theme: Theme,
    variant: Variant,
    clock: Callable[[], datetime] = now,
) -> AsyncIterator[Studio | None]:
    """A window in one of the states of POSES; None where the data has nothing of the kind."""
    prepared = _prepared(name, inbox, startup)
    async with _studio(prepared, theme, variant, clock) as studio, asyncio.timeout(POSE_SECONDS):
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
        reason = say("There is no connection to the network.")
        return replace(account, state=AccountState.OFFLINE, reason=reason)
    reason = say("The keychain holds no sign-in for this account. Sign in again.")
    return replace(account, state=AccountState.NEEDS_ATTENTION, reason=reason, until=None)


@asynccontextmanager
async def _studio(
    startup: Startup, theme: Theme, variant: Variant, clock: Callable[[], datetime]
) -> AsyncIterator[Studio]:
    """A window in one look, closed again at the end; raises what went wrong behind it."""
    problems: list[BaseException] = []
    tasks = Tasks(problems.append)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("pictures need a QApplication")
    around = surroundings(app, startup, tasks, theme, clock)
    app.setLayoutDirection(QLocale().textDirection())
    theme.want(Scheme.DARK if variant.dark else Scheme.LIGHT)
    theme.set_density(ROOMY)
    theme.set_text_size(100)
    window = MainWindow(startup, around)
    window.resize(*variant.size)
    window.show()

    async def settle() -> None:
        await settled(window, tasks, PAUSES)

    try:
        await settle()
        yield Studio(window, startup.open_inbox(), settle, around.clock(), around)
        if problems:
            raise problems[0]
    finally:
        window.closing.end()
        await tasks.aclose()
        window.deleteLater()
        await asyncio.sleep(0)
