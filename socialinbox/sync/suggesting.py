"""Finds out behind the window who may be the same person; nobody waits for it."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from itertools import chain

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import IdentityId
from socialinbox.domain.times import now, to_ms
from socialinbox.networks.registry import all_rules
from socialinbox.people import alike
from socialinbox.people.alike import Subject
from socialinbox.people.matching.evidence import LIKELY, Weighed
from socialinbox.storage import likeness, suggestions
from socialinbox.storage.database import Database
from socialinbox.storage.rounds import Rounds

PORTION = 8
"""How many identities are compared before others get their turn."""
PAUSE = 0.02
"""Seconds between two portions."""
SETTLE = 0.5
"""Seconds that pages may arrive before what they brought is looked at."""


class Suggesting:
    """Works through the queue of new and changed identities; `hear` is told of what changed.

    The database thread only reads and writes rows. The comparing is done on a thread of its own,
    in portions of a few milliseconds.
    """

    def __init__(
        self,
        database: Database,
        publish: Callable[[Changes], None],
        clock: Callable[[], datetime] = now,
    ) -> None:
        self._db = database
        self._publish = publish
        self._clock = clock
        rules = all_rules().values()
        self._compared = {one.name for one in rules if one.matching}
        self._spoken_of = alike.spoken_of(rules)
        self._turn = asyncio.Lock()
        self._rounds = Rounds(self._look_settled)

    def hear(self, changes: Changes) -> None:
        """Something changed in the database."""
        if changes.added or changes.customers or changes.gone:
            self._rounds.wake()

    async def run(self) -> None:
        """Look until cancelled."""
        await self._rounds.run()

    async def _look_settled(self) -> None:
        await asyncio.sleep(SETTLE)
        await self.look()

    async def look(self) -> int:
        """Compare all that waits; how many identities that were."""
        count = 0
        while done := await self.portion():
            count += done
            await asyncio.sleep(PAUSE)
        return count

    async def portion(self, most: int = PORTION) -> int:
        """Compare the next few; how many that were. Raises StorageUnavailable."""
        async with self._turn:
            waiting = await self._db.run(likeness.next_waiting, self._compared, most)
            if not waiting:
                return 0
            touched = await self._compare(waiting)
            # Who is new may be a rival: what was suggested of the others is looked at again.
            await self._compare(sorted(touched - {*waiting}))
            return len(waiting)

    async def _compare(self, identities: Iterable[IdentityId]) -> set[IdentityId]:
        """Suggest anew for these; returns whose suggestions this may change besides."""
        asked = list(identities)
        if not asked:
            return set()
        known = await self._subjects(asked, texts=True)
        keys = {one: known[one].keys if one in known else frozenset[int]() for one in asked}
        await self._db.run(likeness.save_keys, keys)
        found = await self._weights(dict(known), known)
        likely = alike.likely(found)
        # The other side's view: who else might claim those for whom much speaks.
        others = {one: known[one] for one in likely if one in known}
        found |= await self._weights({k: v for k, v in others.items() if k not in found}, known)
        pairs = [
            suggestions.two(one, other)
            for one, weighed in found.items()
            for other, what in weighed.items()
            if what.weight >= LIKELY
        ]
        denied = await self._db.read(suggestions.denied_among, pairs)
        own = [one for one in asked if one in found]
        decided = await asyncio.to_thread(alike.decide, own, found, known, denied)
        touched = await self._db.read(suggestions.partners, likely)
        customers = await self._db.run(
            suggestions.replace_suggestions, asked, decided, to_ms(self._clock())
        )
        self._publish(Changes(customers=frozenset(customers)))
        return touched

    async def _subjects(
        self, identities: Iterable[IdentityId], *, texts: bool
    ) -> dict[IdentityId, Subject]:
        people = await self._db.read(likeness.someones, list(identities), texts=texts)
        people = {
            one: who
            for one, who in people.items()
            if who.profile.key.network in self._compared and not who.profile.placeholder
        }
        return await asyncio.to_thread(alike.subjects, people, self._spoken_of, keyed=texts)

    async def _weights(
        self, of: Mapping[IdentityId, Subject], known: dict[IdentityId, Subject]
    ) -> dict[IdentityId, dict[IdentityId, Weighed]]:
        """All that speaks for others being one of these; `known` gets them as well."""
        wanted = {one: sorted(who.keys) for one, who in of.items()}
        telling = {one: sorted(who.telling) for one, who in of.items()}
        near = await self._db.read(likeness.alike, wanted)
        told = await self._db.read(likeness.alike, telling)
        fresh = {*chain.from_iterable(near.values()), *chain.from_iterable(told.values())}
        glimpsed = await self._subjects(fresh - known.keys(), texts=False)
        chosen = await asyncio.to_thread(alike.plausible, of, near, told, {**glimpsed, **known})
        closer = {*chain.from_iterable(chosen.values())} - known.keys()
        known |= await self._subjects(closer, texts=True)
        return await asyncio.to_thread(alike.weights, of, chosen, known)
