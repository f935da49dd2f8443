"""One machine for every account: which state follows which, and what the owner is told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from socialinbox.domain.account import AccountState
from socialinbox.domain.errors import (
    AuthExpired,
    BadAnswer,
    Forbidden,
    KeychainUnavailable,
    OwnerCanAct,
    RateLimited,
    SocialInboxError,
    StorageUnavailable,
    Unreachable,
)
from socialinbox.domain.sentence import joined, say

SIGN_IN_AGAIN = say("Connect the account again; queued replies wait until then.")


@dataclass(frozen=True, slots=True)
class Health:
    """A state with its reason in whole sentences and, where it ends by itself, until when."""

    state: AccountState
    reason: str | None = None
    until: datetime | None = None


GOOD = Health(AccountState.OK)


@dataclass(frozen=True, slots=True)
class Renewing:
    """The grant is being renewed."""


@dataclass(frozen=True, slots=True)
class Answered:
    """Every stream was read without a complaint."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Something could not be read."""

    error: SocialInboxError


Event = Renewing | Answered | Failed

_S = AccountState
PERMITTED: Mapping[AccountState, frozenset[AccountState]] = {
    _S.CONNECTING: frozenset(_S),
    _S.OK: frozenset(_S),
    _S.REFRESHING: frozenset(_S),
    # Trouble stays to be seen while the grant is renewed: what comes of that is soon known.
    _S.LIMITED: frozenset(_S) - {_S.REFRESHING},
    _S.OFFLINE: frozenset(_S) - {_S.REFRESHING},
    # What the owner must mend is not hidden by a passing fault.
    _S.NEEDS_ATTENTION: frozenset({_S.NEEDS_ATTENTION, _S.OK}),
    # Only the owner brings a disconnected account back, by connecting it (`signin/connecting.py`).
    _S.DISCONNECTED: frozenset({_S.DISCONNECTED}),
}
"""From each state those that what a network says may lead to, itself included."""


def step(now: Health, event: Event) -> Health:
    """The state after an event; one that is not permitted changes nothing."""
    following = _following(event)
    return following if following.state in PERMITTED[now.state] else now


def _following(event: Event) -> Health:
    match event:
        case Answered():
            return GOOD
        case Renewing():
            return Health(AccountState.REFRESHING)
        case Failed(error):
            return health_after(error)


def health_after(error: SocialInboxError) -> Health:
    """The state an account is in after this error."""
    match error:
        case AuthExpired():
            return Health(AccountState.NEEDS_ATTENTION, joined(error.what, SIGN_IN_AGAIN))
        case RateLimited():
            return Health(AccountState.LIMITED, error.what, error.retry_at)
        case Unreachable():
            return Health(
                AccountState.OFFLINE, joined(error.what, say("It is tried again by itself."))
            )
        case BadAnswer():
            return Health(
                AccountState.NEEDS_ATTENTION,
                joined(
                    error.what,
                    say(
                        "It is tried again by itself; if it stays so, look for a newer Social "
                        "Inbox."
                    ),
                ),
            )
        case OwnerCanAct():
            return Health(AccountState.NEEDS_ATTENTION, joined(error.title, error.advice))
        case _:
            return Health(AccountState.NEEDS_ATTENTION, str(error))


def worse(first: Health, second: Health) -> Health:
    """Of two the one that the owner must hear of first."""
    order = (
        AccountState.NEEDS_ATTENTION,
        AccountState.OFFLINE,
        AccountState.LIMITED,
        AccountState.REFRESHING,
        AccountState.CONNECTING,
        AccountState.OK,
        AccountState.DISCONNECTED,
    )
    return min(first, second, key=lambda health: order.index(health.state))


def cause_of(error: SocialInboxError) -> tuple[str, str]:
    """Why something could not be read: a kind that outages are told apart by, and the words."""
    match error:
        case AuthExpired():
            return "sign-in", say("the sign-in was dead")
        case Forbidden():
            return "permission", say("it was not allowed: {what}", what=error.what)
        case RateLimited(code="cap"):
            return "cap", say("the cap on costs was reached")
        case RateLimited():
            return "limit", say("the limit was used up until {at:moment}", at=error.retry_at)
        case Unreachable():
            return "offline", say("the network could not be reached")
        case KeychainUnavailable():
            return "keychain", say("the keychain could not be opened")
        case StorageUnavailable():
            return "storage", say("the database could not be written")
        case _:
            return "other", str(error)
