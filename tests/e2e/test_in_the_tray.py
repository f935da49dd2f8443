"""Behind the window: the tray and the badge with the true number, closing into it, autostart."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from socialinbox.config.autostart import IN_BACKGROUND, Autostart
from socialinbox.config.settings.declared import AUTOSTART, CLOSE_TO_TRAY
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.sandbox.worldfile import Item
from socialinbox.storage.threads import counts
from socialinbox.ui.told.badge import Badge
from socialinbox.ui.told.behind import Behind
from socialinbox.ui.told.tray import Tray
from tests.e2e.conftest import Desk, Key, Start, until
from tests.window_thread.watch import aside
from tests.worlds import small_world

pytestmark = pytest.mark.e2e


@contextmanager
def behind(desk: Desk, numbers: list[int]) -> Iterator[Behind]:
    """What `ui.showing` builds, where there is a tray; `numbers` are those of the icon."""
    window = desk.window
    startup = replace(desk.startup, autostart=Autostart(desk.app.profile))
    tray = Tray(window, lambda: True)
    badge = Badge(tray, window, numbers.append)
    made = Behind(window, window._around, startup, tray, badge)
    made._begin()
    try:
        yield made
    finally:
        window._around.choices.change(CLOSE_TO_TRAY, False)
        made.close()


def unread(desk: Desk) -> int:
    """What the database says."""
    return aside(lambda: desk.app.database.read_now(counts)).unread


async def write(desk: Desk, key: str, who: str) -> None:
    """A customer writes, and it is read."""
    desk.sandbox.world.add(Item(key, "facebook", "dm", who, "", f"Is it ready, {key}?"))
    await desk.window._around.inbox.sync_now()


async def test_the_number_is_true_and_the_window_comes_back_from_the_tray(start: Start) -> None:
    async with start(small_world()) as desk:
        window, numbers = desk.window, list[int]()
        inbox = window._around.inbox
        with behind(desk, numbers) as made:

            def same() -> bool:
                shown = window.sidebar._boxes[Box.UNREAD]._count
                words = made.tray.unread.text()
                said = int(words.split()[0]) if words[0].isdigit() else 0
                return numbers[-1] == shown == said == unread(desk)

            await until(same, "the number")
            await inbox.triage.read([row.id for row in await inbox.threads(ThreadQuery(Box.ALL))])
            await until(lambda: numbers[-1] == 0 and same(), "all is read")
            window.doors.settings.show(CLOSE_TO_TRAY)
            desk.press(Key.Key_Space)
            await until(lambda: window._around.choices[CLOSE_TO_TRAY], "the choice")
            window.doors.leave()
            window.close()
            assert not window.isVisible()
            assert not window.closing.ended
            await write(desk, "unseen", "ben")
            await until(lambda: numbers[-1] == 1 and same(), "it goes on behind the tray")
            made.tray.unread_wanted.emit()
            assert window.isVisible()
            await until(lambda: window.threads.model.query.box is Box.UNREAD, "what is unread")
            ben = await desk.customer("Ben Ito", "messenger")
            await inbox.telling.mute(ben, True)
            await until(lambda: numbers[-1] == 0 and same(), "who is muted does not count")
            await inbox.telling.mute(ben, False)
            await until(lambda: numbers[-1] == 1 and same(), "and counts again")
            await desk.open(ben)
            await until(lambda: numbers[-1] == 0 and same(), "it is read")


@pytest.mark.skipif(sys.platform != "linux", reason="writes where this system starts programs")
async def test_starting_with_the_computer_is_an_entry_of_the_system(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    folder = tmp_path / "config" / "autostart"

    def entries() -> list[Path]:
        return sorted(folder.glob("*.desktop")) if folder.is_dir() else []

    async with start(small_world()) as desk:
        with behind(desk, []):
            desk.window.doors.settings.show(AUTOSTART)
            desk.press(Key.Key_Space)
            await until(entries, "the entry")
            (entry,) = entries()
            words = entry.read_text("utf-8")
            assert IN_BACKGROUND in words
            assert str(desk.app.profile.folder) in words
            assert "\nType=Application\n" in words
    async with start(small_world()) as desk:
        with behind(desk, []):
            choices = desk.window._around.choices
            assert choices[AUTOSTART], "kept"
            assert entries() == [entry]
            desk.window.doors.settings.show(AUTOSTART)
            desk.press(Key.Key_Space)
            await until(lambda: not entries(), "no entry any more")
            desk.press(Key.Key_Space)
            await until(entries, "the entry again")
    entry.unlink()
    async with start(small_world()) as desk:
        with behind(desk, []):
            choices = desk.window._around.choices
            await until(lambda: not choices[AUTOSTART], "removed elsewhere, it is off here too")
            assert not entries()
