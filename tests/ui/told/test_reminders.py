"""What the desktop is told of what is due."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from socialinbox.domain.ids import CustomerId, FollowUpId
from socialinbox.ui.told import reminders
from socialinbox.ui.told.reminders import Reminders
from socialinbox.ui.told.voice import Means
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW
from tests.ui.told.board import Board, at_hours, wordless

MARA, TOMAS = CustomerId(1), CustomerId(2)


@asynccontextmanager
async def reminding(
    stage: Stage, board: Board, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Reminders]:
    monkeypatch.setattr(reminders, "EVERY", 20)
    monkeypatch.setattr(reminders, "SOON", 5)
    async with at_hours(stage) as (ways, quiet):
        made = Reminders(Means(stage.around, board, ways, quiet, stage.problems.append))
        made.begin(stage.inbox)
        try:
            yield made
        finally:
            await made.aclose()


async def test_while_it_is_quiet_what_is_due_waits(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.story.follow_up(MARA, "Send the quote", NOW - timedelta(hours=2))
    await inbox.telling.pause(NOW + timedelta(hours=1))
    async with opened() as stage, reminding(stage, board, monkeypatch) as made:
        made._on_timer()
        await stage.settle()
        assert not board.shown
        assert not inbox.story.told
        made._quiet.pause(None)
        await until(lambda: board.shown, "the notice")
        assert board.shown[0].title == "To do: Send the quote"


async def test_what_is_due_is_told_once(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.story.follow_up(MARA, "Send the quote", NOW - timedelta(hours=2))
    await inbox.story.follow_up(MARA, "Not yet", NOW + timedelta(hours=2))
    async with opened() as stage:
        for _ in range(2):
            async with reminding(stage, board, monkeypatch):
                await until(lambda: board.shown, "a notice")
                await stage.settle()
        (notice,) = board.shown
        assert (notice.title, notice.body) == ("To do: Send the quote", "Mara Kessler")
        notice.opened()
        await until(lambda: stage.window.page.customer == MARA, "the thread")


async def test_many_at_once_are_one_notice_and_words_stay_out_where_wanted(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened(settings=wordless) as stage, reminding(stage, board, monkeypatch):
        await inbox.story.follow_up(MARA, "secret", NOW - timedelta(hours=2))
        await until(lambda: board.shown, "a notice")
        assert (board.shown[0].title, board.shown[0].body) == ("Something to do is due", "")
        ups = inbox.story.ups
        for hours in range(4):
            await inbox.story.follow_up(TOMAS, f"{hours}", NOW - timedelta(hours=hours + 1))
        assert len(ups) == 5
        await until(lambda: set(inbox.story.told) == set(ups), "all told")
        await stage.settle()
        assert all("secret" not in f"{n.title}{n.body}" for n in board.shown)


async def test_a_notice_goes_when_it_was_seen_done_or_put_off_and_when_the_window_locks(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, reminding(stage, board, monkeypatch) as made:
        await inbox.story.follow_up(MARA, "Send the quote", NOW - timedelta(hours=2))
        await until(lambda: board.there, "a notice")
        made.on_seen(TOMAS)
        await stage.settle()
        assert board.there
        made.on_seen(MARA)
        await until(lambda: not board.there, "seen")
        second = await inbox.story.follow_up(MARA, "Call", NOW - timedelta(hours=1))
        third = await inbox.story.follow_up(TOMAS, "Ask", NOW - timedelta(hours=1))
        await until(lambda: len(board.there) == 2, "both")
        await inbox.story.finish(FollowUpId(second.number))
        await until(lambda: len(board.there) == 1, "done")
        later = NOW + timedelta(hours=1)
        await inbox.story.change_follow_up(FollowUpId(third.number), "Ask", later)
        await until(lambda: not board.there, "put off")
        await inbox.story.follow_up(MARA, "Once more", NOW - timedelta(hours=1))
        await until(lambda: board.there, "a notice")
        made.hide_content()
        await until(lambda: not board.there, "locked")
