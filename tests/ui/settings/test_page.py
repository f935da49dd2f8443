"""The page of settings is made of the declarations, searched, and what is chosen counts at once."""

from datetime import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from socialinbox.config.settings.declared import ALL, COLOURS, HIDE_CONTENT, LOCK_AFTER
from socialinbox.config.settings.kinds import (
    Clock,
    Group,
    Hours,
    Number,
    Option,
    Setting,
    Several,
    Span,
    Switch,
    Text,
)
from socialinbox.domain.ids import CustomerId
from socialinbox.ui.settings.controls import (
    ButtonsControl,
    ClockControl,
    ListControl,
    NumberControl,
    SeveralControl,
    SpanControl,
    SwitchControl,
    TextControl,
    control_for,
)
from socialinbox.ui.settings.page import SettingsPage
from socialinbox.ui.settings.row import SettingRow, marked
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

Key, Held = Qt.Key, Qt.KeyboardModifier


def press(stage: Stage, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    QTest.keyClick(stage.window.focusWidget() or stage.window, key, held)


def page_of(stage: Stage) -> SettingsPage:
    press(stage, Key.Key_Comma, Held.ControlModifier)
    assert stage.window.doors.settings.open
    return stage.window.doors.settings.page


def shown(page: SettingsPage) -> list[str]:
    return [row.setting.key for row in page.findChildren(SettingRow) if row.isVisibleTo(page)]


async def test_every_declared_setting_is_there_with_a_name_and_a_control(opened: Open) -> None:
    async with opened() as stage:
        page = page_of(stage)
        assert sorted(shown(page)) == sorted(one.key for one in ALL)
        for setting in ALL:
            row = page.row(setting)
            assert row.name == setting.label
            stops = [
                part
                for part in row.control.findChildren(QWidget)
                if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisibleTo(page)
            ]
            assert stops, setting.key
            assert all(part.accessibleName() for part in stops), setting.key


async def test_ctrl_comma_opens_and_escape_goes_back_to_where_one_was(opened: Open) -> None:
    async with opened() as stage:
        before = QApplication.focusWidget()
        page = page_of(stage)
        assert QApplication.focusWidget() is page.search
        QTest.keyClicks(page.search, "colours")
        press(stage, Key.Key_Escape)
        assert page.search.text() == ""
        assert page.isVisible(), "first the field is emptied"
        press(stage, Key.Key_Escape)
        assert stage.window.frame.on_threads
        assert QApplication.focusWidget() is before
        QTest.mouseClick(stage.window.sidebar.settings, Qt.MouseButton.LeftButton)
        assert stage.window.doors.settings.open


async def test_search_finds_by_label_help_option_and_other_words(opened: Open) -> None:
    async with opened() as stage:
        page = page_of(stage)
        for typed, key in (
            ("colo", "colours"),
            ("dárk", "colours"),
            ("pass phrase", "lock_after"),
            ("read receipt", "mark_seen"),
            ("noti words", "hide_content_in_notifications"),
        ):
            page.search.setText(typed)
            assert key in shown(page), typed
            assert len(shown(page)) < len(ALL), typed
        page.search.setText("colours")
        assert shown(page) == ["colours"]
        assert "background-color" in page.row(COLOURS).label.text()
        visible = [section.title for section in page.sections if section.isVisible()]
        assert visible == ["Looks"]
        assert not page.none.isVisible()
        page.search.setText("unobtainium")
        assert shown(page) == []
        assert page.none.isVisible()
        page.search.clear()
        assert len(shown(page)) == len(ALL)
        assert "background-color" not in page.row(COLOURS).label.text()


async def test_a_slip_is_thought_of_where_nothing_is_called_so(opened: Open) -> None:
    async with opened() as stage:
        page = page_of(stage)
        page.search.setText("dens")
        assert shown(page) == ["density"]
        page.search.setText("notifcations")
        assert "notifications" in shown(page)


def test_marks_hold_somebodys_signs_and_stand_where_the_letters_are() -> None:
    assert marked("A <b> & Größe", "gro", "#fff", "#000") == (
        'A &lt;b&gt; &amp; <span style="background-color:#fff;color:#000">Grö</span>ße'
    )
    assert marked("plain", "", "#fff", "#000") == "plain"


async def test_what_is_chosen_counts_at_once_and_can_be_taken_back(opened: Open) -> None:
    kept: dict[str, object] = {}

    def choose(setting: Setting[Any], value: object) -> None:
        kept[setting.key] = value

    async with opened(choose=choose) as stage:
        page = page_of(stage)
        row = page.row(COLOURS)
        assert isinstance(row.control, ButtonsControl)
        assert not row.reset.isVisible()
        row.control.buttons["dark"].setFocus()
        QTest.keyClick(row.control.buttons["dark"], Key.Key_Space)
        assert stage.around.theme.palette.dark
        assert row.reset.isVisible()
        await stage.settle()
        assert kept == {"colours": "dark"}
        row.reset.setFocus()
        QTest.keyClick(row.reset, Key.Key_Space)
        assert not row.reset.isVisible()
        assert row.control.buttons["system"].isChecked()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert row.control.isAncestorOf(focused), "the focus is not lost with the button"
        await stage.settle()
        assert kept == {"colours": "system"}
        assert stage.window.toast.words == "Colours: As the desktop"
        lock = page.row(LOCK_AFTER).control
        assert isinstance(lock, ListControl)
        lock.picker.setFocus()
        QTest.keyClick(lock.picker, Key.Key_Down)
        assert stage.around.choices[LOCK_AFTER] == "1"
        press(stage, Key.Key_Z, Held.ControlModifier)
        await until(lambda: stage.around.choices.is_default(LOCK_AFTER), "undone in its list")
        assert lock.picker.currentData() == LOCK_AFTER.default
        stage.around.choices.change(HIDE_CONTENT, True)
        hide = page.row(HIDE_CONTENT).control
        assert isinstance(hide, SwitchControl)
        assert hide.toggle.isChecked(), "what is changed elsewhere is shown here"


async def test_only_what_was_done_on_the_page_is_undone_there(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        window = stage.window
        await stage.open(CustomerId(1))
        window.threads.view.setFocus()
        press(stage, Key.Key_S)
        await until(window.toast.undo.isVisible, "a saved thread")
        page = page_of(stage)
        hide = page.row(HIDE_CONTENT).control
        hide.setFocus()
        press(stage, Key.Key_Space)
        press(stage, Key.Key_Z, Held.ControlModifier)
        await until(lambda: stage.around.choices.is_default(HIDE_CONTENT), "the choice undone")
        press(stage, Key.Key_Z, Held.ControlModifier)
        await until(lambda: window.toast.words == "Nothing to undo.", "no more here")
        assert inbox.made[CustomerId(1)].saved
        press(stage, Key.Key_Escape)
        assert not window.doors.settings.open
        press(stage, Key.Key_Z, Held.ControlModifier)
        await until(lambda: not inbox.made[CustomerId(1)].saved, "undone beside the thread")


async def test_from_the_palette_to_one_setting(opened: Open) -> None:
    async with opened() as stage:
        stage.window.sheets.setting_wanted.emit(LOCK_AFTER)
        page = stage.window.doors.settings.page
        row = page.row(LOCK_AFTER)
        assert QApplication.focusWidget() is row.control.focusProxy()
        await until(lambda: not row.visibleRegion().isEmpty(), "in sight")


async def test_groups_are_gone_to_by_the_list_at_the_side(opened: Open) -> None:
    async with opened() as stage:
        page = page_of(stage)
        stage.window.resize(900, 500)
        await stage.settle()
        titles = [page.groups.item(n).text() for n in range(page.groups.count())]
        assert titles[0] == "Looks"
        assert titles[-1] == "Elsewhere"
        number = titles.index("Privacy")
        page.groups.setCurrentRow(number)
        assert not page.sections[number].visibleRegion().isEmpty()
        page.view.verticalScrollBar().setValue(0)
        assert page.groups.currentRow() == 0


async def test_links_lead_on(opened: Open, tmp_path: Path) -> None:
    shown: list[Path] = []
    async with opened(folder=tmp_path, demo=False) as stage:
        stage.around.open_file = shown.append
        page = page_of(stage)
        rows = {row.link.words: row for row in page.sections[-1].rows}  # type: ignore[union-attr]
        rows["Folder of the profile"].button.click()  # type: ignore[union-attr]
        assert shown == [tmp_path]
        rows["Keys"].button.click()  # type: ignore[union-attr]
        assert stage.window.sheets.keys.isVisible()
        press(stage, Key.Key_Escape)
        rows["Accounts"].button.click()  # type: ignore[union-attr]
        assert stage.window.doors.accounts.open
        stage.window.doors.accounts.close()
        assert stage.window.doors.settings.open


OF_ALL_KINDS = (
    Switch("s", Group.LOOKS, False, "S", "S."),
    Number("n", Group.LOOKS, 5, "N", "N.", most=30, unit="seconds", zero="Never"),
    Text("t", Group.LOOKS, "", "T", "T.", longest=9),
    Text("l", Group.LOOKS, "", "L", "L.", lines=True),
    Clock("c", Group.LOOKS, time(9), "C", "C."),
    Span("p", Group.LOOKS, None, "P", "P."),
    Several("d", Group.LOOKS, frozenset(), "D", "D.", options=(Option("a", "A"), Option("b", "B"))),
)


@pytest.mark.parametrize("setting", OF_ALL_KINDS, ids=lambda one: type(one).__name__)
async def test_each_kind_has_a_control_that_tells_what_is_chosen_and_not_what_is_shown(
    opened: Open, setting: Setting[Any]
) -> None:
    async with opened() as stage:
        control: Any = control_for(setting, stage.around.theme)
        heard: list[Any] = []
        control.chosen.connect(heard.append)
        control.show_value(setting.default)
        control.show()
        assert heard == []
        wanted: Any
        match control:
            case SwitchControl():
                control.toggle.click()
                wanted = True
            case NumberControl():
                assert control.field.text() == "5 seconds"
                QTest.keyClick(control.field, Key.Key_Up)
                wanted = 6
            case TextControl():
                QTest.keyClicks(control.field, " Mine ")
                assert heard == [], "while typing"
                await until(lambda: heard, "after a pause")
                wanted = "Mine"
            case ClockControl():
                control.field.setTime(QTime(8, 30))
                wanted = time(8, 30)
            case SpanControl():
                assert control.begin.isHidden()
                control.toggle.click()
                assert heard == [Hours(time(22), time(7))]
                control.show_value(heard.pop())
                control.end.setTime(QTime(6, 0))
                wanted = Hours(time(22), time(6))
            case SeveralControl():
                control.boxes["b"].click()
                wanted = frozenset({"b"})
            case _:
                raise AssertionError(control)
        assert heard == [wanted]
        control.show_value(wanted)
        control.show_value(setting.default)
        assert heard == [wanted]
        fields = control.findChildren(QWidget)
        assert not [f for f in fields if isinstance(f, QComboBox) and not f.accessibleName()]
        typed = [f for f in fields if isinstance(f, QLineEdit | QPlainTextEdit)]
        assert all(f.accessibleName() or f.parent() is not control for f in typed)
        control.close()
        control.deleteLater()
