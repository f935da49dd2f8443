"""Hours in which nothing is told: over midnight, over the change of the clock, whole days."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from socialinbox.config.quiet_hours import Period, periods, quiet_until
from socialinbox.config.settings.declared import QUIET_DAYS, QUIET_HOURS, QUIET_WHOLE
from socialinbox.config.settings.kinds import Hours

BERLIN = ZoneInfo("Europe/Berlin")
NONE: frozenset[str] = frozenset()
NIGHT = periods(Hours(time(22), time(7)), QUIET_DAYS.default, NONE)


def berlin(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def test_what_the_settings_mean() -> None:
    assert periods(QUIET_HOURS.default, QUIET_DAYS.default, QUIET_WHOLE.default) == []
    assert periods(Hours(time(18, 30), time(8)), frozenset({"mon", "fri"}), frozenset({"sun"})) == [
        Period(frozenset({0, 4}), 1110, 480),
        Period(frozenset({6}), 0, 1440),
    ]
    assert periods(Hours(time(18), time(8)), NONE, NONE) == []


def test_over_midnight_it_belongs_to_the_day_it_begins_on() -> None:
    friday = periods(Hours(time(22), time(7)), frozenset({"fri"}), NONE)
    assert quiet_until(friday, berlin("2026-11-20 21:59"), BERLIN) is None
    assert quiet_until(friday, berlin("2026-11-20 22:00"), BERLIN) == berlin("2026-11-21 07:00")
    assert quiet_until(friday, berlin("2026-11-21 06:59"), BERLIN) == berlin("2026-11-21 07:00")
    assert quiet_until(friday, berlin("2026-11-21 07:00"), BERLIN) is None
    assert quiet_until(friday, berlin("2026-11-21 23:00"), BERLIN) is None


def test_periods_that_touch_are_one_time() -> None:
    weekend = periods(Hours(time(18), time(8)), QUIET_DAYS.default, frozenset({"sat", "sun"}))
    assert quiet_until(weekend, berlin("2026-11-20 19:00"), BERLIN) == berlin("2026-11-23 08:00")


def test_always_is_not_for_ever() -> None:
    always = periods(None, NONE, QUIET_DAYS.default)
    found = quiet_until(always, berlin("2026-11-20 19:00"), BERLIN)
    assert found is not None
    assert found > berlin("2026-11-27 19:00")


def test_the_wall_clock_counts_when_it_is_put_forward_and_back() -> None:
    # 29 March 2026: one hour less; 25 October 2026: one hour more.
    for evening, morning, hours in (
        ("2026-03-28 22:00", "2026-03-29 07:00", 8),
        ("2026-10-24 22:00", "2026-10-25 07:00", 10),
        ("2026-06-01 22:00", "2026-06-02 07:00", 9),
    ):
        until = quiet_until(NIGHT, berlin(evening), BERLIN)
        assert until == berlin(morning)
        assert until is not None
        assert (until - berlin(evening).astimezone(UTC)).total_seconds() == hours * 3600
    left_out = periods(Hours(time(2, 30), time(4)), QUIET_DAYS.default, NONE)
    assert quiet_until(left_out, berlin("2026-03-29 03:45"), BERLIN) == berlin("2026-03-29 04:00")


def test_the_systems_zone_is_used_where_none_is_given() -> None:
    noon = datetime(2026, 11, 20, 12, 0).astimezone()
    lunch = periods(Hours(time(11), time(13)), QUIET_DAYS.default, NONE)
    assert quiet_until(lunch, noon) == noon.replace(hour=13)
