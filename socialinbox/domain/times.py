"""All times are aware UTC; on disk they are whole milliseconds since 1970."""

import sys
import time
from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


def to_ms(moment: datetime) -> int:
    """Milliseconds since 1970; raises ValueError for a naive time."""
    if moment.tzinfo is None:
        raise ValueError(f"a time without a zone: {moment!r}")
    return (moment - EPOCH) // timedelta(milliseconds=1)


def from_ms(ms: int) -> datetime:
    """The aware UTC time of so many milliseconds since 1970."""
    return EPOCH + timedelta(milliseconds=ms)


def rfc3339(moment: datetime) -> str:
    """UTC in RFC 3339 with a Z, milliseconds only where there are any."""
    utc = moment.astimezone(UTC)
    spec = "milliseconds" if utc.microsecond >= 1000 else "seconds"
    return utc.isoformat(timespec=spec).replace("+00:00", "Z")


def parse_rfc3339(text: str) -> datetime:
    """The aware UTC time of an RFC 3339 or ISO 8601 text; raises ValueError without a zone."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"a time without a zone: {text!r}")
    return moment.astimezone(UTC)


def look_at_zone() -> None:
    """Take over this computer's zone as it is now: its owner may have travelled meanwhile."""
    if sys.platform != "win32":
        time.tzset()


def on_the_wall(clock: datetime, after: datetime | None = None) -> datetime:
    """The moment, aware, at which this computer's wall clock shows a naive time.

    An hour that is left out in spring means as long after the change. One that comes twice in
    autumn means the first that lies behind `after`.
    """
    first, second = sorted(clock.replace(fold=fold).astimezone() for fold in (0, 1))
    if first.replace(tzinfo=None, fold=0) != clock.replace(fold=0):
        return second
    return second if after is not None and first <= after else first
