"""Emoji are found by name in two languages, toned, picked by keyboard and by a colon."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.config.settings.declared import EMOJI_TONE
from socialinbox.domain.ids import CustomerId
from socialinbox.ui.emoji.known import TONES, all_emoji, search
from tests.ui.conftest import Open
from tests.ui.fake_inbox import FakeInbox

MARA = CustomerId(1)


def signs(language: str, typed: str) -> list[str]:
    return [one.sign for one in search(all_emoji(language), typed)]


def test_every_one_has_a_name_in_every_language() -> None:
    counts = {len(all_emoji(language)) for language in ("en", "de", "es", "fr", "ar", "fi")}
    assert len(counts) == 1
    assert all(one.name for language in ("de", "ar") for one in all_emoji(language))


def test_found_by_the_beginnings_of_words_here_and_in_english() -> None:
    assert signs("en", "bicycle")[0] == "🚲"
    assert signs("de", "fahrrad")[0] == "🚲"
    assert "🚲" in signs("de", "bicycle")
    assert signs("fr", "VELO")
    assert signs("en", "thumbs up")[0] == "👍"
    assert signs("en", "no such thing") == []


def test_skin_tones_where_there_is_skin() -> None:
    by_sign = {one.sign: one for one in all_emoji("en")}
    assert by_sign["👋"].with_tone(TONES[5]) == "👋🏿"
    assert by_sign["🧑‍🔧"].with_tone(TONES[1]) == "🧑🏻‍🔧"
    assert by_sign["🚲"].with_tone(TONES[5]) == "🚲"
    assert by_sign["👋"].with_tone("") == "👋"


async def test_picked_with_the_keyboard(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_reply()
        QTest.keyClicks(composer.editor, "Hi ")
        key = Qt.Key.Key_Period
        QTest.keyClick(composer.editor, key, Qt.KeyboardModifier.ControlModifier)
        picker = composer.emoji.picker
        assert picker.isVisible()
        assert picker.offered[0].sign == "👍"
        QTest.keyClicks(picker.field, "waving")
        assert picker.name.text() == "waving hand"
        stage.around.choices.change(EMOJI_TONE, "3")
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
        assert composer.editor.toPlainText() == "Hi 👋🏽"
        assert not picker.isVisible()
        composer.emoji.open_picker()
        assert picker.offered[0].sign == "👋"
        QTest.keyClick(picker.field, Qt.Key.Key_Escape)
        assert not picker.isVisible()


async def test_a_colon_and_letters_offer(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_reply()
        QTest.keyClicks(composer.editor, ":bicy")
        await stage.settle()
        assert "bicycle" in composer.completion.list.offered[0].title
        QTest.keyClick(composer.editor, Qt.Key.Key_Tab)
        assert composer.editor.toPlainText() == "🚲"
        QTest.keyClicks(composer.editor, " :)")
        await stage.settle()
        assert composer.completion.list.isHidden()


async def test_the_first_one_stays_chosen_while_more_letters_find_the_same(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_reply()
        offers = composer.completion.list
        for letters in (":smi", "l", "i", "n"):
            QTest.keyClicks(composer.editor, letters)
            await stage.settle()
            assert offers.chosen == offers.offered[0]
        QTest.keyClick(composer.editor, Qt.Key.Key_Down)
        assert offers.chosen == offers.offered[1]
