"""Quiet hours of a customer's and of an account's own hold their messages back, and no others."""

from datetime import datetime, timedelta

import pytest

from socialinbox.config.quiet_hours import NEVER, QuietHours
from socialinbox.config.settings.declared import (
    NOTIFICATION_SOUND,
    QUIET_DAYS,
    QUIET_LETS_THROUGH,
    QUIET_WHOLE,
)
from socialinbox.config.settings.kept import Settings
from socialinbox.config.settings.kinds import Hours
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.domain.telling import Standing
from socialinbox.ui.told.reminders import Reminders
from socialinbox.ui.told.teller import ways_into
from socialinbox.ui.told.voice import Means
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW
from tests.ui.told.board import BEFORE, Board, listening, read_all, returning, telling, wake

MARA, TOMAS = CustomerId(1), CustomerId(2)


def around(moment: datetime) -> QuietHours:
    """Hours of the computer's own clock that a moment lies in, and that end an hour later."""
    begin, end = (moment + timedelta(hours=by) for by in (-1, 1))
    return QuietHours(Hours(*(one.astimezone().time() for one in (begin, end))))


QUIET_NOW = around(NOW)


async def test_a_customers_own_hours_hold_back_his_messages_alone(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.telling.set_hours(MARA, QUIET_NOW)
    async with opened() as stage, listening(stage, board, monkeypatch) as made:
        inbox.arrive(MARA, "not now")
        inbox.arrive(TOMAS, "at once")
        await until(lambda: board.shown, "the other one's")
        await until(lambda: inbox.telling.kept, "it is kept back")
        assert list(board.there) == [f"thread-{TOMAS}"]
        assert board.shown[0].sound
        stage.around.clock = lambda: NOW + timedelta(hours=1)
        made._quiet.look()
        await until(lambda: "quiet" in board.there, "it is told afterwards")
        assert board.there["quiet"].title == "While it was quiet: 1 new message from 1 customer"
        assert board.there["quiet"].sound
        made._quiet.look()
        await stage.settle()
        assert len(board.shown) == 2, "once"


async def test_following_does_not_pass_hours_that_were_made_for_a_customer(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.story.follow(MARA, True)
    await inbox.telling.set_hours(MARA, QUIET_NOW)
    chosen = Settings({QUIET_LETS_THROUGH.key: "both"})
    async with opened(settings=lambda: chosen) as stage, listening(stage, board, monkeypatch):
        inbox.arrive(MARA, "not now")
        await until(lambda: inbox.telling.kept, "it is kept back")
        await stage.settle()
        assert not board.shown


async def test_an_accounts_own_hours_hold_back_what_comes_through_it_and_its_trouble(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    account = inbox.made[MARA].entries[-1].account
    assert account is not None
    await inbox.telling.set_account_hours(account, QUIET_NOW)
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.arrive(MARA, "not now")
        await until(lambda: inbox.telling.kept, "it is kept back")
        other = next(one.id for one in inbox.account_list if one.id != account)
        inbox.break_account(account)
        inbox.break_account(other)
        await until(lambda: f"account-{other}" in board.there, "the other account's trouble")
        assert len(board.shown) == 1
        await inbox.telling.set_account_hours(account, None)
        await until(lambda: "quiet" in board.there, "told as soon as the hours are gone")
        await until(lambda: f"account-{account}" in board.there, "so is the trouble")


async def test_who_is_never_quiet_is_told_of_at_night_and_heard(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.telling.set_hours(MARA, NEVER)
    async with opened() as stage, listening(stage, board, monkeypatch):
        stage.around.choices.change(NOTIFICATION_SOUND, True)
        stage.around.choices.change(QUIET_WHOLE, QUIET_DAYS.default)
        inbox.arrive(TOMAS, "not now")
        inbox.arrive(MARA, "at once")
        await until(lambda: board.shown, "hers")
        assert list(board.there) == [f"thread-{MARA}"]
        assert board.shown[0].sound
        await until(lambda: len(inbox.telling.kept) == 1, "his is kept back")


async def test_hours_that_end_one_after_the_other_add_up_in_one_notice(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.telling.set_hours(MARA, around(NOW))
    await inbox.telling.set_hours(TOMAS, around(NOW + timedelta(minutes=30)))
    async with opened() as stage, listening(stage, board, monkeypatch) as made:
        inbox.arrive(MARA, "one")
        inbox.arrive(TOMAS, "two")
        await until(lambda: len(inbox.telling.kept) == 2, "both are kept back")
        stage.around.clock = lambda: NOW + timedelta(hours=1)
        made._quiet.look()
        await until(lambda: len(board.shown) == 1, "the first")
        assert board.there["quiet"].body == "Mara Kessler"
        stage.around.clock = lambda: NOW + timedelta(hours=2)
        made._quiet.look()
        await until(lambda: len(board.shown) == 2, "and the second")
        assert board.there["quiet"].title == "While it was quiet: 2 new messages from 2 customers"
        await inbox.triage.done([MARA, TOMAS])
        await until(lambda: "quiet" not in board.there, "what was settled needs no notice")


async def test_what_is_due_and_what_is_back_wait_for_their_customers_hours(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board, due = Board(), Board()
    await inbox.telling.set_hours(MARA, QUIET_NOW)
    async with opened() as stage, returning(stage, board, monkeypatch) as made:
        quiet = made._quiet
        ways = ways_into(stage.window, stage.around)
        reminders = Reminders(Means(stage.around, due, ways, quiet, stage.problems.append))
        reminders.begin(stage.inbox)
        for customer in (MARA, TOMAS):
            await inbox.story.follow_up(customer, "Call", NOW - timedelta(minutes=1))
        wake(inbox, MARA, TOMAS)
        await until(lambda: board.shown and due.shown, "his")
        assert list(board.there) == [f"return-{TOMAS}"]
        assert [one.body for one in due.shown] == ["Tomas Okafor"]
        stage.around.clock = lambda: NOW + timedelta(hours=1)
        quiet.look()
        await until(lambda: f"return-{MARA}" in board.there, "she is back")
        await until(lambda: len(due.shown) == 2, "and due")
        assert len(board.shown) == 2
        await reminders.aclose()


async def test_what_was_kept_back_before_the_end_is_on_the_card_of_the_next_start(
    opened: Open,
    slept: FakeInbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    board = Board()
    slept.arrive(TOMAS, "in the night", BEFORE)
    kept = max(slept.telling._news(), key=lambda one: one.message).message
    await slept.telling.keep_back([kept])
    await slept.telling.note_running(all_told=True)
    slept.telling.stands = Standing(kept, NOW - timedelta(hours=12))
    async with opened() as stage, telling(stage, board, monkeypatch) as teller:
        await until(lambda: teller.absence._shown, "something to tell")
        await until(lambda: teller.card.isVisible(), "the card")
        words = "1 new message from 1 customer"
        await until(lambda: teller.card.buttons[0].text().strip() == words, "the message")
        read_all(slept)
        await until(lambda: not teller.absence.gathering, "the first round is over")
        await until(lambda: not slept.telling.kept, "and nothing is left to tell")
        assert not board.shown


async def test_without_a_window_what_was_missed_waits_for_the_end_of_the_quiet(
    opened: Open,
    slept: FakeInbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    board = Board()
    account = slept.made[MARA].entries[-1].account
    await slept.telling.set_account_hours(AccountId(account or 0), QUIET_NOW)
    async with opened() as stage:
        stage.window.hide()
        async with telling(stage, board, monkeypatch) as teller:
            slept.arrive(MARA, "in the night", BEFORE)
            await until(lambda: teller.absence._shown, "something to tell")
            read_all(slept)
            await until(lambda: slept.telling.kept, "it waits")
            await stage.settle()
            assert not board.shown
            stage.around.clock = lambda: NOW + timedelta(hours=1)
            teller.quiet.look()
            await until(lambda: "quiet" in board.there, "told afterwards")
            assert len(board.shown) == 1
