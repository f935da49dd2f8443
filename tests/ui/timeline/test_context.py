"""The card of what a comment is about."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest

from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.timeline.made import MARA, entries


async def test_the_card_of_what_it_is_about_opens_it_by_click_and_by_enter(
    opened: Open, inbox: FakeInbox
) -> None:
    asked: list[QUrl] = []
    async with opened() as stage:
        await stage.open(MARA)
        view, model = stage.window.page.view, stage.window.page.model
        view.open_url = asked.append
        row = model.rowCount() - 1
        subject = model.entries[row].subject
        assert subject is not None
        assert subject.url is not None
        found = view._delegate.at(model.index(row))
        assert found is not None
        assert found.card is not None
        inside = found.card.center().toPoint()
        at = view.visualRect(model.index(row)).topLeft() + inside
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert asked == [QUrl(subject.url)]
        view.setFocus()
        view.setCurrentIndex(model.index(row))
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert asked == [QUrl(subject.url)] * 2


async def test_the_card_has_the_picture_of_what_it_is_about_once_it_is_here(
    opened: Open, inbox: FakeInbox
) -> None:
    url = "https://pictures.example/rotor.jpg"
    here: dict[str, QPixmap] = {}
    heard: list[Callable[[str], None]] = []
    last = entries(inbox, MARA)[-1]
    assert last.subject is not None
    inbox.replace(last.id, subject=replace(last.subject, picture_url=url))
    async with opened(pictures=here.get, hear_pictures=heard.append) as stage:
        await stage.open(MARA)
        view, model = stage.window.page.view, stage.window.page.model
        index = model.index(model.rowCount() - 1)
        before = view._delegate.at(index)
        assert before is not None
        assert before.card is not None
        assert before.pictures == ()
        here[url] = QPixmap(320, 180)
        heard[0](url)

        def pictured() -> bool:
            found = view._delegate.at(index)
            return found is not None and len(found.pictures) == 1

        await until(pictured, "the picture")
        found = view._delegate.at(index)
        assert found is not None
        assert found.card is not None
        assert found.card.contains(found.pictures[0].at)
        title = next(words for words in found.words if "Cleaning a disc rotor" in words.text)
        assert title.at.left() > found.pictures[0].at.right()
