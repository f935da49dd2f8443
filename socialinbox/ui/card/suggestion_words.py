"""What speaks for two identities being one person, in the owner's words."""

from collections.abc import Sequence

from socialinbox.domain.suggestions import ClueKind, Suggestion
from socialinbox.ui.people.words import profile_words
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import isolate, listed, tr


def clue_words(clues: Sequence[ClueKind], ours: str) -> str:
    """Kinds of evidence as half a sentence; `ours` is the network of what they resemble."""
    words = {
        ClueKind.EMAIL: tr("same e-mail address"),
        ClueKind.PHONE: tr("same telephone number"),
        ClueKind.PROFILE_LINK: tr("one profile links to the other"),
        ClueKind.SAID_SO: tr("a message says so"),
        ClueKind.SAME_HANDLE: tr("same handle"),
        ClueKind.NEAR_HANDLE: tr("handle fits"),
        ClueKind.SAME_NAME_AND_TOWN: tr("same name and town"),
        ClueKind.SAME_NAME: tr("same name"),
        ClueKind.NEAR_NAME: tr("name fits"),
    }
    said = listed(words[clue] for clue in clues)
    return tr("as on {network}: {evidence}").format(evidence=said, network=ours)


def both_names(said: Suggestion, around: Surroundings) -> tuple[str, str]:
    """The customer and the other; of one name, each by where they are met."""
    if said.customer_name != said.other_name or not said.pairs:
        return isolate(said.customer_name), isolate(said.other_name)
    strongest = said.pairs[0]
    return profile_words(strongest.ours, around), profile_words(strongest.theirs, around)
