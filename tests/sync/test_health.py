"""Every error of a network becomes a state and a sentence that says what to do."""

from datetime import UTC, datetime

import pytest

from socialinbox.domain.account import AccountState
from socialinbox.domain.errors import (
    AuthExpired,
    BadAnswer,
    Forbidden,
    KeychainUnavailable,
    RateLimited,
    SocialInboxError,
    Unreachable,
)
from socialinbox.sync.health import GOOD, health_after, worse

LATER = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("error", "state", "words"),
    [
        (AuthExpired("The sign-in ran out."), AccountState.NEEDS_ATTENTION, "Connect the account"),
        (Forbidden("A permission is missing."), AccountState.NEEDS_ATTENTION, "permission"),
        (RateLimited("Too many calls.", LATER), AccountState.LIMITED, "Too many"),
        (Unreachable("There is no connection."), AccountState.OFFLINE, "tried again"),
        (BadAnswer("The answer could not be read."), AccountState.NEEDS_ATTENTION, "read"),
        (
            KeychainUnavailable("It is locked.", "Unlock it."),
            AccountState.NEEDS_ATTENTION,
            "Unlock",
        ),
    ],
)
def test_errors_become_states(error: SocialInboxError, state: AccountState, words: str) -> None:
    health = health_after(error)
    assert health.state is state
    assert health.reason is not None
    assert words in health.reason
    assert (health.until == LATER) is isinstance(error, RateLimited)


def test_the_worst_is_told_first() -> None:
    dead = health_after(AuthExpired("The sign-in ran out."))
    slow = health_after(RateLimited("Too many calls.", LATER))
    assert worse(slow, dead) is dead
    assert worse(dead, slow) is dead
    assert worse(GOOD, slow) is slow
