"""What an erasure did, in sentences that name nobody."""

from collections.abc import Iterator

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.rights import Receipt
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
        ours = _ours(line.ours, receipt)
        yield (
            f"{label_of(line.network)}: {_count(line.theirs, 'message')} from customers{ours}"
            f", {_count(line.files, 'picture or file', 'pictures and files')}."
        )
    if receipt.besides:
        counted = ", ".join(f"{count} {what}" for what, count in receipt.besides)
        yield f"Besides: {counted}."
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


def _ours(count: int, receipt: Receipt) -> str:
    gone = count if receipt.account is not None else count - receipt.kept
    if gone <= 0:
        return ""
    return f", {_count(gone, 'message')} of our own"


def _count(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"
