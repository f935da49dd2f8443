"""A storm is offered, its questions are shown, and each is answered by the owner's own hand."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.domain.answers import HOURS, Question, Storm
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import Direction
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.networks.contract import Rules
from socialinbox.networks.registry import rules_of
from socialinbox.ui.storm import desk as storm_desk
from socialinbox.ui.storm.desk import StormDesk
from socialinbox.ui.storm.words import about_words, first_name, for_another
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

Key, Held = Qt.Key, Qt.KeyboardModifier


def rage(inbox: FakeInbox, count: int = 3) -> list[Question]:
    """The first who wait and can be answered ask the same."""
    found = []
    for made in list(inbox.made.values()):
        last = next((e for e in reversed(made.entries) if e.direction is Direction.IN), None)
        waits = inbox.row(made).waiting_since is not None and made.name[0].isalpha()
        if last is not None and waits and not made.done:
            found.append(Question(made.id, made.name, last.place, "When open?", last.sent_at))
    inbox.answers.raging = [Storm((HOURS,), tuple(found[:count]))]
    return found[:count]


async def waiting(stage: Stage) -> StormDesk:
    """Show the list of those who wait."""
    stage.window.sidebar.asked.emit(ThreadQuery(Box.WAITING))
    await stage.settle()
    return stage.window.storms


def replies(inbox: FakeInbox) -> list[tuple[CustomerId, str]]:
    return [(what[0], what[2]) for verb, what in inbox.calls if verb == "reply"]  # type: ignore[index]


async def at(stage: Stage, one: Question) -> None:
    composer = stage.window.page.composer
    await until(
        lambda: composer.customer == one.customer and stage.window.page.customer == one.customer,
        f"the thread of {one.name}",
    )
    await stage.settle()


async def test_it_is_offered_with_those_who_wait_and_nowhere_else(
    opened: Open, inbox: FakeInbox
) -> None:
    rage(inbox)
    async with opened() as stage:
        assert not stage.window.storms.offer.isVisible()
        desk = await waiting(stage)
        await until(desk.offer.isVisible, "the offer")
        assert desk.offer.words.text() == "3 people ask about opening hours"
        assert "one by one" in desk.offer.answer.accessibleName()
        stage.window.sidebar.asked.emit(ThreadQuery(Box.INBOX))
        await until(lambda: not desk.offer.isVisible(), "no offer in the inbox")


async def test_each_is_answered_by_hand_and_the_words_wait_for_the_next(
    opened: Open, inbox: FakeInbox
) -> None:
    first, second, third = rage(inbox)
    async with opened() as stage:
        desk = await waiting(stage)
        await until(desk.offer.isVisible, "the offer")
        desk.offer.answer.click()
        sheet = stage.window.sheets.storm
        assert sheet.isVisible()
        assert sheet.list.count() == 3
        assert sheet.go.text() == "Answer 3 one by one"
        sheet.go.click()
        await at(stage, first)
        composer = stage.window.page.composer
        assert desk.bar.words.text() == "1 of 3"
        assert composer.editor.toPlainText() == ""
        hello = f"Hi {first_name(first.name)}, from nine to five."
        composer.editor.insertPlainText(hello)
        QTest.keyClick(composer.editor, Key.Key_Return, Held.ControlModifier)
        await at(stage, second)
        assert desk.bar.words.text() == "2 of 3 · 1 sent"
        assert composer.editor.toPlainText() == hello.replace(
            first_name(first.name), first_name(second.name)
        )
        # Nothing has left that was not sent by key.
        assert replies(inbox) == [(first.customer, hello)]
        QTest.keyClick(composer.editor, Key.Key_K, Held.ControlModifier | Held.ShiftModifier)
        await at(stage, third)
        await stage.settle()
        assert inbox.drafts.get(second.customer, "") == ""
        assert desk.bar.words.text() == "3 of 3 · 1 sent · 1 skipped"
        composer.editor.insertPlainText(" Bye!")
        composer.send(done=False)
        await until(lambda: not desk.raging, "the end")
        assert not desk.bar.isVisible()
        assert [who for who, _ in replies(inbox)] == [first.customer, third.customer]


async def test_left_at_any_time_nothing_stays_behind(opened: Open, inbox: FakeInbox) -> None:
    first, second, _ = rage(inbox)
    async with opened() as stage:
        desk = await waiting(stage)
        desk.begin(inbox.answers.raging[0].questions)
        await at(stage, first)
        composer = stage.window.page.composer
        composer.editor.insertPlainText("From nine to five.")
        composer.send(done=False)
        await at(stage, second)
        assert composer.editor.toPlainText() == "From nine to five."
        desk.bar.leave.click()
        await stage.settle()
        assert not desk.raging
        assert composer.editor.toPlainText() == ""
        await until(lambda: inbox.drafts.get(second.customer, "") == "", "no draft")
        assert len(replies(inbox)) == 1


async def test_own_words_that_were_there_stay(opened: Open, inbox: FakeInbox) -> None:
    first, second, _ = rage(inbox)
    inbox.drafts[second.customer] = "Half a thought"
    async with opened() as stage:
        desk = await waiting(stage)
        desk.begin(inbox.answers.raging[0].questions)
        await at(stage, first)
        composer = stage.window.page.composer
        composer.editor.insertPlainText("From nine to five.")
        composer.send(done=False)
        await at(stage, second)
        assert composer.editor.toPlainText() == "Half a thought"
        desk.skip()
        await stage.settle()
        assert inbox.drafts[second.customer] == "Half a thought"


async def test_the_same_words_are_stopped_where_a_network_takes_them_for_spam(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, _ = rage(inbox)
    why = "These words were sent already. Change a few words."

    def strict(name: str) -> Rules:
        rules = rules_of(name)
        return replace(rules, same_words=dict.fromkeys(rules.place_of, why))

    monkeypatch.setattr(storm_desk, "rules_of", strict)
    # Both on one network.
    place = inbox.made[first.customer].entries[-1]
    entries = inbox.made[second.customer].entries
    entries.append(
        replace(place, id=inbox.new_message(), direction=Direction.IN, text="When open?")
    )
    async with opened() as stage:
        desk = await waiting(stage)
        desk.begin(inbox.answers.raging[0].questions)
        await at(stage, first)
        composer = stage.window.page.composer
        route = next(r for r in await inbox.routes(first.customer) if r.to.network == place.network)
        composer.pill.chosen.emit(route)
        composer.editor.insertPlainText("From nine to five.")
        composer.send(done=False)
        await at(stage, second)
        same = next(
            r for r in await inbox.routes(second.customer)
            if (r.to.network, r.kind) == (route.to.network, route.kind)
        )  # fmt: skip
        composer.pill.chosen.emit(same)
        assert composer.problem() == why
        assert not composer.send_button.isEnabled()
        composer.editor.insertPlainText(" See you!")
        assert composer.problem() is None


async def test_who_is_taken_off_the_list_is_not_asked(opened: Open, inbox: FakeInbox) -> None:
    first, second, third = rage(inbox)
    async with opened() as stage:
        desk = await waiting(stage)
        desk.show(inbox.answers.raging[0])
        sheet = stage.window.sheets.storm
        sheet.list.item(0).setCheckState(Qt.CheckState.Unchecked)
        assert sheet.go.text() == "Answer 2 one by one"
        sheet.go.click()
        await at(stage, second)
        inbox.gone(third.customer)
        await stage.settle()
        desk.skip()
        assert not desk.raging
        assert first.customer not in [who for who, _ in replies(inbox)]


def test_names_in_words_are_for_whoever_is_next() -> None:
    assert for_another("Hi Mara, it is open.", "Mara Kessler", "Tomas Okafor") == (
        "Hi Tomas, it is open."
    )
    assert for_another("Hi Mara, it is open.", "Mara Kessler", "user_4821") == "Hi, it is open."
    assert for_another("Maranello, Mara!", "Mara K", "Ben") == "Maranello, Ben!"
    assert for_another("It is open.", "@mara", "Ben") == "It is open."
    about = about_words(("helmet", "recall"))
    assert about.replace("\u2068", "").replace("\u2069", "") == "“helmet”, “recall”"
