"""Waves under wrong words, never under the one being written; the menu mends and learns."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from socialinbox.config.settings.declared import SPELLING
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

MARA = CustomerId(1)


def marked(stage: Stage) -> list[str]:
    """The words with a wave under them."""
    block = stage.window.page.composer.editor.document().firstBlock()
    wave = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    layout = block.layout()
    assert layout is not None
    return [
        block.text()[one.start : one.start + one.length]
        for one in layout.formats()
        if one.format.underlineStyle() is wave
    ]


async def write(stage: Stage, text: str) -> None:
    await stage.open(MARA)
    composer = stage.window.page.composer
    composer.focus_reply()
    QTest.keyClicks(composer.editor, text)
    composer.spelling.look()
    await stage.settle()


async def test_a_wrong_word_is_marked_once_it_is_left(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await write(stage, "We definitly")
        assert marked(stage) == []
        await write(stage, " open")
        assert marked(stage) == ["definitly"]
        stage.around.choices.change(SPELLING, False)
        assert marked(stage) == []


async def test_the_menu_mends_it(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await write(stage, "We definitly open")
        composer = stage.window.page.composer
        composer.spelling.open_menu(6, QPoint(50, 50))
        await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the menu")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        words = [action.text() for action in menu.actions()]
        assert words[0] == "definitely"
        assert "Add to my words" in words
        menu.actions()[0].trigger()
        menu.close()
        assert composer.editor.toPlainText() == "We definitely open"


async def test_a_word_is_learned_for_good(opened: Open, inbox: FakeInbox, tmp_path: Path) -> None:
    async with opened() as stage:
        await write(stage, "Our Harbourbikez are open")
        assert marked(stage) == ["Harbourbikez"]
        stage.window.page.composer.spelling._learn("Harbourbikez")
        await stage.settle()
        assert marked(stage) == []
        assert inbox.spelling.known == {"harbourbikez"}


async def test_ctrl_semicolon_goes_to_the_next_wrong_word(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await write(stage, "We definitly open")
        composer = stage.window.page.composer
        caret = composer.editor.textCursor()
        caret.setPosition(0)
        composer.editor.setTextCursor(caret)
        composer.spelling.open_at_caret()
        await until(lambda: QApplication.activePopupWidget() is not None, "the menu")
        popup = QApplication.activePopupWidget()
        assert popup is not None
        popup.close()
        assert composer.editor.textCursor().selectedText() == "definitly"


async def test_in_another_line_behind_an_emoji_the_wrong_word_is_found_and_mended(
    opened: Open,
) -> None:
    async with opened() as stage:
        await write(stage, "")
        composer = stage.window.page.composer
        composer.editor.setPlainText("We open\n🚲 🚲 definitly \nsoon")
        composer.spelling.look()
        await stage.settle()
        waves = composer.spelling.waves
        word = waves.wrong_from(0)
        assert word is not None
        assert word == waves.word_at(word.last) == waves.wrong_from(word.last)
        assert waves.wrong_from(word.last + 1) is None
        caret = composer.editor.textCursor()
        caret.setPosition(0)
        composer.editor.setTextCursor(caret)
        composer.spelling.open_at_caret()
        await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the menu")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.actions()[0].trigger()
        menu.close()
        assert composer.editor.toPlainText() == "We open\n🚲 🚲 definitely \nsoon"


async def test_suggestions_for_what_is_written_no_more_are_not_offered(opened: Open) -> None:
    async with opened() as stage:
        await write(stage, "We definitly open")
        composer = stage.window.page.composer
        composer.spelling.open_menu(6, QPoint(50, 50))
        composer.editor.setPlainText("We are sometimes open")
        await stage.settle()
        assert QApplication.activePopupWidget() is None


async def test_words_that_go_with_an_erased_customer_are_marked_again(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await write(stage, "Our Harbourbikez are open")
        stage.window.page.composer.spelling._learn("Harbourbikez")
        await stage.settle()
        assert marked(stage) == []
        inbox.spelling.known.clear()
        inbox.tell(Changes(gone=frozenset({CustomerId(2)})))
        await until(lambda: marked(stage) == ["Harbourbikez"], "the wave")
