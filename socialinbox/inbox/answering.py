"""How replies are given: where they go by themselves, and what signs them."""

from collections.abc import Callable, Sequence
from datetime import datetime

from socialinbox.config.settings.declared import INITIALS
from socialinbox.domain.account import SIGNED, Account
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.domain.times import to_ms
from socialinbox.inbox.desk import Desk
from socialinbox.networks.contract import Route
from socialinbox.storage import accounts, chosen_places
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database


class AnsweringDesk(Desk):
    """Implements `contract_answering.Answering`. `remember` is told of an account that changed."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        publish: Callable[[Changes], None],
        remember: Callable[[Account], None],
    ) -> None:
        super().__init__(database, clock, publish)
        self._remember = remember

    async def way(self, customer: CustomerId, routes: Sequence[Route]) -> Route | None:
        """The way that was chosen, while it is open, else the first one that is."""
        open_ones = [route for route in routes if route.allowed]
        chosen = await self._db.read(chosen_places.chosen_place, customer)
        if chosen is not None:
            for route in open_ones:
                if (route.place.name, route.to.identity) == chosen:
                    return route
            await self._db.run(chosen_places.forget_place, customer)
        return open_ones[0] if open_ones else None

    async def choose(self, customer: CustomerId, route: Route) -> None:
        """Answer there until another place is chosen."""
        at = to_ms(self._clock())
        await self._db.run(chosen_places.choose_place, route.to.identity, route.place.name, at)

    async def set_initials(self, account: AccountId, initials: str | None) -> None:
        """Other initials for one account. Raises BadInput."""
        wanted = None if initials is None else INITIALS.read(initials)
        now_known, changes = await self._db.run(_set_initials, account, wanted)
        self._remember(now_known)
        self._publish(changes)


def _set_initials(
    con: Connection, account: AccountId, initials: str | None
) -> tuple[Account, Changes]:
    known = accounts.require_account(con, account)
    settings = {name: value for name, value in known.own.settings.items() if name != SIGNED}
    if initials is not None:
        settings[SIGNED] = initials
    return accounts.set_settings(con, known, settings)
