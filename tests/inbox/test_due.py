"""The quick choices of a moment, and moments as they are typed."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from socialinbox.domain.errors import BadInput
from socialinbox.inbox.due import Quick, quick, read_due

FRIDAY = datetime(2026, 11, 20, 9, 10, tzinfo=UTC)


@pytest.fixture(autouse=True)
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An hour ahead of UTC in November."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def local(moment: datetime) -> str:
    return moment.astimezone().strftime("%a %d %H:%M")


@pytest.mark.parametrize(
    ("choice", "due"),
    [
        (Quick.LATER_TODAY, "Fri 20 13:30"),
        (Quick.TOMORROW, "Sat 21 09:00"),
        (Quick.NEXT_WEEK, "Mon 23 09:00"),
    ],
)
def test_quick_choices(choice: Quick, due: str) -> None:
    assert local(quick(choice, FRIDAY)) == due
    assert read_due(choice.value, FRIDAY) == quick(choice, FRIDAY)


def test_next_week_is_never_tomorrow() -> None:
    sunday = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
    assert local(quick(Quick.NEXT_WEEK, sunday)) == "Mon 30 09:00"
    assert local(quick(Quick.NEXT_WEEK, datetime(2026, 11, 23, 9, 0, tzinfo=UTC))) == "Mon 30 09:00"


def test_on_the_half_hour_it_stays() -> None:
    assert local(quick(Quick.LATER_TODAY, FRIDAY.replace(minute=30))) == "Fri 20 13:30"


@pytest.mark.parametrize(
    ("typed", "utc"),
    [
        ("2026-12-03", "2026-12-03T08:00"),
        ("2026-12-03T14:30", "2026-12-03T13:30"),
        ("2026-12-03T14:30:00Z", "2026-12-03T14:30"),
        ("2026-12-03T14:30+05:00", "2026-12-03T09:30"),
    ],
)
def test_typed_moments(typed: str, utc: str) -> None:
    assert read_due(typed, FRIDAY).astimezone(UTC).isoformat()[:16] == utc


@pytest.mark.parametrize("typed", ["", "soon", "2026-13-01", "2026-12-03T25:00"])
def test_what_is_no_moment(typed: str) -> None:
    with pytest.raises(BadInput):
        read_due(typed, FRIDAY)
