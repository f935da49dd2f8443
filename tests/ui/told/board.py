"""A desktop in memory, and what tells it in the tests of the window."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from socialinbox.config.settings.declared import HIDE_CONTENT, NOTIFICATIONS
from socialinbox.config.settings.kept import Settings
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.telling import News
from socialinbox.ui.told import away, notifications
from socialinbox.ui.told.notice import Notice
from socialinbox.ui.told.notifications import Notifications
from socialinbox.ui.told.quiet import Quiet
from socialinbox.ui.told.returns import Returns
from socialinbox.ui.told.teller import Teller, ways_into
from socialinbox.ui.told.tray import Tray
from socialinbox.ui.told.voice import Means
from socialinbox.ui.told.ways import Ways
from tests.ui.conftest import Stage
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW

BEFORE = NOW - timedelta(hours=1)
"""When something came while the program did not run."""


def wordless() -> Settings:
    return Settings({HIDE_CONTENT.key: True})


def off() -> Settings:
    return Settings({NOTIFICATIONS.key: False})


class Board:
    """A desktop that keeps what it is shown; `there` is what is on the screen now."""

    def __init__(self, *, typing: bool = False) -> None:
        self.shown: list[Notice] = []
        self.there: dict[str, Notice] = {}
        self._typing = typing

    async def takes_replies(self) -> bool:
        return self._typing

    async def show(self, notice: Notice) -> None:
        self.shown.append(notice)
        self.there[notice.key] = notice

    async def withdraw(self, key: str) -> None:
        self.there.pop(key, None)

    async def aclose(self) -> None:
        self.there.clear()

    def wave_away(self, key: str) -> None:
        """The owner has enough of a notice."""
        self.there.pop(key).gone()


@asynccontextmanager
async def at_hours(stage: Stage) -> AsyncIterator[tuple[Ways, Quiet]]:
    """The ways into the stage's window, and for whom it is quiet there."""
    quiet = Quiet(stage.around, stage.window)
    await quiet.begin(stage.inbox, stage.inbox.telling.stands.paused_until)
    try:
        yield ways_into(stage.window, stage.around), quiet
    finally:
        quiet.close()


@asynccontextmanager
async def listening(
    stage: Stage,
    board: Board,
    monkeypatch: pytest.MonkeyPatch,
    active: bool = False,
    missed: Callable[[News], bool] = lambda _one: False,
) -> AsyncIterator[Notifications]:
    """What tells the board of the stage's inbox; `active` is whether its window is in front."""
    monkeypatch.setattr(notifications, "GATHERED", 20)
    monkeypatch.setattr(stage.window, "isActiveWindow", lambda: active)
    async with at_hours(stage) as (ways, quiet):
        means = Means(stage.around, board, ways, quiet, stage.problems.append)
        made = Notifications(means, missed)
        made.listen_to(stage.inbox, list(stage.inbox.account_list))
        try:
            yield made
        finally:
            await made.aclose()
        assert not [key for key in board.there if key.startswith("thread-")]


@asynccontextmanager
async def returning(
    stage: Stage, board: Board, monkeypatch: pytest.MonkeyPatch, active: bool = False
) -> AsyncIterator[Returns]:
    monkeypatch.setattr(stage.window, "isActiveWindow", lambda: active)
    async with at_hours(stage) as (ways, quiet):
        made = Returns(Means(stage.around, board, ways, quiet, stage.problems.append))
        stage.window.page.seen.connect(made.on_seen)
        made.begin(stage.inbox)
        try:
            yield made
        finally:
            await made.aclose()
        assert not board.there


def wake(inbox: FakeInbox, *customers: CustomerId, minutes: int = 1) -> None:
    """The time of these is over, so many minutes after now."""
    for customer in customers:
        made = inbox.made[customer]
        made.done, made.snoozed_until, made.woke_at = False, None, NOW + timedelta(minutes=minutes)
    inbox.tell(Changes(customers=frozenset(customers), woke=frozenset(customers)))


@dataclass
class Rest:
    """The services, of which only the inbox is asked for."""

    inbox: FakeInbox


@asynccontextmanager
async def telling(
    stage: Stage, board: Board, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Teller]:
    """All that tells, with the board for its desktop."""
    monkeypatch.setattr(away, "EVERY", 20)
    monkeypatch.setattr(notifications, "GATHERED", 20)
    monkeypatch.setattr(stage.window, "isActiveWindow", lambda: False)
    tray = Tray(stage.window, lambda: False)
    teller = Teller(stage.window, stage.around, stage.problems.append, tray, board)
    await teller.begin(Rest(stage.inbox))  # type: ignore[arg-type]
    try:
        yield teller
    finally:
        await teller.aclose()


def read_all(inbox: FakeInbox) -> None:
    """The first round of all accounts is through."""
    inbox.account_list = [replace(one, last_sync_at=NOW) for one in inbox.account_list]
    inbox.tell(Changes(accounts=frozenset(one.id for one in inbox.account_list)))
