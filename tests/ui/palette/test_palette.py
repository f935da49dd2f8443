"""Ctrl+K finds commands, lists, customers and settings, does what was chosen, and goes away."""

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from socialinbox.config.settings.declared import COLOURS, NOTIFICATIONS
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, ThreadRow
from socialinbox.ui.palette.model import sentence
from socialinbox.ui.palette.palette import Palette
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

MARA, TOMAS = CustomerId(1), CustomerId(2)
Key, Held = Qt.Key, Qt.KeyboardModifier


def press(stage: Stage, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    QTest.keyClick(stage.window.focusWidget() or stage.window, key, held)


def ask(stage: Stage, key: Qt.Key = Key.Key_K) -> Palette:
    press(stage, key, Held.ControlModifier)
    palette = stage.window.sheets.palette
    assert palette.isVisible()
    assert QApplication.focusWidget() is palette.field
    return palette


def listed(palette: Palette) -> list[str]:
    return [line.entry.words for line in palette.model.rows]


async def find(palette: Palette, typed: str) -> None:
    palette.field.clear()
    if typed.isascii():
        QTest.keyClicks(palette.field, typed)
    else:
        palette.field.setText(typed)
    await until(lambda: palette._shown == palette._turn, "all that fits")


async def test_every_command_is_found_and_done_with_the_focus_back(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        before = QApplication.focusWidget()
        palette = ask(stage)
        book = stage.window.book
        for command in book:
            if command.name in ("window.palette", "go.customer", "window.back"):
                continue
            await find(palette, f">{command.words}")
            found = [line.entry for line in palette.model.rows]
            assert found[0].words == command.words, command.name
            assert found[0].keys == command.keys
        await find(palette, "save off")
        assert palette.current is not None
        assert palette.current.name == "command:thread.save"
        press(stage, Key.Key_Return)
        assert not palette.isVisible()
        assert QApplication.focusWidget() is before
        await stage.settle()
        assert ("save", ((stage.window.page.customer,), True)) in inbox.calls


async def test_escape_and_the_key_itself_leave_and_give_the_focus_back(opened: Open) -> None:
    async with opened() as stage:
        before = QApplication.focusWidget()
        palette = ask(stage)
        press(stage, Key.Key_Escape)
        assert not palette.isVisible()
        assert QApplication.focusWidget() is before
        ask(stage)
        press(stage, Key.Key_K, Held.ControlModifier)
        assert not palette.isVisible()
        assert QApplication.focusWidget() is before
        ask(stage)
        ask(stage, Key.Key_T)
        assert "customer" in palette.field.placeholderText()
        press(stage, Key.Key_Escape)
        assert QApplication.focusWidget() is before


async def test_what_was_done_last_stands_first_also_after_the_next_start(opened: Open) -> None:
    kept: list[dict[str, object]] = []
    async with opened(save_window_state=kept.append) as stage:
        palette = ask(stage)
        await find(palette, "ask all")
        press(stage, Key.Key_Return)
        palette = ask(stage)
        assert palette.model.rows[0].heading == "Used last"
        assert listed(palette)[0] == "Ask all networks now"
        assert listed(palette).count("Ask all networks now") == 1
        press(stage, Key.Key_Escape)
    async with opened(window_state=kept[-1]) as stage:
        assert listed(ask(stage))[0] == "Ask all networks now"


async def test_what_is_not_possible_is_grey_and_passed_over(opened: Open) -> None:
    async with opened(first_threads=[]) as stage:
        stage.window.reading.close_thread()
        palette = ask(stage)
        assert "Write a reply" not in listed(palette)
        await find(palette, ">write a")
        model = palette.model
        assert [line.entry.possible for line in model.rows] == [False] * len(model.rows)
        assert model.rows
        assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEnabled
        spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
        assert str(spoken).endswith("not possible now, No thread open")
        assert model.rows[0].entry.why_not == "No thread open"
        press(stage, Key.Key_Down)
        press(stage, Key.Key_Return)
        assert palette.isVisible()


async def test_customers_come_from_the_inbox_and_open_their_threads(opened: Open) -> None:
    async with opened() as stage:
        assert stage.window.page.customer == MARA
        palette = ask(stage)
        await find(palette, "tomas")
        assert palette.current is not None
        assert palette.current.words == "Tomas Okafor"
        press(stage, Key.Key_Return)
        await until(lambda: stage.window.page.customer == TOMAS, "the thread")
        palette = ask(stage, Key.Key_T)
        await until(lambda: palette._shown == palette._turn, "those of late")
        assert palette.model.rows[0].entry.name == f"customer:{MARA}", "the one before"
        assert all(
            line.entry.name.split(":")[0] in ("customer", "place") for line in palette.model.rows
        )
        press(stage, Key.Key_Return)
        await until(lambda: stage.window.page.customer == MARA, "there and back")
        await stage.settle()


async def test_the_last_letter_wins_and_a_quick_enter_waits_for_it(
    opened: Open, inbox: FakeInbox
) -> None:
    answers: dict[str, asyncio.Event] = {}
    really = inbox.find_customers

    async def slowly(text: str, limit: int = 20) -> list[ThreadRow]:
        answers[text] = asyncio.Event()
        await answers[text].wait()
        return await really(text, limit)

    inbox.find_customers = slowly  # type: ignore[method-assign]
    async with opened() as stage:
        palette = ask(stage)
        QTest.keyClicks(palette.field, "@mar")
        palette.field.setText("@tomas")
        press(stage, Key.Key_Return)
        assert palette.isVisible()
        await until(lambda: {"mar", "tomas"} <= answers.keys(), "both look-ups")
        answers["mar"].set()
        await asyncio.sleep(0.01)
        assert "Mara Kessler" not in listed(palette)
        assert palette.isVisible()
        for answer in answers.values():
            answer.set()
        await until(lambda: stage.window.page.customer == TOMAS, "the thread")
        assert not palette.isVisible()


async def test_lists_of_the_sidebar_are_gone_to(opened: Open) -> None:
    async with opened() as stage:
        palette = ask(stage)
        await find(palette, "#")
        shown = {item.text() for item in stage.window.sidebar.lists()}
        assert {"Inbox", "Done", "Facebook"} <= shown == set(listed(palette))
        await find(palette, "#done")
        press(stage, Key.Key_Return)
        await until(lambda: stage.window.threads.model.query.box is Box.DONE, "the list")
        await stage.settle()


async def test_over_the_settings_and_the_accounts_it_leads_back_to_the_threads(
    opened: Open,
) -> None:
    async with opened() as stage:
        stage.window.doors.settings.show()
        palette = ask(stage)
        await find(palette, "@tomas")
        press(stage, Key.Key_Return)
        await until(lambda: stage.window.page.customer == TOMAS, "the thread")
        assert stage.window.frame.on_threads
        stage.window.doors.accounts.choose_network()
        palette = ask(stage)
        await find(palette, "#waiting")
        press(stage, Key.Key_Return)
        await until(lambda: stage.window.threads.model.query.box is Box.WAITING, "the list")
        assert stage.window.frame.on_threads
        await stage.settle()


async def test_a_switch_is_switched_and_a_choice_made_from_the_palette(opened: Open) -> None:
    async with opened() as stage:
        choices = stage.around.choices
        palette = ask(stage)
        await find(palette, "notif desk")
        assert palette.current is not None
        assert sentence(palette.current) == "Notifications of the desktop, setting, On"
        press(stage, Key.Key_Return)
        assert choices[NOTIFICATIONS] is False
        assert stage.window.toast.words == "Notifications of the desktop: Off"
        palette = ask(stage)
        await find(palette, "dark")
        assert listed(palette)[0] == "Colours: Dark"
        press(stage, Key.Key_Return)
        assert choices[COLOURS] == "dark"
        assert stage.around.theme.palette.dark


async def test_it_is_gone_through_by_arrows_and_says_where_it_is(opened: Open) -> None:
    said: list[str] = []

    async with opened() as stage:
        palette = ask(stage)
        palette._say = said.append  # type: ignore[assignment, method-assign]
        await find(palette, ">t")
        rows: Sequence[str] = listed(palette)
        assert len(rows) > 3
        press(stage, Key.Key_Down)
        assert palette.current is not None
        assert (palette.current.words, palette.list.currentIndex().row()) == (rows[1], 1)
        assert said == [sentence(palette.current)]
        press(stage, Key.Key_Up)
        press(stage, Key.Key_Up)
        assert palette.current.words == rows[-1], "round the end"
        press(stage, Key.Key_PageUp)
        assert palette.list.currentIndex().row() == max(0, len(rows) - 1 - 8)
        await until(lambda: any(f"{len(rows)} results" in one for one in said), "how many")
        assert palette.count.text() == f"{len(rows)} results"


async def test_nothing_found_is_said(opened: Open) -> None:
    async with opened() as stage:
        palette = ask(stage)
        await find(palette, "unobtainium")
        assert palette.none.isVisible()
        assert not palette.list.isVisible()
        press(stage, Key.Key_Return)
        assert palette.isVisible()
