"""What calls cost, in the network's own units, and who counts them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Period(StrEnum):
    """When a quota begins anew: at midnight or on the first of the month, in `Quota.zone`."""

    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Quota:
    """A limit that a network publishes, or a price it takes. With source and date in rules.py.

    `unit` is the network's own word ("unit", "call", "dollar"). `limit` None: no limit, only a
    price. `reserve` is the share of the limit that reading leaves for the owner's own replies.
    """

    unit: str
    label: str
    limit: int | None
    period: Period
    zone: str = "UTC"
    reserve: float = 0.0


@dataclass(frozen=True, slots=True)
class Price:
    """What one thing costs: `milli` thousandths of a US dollar, `units` of the network's quota.

    `words` is for the owner, where somebody has put it into words.
    """

    milli: int = 0
    units: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class SendingPrice:
    """Which entry of the price list a message will be, and which it would be without its links."""

    what: str
    without_links: str | None = None


@dataclass(frozen=True, slots=True)
class Allowance:
    """How many calls of a kind a network still takes until the count begins anew."""

    left: int
    until: datetime


class Meter(Protocol):
    """Counts what one account uses; kept over restarts."""

    def spend(self, what: str, count: int = 1) -> None:
        """`count` things of the network's price list (`Rules.price_list`) were used."""
        ...

    def level(self, percent: int) -> None:
        """The network itself says how full its own budget is (0 to 100 and above)."""
        ...


class NoMeter:
    """Counts nothing; for tests and for networks without a price."""

    def spend(self, what: str, count: int = 1) -> None:
        """Let it go."""

    def level(self, percent: int) -> None:
        """Let it go."""


PriceList = Mapping[str, Price]
