"""How long the inbox in memory keeps things: as a test sets it, and what was stated."""

from datetime import timedelta

from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, CustomerId, NetworkName
from socialinbox.domain.keeping import Agreement, AgreementId, NetworkKeeping, ThreadKeeping
from socialinbox.networks.registry import all_rules
from tests.ui.people import NOW


class FakeRetention:
    """`standing` says how threads stand; `stated` is what was stated, oldest first."""

    def __init__(self) -> None:
        self.standing: dict[CustomerId, ThreadKeeping] = {}
        self.stated: list[Agreement] = []
        self.taken_back: list[AgreementId] = []

    async def networks(self, *, count: bool = True) -> list[NetworkKeeping]:
        return [
            NetworkKeeping(
                network=name,
                label=rules.label,
                messages=rules.retention.messages,
                own_words=rules.retention.own_words,
                people=rules.retention.profiles,
                exportable=rules.retention.exportable,
                searchable=rules.retention.searchable,
                source=rules.retention.source,
                stored=12 if count else 0,
                next_at=NOW + timedelta(hours=30),
                purged_at=NOW - timedelta(hours=3),
                purged_messages=4,
                purged_people=2,
                agreements=tuple(one for one in self.stated[::-1] if one.network == name),
            )
            for name, rules in all_rules().items()
        ]

    async def thread(self, customer: CustomerId) -> ThreadKeeping:
        return self.standing.get(customer, ThreadKeeping(None, 0))

    async def allow(
        self,
        network: NetworkName,
        account: AccountId | None,
        period: timedelta | None,
        words: str,
        by: str,
    ) -> AgreementId:
        if not words.strip():
            raise BadInput("Nothing says which contract this is.", "Write what it is called.")
        made = AgreementId(len(self.stated) + 1)
        self.stated.append(Agreement(made, network, account, period, words, by, NOW))
        return made

    async def take_back(self, agreement: AgreementId, by: str) -> None:
        self.taken_back.append(agreement)
        self.stated = [one for one in self.stated if one.id != agreement]
