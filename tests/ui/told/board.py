"""A desktop in memory, and what tells it in the tests of the window."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from socialinbox.config.settings.declared import HIDE_CONTENT, NOTIFICATIONS
from socialinbox.config.settings.kept import Settings
from socialinbox.domain.telling import News
from socialinbox.ui.told import notifications
from socialinbox.ui.told.notice import Notice
from socialinbox.ui.told.notifications import Notifications
from socialinbox.ui.told.quiet import Quiet
from socialinbox.ui.told.teller import ways_into
from tests.ui.conftest import Stage


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
async def listening(
    stage: Stage,
    board: Board,
    monkeypatch: pytest.MonkeyPatch,
    active: bool = False,
    away: Callable[[News], bool] = lambda _one: False,
) -> AsyncIterator[Notifications]:
    """What tells the board of the stage's inbox; `active` is whether its window is in front."""
    monkeypatch.setattr(notifications, "GATHERED", 20)
    monkeypatch.setattr(stage.window, "isActiveWindow", lambda: active)
    quiet = Quiet(stage.around, stage.window)
    await quiet.begin(stage.inbox, stage.inbox.telling.stands.paused_until)
    ways = ways_into(stage.window, stage.around)
    made = Notifications(stage.around, board, ways, quiet, stage.problems.append, away)
    made.listen_to(stage.inbox, list(stage.inbox.account_list))
    try:
        yield made
    finally:
        quiet.close()
        await made.aclose()
        assert not [key for key in board.there if key.startswith("thread-")]
