"""The window as a picture: where there is no display, for the docs, and for looking at it."""

import asyncio
import os
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from socialinbox import demo
from socialinbox.app import App
from socialinbox.cli.contact_sheet import contact_sheet
from socialinbox.cli.options import Options
from socialinbox.cli.threads import print_thread
from socialinbox.config.autostart import program
from socialinbox.config.display import has_display, require_qt
from socialinbox.config.profile import open_profile
from socialinbox.domain.errors import BadInput
from socialinbox.domain.views import Box, Entry, ThreadQuery
from socialinbox.networks.registry import networks_of
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worlds import load_world
from socialinbox.ui.poses.variants import LIGHT, VARIANTS, Variant

PICTURES_SECONDS = 15.0
ALL_THREADS = 1000
AT_ONCE = 4
"""How many looks are drawn side by side at most."""
LOOK_SECONDS = 900.0
"""The longest that all pictures of one look may take."""


@contextmanager
def read_demo() -> Iterator[App]:
    """A throw-away profile that has read the whole demo, with its pictures, and is offline."""
    with tempfile.TemporaryDirectory(prefix="socialinbox-demo-", ignore_cleanup_errors=True) as at:
        app = App(open_profile(Path(at)))
        try:
            asyncio.run(_read(app))
            yield app
        finally:
            asyncio.run(app.aclose())


async def _read(app: App) -> None:
    world = World(load_world("demo"))
    with Sandbox(world) as sandbox:
        app.surroundings = demo.surroundings_of(sandbox)
        online = await demo.connect_all(app, sandbox)
        await demo.prepare(app, world)
        await online.suggesting.look()
        await online.fetch_media(PICTURES_SECONDS, await _picture_urls(app))
        await app.go_offline()


async def _picture_urls(app: App) -> set[str]:
    urls: list[str | None] = []
    for row in await app.inbox.threads(ThreadQuery(Box.ALL), None, ALL_THREADS):
        urls.append(row.avatar_url)
        for entry in await app.inbox.whole(row.id):
            urls += [attachment.preview_url or attachment.url for attachment in entry.attachments]
            urls.append(entry.subject.picture_url if entry.subject else None)
    return {url for url in urls if url}


async def _flagship(app: App) -> list[Entry]:
    """The thread of the most networks; of those the newest."""
    rows = await app.inbox.threads(ThreadQuery(Box.ALL), None, ALL_THREADS)
    best = max(rows, key=lambda row: (len(networks_of(row.places)), row.last_at))
    return await app.inbox.whole(best.id)


def show_demo(folder: Path) -> int:
    """Say that there is no display, print the demo's best thread and paint its window."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print("There is no display here, so no window can be opened.")
    with read_demo() as app:
        print("One customer's thread across the four practice networks, as text:\n")
        print_thread(asyncio.run(_flagship(app)))
        require_qt()
        from socialinbox.cli.startup import startup_of
        from socialinbox.ui.screenshots import render

        drawn = render(app.inbox, startup_of(app, demo=True), folder, LIGHT, frozenset({"main"}))
    print(f"\nThe window, as a picture: {drawn[0]}")
    return 0


def screenshots(options: Options) -> int:
    """Every screen and state in each look that is asked for, and a page of them all.

    Looks differ in scale and language and change what they show, so each has a process and a
    profile of its own; they run side by side.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    require_qt()
    from socialinbox.ui.screenshots import check_poses

    check_poses(frozenset(options.poses))
    folder: Path = options.directory
    if len(options.variants) == 1:
        return _draw(options, VARIANTS[options.variants[0]])
    with ThreadPoolExecutor(min(AT_ONCE, os.cpu_count() or 1)) as pool:
        drawn = list(pool.map(partial(_drawn_apart, options), options.variants))
    sheet, count = contact_sheet(folder, options.variants)
    print(f"Wrote {count} pictures to {folder}; all of them at once: {sheet}")
    failed = [name for name, whole in zip(options.variants, drawn, strict=True) if not whole]
    for name in failed:
        print(f"Not all of the look {name} could be drawn; see above.")
    return 1 if failed else 0


def _draw(options: Options, variant: Variant) -> int:
    from socialinbox.cli.startup import startup_of
    from socialinbox.ui.screenshots import render

    if variant.language is None and options.language:
        variant = replace(variant, language=options.language)
    with read_demo() as app:
        startup, wanted = startup_of(app, demo=True), frozenset(options.poses)
        files = render(app.inbox, startup, options.directory, variant, wanted)
    print(f"Wrote {len(files)} pictures to {options.directory}.")
    return 0


def _drawn_apart(options: Options, name: str) -> bool:
    """Draw one look in a process of its own; False where that fails or takes too long."""
    command = [*program(), "screenshots", str(options.directory), *options.poses]
    command += ["--variants", name]
    if options.language:
        command += ["--language", options.language]
    try:
        # The words of the one process that was asked are enough.
        subprocess.run(command, check=True, timeout=LOOK_SECONDS, stdout=subprocess.DEVNULL)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return False
    return True


def gallery(options: Options) -> int:
    """Each part alone: as pictures in a folder, else in a window."""
    if options.directory is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        require_qt()
        from socialinbox.ui.gallery.pictures import draw

        files = draw(options.directory, frozenset(options.exhibits))
        print(f"Wrote {len(files)} pictures to {options.directory}.")
        return 0
    if not has_display():
        raise BadInput(
            "There is no display here, so the gallery can't be opened.",
            "Name a folder to have it as pictures: socialinbox gallery DIR",
        )
    require_qt()
    from socialinbox.ui.gallery.window import show

    return show()
