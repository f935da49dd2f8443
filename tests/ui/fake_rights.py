"""The rights of the inbox in memory: what a test says is stored; what was erased."""

from datetime import timedelta
from typing import TYPE_CHECKING

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import OwnerCanAct
from socialinbox.domain.ids import AccountId, CustomerId, NetworkName
from socialinbox.domain.rights import Erased, Receipt, StoredAbout, StoredFrom
from tests.ui.people import NOW

if TYPE_CHECKING:
    from tests.ui.fake_inbox import FakeInbox


class FakeRights:
    """`erased` and `wiped` tell what was asked for."""

    def __init__(self, inbox: "FakeInbox") -> None:
        self._inbox = inbox
        self.erased: list[tuple[CustomerId, bool]] = []
        self.wiped: list[AccountId] = []
        self.fails: OwnerCanAct | None = None
        self.done: list[Receipt] = []

    async def stored(self, customer: CustomerId) -> StoredAbout:
        made = self._inbox.made[customer]
        source = StoredFrom(
            network=NetworkName("facebook"),
            label="Facebook",
            handle=made.handle,
            name=made.name,
            fields=("name", "picture"),
            theirs=len(made.entries),
            ours=2,
            removed=0,
            first_at=NOW - timedelta(days=90),
            last_at=NOW,
            files=3,
            files_here=1,
            fresh_at=NOW,
            until=NOW + timedelta(days=30),
            rule="kept until it is deleted there or here. Terms, read 2026-11-21.",
        )
        return StoredAbout(customer, made.name, (source,), (("notes", 1), ("tags", 2)), 7, 0)

    async def preface(self, customer: CustomerId) -> str:
        return "Facebook: 3 messages"

    async def erase(self, customer: CustomerId, *, ours: bool) -> Receipt:
        if self.fails is not None:
            raise self.fails
        self.erased.append((customer, ours))
        self._inbox.made.pop(customer, None)
        self._inbox.tell(Changes(gone=frozenset({customer})))
        return self._receipt(None)

    async def wipe(self, account: AccountId) -> Receipt:
        if self.fails is not None:
            raise self.fails
        self.wiped.append(account)
        return self._receipt("facebook")

    def _receipt(self, account: str | None) -> Receipt:
        removed = (Erased("facebook", 3, 2, 1),)
        made = Receipt(len(self.done) + 1, NOW, account, removed, (("notes", 1),), 2, 0, NOW)
        self.done.insert(0, made)
        return made

    async def receipts(self) -> list[Receipt]:
        return self.done
