"""stored, erase, receipts: what a customer may ask of the owner."""

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from socialinbox.app import App
from socialinbox.cli.options import Options
from socialinbox.cli.threads import require_thread
from socialinbox.cli.transfer import write_export
from socialinbox.domain.errors import BadInput
from socialinbox.domain.export import ExportForm
from socialinbox.domain.rights import Receipt
from socialinbox.domain.times import rfc3339
from socialinbox.inbox.export.content import count_left_out
from socialinbox.inbox.receipt_words import label_of, receipt_words
from socialinbox.inbox.rights import in_sentences

COPIES = {".html": ExportForm.HTML, ".jsonl": ExportForm.JSONL, ".pdf": ExportForm.PDF}


async def stored(app: App, options: Options) -> int:
    """What is stored about a customer; with --copy a file for them."""
    customer = await require_thread(app, options.customer)
    about = await app.inbox.rights.stored(customer)
    if options.json:
        print(json.dumps(asdict(about), ensure_ascii=False, indent=2, default=_plain))
    else:
        print(about.name)
        print(in_sentences(about))
    if options.copy is not None:
        form = COPIES.get(options.copy.suffix.lower())
        if form is None:
            raise BadInput(
                f"{options.copy} has no ending that says what it is to be.",
                f"Use one of: {', '.join(COPIES)}.",
            )
        threads = await app.inbox.keeping.for_export([customer])
        preface = await app.inbox.rights.preface(customer)
        await write_export(app, threads, form, options.copy, preface)
        if not options.json:
            print(f"Wrote a copy to {options.copy}.")
            for left in count_left_out(threads):
                print(f"{left.count} messages without their words: {left.why}")
    return 0


def _plain(value: object) -> str:
    return rfc3339(value) if isinstance(value, datetime) else str(value)


async def erase(app: App, options: Options) -> int:
    """Remove everything about a customer for good."""
    customer = await require_thread(app, options.customer)
    if not options.yes:
        about = await app.inbox.rights.stored(customer)
        raise BadInput(
            f"This removes everything about {about.name} for good; nothing undoes it.",
            "Look at it with `socialinbox stored`, then say --yes.",
        )
    receipt = await app.inbox.rights.erase(customer, ours=options.with_our_words)
    return tell(app, receipt, options.receipt)


async def receipts(app: App, options: Options) -> int:
    """What was erased so far; with a number and a file, one of them as PDF."""
    found = await app.inbox.rights.receipts()
    if options.number is None:
        for receipt in found:
            print(f"{receipt.number}  {rfc3339(receipt.at)}  {_what(receipt)}")
        if not found:
            print("Nothing was erased so far.")
        return 0
    chosen = next((one for one in found if one.number == options.number), None)
    if chosen is None:
        raise BadInput(
            f"There is no receipt {options.number}.", "`socialinbox receipts` lists them."
        )
    return tell(app, chosen, options.file)


def tell(app: App, receipt: Receipt, file: Path | None) -> int:
    """Print what an erasure did, and write its receipt where one is wanted."""
    for line in receipt_words(receipt):
        print(line)
    if file is not None:
        from socialinbox.ui.papers.receipt_paper import receipt_paper
        from socialinbox.ui.papers.without_window import without_window

        with without_window():
            for _ in receipt_paper(file, receipt):
                pass
        print(f"Wrote the receipt to {file}.")
    return 0


def _what(receipt: Receipt) -> str:
    return "a customer" if receipt.account is None else f"all of {label_of(receipt.account)}"
