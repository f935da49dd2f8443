"""export and import: threads to files for others to read, and JSON Lines back."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from itertools import chain
from pathlib import Path

from socialinbox.app import App
from socialinbox.cli.options import Options
from socialinbox.cli.owners_things import owners_lines, take_owners
from socialinbox.cli.threads import every_row, require_thread
from socialinbox.domain.account import OwnAccount
from socialinbox.domain.changes import NOTHING, Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.events import StreamPage
from socialinbox.domain.export import ExportForm, ExportThread
from socialinbox.domain.ids import CustomerId, FollowUpId
from socialinbox.domain.message import MessageKey
from socialinbox.domain.people import Basis
from socialinbox.domain.story import NewNote
from socialinbox.inbox.export.aside import done_aside
from socialinbox.inbox.export.content import count_left_out
from socialinbox.inbox.export.owners import read_owners
from socialinbox.inbox.export.write import pieces, text_file
from socialinbox.inbox.transfer import ReadThread, read_lines
from socialinbox.networks.registry import rules_of
from socialinbox.storage import accounts, ingest, removal, together, whose
from socialinbox.storage.connection import Connection
from socialinbox.storage.periods import date_back
from socialinbox.storage.search import index_pending

STREAM = "import"
AS_IN_FILE = "as in the imported file"
INDEX_BATCH = 2000


async def export(app: App, options: Options) -> int:
    """Write some threads, or all, whole or not at all."""
    if options.thread:
        wanted = [await require_thread(app, number) for number in dict.fromkeys(options.thread)]
    else:
        wanted = [row.id async for row in every_row(app)]
        # Our own posts stand in threads of our own, which the list of customers does not show.
        wanted += await app.database.read(whose.own_customers)
    threads = await app.inbox.keeping.for_export(wanted)
    form = ExportForm(options.format)
    everything = form is ExportForm.JSONL and not options.thread
    more, besides = await owners_lines(app) if everything else ([], "")
    await write_export(app, threads, form, options.file, more=more)
    messages = sum(len(thread.messages) for thread in threads)
    counted = "1 thread" if len(wanted) == 1 else f"{len(wanted)} threads"
    print(f"Wrote {messages} messages of {counted} to {options.file}.")
    if besides:
        print(f"Besides: {besides}.")
    for left in count_left_out(threads):
        print(f"{left.count} of them without their words: {left.why}")
    return 0


async def write_export(
    app: App,
    threads: Sequence[ExportThread],
    form: ExportForm,
    file: Path,
    preface: str = "",
    more: Sequence[str] = (),
) -> None:
    """Write threads to a file in any form, a text with `more` lines behind them; raises
    StorageUnavailable."""
    if form is ExportForm.PDF:
        from socialinbox.ui.papers.thread_paper import thread_paper
        from socialinbox.ui.papers.without_window import without_window

        with without_window():
            # Here, where nobody waits, so that no thread outlives its QGuiApplication.
            for _ in thread_paper(file, threads, app.inbox.keeping.file, app.clock(), preface):
                await asyncio.sleep(0)
        return
    text = pieces(form, threads, app.inbox.keeping.file, app.clock(), preface)
    await done_aside(text_file(file, chain(text, more)))


async def take_in(app: App, options: Options) -> int:
    """Read an export; what is known already changes nothing."""
    try:
        text = options.file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(
            f"{options.file} could not be read ({error}).", "Give the file of an export."
        ) from error
    found, things = read_lines(text), read_owners(text)
    changes = await app.database.run(_store_all, found, app.clock())
    while await app.database.run(index_pending, INDEX_BATCH) >= INDEX_BATCH:
        continue
    app.inbox.publish(changes)
    notes = 0
    for thread in found.values():
        customer = await _join(app, thread)
        customer = await _file(app, customer, thread)
        notes += await _keep_notes(app, customer, thread.notes)
        await _keep_story(app, customer, thread)
    read = sum(len(thread.messages) + len(thread.notes) for thread in found.values())
    print(f"Read {read} messages, {changes.added + notes} of them new.")
    if taken := await take_owners(app, text, things):
        print(f"Besides, new here: {taken}.")
    return 0


def _store_all(con: Connection, found: dict[int, ReadThread], at: datetime) -> Changes:
    messages = [message for thread in found.values() for message in thread.messages]
    changes = NOTHING
    for network in dict.fromkeys(message.network for message in messages):
        rules = rules_of(network)
        # What a file brings belongs to an account that is no longer connected; whichever account
        # of that network is connected answers for it.
        account = accounts.add_account(
            con, OwnAccount(rules.name, STREAM, f"{rules.label}, read from a file")
        )
        page = StreamPage(
            tuple(message for message in messages if message.network == network),
            "{}",
            backfill=True,
        )
        own = ingest.IngestRules(
            rules.window, rules.retention.searchable, rules.unnamed, account.own
        )
        changes |= ingest.store_page(con, account.id, STREAM, page, own)
        shown = {key: at for thread in found.values() for key, at in thread.shown.items()}
        date_back(con, account.id, shown)
        changes |= removal.remove_account(con, account.id, at)
    return changes


async def _keep_notes(app: App, customer: CustomerId | None, notes: list[NewNote]) -> int:
    """Write a thread's notes into it, each once; a thread without messages has no place here."""
    if customer is None or not notes:
        return 0
    known = {(e.text, e.sent_at) for e in await app.inbox.whole(customer)}
    fresh = [note for note in notes if (note.text, note.at) not in known]
    for note in fresh:
        await app.inbox.story.write_note(customer, note)
    return len(fresh)


