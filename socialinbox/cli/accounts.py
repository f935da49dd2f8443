"""accounts and sync, and of accounts: add, connect, remove, cap, option, initials."""

import asyncio
import json
import sys

from socialinbox.app import App
from socialinbox.cli.options import Options
from socialinbox.domain.account import Account
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId
from socialinbox.domain.money import dollars, read_dollars
from socialinbox.domain.spending import Spending
from socialinbox.domain.times import rfc3339
from socialinbox.inbox.json_form import Json, account_json
from socialinbox.inbox.receipt_words import receipt_words
from socialinbox.networks.registry import rules_of
from socialinbox.sync.coverage import in_words
from socialinbox.sync.health import health_after

MEDIA_SECONDS = 60.0
"""How long to wait for the files of what has come; the rest comes when it is shown."""
NONE = "No account is connected. `socialinbox accounts add NETWORK --from-stdin` adds one."


async def accounts(app: App, options: Options) -> int:
    """List, add or remove accounts."""
    match options.verb:
        case "add":
            return await _add(app, options)
        case "connect":
            from socialinbox.cli.connect import connect

            return await connect(app, options)
        case "remove":
            return await _remove(app, options)
        case "cap":
            return await _cap(app, options)
        case "option":
            return await _option(app, options)
        case "initials":
            return await _initials(app, options)
        case _:
            return await _list(app, options)


async def _list(app: App, options: Options) -> int:
    found = await app.inbox.accounts()
    if options.json:
        forms = [await _form(app, account) for account in found]
        print(json.dumps(forms, ensure_ascii=False, indent=2))
        return 0
    if not found:
        print(NONE)
    for account in found:
        print(_line(account))
        for words in account.own.lacks:
            print(f"    {words}")
        costs = await app.inbox.spending(account.id)
        if costs is not None and (said := _costs(costs)):
            print(f"    {said}")
        for stream in await app.inbox.coverage(account.id):
            print(f"    {stream.label}:")
            for stretch in stream.stretches:
                print(f"        {in_words(stretch)}")
    return 0


async def _form(app: App, account: Account) -> Json:
    streams = await app.inbox.streams(account.id)
    coverage = await app.inbox.coverage(account.id)
    return account_json(account, streams, coverage, await app.inbox.spending(account.id))


def _costs(costs: Spending) -> str:
    """What an account has cost, in words; nothing where nothing is counted."""
    said = []
    if costs.month_milli or costs.cap is not None:
        cap = f" of at most {dollars(costs.cap)}" if costs.cap is not None else ""
        said.append(f"{dollars(costs.month_milli)}{cap} this month")
    if costs.limit is not None:
        said.append(f"{costs.today_units} of {costs.limit} {costs.unit} today")
    return "; ".join(said)


async def _cap(app: App, options: Options) -> int:
    """Set what a month of an account may cost, or lift it."""
    milli = None if options.dollars == "none" else _milli(options.dollars)
    await app.inbox.set_cap(AccountId(options.id), milli)
    said = "no cap" if milli is None else f"at most {dollars(milli)} a month"
    print(f"Account {options.id}: {said}. Replies always go out.")
    return 0


async def _option(app: App, options: Options) -> int:
    """Answer a question that the account's network has."""
    account = AccountId(options.id)
    await app.inbox.set_option(account, options.name, options.answer == "yes")
    for one in await app.inbox.options(account):
        print(f"{one.name}: {'yes' if one.answer else 'no'}  {one.question}")
    return 0


async def _initials(app: App, options: Options) -> int:
    """What signs the public replies of an account."""
    wanted = {"default": None, "none": ""}.get(options.initials, options.initials)
    await app.inbox.answering.set_initials(AccountId(options.id), wanted)
    (own,) = [a.own for a in await app.inbox.accounts() if a.id == options.id]
    said = "signed as those of all accounts" if own.initials is None else "not signed"
    print(f"Public replies of {own.name}: {f'signed {own.initials}' if own.initials else said}.")
    return 0


def _milli(text: str) -> int:
    milli = read_dollars(text)
    if milli is None:
        raise BadInput(
            f"{text} is no amount of dollars.",
            "Write one such as 5, 12.50 or 12,50, with nothing between the thousands; none lifts "
            "the cap.",
        )
    return milli


def _line(account: Account) -> str:
    label = rules_of(account.own.network).label
    handle = f" (@{account.own.handle})" if account.own.handle else ""
    until = f" until {rfc3339(account.until)}" if account.until else ""
    reason = f" – {account.reason}" if account.reason else ""
    return f"{account.id}  {label}: {account.own.name}{handle}: {account.state}{until}{reason}"


async def _add(app: App, options: Options) -> int:
    rules = rules_of(options.network)
    form = _read_form(await asyncio.to_thread(sys.stdin.read))
    from socialinbox.signin.connecting import NewAccount
    from socialinbox.signin.given import credentials_from

    credentials, settings = credentials_from(form, app.clock())
    online = await app.go_online()
    problem = await online.vault.check()
    if problem is not None:
        # Kept in memory only, the secrets would be gone when this command ends.
        raise problem
    new = NewAccount(rules.name, credentials, settings)
    account = await online.connecting.add(new, lasting=True)
    print(_line(account))
    return 0


def _read_form(text: str) -> dict[str, object]:
    try:
        form = json.loads(text)
    except ValueError as error:
        raise BadInput(
            f"Standard input is not JSON ({error}).",
            'Give something like {"access_token": "…", "client_id": "…"}.',
        ) from error
    if not isinstance(form, dict):
        raise BadInput("The JSON is not an object.", 'Write {"access_token": "…"}.')
    return form


async def _remove(app: App, options: Options) -> int:
    found = {account.id: account for account in await app.inbox.accounts()}
    account = found.get(AccountId(options.id))
    if account is None:
        raise BadInput(f"There is no account {options.id}.", "`socialinbox accounts` lists them.")
    online = await app.go_online()
    said = await online.connecting.remove(account.id)
    words = "Its secrets are gone." if options.erase else "Its messages stay; its secrets are gone."
    print(f"Removed {account.own.name}. {words}")
    print(said)
    if options.erase:
        receipt = await app.inbox.rights.wipe(account.id)
        for line in receipt_words(receipt):
            print(line)
    return 0


async def sync(app: App, options: Options) -> int:
    """One full round; a line per stream; 3 when any failed."""
    found = {account.id: account for account in await app.inbox.accounts()}
    if options.account is not None and AccountId(options.account) not in found:
        raise BadInput(
            f"There is no account {options.account}.", "`socialinbox accounts` lists them."
        )
    if not found:
        print(NONE)
        return 0
    online = await app.go_online()
    wanted = AccountId(options.account) if options.account is not None else None
    reports = await online.sync_now(wanted)
    failed = False
    for report in reports:
        label = rules_of(report.account.own.network).label
        outcome = f"{report.added} new"
        if report.error is not None:
            outcome = f"failed: {health_after(report.error).reason or report.error}"
        failed = failed or report.error is not None
        print(f"{label} · {report.stream.label}: {outcome}")
    reached = {report.account.id for report in reports}
    for account in await app.inbox.accounts():
        if account.id not in reached and wanted in (None, account.id):
            failed = True
            print(f"{_line(account)}")
    await online.outbox.recover()
    await online.outbox.settle()
    await online.fetch_media(MEDIA_SECONDS)
    return 3 if failed else 0
