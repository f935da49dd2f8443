"""What can be done with a message: the menu, the questions, the way back, the keyboard."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.errors import Forbidden
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import Direction, FormerText
from socialinbox.domain.views import DeliveryMark, Entry
from socialinbox.networks.verbs import Verb
from socialinbox.ui.composer.panel import Mode
from socialinbox.ui.timeline.former import Former
from tests import mouse
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW

MARA, TOMAS, CHLOE = CustomerId(1), CustomerId(2), CustomerId(6)


def entry_of(stage: Stage, place: str, direction: Direction = Direction.IN) -> Entry:
    found = stage.window.page.model.entries
    return next(e for e in reversed(found) if e.place == place and e.direction is direction)


def again(stage: Stage, entry: Entry) -> Entry:
    return next(e for e in stage.window.page.model.entries if e.id == entry.id)


def actions(stage: Stage, entry: Entry) -> dict[str, QAction]:
    menu = stage.window.page.view.menu_for(entry)
    return {action.text(): action for action in menu.actions() if action.text()}


def acts(inbox: FakeInbox) -> list[object]:
    return [what for verb, what in inbox.calls if verb == "act"]


async def test_greyed_verbs_say_why(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        menu = actions(stage, entry_of(stage, "youtube"))
        like = next(a for words, a in menu.items() if words.startswith("Like: "))
        assert not like.isEnabled()
        assert "youtube.com" in like.text()
        assert "youtube.com" in like.toolTip()
        assert menu["Hold for review"].isEnabled()


async def test_hiding_is_done_shown_and_undone(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        entry = entry_of(stage, "facebook")
        actions(stage, entry)["Hide on Facebook"].trigger()
        await until(lambda: again(stage, entry).hidden)
        assert acts(inbox) == [(entry.id, Verb.HIDE, None)]
        assert stage.window.toast.words == "Hidden on Facebook."
        row = stage.window.page.model.row_of(entry.id)
        frame = stage.window.page.model.frame(row)
        assert frame.unseen
        assert "hidden there" in (frame.meta or "")
        stage.window.verbs.undo_last()
        await until(lambda: not again(stage, entry).hidden)
        assert acts(inbox)[-1] == (entry.id, Verb.UNHIDE, None)


async def test_a_liked_message_says_so(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        entry = entry_of(stage, "facebook")
        actions(stage, entry)["Like"].trigger()
        model = stage.window.page.model
        await until(lambda: "liked ♥" in (model.frame(model.row_of(entry.id)).meta or ""))
        said = model.index(model.row_of(entry.id)).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "liked" in said
        assert "Like no longer" in actions(stage, again(stage, entry))


async def test_a_held_comment_can_be_published(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        entry = entry_of(stage, "youtube")
        actions(stage, entry)["Hold for review"].trigger()
        model = stage.window.page.model
        await until(lambda: "held for review" in (model.frame(model.row_of(entry.id)).meta or ""))
        actions(stage, again(stage, entry))["Publish"].trigger()
        await until(lambda: "held" not in (model.frame(model.row_of(entry.id)).meta or ""))


async def test_deleting_asks_once_and_can_be_left(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        stage.window.page.focus_messages()
        entry = entry_of(stage, "facebook")
        confirm = stage.window.sheets.confirm
        actions(stage, entry)["Delete on Facebook…"].trigger()
        assert confirm.isVisible()
        assert "Facebook" in confirm.what.text()
        assert "cannot be undone" in confirm.what.text()
        assert confirm.cancel.hasFocus()
        QTest.keyClick(confirm.cancel, Qt.Key.Key_E)
        QTest.keyClick(confirm.cancel, Qt.Key.Key_Escape)
        assert not confirm.isVisible()
        assert stage.window.page.view.hasFocus()
        assert acts(inbox) == []
        assert not any(verb == "done" for verb, _ in inbox.calls)
        actions(stage, entry)["Delete on Facebook…"].trigger()
        QTest.keyClick(confirm.cancel, Qt.Key.Key_Tab)
        QTest.keyClick(confirm.do, Qt.Key.Key_Return)
        await until(lambda: again(stage, entry).deleted_at is not None)
        assert acts(inbox) == [(entry.id, Verb.DELETE, None)]
        assert stage.window.toast.undo.isHidden()


async def test_what_a_network_refuses_is_said_in_words(opened: Open, inbox: FakeInbox) -> None:
    inbox.act_fails = Forbidden("Facebook lets this account not moderate. Ask for the role.")
    async with opened() as stage:
        await stage.open(TOMAS)
        entry = entry_of(stage, "facebook")
        actions(stage, entry)["Hide on Facebook"].trigger()
        await until(lambda: "moderate" in stage.window.toast.words)
        assert stage.window.toast.undo.isHidden()


def mode_of(stage: Stage) -> Mode:
    return stage.window.page.composer.mode


def own(stage: Stage, inbox: FakeInbox) -> Entry:
    """An own comment on Facebook that can be edited."""
    theirs = entry_of(stage, "facebook")
    author = replace(theirs.author, name="Harbour Bikes")
    inbox.replace(theirs.id, direction=Direction.OUT, author=author)
    return theirs


async def test_editing_an_own_comment(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        composer.editor.setPlainText("half a reply")
        entry = own(stage, inbox)
        await until(lambda: again(stage, entry).direction is Direction.OUT)
        actions(stage, again(stage, entry))["Edit…"].trigger()
        assert mode_of(stage) is Mode.EDIT
        assert composer.editor.toPlainText() == entry.text
        assert composer.editor.accessibleName() == "Editing your comment on Facebook"
        assert not composer.done_button.isEnabled()
        composer.editor.setPlainText("Something better")
        QTest.keyClick(composer.editor, Qt.Key.Key_Escape)
        assert composer.editor.toPlainText() == "half a reply"
        assert acts(inbox) == []
        composer.edit(again(stage, entry))
        composer.editor.setPlainText("Something better")
        composer.done_button.click()
        await until(lambda: again(stage, entry).text == "Something better")
        await stage.settle()
        assert acts(inbox) == [(entry.id, Verb.EDIT, "Something better")]
        assert mode_of(stage) is Mode.REPLY
        assert composer.editor.toPlainText() == "half a reply"
        assert stage.window.toast.words == "Changed on Facebook."
        stage.window.toast.undo.click()
        await until(lambda: again(stage, entry).text == entry.text, "as it was")


async def test_an_edit_that_is_refused_keeps_the_words(opened: Open, inbox: FakeInbox) -> None:
    inbox.act_fails = Forbidden("Facebook takes no edits now.")
    async with opened() as stage:
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        composer.edit(entry_of(stage, "facebook"))
        composer.editor.setPlainText("Something better")
        composer.done_button.click()
        await until(lambda: composer._why.text() == "Facebook takes no edits now.")
        assert mode_of(stage) is Mode.EDIT
        assert composer.editor.toPlainText() == "Something better"


def popup() -> QMenu | None:
    found = QApplication.activePopupWidget()
    return found if isinstance(found, QMenu) else None


async def test_the_menu_by_every_key(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        view = stage.window.page.view
        shift = Qt.KeyboardModifier.ShiftModifier
        for key, modifier in (
            (Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier),
            (Qt.Key.Key_F10, shift),
            (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        ):
            stage.window.page.focus_messages()
            QTest.keyClick(view, key, modifier)
            await until(lambda: popup() is not None, str(key))
            menu = popup()
            assert menu is not None
            assert any(a.text() == "Like" for a in menu.actions())
            menu.close()
            await until(lambda: popup() is None)


async def test_three_dots_open_the_menu(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        view, model = stage.window.page.view, stage.window.page.model
        index = model.index(model.rowCount() - 1)
        found = view._delegate.at(index)
        assert found is not None
        at = view._delegate.dots(found)
        assert at is not None
        assert found.bubble is not None
        assert not at.intersects(found.bubble)
        point = view._top_left(index) + at.center().toPoint()
        mouse.move(view.viewport(), point + QPoint(0, 1))
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
        )
        await until(lambda: popup() is not None)
        menu = popup()
        assert menu is not None
        menu.close()


async def test_unsure_replies_can_be_looked_for(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(CHLOE)
        entry = stage.window.page.model.entries[-1]
        assert entry.delivery is not None
        unsure = DeliveryMark(entry.delivery.id, DeliveryState.UNSURE, "No answer came.")
        inbox.replace(entry.id, delivery=unsure, url="https://network.example/it")
        await until(lambda: again(stage, entry).revision > entry.revision)
        menu = actions(stage, again(stage, entry))
        assert "Take back into the draft" not in menu
        opened_urls: list[str] = []
        stage.window.page.view.open_url = lambda url: opened_urls.append(url.toString())
        menu["Look there"].trigger()
        assert opened_urls == ["https://network.example/it"]
        number = entry.delivery.id
        menu["I looked: it is there"].trigger()
        await until(lambda: ("is there", number) in inbox.calls)
        menu = actions(stage, again(stage, entry))
        menu["I looked: it is not there. Send again"].trigger()
        await until(lambda: ("retry", number) in inbox.calls)
        inbox.replace(entry.id, delivery=unsure)
        back = "I looked: it is not there. Take back"
        await until(lambda: back in actions(stage, again(stage, entry)))
        actions(stage, again(stage, entry))[back].trigger()
        await until(lambda: ("discard", number) in inbox.calls)


async def test_what_it_said_before(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        entry = entry_of(stage, "facebook")
        inbox.replace(entry.id, edited_at=NOW, edits=(FormerText("Older words", NOW),))
        await until(lambda: again(stage, entry).edits)
        actions(stage, again(stage, entry))["What it said before"].trigger()
        shown = stage.window.page.view.findChild(Former)
        assert shown is not None
        assert "Older words" in shown.accessibleDescription()
        QTest.keyClick(shown, Qt.Key.Key_Escape)
