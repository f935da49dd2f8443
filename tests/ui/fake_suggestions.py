"""Suggestions in memory: as a test sets them; answers go into the made-up ledger."""

from socialinbox.domain.errors import BadInput
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import CustomerId, NetworkName, StepId
from socialinbox.domain.people import Basis, Stated
from socialinbox.domain.suggestions import ClueKind, Pair, Suggestion

MARA, TOMAS = CustomerId(1), CustomerId(2)
X, FACEBOOK = NetworkName("twitter"), NetworkName("facebook")


def suggestion(other: CustomerId = TOMAS, *clues: ClueKind) -> Suggestion:
    """That Mara may be somebody else as well."""
    ours = Profile(IdentityKey(X, "user", "1"), "Mara Kessler", "marakess")
    theirs = Profile(IdentityKey(FACEBOOK, "user", "2"), "Tomas Okafor")
    pair = Pair(ours, theirs, clues or (ClueKind.NEAR_HANDLE, ClueKind.SAME_NAME))
    return Suggestion(MARA, "Mara Kessler", other, "Tomas Okafor", (pair,), "X and Facebook: it.")


class FakeSuggestions:
    """`suggested` is what is open, `answers` what the owner said, oldest first."""

    def __init__(self) -> None:
        self.suggested: list[Suggestion] = []
        self.answers: list[tuple[str, CustomerId, CustomerId]] = []
        self._put_off: list[Suggestion] = []

    async def link(
        self, keep: CustomerId, join: CustomerId, basis: Basis | None, evidence: str = ""
    ) -> Stated:
        raise NotImplementedError

    def denied(self, customer: CustomerId, other: CustomerId) -> StepId:
        raise NotImplementedError

    async def suggestions(self, customer: CustomerId | None = None) -> list[Suggestion]:
        return [one for one in self.suggested if customer in (None, one.customer)]

    async def accept(self, customer: CustomerId, other: CustomerId) -> Stated:
        asked = self._answer("accept", customer, other)
        return await self.link(customer, other, asked.basis, asked.evidence)

    async def later(self, customer: CustomerId, other: CustomerId) -> None:
        self._put_off.append(self._answer("later", customer, other))

    async def ask_again(self, customer: CustomerId, other: CustomerId) -> None:
        self.answers.append(("ask again", customer, other))
        self.suggested += self._put_off
        self._put_off.clear()

    async def never(self, customer: CustomerId, other: CustomerId) -> Stated:
        self._answer("never", customer, other)
        return Stated(self.denied(customer, other), customer)

    def _answer(self, answer: str, customer: CustomerId, other: CustomerId) -> Suggestion:
        self.answers.append((answer, customer, other))
        for one in self.suggested:
            if (one.customer, one.other) == (customer, other):
                self.suggested.remove(one)
                return one
        raise BadInput("This is not suggested.", "Look again.")
