"""While you were away: told once at the start, in the window, with ways to it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from socialinbox.config.settings.declared import AWAY_CARD
from socialinbox.config.settings.kept import Settings
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW
from tests.ui.told.board import BEFORE, Board, read_all, telling

MARA, TOMAS = CustomerId(1), CustomerId(2)


async def test_what_came_is_told_on_the_card_and_not_by_the_desktop(
    opened: Open, slept: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, telling(stage, board, monkeypatch) as teller:
        slept.arrive(MARA, "in the night", BEFORE)
        slept.arrive(MARA, "again", BEFORE)
        slept.arrive(TOMAS, "me too", BEFORE)
        await until(lambda: teller.absence._shown, "something to tell")
        await until(lambda: teller.card.isVisible(), "the card")
        await until(
            lambda: teller.card.buttons[0].text().strip() == "3 new messages from 2 customers",
            "all of it",
        )
        assert teller.card.title.startswith("While you were away, since ")
        assert teller.card.title in teller.card.accessibleName()
        read_all(slept)
        await until(lambda: not teller.absence.gathering, "the first round is over")
        await stage.settle()
        assert not board.shown
        slept.arrive(TOMAS, "and now")
        await until(lambda: board.shown, "what comes now is told as ever")
        teller.card.buttons[0].click()
        await until(lambda: stage.window.threads.model.query.box is Box.UNREAD, "the list")


async def test_it_never_repeats(
    opened: Open, slept: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage:
        async with telling(stage, board, monkeypatch) as teller:
            slept.arrive(MARA, "in the night", BEFORE)
            await until(lambda: teller.absence._shown, "something to tell")
            teller.card.dismiss()
            slept.arrive(TOMAS, "a moment later", BEFORE)
            read_all(slept)
            await until(lambda: not teller.absence.gathering, "the first round is over")
            await stage.settle()
            assert not teller.card.isVisible()
        slept.telling.stands = replace(slept.telling.stands, ran_until=NOW - timedelta(hours=6))
        async with telling(stage, board, monkeypatch) as again:
            read_all(slept)
            await until(lambda: not again.absence.gathering, "the second round is over")
            await stage.settle()
            assert "card" not in again.__dict__, "there is nothing to tell"
        assert not board.shown


async def test_windows_accounts_follow_ups_and_replies(
    opened: Open, slept: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    waiting = next(
        one for one in slept.made.values() if slept.row(one).waiting_since and not one.done
    )
    waiting.closes_at = NOW + timedelta(hours=2)
    slept.telling.left = 1
    await slept.story.follow_up(MARA, "Send the quote", NOW - timedelta(hours=3))
    slept.break_account(2)
    async with opened() as stage, telling(stage, board, monkeypatch) as teller:
        await until(lambda: teller.absence._shown, "something to tell")
        await until(lambda: teller.card.isVisible(), "the card")
        assert [button.text().strip() for button in teller.card.buttons] == [
            "1 reply window closes soon",
            "\u2068Harbour Bikes\u2069 needs your attention",
            "1 thing to do fell due",
            "1 reply put off went out",
        ]
        teller.card.buttons[2].click()
        assert stage.window.threads.doing
        read_all(slept)
        await until(lambda: slept.story.told, "told by the card, so not by the desktop")
        await stage.settle()
        assert not board.shown
        teller.card.buttons[1].click()
        await until(lambda: stage.window.doors.accounts.open, "the account")
        assert stage.window.book.do("away.dismiss")
        assert teller.card.isHidden()
        await stage.settle()


async def test_without_a_window_the_desktop_tells_it_once(
    opened: Open, slept: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, telling(stage, board, monkeypatch) as teller:
        stage.window.hide()
        slept.arrive(MARA, "in the night", BEFORE)
        slept.arrive(TOMAS, "me too", BEFORE)
        await until(lambda: teller.absence._shown, "something to tell")
        read_all(slept)
        await until(lambda: board.shown, "the notice")
        (notice,) = board.shown
        assert notice.title == "While you were away: 2 new messages from 2 customers"
        await stage.settle()
        assert len(board.shown) == 1


async def test_who_wants_no_card_is_told_by_the_desktop(
    opened: Open, slept: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    chosen = Settings({AWAY_CARD.key: False})
    async with (
        opened(settings=lambda: chosen) as stage,
        telling(stage, board, monkeypatch) as teller,
    ):
        slept.arrive(MARA, "in the night", BEFORE)
        await until(lambda: board.shown, "the notice")
        assert not teller.absence.gathering


async def test_the_very_first_start_was_no_absence(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, telling(stage, board, monkeypatch) as teller:
        await stage.settle()
        assert not teller.absence.gathering
        assert inbox.telling.stands.ran_until == NOW
