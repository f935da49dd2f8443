"""What app.py hands to the window, and what the window asks of it later."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtGui import QPixmap

from socialinbox.config.autostart import Autostart
from socialinbox.config.settings.kept import Settings
from socialinbox.config.settings.kinds import Setting
from socialinbox.domain.account import Account
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.domain.views import Counts, ThreadRow
from socialinbox.inbox.contract import Inbox
from socialinbox.ui.aio import Tasks
from socialinbox.ui.kept import KeptFiles
from socialinbox.ui.lending import Lending
from socialinbox.ui.single import Place

if TYPE_CHECKING:
    from socialinbox.networks.signin import Choice
    from socialinbox.protection.opening import Opening
    from socialinbox.protection.screen import ScreenLock
    from socialinbox.signin.progress import Progress


class SigningIn(Protocol):
    """A sign-in under way: `start`, then `wait`, then `finish`; `cancel` whenever.

    Each returns the state it led to. `start` raises BadInput for what is not filled in right.
    """

    async def start(self, given: Mapping[str, str]) -> "Progress":
        """Open the browser."""
        ...

    async def wait(self) -> "Progress":
        """Wait for the browser and ask the network what it allows."""
        ...

    async def finish(self, choice: "Choice") -> "Progress":
        """Connect what was chosen."""
        ...

    async def cancel(self) -> None:
        """Leave; nothing is kept."""
        ...


class Services(Protocol):
    """All that runs behind the window once it is painted: networks, sync, outbox."""

    @property
    def inbox(self) -> Inbox:
        """The inbox with networks behind it; takes the place of the database-only one."""
        ...

    @property
    def complaint(self) -> str | None:
        """What of the profile's files could not be used by them, in a sentence."""
        ...

    @property
    def practice_over(self) -> bool:
        """Whether nothing more comes by itself, on practice networks."""
        ...

    def sign_in(
        self,
        network: NetworkName,
        *,
        on_progress: "Callable[[Progress], object]",
        open_url: Callable[[str], object],
        patience: timedelta,
        expected: str | None = None,
    ) -> SigningIn:
        """A sign-in through the browser, which may take as long as `patience`.

        `expected` is the native id that is to be connected again.
        """
        ...

    async def known_app(self, network: NetworkName) -> dict[str, str]:
        """The owner's app as it was filled in before; empty for none. May raise
        KeychainUnavailable."""
        ...

    async def remove_account(self, account: AccountId) -> str:
        """Forget an account and its secrets; its messages stay. A sentence on how it went."""
        ...

    async def sync_account(self, account: AccountId) -> None:
        """Read all streams of one account now; how it went shows in the account's state."""
        ...

    async def aclose(self) -> None:
        """Stop everything in reverse order."""
        ...


def _no_picture(_url: str) -> QPixmap | None:
    return None


def _decode_nothing(_tasks: Tasks) -> None:
    return None


def _nothing_comes(_url: str) -> bool:
    return False


def _hear_nothing(_listener: Callable[[str], None]) -> None:
    return None


def _no_choices() -> Settings:
    return Settings({})


def _choose_nothing(_setting: Setting[Any], _value: object) -> None:
    return None


def _keep_nothing(_state: dict[str, Any]) -> None:
    return None


@dataclass(frozen=True, slots=True)
class First:
    """The first screenful."""

    threads: list[ThreadRow]
    counts: Counts
    accounts: list[Account]


@dataclass(frozen=True, slots=True)
class Door:
    """The way into a profile whose key has to be found first.

    `opening` is called after the first paint; `read` opens the database and reads the first
    screenful once `opening` has opened the profile. It may raise StorageUnavailable.
    """

    opening: "Callable[[], Opening]"
    read: Callable[[], Awaitable[First]]


@dataclass(slots=True)
class Startup:
    """The first screenful, read before the window exists, and the way to everything else.

    `open_inbox` gives the inbox that reads and writes the database only, always the same one; it
    and `open_rest` are called after the first paint. `open_rest` may raise an OwnerCanAct, which
    is shown in words. `pictures` gives a local picture for a URL or None; it never downloads;
    `decode_in` is given the tasks in which they are decoded, before anything else;
    `picture_comes` says whether one for which there was None is being looked for and decoded;
    `hear_pictures` is given what to call, on the window's thread, with the URL of a picture of
    which there may be more to say than before. `files` keeps what goes out with replies; None:
    nothing can. `lending` gives kept files to other programs; None: the browser opens what it can.
    `settings` reads what the owner has chosen, once; `choose` keeps another choice, in a thread,
    and may raise StorageUnavailable.
    `window_state` is what `save_window_state` was given last time.
    With a `door` the first screenful is empty until it is open. `screen` gives the app lock;
    `locked`: it is closed at the start.
    """

    first_threads: list[ThreadRow]
    counts: Counts
    accounts: list[Account]
    demo: bool
    open_inbox: Callable[[], Inbox]
    open_rest: Callable[[], Awaitable[Services]]
    on_first_run_choice: Callable[[str], None]
    leave_practice: Callable[[], None] | None = None
    """Has the owner's own inbox follow once the window is closed; None where it is the own one."""
    pictures: Callable[[str], QPixmap | None] = _no_picture
    decode_in: Callable[[Tasks], None] = _decode_nothing
    picture_comes: Callable[[str], bool] = _nothing_comes
    hear_pictures: Callable[[Callable[[str], None]], None] = _hear_nothing
    settings: Callable[[], Settings] = _no_choices
    choose: Callable[[Setting[Any], Any], None] = _choose_nothing
    files: KeptFiles | None = None
    lending: Lending | None = None
    autostart: Autostart | None = None
    """Starting with the computer; None where that makes no sense, as on the practice networks."""
    in_background: bool = False
    """Whether only the tray is wanted, as long as there is one."""
    place: Place | None = None
    """The profile's one window; None where several may be open, as in tests and pictures."""
    link: str = ""
    """What the program was started with."""
    crash_report: Path | None = None
    """Of the run before, if it died."""
    window_state: dict[str, Any] = field(default_factory=dict)
    save_window_state: Callable[[dict[str, Any]], None] = _keep_nothing
    folder: Path | None = None
    """Where the profile lies."""
    door: Door | None = None
    screen: "Callable[[], ScreenLock] | None" = None
    locked: bool = False


PRACTICE = "practice"
"""The first-run choice for the practice networks."""
CONNECT = "connect"
"""The first-run choice for the owner's own accounts."""
