"""What helps while writing, on the real storage: kept answers, emoji, spelling, a look back."""

import asyncio

import pytest
from PySide6.QtGui import QTextCharFormat

from socialinbox.app import App
from socialinbox.config.profile import open_profile
from tests.e2e.conftest import Desk, Held, Key, Start, until
from tests.worlds import small_world

pytestmark = pytest.mark.e2e
TEXT = "Hello Ben, we definitly open at nine. 🚲"
WAVE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


def misspelled(desk: Desk) -> list[str]:
    """The words with a wave under them."""
    block = desk.window.page.composer.editor.document().firstBlock()
    layout = block.layout()
    assert layout is not None
    return [
        block.text()[one.start : one.start + one.length]
        for one in layout.formats()
        if one.format.underlineStyle() is WAVE
    ]


async def test_a_kept_answer_an_emoji_and_a_wrong_word_by_keyboard(start: Start) -> None:
    async with start(small_world()) as desk:
        composer = desk.window.page.composer
        offered = composer.completion.list
        kept = desk.app.inbox.saved_replies
        await kept.put("Opening hours", "Hello {first name}, we definitly open at nine.")
        await desk.open(await desk.customer("Ben Ito", "youtube"))
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_R)
        desk.type("/open")
        await until(lambda: [o.title for o in offered.offered] == ["Opening hours"], "the answer")
        desk.press(Key.Key_Return)
        desk.type(" :bicy")
        await until(lambda: any("bicycle" in o.title for o in offered.offered[:1]), "the emoji")
        desk.press(Key.Key_Tab)
        assert composer.editor.toPlainText() == TEXT
        await until(lambda: misspelled(desk) == ["definitly"], "the wave")
        desk.press(Key.Key_Return, Held.ControlModifier)
        await until(lambda: desk.times_in_world(TEXT) == 1, "the reply at its network")

        async def used() -> bool:
            return [one.uses for one in await kept.all()] == [1]

        await until(used, "that it was used")


async def test_unsent_words_are_on_the_disk_while_they_are_written(start: Start) -> None:
    async with start(small_world()) as desk:
        ben = await desk.customer("Ben Ito", "youtube")
        await desk.open(ben)
        desk.window.page.composer.focus_reply()
        desk.type("Half a thought")
        # What another reads while the window is open is what it would find after a crash.
        other = await asyncio.to_thread(lambda: App(open_profile(desk.app.profile.folder)))

        async def kept() -> bool:
            return await other.inbox.draft(ben) == "Half a thought"

        try:
            await until(kept, "the words on the disk")
        finally:
            await asyncio.to_thread(other.close)


async def test_a_word_is_found_in_the_open_thread(start: Start) -> None:
    async with start(small_world()) as desk:
        await desk.open(await desk.customer("Ana Ñandú", "youtube"))
        page = desk.window.page
        composer = page.composer
        composer.focus_reply()
        desk.press(Key.Key_F, Held.ControlModifier)
        assert page.finding.is_open
        desk.type("swap")
        await until(lambda: page.finding.count.text() == "1 of 1", "the hit")
        await until(lambda: (it := page.view.current_entry()) and "swap" in it.text, "its message")
        desk.press(Key.Key_Escape)
        assert desk.focus() is composer.editor
