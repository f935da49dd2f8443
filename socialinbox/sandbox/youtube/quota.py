"""Counts the units a project uses, day by day in Pacific time, as Google does since June 2026."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

PACIFIC = ZoneInfo("America/Los_Angeles")
UNITS_A_DAY = 10_000
UPLOADS_A_DAY = 100


class Quota:
    """The units used since midnight Pacific; uploads have a bucket of their own."""

    def __init__(self, units: int = UNITS_A_DAY, uploads: int = UPLOADS_A_DAY) -> None:
        self._limits = {"units": units, "uploads": uploads}
        self._used = {"units": 0, "uploads": 0}
        self._day: date | None = None

    @property
    def used(self) -> int:
        """Units used today."""
        return self._used["units"]

    def take(self, cost: int, at: datetime, bucket: str = "units") -> bool:
        """Use so many units; False where the day has not so many left, and then none are used."""
        day = at.astimezone(PACIFIC).date()
        if day != self._day:
            self._day = day
            self._used = dict.fromkeys(self._used, 0)
        if self._used[bucket] + cost > self._limits[bucket]:
            return False
        self._used[bucket] += cost
        return True
