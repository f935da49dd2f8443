"""Whether the owner may be told of something now, and whose quiet hours say that he may not."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from enum import Enum

from socialinbox.config.quiet_hours import NEVER, QuietHours
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.domain.sentence import say

QuietFor = tuple[CustomerId | None, AccountId | None]
"""A customer or an account."""
EVERYBODY: QuietFor = (None, None)
"""Those who have no hours of their own."""


class Because(Enum):
    """What holds back what there is to tell."""

    PAUSE = "pause"
    CUSTOMER = "customer"
    ACCOUNT = "account"
    GENERAL = "general"


@dataclass(frozen=True, slots=True)
class Held:
    """Nothing is told before `until`, in UTC."""

    until: datetime
    because: Because


def in_words(held: Held | None) -> str:
    """Whose hours hold, and until when; or that it is not quiet."""
    if held is None:
        return say("It is not quiet now.")
    match held.because:
        case Because.PAUSE:
            return say(
                "Quiet until {until:moment}, because you have paused notifications.",
                until=held.until,
            )
        case Because.CUSTOMER:
            return say(
                "Quiet until {until:moment}, because of this customer’s hours.", until=held.until
            )
        case Because.ACCOUNT:
            return say(
                "Quiet until {until:moment}, because of this account’s hours.", until=held.until
            )
        case Because.GENERAL:
            return say(
                "Quiet until {until:moment}, because of the hours in the settings.",
                until=held.until,
            )


@dataclass(frozen=True, slots=True)
class OwnHours:
    """Who has quiet hours of their own: customers by the thread they are in now, and accounts."""

    customers: Mapping[CustomerId, QuietHours] = field(default_factory=dict)
    accounts: Mapping[AccountId, QuietHours] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Schedules:
    """All quiet hours there are, and until when the owner has paused what is told.

    Hours are those of the wall clock in `zone` (None: the system's).
    """

    general: QuietHours = NEVER
    own: OwnHours = OwnHours()
    paused_until: datetime | None = None
    zone: tzinfo | None = None

    def held(
        self,
        now: datetime,
        customer: CustomerId | None = None,
        account: AccountId | None = None,
        *,
        called: bool = False,
    ) -> Held | None:
        """Why nothing may be told of a customer, or of an account, now; None: it may.

        The nearest hours decide alone: the customer's own, else the account's own, else the
        general ones. A pause stands above them. What is `called` for (of a customer who is
        followed, say) passes all but the customer's own hours: those were made for him alone.
        """
        if self.paused_until is not None and now < self.paused_until and not called:
            return Held(self.paused_until, Because.PAUSE)
        hours, because = self._nearest(customer, account)
        if called and because is not Because.CUSTOMER:
            return None
        until = hours.until(now, self.zone)
        return None if until is None else Held(until, because)

    def quiet_now(self, now: datetime) -> frozenset[QuietFor]:
        """For whom it is quiet, of those who have hours of their own and of EVERYBODY else."""
        asked: list[QuietFor] = [EVERYBODY]
        asked += [(customer, None) for customer in self.own.customers]
        asked += [(None, account) for account in self.own.accounts]
        return frozenset(one for one in asked if self.held(now, *one) is not None)

    def _nearest(
        self, customer: CustomerId | None, account: AccountId | None
    ) -> tuple[QuietHours, Because]:
        if customer is not None and (own := self.own.customers.get(customer)) is not None:
            return own, Because.CUSTOMER
        if account is not None and (own := self.own.accounts.get(account)) is not None:
            return own, Because.ACCOUNT
        return self.general, Because.GENERAL
