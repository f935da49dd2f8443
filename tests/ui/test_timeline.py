"""A thread: what stands around a message, its layout, its pages, its place when words arrive."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import FormerText, MessageKind, SpanKind, TextSpan
from socialinbox.domain.views import Entry, Slice
from socialinbox.networks.registry import all_places
from socialinbox.ui.timeline.model import LONGEST, EntryRole
from socialinbox.ui.timeline.parts import Act
from socialinbox.ui.timeline.rows import frames, sentence, shown_text
from socialinbox.ui.typesetting import right_to_left
from tests import mouse
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW

MARA, LAYLA, CHLOE, LONG = CustomerId(1), CustomerId(3), CustomerId(6), CustomerId(12)


def entries(inbox: FakeInbox, customer: CustomerId) -> list[Entry]:
    return sorted(inbox.made[customer].entries, key=lambda e: (e.sent_at, e.id))


def test_days_and_what_it_is_about_are_said_once(inbox: FakeInbox) -> None:
    made = frames(entries(inbox, MARA), all_places(), NOW)
    said = [f.context for f in made]
    assert said[0] == "mentioned you on X"
    assert made[-1].day == "Today"
    assert made[-1].about == "Cleaning a disc rotor in three minutes"
    wrote = [f.context for f in made if f.context and "Messenger" in f.context]
    assert len(wrote) == 1


def test_small_print_stands_under_the_last_of_a_group(inbox: FakeInbox) -> None:
    thread = entries(inbox, MARA)
    made = frames(thread, all_places(), NOW)
    pair = [i for i, e in enumerate(thread) if e.text.startswith(("Here is", "Does it need"))]
    assert made[pair[0]].meta is None
    assert made[pair[1]].meta is not None
    assert made[pair[1]].follows
    assert "confirmed ✓" in (made[1].meta or "")


def test_where_it_was_said_stands_in_words_once_and_then_as_signs(inbox: FakeInbox) -> None:
    made = frames(entries(inbox, MARA), all_places(), NOW)
    assert "X · public" in (made[0].meta or "")
    assert made[0].sign is None
    assert "X · public" not in (made[1].meta or "")
    assert (made[1].mark, made[1].sign) == ("x", "globe")
    private = [f for f in made if f.mark == "messenger" and f.meta]
    assert "Messenger · private" in (private[0].meta or "")
    assert private[1].sign == "lock"
    for frame in made:
        if frame.meta is not None:
            assert ("public" in frame.meta or "private" in frame.meta) is (frame.sign is None)


def test_a_group_is_joined_and_has_one_foot(inbox: FakeInbox) -> None:
    thread = entries(inbox, MARA)
    made = frames(thread, all_places(), NOW)
    first = next(i for i, e in enumerate(thread) if e.text.startswith("Here is"))
    assert (made[first].follows, made[first].followed) == (False, True)
    assert (made[first + 1].follows, made[first + 1].followed) == (True, False)
    assert [made[i].meta is None for i in (first, first + 1)] == [True, False]
    places = all_places()
    for entry in thread[first : first + 2]:
        words = sentence(entry, places[entry.place], NOW)
        assert places[entry.place].label in words, "whole for who listens"


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


async def test_the_model_keeps_qts_rules(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        model = stage.window.page.model
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        tester = QAbstractItemModelTester(model, mode)
        await stage.open(MARA)
        thread = entries(inbox, MARA)
        model.merge(Slice(tuple(thread[2:5]), True, True))
        model.merge(Slice(tuple(thread), False, False))
        model.merge(Slice((thread[0], *thread[4:]), False, False))
        changed = replace(thread[4], revision=2, text="edited")
        model.merge(Slice((*thread[:4], changed, *thread[5:]), False, False))
        assert [e.id for e in model.entries] == [e.id for e in thread]
        assert model.entries[4].text == "edited"
        assert tester.model() is model


async def test_a_long_thread_is_paged_and_bounded(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(LONG)
        view, model = stage.window.page.view, stage.window.page.model
        newest = model.entries[-1].id
        assert view.at_end
        oldest = entries(inbox, LONG)[0].id
        bar = view.verticalScrollBar()
        for _ in range(30):
            before = view.first_in_sight
            bar.setValue(bar.minimum())
            await stage.settle()
            if model.entries[0].id == oldest:
                break
        assert before is not None
        assert model.entries[0].id == oldest
        assert len(model.entries) <= LONGEST
        for _ in range(30):
            bar.setValue(bar.maximum())
            await stage.settle()
            if model.entries[-1].id == newest and not model.more_after:
                break
        assert model.entries[-1].id == newest


async def test_older_messages_come_in_above_without_a_jump(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(LONG)
        view, model = stage.window.page.view, stage.window.page.model
        held = len(model.entries)
        view.verticalScrollBar().setValue(300)
        top = view.first_in_sight
        assert top is not None
        at = view.visualRect(model.index(model.row_of(top.id))).top()
        await until(lambda: len(model.entries) > held)
        await stage.settle()
        assert view.visualRect(model.index(model.row_of(top.id))).top() == at


async def test_the_place_is_kept_when_words_arrive(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(LONG)
        view, model = stage.window.page.view, stage.window.page.model
        bar = view.verticalScrollBar()
        bar.setValue(bar.maximum() - 900)
        await stage.settle()
        top = view.first_in_sight
        assert top is not None
        at = view.visualRect(model.index(model.row_of(top.id))).top()
        new = inbox.arrive(LONG, "one more thing", NOW)
        await until(lambda: model.entries[-1].id == new.id)
        await stage.settle()
        assert view.first_in_sight == model.entries[model.row_of(top.id)]
        assert view.visualRect(model.index(model.row_of(top.id))).top() == at
        assert view.pill.isVisible()
        assert view.pill.text() == "1 new message ↓"
        view.pill.click()
        assert view.at_end
        assert not view.pill.isVisible()


async def test_at_the_end_it_follows(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(LONG)
        view, model = stage.window.page.view, stage.window.page.model
        new = inbox.arrive(LONG, "and another", NOW)
        await until(lambda: model.entries[-1].id == new.id)
        await stage.settle()
        assert view.at_end
        assert not view.pill.isVisible()
        await until(lambda: not inbox.unread.get(LONG), "read while looked at")


async def test_a_hit_is_shown_in_the_middle_of_a_thread(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        wanted = entries(inbox, LONG)[150]
        stage.window.open_thread(LONG, wanted.id)
        await until(lambda: stage.window.page.model.row_of(wanted.id) >= 0)
        await stage.settle()
        view, model = stage.window.page.view, stage.window.page.model
        rect = view.visualRect(model.index(model.row_of(wanted.id)))
        assert view.viewport().rect().contains(rect.center())
        assert model.more_after


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


async def test_a_tombstone_and_a_note_have_shapes_of_their_own(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        view, model = stage.window.page.view, stage.window.page.model
        bodies = {}
        for row in range(model.rowCount()):
            found = view._delegate.at(model.index(row))
            entry = model.index(row).data(EntryRole.ENTRY)
            assert found is not None
            assert isinstance(entry, Entry)
            bodies[entry.id] = found.body.name
            if found.bubble is not None and entry.kind is not MessageKind.NOTE:
                assert found.bubble.width() <= (view.viewport().width() - 32) * 0.78 + 1
        gone = next(e for e in model.entries if e.deleted_at)
        note = next(e for e in model.entries if e.kind is MessageKind.NOTE)
        assert bodies[gone.id] == "TOMBSTONE"
        assert bodies[note.id] == "NOTE"


async def test_what_was_laid_out_is_not_laid_out_again(opened: Open, inbox: FakeInbox) -> None:
    """What a thread takes to open is measured in `bench thread`; this holds why it is quick."""
    async with opened() as stage:
        await stage.open(LONG)
        view = stage.window.page.view
        view.viewport().repaint()
        before = {key: id(layout) for key, layout in view._delegate._kept.items()}
        view.viewport().repaint()
        assert before
        assert {key: id(one) for key, one in view._delegate._kept.items()} == before


async def test_a_picture_that_comes_later_is_shown_in_place(opened: Open, inbox: FakeInbox) -> None:
    here: dict[str, QPixmap] = {}
    heard: list[Callable[[str], None]] = []
    async with opened(pictures=here.get, hear_pictures=heard.append) as stage:
        await stage.open(MARA)
        view, model = stage.window.page.view, stage.window.page.model
        row = next(i for i, e in enumerate(model.entries) if e.attachments)
        before = view._delegate.at(model.index(row))
        assert before is not None
        assert before.pictures[0].pixmap is None
        assert "rotor.jpg" in before.pictures[0].words
        assert view.at_end
        url = model.entries[row].attachments[0].url
        assert url is not None
        here[url] = QPixmap(600, 400)
        heard[0](url)

        def shown() -> bool:
            found = view._delegate.at(model.index(row))
            return found is not None and found.pictures[0].pixmap is not None

        await until(shown)
        assert view.at_end


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
