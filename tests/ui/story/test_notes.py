"""Notes by hand: never sent by mistake, kept apart from replies, not lost, changed and undone."""

from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.config.profile import Profile
from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, MessageId
from socialinbox.domain.message import AttachmentKind, MessageKind
from socialinbox.domain.story import NewNote, NoteDraft, NoteKind, note_kind
from socialinbox.networks.verbs import Verb
from socialinbox.ui.composer.panel import Mode
from socialinbox.ui.kept import KeptFiles
from socialinbox.ui.timeline.parts import Body
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW

MARA, TOMAS = CustomerId(1), CustomerId(2)
CTRL = Qt.KeyboardModifier.ControlModifier


def calls(inbox: FakeInbox, name: str) -> list[object]:
    return [what for verb, what in inbox.calls if verb == name]


def written(inbox: FakeInbox) -> list[tuple[CustomerId, NewNote]]:
    return [cast(tuple[CustomerId, NewNote], what) for what in calls(inbox, "note")]


def notes(stage: Stage) -> list[MessageId]:
    return [e.id for e in stage.window.page.model.entries if e.kind is MessageKind.NOTE]


@pytest.mark.parametrize("shift", [False, True])
async def test_the_send_keys_write_the_note_and_send_nothing(
    opened: Open, inbox: FakeInbox, shift: bool
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_reply()
        QTest.keyClicks(composer.editor, "To her")
        composer.focus_note()
        assert composer.property("mode") == "note"
        assert composer.note_bar.isVisible()
        QTest.keyClicks(composer.editor, "She pays cash")
        keys = CTRL | Qt.KeyboardModifier.ShiftModifier if shift else CTRL
        QTest.keyClick(composer.editor, Qt.Key.Key_Return, keys)
        await until(lambda: written(inbox), "the note")
        await stage.settle()
        assert calls(inbox, "reply") == []
        assert calls(inbox, "done") == []
        assert [note.text for _, note in written(inbox)] == ["She pays cash"]
        assert composer.mode is Mode.REPLY
        assert composer.property("mode") == "reply"
        assert composer.editor.toPlainText() == "To her"
        assert inbox.drafts[MARA] == "To her"
        assert not inbox.story.note_drafts[MARA]


async def test_a_call_of_this_morning(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_note()
        bar = composer.note_bar
        call = bar._buttons[NoteKind.CALL]
        QTest.mouseClick(call, Qt.MouseButton.LeftButton)
        bar.when.click()
        assert bar.field.isVisible()
        bar.field.put(NOW - timedelta(hours=2))
        # Letters typed into the moment are no commands: "A" and "R" would begin a reply.
        QTest.keyClicks(bar.field, "A")
        assert composer.mode is Mode.NOTE
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
        assert composer.editor.hasFocus()
        QTest.keyClicks(composer.editor, "Agreed on 40 euros")
        composer.done_button.click()
        await until(lambda: written(inbox), "the note")
        ((_, note),) = written(inbox)
        assert (note.kind, note.at) == (NoteKind.CALL, NOW - timedelta(hours=2))
        await stage.settle()
        composer.focus_note()
        assert (bar.kind, bar.at) == (NoteKind.NOTE, None), "the next one begins anew"


async def test_unsaved_words_outlive_thread_window_and_crash(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_note()
        composer.note_bar.start(NoteKind.VISIT)
        QTest.keyClicks(composer.editor, "Half a thought")
        # Without leaving anything: what a crash a second later finds in the file.
        await until(lambda: MARA in inbox.story.note_drafts, "the draft")
        assert inbox.story.note_drafts[MARA] == NoteDraft("Half a thought", NoteKind.VISIT)
        QTest.keyClicks(composer.editor, " more")
        await stage.open(TOMAS)
        assert composer.mode is Mode.REPLY
        assert composer.editor.toPlainText() == ""
        await stage.open(MARA)
        assert composer.editor.toPlainText() == ""
        assert "not saved yet" in composer.note_button.accessibleName()
        composer.focus_note()
        assert composer.editor.toPlainText() == "Half a thought more"
        assert composer.note_bar.kind is NoteKind.VISIT
        QTest.keyClicks(composer.editor, "!")
        await composer.flush()
    assert inbox.story.note_drafts[MARA].text == "Half a thought more!"
    assert inbox.drafts.get(MARA, "") == ""


async def test_a_note_that_can_not_be_kept_stays_in_the_field(
    opened: Open, inbox: FakeInbox
) -> None:
    inbox.story.note_fails = BadInput("The disk is full.", "Make room.")
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_note()
        QTest.keyClicks(composer.editor, "Keep me")
        composer.send(done=False)
        await stage.settle()
        assert composer.mode is Mode.NOTE
        assert composer.editor.toPlainText() == "Keep me"
        assert "The disk is full." in composer._why.text()


async def test_files_of_a_note_are_kept_and_stay_apart_from_the_replys(
    opened: Open, inbox: FakeInbox, tmp_path: Path
) -> None:
    quote = tmp_path / "quote.pdf"
    quote.write_bytes(b"%PDF-1.7")
    keeper = KeptFiles(Profile(tmp_path, "p"))
    async with opened(files=keeper) as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_note()
        assert composer.clip_button.isVisible()
        assert composer.clip_button.isEnabled()
        composer.files.add(OutgoingFile(str(quote), "application/pdf", "quote.pdf", 8))
        assert composer.done_button.isEnabled(), "a file alone is a note"
        composer.focus_reply()
        assert not composer.files.tiles
        composer.focus_note()
        assert [one.name for one in composer.files.files] == ["quote.pdf"]
        composer.send(done=False)
        await until(lambda: written(inbox), "the note")
        await stage.settle()
        ((_, note),) = written(inbox)
        assert len(note.files) == 1
        file = note.files[0]
        assert (file.kind, file.name, file.size) == (AttachmentKind.FILE, "quote.pdf", 8)
        assert file.url is not None
        quote.unlink()
        assert keeper.again(file) is not None
        composer.focus_note()
        assert not composer.files.tiles


async def test_notes_look_and_sound_like_none_of_the_messages(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        for kind in NoteKind:
            await inbox.story.write_note(MARA, NewNote(f"a {kind}", NOW, kind))
        await until(lambda: len(notes(stage)) == 5, "the notes, and the one that was there")
        view = stage.window.page.view
        model = stage.window.page.model
        icons = set()
        for row, entry in enumerate(model.entries):
            found = view._delegate.at(model.index(row))
            assert found is not None
            assert (found.body is Body.NOTE) == (entry.kind is MessageKind.NOTE)
            if entry.kind is MessageKind.NOTE:
                icons.add(found.icon)
                assert found.bubble is not None
                assert found.bubble.width() > view.viewport().width() * 0.8, "paper, no bubble"
                spoken = str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))
                assert spoken.startswith("Your note")
        assert len(icons) == 4


async def test_a_note_is_changed_and_deleted_from_its_menu_and_undone(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        at = NOW - timedelta(hours=5)
        await inbox.story.write_note(MARA, NewNote("40 €", at, NoteKind.CALL))
        page = stage.window.page
        await until(lambda: any(e.text == "40 €" for e in page.model.entries), "the note")
        entry = next(e for e in page.model.entries if e.text == "40 €")
        menu = page.view.menu_for(entry)
        words = [action.text() for action in menu.actions()]
        assert "Edit…" in words
        assert "Delete the note" in words
        menu.deleteLater()
        page.composer.focus_note()
        QTest.keyClicks(page.composer.editor, "unsaved")
        page.view.verb_chosen.emit(entry, Verb.EDIT)
        assert page.composer.property("mode") == "note"
        assert page.composer.done_button.text() == "Save the change"
        assert page.composer.note_bar.kind is NoteKind.CALL
        page.composer.editor.setPlainText("45 €")
        page.composer.send(done=False)
        await until(lambda: calls(inbox, "edit_note"), "the change")
        await stage.settle()
        now = inbox.find_entry(entry.id)
        assert (now.text, now.sent_at, note_kind(now.facts)) == ("45 €", at, NoteKind.CALL)
        assert calls(inbox, "act") == [], "no network hears of it"
        page.composer.focus_note()
        assert page.composer.editor.toPlainText() == "unsaved"
        stage.window.verbs.undo_last()
        await until(lambda: inbox.find_entry(entry.id).text == "40 €", "undone")
        page.view.verb_chosen.emit(inbox.find_entry(entry.id), Verb.DELETE)
        await until(lambda: entry.id not in notes(stage), "gone")
        stage.window.verbs.undo_last()
        await until(lambda: entry.id in notes(stage), "back")
