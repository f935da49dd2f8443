"""A computer that was off for two months shows nothing that it may not show, in the real window."""

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from socialinbox import demo
from socialinbox.app import App
from socialinbox.cli.startup import startup_of
from socialinbox.config.profile import open_profile
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import Direction
from socialinbox.domain.views import Box, Entry, ThreadQuery
from socialinbox.networks.registry import rules_of
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.ui.run import application
from socialinbox.ui.window import MainWindow
from tests.e2e.conftest import program, until
from tests.keeping.remains import files_with
from tests.worlds import small_world

OFF = timedelta(days=61)
DISPLAYED, SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole


async def entries(app: App) -> list[Entry]:
    rows = await app.inbox.threads(ThreadQuery(Box.ALL), None, 500)
    return [entry for row in rows for entry in await app.inbox.whole(row.id)]


def too_old(entry: Entry) -> bool:
    """Whether nobody may still have these words after two months."""
    rules = rules_of(entry.network)
    kept = rules.retention.messages
    return kept is not None and kept < OFF and entry.direction is Direction.IN


def shows(window: MainWindow, customer: CustomerId) -> bool:
    return window.page.model.customer == customer


async def test_two_months_later(qapp: QApplication, tmp_path: Path) -> None:
    application()
    profile = open_profile(tmp_path / "profile")
    with Sandbox(World(small_world())) as sandbox:
        surroundings = demo.surroundings_of(sandbox)
        app = App(profile, surroundings)
        online = await demo.connect_all(app, sandbox)
        await online.sync_now()
        for row in await app.inbox.threads(ThreadQuery(Box.ALL)):
            await app.inbox.triage.save([row.id])
        await online.fetch_media(10.0)
        before = await entries(app)
        await app.aclose()
    old = [entry for entry in before if too_old(entry)]
    stay = [entry for entry in before if not too_old(entry)]
    assert {entry.network for entry in old} == {"linkedin", "youtube"}
    words = [entry.text for entry in old]
    assert files_with(profile.folder, *words)

    # The networks are out of reach: nothing but the purge has seen to it.
    app = App(profile, surroundings, lambda: datetime.now(UTC) + OFF)
    startup = startup_of(app, demo=False)
    seen = [row.last_text for row in startup.first_threads]
    assert not any(text in words for text in seen)
    spoken: list[str] = []
    async with program(qapp, startup) as window:
        for row in await app.inbox.threads(ThreadQuery(Box.ALL)):
            window.open_thread(row.id)
            await until(partial(shows, window, row.id), "the thread")
            model = window.page.model
            spoken += [
                str(model.index(at).data(role))
                for at in range(model.rowCount())
                for role in (DISPLAYED, SPOKEN)
            ]
        spoken += [str(window.threads.model.index(at, 0).data(SPOKEN)) for at in range(5)]
        for one in words:
            assert not any(one in said for said in spoken if said)
            assert await app.inbox.search(one) == []
        # What may stay is there as it was, and of the rest place and time.
        assert all(any(entry.text in said for said in spoken) for entry in stay if entry.text)
        assert sum("Kept as long as" in said for said in spoken) == len(old)
        assert files_with(profile.folder, *words) == []
