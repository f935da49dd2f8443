"""The practice networks: a sandbox, a throw-away profile, and a few links made before."""

import logging
from datetime import timedelta

from socialinbox.app import App
from socialinbox.config.endpoints import Endpoint
from socialinbox.domain.ids import CustomerId, NetworkName
from socialinbox.domain.message import Direction
from socialinbox.domain.people import Basis
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.online import NewAccount, Online
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import Linked, Person
from socialinbox.signin.given import credentials_from
from socialinbox.storage import whose
from socialinbox.surroundings import Surroundings

log = logging.getLogger(__name__)

POLL_EVERY = timedelta(seconds=2)
NOT_GIVEN = frozenset({"url", "auth_url", "units_a_day"})
"""What a practice network says of itself and not of its owner's account."""
UNREAD_SINCE = timedelta(hours=14)


def surroundings_of(sandbox: Sandbox) -> Surroundings:
    """A profile's surroundings when it talks to this sandbox: secrets stay in memory."""
    endpoints = {
        name: Endpoint(info["url"], info["auth_url"]) for name, info in sandbox.info().items()
    }
    counting = {NetworkName(name) for name, info in sandbox.info().items() if "units_a_day" in info}
    return Surroundings(endpoints, memory_only=True, every=POLL_EVERY, counting=frozenset(counting))


async def connect_all(app: App, sandbox: Sandbox) -> Online:
    """Sign the owner in at all four practice networks."""
    online = await app.go_online()
    for name, info in sandbox.info().items():
        form = {key: value for key, value in info.items() if key not in NOT_GIVEN}
        credentials, settings = credentials_from(dict(form), app.clock())
        await online.add_account(NewAccount(NetworkName(name), credentials, settings))
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
            await app.inbox.mark_unread(row.id)


async def _link_one(app: App, person: Person, linked: Linked) -> int:
    keep: CustomerId | None = None
    joined = 0
    for native_id in _native_ids(person, linked):
        for customer in await app.database.read(whose.customers_with, native_id):
            if keep is None:
                keep = customer
            elif customer != keep:
                await app.inbox.link(keep, customer, Basis(linked.basis), linked.evidence)
                joined += 1
    return joined


def _native_ids(person: Person, linked: Linked) -> list[str]:
    wanted = [account for name in linked.networks if (account := getattr(person, name, None))]
    ids = [account.id for account in wanted]
    ids += [native for name in linked.networks if (native := person.elsewhere.get(name))]
    return ids + [account.psid for account in wanted if getattr(account, "psid", None)]
