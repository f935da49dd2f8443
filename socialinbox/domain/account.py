"""The owner's own presence on a network, and how it is doing."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from socialinbox.domain.events import TimeSpan
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.domain.sentence_form import read, written

LACKS = "lacks"
"""The setting that holds `OwnAccount.lacks`."""
SIGNED = "initials"
"""The setting that holds `OwnAccount.initials`."""


class AccountState(StrEnum):
    """CONNECTING until the first answer; LIMITED and NEEDS_ATTENTION say why and until when."""

    CONNECTING = "connecting"
    OK = "ok"
    REFRESHING = "refreshing"
    LIMITED = "limited"
    OFFLINE = "offline"
    NEEDS_ATTENTION = "needs attention"
    DISCONNECTED = "disconnected"


@dataclass(frozen=True, slots=True)
class OwnAccount:
    """Who a network says we are. `native_id` is the user's, page's, organisation's or channel's."""

    network: NetworkName
    native_id: str
    name: str
    handle: str | None = None
    avatar_url: str | None = None
    url: str | None = None
    settings: dict[str, str] = field(default_factory=dict)
    """What the network's own package needs again and is no secret, such as a playlist id."""

    @property
    def initials(self) -> str | None:
        """What signs its public replies, "" for nothing; None: what signs those of all accounts."""
        return self.settings.get(SIGNED)

    @property
    def lacks(self) -> tuple[str, ...]:
        """What does not work, a sentence each, because it was not allowed at the last sign-in."""
        return tuple(filter(None, map(read, self.settings.get(LACKS, "").split("\n"))))

    def lacking(self, losses: Sequence[str]) -> "OwnAccount":
        """The same account, of which these sentences are true."""
        return replace(
            self, settings={**self.settings, LACKS: "\n".join(filter(None, map(written, losses)))}
        )


@dataclass(frozen=True, slots=True)
class Account:
    """A connected account as stored, with its health in words."""

    id: AccountId
    own: OwnAccount
    state: AccountState
    reason: str | None = None
    """What happened and what to do, in whole sentences."""
    until: datetime | None = None
    last_sync_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AccountOption:
    """A yes or no question that a network has about an account; no until its owner says yes."""

    name: str
    question: str
    answer: bool


@dataclass(frozen=True, slots=True)
class StreamState:
    """A stream of an account with the spans for which it is known to be complete."""

    account: AccountId
    name: str
    checkpoint: str | None
    synced_at: datetime | None
    coverage: tuple[TimeSpan, ...]
