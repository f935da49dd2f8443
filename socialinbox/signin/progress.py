"""How far a sign-in is, in words: all that a dialog or a command shows of it."""

from dataclasses import dataclass, field
from enum import StrEnum

from socialinbox.domain.account import Account
from socialinbox.domain.sentence import say
from socialinbox.networks.signin import Choice, Scope


class Stage(StrEnum):
    """Where a sign-in stands. The last five are ends."""

    WAITING = "waiting for the browser"
    EXCHANGING = "asking the network"
    CHOOSING = "choosing"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    DENIED = "denied"
    TIMED_OUT = "timed out"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def over(self) -> bool:
        """Whether nothing more happens, and nothing is kept."""
        return self in _ENDS


_ENDS = frozenset({Stage.CONNECTED, Stage.DENIED, Stage.TIMED_OUT, Stage.FAILED, Stage.CANCELLED})


@dataclass(frozen=True, slots=True)
class Progress:
    """One state of a sign-in. `sentence` is for the owner."""

    stage: Stage
    sentence: str
    url: str | None = field(default=None, repr=False)
    """While waiting: what to open in a browser, also offered as a link to copy."""
    choices: tuple[Choice, ...] = ()
    """While choosing: at least one."""
    losses: tuple[str, ...] = ()
    """What will not work, a sentence each, because it was not allowed."""
    account: Account | None = None
    """When connected."""


def loss(scope: Scope) -> str:
    """What a permission that was not given means."""
    return say(
        "You can't {allows}: the permission “{name}” was not given.",
        allows=scope.allows,
        name=scope.name,
    )
