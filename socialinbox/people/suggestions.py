"""What the owner is asked about who is who, and the three answers: accept, later, never."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import OWNER, Basis, Stated
from socialinbox.domain.sentence import joined, say
from socialinbox.domain.suggestions import ClueKind, Pair, Suggestion
from socialinbox.domain.times import to_ms
from socialinbox.networks.registry import all_rules
from socialinbox.people import customers
from socialinbox.storage import likeness, links
from socialinbox.storage import suggestions as stored
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.steps import Said

LATER = timedelta(days=14)
"""When the owner is asked again who said "later"."""
NEVER = say("Suggested, and they are different people.")
"""What the ledger says of "never"."""

_WORDS = {
    ClueKind.EMAIL: say("both gave the same e-mail address"),
    ClueKind.PHONE: say("both gave the same telephone number"),
    ClueKind.PROFILE_LINK: say("a link in one profile leads to the other"),
    ClueKind.SAID_SO: say("a message says that they wrote there"),
    ClueKind.SAME_HANDLE: say("the same handle"),
    ClueKind.NEAR_HANDLE: say("a handle that fits"),
    ClueKind.SAME_NAME_AND_TOWN: say("the same name and town"),
    ClueKind.SAME_NAME: say("the same name"),
    ClueKind.NEAR_NAME: say("a name that fits"),
}


def clue_words(clues: Iterable[ClueKind]) -> str:
    """Kinds of evidence in words, without a capital and a full stop."""
    return ", ".join(_WORDS[clue] for clue in clues)


def open_suggestions(
    con: Connection, customer: CustomerId | None, at: datetime
) -> list[Suggestion]:
    """What the owner may be asked now, of one customer or of all; each two customers once.

    Of one customer, `customer` is the one asked for; of all, the one with the lower id.
    """
    pairs: dict[tuple[CustomerId, CustomerId], list[Pair]] = {}
    for one in stored.shown(con, customer, to_ms(at)):
        (first, second), (ours, theirs) = one.customers, one.profiles
        if second == customer or (customer is None and second < first):
            first, second, ours, theirs = second, first, theirs, ours
        pairs.setdefault((first, second), []).append(Pair(ours, theirs, one.clues))
    names = _names(con, {one for both in pairs for one in both})
    return [
        _suggestion(first, names[first], second, names[second], found)
        for (first, second), found in sorted(pairs.items())
    ]


def _suggestion(
    customer: CustomerId, name: str, other: CustomerId, other_name: str, pairs: list[Pair]
) -> Suggestion:
    strength = list(ClueKind)
    ordered = tuple(sorted(pairs, key=lambda pair: strength.index(pair.clues[0])))
    return Suggestion(customer, name, other, other_name, ordered, _evidence(ordered))


def _evidence(pairs: Iterable[Pair]) -> str:
    """What speaks for it, without names, handles and quotes: this stays in the ledger for ever."""
    rules = all_rules()
    said = []
    for pair in pairs:
        labels = [rules[one.key.network].label for one in (pair.ours, pair.theirs)]
        clues = tuple(_WORDS[clue] for clue in pair.clues)
        said.append(
            say("{first} and {second}: {clues}.", first=labels[0], second=labels[1], clues=clues)
        )
    return joined(*dict.fromkeys(said))


def _names(con: Connection, wanted: Iterable[CustomerId]) -> dict[CustomerId, str]:
    rows = con.rows(
        "SELECT id, name FROM customer WHERE id IN (SELECT value FROM json_each(?))",
        (listed(wanted),),
    )
    return {CustomerId(customer): name for customer, name in rows}


def accept(
    con: Connection, customer: CustomerId, other: CustomerId, at: datetime
) -> tuple[Stated, Changes]:
    """They are one person: `other` joins `customer`, for the reason that was found.

    Raises BadInput where that is not suggested (any more).
    """
    asked = _require(con, customer, other, at)
    stored.take(con, customer, other)
    # Whoever was a rival of one of the two is looked at again.
    _look_again(con, customer, other)
    step, changes = customers.link_step(con, customer, other, asked.basis, asked.evidence, at=at)
    return Stated(step, customer), changes


def later(con: Connection, customer: CustomerId, other: CustomerId, at: datetime) -> Changes:
    """Ask again after some time. Raises BadInput where it is not suggested."""
    _require(con, customer, other, at)
    stored.put_off(con, customer, other, to_ms(at + LATER))
    return Changes(customers=frozenset({customer, other}))


def ask_again(con: Connection, customer: CustomerId, other: CustomerId) -> Changes:
    """Take "later" back."""
    stored.put_off(con, customer, other, 0)
    return Changes(customers=frozenset({customer, other}))


def never(
    con: Connection, customer: CustomerId, other: CustomerId, at: datetime
) -> tuple[Stated, Changes]:
    """They are different people, for good: it stands in the ledger, where it can be undone.

    Raises BadInput where it is not suggested.
    """
    _require(con, customer, other, at)
    _look_again(con, customer, other)
    said = Said(Basis.MY_GUESS, NEVER, OWNER, to_ms(at))
    step = links.deny(con, customer, other, said)
    return Stated(step, customer), Changes(customers=frozenset({customer, other}))


def _require(con: Connection, customer: CustomerId, other: CustomerId, at: datetime) -> Suggestion:
    for one in open_suggestions(con, customer, at):
        if one.other == other:
            return one
    raise BadInput(
        say(
            "Customers {customer} and {other} are not suggested as one person.",
            customer=customer,
            other=other,
        ),
        say("See what is suggested with: socialinbox suggestions"),
    )


def _look_again(con: Connection, *both: CustomerId) -> None:
    near = {identity for one in both for identity in links.members(con, one)}
    likeness.wait_again(con, near | stored.partners(con, near))
