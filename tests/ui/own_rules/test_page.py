"""Rules in the window: written, tried, switched, ordered, removed, traced; by keys as well."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from socialinbox.domain.ids import CustomerId, MessageId, NetworkName, RuleId, RunId
from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.own_rules import Deed, NewRule, Run, Trial, What
from socialinbox.domain.views import SearchHit
from socialinbox.ui.card.did import Did
from socialinbox.ui.own_rules.did_list import RunsDelegate
from socialinbox.ui.own_rules.page import RulesPage
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.late import held
from tests.ui.people import NOW

MARA = CustomerId(1)
TAGGED = NewRule("Urgent words", "urgent", (Deed(What.TAG, "urgent"),))
ALERTED = NewRule("Waiting long", "waiting:>2d", (Deed(What.ALERT),))


def hit(text: str) -> SearchHit:
    return SearchHit(
        MessageId(11),
        MARA,
        "Mara Kessler",
        NetworkName("twitter"),
        MessageKind.MENTION,
        "mention",
        Direction.IN,
        NOW - timedelta(hours=1),
        text,
    )


def run(undone: bool = False) -> Run:
    return Run(
        RunId(7),
        RuleId(1),
        TAGGED.name,
        MARA,
        "Mara Kessler",
        MessageId(11),
        NOW - timedelta(hours=1),
        TAGGED.deeds,
        NOW if undone else None,
    )


async def shown(stage: Stage) -> RulesPage:
    """The page, asked for by its key."""
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(QApplication.focusWidget() or stage.window, Qt.Key.Key_R, keys)
    assert stage.window.doors.own_rules.open
    await stage.settle()
    return stage.window.doors.own_rules.page


def type_in(text: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)


async def test_a_first_rule_is_written_tried_and_undone(opened: Open, inbox: FakeInbox) -> None:
    inbox.own_rules.found = Trial((hit("urgent: my hub whistles"),), 1, False)
    async with opened() as stage:
        page = await shown(stage)
        assert QApplication.focusWidget() is page.form.name
        type_in("Urgent words")
        page.form.asks.setFocus()
        type_in("urgent")
        await until(page.form.hits.count, "the trial")
        assert "1 message of 1 customer would have been" in page.form.tried.text()
        assert "my hub whistles" in page.form.hits.item(0).text()
        page.form.deeds.tag_name.setFocus()
        type_in("urgent")
        page.form.save.click()
        await until(lambda: inbox.own_rules.rules, "the rule")
        await stage.settle()
        assert inbox.own_rules.rules[0].form == TAGGED
        assert "Urgent words" in page.list.item(0).text()
        assert "Saved: " in stage.window.toast.words
        stage.window.verbs.undo_last()
        await until(lambda: not inbox.own_rules.rules, "the way back")


async def test_a_rule_chosen_while_another_is_stored_is_the_one_that_is_changed(
    opened: Open, inbox: FakeInbox
) -> None:
    await inbox.own_rules.add(ALERTED)
    async with opened() as stage:
        page = await shown(stage)
        page.begin_new()
        for field, words in (
            (page.form.name, TAGGED.name),
            (page.form.asks, TAGGED.asks),
            (page.form.deeds.tag_name, "urgent"),
        ):
            field.setFocus()
            type_in(words)
        stored = held(inbox.own_rules, "add")
        page.form.save.click()
        await until(lambda: len(inbox.own_rules.rules) == 2, "the rule")
        page.list.setCurrentRow(0)
        assert page.form.name.text() == ALERTED.name
        stored.set()
        await stage.settle()
        page.form.name.setText("Waiting too long")
        page.form.save.click()
        await until(lambda: inbox.own_rules.rules[0].form.name == "Waiting too long", "changed")
        assert inbox.own_rules.rules[1].form == TAGGED


async def test_what_a_rule_lacks_is_said_and_nothing_is_lost(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        page = await shown(stage)
        type_in("Half a rule")
        page.form.asks.setText("is:nonsense")
        page.form.save.click()
        await stage.settle()
        assert page.form.trouble.isVisible()
        assert "nothing that can be looked for" in page.form.trouble.text()
        assert page.form.name.text() == "Half a rule"
        page.form.asks.setText("urgent")
        page.form.save.click()
        await stage.settle()
        assert "does nothing yet" in page.form.trouble.text()
        assert inbox.own_rules.rules == []
        QTest.keyClick(page.form.name, Qt.Key.Key_Escape)
        assert not stage.window.doors.own_rules.open
        page = await shown(stage)
        assert (page.form.name.text(), page.form.asks.text()) == ("Half a rule", "urgent")
        assert page.form.name.hasFocus()


async def test_done_and_snooze_exclude_each_other(opened: Open) -> None:
    async with opened() as stage:
        form = (await shown(stage)).form.deeds
        form.done.click()
        assert form.deeds() == (Deed(What.DONE),)
        form.snooze.click()
        assert form.deeds() == (Deed(What.SNOOZE, "1d"),)
        form.done.click()
        assert form.deeds() == (Deed(What.DONE),)


async def test_switched_ordered_removed(opened: Open, inbox: FakeInbox) -> None:
    await inbox.own_rules.add(TAGGED)
    await inbox.own_rules.add(ALERTED)
    async with opened() as stage:
        page = await shown(stage)
        page.list.item(0).setCheckState(Qt.CheckState.Unchecked)
        await until(lambda: not inbox.own_rules.rules[0].on, "the rule rests")
        await stage.settle()
        page.list.setCurrentRow(0)
        page.list.setFocus()
        QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        await until(lambda: inbox.own_rules.rules[1].name == TAGGED.name, "another order")
        await stage.settle()
        assert page.list.currentRow() == 1, "the moved one stays chosen"
        QTest.keyClick(page.list, Qt.Key.Key_Delete)
        await until(lambda: len(inbox.own_rules.rules) == 1, "removed")
        stage.window.verbs.undo_last()
        await until(lambda: len(inbox.own_rules.rules) == 2, "back")


async def test_the_trace_undoes_and_leads_to_the_thread(opened: Open, inbox: FakeInbox) -> None:
    inbox.own_rules.ran = [run(), run(undone=True)]
    async with opened() as stage:
        page = await shown(stage)
        page.trace.click()
        view = page.did.view
        assert view.hasFocus()
        spoken = [
            str(view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
            for row in (0, 1)
        ]
        assert [TAGGED.name in one and "Mara Kessler" in one for one in spoken] == [True, True]
        assert [one.endswith("Undone.") for one in spoken] == [False, True]
        QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Delete)
        QTest.keyClick(view, Qt.Key.Key_Up)
        QTest.keyClick(view, Qt.Key.Key_Delete)
        await until(lambda: inbox.own_rules.undone, "the way back")
        assert inbox.own_rules.undone == [RunId(7)], "what is undone is not undone again"
        QTest.keyClick(view, Qt.Key.Key_Return)
        await until(lambda: stage.window.page.customer == MARA, "the thread")
        assert not stage.window.doors.own_rules.open


async def test_a_press_on_undo_takes_back_and_one_beside_it_opens(
    opened: Open, inbox: FakeInbox
) -> None:
    inbox.own_rules.ran = [run()]
    async with opened() as stage:
        page = await shown(stage)
        page.trace.click()
        view = page.did.view
        index = view.model().index(0, 0)
        delegate = view.itemDelegate()
        assert isinstance(delegate, RunsDelegate)
        undo = delegate.mark(view.visualRect(index), index)
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(view.viewport(), left, pos=undo.center())
        await until(lambda: inbox.own_rules.undone == [RunId(7)], "the way back")
        assert stage.window.doors.own_rules.open
        QTest.mouseClick(view.viewport(), left, pos=view.visualRect(index).center())
        await until(lambda: stage.window.page.customer == MARA, "the thread")


async def test_where_no_rule_did_anything_a_rule_is_begun(opened: Open) -> None:
    async with opened() as stage:
        page = await shown(stage)
        page.trace.click()
        assert page.did.empty.isVisible()
        assert page.did.empty.action.hasFocus()
        page.did.empty.action.click()
        assert page.form.name.hasFocus()


async def test_the_card_tells_what_rules_did(opened: Open, inbox: FakeInbox) -> None:
    inbox.own_rules.ran = [run()]
    async with opened() as stage:
        await stage.open(MARA)
        (did,) = stage.window.card.findChildren(Did)
        await until(did.isVisible, "what rules did")
        (undo,) = did.findChildren(QPushButton)
        assert TAGGED.name in undo.accessibleDescription()
        inbox.own_rules.ran = [run(undone=True)]
        undo.click()
        await until(lambda: inbox.own_rules.undone, "the way back")
        await until(lambda: not did.isVisible(), "nothing left to tell")


async def test_escape_leads_back_to_where_one_was(opened: Open) -> None:
    async with opened() as stage:
        before = stage.window.frame.stack.currentWidget()
        await shown(stage)
        QTest.keyClick(QApplication.focusWidget() or stage.window, Qt.Key.Key_Escape)
        assert stage.window.frame.stack.currentWidget() is before
