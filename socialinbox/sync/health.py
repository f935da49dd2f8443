"""What an error means for the state of an account, and in which words the owner is told."""

from dataclasses import dataclass
from datetime import datetime

from socialinbox.domain.account import AccountState
from socialinbox.domain.errors import (
    AuthExpired,
    Forbidden,
    KeychainUnavailable,
    NetworkError,
    RateLimited,
    SocialInboxError,
    Unreachable,
)

SIGN_IN_AGAIN = "Connect the account again; queued replies wait until then."


@dataclass(frozen=True, slots=True)
class Health:
    """A state with its reason in whole sentences and, where it ends by itself, until when."""

    state: AccountState
    reason: str | None = None
    until: datetime | None = None


GOOD = Health(AccountState.OK)


def health_after(error: SocialInboxError) -> Health:
    """The state an account is in after this error."""
    match error:
        case AuthExpired():
            return Health(AccountState.NEEDS_ATTENTION, f"{error.what} {SIGN_IN_AGAIN}")
        case Forbidden():
            return Health(AccountState.NEEDS_ATTENTION, error.what)
        case RateLimited():
            return Health(AccountState.LIMITED, error.what, error.retry_at)
        case Unreachable():
            return Health(AccountState.OFFLINE, f"{error.what} It is tried again by itself.")
        case NetworkError():
            return Health(AccountState.NEEDS_ATTENTION, error.what)
        case KeychainUnavailable():
            return Health(AccountState.NEEDS_ATTENTION, f"{error.title} {error.advice}")
        case _:
            return Health(AccountState.NEEDS_ATTENTION, str(error))


def worse(first: Health, second: Health) -> Health:
    """Of two the one that the owner must hear of first."""
    order = (
        AccountState.NEEDS_ATTENTION,
        AccountState.OFFLINE,
        AccountState.LIMITED,
        AccountState.OK,
    )
    return min(first, second, key=lambda health: order.index(health.state))
