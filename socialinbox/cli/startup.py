"""What the window is started with: the first screenful of a profile, and the way to the rest."""

import json
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from socialinbox.app import App
from socialinbox.background import Background
from socialinbox.config.autostart import Autostart
from socialinbox.config.profile import Profile
from socialinbox.config.settings.kept import change_setting, read_settings
from socialinbox.config.whole import replace_with
from socialinbox.domain.views import Counts, ThreadQuery
from socialinbox.storage import accounts, threads

if TYPE_CHECKING:
    from socialinbox.protection.opening import Opening
    from socialinbox.protection.screen import ScreenLock
    from socialinbox.ui.startup import First, Startup

log = logging.getLogger(__name__)

FIRST_THREADS = 60


def startup_of(app: App, demo: bool, go_on: Callable[[bool], None] | None = None) -> "Startup":
    """The first screenful of a profile, and the way to the rest; or the way into one that is shut.

    `go_on` hears which window is to follow this one: practice (True), or the owner's own; without
    it none follows.
    """
    from socialinbox.ui.kept import KeptFiles
    from socialinbox.ui.lending import Lending
    from socialinbox.ui.pictures import LocalPictures
    from socialinbox.ui.startup import PRACTICE, Door, First, Startup

    background = Background(app, demo)

    def choose(choice: str) -> None:
        # Practice has a profile of its own: nothing made up may come into the owner's.
        if choice == PRACTICE and go_on is not None:
            go_on(True)

    async def open_and_read() -> First:
        import asyncio

        await asyncio.to_thread(app.open)
        return await asyncio.to_thread(_first, app)

    profile = app.profile
    pictures = LocalPictures(profile, app.want_picture)
    app.hear_pictures(pictures.has_come)
    first = First([], Counts(0, 0, 0, 0, 0, 0, 0, 0), []) if app.shut else _first(app)
    return Startup(
        first_threads=first.threads,
        counts=first.counts,
        accounts=first.accounts,
        door=Door(lambda: _opening(profile), open_and_read) if app.shut else None,
        screen=lambda: _screen(profile),
        demo=demo,
        open_inbox=lambda: app.inbox,
        open_rest=background.start,
        on_first_run_choice=choose,
        leave_practice=(lambda: go_on(False)) if demo and go_on is not None else None,
        pictures=pictures,
        decode_in=pictures.decode_in,
        picture_comes=pictures.coming,
        hear_pictures=pictures.hear,
        files=KeptFiles(profile),
        lending=Lending(profile),
        settings=lambda: read_settings(profile),
        choose=lambda setting, value: change_setting(profile, setting, value),
        autostart=None if demo else Autostart(profile),
        window_state=_read_state(profile),
        folder=profile.folder,
        save_window_state=lambda state: _keep_state(profile, state),
    )


def _first(app: App) -> "First":
    from socialinbox.ui.startup import First

    read = app.database.read_now
    return First(
        read(threads.thread_page, ThreadQuery(), None, FIRST_THREADS),
        read(threads.counts),
        read(accounts.list_accounts),
    )


def _opening(profile: Profile) -> "Opening":
    from socialinbox.protection.opening import Opening

    return Opening(profile)


def _screen(profile: Profile) -> "ScreenLock":
    from socialinbox.protection.screen import ScreenLock

    return ScreenLock(profile)


def _read_state(profile: Profile) -> dict[str, Any]:
    try:
        state = json.loads(profile.window_state.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return state if isinstance(state, dict) else {}


def _keep_state(profile: Profile, state: dict[str, Any]) -> None:
    try:
        replace_with(profile.window_state, json.dumps(state).encode())
    except OSError:
        log.warning("the window's sizes could not be kept")
