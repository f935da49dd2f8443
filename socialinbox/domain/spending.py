"""What the reading and writing of an account has cost."""

from dataclasses import dataclass
from datetime import date, datetime

from socialinbox.domain.ids import AccountId


@dataclass(frozen=True, slots=True)
class Spent:
    """`count` things of a network's price list, used on one day of the network's own calendar.

    `milli` are thousandths of a US dollar, `units` the network's own.
    """

    day: date
    what: str
    count: int
    milli: int
    units: int


@dataclass(frozen=True, slots=True)
class Spending:
    """An account's costs: this month in thousandths of a dollar, today in the network's units.

    `limit` is how many units a day has, `cap` what the owner lets a month cost at most.
    """

    account: AccountId
    month_milli: int
    today_units: int
    unit: str | None = None
    limit: int | None = None
    cap: int | None = None
    renews_at: datetime | None = None
    """When the day's units begin anew."""
