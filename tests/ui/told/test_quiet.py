"""While it is quiet nothing is told; what came is told once, when it is over."""

from datetime import time, timedelta
from zoneinfo import ZoneInfo

import pytest

from socialinbox.config.settings.declared import (
    QUIET_HOURS,
    QUIET_LETS_THROUGH,
    QUIET_WHOLE,
)
from socialinbox.config.settings.kept import Settings
from socialinbox.config.settings.kinds import Hours
from socialinbox.config.whose_hours import Because, Held
from socialinbox.domain.ids import CustomerId
from socialinbox.ui.told.quiet import Quiet
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW
from tests.ui.told.board import Board, listening

MARA, TOMAS = CustomerId(1), CustomerId(2)


async def test_what_comes_meanwhile_is_one_notice_afterwards(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.telling.pause(NOW + timedelta(hours=1))
    async with opened() as stage:
        async with listening(stage, board, monkeypatch):
            inbox.arrive(MARA, "at night")
            inbox.arrive(MARA, "again")
            inbox.arrive(TOMAS, "me too")
            await until(lambda: len(inbox.telling.kept) == 3, "they are kept back")
            await stage.settle()
            assert not board.shown
        # A restart forgets nothing of it, and nothing is told twice.
        async with listening(stage, board, monkeypatch) as made:
            await stage.settle()
            assert not board.shown
            made._quiet.pause(None)
            await until(lambda: board.shown, "the one notice")
            (notice,) = board.shown
            assert notice.title == "While it was quiet: 3 new messages from 2 customers"
            assert set(notice.body.split(", ")) == {"Mara Kessler", "Tomas Okafor"}
            assert notice.sound
        async with listening(stage, board, monkeypatch):
            await stage.settle()
            assert len(board.shown) == 1


async def test_what_was_read_or_answered_meanwhile_is_not_told(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.telling.pause(NOW + timedelta(hours=1))
    async with opened() as stage, listening(stage, board, monkeypatch) as made:
        inbox.arrive(TOMAS, "at night")
        await until(lambda: inbox.telling.kept, "it is kept back")
        await inbox.triage.read([TOMAS])
        # Mara's thread is open, in a window that nobody has in front.
        inbox.arrive(MARA, "nobody has seen me")
        await until(lambda: len(inbox.telling.kept) == 2, "both are kept back")
        await until(lambda: not inbox.unread.get(MARA), "shown where nobody looks")
        made._quiet.pause(None)
        await until(lambda: not inbox.telling.kept, "it is over")
        await until(lambda: board.shown, "the notice")
        assert board.shown[0].title == "While it was quiet: 1 new message from 1 customer"
        assert board.shown[0].body == "Mara Kessler"


@pytest.mark.parametrize(
    ("through", "told"),
    [
        ("nothing", []),
        ("followed", ["thread-1"]),
        ("trouble", ["account-2"]),
        ("both", ["thread-1", "account-2"]),
    ],
)
async def test_what_breaks_through_is_chosen(
    opened: Open,
    inbox: FakeInbox,
    monkeypatch: pytest.MonkeyPatch,
    through: str,
    told: list[str],
) -> None:
    board = Board()
    await inbox.story.follow(MARA, True)
    await inbox.telling.pause(NOW + timedelta(hours=1))
    chosen = Settings({QUIET_LETS_THROUGH.key: through})
    async with (
        opened(settings=lambda: chosen) as stage,
        listening(stage, board, monkeypatch) as made,
    ):
        inbox.arrive(MARA, "I am followed")
        inbox.arrive(TOMAS, "I am not")
        inbox.break_account(2)
        await until(lambda: inbox.telling.kept, "something is kept back")
        await stage.settle()
        assert sorted(board.there) == sorted(told)
        assert not any(notice.sound for notice in board.shown)
        made._quiet.pause(None)
        await until(lambda: "quiet" in board.there, "the rest")
        await until(lambda: "account-2" in board.there, "the trouble, at the latest now")


async def test_the_owners_hours_count_at_once(opened: Open) -> None:
    # NOW is a Friday, 9:45 in London.
    async with opened() as stage:
        choices = stage.around.choices
        quiet = Quiet(stage.around, stage.window, ZoneInfo("Europe/London"))
        await quiet.begin(stage.inbox, None)
        turns: list[bool] = []
        quiet.changed.connect(lambda: turns.append(quiet.held() is not None))
        choices.change(QUIET_HOURS, Hours(time(22), time(10)))
        assert quiet.held() == Held(NOW.replace(hour=10, minute=0), Because.GENERAL)
        choices.change(QUIET_HOURS, None)
        choices.change(QUIET_WHOLE, frozenset({"fri"}))
        midnight = NOW.replace(hour=0, minute=0) + timedelta(days=1)
        assert quiet.held() == Held(midnight, Because.GENERAL)
        choices.change(QUIET_WHOLE, frozenset())
        assert turns == [True, False, True, False]
        assert quiet.tomorrow() == NOW.replace(day=21, hour=8, minute=0)
        quiet.close()


async def test_a_pause_ends_by_itself(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as stage:
        quiet = Quiet(stage.around, stage.window)
        await quiet.begin(stage.inbox, None)
        heard: list[object] = []
        quiet.pause_changed.connect(lambda: heard.append(quiet.paused_until))
        quiet.pause(NOW + timedelta(hours=1))
        assert quiet.held() == Held(NOW + timedelta(hours=1), Because.PAUSE)
        stage.around.clock = lambda: NOW + timedelta(hours=2)
        quiet.look()
        assert heard == [NOW + timedelta(hours=1), None]
        await stage.settle()
        assert stage.inbox.telling.stands.paused_until == NOW + timedelta(hours=1)
        quiet.close()
