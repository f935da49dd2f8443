"""What can be pressed and copied in a thread."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from socialinbox.domain.delivery import DeliveryState
from socialinbox.networks.registry import all_places
from socialinbox.ui.timeline.parts import Act
from socialinbox.ui.timeline.rows import frames
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW
from tests.ui.timeline.made import CHLOE, LAYLA, MARA, entries


async def _spot(stage: Stage, act: Act) -> QPoint:
    view, model = stage.window.page.view, stage.window.page.model
    for row in range(model.rowCount()):
        index = model.index(row)
        found = view._delegate.at(index)
        assert found is not None
        for spot in found.spots:
            if spot.act is act:
                view.scrollTo(index)
                lead = view._delegate.lead if row == 0 else 0
                corner = view.visualRect(index).topLeft() + QPoint(0, lead)
                return corner + spot.at.center().toPoint()
    raise AssertionError(f"nothing to press for {act}")


async def test_a_link_opens_only_on_a_press(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        went: list[str] = []
        view = stage.window.page.view
        view.open_url = lambda url: went.append(QUrl(url).toString())
        at = await _spot(stage, Act.OPEN)
        assert not went
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert len(went) == 1
        assert went[0].startswith("https://")


async def test_a_refused_reply_can_be_sent_again(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(CHLOE)
        at = await _spot(stage, Act.RETRY)
        view = stage.window.page.view
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        await until(lambda: any(name == "retry" for name, _ in inbox.calls))
        model = stage.window.page.model

        def state() -> DeliveryState | None:
            mark = model.entries[-1].delivery
            return mark.state if mark else None

        await until(lambda: state() is DeliveryState.QUEUED)


async def test_a_reply_that_must_wait_says_why(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(CHLOE)
        view = stage.window.page.view
        entry = stage.window.page.model.entries[-1]
        assert entry.delivery is not None
        for reason in ("Buy more credits.", None):
            waiting = replace(entry.delivery, state=DeliveryState.QUEUED, reason=reason)
            held = replace(entry, delivery=waiting)
            frame = frames([held], all_places(), NOW)[0]
            said = [words.text for words in view._delegate.layout_of(held, frame, 600).words]
            assert ("Buy more credits." in said) is (reason is not None)


async def test_a_refused_reply_can_be_edited(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(CHLOE)
        at = await _spot(stage, Act.EDIT)
        view = stage.window.page.view
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        editor = stage.window.page.composer.editor
        await until(lambda: editor.toPlainText().startswith("Bonjour"))


async def test_words_can_be_copied(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(LAYLA)
        view = stage.window.page.view
        stage.window.page.focus_messages()
        QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text() == entries(inbox, LAYLA)[-1].text
