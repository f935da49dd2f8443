"""threads, show, search, reply."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Iterable

from socialinbox.app import App
from socialinbox.cli.options import Options
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, DeliveryId, TagId, ViewId
from socialinbox.domain.message import Direction
from socialinbox.domain.times import rfc3339
from socialinbox.domain.views import Box, Entry, ThreadQuery, ThreadRow
from socialinbox.inbox.json_form import hit_json, message_json, thread_json, voices_of
from socialinbox.networks.contract import Route
from socialinbox.networks.registry import all_places
from socialinbox.search.problems import problems_of
from socialinbox.search.query import read
from socialinbox.storage import deliveries

PAGE = 500
WAIT_SECONDS = 60.0
KEPT = "The reply is kept; the window or the next `socialinbox sync` sends it."


async def threads(app: App, options: Options) -> int:
    """All threads, newest first."""
    tag = None
    if options.tag is not None:
        tag = await app.inbox.story.find_tag(options.tag)
        if tag is None:
            raise BadInput(f"There is no tag “{options.tag}”.", "`socialinbox tag` lists them.")
    view = None
    if options.view is not None:
        known = {one.name: one.id for one in await app.inbox.finding.views()}
        view = known.get(options.view)
        if view is None:
            raise BadInput(f"There is no view “{options.view}”.", "`socialinbox views` lists them.")
    rows = [row async for row in every_row(app, tag, view)]
    tags = {one.id: one.name for one in await app.inbox.story.tags()}
    if options.json:
        forms = [thread_json(row) | {"tags": [tags[t] for t in row.tags]} for row in rows]
        print(json.dumps(forms, ensure_ascii=False, indent=2))
        return 0
    for row in rows:
        unread = f"  {row.unread} unread" if row.unread else ""
        waiting = f"  waiting since {rfc3339(row.waiting_since)}" if row.waiting_since else ""
        places = ", ".join(label_of(place) for place in row.places)
        print(f"{row.id:>6}  {rfc3339(row.last_at)}  {row.name}  [{places}]{unread}{waiting}")
    return 0


async def every_row(
    app: App, tag: TagId | None = None, view: ViewId | None = None
) -> AsyncIterator[ThreadRow]:
    """Every thread, or every one that bears a tag or fits a view, page by page."""
    after: ThreadRow | None = None
    query = ThreadQuery(Box.ALL, tag=tag, view=view)
    while page := await app.inbox.threads(query, after, PAGE):
        for row in page:
            yield row
        after = page[-1]


async def show(app: App, options: Options) -> int:
    """One thread in order of time."""
    customer = await require_thread(app, options.thread)
    entries = await app.inbox.whole(customer)
    if options.json:
        card = await app.inbox.card(customer)
        profiles = {identity.id: identity.profile for identity in card.identities}
        voices = voices_of(card)
        forms = [message_json(entry, customer, profiles, voices) for entry in entries]
        print(json.dumps(forms, ensure_ascii=False, indent=2))
        return 0
    print_thread(entries)
    return 0


def print_thread(entries: Iterable[Entry]) -> None:
    """A thread as text: a heading and the words of each message."""
    for entry in entries:
        ours = entry.direction is Direction.OUT
        who = "You" if ours else entry.author.name or entry.author.handle or "Somebody"
        subject = f" on “{entry.subject.text}”" if entry.subject and entry.subject.text else ""
        state = f" [{entry.delivery.state}]" if entry.delivery else ""
        print(f"{rfc3339(entry.sent_at)}  {label_of(entry.place)}{subject}  {who}{state}")
        words = entry.text
        if not words and (entry.deleted_at or entry.expired_at):
            words = "(deleted)" if entry.deleted_at else "(kept as long as allowed)"
        for line in words.splitlines() or [""]:
            print(f"    {line}")


def label_of(place: str) -> str:
    """A place as the owner knows it."""
    known = all_places().get(place)
    return known.label if known else place


async def require_thread(app: App, number: int) -> CustomerId:
    """The thread's customer; raises BadInput where there is none."""
    customer = CustomerId(number)
    rows = await app.inbox.rows([customer])
    if customer not in rows:
        raise BadInput(f"There is no thread {number}.", "`socialinbox threads` lists them.")
    return customer


async def search(app: App, options: Options) -> int:
    """Messages that have all that is asked, newest first; what says nothing is told apart."""
    for problem in problems_of(read(options.query)):
        print(problem, file=sys.stderr)
    hits = await app.inbox.search(options.query, 200)
    if options.json:
        print(json.dumps([hit_json(hit) for hit in hits], ensure_ascii=False, indent=2))
        return 0
    for hit in hits:
        print(f"{hit.customer:>6}  {rfc3339(hit.sent_at)}  {hit.customer_name}: {hit.snippet}")
    if not hits:
        print("Nothing found.")
    return 0


async def reply(app: App, options: Options) -> int:
    """Queue a reply and send it; with --wait until its fate is known."""
    customer = await require_thread(app, options.thread)
    route = await _choose(app, customer, options.on, options.to)
    delivery = await app.inbox.reply(customer, route, options.text)
    online = await app.go_online()
    await online.outbox.settle()
    if options.wait:
        await _wait_for(app, delivery)
    return await _report(app, delivery)


async def _choose(app: App, customer: CustomerId, on: str, to: str | None) -> Route:
    if to is not None:
        entries = await app.inbox.whole(customer)
        found = [route for e in entries if e.native_id == to for route in app.inbox.routes_to(e)]
    else:
        found = await app.inbox.routes(customer)
    fitting = [r for r in found if on in (r.to.network, r.place.name)]
    for route in fitting:
        if route.allowed:
            return route
    if fitting:
        raise BadInput(
            f"A reply on {fitting[0].place.label} is not possible.",
            fitting[0].why_not or "Choose another network.",
        )
    names = sorted({r.place.name for r in found if r.allowed})
    what = f"the message {to}" if to else f"thread {customer}"
    raise BadInput(
        f"There is nothing on “{on}” in {what} to answer.",
        f"It can be answered on: {', '.join(names)}." if names else "No network allows an answer.",
    )


async def _wait_for(app: App, delivery: DeliveryId) -> None:
    online = await app.go_online()
    settled = {DeliveryState.CONFIRMED, DeliveryState.REFUSED}
    try:
        async with asyncio.timeout(WAIT_SECONDS):
            while True:
                found = await app.database.read(deliveries.get_delivery, delivery)
                if found is None or found.state in settled:
                    return
                await asyncio.sleep(0.2)
                await online.outbox.settle()
    except TimeoutError:
        return


async def _report(app: App, delivery: DeliveryId) -> int:
    found = await app.database.read(deliveries.get_delivery, delivery)
    if found is None:
        return 3
    print(found.state.value)
    if found.reason:
        print(found.reason, file=sys.stderr)
    if found.state is DeliveryState.QUEUED:
        print(KEPT, file=sys.stderr)
    failed = {DeliveryState.REFUSED, DeliveryState.UNSURE}
    return 3 if found.state in failed or (found.reason and found.attempts) else 0
