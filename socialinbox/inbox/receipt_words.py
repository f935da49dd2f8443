"""What an erasure did, in sentences that name nobody."""

from collections.abc import Iterable, Iterator

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.rights import Erased, Receipt
from socialinbox.networks.registry import all_rules

AT_THE_NETWORK = (
    "What stands at the networks themselves is not touched by this; there it is removed by its "
    "author, or by the network."
)
NOT_OURS = "Copies that the owner has made of the computer by other means are not touched either."


def label_of(network: str) -> str:
    """A network as the owner knows it."""
    rules = all_rules().get(NetworkName(network))
    return rules.label if rules is not None else network


def receipt_words(receipt: Receipt) -> Iterator[str]:
    """The receipt, line by line."""
    if receipt.account is None:
        yield "Everything that was stored about one customer was erased."
    else:
        yield f"Everything that came from {label_of(receipt.account)} was erased."
    for line in receipt.removed:
        yield f"{label_of(line.network)}: {', '.join(_counts(line, receipt))}."
    if receipt.besides:
        yield f"Besides: {counted_things(receipt.besides)}."
    yield "Names, pictures, the search index and the lists: all of it is overwritten, not hidden."
    if receipt.kept:
        yield (
            f"{_count(receipt.kept, 'message')} of our own stayed, without name, address, link, "
            "files and quotes."
        )
    if receipt.copies:
        yield f"Older copies of the whole file that were removed: {receipt.copies}."
    if receipt.account is None:
        yield (
            "A salted mark is kept from which nobody can be read. It keeps what was erased from "
            "coming back with the next look at the networks."
        )
    if receipt.finished_at is None:
        yield "Not all files could be removed yet; the next start of the program goes on with it."
    yield AT_THE_NETWORK
    yield NOT_OURS


def _counts(line: Erased, receipt: Receipt) -> Iterator[str]:
    yield f"{_count(line.theirs, 'message')} of theirs"
    if line.ours:
        stayed = " (see below)" if receipt.kept else ""
        yield f"{_count(line.ours, 'message')} of our own{stayed}"
    if line.files:
        yield _count(line.files, "picture or file", "pictures and files")


def counted_things(things: Iterable[tuple[str, int]]) -> str:
    """1 note, 2 tags."""
    one = {"entries of the ledger": "entry of the ledger"}
    return ", ".join(
        f"{count} {one.get(what, what.removesuffix('s')) if count == 1 else what}"
        for what, count in things
    )


def _count(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"
