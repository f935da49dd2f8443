"""A window of every width: four panes, three, two, one, and always a way back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.telling import Missed
from socialinbox.domain.views import Box
from socialinbox.networks.contract import Privacy
from socialinbox.ui.frame import CARD, LIST, PAGE, SIDE, Panes
from socialinbox.ui.parts import IconButton
from socialinbox.ui.told.away import Away
from socialinbox.ui.told.away_card import AwayCard
from tests.ui.conftest import Open, Stage, until
from tests.ui.crowded import crowded
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW

MARA = CustomerId(1)
ALL = {SIDE, LIST, PAGE, CARD}


def drawn(stage: Stage) -> QWidget | None:
    return stage.window.frame.drawer.part


def beside(stage: Stage) -> set[int]:
    splitter = stage.window.frame.splitter
    found = {i: splitter.widget(i) for i in range(splitter.count())}
    return {i for i, pane in found.items() if pane is not None and pane.isVisible()}


async def narrow(stage: Stage, width: int, height: int = 700) -> None:
    stage.window.resize(width, height)
    await until(lambda: stage.window.frame.width() == width, "its width")
    await stage.settle()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, held)


@pytest.mark.parametrize(
    ("width", "panes", "shown"),
    [
        (1400, Panes.FOUR, ALL),
        (1000, Panes.THREE, {SIDE, LIST, PAGE}),
        (760, Panes.TWO, {LIST, PAGE}),
        (420, Panes.ONE, {LIST}),
        (360, Panes.ONE, {LIST}),
    ],
)
async def test_as_many_panes_as_there_is_room_for(
    opened: Open, width: int, panes: Panes, shown: set[int]
) -> None:
    async with opened() as stage:
        await narrow(stage, width)
        window = stage.window
        assert window.width() == width
        assert window.frame.panes is panes
        assert beside(stage) == shown
        assert window.sidebar.search.isVisible()
        assert window.threads.menu.isVisible() is (panes < Panes.THREE)
        assert window.page.back.isVisibleTo(window.page) is (panes is Panes.ONE)
        for pane in shown:
            part = window.frame.splitter.widget(pane)
            assert part is not None
            assert part.geometry().right() < width, "nothing stands outside"
        await narrow(stage, 1400)
        assert beside(stage) == ALL
        assert window.sidebar.isAncestorOf(window.sidebar.search)


async def test_one_pane_by_keyboard_there_and_back(opened: Open) -> None:
    async with opened() as stage:
        await narrow(stage, 420)
        window = stage.window
        window.threads.view.setFocus()
        press(Qt.Key.Key_Down)
        await stage.settle()
        assert beside(stage) == {LIST}, "looking through the list stays in the list"
        press(Qt.Key.Key_Return)
        await stage.settle()
        assert beside(stage) == {PAGE}
        assert window.page.isAncestorOf(focused())
        for key, held in (
            (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
            (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
        ):
            window.page.focus_messages()
            press(key, held)
            await until(lambda: beside(stage) == {LIST}, "back")
            assert focused() is window.threads.view
            window.open_thread(MARA)
            await stage.settle()
            assert beside(stage) == {PAGE}
        window.page.composer.focus_reply()
        press(Qt.Key.Key_Escape)
        assert focused() is window.page.view, "from the words to the messages"
        QTest.mouseClick(window.page.back, Qt.MouseButton.LeftButton)
        assert beside(stage) == {LIST}
        press(Qt.Key.Key_Slash)
        assert focused() is window.sidebar.search


async def test_the_customer_comes_as_a_drawer_where_there_is_no_room(opened: Open) -> None:
    async with opened() as stage:
        await narrow(stage, 760)
        window = stage.window
        await stage.open(MARA)
        window.page.focus_messages()
        press(Qt.Key.Key_I)
        drawer = window.frame.drawer
        assert drawn(stage) is window.card
        assert window.card.isVisible()
        await until(lambda: window.card.mapTo(window, window.card.rect().topRight()).x() == 759)
        assert drawer.isAncestorOf(focused())
        for _ in range(40):
            press(Qt.Key.Key_Tab)
            assert drawer.isAncestorOf(focused()), "the keys stay within"
        press(Qt.Key.Key_Escape)
        assert drawn(stage) is None
        assert not window.card.isVisible()
        assert focused() is window.page.view, "where they were"
        press(Qt.Key.Key_I)
        QTest.mouseClick(drawer, Qt.MouseButton.LeftButton, pos=drawer.rect().center() * 0.2)
        assert drawn(stage) is None
        press(Qt.Key.Key_I)
        await narrow(stage, 1400)
        assert drawn(stage) is None
        assert window.card.isVisible()


async def test_the_lists_come_as_a_drawer_and_choosing_one_closes_it(opened: Open) -> None:
    async with opened() as stage:
        await narrow(stage, 420)
        window = stage.window
        window.threads.view.setFocus()
        press(Qt.Key.Key_F9)
        assert drawn(stage) is window.sidebar
        window.sidebar._boxes[Box.WAITING].click()
        await until(lambda: window.threads.model.query.box is Box.WAITING)
        assert drawn(stage) is None
        assert beside(stage) == {LIST}


async def test_the_widths_of_all_panes_outlive_a_narrow_window(opened: Open) -> None:
    kept: list[dict[str, object]] = []
    async with opened(save_window_state=kept.append) as stage:
        await narrow(stage, 1400)
        before = stage.window.frame.sizes
        await narrow(stage, 420)
        await narrow(stage, 1400)
        assert stage.window.frame.sizes == before
        await narrow(stage, 420)
    parts = kept[-1]["parts"]
    assert parts == list(before)


@pytest.mark.parametrize("width", [1280, 420, 360])
async def test_no_button_under_the_reply_is_cut(opened: Open, width: int) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        stage.window.frame.show_page()
        await narrow(stage, width)
        composer = stage.window.page.composer
        composer.focus_reply()
        await stage.settle()
        for button in (composer.send_button, composer.done_button, composer.note_button):
            assert button.isVisible()
            assert button.width() >= button.sizeHint().width()
            right = button.mapTo(composer, button.rect().topRight()).x()
            assert 0 < right < composer.width()
        within = composer.tools.findChildren(IconButton)
        assert len(within) >= 4, "all tools stand in the line"


async def test_in_a_low_window_the_thread_is_still_read(opened: Open) -> None:
    """A screen of 1920 by 1200 at 300 %."""
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        public = next(r for r in composer.routes if r.place.privacy is Privacy.PUBLIC)
        composer.pill.chosen.emit(public)
        await stage.settle()
        tall = composer.height()
        await narrow(stage, 640, 400)
        page = stage.window.page
        assert page.isVisible()
        assert page.messages.height() >= 120
        assert composer.height() < tall
        assert composer.elsewhere.isVisible()
        assert composer.elsewhere.width() >= composer.elsewhere.sizeHint().width()
        assert composer.elsewhere.accessibleName() == "Continue on Messenger"
        await narrow(stage, 1280, 800)
        assert composer.elsewhere.text() == "Continue on Messenger"
        assert composer.height() == tall


async def test_in_a_low_window_what_was_missed_leaves_room_to_answer(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        window = stage.window
        card = AwayCard(stage.around, window.frame)
        window.frame.lay_over(card)
        accounts = await inbox.accounts()
        networks = tuple((network.name, 3) for network in stage.around.networks)
        missed = Missed(12, (MARA,), networks)
        broken = tuple(account.id for account in accounts)
        since = NOW - timedelta(hours=14)
        card.tell(Away(since, missed, (MARA,), broken=broken, due=1, went_out=1), accounts)
        window.page.banner.say(
            "Slowed down by the network; it goes on by itself. " * 3, action="Why"
        )
        await narrow(stage, 640, 400)
        await until(lambda: card.height() <= 80, "the card gives way")
        await until(lambda: not any("Send" in one for one in crowded(window)), "room for Send")
        place, last = card.scrolled.viewport(), card.buttons[-1]
        card.buttons[-2].setFocus(Qt.FocusReason.TabFocusReason)
        press(Qt.Key.Key_Tab)
        assert focused() is last
        await until(
            lambda: place.rect().contains(last.mapTo(place, last.rect().center())), "in sight"
        )


async def test_in_a_low_window_no_sheet_covers_itself(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        await narrow(stage, 640, 400)
        stage.window.book.do("window.palette")
        palette = stage.window.sheets.palette
        await until(lambda: palette.model.rowCount() > 20, "its lines")
        await stage.settle()
        below = palette.count.mapTo(palette.sheet, palette.count.rect().topLeft()).y()
        assert palette.list.geometry().bottom() < below
        assert palette.list.height() > 100
        palette.close_sheet()


async def test_in_a_low_window_the_rules_form_is_scrolled(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        await narrow(stage, 640, 400)
        stage.window.book.do("rules.show")
        await stage.settle()
        form = stage.window.doors.own_rules.page.form
        parts = (form.deeds.tag, form.deeds.done, form.deeds.snooze, form.deeds.alert, form.save)
        for part in parts:
            assert part.isVisible()
            assert part.height() >= part.sizeHint().height()
            right = part.mapTo(form, part.rect().topRight()).x()
            assert right < form.width()
        assert form.width() <= stage.window.doors.own_rules.page.stack.width()


async def test_the_account_that_answers_keeps_its_name(opened: Open) -> None:
    async with opened() as stage:
        composer = stage.window.page.composer
        seen = set()
        for width in (700, 760, 1000, 1900):
            await narrow(stage, width)
            words = not composer._reply_on.isHidden()
            seen.add(words)
            assert not words or composer._as.width() >= composer._as.sizeHint().width()
        assert seen == {True, False}
