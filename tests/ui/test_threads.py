"""The list: its order, its pages, its place while rows move, and the layout of a row."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import Direction
from socialinbox.domain.views import Box, ThreadQuery, ThreadRow
from socialinbox.networks.registry import all_places
from socialinbox.ui.aio import Tasks
from socialinbox.ui.compose import surroundings
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import COMPACT, ROOMY
from socialinbox.ui.theme.theme import Scheme, Theme
from socialinbox.ui.threads.layout import ChipKind, chip_for, lay_out, mirror
from socialinbox.ui.threads.model import ThreadRole, ThreadsModel
from socialinbox.ui.words import row_sentence
from tests.ui.conftest import Open, startup_for, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW


def made(app: QApplication, inbox: FakeInbox) -> tuple[ThreadsModel, Surroundings, Tasks]:
    tasks = Tasks(lambda error: None)
    theme = Theme(app, Scheme.LIGHT)
    around = surroundings(app, startup_for(inbox), tasks, theme, clock=lambda: NOW)
    return ThreadsModel(around), around, tasks


async def test_the_model_keeps_qts_rules(qapp: QApplication, inbox: FakeInbox) -> None:
    model, _, tasks = made(qapp, inbox)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    rows = inbox.first()
    model.start(ThreadQuery(), rows[:20])
    model.fetchMore(QModelIndex())
    await tasks.settle()
    assert model.ids == tuple(r.id for r in rows)
    inbox.arrive(rows[40].id, "again", NOW)
    await model.refresh(Changes(customers=frozenset({rows[40].id})))
    assert model.ids[0] == rows[40].id
    inbox.made[rows[5].id].done = True
    await model.refresh(Changes(customers=frozenset({rows[5].id})))
    assert rows[5].id not in model.ids
    inbox.made[rows[5].id].done = False
    await model.refresh(Changes(customers=frozenset({rows[5].id})))
    assert model.ids == tuple(r.id for r in inbox.first())
    await model.refresh(Changes(gone=frozenset({rows[7].id})))
    assert rows[7].id not in model.ids
    assert tester.model() is model
    await tasks.aclose()


async def test_every_box_is_as_the_inbox_has_it(qapp: QApplication, inbox: FakeInbox) -> None:
    model, _, tasks = made(qapp, inbox)
    for box in Box:
        query = ThreadQuery(box)
        model.start(query, *await model.read(query))
        assert model.ids == tuple(r.id for r in await inbox.threads(ThreadQuery(box)))
        everyone = frozenset(inbox.made)
        await model.refresh(Changes(customers=everyone))
        assert model.ids == tuple(r.id for r in await inbox.threads(ThreadQuery(box))), box
    await tasks.aclose()


async def test_what_is_in_no_list_is_put_into_none(
    qapp: QApplication, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, _, tasks = made(qapp, inbox)
    really = inbox.rows

    async def rows(ids: Sequence[CustomerId]) -> dict[CustomerId, ThreadRow]:
        """As the owner's own posts are, of which no list has a thread."""
        return {one: replace(row, listed=False) for one, row in (await really(ids)).items()}

    monkeypatch.setattr(inbox, "rows", rows)
    for box in Box:
        model.start(ThreadQuery(box), [], True)
        await model.refresh(Changes(customers=frozenset(inbox.made)))
        assert model.ids == (), box
    await tasks.aclose()


async def test_rows_that_fell_out_of_the_cache_come_back(
    qapp: QApplication, inbox: FakeInbox
) -> None:
    model, _, tasks = made(qapp, inbox)
    model.start(ThreadQuery(), inbox.first())
    model._rows.clear()
    at = model.index(3, 0)
    assert model.data(at, ThreadRole.ROW) is None
    await until(lambda: model.data(at, ThreadRole.ROW) is not None)
    await tasks.aclose()


