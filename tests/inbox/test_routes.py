"""The ways to answer know what the owner has said of the account."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import Direction, MessageKind, SeenMessage
from socialinbox.inbox.routes import sorted_routes
from tests.networks.entries import entry_of

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
FACEBOOK = NetworkName("facebook")
ANN = Profile(IdentityKey(FACEBOOK, "psid", "7"), "Ann")
ASKED = entry_of(
    SeenMessage(FACEBOOK, MessageKind.DM, "messenger", "m_1", Direction.IN, ANN, ANN, "?", AT)
)


@pytest.mark.parametrize(
    ("settings", "hours", "allowed"),
    [({}, 23, True), ({}, 25, False), ({"human_agent": "yes"}, 25, True)],
)
def test_settings_open_a_longer_window(
    settings: Mapping[str, str], hours: int, allowed: bool
) -> None:
    (route,) = sorted_routes([ASKED], AT + timedelta(hours=hours), lambda entry: settings)
    assert route.to == ASKED
    assert route.allowed is allowed
