"""The card that asks: perhaps the same person. Seen, read aloud, and answered by keys alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Basis, Stated
from socialinbox.domain.suggestions import ClueKind
from socialinbox.ui.card.suggestion import SuggestionBox, SuggestionTile
from socialinbox.ui.card.suggestion_words import clue_words
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.fake_suggestions import MARA, TOMAS, suggestion

ISOLATES = {0x2068: None, 0x2069: None}
"""The marks around names, which readers of a test do not see."""


def box(stage: Stage) -> SuggestionBox:
    (found,) = stage.window.card.findChildren(SuggestionBox)
    return found


async def asked(stage: Stage) -> SuggestionTile:
    """The card of the suggestion, once it is there."""
    await stage.open(MARA)
    await until(lambda: box(stage).tiles, "the card")
    return box(stage).tiles[0]


def press(stage: Stage, key: Qt.Key) -> None:
    focus = QApplication.focusWidget() or stage.window
    QTest.keyClick(focus, key)


async def test_nothing_is_shown_where_nothing_is_suggested(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        assert not box(stage).isVisible()
        assert not box(stage).take_focus()


async def test_it_says_who_and_why(opened: Open, inbox: FakeInbox) -> None:
    inbox.people.suggested = [suggestion()]
    async with opened() as stage:
        tile = await asked(stage)
        assert tile.isVisible()
        assert tile.accessibleName() == tile.sentence
        for words in ("Perhaps the same person", "Tomas Okafor", "Facebook", "same name"):
            assert words in tile.sentence
        for button in (tile.accept, tile.later, tile.never):
            assert button.accessibleDescription() == tile.sentence
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert "one person" in tile.accept.accessibleName()
        await stage.open(TOMAS)
        await until(lambda: not box(stage).isVisible(), "another customer's card")


async def test_accept_by_keys_and_undo(opened: Open, inbox: FakeInbox) -> None:
    inbox.people.suggested = [suggestion()]
    async with opened() as stage:
        tile = await asked(stage)
        before = len(inbox.made[MARA].entries)
        press(stage, Qt.Key.Key_P)
        assert QApplication.focusWidget() is tile.accept
        press(stage, Qt.Key.Key_Space)
        await until(lambda: TOMAS not in stage.window.threads.model.ids, "one thread")
        assert inbox.people.answers == [("accept", MARA, TOMAS)]
        (link,) = [args for name, args in inbox.calls if name == "link"]
        assert link == (MARA, TOMAS, Basis.PUBLIC_PROFILE, "X and Facebook: it.")
        await until(lambda: not box(stage).isVisible(), "the card is answered")
        assert QApplication.focusWidget() is stage.window.threads.view
        assert "one person" in stage.window.toast.words
        stage.window.setFocus()
        press(stage, Qt.Key.Key_Z)
        await until(lambda: TOMAS in stage.window.threads.model.ids, "two threads again")
        await until(lambda: len(inbox.made[MARA].entries) == before)


async def test_two_of_one_name_are_told_apart(opened: Open, inbox: FakeInbox) -> None:
    asking = suggestion()
    (pair,) = asking.pairs
    named = replace(pair, theirs=replace(pair.theirs, name="Mara Kessler"))
    inbox.people.suggested = [replace(asking, other_name="Mara Kessler", pairs=(named,))]
    async with opened() as stage:
        tile = await asked(stage)
        both = "Mara Kessler on X and Mara Kessler on Facebook"
        assert both in tile.accept.accessibleName().translate(ISOLATES)
        press(stage, Qt.Key.Key_P)
        press(stage, Qt.Key.Key_Space)
        await until(
            lambda: both in stage.window.toast.words.translate(ISOLATES), "which two are one"
        )


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
async def test_enter_presses_what_has_the_keys(
    opened: Open, inbox: FakeInbox, enter: Qt.Key
) -> None:
    inbox.people.suggested = [suggestion()]
    async with opened() as stage:
        await asked(stage)
        press(stage, Qt.Key.Key_P)
        press(stage, Qt.Key.Key_Tab)
        press(stage, enter)
        await until(lambda: inbox.people.answers == [("later", MARA, TOMAS)])


async def test_later_and_back(opened: Open, inbox: FakeInbox) -> None:
    inbox.people.suggested = [suggestion()]
    async with opened() as stage:
        tile = await asked(stage)
        tile.later.click()
        await until(lambda: "two weeks" in stage.window.toast.words)
        inbox.changed(MARA)
        await until(lambda: not box(stage).isVisible())
        stage.window.toast.undo.click()
        await until(lambda: inbox.people.answers[-1][0] == "ask again")
        inbox.changed(MARA)
        await until(lambda: box(stage).isVisible())


async def test_never(opened: Open, inbox: FakeInbox) -> None:
    inbox.people.suggested = [suggestion()]
    async with opened() as stage:
        tile = await asked(stage)
        tile.never.click()
        await until(lambda: "not asked again" in stage.window.toast.words)
        assert inbox.people.answers == [("never", MARA, TOMAS)]
        await until(lambda: not box(stage).isVisible())
        assert TOMAS in stage.window.threads.model.ids


async def test_the_other_thread_can_be_looked_at_first(opened: Open, inbox: FakeInbox) -> None:
    inbox.people.suggested = [suggestion()]
    async with opened() as stage:
        tile = await asked(stage)
        tile.open.click()
        await until(lambda: stage.window.page.customer == TOMAS)


async def test_what_is_no_longer_suggested_is_said(opened: Open, inbox: FakeInbox) -> None:
    inbox.people.suggested = [suggestion()]

    async def gone(customer: CustomerId, other: CustomerId) -> Stated:
        raise BadInput("These two are not suggested any more.", "Look again.")

    async with opened() as stage:
        tile = await asked(stage)
        inbox.people.accept = gone  # type: ignore[method-assign]
        tile.accept.click()
        await until(lambda: "not suggested any more" in stage.window.toast.words)


async def test_two_at_once_at_most(opened: Open, inbox: FakeInbox) -> None:
    weak = suggestion(CustomerId(901), ClueKind.NEAR_NAME)
    strong = suggestion(CustomerId(902), ClueKind.EMAIL)
    inbox.people.suggested = [weak, suggestion(), strong]
    async with opened() as stage:
        await asked(stage)
        assert [tile.suggestion for tile in box(stage).tiles] == [strong, suggestion()]


async def test_the_keys_go_on_to_the_next(opened: Open, inbox: FakeInbox) -> None:
    other = suggestion(CustomerId(3), ClueKind.NEAR_NAME)
    inbox.people.suggested = [suggestion(), other]
    async with opened() as stage:
        await asked(stage)
        press(stage, Qt.Key.Key_P)
        press(stage, Qt.Key.Key_Space)
        await until(lambda: [t.suggestion for t in box(stage).tiles] == [other], "the next")
        assert QApplication.focusWidget() is box(stage).tiles[0].accept


async def test_it_is_drawn_anew_in_another_look(opened: Open, inbox: FakeInbox) -> None:
    inbox.people.suggested = [suggestion()]
    async with opened() as stage:
        first = await asked(stage)
        stage.window.card.look_again()
        (again,) = box(stage).tiles
        assert again is not first
        assert again.findChildren(QPushButton)


def test_every_kind_of_evidence_has_words() -> None:
    said = [clue_words([kind], "X") for kind in ClueKind]
    assert len(set(said)) == len(ClueKind)
    assert all("X" in words for words in said)
