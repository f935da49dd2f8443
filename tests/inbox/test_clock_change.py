"""Moments around the two nights in which the wall clock is changed: hours are hours that pass."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from socialinbox.domain.times import on_the_wall
from socialinbox.inbox.due import Quick, quick, read_due
from socialinbox.inbox.send_times import SendTime, read_send_time, send_times
from socialinbox.inbox.snoozing import Choice, offered

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
SPRING = [datetime(2026, 3, 28, 23, tzinfo=UTC) + 23 * n * MINUTE for n in range(12)]
"""Until 1:00 it is an hour ahead of UTC in Berlin, then two."""
AUTUMN = [datetime(2026, 10, 24, 22, tzinfo=UTC) + 23 * n * MINUTE for n in range(15)]
"""Until 1:00 two hours, then one."""
NIGHTS = [*SPRING, *AUTUMN]


@pytest.fixture(autouse=True)
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Where the clock is put forward on 29 March 2026 and back on 25 October."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system's zone can't be chosen")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("now", NIGHTS, ids=str)
def test_hours_from_now_are_hours(now: datetime) -> None:
    at = dict(send_times(now))[SendTime.HOUR]
    assert HOUR <= at - now < HOUR + 5 * MINUTE
    assert at.minute % 5 == 0
    for words, later in (
        ("in 20 minutes", 20 * MINUTE),
        ("in 1 hour", HOUR),
        ("in 2 hours", 2 * HOUR),
        ("in einer stunde", HOUR),
        ("بعد ساعتين", 2 * HOUR),
    ):
        assert read_send_time(words, now) - now == later, words
    assert 3 * HOUR <= quick(Quick.LATER_TODAY, now) - now <= 3.5 * HOUR
    later_today = [one.at for one in offered(now) if one.choice is Choice.LATER_TODAY]
    assert all(3 * HOUR <= at - now <= 3.5 * HOUR for at in later_today)


@pytest.mark.parametrize("now", NIGHTS, ids=str)
def test_hours_of_a_day_are_those_of_the_wall(now: datetime) -> None:
    local = now.astimezone()
    for words in ("tomorrow 9:00", "morgen 9 uhr", "tomorrow"):
        at = read_send_time(words, now).astimezone()
        assert (at.date() - local.date(), at.hour) == (timedelta(days=1), 9)
    at = read_send_time("2:30", now)
    assert at > now
    assert at.astimezone().strftime("%H:%M") in ("02:30", "03:30")
    assert all(one.at > now for one in offered(now))


def test_the_hour_that_is_left_out_and_the_one_that_comes_twice() -> None:
    gap = on_the_wall(datetime(2026, 3, 29, 2, 30))
    assert gap.isoformat() == "2026-03-29T03:30:00+02:00"
    assert read_due("2026-03-29T02:30", SPRING[0]) == gap
    twice, first = datetime(2026, 10, 25, 2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert on_the_wall(twice) == first
    assert on_the_wall(twice, first - MINUTE) == first
    assert on_the_wall(twice, first) == first + HOUR
    assert on_the_wall(datetime(2026, 6, 1, 12)) == datetime(2026, 6, 1, 10, tzinfo=UTC)
