"""The practice networks of a profile: a sandbox that goes on as it was left, a few links made."""

import asyncio
import logging
import threading
from datetime import timedelta
from pathlib import Path

from socialinbox.app import App
from socialinbox.config.endpoints import Endpoint
from socialinbox.config.profile import Profile
from socialinbox.config.whole import put_aside, replace_with
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.ids import CustomerId, NetworkName
from socialinbox.domain.message import Direction
from socialinbox.domain.people import Basis
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.online import Online
from socialinbox.sandbox.kept import Kept, keep, read_kept
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import Linked, Person, WorldError
from socialinbox.sandbox.worlds import load_world
from socialinbox.signin.connecting import NewAccount
from socialinbox.signin.given import credentials_from
from socialinbox.storage import whose
from socialinbox.storage.files import is_sealed, opened, sealed
from socialinbox.surroundings import Surroundings

log = logging.getLogger(__name__)

POLL_EVERY = timedelta(seconds=2)
NOT_GIVEN = frozenset({"url", "auth_url", "units_a_day"})
"""What a practice network says of itself and not of its owner's account."""
UNREAD_SINCE = timedelta(hours=14)
WORLD_FILE = "practice.json"
READY_FILE = "practice-ready"


class Practice:
    """A profile's practice networks, the same shop at each start, a little later.

    They are kept in the profile behind everything that is written there, encrypted where the
    profile is. `name` is that of the world that a new profile begins with.
    """

    def __init__(self, profile: Profile, name: str) -> None:
        """Blocks; raises WorldError."""
        self._profile, self._place = profile, profile.folder / WORLD_FILE
        self._turn = threading.Lock()
        self._ports: dict[str, int] = {}
        self.complaint: str | None = None
        """In a sentence why what was left of them could not be used."""
        file = load_world(name)
        left = self._left()
        if left is not None and left.file.name == file.name:
            self.world, wished = left.world(), left.ports
        else:
            self.world, wished = World(file), {}
            self._ready.unlink(missing_ok=True)
        self.sandbox = Sandbox(self.world, wished=wished, on_write=self.keep)

    def start(self) -> None:
        """Serve, and keep the world before anything of it is in the profile. Blocks."""
        self.sandbox.start()
        self._ports = self.sandbox.ports()
        self.keep()

    def stop(self) -> None:
        """Serve no more. Blocks."""
        self.sandbox.stop()
        self.keep()

    def keep(self) -> None:
        """Keep the networks as they stand now. Blocks for some milliseconds."""
        try:
            with self._turn:
                found = keep(self.world, self._ports)
                replace_with(self._place, sealed(self._profile, self._place, found))
        except OSError as error:
            log.warning("the practice networks are not kept: %s", error.strerror)

    async def prepare(self, app: App) -> None:
        """Read everything once; the first time leave the inbox as a morning's."""
        if await asyncio.to_thread(self._ready.exists):
            online = await app.go_online()
            await online.sync_now()
            return
        await prepare(app, self.world)
        await asyncio.to_thread(self._ready.touch)

    @property
    def _ready(self) -> Path:
        return self._profile.folder / READY_FILE

    def _left(self) -> Kept | None:
        try:
            found = self._place.read_bytes()
            if is_sealed(found):
                found = opened(self._profile, self._place, found)
            return read_kept(found)
        except FileNotFoundError:
            return None
        except (OSError, StorageUnavailable, WorldError) as error:
            log.warning("the practice networks begin anew: %s", type(error).__name__)
            aside = put_aside(self._place)
            self.complaint = (
                say("What was kept of the practice networks can't be read; they begin anew.")
                if aside is None
                else say(
                    "What was kept of the practice networks can't be read; they begin anew. The "
                    "file lies at {aside} now.",
                    aside=aside,
                )
            )
            return None


def surroundings_of(sandbox: Sandbox) -> Surroundings:
    """A profile's surroundings when it talks to this sandbox: secrets stay in memory."""
    endpoints = {
        name: Endpoint(info["url"], info["auth_url"]) for name, info in sandbox.info().items()
    }
    counting = {NetworkName(name) for name, info in sandbox.info().items() if "units_a_day" in info}
    return Surroundings(endpoints, memory_only=True, every=POLL_EVERY, counting=frozenset(counting))


async def connect_all(app: App, sandbox: Sandbox) -> Online:
    """Sign the owner in at all four practice networks."""
    online = await app.go_online(sign_in=False)
    for name, info in sandbox.info().items():
        form = {key: value for key, value in info.items() if key not in NOT_GIVEN}
        credentials, settings = credentials_from(dict(form), app.clock())
        await online.connecting.add(NewAccount(NetworkName(name), credentials, settings))
    return online


async def prepare(app: App, world: World) -> None:
    """Read everything once and leave the inbox as a shop owner would find it in the morning."""
    online = await app.go_online()
    await online.sync_now()
    await link_known(app, world)
    await mark_recent_unread(app)


async def link_known(app: App, world: World) -> int:
    """Link what the world says the owner has already linked; how many customers were joined."""
    joined = 0
    for linked in world.linked:
        joined += await _link_one(app, world.people[linked.person], linked)
    return joined


async def mark_recent_unread(app: App) -> None:
    """History comes in as read; so that the first sight is a morning's, the last hours are not."""
    since = app.clock() - UNREAD_SINCE
    for row in await app.inbox.threads(ThreadQuery(Box.WAITING), None, 500):
        if row.last_at >= since and row.last_direction is Direction.IN:
            await app.inbox.triage.read([row.id], False)


async def _link_one(app: App, person: Person, linked: Linked) -> int:
    keep: CustomerId | None = None
    joined = 0
    for native_id in _native_ids(person, linked):
        for customer in await app.database.read(whose.customers_with, native_id):
            if keep is None:
                keep = customer
            elif customer != keep:
                await app.inbox.people.link(keep, customer, Basis(linked.basis), linked.evidence)
                joined += 1
    return joined


def _native_ids(person: Person, linked: Linked) -> list[str]:
    wanted = [account for name in linked.networks if (account := getattr(person, name, None))]
    ids = [account.id for account in wanted]
    ids += [native for name in linked.networks if (native := person.elsewhere.get(name))]
    return ids + [account.psid for account in wanted if getattr(account, "psid", None)]
