"""The checks of the whole: the practice networks are read over HTTP, and the window shows it."""

import asyncio
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from socialinbox import demo
from socialinbox.app import App
from socialinbox.config.profile import open_profile
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worlds import load_world
from socialinbox.selftest.report import Finding, examine
from socialinbox.ui.aio import Tasks, loop_factory
from socialinbox.ui.compose import surroundings
from socialinbox.ui.settling import settled
from socialinbox.ui.startup import Startup
from socialinbox.ui.window import MainWindow

SIZE = (1280, 800)
STEP = 7
"""Every so many pixels one is looked at."""
FEWEST_COLOURS = 40
"""An empty window has a handful; one with text and avatars has hundreds."""

Startups = Callable[[App, bool], Startup]
"""Makes a window's startup of an opened profile; the flag says whether it is the demo."""


def checks(qt: QApplication, startup_of: Startups, picture: Path | None = None) -> list[Finding]:
    """Sync, then the window; `picture` is where the painted window is kept as a PNG."""
    with _profile() as app, asyncio.Runner(loop_factory=loop_factory(qt)) as runner:
        found = [examine("sync", lambda: runner.run(_sync(app)))]
        shown = startup_of(app, True)
        found.append(examine("window", lambda: runner.run(_paint(qt, shown, picture))))
        runner.run(app.aclose())
    return found


@contextmanager
def _profile() -> Iterator[App]:
    with tempfile.TemporaryDirectory(
        prefix="socialinbox-self-test-", ignore_cleanup_errors=True
    ) as folder:
        app = App(open_profile(Path(folder)))
        try:
            yield app
        finally:
            app.database.close()


async def _sync(app: App) -> str:
    world = World(load_world("demo"))
    with Sandbox(world) as sandbox:
        app.surroundings = demo.surroundings_of(sandbox)
        online = await demo.connect_all(app, sandbox)
        reports = await online.sync_now()
        await app.go_offline()
    if failed := [str(report.error) for report in reports if report.error is not None]:
        raise RuntimeError(failed[0])
    threads = await app.inbox.threads(ThreadQuery(Box.ALL), None, 500)
    added = sum(report.added for report in reports)
    if not threads or not added:
        raise LookupError("nothing was read")
    return f"{added} messages of {len(threads)} customers over HTTP"


async def _paint(qt: QApplication, startup: Startup, picture: Path | None) -> str:
    problems: list[BaseException] = []
    tasks = Tasks(problems.append)
    window = MainWindow(startup, surroundings(qt, startup, tasks))
    window.resize(*SIZE)
    window.show()
    try:
        window.open_thread(startup.first_threads[0].id)
        await settled(window, tasks)
        image = window.grab().toImage()
    finally:
        window.closing.end()
        await tasks.aclose()
        window.deleteLater()
        await asyncio.sleep(0)
    if problems:
        raise problems[0]
    if picture is not None and not image.save(os.fspath(picture)):
        raise OSError(f"{picture} can't be written")
    colours = _colours(image)
    if colours < FEWEST_COLOURS:
        raise ValueError(f"the window is nearly empty: {colours} colours")
    return f"{image.width()} × {image.height()}, {colours} colours, {qt.platformName()}"


def _colours(image: QImage) -> int:
    across, down = range(0, image.width(), STEP), range(0, image.height(), STEP)
    return len({image.pixel(x, y) for x in across for y in down})
