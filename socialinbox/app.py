"""The composition root: builds every part once and closes all in reverse."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from socialinbox.config.profile import Profile
from socialinbox.domain.account import Account
from socialinbox.domain.changes import NOTHING
from socialinbox.domain.times import now, to_ms
from socialinbox.keeping.clearing import clear_up
from socialinbox.keeping.purge import PurgeWatch, purge_at_start
from socialinbox.protection.note import require_key
from socialinbox.storage import accounts, triage
from socialinbox.storage.database import Database
from socialinbox.surroundings import Surroundings

if TYPE_CHECKING:
    from socialinbox.inbox.moments import Moments
    from socialinbox.inbox.rule_clock import RuleClock
    from socialinbox.inbox.service import InboxService
    from socialinbox.online import Online

log = logging.getLogger(__name__)


class Watch(Protocol):
    """Looks after something in the background."""

    async def run(self) -> None:
        """Until cancelled."""
        ...


class App:
    """One opened profile. Reading and writing need nothing else; `go_online` brings the rest.

    `shut`: the key has still to be found, and `open` is called then.
    """

    def __init__(
        self,
        profile: Profile,
        surroundings: Surroundings | None = None,
        clock: Callable[[], datetime] = now,
        *,
        shut: bool = False,
    ) -> None:
        self.profile = profile
        self.surroundings = surroundings or Surroundings()
        self.clock = clock
        self._database: Database | None = None
        self._woken, self._opened_at = NOTHING, clock()
        self._accounts: Sequence[Account] = ()
        if not shut:
            self.open()
        self.online: Online | None = None
        self.on_picture: Callable[[str], None] | None = None

    def open(self) -> None:
        """Open the database of a profile whose key is known by now. Blocks; raises
        StorageUnavailable, and never makes a database where an encrypted one should be."""
        profile = self.profile
        require_key(profile)
        database = Database.open(profile.database, profile.keys.database)
        try:
            # Before anything is shown: what may be kept no longer is not there to be shown.
            purge_at_start(database, profile, self.clock())
            clear_up(database, profile, self.clock())
            # What came due while the program was off is back in the first list that is shown.
            self._opened_at = self.clock()
            self._woken = database.run_now(triage.wake_due, to_ms(self._opened_at))
            # Read here, since the inbox is first asked for on the window's thread.
            self._accounts = database.read_now(accounts.list_accounts)
        except BaseException:
            database.close()
            raise
        self._database = database

    @property
    def shut(self) -> bool:
        """Whether the database is not open yet."""
        return self._database is None

    @property
    def database(self) -> Database:
        """The open database."""
        if self._database is None:
            raise RuntimeError("asked before the profile was open")
        return self._database

    @cached_property
    def inbox(self) -> "InboxService":
        """The owner's verbs; loaded when first asked for, which is after the first paint."""
        from socialinbox.inbox.service import InboxService

        # Asked anew each time: the surroundings may be changed until the networks are opened.
        return InboxService(
            self.database,
            self.clock,
            lambda network: self.surroundings.rules(network),
            known=self._accounts,
            profile=self.profile,
        )

    async def go_online(self, *, sign_in: bool = True) -> "Online":
        """Load keychain, HTTP and the networks' code, and sign the accounts in.

        Without `sign_in` that is left to whoever has their secrets and adds them anew.
        """
        if self.online is None:
            from socialinbox.online import Online

            self.online = Online(
                self.profile,
                self.database,
                self.inbox,
                self.surroundings,
                self.picture_arrived,
                self.clock,
            )
            if sign_in:
                await self.online.sign_in_all()
        return self.online

    def purge_watch(self) -> PurgeWatch:
        """What takes out while the program runs what may be kept no longer."""

        async def tidy() -> None:
            from socialinbox.sync.media import remove_unwanted

            fetcher = self.online.media if self.online is not None else None
            await remove_unwanted(self.database, self.profile, fetcher)

        return PurgeWatch(
            self.database, lambda changes: self.inbox.publish(changes), tidy, self.clock
        )

    def watches(self) -> "list[tuple[str, Watch]]":
        """What runs for as long as the program does, by name. Needs a running loop."""
        watches: list[tuple[str, Watch]] = [
            ("purge", self.purge_watch()),
            ("moments", self.moments()),
            ("rules", self.rule_clock()),
        ]
        return watches

    def rule_clock(self) -> "RuleClock":
        """What lets the owner's rules act on who has waited for so long."""
        from socialinbox.inbox.rule_clock import RuleClock

        made = RuleClock(self.database, self.inbox.publish, self.clock)
        self.inbox.subscribe(made.hear)
        return made

    def moments(self) -> "Moments":
        """What brings snoozed threads back while the program runs. Needs a running loop."""
        from socialinbox.inbox.moments import Moments

        woken, self._woken = self._woken, NOTHING
        made = Moments(self.database, self.inbox.publish, self.clock, woken, self._opened_at)
        self.inbox.subscribe(made.look_again)
        return made

    def want_picture(self, url: str) -> None:
        """Fetch a picture once the networks are there; `on_picture` is called when it has come."""
        if self.online is not None:
            self.online.media.want(url)

    def hear_pictures(self, listener: Callable[[str], None]) -> None:
        """Call this with the URL of each picture that has come."""
        self.on_picture = listener

    def picture_arrived(self, url: str) -> None:
        """A picture lies in the profile now."""
        if self.on_picture is not None:
            self.on_picture(url)

    async def go_offline(self) -> None:
        """Close everything that needs the networks; reading and writing go on."""
        if self.online is not None:
            await self.online.aclose()
            self.online = None

    def close(self) -> None:
        """Close the database, for callers without a loop; a second time does nothing."""
        if self._database is not None:
            self._database.close()

    async def aclose(self) -> None:
        """Stop what runs, then close the database."""
        await self.go_offline()
        if self._database is not None:
            await self._database.aclose()
