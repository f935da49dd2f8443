"""What speaks for two identities being one person, and what the owner is asked about it."""

from dataclasses import dataclass
from enum import StrEnum

from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Basis


class ClueKind(StrEnum):
    """What was found. Only the kinds are stored, never a score nor the words themselves."""

    EMAIL = "e-mail"
    PHONE = "phone"
    PROFILE_LINK = "profile link"
    SAID_SO = "said so"
    SAME_HANDLE = "same handle"
    NEAR_HANDLE = "near handle"
    SAME_NAME_AND_TOWN = "same name and town"
    SAME_NAME = "same name"
    NEAR_NAME = "near name"


TOLD = frozenset({ClueKind.EMAIL, ClueKind.PHONE, ClueKind.SAID_SO})
"""What the customers wrote to the owner themselves; all else is in their public profiles."""


@dataclass(frozen=True, slots=True)
class Pair:
    """An identity of the customer asked for, an identity of another, and what speaks for both."""

    ours: Profile
    theirs: Profile
    clues: tuple[ClueKind, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Perhaps the same person: two customers, as far as the ledger knows now."""

    customer: CustomerId
    customer_name: str
    other: CustomerId
    other_name: str
    pairs: tuple[Pair, ...]
    """The strongest first."""
    evidence: str
    """The same in a sentence, without names, handles and quotes."""

    @property
    def clues(self) -> tuple[ClueKind, ...]:
        """The kinds of evidence, the strongest first, each once."""
        found = {clue for pair in self.pairs for clue in pair.clues}
        return tuple(clue for clue in ClueKind if clue in found)

    @property
    def basis(self) -> Basis:
        """On what a link rests that is made of this."""
        return Basis.TOLD_ME if TOLD & set(self.clues) else Basis.PUBLIC_PROFILE
