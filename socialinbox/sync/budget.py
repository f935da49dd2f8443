"""Counts what an account costs, and says when reading has to stop for it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from socialinbox.domain.errors import RateLimited
from socialinbox.domain.ids import AccountId
from socialinbox.domain.sentence import say
from socialinbox.domain.spending import Spending, Spent
from socialinbox.domain.times import now
from socialinbox.networks.budget import Price
from socialinbox.networks.contract import Rules
from socialinbox.storage import spending
from socialinbox.storage.database import Database
from socialinbox.sync.pace import Means

CAP = "cap"
"""The code of the error for a cap that is reached."""
LEVEL_HOLDS = timedelta(hours=1)
"""How long a network's word on its own budget is believed."""


@dataclass(slots=True)
class _Pending:
    count: int = 0
    milli: int = 0
    units: int = 0


class AccountMeter:
    """Implements `networks.budget.Meter` for one account.

    Days are those of the network's own calendar. What was spent is taken with `take` and stored
    with the page it was spent on; `give_back` undoes that where storing failed.
    """

    def __init__(
        self,
        rules: Rules,
        known: Iterable[Spent] = (),
        cap: int | None = None,
        clock: Callable[[], datetime] = now,
    ) -> None:
        self._rules, self._clock = rules, clock
        self.cap = cap
        """What a month may cost at most, in thousandths of a dollar."""
        self._zone = ZoneInfo(rules.quotas[0].zone if rules.quotas else "UTC")
        limited = [quota for quota in rules.quotas if quota.limit is not None]
        self._quota = min(limited, key=lambda quota: quota.limit or 0, default=None)
        self._pending: dict[tuple[date, str], _Pending] = {}
        self._milli: dict[tuple[int, int], int] = {}
        self._units: dict[date, int] = {}
        self._level: tuple[datetime, int] | None = None
        for spent in known:
            self._add(spent.day, spent.milli, spent.units)

    def spend(self, what: str, count: int = 1) -> None:
        """`count` things of the price list were used."""
        price = self._rules.price_list.get(what, Price())
        milli, units = price.milli * count, price.units * count
        day = self.today()
        entry = self._pending.setdefault((day, what), _Pending())
        entry.count += count
        entry.milli += milli
        entry.units += units
        self._add(day, milli, units)

    def level(self, percent: int) -> None:
        """The network says how full its own budget is."""
        self._level = (self._clock(), percent)

    @property
    def percent(self) -> int:
        """What the network said last, while that is fresh."""
        if self._level is None or self._clock() - self._level[0] > LEVEL_HOLDS:
            return 0
        return self._level[1]

    def take(self) -> list[Spent]:
        """What was spent since the last time, to be stored now."""
        taken = [
            Spent(day, what, one.count, one.milli, one.units)
            for (day, what), one in self._pending.items()
        ]
        self._pending.clear()
        return taken

    def give_back(self, taken: Iterable[Spent]) -> None:
        """These could not be stored."""
        for spent in taken:
            entry = self._pending.setdefault((spent.day, spent.what), _Pending())
            entry.count += spent.count
            entry.milli += spent.milli
            entry.units += spent.units

    def today(self) -> date:
        """The day on the network's calendar."""
        return self._clock().astimezone(self._zone).date()

    @property
    def month_milli(self) -> int:
        """What this month has cost so far."""
        today = self.today()
        return self._milli.get((today.year, today.month), 0)

    @property
    def today_units(self) -> int:
        """The units used today."""
        return self._units.get(self.today(), 0)

    def means(self) -> Means | None:
        """What reading may still use today; None where nothing limits it."""
        quota = self._quota
        if quota is None or quota.limit is None:
            return None
        for_reading = int(quota.limit * (1 - quota.reserve))
        left = max(0, for_reading - self.today_units)
        return Means(left, self.renews_at() - self._clock())

    def must_stop(self) -> RateLimited | None:
        """Why nothing more may be read now; None: go on."""
        if self.cap is not None and self.month_milli >= self.cap:
            until = self._next_month()
            return RateLimited(
                say(
                    "The cap of {cap:dollars} is reached; reading goes on on {day:day}. Replies "
                    "still go out.",
                    cap=self.cap,
                    day=until.astimezone(self._zone),
                ),
                until,
                CAP,
            )
        means = self.means()
        if means is not None and means.units <= 0 and self._quota is not None:
            return RateLimited(
                say(
                    "What {network} allows for a day is used up, but for your replies; reading "
                    "goes on at {at:clock}.",
                    network=self._rules.label,
                    at=self.renews_at(),
                ),
                self.renews_at(),
                "budget",
            )
        return None

    def renews_at(self) -> datetime:
        """When the network's next day begins."""
        return self._midnight(self.today() + timedelta(days=1))

    def summary(self, account: AccountId) -> Spending:
        """All of it, for the owner."""
        quota = self._quota
        return Spending(
            account,
            self.month_milli,
            self.today_units,
            quota.label if quota else None,
            quota.limit if quota else None,
            self.cap,
            self.renews_at() if quota else None,
        )

    def _next_month(self) -> datetime:
        return self._midnight((self.today().replace(day=1) + timedelta(days=32)).replace(day=1))

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self._zone).astimezone(self._clock().tzinfo)

    def _add(self, day: date, milli: int, units: int) -> None:
        month = (day.year, day.month)
        self._milli[month] = self._milli.get(month, 0) + milli
        self._units[day] = self._units.get(day, 0) + units


async def meter_of(
    database: Database, account: AccountId, rules: Rules, clock: Callable[[], datetime]
) -> AccountMeter:
    """A meter that knows what the account has used this month, and its cap."""
    # A day more than a month, because the networks' days begin at different times.
    since = (clock() - timedelta(days=32)).date()
    known = await database.read(spending.spent_since, account, since)
    cap = await database.read(spending.cap_of, account)
    return AccountMeter(rules, known, cap, clock)
