"""What was asked for just before the window goes is there the next time, in the file itself."""

from datetime import timedelta
from pathlib import Path

import pytest

from socialinbox.app import App
from socialinbox.config.profile import open_profile
from socialinbox.ui.verbs import Whom
from tests.e2e.conftest import Key, Start
from tests.worlds import small_world

pytestmark = pytest.mark.e2e


async def test_what_was_asked_for_last_is_kept(start: Start, tmp_path: Path) -> None:
    async with start(small_world()) as desk:
        window = desk.window
        ana, ben, *_ = window.threads.model.ids
        await desk.open(ana)
        window.threads.view.setFocus()
        part = window.reading.stories._part
        assert part is not None
        # No loop runs between these and the closing of the window.
        desk.press(Key.Key_S)
        part.field.setFocus()
        desk.type("wholesale")
        desk.press(Key.Key_Return)
        window.threads.view.setFocus()
        desk.press(Key.Key_E)
        window.verbs.snooze(Whom((ben,)), desk.app.clock() + timedelta(days=3))
    app = App(open_profile(tmp_path / "profile"))
    try:
        rows = await app.inbox.rows([ana, ben])
        tags = [tag.name for tag in await app.inbox.story.tags() if tag.id in rows[ana].tags]
        assert (rows[ana].saved, rows[ana].done, tags) == (True, True, ["wholesale"])
        assert rows[ben].snoozed_until is not None
    finally:
        await app.aclose()


async def test_the_place_chosen_last_is_kept(start: Start, tmp_path: Path) -> None:
    async with start(small_world()) as desk:
        await desk.open(desk.window.threads.model.ids[0])
        composer = desk.window.page.composer
        assert composer.route is not None
        composer.pill.chosen.emit(composer.route)
    app = App(open_profile(tmp_path / "profile"))
    try:
        chosen = await app.database.read(lambda con: con.rows("SELECT place FROM chosen_place"))
        assert chosen == [("youtube",)]
    finally:
        await app.aclose()
