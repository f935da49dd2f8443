"""The owner's own rules: if a message is like this, then do that; each deed leaves a trace."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from socialinbox.domain.ids import CustomerId, MessageId, RuleId, RunId
from socialinbox.domain.views import SearchHit

LONGEST_NAME = 80
"""Characters of a rule's name."""


class What(StrEnum):
    """What a rule can do to the thread of a message."""

    TAG = "tag"
    DONE = "done"
    SNOOZE = "snooze"
    ALERT = "alert"


class Pause(StrEnum):
    """For how long a rule snoozes; days end at their morning."""

    HOUR = "1h"
    HOURS = "4h"
    DAY = "1d"
    THREE_DAYS = "3d"
    WEEK = "7d"
    MONTH = "30d"

    @property
    def hours(self) -> int:
        """So many hours, where it is no number of days."""
        return int(self[:-1]) if self.endswith("h") else 0

    @property
    def days(self) -> int:
        """So many days, where it is no number of hours."""
        return int(self[:-1]) if self.endswith("d") else 0

    def end(self, at: datetime, morning: int = 8) -> datetime:
        """Until when it lasts from an aware moment on; `morning` is an hour of this zone."""
        if self.hours:
            return at + timedelta(hours=self.hours)
        day = at.astimezone().date() + timedelta(days=self.days)
        return datetime(day.year, day.month, day.day, morning).astimezone()


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do; `value` is the tag's name, or the Pause."""

    what: What
    value: str = ""


@dataclass(frozen=True, slots=True)
class NewRule:
    """What the owner writes down. `asks` is a question in the language of the search field."""

    name: str
    asks: str
    deeds: tuple[Deed, ...]
    on: bool = True


@dataclass(frozen=True, slots=True)
class OwnRule:
    """A rule as it is kept; `runs` counts how often it did something."""

    id: RuleId
    name: str
    asks: str
    deeds: tuple[Deed, ...]
    on: bool
    made_at: datetime
    runs: int = 0

    @property
    def form(self) -> NewRule:
        """What its owner wrote."""
        return NewRule(self.name, self.asks, self.deeds, self.on)


@dataclass(frozen=True, slots=True)
class Run:
    """What a rule did, when, and because of which message."""

    id: RunId
    rule: RuleId
    rule_name: str
    customer: CustomerId
    customer_name: str
    message: MessageId
    at: datetime
    deeds: tuple[Deed, ...]
    undone_at: datetime | None = None
    customer_avatar: str | None = None


@dataclass(frozen=True, slots=True)
class Trial:
    """What a rule would have done, newest message first; `more` than these there were."""

    hits: tuple[SearchHit, ...]
    customers: int
    more: bool
