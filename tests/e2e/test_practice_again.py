"""Practice in a folder of one's own: the second start is the same shop, a little later."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from socialinbox.config.profile import open_profile
from socialinbox.demo import WORLD_FILE, Practice
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.ids import StepId
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.sandbox.worldfile import Item, Later, WorldFile
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.ui.told.away import look
from tests.e2e.conftest import Desk, Held, Key, Start, until
from tests.e2e.test_the_window import shop, state

pytestmark = pytest.mark.e2e

ANSWER, LATE = "Sand them, with water", "Are you still there?"
AWAY = timedelta(hours=1)


def told(con: Connection) -> dict[str, tuple[int, str, int]]:
    """All messages by their words: row, the network's id, when."""
    rows = con.execute("SELECT text, id, native_id, sent_at FROM message")
    return {str(text): (int(row), str(native), int(at)) for text, row, native, at in rows}


def gone(con: Connection) -> int:
    """How many messages are shown as deleted."""
    found = con.value("SELECT count(*) FROM message WHERE deleted_at IS NOT NULL")
    return int(str(found))


def with_a_word_later() -> WorldFile:
    """Somebody writes when the shop is closed again."""
    world = shop()
    at = AWAY.total_seconds() / 2
    world.later.append(Later(at, "add", Item("late", "facebook", "dm", "ben", "", LATE)))
    return world


def let_time_pass(folder: Path) -> None:
    """All that is kept has happened so much earlier, as if the program had been closed since."""
    file = folder / WORLD_FILE
    kept = json.loads(file.read_text("utf-8"))
    past = kept["past"]
    past["start"], past["left"] = _earlier(past["start"]), _earlier(past["left"])
    file.write_text(json.dumps(kept), "utf-8")
    profile = open_profile(folder)
    database = Database.open(profile.database, None)
    database.run_now(
        lambda con: con.execute("UPDATE telling SET ran_until = ran_until - ?", (_MS,))
    )
    database.close()


_MS = int(AWAY.total_seconds() * 1000)


def _earlier(moment: str) -> str:
    return (datetime.fromisoformat(moment) - AWAY).isoformat()


async def names(desk: Desk, box: Box) -> list[str]:
    """Whose threads are in a list."""
    rows = await desk.app.inbox.threads(ThreadQuery(box), None, 500)
    return sorted(row.name for row in rows)


async def leave_answered(desk: Desk) -> None:
    """Answer Ana, take one of her links back, read everything."""
    inbox, ana = desk.app.inbox, await desk.customer("Ana Ñandú", "youtube")
    await desk.open(ana)
    desk.press(Key.Key_R)
    desk.type(ANSWER)
    desk.press(Key.Key_Return, Held.ControlModifier)
    await until(lambda: state(desk, ANSWER) is DeliveryState.CONFIRMED, "the answer")
    linked = await desk.app.database.read(lambda con: con.value("SELECT max(id) FROM step"))
    await inbox.people.undo(StepId(int(str(linked))))
    for row in await inbox.threads(ThreadQuery(Box.UNREAD), None, 500):
        await inbox.triage.read([row.id])
    # As the program does at its end.
    await inbox.telling.note_running(all_told=True)


async def test_the_second_start_is_the_same_shop(start: Start, tmp_path: Path) -> None:
    async with start(with_a_word_later()) as desk:
        await leave_answered(desk)
        before, ports = await desk.app.database.read(told), desk.sandbox.ports()
        people = await names(desk, Box.ALL)
        assert people.count("Ana Ñandú") == 2
    let_time_pass(tmp_path / "profile")
    async with start(with_a_word_later()) as desk:
        inbox, now = desk.app.inbox, desk.app.clock()
        assert desk.sandbox.ports() == ports
        assert desk.times_in_world(LATE) == desk.times_in_world(ANSWER) == 1
        await inbox.sync_now()
        after = await desk.app.database.read(told)
        assert {words: after[words] for words in before} == before
        assert set(after) - set(before) == {LATE}
        assert await desk.app.database.read(gone) == 0
        known = sorted([*people, "Ben Ito"])
        assert await names(desk, Box.ALL) == known, "what was taken back stays so"
        assert await names(desk, Box.UNREAD) == ["Ben Ito"]
        away = await look(inbox, await inbox.telling.standing(), now, now)
        assert away.missed.messages == 1
        assert not away.broken
        # What was answered can still be looked up, and another answer be given.
        await desk.open(await desk.customer("Ben Ito", "messenger"))
        desk.press(Key.Key_R)
        desk.type("Until six")
        desk.press(Key.Key_Return, Held.ControlModifier)
        await until(lambda: state(desk, "Until six") is DeliveryState.CONFIRMED, "the next")


def test_another_world_and_a_damaged_file_begin_anew(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    profile = open_profile(tmp_path / "profile")
    first = Practice(profile, "empty")
    first.start()
    first.stop()
    assert Practice(profile, "empty").world.start == first.world.start
    assert Practice(profile, "demo").world.start != first.world.start
    assert Practice(profile, "empty").complaint is None
    for damaged in (b"{", b"", b"\0" * 5000, b"SIsealed" + b"\0" * 5000):
        (profile.folder / WORLD_FILE).write_bytes(damaged)
        anew = Practice(profile, "empty")
        assert anew.world.start != first.world.start
        assert "begin anew" in caplog.text
        aside = profile.folder / "practice.broken.json"
        assert aside.read_bytes() == damaged, "it is kept"
        assert anew.complaint is not None
        assert str(aside) in anew.complaint


def test_a_taken_port_is_no_trouble_and_an_encrypted_profile_keeps_no_words(tmp_path: Path) -> None:
    profile = open_profile(tmp_path / "profile")
    profile.keys.hold(bytes(range(32)))
    first = Practice(profile, "demo")
    first.start()
    try:
        assert b"harbourbikes" not in (profile.folder / WORLD_FILE).read_bytes()
        second = Practice(profile, "demo")
        second.start()
        try:
            assert not set(second.sandbox.ports().values()) & set(first.sandbox.ports().values())
            assert second.world.snapshot()["items"] == first.world.snapshot()["items"]
        finally:
            second.stop()
    finally:
        first.stop()
