"""How long a message may be kept is seen, heard and said; what is gone leaves a tombstone."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QPoint, QPointF

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.keeping import ThreadKeeping
from socialinbox.domain.views import Entry, Slice
from socialinbox.networks.registry import all_places
from socialinbox.ui.theme.palette import DARK, LIGHT, contrast
from socialinbox.ui.timeline.ring import moment_words, ring_words, share_left, thread_words
from socialinbox.ui.timeline.rows import sentence, tombstone_words
from tests import mouse
from tests.ui.conftest import Open, Stage
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW

MARA = CustomerId(1)
MONTH = timedelta(days=30)


def kept(entry: Entry, left: timedelta) -> Entry:
    """A message that may be kept for so much longer."""
    return replace(entry, expires_at=NOW + left, refreshed_at=NOW + left - MONTH)


def gone(entry: Entry) -> Entry:
    """A message that was kept as long as allowed."""
    since = NOW - timedelta(days=2)
    return replace(entry, text="", spans=(), attachments=(), expired_at=since, deleted_at=None)


def first(inbox: FakeInbox) -> Entry:
    return min(inbox.made[MARA].entries, key=lambda e: e.sent_at)


def test_the_share_of_its_time_that_is_left(inbox: FakeInbox) -> None:
    entry = first(inbox)
    assert share_left(entry, NOW) is None
    assert share_left(kept(entry, MONTH), NOW) == 1.0
    assert share_left(kept(entry, MONTH / 4), NOW) == 0.25
    assert share_left(kept(entry, -MONTH), NOW) == 0.0


def test_it_is_said_to_the_mouse_and_to_a_screen_reader(inbox: FakeInbox) -> None:
    entry = first(inbox)
    place = all_places()[entry.place]
    assert ring_words(entry, place, NOW) == ""
    assert "kept until" not in sentence(entry, place, NOW)
    ringed = kept(entry, timedelta(days=12))
    until = moment_words(NOW + timedelta(days=12), NOW)
    assert f"lets this be kept until {until}, for another 12 days" in ring_words(ringed, place, NOW)
    assert f"kept until {until}" in sentence(ringed, place, NOW)


def test_a_tombstone_says_why_and_that_it_may_still_be_there(inbox: FakeInbox) -> None:
    entry = gone(first(inbox))
    place = all_places()[entry.place]
    words = tombstone_words(entry, place, NOW)
    assert words.startswith(f"Kept as long as {place.label} allows, until")
    assert words in sentence(entry, place, NOW)
    deleted = replace(entry, deleted_at=NOW)
    assert "no longer has it" in tombstone_words(deleted, place, NOW)


def test_the_heading_says_until_when_the_thread_is_complete() -> None:
    soon = NOW + timedelta(hours=5)
    assert thread_words(ThreadKeeping(None, 0), NOW) is None
    assert thread_words(ThreadKeeping(soon, 0), NOW) == f"all kept until {moment_words(soon, NOW)}"
    assert thread_words(ThreadKeeping(None, 1), NOW) == "1 message no longer kept"
    assert "3 messages no longer kept, the others until" in (
        thread_words(ThreadKeeping(soon, 3), NOW) or ""
    )


def test_the_ring_can_be_seen_in_light_and_dark() -> None:
    for palette in (LIGHT, DARK):
        for colour in (palette.text_3, palette.warn):
            assert contrast(colour, palette.pane) >= 3


async def shown(stage: Stage, *entries: Entry) -> None:
    stage.window.open_thread(MARA)
    await stage.settle()
    stage.window.page.model.merge(Slice(entries, more_before=False, more_after=False))


async def test_ring_and_tombstone_in_the_window(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        entry = first(inbox)
        await shown(stage, kept(entry, timedelta(days=3)))
        view = stage.window.page.view
        index = view.model().index(0, 0)
        found = view._delegate.at(index)
        assert found is not None
        assert found.ring is not None
        assert found.bubble is not None
        assert not found.bubble.intersects(found.ring)
        dots = view._delegate.dots(found)
        assert dots is not None
        assert not dots.intersects(found.ring)
        over = QPointF(view._top_left(index)) + found.ring.center()
        mouse.move(view.viewport(), over.toPoint())
        assert "lets this be kept until" in view.viewport().toolTip()
        mouse.move(view.viewport(), over.toPoint() - QPoint(0, 60))
        assert "lets this be kept until" not in view.viewport().toolTip()

        await shown(stage, replace(gone(entry), revision=entry.revision + 1))
        found = view._delegate.at(view.model().index(0, 0))
        assert found is not None
        assert found.ring is None
        assert found.text is not None
        assert found.text.text().startswith("Kept as long as")


async def test_the_heading_in_the_window(opened: Open, inbox: FakeInbox) -> None:
    soon = NOW + timedelta(hours=5)
    inbox.retention.standing[MARA] = ThreadKeeping(soon, 0)
    async with opened() as stage:
        stage.window.open_thread(MARA)
        await stage.settle()
        assert f"all kept until {moment_words(soon, NOW)}" in stage.window.page._about.text()
