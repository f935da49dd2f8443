"""Whose quiet hours decide: the customer's own, else the account's own, else the general ones."""

from datetime import UTC, datetime, time, timedelta

import pytest

from socialinbox.config.quiet_hours import NEVER, QuietHours, kept, loaded
from socialinbox.config.settings.kinds import Hours
from socialinbox.config.whose_hours import Because, Held, OwnHours, Schedules
from socialinbox.domain.ids import AccountId, CustomerId

MARA, TOMAS = CustomerId(1), CustomerId(2)
PAGE, CHANNEL = AccountId(1), AccountId(2)
EVENING = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
"""A Friday."""


def hours(begin: int, end: int) -> QuietHours:
    return QuietHours(Hours(time(begin), time(end)))


def until(hour: int, days: int = 0) -> datetime:
    return EVENING.replace(hour=hour) + timedelta(days=days)


OWN = OwnHours({MARA: hours(18, 20)}, {PAGE: hours(17, 21)})
ALL = Schedules(hours(16, 22), OWN, zone=UTC)


@pytest.mark.parametrize(
    ("customer", "account", "held"),
    [
        (None, None, Held(until(22), Because.GENERAL)),
        (TOMAS, CHANNEL, Held(until(22), Because.GENERAL)),
        (TOMAS, PAGE, Held(until(21), Because.ACCOUNT)),
        (MARA, CHANNEL, Held(until(20), Because.CUSTOMER)),
        (MARA, PAGE, Held(until(20), Because.CUSTOMER)),
    ],
)
def test_the_nearest_hours_decide_alone(
    customer: CustomerId | None, account: AccountId | None, held: Held
) -> None:
    assert ALL.held(EVENING, customer, account) == held


def test_hours_of_ones_own_that_are_over_let_through_though_it_is_quiet_otherwise() -> None:
    later = until(20)
    assert ALL.held(later, MARA, PAGE) is None
    assert ALL.held(later, TOMAS, PAGE) == Held(until(21), Because.ACCOUNT)
    never = Schedules(hours(16, 22), OwnHours({MARA: NEVER}, {PAGE: NEVER}), zone=UTC)
    assert never.held(EVENING, MARA, CHANNEL) is None
    assert never.held(EVENING, TOMAS, PAGE) is None
    assert never.held(EVENING, TOMAS, CHANNEL) is not None


def test_a_pause_stands_above_all_hours() -> None:
    paused = Schedules(NEVER, OwnHours({MARA: NEVER}), until(23), UTC)
    assert paused.held(EVENING, MARA) == Held(until(23), Because.PAUSE)
    assert paused.held(EVENING) == Held(until(23), Because.PAUSE)
    assert paused.held(until(23)) is None


def test_what_the_owner_is_called_for_passes_all_but_the_customers_own() -> None:
    paused = Schedules(hours(16, 22), OWN, until(23), UTC)
    assert paused.held(EVENING, TOMAS, PAGE, called=True) is None
    assert paused.held(EVENING, None, PAGE, called=True) is None
    assert paused.held(EVENING, MARA, PAGE, called=True) == Held(until(20), Because.CUSTOMER)
    assert paused.held(until(20), MARA, PAGE, called=True) is None


def test_for_whom_it_is_quiet_changes_with_each_end() -> None:
    moments = [ALL.quiet_now(until(hour)) for hour in (15, 16, 17, 18, 20, 21, 22)]
    assert [len(one) for one in moments] == [0, 1, 2, 3, 2, 1, 0]
    assert (MARA, None) in moments[3]
    assert (None, PAGE) in moments[4]


def test_whole_days_and_chosen_days_are_kept() -> None:
    some = QuietHours(Hours(time(22), time(7)), frozenset({"mon", "fri"}), frozenset({"sun"}))
    assert loaded(kept(some)) == some
    assert loaded(kept(NEVER)) == NEVER
    assert NEVER.never
    assert not some.never
    assert QuietHours(Hours(time(1), time(2)), frozenset()).never, "on no day"
    assert some.until(EVENING.replace(hour=23), UTC) == until(7, days=1)
    with pytest.raises(ValueError, match="quiet_hours"):
        loaded('{"hours": 7, "days": [], "whole": []}')
