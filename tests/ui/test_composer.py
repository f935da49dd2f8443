"""The composer: where words go, what is kept, what can't be sent and why."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from socialinbox.config.settings.declared import INITIALS
from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Basis
from socialinbox.domain.story import NewNote, NoteKind
from socialinbox.networks.contract import Privacy
from socialinbox.ui.composer import too_long
from socialinbox.ui.composer.composer import Composer
from socialinbox.ui.composer.panel import Mode
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox

MARA, TOMAS, CHLOE = CustomerId(1), CustomerId(2), CustomerId(6)


def done(inbox: FakeInbox, name: str) -> list[object]:
    return [what for verb, what in inbox.calls if verb == name]


def notes(inbox: FakeInbox) -> list[tuple[CustomerId, NewNote]]:
    return [cast(tuple[CustomerId, NewNote], what) for what in done(inbox, "note")]


async def test_it_says_where_a_reply_goes(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        assert "Messenger · private" in composer.pill.text()
        assert "Harbour Bikes" in composer._as.text()
        assert composer._chip.text() == "closes in 3 h"
        assert not composer._public.isVisible()
        assert composer.editor.placeholderText() == "Reply on Messenger…"
        routes = await inbox.routes(MARA)
        public = next(r for r in routes if r.place.privacy is Privacy.PUBLIC)
        composer.pill.chosen.emit(public)
        assert "Everyone can read this" in composer._public.text()
        assert composer._public.isVisible()
        assert "public" in composer.pill.accessibleName()


async def test_closed_ways_are_grey_and_say_why(opened: Open, inbox: FakeInbox) -> None:
    inbox.closed_places = {"messenger": "the 24 hours are over"}
    async with opened() as stage:
        await stage.open(MARA)
        menu = stage.window.page.composer.pill.menu_of_routes()
        ways = [a for a in menu.actions() if not a.icon().isNull()]
        closed = [a for a in ways if not a.isEnabled()]
        assert len(closed) == 1
        assert "the 24 hours are over" in closed[0].text()
        menu.deleteLater()


async def test_the_other_identities_stand_behind_the_one_that_wrote(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        for route in composer.routes:
            composer.pill.chosen.emit(route)
            await stage.settle()
            menu = composer.pill.menu_of_routes()
            words = [action.text() for action in menu.actions()]
            at = words.index("Continue on")
            assert menu.actions()[at - 1].isSeparator()
            same = [r for r in composer.routes if r.to.identity == route.to.identity]
            assert len(words[: at - 1]) == len(same)
            assert len(words[at + 1 :]) == len(composer.routes) - len(same) > 0
            menu.deleteLater()


async def test_nothing_can_be_sent_and_it_says_why(opened: Open, inbox: FakeInbox) -> None:
    inbox.closed_places = {"facebook": "the post is gone"}
    async with opened() as stage:
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        assert composer.problem() == "Facebook: the post is gone"
        assert composer._public.text() == "Facebook: the post is gone"
        assert composer._public.isVisible()
        assert not composer.done_button.isEnabled()
        assert not composer.editor.isEnabled()
        composer.focus_note()
        assert composer.editor.isEnabled()


@pytest.mark.parametrize("and_done", [False, True])
async def test_keys_send(opened: Open, inbox: FakeInbox, and_done: bool) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_reply()
        QTest.keyClicks(composer.editor, "Swap them.")
        keys = Qt.KeyboardModifier.ControlModifier
        if and_done:
            keys |= Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(composer.editor, Qt.Key.Key_Return, keys)
        await until(lambda: done(inbox, "reply"))
        await stage.settle()
        assert done(inbox, "reply") == [(MARA, "messenger", "Swap them.")]
        assert bool(done(inbox, "done")) is and_done
        assert inbox.drafts[MARA] == ""


async def test_words_that_are_too_long_are_not_sent(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        composer.editor.setPlainText("x" * 281)
        assert composer.problem() == "1 character too many for Facebook."
        assert not composer.send_button.isEnabled()
        assert composer.meter.counter.property("role") == "bad"
        composer.editor.setPlainText("x" * 280)
        assert composer.problem() is None
        assert composer.meter.counter.property("role") == "second"


def marked(composer: Composer) -> str:
    """What of the words is marked as too much."""
    parts = composer.editor.extraSelections()
    assert len(parts) <= 1
    return "".join(part.cursor.selectedText() for part in parts)


async def test_what_is_too_much_is_marked_and_spoken(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(too_long, "announce", lambda _w, words, urgent: heard.append(words))
    async with opened() as stage:
        stage.around.choices.change(INITIALS, "^MK")
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        # Signed with four characters, of which none is written: the last two are too much.
        composer.editor.setPlainText("x" * 276 + "yz")
        assert composer._why.text() == "2 characters too many for Facebook."
        assert marked(composer) == "yz"
        await until(lambda: heard == ["2 characters too many for Facebook."], "it is spoken")
        # Of a family of several characters nothing is marked by halves.
        composer.editor.setPlainText("x" * 274 + "👨‍👩‍👧")
        assert marked(composer) == "👨‍👩‍👧"
        composer.editor.setPlainText("x" * 276)
        assert marked(composer) == ""
        await stage.open(MARA)
        composer.editor.setPlainText("x" * 300)
        assert marked(composer) == ""
        assert heard == ["2 characters too many for Facebook."]


async def test_what_the_inbox_refuses_keeps_the_words(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        composer.editor.setPlainText("bad")
        composer.send(done=False)
        await until(lambda: "can’t be sent" in composer._why.text())
        assert composer.editor.toPlainText() == "bad"
        assert composer.send_button.isEnabled()


async def test_drafts_are_kept_when_the_thread_is_left(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_reply()
        QTest.keyClicks(composer.editor, "Half a thought")
        await stage.open(TOMAS)
        assert inbox.drafts[MARA] == "Half a thought"
        assert composer.editor.toPlainText() == ""
        assert TOMAS not in inbox.drafts
        await stage.open(MARA)
        await until(lambda: composer.editor.toPlainText() == "Half a thought")


async def test_drafts_are_kept_after_a_pause_and_at_the_end(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_reply()
        QTest.keyClicks(composer.editor, "One")
        await until(lambda: inbox.drafts.get(MARA) == "One")
        QTest.keyClicks(composer.editor, " two")
    assert inbox.drafts[MARA] == "One two"


async def test_a_note_is_no_reply(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_reply()
        QTest.keyClicks(composer.editor, "To her")
        composer.focus_note()
        assert composer.mode is Mode.NOTE
        assert composer.editor.toPlainText() == ""
        assert composer.done_button.text() == "Save note"
        assert not composer.pill.isVisible()
        assert not composer.send_button.isVisible()
        assert composer.editor.accessibleName() == "Note to yourself, never sent"
        QTest.keyClicks(composer.editor, "For me")
        composer.send(done=True)
        await until(lambda: done(inbox, "note"))
        await stage.settle()
        assert [(who, note.text, note.kind) for who, note in notes(inbox)] == [
            (MARA, "For me", NoteKind.NOTE)
        ]
        assert not done(inbox, "reply")
        assert not done(inbox, "done")
        assert composer.pill.isVisible()
        assert composer.editor.toPlainText() == "To her"
        assert inbox.drafts.get(MARA) == "To her"


async def test_the_field_grows_and_stops_growing(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        editor = stage.window.page.composer.editor
        small = editor.height()
        editor.setPlainText("a\nb\nc\nd")
        middle = editor.height()
        editor.setPlainText("\n".join("abcdefghijklmnop" * 3))
        large = editor.height()
        editor.setPlainText("\n".join("abcdefghijklmnop" * 5))
        assert small < middle < large == editor.height()


async def test_the_chosen_way_stays_when_words_arrive(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        routes = await inbox.routes(MARA)
        linkedin = next(r for r in routes if r.place.name == "x")
        composer.pill.chosen.emit(linkedin)
        inbox.arrive(MARA, "hello?")
        await until(lambda: stage.window.page.model.entries[-1].text == "hello?")
        await stage.settle()
        assert composer.route is not None
        assert composer.route.place.name == "x"


async def test_a_thread_asked_for_twice_at_once_can_be_answered(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        stage.window.open_thread(MARA)
        page = stage.window.page
        await until(lambda: page.customer == MARA, "the thread")
        assert page.row is not None
        page.open(page.row)
        await stage.settle()
        assert page.model.customer == MARA
        assert page.composer.customer == MARA
        assert page.composer.route is not None


async def test_a_thread_that_becomes_part_of_another_is_written_on(
    opened: Open, inbox: FakeInbox, tmp_path: Path
) -> None:
    """A network says it, or the owner: neither words nor keys go elsewhere."""
    picture = tmp_path / "wheel.png"
    picture.write_bytes(b"png")
    async with opened() as stage:
        inbox.drafts[MARA] = "Earlier words."
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        composer.focus_reply()
        QTest.keyClicks(composer.editor, "Hello")
        file = OutgoingFile(str(picture), "image/png", "wheel.png", 3)
        composer.files.put((file,))
        await inbox.people.link(MARA, TOMAS, Basis.TOLD_ME)
        await until(lambda: stage.window.page.customer == MARA, "the thread it is part of")
        await stage.settle()
        assert composer.customer == MARA
        assert composer.route is not None
        assert QApplication.focusWidget() is composer.editor
        QTest.keyClicks(composer.editor, " there")
        assert composer.editor.toPlainText() == "Earlier words.\n\nHello there"
        assert composer.files.files == (file,)
        await composer.flush()
        assert inbox.drafts[MARA] == "Earlier words.\n\nHello there"
        assert done(inbox, "done") == []


async def test_a_note_goes_on_in_the_thread_it_has_become_part_of(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        composer.focus_reply()
        QTest.keyClicks(composer.editor, "A reply")
        composer.focus_note()
        QTest.keyClicks(composer.editor, "A note")
        await inbox.people.link(MARA, TOMAS, Basis.TOLD_ME)
        await until(lambda: composer.customer == MARA, "the thread it is part of")
        await stage.settle()
        assert (composer.mode, composer.editor.toPlainText()) == (Mode.NOTE, "A note")
        composer.focus_reply()
        assert composer.editor.toPlainText() == "A reply"


async def test_after_send_and_done_the_list_has_the_keys(opened: Open, inbox: FakeInbox) -> None:
    """The next thread is open by then: nothing that is typed on may be meant for it."""
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_reply()
        QTest.keyClicks(composer.editor, "Swap them.")
        composer.send(done=True)
        await until(lambda: stage.window.page.customer not in (MARA, None), "the next thread")
        await stage.settle()
        assert QApplication.focusWidget() is stage.window.threads.view


async def test_words_for_a_place_that_has_closed_can_still_be_changed(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_reply()
        QTest.keyClicks(composer.editor, "Swap")
        for route in composer.routes:
            inbox.closed_places[route.place.name] = "Too late."
        inbox.changed(MARA)
        await until(lambda: composer.route is None, "it is closed")
        QTest.keyClicks(composer.editor, " them")
        assert composer.editor.toPlainText() == "Swap them"
        assert QApplication.focusWidget() is composer.editor
        assert not composer.send_button.isEnabled()
        assert composer._public.text().endswith("Too late.")
