"""Where replies go and what signs them, without a database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from socialinbox.domain.account import SIGNED
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.networks.contract import Route

if TYPE_CHECKING:
    from tests.ui.fake_inbox import FakeInbox


class FakeAnswering:
    """In memory."""

    def __init__(self, inbox: FakeInbox) -> None:
        self._inbox = inbox
        self.chosen: dict[CustomerId, tuple[str, int]] = {}

    async def way(self, customer: CustomerId, routes: Sequence[Route]) -> Route | None:
        open_ones = [route for route in routes if route.allowed]
        chosen = self.chosen.get(customer)
        for route in open_ones:
            if (route.place.name, int(route.to.identity)) == chosen:
                return route
        self.chosen.pop(customer, None)
        return open_ones[0] if open_ones else None

    async def choose(self, customer: CustomerId, route: Route) -> None:
        self.chosen[customer] = (route.place.name, int(route.to.identity))

    async def set_initials(self, account: AccountId, initials: str | None) -> None:
        said = {} if initials is None else {SIGNED: initials}
        self._inbox.account_list = [
            replace(one, own=replace(one.own, settings=said)) if one.id == account else one
            for one in self._inbox.account_list
        ]
        self._inbox.tell(Changes(accounts=frozenset({account})))
