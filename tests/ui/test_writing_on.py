"""While a reply or a note is stored, or a thread is still coming, nothing written goes astray."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.ids import CustomerId
from socialinbox.ui.composer.drafts import written_on
from socialinbox.ui.composer.panel import Mode
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.late import held

MARA, TOMAS = CustomerId(1), CustomerId(2)
CTRL = Qt.KeyboardModifier.ControlModifier


async def sending(stage: Stage, text: str) -> None:
    """Write to Mara by keys and send it."""
    await stage.open(MARA)
    composer = stage.window.page.composer
    composer.focus_reply()
    QTest.keyClicks(composer.editor, text)
    QTest.keyClick(composer.editor, Qt.Key.Key_Return, CTRL)
    await until(lambda: not composer.send_button.isEnabled(), "that it is being stored")
    # The words are read once the task runs.
    await asyncio.sleep(0.02)


async def replies(inbox: FakeInbox, count: int = 1) -> list[str]:
    """The words of those that were stored, once there are so many."""

    def found() -> list[str]:
        return [what[2] for verb, what in inbox.calls if verb == "reply"]  # type: ignore[index]

    await until(lambda: len(found()) == count, "the reply")
    return found()


@pytest.mark.parametrize(
    ("words", "left"),
    [("Yes", ""), (" Yes \n", ""), ("Yes, and more", ", and more"), ("No", "No"), ("", "")],
)
def test_what_is_left_of_words_that_were_taken(words: str, left: str) -> None:
    assert written_on("Yes", words) == left


async def test_words_typed_behind_a_reply_that_is_being_stored_stay(
    opened: Open, inbox: FakeInbox, tmp_path: Path
) -> None:
    (tmp_path / "prices.pdf").write_bytes(b"%PDF")
    file = OutgoingFile(str(tmp_path / "prices.pdf"), "application/pdf", "prices.pdf", 4)
    async with opened() as stage:
        stored = held(inbox, "reply")
        await sending(stage, "Yes.")
        composer = stage.window.page.composer
        QTest.keyClicks(composer.editor, " Until six.")
        composer.files.add(file)
        stored.set()
        assert await replies(inbox) == ["Yes."]
        await stage.settle()
        assert composer.editor.toPlainText() == "Until six."
        assert composer.files.files == (file,)
        await composer.flush()
        assert inbox.drafts[MARA] == "Until six."


async def test_they_stay_when_the_thread_is_left_meanwhile(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        stored = held(inbox, "reply")
        await sending(stage, "Yes.")
        composer = stage.window.page.composer
        QTest.keyClicks(composer.editor, " Until six.")
        stage.window.open_thread(TOMAS)
        await until(lambda: composer.customer == TOMAS, "the other thread")
        await until(lambda: inbox.drafts.get(MARA) == "Yes. Until six.", "the draft")
        stored.set()
        await replies(inbox)
        await until(lambda: inbox.drafts.get(MARA) == "Until six.", "what is left of the draft")
        assert composer.editor.toPlainText() == ""
        await stage.open(MARA)
        await until(lambda: composer.editor.toPlainText() == "Until six.", "the words")


async def test_a_note_begun_meanwhile_stays_and_the_reply_goes(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        stored = held(inbox, "reply")
        await sending(stage, "Yes.")
        composer = stage.window.page.composer
        composer.focus_note()
        QTest.keyClicks(composer.editor, "Said yes")
        stored.set()
        await replies(inbox)
        await stage.settle()
        assert composer.mode is Mode.NOTE
        assert composer.editor.toPlainText() == "Said yes"
        composer.focus_reply()
        assert composer.editor.toPlainText() == ""
        assert inbox.drafts[MARA] == ""


async def test_a_note_that_is_being_stored_is_written_on(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        stored = held(inbox.story, "write_note")
        composer = stage.window.page.composer
        composer.focus_note()
        QTest.keyClicks(composer.editor, "Came by")
        composer.send(done=False)
        await asyncio.sleep(0.02)
        QTest.keyClicks(composer.editor, " twice")
        stored.set()
        await until(lambda: composer.editor.toPlainText() == "twice", "what is left")
        assert composer.mode is Mode.NOTE


async def test_a_thread_that_comes_after_another_was_opened_is_not_written_to(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        page = stage.window.page
        kept = held(inbox.retention, "thread")
        stage.window.open_thread(MARA)
        await until(lambda: page.model.customer == MARA, "her thread")
        asked: list[CustomerId] = []
        really = page.composer.open

        async def opening(customer: CustomerId) -> None:
            asked.append(customer)
            await really(customer)

        page.composer.open = opening  # type: ignore[method-assign]
        stage.window.open_thread(TOMAS)
        await until(lambda: page.customer == TOMAS, "his heading")
        kept.set()
        await until(lambda: page.composer.customer == TOMAS, "his composer")
        await stage.settle()
        assert asked == [TOMAS]
