"""What an erasure did, in sentences that name nobody."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.rights import Erased, Receipt
from socialinbox.domain.sentence import Sentence, say
from socialinbox.networks.registry import all_rules

AT_THE_NETWORK = say(
    "What stands at the networks themselves is not touched by this; there it is removed by its "
    "author, or by the network."
)
NOT_OURS = say(
    "Copies that the owner has made of the computer by other means are not touched either."
)
THINGS: Mapping[str, Callable[[int], Sentence]] = {
    "tags": lambda n: say("%n tag(s)", n=n),
    "notes": lambda n: say("%n note(s)", n=n),
    "follow-ups": lambda n: say("%n follow-up(s)", n=n),
    "earlier versions": lambda n: say("%n earlier version(s)", n=n),
    "drafts": lambda n: say("%n draft(s)", n=n),
    "suggestions": lambda n: say("%n suggestion(s)", n=n),
    "promises": lambda n: say("%n promise(s)", n=n),
    "follow marks": lambda n: say("%n follow mark(s)", n=n),
    "mute marks": lambda n: say("%n mute mark(s)", n=n),
    "quiet hours": lambda n: say("%n schedule(s) of quiet hours", n=n),
    "entries of the ledger": lambda n: say("%n entr(y|ies) of the ledger", n=n),
}
"""What is stored besides messages, as `storage.receipts` names it, with how many."""


def label_of(network: str) -> str:
    """A network as the owner knows it."""
    rules = all_rules().get(NetworkName(network))
    return rules.label if rules is not None else network


def receipt_words(receipt: Receipt) -> Iterator[str]:
    """The receipt, line by line."""
    yield head_words(receipt)
    for _, words in removed_words(receipt):
        yield words
    yield from lasting_words(receipt)


def head_words(receipt: Receipt) -> Sentence:
    """Of whom, or of what, everything went."""
    if receipt.account is None:
        return say("Everything that was stored about one customer was erased.")
    return say("Everything that came from {network} was erased.", network=label_of(receipt.account))


def removed_words(receipt: Receipt) -> Iterator[tuple[NetworkName | None, Sentence]]:
    """How much went, by network; without one what was only here."""
    for line in receipt.removed:
        counts = tuple(_counts(line, receipt))
        words = say("{network}: {counts}.", network=label_of(line.network), counts=counts)
        yield NetworkName(line.network), words
    if receipt.besides:
        yield None, say("Besides: {things}.", things=counted_things(receipt.besides))


def lasting_words(receipt: Receipt) -> Iterator[str]:
    """How it was erased, what stayed, and what lies out of reach."""
    yield say(
        "Names, pictures, the search index and the lists: all of it is overwritten, not hidden."
    )
    if receipt.kept:
        yield say(
            "%n message(s) of our own stayed, without name, address, link, files and quotes.",
            n=receipt.kept,
        )
    if receipt.copies:
        yield say(
            "Older copies of the whole file that were removed: {count}.", count=receipt.copies
        )
    if receipt.account is None:
        yield say(
            "A salted mark is kept from which nobody can be read. It keeps what was erased from "
            "coming back with the next look at the networks."
        )
    if receipt.finished_at is None:
        yield say(
            "Not all files could be removed yet; the next start of the program goes on with it."
        )
    yield AT_THE_NETWORK
    yield NOT_OURS


def _counts(line: Erased, receipt: Receipt) -> Iterator[str]:
    yield say("%n message(s) of theirs", n=line.theirs)
    if line.ours and receipt.kept:
        yield say("%n message(s) of our own (see below)", n=line.ours)
    elif line.ours:
        yield say("%n message(s) of our own", n=line.ours)
    if line.files:
        yield say("%n (picture or file|pictures and files)", n=line.files)


def counted_things(things: Iterable[tuple[str, int]]) -> Sentence:
    """1 note, 2 tags."""
    counted = (
        THINGS[what](count) if what in THINGS else f"{count} {what}" for what, count in things
    )
    return say("{things}", things=tuple(counted))
