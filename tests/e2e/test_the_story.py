"""The whole story of a customer in the real window: a call, a tag, a promise kept in mind."""

import pytest
from PySide6.QtWidgets import QApplication

from socialinbox.app import App
from socialinbox.domain.message import MessageKind
from socialinbox.domain.people import Basis
from socialinbox.domain.story import NoteKind, note_kind
from socialinbox.ui.composer.panel import Mode
from socialinbox.ui.story.part import StoryPart
from tests.e2e.conftest import Desk, Held, Key, Start, until
from tests.e2e.test_the_window import of_text, shop

pytestmark = pytest.mark.e2e


def part_of(desk: Desk) -> StoryPart:
    found = desk.window.card.findChild(StoryPart)
    assert found is not None
    return found


async def test_a_call_a_tag_and_a_promise_by_keyboard(start: Start) -> None:
    async with start(shop()) as desk:
        ana = await desk.customer("Ana Ñandú", "youtube")
        await desk.open(ana)
        composer, strip = desk.window.page.composer, desk.window.page.story
        part = part_of(desk)
        await until(lambda: part.story is not None and part.story.customer == ana, "the story")

        # A call is written down; the keys that send a reply keep the note, and nothing is sent.
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_N)
        assert composer.mode is Mode.NOTE
        composer.note_bar._buttons[NoteKind.CALL].click()
        desk.type("She called, agreed to 40")
        desk.press(Key.Key_Return, Held.ControlModifier)
        await until(lambda: of_text(desk, "agreed to 40"), "the call")
        call = of_text(desk, "agreed to 40")
        assert call is not None
        assert (call.kind, note_kind(call.facts)) == (MessageKind.NOTE, NoteKind.CALL)
        assert desk.times_in_world("agreed to 40") == 0

        # A tag, typed; it stands in the sidebar.
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_T)
        desk.type("regular")
        desk.press(Key.Key_Return)
        await until(lambda: [chip.tag.name for chip in part.chips] == ["regular"], "the tag")
        tags = desk.window.sidebar.tags
        await until(lambda: [one.text() for one in tags.items] == ["regular"], "the sidebar")

        # A reply that promises something offers to remind of it; one press takes it.
        desk.press(Key.Key_Escape)
        desk.press(Key.Key_R)
        assert QApplication.focusWidget() is composer.editor
        promise = "I'll send you the price list tomorrow at 10."
        desk.type(promise)
        desk.press(Key.Key_Return, Held.ControlModifier)
        await until(strip.promise.isVisible, "the offer")
        strip.take.click()
        await until(
            lambda: strip.to_do.isVisible() and not strip.promise.isVisible(), "the follow-up"
        )
        (one,) = await desk.app.inbox.story.to_do()
        assert (one.follow_up.text, one.follow_up.customer) == (promise, ana)
        assert one.follow_up.due_at.astimezone().strftime("%H:%M") == "10:00"
        side = desk.window.sidebar.to_do
        await until(lambda: side.accessibleName() == "Mine to do, 1", "the count")

        # Linked with somebody else the thread keeps all of it, and gives it back on undo.
        rows = await desk.app.inbox.find_customers("Ben")
        other = next(row.id for row in rows if row.id != ana)
        await desk.app.inbox.story.tag(other, "wholesale")
        made = await desk.app.inbox.people.link(ana, other, Basis.TOLD_ME, "in the shop")
        await until(lambda: len(part.chips) == 2, "both tags")
        await desk.app.inbox.people.undo(made.step, "no")
        await until(lambda: [chip.tag.name for chip in part.chips] == ["regular"], "her own")
        await desk.app.inbox.sync_now()
        assert desk.times_in_world(promise) == 1


async def test_an_unsaved_note_is_there_after_the_program_ended(start: Start) -> None:
    async with start(shop()) as desk:
        ana = await desk.customer("Ana Ñandú", "youtube")
        await desk.open(ana)
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_N)
        desk.type("Half a thought")
    # Closed at once, without a pause after the last key; read as the next start would read it.
    again = App(desk.app.profile)
    try:
        assert (await again.inbox.story.note_draft(ana)).text == "Half a thought"
        assert await again.inbox.draft(ana) == ""
    finally:
        await again.aclose()
