"""What the desktop is told of customers who are followed, and of what is due."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from socialinbox.domain.account import AccountState
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.ui import reminders
from socialinbox.ui.reminders import Reminders
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW
from tests.ui.test_notifications import Board, listening, off, wordless

MARA, TOMAS = CustomerId(1), CustomerId(2)


async def test_followed_customers_are_told_though_notifications_are_off(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.story.follow(MARA, True)
    async with opened(settings=off) as stage, listening(stage, board, monkeypatch):
        inbox.arrive(TOMAS, "Nobody tells of me")
        inbox.arrive(MARA, "It squeals again")
        await until(lambda: board.shown, "a notice")
        await stage.settle()
        (notice,) = board.shown
        assert (notice.title, notice.body) == ("Mara Kessler", "It squeals again")
        assert notice.key == f"followed-{MARA}"
        notice.opened()
        await until(lambda: stage.window.page.customer == MARA, "the thread")
        inbox.break_account(inbox.account_list[0].id)
        inbox.tell(Changes(accounts=frozenset({AccountId(inbox.account_list[0].id)})))
        assert inbox.account_list[0].state is AccountState.NEEDS_ATTENTION
        await stage.settle()
        assert len(board.shown) == 1


async def test_also_while_the_window_is_in_front_but_not_of_the_open_thread(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.story.follow(MARA, True)
    await inbox.story.follow(TOMAS, True)
    async with opened() as stage:
        await stage.open(MARA)
        async with listening(stage, board, monkeypatch, active=True) as made:
            made._open_customer = lambda: stage.window.page.customer
            inbox.arrive(MARA, "You are reading this")
            inbox.arrive(TOMAS, "And my trailer?")
            await until(lambda: board.shown, "a notice")
            await stage.settle()
            assert [notice.title for notice in board.shown] == ["Tomas Okafor"]


async def test_a_change_of_a_followed_customer_is_no_word_of_theirs(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.story.follow(MARA, True)
    async with opened(settings=wordless) as stage, listening(stage, board, monkeypatch):
        await inbox.story.tag(MARA, "regular")
        inbox.arrive(TOMAS, "Only I have written")
        await until(lambda: board.shown, "a notice")
        await stage.settle()
        assert [notice.key for notice in board.shown] == ["messages"]
        inbox.arrive(MARA, "secret words")
        await until(lambda: len(board.shown) == 2, "the second notice")
        assert board.shown[1].title == "A customer you follow has written"
        assert board.shown[1].body == ""


@asynccontextmanager
async def reminding(
    stage: Stage, board: Board, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Reminders]:
    monkeypatch.setattr(reminders, "EVERY", 20)
    monkeypatch.setattr(reminders, "SOON", 5)
    made = Reminders(
        stage.window,
        stage.around,
        board,
        stage.problems.append,
        stage.window.open_thread,
    )
    made.begin(stage.inbox)
    try:
        yield made
    finally:
        await made.aclose()


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
