"""The quiet line above the editor: found while typing, put in or opened by key, never by itself."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from socialinbox.config.settings.declared import OWN_WORDS, OWN_WORDS_NAMES
from socialinbox.domain.answers import Told
from socialinbox.domain.ids import CustomerId, MessageId, NetworkName
from socialinbox.domain.message import Direction
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW

MARA, TOMAS, JONAS = CustomerId(1), CustomerId(2), CustomerId(4)


def told(inbox: FakeInbox, words: str = "19 € for the pads") -> Told:
    """What Jonas was told in his thread."""
    entry = next(e for e in inbox.made[JONAS].entries if e.direction is Direction.OUT)
    return Told(
        entry.id, JONAS, "Jonas Dietrich", NetworkName("facebook"), "facebook",
        NOW - timedelta(days=9), f"Hello! {words}, fitted.", words, 1.0,
    )  # fmt: skip


async def write(stage: Stage, text: str) -> None:
    composer = stage.window.page.composer
    composer.focus_reply()
    # Qt's keys know no €.
    composer.editor.insertPlainText(text)


async def test_what_was_told_before_stands_above_the_words(opened: Open, inbox: FakeInbox) -> None:
    inbox.answers.fits["pads"] = [told(inbox)]
    async with opened() as stage:
        await stage.open(MARA)
        line = stage.window.page.composer.own_words
        await write(stage, "Swap the pads")
        await until(line.isVisible, "the line")
        assert "You told" in line.line.text()
        assert "Jonas Dietrich" in line.line.text()
        assert "19 € for the pads" in line.line.accessibleName()
        assert stage.window.page.composer.editor.toPlainText() == "Swap the pads"
        # Only what stands still is looked up, not each letter.
        assert [words for who, words in inbox.answers.asked if who == MARA and words] == [
            "Swap the pads"
        ]


async def test_keys_put_the_words_in_and_open_the_thread_there(
    opened: Open, inbox: FakeInbox
) -> None:
    inbox.answers.fits["pads"] = [told(inbox), replace(told(inbox), words="Pads are here")]
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        await write(stage, "New pads:")
        await until(composer.own_words.isVisible, "the line")
        QTest.keyClick(
            composer.editor,
            Qt.Key.Key_O,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        popup = composer.own_words.popup
        assert popup.isVisible()
        assert popup.list.count() == 2
        QTest.keyClick(popup.list, Qt.Key.Key_Return)
        assert composer.editor.toPlainText() == "New pads: 19 € for the pads"
        composer.editor.undo()
        assert composer.editor.toPlainText() == "New pads:"
        await until(lambda: composer.own_words.told, "the line again")
        assert popup.isHidden()
        composer.own_words.line.click()
        QTest.keyClick(popup.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        await until(lambda: stage.window.page.customer == JONAS, "the thread of Jonas")
        await until(lambda: QApplication.activePopupWidget() is None, "no list")


async def test_another_amount_than_before_is_a_warning(opened: Open, inbox: FakeInbox) -> None:
    inbox.answers.fits["45"] = [replace(told(inbox), differs="19 €")]
    async with opened() as stage:
        await stage.open(MARA)
        await write(stage, "Pads are 45 €")
        line = stage.window.page.composer.own_words
        await until(line.isVisible, "the line")
        assert line.line.text().startswith("Before, you said")
        assert stage.window.page.composer.send_button.isEnabled()


async def test_other_customers_are_not_named_where_that_is_not_wanted(
    opened: Open, inbox: FakeInbox
) -> None:
    inbox.answers.fits["pads"] = [told(inbox)]
    async with opened() as stage:
        stage.around.choices.change(OWN_WORDS_NAMES, False)
        await stage.open(MARA)
        await write(stage, "pads")
        line = stage.window.page.composer.own_words
        await until(line.isVisible, "the line")
        assert "Jonas" not in line.line.text()
        assert "another customer" in line.line.text()
        stage.around.choices.change(OWN_WORDS, False)
        assert line.isHidden()
        asked = len(inbox.answers.asked)
        await write(stage, " and")
        await stage.settle()
        assert len(inbox.answers.asked) == asked
        stage.around.choices.change(OWN_WORDS, True)
        await until(line.isVisible, "the line again")


async def test_who_is_gone_is_gone_from_the_line(opened: Open, inbox: FakeInbox) -> None:
    inbox.answers.fits["pads"] = [told(inbox)]
    async with opened() as stage:
        await stage.open(MARA)
        await write(stage, "pads")
        line = stage.window.page.composer.own_words
        await until(line.isVisible, "the line")
        inbox.answers.fits.clear()
        inbox.gone(JONAS)
        await until(lambda: not line.isVisible(), "nothing")
        assert line.told == ()


async def test_a_note_and_another_thread_have_no_line(opened: Open, inbox: FakeInbox) -> None:
    inbox.answers.fits["pads"] = [told(inbox)]
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        await write(stage, "pads")
        await until(composer.own_words.isVisible, "the line")
        composer.focus_note()
        assert composer.own_words.isHidden()
        composer.focus_reply()
        await until(composer.own_words.isVisible, "the line again")
        await stage.open(TOMAS)
        await until(composer.own_words.isHidden, "nothing here")


async def test_what_is_written_already_is_not_repeated(opened: Open, inbox: FakeInbox) -> None:
    inbox.answers.fits["pads"] = [
        told(inbox),
        replace(told(inbox), message=MessageId(7), words="x"),
    ]
    async with opened() as stage:
        await stage.open(MARA)
        await write(stage, "19 € for the pads")
        line = stage.window.page.composer.own_words
        await until(line.isVisible, "the line")
        assert [one.words for one in line.told] == ["x"]
