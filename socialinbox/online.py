"""Everything that needs the networks: keychain, connectors, sync and outbox."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial
from urllib.parse import urlsplit

from socialinbox.config.endpoints import LOOPBACK
from socialinbox.config.profile import Profile
from socialinbox.config.settings.declared import MARK_SEEN
from socialinbox.config.settings.kept import read_settings
from socialinbox.config.web import open_client
from socialinbox.domain.account import Account, AccountState
from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import Delivery
from socialinbox.domain.errors import (
    AuthExpired,
    BadInput,
    Forbidden,
    KeychainUnavailable,
    SocialInboxError,
    StorageUnavailable,
)
from socialinbox.domain.ids import AccountId, CustomerId, UploadId
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Entry
from socialinbox.inbox.service import InboxService
from socialinbox.networks.contract import Connector
from socialinbox.networks.registry import all_rules
from socialinbox.networks.verbs import Acts, FetchesMedia, Verb
from socialinbox.outbox.outbox import Outbox
from socialinbox.outbox.ready import ready
from socialinbox.outbox.videos import VideoUploads
from socialinbox.signin.connecting import Connecting
from socialinbox.signin.opening import Opening
from socialinbox.storage import accounts, deliveries, outages
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.surroundings import Surroundings
from socialinbox.sync.account_sync import AccountSync, StreamReport
from socialinbox.sync.arrivals import Arrivals
from socialinbox.sync.budget import meter_of
from socialinbox.sync.health import Failed, Health, cause_of, step
from socialinbox.sync.lasting import lasting, spared
from socialinbox.sync.media import MediaFetcher, remove_unwanted
from socialinbox.sync.saved import SavedThreads
from socialinbox.sync.seen import SeenMarker
from socialinbox.sync.suggesting import Suggesting
from socialinbox.vault.secrets import Vault

log = logging.getLogger(__name__)

JUST_TRIED = timedelta(seconds=10)
"""A keychain that refused within this time is not asked again: its owner may have said no."""
JUST_READ = timedelta(minutes=2)
"""An account read within this time need not be read again before a reply leaves."""
NO_GRANT = say("Nothing is kept in the keychain for this account.")


class Online:
    """The signed-in side of one profile.

    It does what the inbox asks for (`inbox.networks.Networks`), and tells those who send of the
    accounts (`outbox.accounts.Accounts`).
    """

    def __init__(
        self,
        profile: Profile,
        database: Database,
        inbox: InboxService,
        surroundings: Surroundings,
        on_media: Callable[[str], None],
        clock: Callable[[], datetime],
    ) -> None:
        self._profile = profile
        self._db = database
        self._inbox = inbox
        self._publish = inbox.publish
        self._surroundings = surroundings
        self._clock = clock
        self.vault = Vault.open(profile.id, memory=surroundings.memory_only)
        self._syncs: dict[AccountId, AccountSync] = {}
        self._failed: dict[AccountId, datetime] = {}
        self._tasks: dict[AccountId, asyncio.Task[None]] = {}
        self._opening = Opening(profile, surroundings, clock)
        self.connecting = Connecting(
            profile,
            database,
            self.vault,
            self._opening,
            surroundings,
            self,
            inbox.publish,
            clock,
        )
        self._running: asyncio.TaskGroup | None = None
        self._settings: dict[AccountId, dict[str, str]] = {}
        self._seen = SeenMarker(database, self.act, lambda: read_settings(profile)[MARK_SEEN])
        self.outbox = Outbox(database, self, self._publish, clock, partial(ready, profile))
        self.videos = VideoUploads(database, self, self.vault, self._video_told, clock)
        self.media = MediaFetcher(profile, self.media_hosts(), on_media, self._media_holders)
        self._arrivals = Arrivals(database, self.media, clock)
        self._saved = SavedThreads(database, self.media, self.words_gone)
        self.suggesting = Suggesting(database, inbox.publish, clock)
        self._leave = inbox.join(self)

    def connector(self, account: AccountId) -> Connector | None:
        """The connector of a signed-in account."""
        sync = self._syncs.get(account)
        return sync.connector if sync is not None else None

    def signed_in(self) -> list[AccountId]:
        """The accounts that are."""
        return list(self._syncs)

    async def answered(self, delivery: Delivery) -> None:
        """A network has shown a reply."""
        await self._seen.answered(delivery)

    async def sign_in_all(self, account: AccountId | None = None) -> None:
        """Open a connector for one or every account that has none, with its grant from the
        keychain. One that failed a moment ago is not tried again: the owner may have been asked.
        """
        for one in await self._db.read(accounts.list_accounts):
            failed = self._failed.get(one.id)
            if (
                account in (None, one.id)
                and one.id not in self._syncs
                and one.state is not AccountState.DISCONNECTED
                and (failed is None or not timedelta(0) <= self._clock() - failed < JUST_TRIED)
            ):
                await self._sign_in(one)
                if self._running is not None:
                    await self._go_on(one.id)

    async def sync_now(self, account: AccountId | None = None) -> list[StreamReport]:
        """One full round of all streams of one or every account; accounts run side by side.

        Those that could not be signed in, because the keychain was locked, are signed in now.
        """
        await self.sign_in_all(account)
        wanted = [sync for number, sync in self._syncs.items() if account in (None, number)]
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(sync.round(), name="sync round") for sync in wanted]
        return [report for task in tasks for report in task.result()]

    async def act(self, entry: Entry, verb: Verb, text: str | None = None) -> None:
        """Do a verb at the message's network and store what is different afterwards."""
        sync = self._syncs.get(entry.account) if entry.account is not None else None
        if sync is None or not isinstance(sync.connector, Acts):
            raise BadInput(
                say("The account that this message came through is not connected."),
                say("Connect it again."),
            )
        try:
            changed = await sync.connector.act(verb, entry, text)
        except AuthExpired:
            # So that the account itself says so, with the way to connect it again.
            self.look_again(sync.account.id)
            raise
        await sync.take(changed)

    async def look_before(self, account: AccountId) -> None:
        """Read an account that was not read just now, before something leaves that was put off."""
        known = await self._db.read(accounts.get_account, account)
        read_at = known.last_sync_at if known is not None else None
        sync = self._syncs.get(account)
        if sync is not None and (read_at is None or self._clock() - read_at > JUST_READ):
            await sync.round()

    def look_again(self, account: AccountId) -> None:
        """Read an account beside its turns."""
        sync = self._syncs.get(account)
        if sync is not None:
            self._once(f"second look at {account}", sync.round)

    def _opened_now(self) -> tuple[CustomerId, ...]:
        shown = self._inbox.retention.on_screen
        return () if shown is None else (shown,)

    async def run(self) -> None:
        """Keep every account polled and the outbox working until cancelled."""
        async with asyncio.TaskGroup() as group:
            self._running = group
            try:
                self._last("clearing up", partial(remove_unwanted, self._db, self._profile))
                self._last("outbox", self.outbox.run)
                self._last("videos", self.videos.run)
                self._last("media", self._fetch_media)
                self._last("arrivals", self._arrivals.run)
                self._last("suggestions", self.suggesting.run)
                self._last("saved threads", self._saved.run)
                for sync in self._syncs.values():
                    self._keep_polled(sync)
                await asyncio.Event().wait()
            finally:
                self._running = None

    def _last(self, name: str, run: Callable[[], Awaitable[object]]) -> None:
        """Have a service run as long as `run` does."""
        if self._running is not None:
            self._running.create_task(lasting(name, run), name=name)

    def _once(self, name: str, run: Callable[[], Awaitable[object]]) -> None:
        """Have something done beside the services."""
        if self._running is not None:
            self._running.create_task(spared(name, run), name=name)

    async def aclose(self) -> None:
        """Close all connections and let the keychain go."""
        self._leave()
        for account in list(self._syncs):
            await self._sign_out(account)
        await self.vault.aclose()

    async def let_in(self, account: Account) -> None:
        """Work with an account that was connected just now; what waited for it goes out."""
        await self._sign_in(account)
        await self._go_on(account.id)

    async def let_go(self, account: AccountId) -> None:
        """Work with an account no longer."""
        await self._sign_out(account)

    async def _sign_in(self, account: Account) -> None:
        await self._sign_out(account.id)
        try:
            if await self.vault.load(str(account.id)) is None:
                raise self.vault.problem or KeychainUnavailable(
                    NO_GRANT, say("Connect the account again; queued replies wait until then.")
                )
            rules = self._surroundings.rules(account.own.network)
            meter = await meter_of(self._db, account.id, rules, self._clock)
            settings = dict(account.own.settings)
            opened = await self._opening.open(
                account.own.network,
                self.vault,
                str(account.id),
                settings,
                account.own,
                meter,
                partial(self._renewing, account.id),
            )
        except SocialInboxError as error:
            self._failed[account.id] = self._clock()
            await self._note(account, error)
            return
        sync = AccountSync(
            self._db,
            account,
            opened,
            self._publish,
            self._clock,
            self._surroundings.every,
            meter,
            self._is_back,
            partial(remove_unwanted, self._db, self._profile, self.media),
            self._opened_now,
        )
        self._syncs[account.id] = sync
        self._settings[account.id] = settings
        if self._running is not None:
            self._keep_polled(sync)

    async def _sign_out(self, account: AccountId) -> None:
        sync, polling = self._syncs.pop(account, None), self._tasks.pop(account, None)
        try:
            if polling is not None:
                polling.cancel()
                # It asks by this connector, and adds to the costs, until it has come to its end.
                await asyncio.wait([polling])
        finally:
            if sync is not None:
                await self._close(sync)

    async def _close(self, sync: AccountSync) -> None:
        await sync.connector.aclose()
        try:
            await sync.save_costs()
        except StorageUnavailable as error:
            log.warning("account %d: its costs are not kept: %s", sync.account.id, error.title)

    async def read_again(self, account: AccountId, stream: str) -> StreamReport:
        """Fetch all of a stream that the network still gives, to close its gaps."""
        sync = self._syncs.get(account)
        if sync is None:
            raise BadInput(say("This account is not signed in."), say("Connect it again."))
        named = {one.name: one for one in sync.connector.rules.streams}
        if stream not in named:
            raise BadInput(
                say("This account has no stream “{stream}”.", stream=stream),
                say("Use one of: {named}.", named=tuple(named)),
            )
        return await sync.read_again(named[stream])

    # -- what the inbox asks for, besides `sync_now`, `act` and `read_again`

    def hear(self, changes: Changes) -> None:
        """Something is different in the database."""
        self._arrivals.hear(changes)
        self.suggesting.hear(changes)
        self._saved.hear(changes)

    def reply_waits(self) -> None:
        """A reply may leave."""
        self.outbox.wake()

    def video_waits(self) -> None:
        """A film may go up."""
        self.videos.wake()

    async def video_given_up(self, upload: UploadId) -> None:
        """A film is not wanted any more."""
        await self.videos.forget(upload)

    def pictures_gone(self, urls: Iterable[str]) -> None:
        """These are not to be fetched any more."""
        self.media.drop(urls)

    def words_gone(self) -> None:
        """Fetch anew what was shown and has expired."""
        for sync in self._syncs.values():
            sync.look_again()

    def was_read(self, customers: Sequence[CustomerId]) -> None:
        """Customers are told where their network can and the owner wants it."""
        for customer in customers:
            self._once("mark as seen", partial(self._seen.opened, customer))

    def cap_set(self, account: AccountId, milli: int | None) -> None:
        """It holds at once."""
        sync = self._syncs.get(account)
        if sync is not None:
            sync.meter.cap = milli
            sync.timetable.hurry()

    def option_set(self, account: Account) -> None:
        """The open connector asks these settings each time, so that nothing is opened again."""
        self._settings.get(account.id, {}).update(account.own.settings)

    # -- what the services tell

    def _video_told(self, upload: UploadId) -> None:
        self._once("how far a video is", partial(self._inbox.videos.told, upload))

    def _renewing(self, account: AccountId) -> None:
        sync = self._syncs.get(account)
        if sync is not None:
            sync.renewing()

    async def note_replies(self, account: AccountId, error: Forbidden | None) -> None:
        """What keeps an account from replying, or None once a reply was taken."""
        sync = self._syncs.get(account)
        if sync is not None:
            await sync.note_replies(error)

    async def _is_back(self, account: AccountId) -> None:
        """The account answers again: what waited for that goes out now."""
        self._publish(await self._db.run(deliveries.wake, account))
        await self._go_on(account)

    async def _go_on(self, account: AccountId) -> None:
        self.outbox.wake()
        await self.videos.account_is_back(account)
        self.media.ask_again()

    def _keep_polled(self, sync: AccountSync) -> None:
        if self._running is not None:
            name = f"polling account {sync.account.id}"
            self._tasks[sync.account.id] = self._running.create_task(sync.keep(), name=name)

    async def fetch_media(self, seconds: float, urls: Iterable[str] = ()) -> None:
        """Fetch the files of new messages and these now, for at most so many seconds."""
        running = asyncio.create_task(self._fetch_media(), name="media")
        try:
            await self._arrivals.look()
            await self._saved.look()
            for url in urls:
                self.media.want(url)
            async with asyncio.timeout(seconds):
                await self.media.settled()
        except TimeoutError:
            log.info("some files did not come in time")
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    async def _fetch_media(self) -> None:
        local = LOOPBACK.issuperset(self.media_hosts())
        async with open_client("", local=local, trust=await self._opening.trust()) as client:
            await self.media.run(client)

    def _media_holders(self) -> list[FetchesMedia]:
        opened = [sync.connector for sync in self._syncs.values()]
        return [one for one in opened if isinstance(one, FetchesMedia)]

    def media_hosts(self) -> list[str]:
        """The networks' own hosts of files; of a practice network nothing but this computer."""
        hosts: set[str] = set()
        for name, rules in all_rules().items():
            own = urlsplit(self._surroundings.endpoint(name).url).hostname or ""
            hosts |= {own} if own in LOOPBACK else {own, *rules.media_hosts}
        return sorted(hosts)

    async def _note(self, account: Account, error: SocialInboxError) -> None:
        """An account that can't even be signed in: said, and kept as an outage of all streams."""
        health = step(Health(account.state, account.reason, account.until), Failed(error))

        def write(con: Connection) -> Changes:
            outages.begin_outage(con, account.id, None, *cause_of(error), self._clock())
            return accounts.set_account_state(
                con, account.id, health.state, health.reason, health.until
            )

        self._publish(await self._db.run(write))
