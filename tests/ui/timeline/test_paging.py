"""A thread is held in pages, and the place that is read stays where it is."""

from dataclasses import replace

from PySide6.QtTest import QAbstractItemModelTester

from socialinbox.domain.views import Slice
from socialinbox.ui.timeline.model import LONGEST
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW
from tests.ui.timeline.made import LONG, MARA, entries


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
