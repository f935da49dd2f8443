"""Opens the window; with --demo on the practice networks, without a display as a picture."""

import gc
import logging
import secrets
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from socialinbox.app import App
from socialinbox.cli.options import Options
from socialinbox.cli.startup import startup_of
from socialinbox.config.complete import missing, require_parts
from socialinbox.config.crashes import Crashes
from socialinbox.config.display import has_display, require_qt
from socialinbox.config.keys import SIZE
from socialinbox.config.logs import logged
from socialinbox.config.profile import Profile, open_profile
from socialinbox.domain.errors import BadInput, OwnerCanAct
from socialinbox.protection.note import Way, read_note
from socialinbox.storage.sealing import Form, form_of

if TYPE_CHECKING:
    from socialinbox.ui.single import Place

log = logging.getLogger(__name__)

PICTURES = "socialinbox-demo"


def open_window(options: Options) -> int:
    """Open the window and stay until it is closed."""
    if not has_display():
        if not options.demo:
            raise BadInput(
                "There is no display here, so no window can be opened.",
                "Use the commands (`socialinbox --help`), or --demo for a picture of the window.",
            )
        from socialinbox.cli import picture

        return picture.show_demo(Path.cwd() / PICTURES)
    require_qt()
    try:
        require_parts()
        return _open_windows(options)
    except Exception as error:
        from socialinbox.ui import no_start

        no_start.tell(missing(error) if isinstance(error, ImportError) else error)
        raise


def _open_windows(options: Options) -> int:
    """One after the other: practice and the owner's own may lead to each other."""
    link, code, unseen = options.opened_with, 0, bool(options.in_background)
    practise: bool | None = options.demo
    while practise is not None:
        follows: list[bool] = []
        # A folder that was named is that of the window asked for, not of the one that follows it.
        folder = options.profile if practise == options.demo else None
        if practise:
            with demo_profile(folder) as profile:
                code = _run(profile, link, demo=True, unseen=unseen, go_on=follows.append)
        else:
            profile = open_profile(folder)
            code = _run(profile, link, demo=False, unseen=unseen, go_on=follows.append)
        unseen = False
        link, practise = "", follows[-1] if follows else None
    return code


@contextmanager
def demo_profile(folder: Path | None) -> Iterator[Profile]:
    """A throw-away profile, unless a folder was named for it."""
    if folder is not None:
        yield open_profile(folder)
        return
    import tempfile

    with tempfile.TemporaryDirectory(
        prefix="socialinbox-demo-", ignore_cleanup_errors=True
    ) as made:
        profile = open_profile(Path(made))
        # Encrypted as well, under a key that nobody keeps: what a crash leaves can't be read.
        profile.keys.hold(secrets.token_bytes(SIZE))
        yield profile


def _run(
    profile: Profile, link: str, *, demo: bool, unseen: bool, go_on: Callable[[bool], None]
) -> int:
    from socialinbox.ui.single import Place

    place = Place(profile.folder)
    if not place.take():
        # Whoever signs in again while it runs wants no window.
        if unseen or place.tell_the_other(link):
            return 0
        raise BadInput(
            "Social Inbox is already open, but its window does not answer.",
            "Wait a moment and try again. If that does not help, end it and start it anew.",
        )
    crashes = Crashes(profile)
    crashes.watch()
    try:
        return _open(profile, place, crashes, link, demo, unseen, go_on)
    except OwnerCanAct:
        # A full disk is no fault of the program.
        raise
    except Exception as error:
        crashes.report(error)
        raise
    finally:
        crashes.end()
        place.leave()


def _open(
    profile: Profile,
    place: "Place",
    crashes: Crashes,
    link: str,
    demo: bool,
    unseen: bool,
    go_on: Callable[[bool], None],
) -> int:
    # Loading makes much and leaves nothing behind: the collector has time until the first paint.
    gc.disable()
    note = read_note(profile)
    # A folder named for practising holds what is made up, until somebody chooses otherwise.
    readable = demo if note is None else note.way is Way.NONE
    readable = readable and form_of(profile.database) is not Form.SEALED
    with (
        logged(profile),
        closing(App(profile, shut=profile.keys.master is None and not readable)) as app,
    ):
        from socialinbox.ui.run import run

        startup = startup_of(app, demo, go_on)
        startup.place, startup.link, startup.crash_report = place, link, crashes.last
        startup.in_background = unseen
        startup.locked = note is not None and note.screen is not None
        return run(startup)