async def test_the_place_is_kept_while_rows_move(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        view, model = stage.window.threads.view, stage.window.threads.model
        view.verticalScrollBar().setValue(20 * 76 + 10)
        first = model.id_at(view.rowAt(0))
        offset = view.rowViewportPosition(view.rowAt(0))
        assert first is not None
        inbox.arrive(model.ids[45], "to the top", NOW)
        await until(lambda: model.ids[0] != inbox.first()[1].id)
        await stage.settle()
        assert model.id_at(view.rowAt(0)) == first
        assert view.rowViewportPosition(view.rowAt(0)) == offset


async def test_a_read_thread_stays_among_the_unread_while_open(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        stage.window.sidebar.asked.emit(ThreadQuery(Box.UNREAD))
        await until(lambda: stage.window.threads.model.query.box is Box.UNREAD)
        await stage.settle()
        customer = stage.window.threads.model.ids[0]
        await stage.open(customer)
        await until(lambda: not inbox.unread.get(customer))
        await stage.settle()
        assert customer in stage.window.threads.model.ids


def test_nothing_of_a_row_overlaps(qapp: QApplication, inbox: FakeInbox) -> None:
    for density in (ROOMY, COMPACT):
        for width in (240, 330, 600):
            for row in inbox.first():
                at = lay_out(row, ["x", "facebook", "messenger"], width, density, NOW)
                assert not at.name_at.intersects(at.time_at)
                assert at.avatar.right() < at.name_at.left()
                assert at.time_at.right() < width
                assert at.name_at.bottom() <= density.row
                if at.chip:
                    assert at.chip_at.right() < width
                    assert at.chip_at.bottom() < density.row
                    last = at.marks[-1][1]
                    assert not at.chip_at.intersects(last)
                    if density.compact:
                        assert not at.chip_at.intersects(at.text_at)


def test_a_row_read_from_right_to_left_is_the_mirror_image(
    qapp: QApplication, inbox: FakeInbox
) -> None:
    width = 330
    for row in inbox.first():
        one = lay_out(row, ["x", "facebook"], width, ROOMY, NOW)
        other = mirror(one, width)
        assert other.avatar.left() == width - one.avatar.left() - one.avatar.width()
        assert other.name_at.right() < other.avatar.left()
        assert other.time_at.right() < other.name_at.left()
        assert mirror(other, width).name_at == one.name_at
        assert other.mirrored


def test_a_chip_only_where_it_says_something(qapp: QApplication, inbox: FakeInbox) -> None:
    row = inbox.row(inbox.made[CustomerId(1)])
    closing = chip_for(row, NOW)
    assert closing is not None
    assert (closing.text, closing.kind) == ("3 h left", ChipKind.WARN)
    later = chip_for(replace(row, window_closes_at=NOW + timedelta(days=2)), NOW)
    assert later is not None
    assert later.text == "waiting 4 min"
    refused = chip_for(replace(row, last_delivery=DeliveryState.REFUSED), NOW)
    assert refused is not None
    assert refused.kind is ChipKind.BAD
    queued = chip_for(replace(row, last_delivery=DeliveryState.QUEUED), NOW)
    assert queued is not None
    assert queued.text == "waiting to be sent"
    assert chip_for(replace(row, done=True), NOW) is None
    assert chip_for(replace(row, waiting_since=None), NOW) is None


def test_a_row_is_one_sentence_for_a_screen_reader(inbox: FakeInbox) -> None:
    row = inbox.row(inbox.made[CustomerId(1)])
    words = row_sentence(row, [all_places()["messenger"]], NOW)
    assert "\u2068Mara Kessler\u2069, wrote in Messenger, 4 minutes ago" in words
    assert "reply window closes in 3 hours" in words
    assert "1 unread message" in words
    assert "\n" not in words


def test_a_row_says_how_its_last_words_were_said(inbox: FakeInbox) -> None:
    row, all_of_them = inbox.row(inbox.made[CustomerId(1)]), all_places()
    places = [all_of_them[one] for one in ("facebook", "messenger", "x")]
    words = row_sentence(row, places, NOW)
    assert ", commented on Facebook, also on Messenger, X, 4 minutes ago, waiting for" in words
    ours = row_sentence(replace(row, last_direction=Direction.OUT), places, NOW)
    assert ", on Facebook, Messenger, X, 4 minutes ago" in ours
    assert "also on" not in row_sentence(row, places[:1], NOW)


def test_the_model_gives_that_sentence(qapp: QApplication, inbox: FakeInbox) -> None:
    model, _, _ = made(qapp, inbox)
    model.start(ThreadQuery(), inbox.first())
    words = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(words, str)
    assert "\u2068Mara Kessler\u2069, commented on YouTube, also on " in words
    assert model.data(model.index(1, 0), Qt.ItemDataRole.ToolTipRole)


async def test_a_flood_of_changes_reads_the_list_once(qapp: QApplication, inbox: FakeInbox) -> None:
    model, _, tasks = made(qapp, inbox)
    model.start(ThreadQuery(), inbox.first()[:20])
    inbox.calls.clear()
    many = frozenset(CustomerId(n) for n in range(1, 2000))
    await model.refresh(Changes(customers=many))
    assert [name for name, _ in inbox.calls] == ["threads"]
    assert model.ids == tuple(r.id for r in inbox.first())
    await tasks.aclose()


async def test_each_list_shows_the_time_it_is_ordered_by(opened: Open) -> None:
    async with opened() as stage:
        view = stage.window.threads.view
        for box, words in ((Box.WAITING, "waiting "), (Box.CLOSING, " left")):
            stage.window.show_list(ThreadQuery(box))
            await stage.settle()
            view._delegate._layouts.clear()
            view.viewport().repaint()
            chips = [one.chip.text for one in view._delegate._layouts.values() if one.chip]
            assert chips
            assert [chip for chip in chips if words not in chip] == []
