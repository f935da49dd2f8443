"""The whole window by keyboard, and what it says to a screen reader."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from socialinbox.domain.account import AccountState
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Basis
from socialinbox.domain.views import Box
from socialinbox.ui.composer.panel import Mode
from socialinbox.ui.first_start import FirstStart
from socialinbox.ui.startup import CONNECT, PRACTICE
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

MARA, TOMAS = CustomerId(1), CustomerId(2)
ROOT = Path(__file__).parent.parent.parent


def press(stage: Stage, key: Qt.Key, *keys: Qt.KeyboardModifier) -> None:
    target = QApplication.focusWidget() or stage.window
    held = Qt.KeyboardModifier.NoModifier
    for one in keys:
        held |= one
    QTest.keyClick(target, key, held)


def done(inbox: FakeInbox, name: str) -> list[object]:
    return [what for verb, what in inbox.calls if verb == name]


async def test_through_the_list_and_back(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        first = stage.window.threads.model.ids[0]
        await stage.open(first)
        press(stage, Qt.Key.Key_J)
        await until(lambda: stage.window.page.customer == stage.window.threads.model.ids[1])
        press(stage, Qt.Key.Key_K)
        await until(lambda: stage.window.page.customer == first)
        press(stage, Qt.Key.Key_Down)
        await until(lambda: stage.window.page.customer == stage.window.threads.model.ids[1])


async def test_the_practice_networks_begin_with_the_thread_of_most_places(opened: Open) -> None:
    async with opened() as stage:
        assert stage.window.page.customer == MARA
    async with opened(demo=False) as stage:
        assert stage.window.page.customer == stage.window.threads.model.ids[0] != MARA
    async with opened(window_state={"thread": TOMAS}) as stage:
        assert stage.window.page.customer == TOMAS


async def test_done_goes_on_to_the_next_and_can_be_undone(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        ids = stage.window.threads.model.ids
        following = ids[ids.index(MARA) + 1]
        press(stage, Qt.Key.Key_E)
        await until(lambda: MARA not in stage.window.threads.model.ids)
        await stage.settle()
        assert inbox.made[MARA].done
        assert stage.window.page.customer == following
        assert stage.window.toast.isVisible()
        assert stage.window.toast.undo.isVisible()
        press(stage, Qt.Key.Key_Z)
        await until(lambda: MARA in stage.window.threads.model.ids)
        assert not inbox.made[MARA].done


async def test_save_and_unread(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        await until(lambda: not inbox.unread.get(TOMAS))
        press(stage, Qt.Key.Key_S)
        await until(lambda: inbox.made[TOMAS].saved)
        press(stage, Qt.Key.Key_U)
        await until(lambda: inbox.unread.get(TOMAS) == 1)
        await stage.settle()
        assert inbox.unread.get(TOMAS) == 1


async def test_letters_are_letters_while_typing(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        press(stage, Qt.Key.Key_R)
        editor = stage.window.page.composer.editor
        assert editor.hasFocus()
        for key in (Qt.Key.Key_J, Qt.Key.Key_E, Qt.Key.Key_S, Qt.Key.Key_N):
            press(stage, key)
        assert editor.toPlainText() == "jesn"
        assert not done(inbox, "done")
        press(stage, Qt.Key.Key_Escape)
        assert not editor.hasFocus()
        press(stage, Qt.Key.Key_N)
        assert stage.window.page.composer.mode is Mode.NOTE


async def test_search_shows_hits_and_opens_one(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        press(stage, Qt.Key.Key_Slash)
        field = stage.window.sidebar.search
        assert field.hasFocus()
        QTest.keyClicks(field, "rotor")
        await until(lambda: stage.window.threads.searching)
        hits = stage.window.threads.results.hits
        assert [h.sent_at for h in hits] == sorted((h.sent_at for h in hits), reverse=True)
        press(stage, Qt.Key.Key_Down)
        press(stage, Qt.Key.Key_Return)
        await until(lambda: stage.window.page.customer == MARA)
        await stage.settle()
        assert stage.window.page.view._delegate.lit == hits[1].message
        press(stage, Qt.Key.Key_Escape)
        assert not stage.window.threads.searching
        assert field.text() == ""


async def test_nothing_found_is_said(opened: Open) -> None:
    async with opened() as stage:
        stage.window.sidebar.search.setText("unobtainium")
        await until(lambda: stage.window.threads.searching)
        assert "Nothing found" in stage.window.threads.results._empty.accessibleName()


async def test_two_are_one_and_it_can_be_undone(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        before = len(inbox.made[MARA].entries)
        press(stage, Qt.Key.Key_L)
        picker = stage.window.sheets.picker
        QTest.keyClicks(picker.people.field, "Tomas")
        await until(lambda: picker.people.list.count() == 1)
        press(stage, Qt.Key.Key_Return)
        await until(picker.confirm.isEnabled, "what would change")
        assert ": no thread." in picker.statement.view.sentence
        picker.confirm.click()
        await until(lambda: TOMAS not in stage.window.threads.model.ids)
        await until(lambda: len(stage.window.page.model.entries) == before + 1)
        assert done(inbox, "link") == [(MARA, TOMAS, Basis.MY_GUESS, "")]
        await stage.settle()
        press(stage, Qt.Key.Key_Z)
        await until(lambda: TOMAS in stage.window.threads.model.ids)
        await until(lambda: len(stage.window.page.model.entries) == before)


async def test_a_link_of_the_card_can_be_undone(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await inbox.people.link(MARA, TOMAS, Basis.TOLD_ME)
        await stage.settle()
        await stage.open(MARA)
        await until(lambda: stage.window.card.shown is not None)
        buttons = stage.window.card.findChildren(QPushButton)
        undo = next(b for b in buttons if b.accessibleName().startswith("Undo: The same person"))
        undo.click()
        sheet = stage.window.sheets.undoing
        await until(sheet.confirm.isEnabled, "what would change")
        sheet.confirm.click()
        await until(lambda: done(inbox, "undo"))
        await until(lambda: TOMAS in stage.window.threads.model.ids)


async def test_boxes_and_networks_filter(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        side, model = stage.window.sidebar, stage.window.threads.model
        side._boxes[Box.WAITING].click()
        await until(lambda: model.query.box is Box.WAITING)
        look = stage.around.networks[-1]
        side._networks[look.name].click()
        await until(lambda: model.query.network == look.name)
        await stage.settle()
        assert model.ids
        for customer in model.ids:
            assert set(inbox.row(inbox.made[customer]).places) & look.places
        side._networks[look.name].click()
        await until(lambda: model.query.network is None)


async def test_a_broken_account_is_said_where_it_matters(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        assert not stage.window.page.banner.isVisible()
        inbox.break_account(2)
        await until(lambda: stage.window.page.banner.isVisible())
        assert "Connect the account again" in stage.window.page.banner.words
        item = next(iter(stage.window.sidebar._accounts.values()))
        item.click()
        await until(lambda: stage.window.doors.accounts.open, "the account's page")
        assert stage.window.doors.accounts.page.account_page.state.text() == "Working"


async def test_offline_is_said_and_everything_goes_on(opened: Open, inbox: FakeInbox) -> None:
    offline = [replace(a, state=AccountState.OFFLINE) for a in inbox.account_list]
    async with opened(accounts=offline) as stage:
        assert stage.window.sidebar._offline.isVisible()
        await stage.open(MARA)
        assert stage.window.page.model.rowCount() > 0


async def test_the_first_start_offers_two_ways(qapp: QApplication, opened: Open) -> None:
    chosen: list[str] = []
    async with opened(
        first_threads=[], accounts=[], demo=False, on_first_run_choice=chosen.append
    ) as stage:
        first = stage.window.findChild(FirstStart)
        assert first is not None
        assert first.isVisible()
        asked: list[bool] = []
        stage.window.rest_wanted.connect(lambda: asked.append(True))
        first.connect_own.click()
        assert stage.window.doors.accounts.open
        assert asked == [True]
        press(stage, Qt.Key.Key_Escape)
        assert first.isVisible()
        closed: list[bool] = []
        stage.window.closed.connect(lambda: closed.append(True))
        first.practice.click()
        assert chosen == [CONNECT, PRACTICE]
        assert closed == [True], "practice has a window and a profile of its own"
        assert asked == [True]


async def test_the_practice_networks_are_said_and_left(opened: Open) -> None:
    left: list[bool] = []
    async with opened(leave_practice=lambda: left.append(True)) as stage:
        assert "practice networks" in stage.window.windowTitle()
        side = stage.window.sidebar
        assert side._practice.isVisible()
        side.leave.click()
        confirm = stage.window.sheets.confirm
        assert "it reached nobody and does not come along" in confirm.what.text()
        confirm.cancel.click()
        assert not left
        assert stage.window.isVisible()
        side.connect_account.click()
        assert "Your own accounts are connected in your own inbox" in confirm.what.text()
        assert not stage.window.doors.accounts.open
        confirm.cancel.click()
        assert stage.window.book.do("practice.leave")
        confirm.do.click()
        assert left == [True]
        assert not stage.window.isVisible()


async def test_the_owners_own_inbox_is_not_left(opened: Open) -> None:
    async with opened(demo=False) as stage:
        assert stage.window.windowTitle() == "Social Inbox"
        assert not stage.window.sidebar._practice.isVisible()
        assert not stage.window.sidebar.leave.isVisible()
        assert not stage.window.book.do("practice.leave")


async def test_sizes_are_handed_back(opened: Open) -> None:
    kept: list[dict[str, object]] = []
    async with opened(
        window_state={"size": [1200, 700], "card": False},
        save_window_state=kept.append,
    ) as stage:
        assert stage.window.card.isHidden()
        press(stage, Qt.Key.Key_I)
        assert not stage.window.card.isHidden()
        stage.window.resize(1100, 640)
        await until(lambda: stage.window.width() == 1100, "its width")
    assert kept[-1]["card"] is True
    assert kept[-1]["size"] == [1100, 640]


async def test_state_of_another_version_is_survived(opened: Open) -> None:
    broken = {"size": ["x"], "parts": 7, "thread": "?"}
    async with opened(window_state=broken) as stage:
        assert stage.window.isVisible()


async def test_the_sheet_lists_every_command_with_its_keys(opened: Open) -> None:
    async with opened() as stage:
        press(stage, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
        sheet = stage.window.sheets.keys
        assert sheet.isVisible()
        listed = {label.text() for label in sheet.findChildren(QLabel)}
        with_keys = [command for command in stage.window.book if command.keys]
        assert len(with_keys) > 12
        for command in with_keys:
            assert command.words in listed
            assert " · ".join(command.keys) in listed
        press(stage, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert stage.window.sheets.keys.sheet.isAncestorOf(focused)
        press(stage, Qt.Key.Key_Escape)
        assert not stage.window.sheets.keys.isVisible()


def unnamed(widget: QWidget) -> list[str]:
    """Controls in sight that a screen reader has no name for."""
    roles = {
        QAccessible.Role.Button,
        QAccessible.Role.EditableText,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ComboBox,
        QAccessible.Role.List,
        QAccessible.Role.Table,
        QAccessible.Role.ListItem,
        QAccessible.Role.Cell,
    }
    found: list[str] = []
    todo: list[QAccessibleInterface] = [QAccessible.queryAccessibleInterface(widget)]
    while todo:
        node = todo.pop()
        if node is None or not node.isValid() or node.state().invisible:
            continue
        if node.role() in roles and not node.text(QAccessible.Text.Name):
            name = node.object().objectName() if node.object() else ""
            found.append(f"{node.role().name} {name}")
        todo += [node.child(i) for i in range(min(node.childCount(), 60))]
    return found


async def test_every_control_has_a_name(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        assert unnamed(stage.window) == []
        stage.window.page.composer.focus_note()
        stage.window.sheets.picker.ask(MARA, "Mara Kessler")
        await stage.settle()
        assert unnamed(stage.window) == []
        stage.window.sheets.picker.people.field.accepted.emit()
        await stage.settle()
        assert unnamed(stage.window) == []


def test_the_walk_finds_an_unnamed_control(qapp: QApplication) -> None:
    box = QWidget()
    button = QPushButton(box)
    button.setObjectName("planted")
    box.show()
    assert unnamed(box) == ["Button planted"]
    box.close()


def test_nothing_heavy_is_loaded_by_importing_the_window() -> None:
    code = (
        "import sys, socialinbox.ui.window, socialinbox.ui.compose as c;"
        "c.network_looks();"
        "heavy = [m for m in sys.modules if m.split('.')[0] in"
        " {'httpx','keyring','msgspec','qasync','peewee','starlette'}"
        " or (m.startswith('socialinbox.networks.') and m.endswith(('.api','.account')))];"
        "print(heavy)"
    )
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert out.stdout.strip() == "[]"


async def test_the_window_fits_a_low_screen(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        stage.window.resize(960, 500)
        await until(lambda: stage.window.height() == 500, "its height")
        composer = stage.window.page.composer
        bottom = composer.mapTo(stage.window, composer.rect().bottomLeft()).y()
        assert bottom <= stage.window.height()
        side = stage.window.sidebar
        assert side.height() <= 500
        assert side.area.verticalScrollBar().maximum() > 0, "the sidebar scrolls"
        for fixed in (side.search, side.settings):
            assert fixed.visibleRegion().boundingRect().height() == fixed.height(), "in sight"
        last = side.connect_account
        assert last.visibleRegion().isEmpty()
        side.settings.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(side.settings, Qt.Key.Key_Backtab)
        await until(lambda: last.visibleRegion().boundingRect().height() > 0, "in sight")
