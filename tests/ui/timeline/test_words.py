"""The words of a message: its links, its sentence, what it was before, which way it runs."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from socialinbox.domain.message import FormerText, SpanKind, TextSpan
from socialinbox.domain.views import Slice
from socialinbox.networks.registry import all_places
from socialinbox.ui.timeline.model import EntryRole
from socialinbox.ui.timeline.rows import sentence, shown_text
from socialinbox.ui.typesetting import right_to_left
from tests import mouse
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW
from tests.ui.timeline.made import CHLOE, LAYLA, MARA, entries


def test_labels_stand_for_links_and_offsets_are_qts(inbox: FakeInbox) -> None:
    text = "😬 see https://t.example/x now"
    entry = replace(
        entries(inbox, MARA)[0],
        text=text,
        spans=(TextSpan(6, 25, SpanKind.LINK, "https://a.example/long", "a.example/long"),),
    )
    shown, spans = shown_text(entry)
    assert shown == "😬 see a.example/long now"
    raw = shown.encode("utf-16-le")
    start, length = spans[0].start * 2, spans[0].length * 2
    assert raw[start : start + length].decode("utf-16-le") == "a.example/long"


def test_a_message_is_one_sentence_for_a_screen_reader(inbox: FakeInbox) -> None:
    thread = entries(inbox, CHLOE)
    words = sentence(thread[-1], all_places()["messenger"], NOW)
    assert words.startswith("You, Messenger, private")
    assert "not sent" in words
    assert "24 hours" in words


async def test_former_words_are_told_under_the_mouse_and_to_a_screen_reader(
    opened: Open, inbox: FakeInbox
) -> None:
    old = FormerText("We <b>open</b> at nine", NOW - timedelta(hours=1))
    async with opened() as stage:
        await stage.open(MARA)
        view, model = stage.window.page.view, stage.window.page.model
        last = model.index(model.rowCount() - 1, 0)
        entry = last.data(EntryRole.ENTRY)
        place = all_places()[entry.place]
        assert "Until" not in sentence(entry, place, NOW)
        edited = replace(entry, text="We open at ten", edited_at=NOW, edits=(old,))
        assert "We <b>open</b> at nine" in sentence(edited, place, NOW)
        model.merge(Slice((edited,), True, False))
        area = view.visualRect(model.index(0, 0))
        at = QPoint(area.left() + 2, area.bottom() - 2)
        mouse.move(view.viewport(), at - QPoint(0, 3))
        mouse.move(view.viewport(), at)
        await until(lambda: "at nine" in view.viewport().toolTip())
        # Words of customers are never read as HTML.
        assert "&lt;b&gt;open" in view.viewport().toolTip()


def test_direction_is_the_first_strong_letters() -> None:
    assert right_to_left("123 هل")
    assert not right_to_left("model هل")
    assert not right_to_left("😬")


async def test_right_to_left_words_stand_at_the_right_of_their_bubble(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(LAYLA)
        view, model = stage.window.page.view, stage.window.page.model
        for row in range(model.rowCount()):
            found = view._delegate.at(model.index(row))
            assert found is not None
            assert found.text is not None
            assert found.bubble is not None
            room = found.bubble.width() - 2 * 11
            for i in range(found.text.lineCount()):
                line = found.text.lineAt(i).naturalTextRect()
                assert abs(line.right() - room) < 4, (row, i)


async def test_a_thread_read_from_right_to_left_is_the_mirror_image(
    opened: Open, inbox: FakeInbox, qapp: QApplication
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        view, model = stage.window.page.view, stage.window.page.model
        rows = range(model.rowCount())
        before = [view._delegate.at(model.index(row)) for row in rows]
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        try:
            await stage.settle()
            width = view.viewport().width()
            for row, one in zip(rows, before, strict=True):
                other = view._delegate.at(model.index(row))
                assert one is not None
                assert other is not None
                assert other.height == one.height
                if one.bubble is not None and other.bubble is not None:
                    assert other.bubble.left() == pytest.approx(width - one.bubble.right())
                    assert other.bubble.contains(other.text_at)
                for mark, turned in zip(one.marks, other.marks, strict=True):
                    assert turned[1].left() == pytest.approx(width - mark[1].right())
                for spot in other.spots:
                    assert 0 <= spot.at.left() <= spot.at.right() <= width
                dots = view._delegate.dots(other)
                assert dots is None or (dots.left() >= 0 and dots.right() <= width)
            picture = stage.window.grab()
            assert not picture.isNull()
        finally:
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
