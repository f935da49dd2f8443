"""The tour in the practice networks: link, undo, answer elsewhere, save, each done for real."""

import pytest

from socialinbox.sandbox.worldfile import Item, Later
from socialinbox.ui.timeline.page import ThreadPage
from socialinbox.ui.tour.tour import Tour
from tests.e2e.conftest import Desk, Key, Start, until
from tests.worlds import small_world

pytestmark = pytest.mark.e2e


def step(desk: Desk) -> str:
    return desk.window.tour.card.step.text()


async def begun(tour: Tour, step: str) -> None:
    await until(
        lambda: (
            tour.card.step.text() == step
            and tour.lesson
            and tour.lesson.words
            and tour.card.words.text() == tour.lesson.words
        ),
        f"lesson {step}",
    )


async def test_every_lesson_is_done_by_doing_it(start: Start) -> None:
    async with start(small_world()) as desk:
        tour, page = desk.window.tour, desk.window.page
        await until(lambda: len(desk.window.threads.model.ids) > 3, "all threads")
        desk.window.book.do("tour.begin")
        await begun(tour, "1 of 4")
        await until(lambda: desk.window.reading.first_suggestion is not None, "the question")
        await until(tour.ring.isVisible, "the ring")
        tour.card.main.click()
        assert desk.focus() is desk.window.reading.first_suggestion
        desk.press(Key.Key_Space)
        await begun(tour, "2 of 4")
        await until(lambda: desk.window.toast.undo.isVisible(), "the way back")
        toast = desk.window.toast
        await until(lambda: not tour.card.geometry().intersects(toast.geometry()), "a clear view")
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_Z)
        await begun(tour, "3 of 4")
        await answer_elsewhere(desk, page)
        await begun(tour, "4 of 4")
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_S)
        await until(lambda: tour.lesson is None, "the end")
        assert tour.card.title.text() == "That was it"
        assert not tour.card.end.isVisible(), "one way out is enough"
        tour.card.main.click()
        assert not tour.card.isVisible()
        assert not tour.ring.isVisible()
        assert desk.window.remembering.now().toured
        tour.offer()
        assert not tour.card.isVisible(), "whoever took it is not asked again"


async def answer_elsewhere(desk: Desk, page: ThreadPage) -> None:
    """Choose another open place by keys, write, send."""
    await until(lambda: page.composer.route is not None, "the place")
    here = page.composer.route
    assert here is not None
    customer = desk.window.page.customer
    assert customer is not None
    routes = [way for way in await desk.app.inbox.routes(customer) if way.allowed]
    there = next(way.place.name for way in routes if way.place.name != here.place.name)
    await desk.choose_place(there)
    page.composer.editor.setFocus()
    desk.type("Come by on Saturday")
    page.composer.send(done=False)


async def test_skipped_and_ended_leaves_nothing_behind(start: Start) -> None:
    async with start(small_world()) as desk:
        tour = desk.window.tour
        await until(lambda: len(desk.window.threads.model.ids) > 3, "all threads")
        tour.offer()
        assert tour.card.isVisible()
        assert tour.card.end.text() == "Not now"
        tour.card.main.click()
        await begun(tour, "1 of 4")
        assert tour.card.end.text() == "End the tour"
        tour.card.skip.click()
        await begun(tour, "3 of 4")  # what was not linked needs no undoing
        tour.card.main.setFocus()
        desk.press(Key.Key_Escape)
        assert tour.lesson is None
        assert not tour.card.isVisible()
        assert desk.window.focusWidget() is not None


async def test_what_comes_next_is_said_once_all_have_written(start: Start) -> None:
    world = small_world()
    world.later.append(Later(0, "add", Item("last", "facebook", "dm", "ana", "", "Last of all")))
    async with start(world) as desk:
        window, tour = desk.window, desk.window.tour
        tour.end()
        window.look_at_practice()
        assert tour.card.title.text() == "Everybody has written by now"
        tour.card.main.click()
        assert not tour.card.isVisible()
        window.look_at_practice()
        assert not tour.card.isVisible(), "once is enough"
        assert window.remembering.now().quiet


async def test_while_somebody_is_still_to_write_nothing_is_said(start: Start) -> None:
    world = small_world()
    world.later.append(Later(9999, "add", Item("last", "facebook", "dm", "ana", "", "Much later")))
    async with start(world) as desk:
        tour = desk.window.tour
        tour.end()
        desk.window.look_at_practice()
        assert not tour.card.isVisible()
