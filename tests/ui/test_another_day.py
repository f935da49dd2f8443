"""A window that stays open over midnight, and on a journey, tells days and hours as they are."""

import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.ui.conftest import Open, Stage, until
from tests.ui.people import NOW

SUMMER = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def at_home(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Puts the zone back."""
    if sys.platform == "win32":
        pytest.skip("Windows tells every program by itself")
    yield
    monkeypatch.undo()
    time.tzset()


def days(stage: Stage) -> list[str]:
    """The lines over the days of the open thread."""
    return [frame.day for frame in stage.window.page.model._frames if frame.day is not None]


async def test_today_is_yesterday_on_the_next_day(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened() as stage:
        await until(lambda: "Today" in days(stage), "a thread of today")
        monkeypatch.setattr(stage.around, "clock", lambda: NOW + timedelta(days=1))
        stage.window._minute.timeout.emit()
        assert days(stage)[-1] == "Yesterday"


@pytest.mark.usefixtures("at_home")
async def test_the_zone_goes_along(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as stage:
        monkeypatch.setenv("TZ", "Asia/Tokyo")
        stage.window._minute.timeout.emit()
        assert SUMMER.astimezone().utcoffset() == timedelta(hours=9)
