"""snooze, done: what is out of the inbox, and until when."""

import json

from socialinbox.app import App
from socialinbox.cli.options import Options
from socialinbox.cli.threads import PAGE, require_thread
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.times import rfc3339
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.inbox.json_form import thread_json
from socialinbox.inbox.snoozing import Choice, moment_of


async def _wanted(app: App, options: Options) -> list[CustomerId]:
    return [await require_thread(app, number) for number in dict.fromkeys(options.thread)]


async def snooze(app: App, options: Options) -> int:
    """List what is snoozed; snooze threads, or bring them back."""
    customers = await _wanted(app, options)
    if not customers and (options.until or options.off):
        raise BadInput("No thread was named.", "`socialinbox threads` lists them.")
    if customers and options.off:
        await app.inbox.triage.wake(customers)
    elif customers:
        until = moment_of(options.until or Choice.TOMORROW, app.clock())
        await app.inbox.triage.snooze(customers, until)
    rows = await app.inbox.threads(ThreadQuery(Box.SNOOZED), None, PAGE)
    if options.json:
        print(json.dumps([thread_json(row) for row in rows], ensure_ascii=False, indent=2))
        return 0
    for row in rows:
        if row.snoozed_until is not None:
            print(f"{row.id:>6}  {rfc3339(row.snoozed_until)}  {row.name}")
    return 0


async def done(app: App, options: Options) -> int:
    """Move threads to Done, or back."""
    await app.inbox.triage.done(await _wanted(app, options), not options.off)
    return 0
