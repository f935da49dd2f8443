"""What the owner's rules change about being told: an alert always, what they settled never."""

import asyncio

import pytest

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.told.board import Board, listening, off

MARA, TOMAS = CustomerId(1), CustomerId(2)


async def test_an_alert_is_told_though_nothing_else_is(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    inbox.telling.muted = {MARA}
    async with opened(settings=off) as stage, listening(stage, board, monkeypatch):
        inbox.arrive(TOMAS, "told to nobody")
        entry = inbox.arrive(MARA, "urgent!")
        inbox.own_rules.alerts = [entry.id]
        await until(lambda: board.shown, "the alert")
        (notice,) = board.shown
        assert notice.body == "urgent!"
        assert inbox.own_rules.alerts == []


async def test_an_alert_about_waiting_comes_without_a_message(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        entry = inbox.arrive(MARA, "still waiting")
        await until(lambda: len(board.shown) == 1, "the message")
        inbox.own_rules.alerts = [entry.id]
        inbox.tell(Changes(frozenset({MARA}), rules=True))
        await until(lambda: len(board.shown) == 2, "the alert")
        inbox.tell(Changes(frozenset({MARA}), rules=True))
        await asyncio.sleep(0.05)
        assert len(board.shown) == 2, "once"


async def test_what_a_rule_has_settled_is_not_told(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.arrive(MARA, "thank you!")
        inbox.made[MARA].done = True
        inbox.arrive(TOMAS, "a question")
        await until(lambda: board.shown, "the other one")
        assert [notice.body for notice in board.shown] == ["a question"]
