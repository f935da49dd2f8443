"""The machine of an account's states: only permitted steps, whatever happens in which order."""

from datetime import UTC, datetime, timedelta

import hypothesis
from hypothesis import strategies as st

from socialinbox.domain.account import AccountState
from socialinbox.domain.errors import (
    AuthExpired,
    BadAnswer,
    Forbidden,
    KeychainUnavailable,
    NotFound,
    RateLimited,
    Refused,
    SocialInboxError,
    StorageUnavailable,
    Unreachable,
)
from socialinbox.sync.health import (
    PERMITTED,
    Answered,
    Event,
    Failed,
    Health,
    Renewing,
    health_after,
    step,
)

NEW = Health(AccountState.CONNECTING)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
ERRORS: list[SocialInboxError] = [
    AuthExpired("The sign-in ran out."),
    Forbidden("A permission is missing."),
    RateLimited("Too many calls.", NOON + timedelta(minutes=15)),
    Unreachable("There is no connection."),
    BadAnswer("The answer could not be read."),
    NotFound("The Page is gone."),
    Refused("No."),
    KeychainUnavailable("It is locked.", "Unlock it."),
    StorageUnavailable("The disk is full.", "Make room."),
]
EVENTS: list[Event] = [
    Renewing(),
    Answered(),
    *(Failed(error) for error in ERRORS),
]


@hypothesis.given(st.lists(st.sampled_from(EVENTS), max_size=40))
def test_every_step_is_permitted_and_explained(events: list[Event]) -> None:
    health = NEW
    for event in events:
        following = step(health, event)
        assert following.state in PERMITTED[health.state]
        if following.state in {
            AccountState.LIMITED,
            AccountState.OFFLINE,
            AccountState.NEEDS_ATTENTION,
        }:
            assert following.reason
            assert following.reason.endswith(".")
        assert (following.until is not None) == (following.state is AccountState.LIMITED)
        health = following


@hypothesis.given(st.sampled_from(EVENTS))
def test_only_the_owner_brings_a_disconnected_account_back(event: Event) -> None:
    out = Health(AccountState.DISCONNECTED)
    assert step(out, event) == out


def test_a_dead_sign_in_is_not_hidden_by_a_cut_line() -> None:
    dead = step(NEW, Failed(ERRORS[0]))
    assert step(dead, Failed(ERRORS[3])) == dead
    assert step(dead, Failed(ERRORS[2])) == dead
    assert step(dead, Answered()).state is AccountState.OK


def test_every_state_is_reached_but_for_the_owner_s_own() -> None:
    states = {step(NEW, event).state for event in EVENTS} | {NEW.state}
    assert states == set(AccountState) - {AccountState.DISCONNECTED}
    assert set(PERMITTED) == set(AccountState)
    assert health_after(ERRORS[3]) == Health(
        AccountState.OFFLINE, "There is no connection. It is tried again by itself."
    )
