"""The receipt of an erasure as PDF; it names nobody, and has a line for whoever wants a name."""

from collections.abc import Generator
from pathlib import Path

from socialinbox.domain.rights import Receipt
from socialinbox.inbox.export.page import stamp
from socialinbox.inbox.export.whole_file import whole_file
from socialinbox.inbox.receipt_words import receipt_words
from socialinbox.ui.papers.paper import Hand, Paper

LINE = "_" * 46


def receipt_paper(file: Path, receipt: Receipt) -> Generator[None, None, None]:
    """Write the file; every step is short, all of them are done in the same thread.

    Raises StorageUnavailable where it can't be written.
    """
    title = f"Receipt {receipt.number} of an erasure"
    with whole_file(file) as out, Paper(out, title) as paper:
        paper.write(title, Hand.TITLE)
        paper.gap(4)
        paper.write(f"Asked for on {stamp(receipt.at)}.", Hand.SMALL)
        if receipt.finished_at is not None:
            paper.write(f"Finished on {stamp(receipt.finished_at)}.", Hand.SMALL)
        paper.gap(12)
        paper.rule()
        for line in receipt_words(receipt):
            paper.gap(6)
            paper.write(line)
            yield
        paper.gap(30)
        paper.write(f"For: {LINE}", Hand.BODY)
        paper.gap(18)
        paper.write(f"Signed: {LINE}", Hand.BODY)
        paper.gap(14)
        paper.write(
            "The program keeps this receipt without a name. Who it was for is written here by "
            "hand, if at all.",
            Hand.SMALL,
        )
