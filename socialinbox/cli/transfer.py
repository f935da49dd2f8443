"""export and import: messages to JSON Lines and back."""

import os
from collections.abc import Iterable
from pathlib import Path

from socialinbox.app import App
from socialinbox.cli.parser import Options
from socialinbox.cli.threads import every_row, require_thread
from socialinbox.domain.account import Account, AccountState, OwnAccount
from socialinbox.domain.changes import NOTHING, Changes
from socialinbox.domain.errors import BadInput, StorageUnavailable
from socialinbox.domain.events import StreamPage
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import SeenMessage
from socialinbox.domain.people import Basis
from socialinbox.inbox.transfer import exported, read_lines
from socialinbox.networks.registry import rules_of
from socialinbox.storage import accounts, ingest, whose
from socialinbox.storage.connection import Connection

STREAM = "import"


async def export(app: App, options: Options) -> int:
    """Write one thread, or all, whole or not at all."""
    if options.thread is not None:
        wanted = [await require_thread(app, options.thread)]
    else:
        wanted = [row.id async for row in every_row(app)]
    lines: list[str] = []
    for customer in wanted:
        card = await app.inbox.card(customer)
        profiles = {identity.id: identity.profile for identity in card.identities}
        entries = await app.inbox.whole(customer)
        lines += [exported(entry, customer, profiles) for entry in entries]
    _write_whole(options.file, lines)
    print(f"Wrote {len(lines)} messages of {len(wanted)} threads to {options.file}.")
    return 0


def _write_whole(file: Path, lines: Iterable[str]) -> None:
    unfinished = file.with_name(file.name + ".part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="\n") as out:
            out.writelines(line + "\n" for line in lines)
        os.replace(unfinished, file)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise StorageUnavailable(
            f"{file} could not be written ({error.strerror}).", "Choose another place."
        ) from error


async def take_in(app: App, options: Options) -> int:
    """Read an export; what is known already changes nothing."""
    try:
        text = options.file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(
            f"{options.file} could not be read ({error}).", "Give the file of an export."
        ) from error
    found = list(read_lines(text))
    changes = await app.database.run(_store_all, found)
    app.inbox.publish(changes)
    for thread in dict.fromkeys(number for number, _ in found):
        await _join(app, [seen for number, seen in found if number == thread])
    print(f"Read {len(found)} messages, {changes.added} of them new.")
    return 0


def _store_all(con: Connection, found: list[tuple[int, SeenMessage]]) -> Changes:
    changes = NOTHING
    for network in dict.fromkeys(seen.network for _, seen in found):
        rules = rules_of(network)
        account = _account(con, accounts.list_accounts(con), network, rules.label)
        page = StreamPage(
            tuple(seen for _, seen in found if seen.network == network), "{}", backfill=True
        )
        own = ingest.IngestRules(
            rules.window, rules.retention.searchable, rules.unnamed, account.own
        )
        changes |= ingest.store_page(con, account.id, STREAM, page, own)
    return changes


def _account(con: Connection, known: list[Account], network: str, label: str) -> Account:
    """The network's account here, or one that only holds what was read in."""
    for account in known:
        if account.own.network == network:
            return account
    rules = rules_of(network)
    made = accounts.add_account(con, OwnAccount(rules.name, STREAM, f"{label}, read from a file"))
    accounts.set_account_state(con, made.id, AccountState.DISCONNECTED)
    return made


async def _join(app: App, messages: list[SeenMessage]) -> None:
    """Whom the exporting profile had as one customer is one customer here."""
    keep: CustomerId | None = None
    keys = dict.fromkeys(m.counterpart.key for m in messages if m.counterpart is not None)
    for key in keys:
        customer = await app.database.read(whose.customer_of, key)
        if keep is None:
            keep = customer
        elif customer is not None and customer != keep:
            await app.inbox.link(keep, customer, Basis.TOLD_ME, "as in the imported file")
