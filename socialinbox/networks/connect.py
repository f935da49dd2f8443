"""What a connector is built from; handed in by the composition root."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.times import now
from socialinbox.networks.budget import Meter, NoMeter
from socialinbox.networks.http import ApiClient


@dataclass(frozen=True, slots=True)
class ConnectorParts:
    """An account's HTTP client (signed in, with the right base URL) and what is known of it.

    `own` is None before the first `identify`. `settings` holds what `accounts add` was given
    besides secrets (page_id), and the owner's answers to `Rules.options`: these may change while
    the connector is open, so it asks for them each time.
    """

    http: ApiClient
    own: OwnAccount | None
    settings: dict[str, str]
    meter: Meter = field(default_factory=NoMeter)
    clock: Callable[[], datetime] = now