async def _keep_story(app: App, customer: CustomerId | None, thread: ReadThread) -> None:
    """A thread's tags and follow-ups, each once, and its snooze; tags of one name are one."""
    if customer is None:
        return
    story = app.inbox.story
    for tag in thread.tags:
        await story.tag(customer, tag.name, tag.colour)
    known = {(one.text, one.due_at) for one in await story.all_follow_ups(customer)}
    for one in thread.follow_ups:
        if (one.text, one.due_at) not in known:
            made = await story.follow_up(customer, one.text, one.due_at, made_at=one.made_at)
            if one.done_at is not None:
                await story.finish(FollowUpId(made.number), done_at=one.done_at)
    until = thread.snoozed_until
    row = (await app.inbox.rows([customer])).get(customer)
    # What is done, or snoozed otherwise, by whoever reads it in stays as he decided.
    if until and until > app.clock() and row and not row.done and row.snoozed_until is None:
        await app.inbox.triage.snooze([customer], until)


async def _join(app: App, thread: ReadThread) -> CustomerId | None:
    """Whom the exporting profile had as one customer is one customer here."""
    keep: CustomerId | None = None
    filed = set(thread.filed)
    keys = dict.fromkeys(
        m.counterpart.key
        for m in thread.messages
        if m.counterpart is not None and MessageKey(m.network, m.kind, m.native_id) not in filed
    )
    for key in keys:
        customer = await app.database.read(whose.customer_of, key)
        if keep is None:
            keep = customer
        elif customer is not None and customer != keep:
            await app.inbox.people.link(keep, customer, Basis.TOLD_ME, AS_IN_FILE)
    return keep


async def _file(app: App, customer: CustomerId | None, thread: ReadThread) -> CustomerId | None:
    """What somebody else wrote on a shared account there is theirs here; whose thread it is."""
    standing = await app.database.read(together.standing, thread.filed)
    if customer is None:
        customer = next((one.customer for one in standing if one.filed), None)
    for source in dict.fromkeys(one.customer for one in standing if one.customer != customer):
        moving = [one.message for one in standing if one.customer == source]
        stated = await app.inbox.people.file(
            moving, customer, Basis.TOLD_ME, AS_IN_FILE, thread.filed_as
        )
        customer = stated.customer
    return customer
