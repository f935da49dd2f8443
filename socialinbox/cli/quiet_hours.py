"""quiet-hours: who has hours of their own in which nothing is told, and for whom it is quiet."""

import argparse
import json
from dataclasses import replace
from typing import TYPE_CHECKING

from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId

if TYPE_CHECKING:
    from socialinbox.app import App
    from socialinbox.cli.options import Options
    from socialinbox.config.quiet_hours import QuietHours
    from socialinbox.config.whose_hours import Held
    from socialinbox.inbox.json_form import Json


def declare(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the whole parser."""
    quiet = commands.add_parser("quiet-hours", help="when nothing is told; of whom, with options")
    whose = quiet.add_mutually_exclusive_group()
    whose.add_argument("--thread", type=int, metavar="THREAD", help="a customer's own")
    whose.add_argument("--account", type=int, metavar="ID", help="an account's own")
    quiet.add_argument("--hours", metavar="HOURS", help="such as 22:00-07:00, or never")
    quiet.add_argument("--days", metavar="DAYS", help="on which these begin (default: all)")
    quiet.add_argument("--whole-days", metavar="DAYS", help="that are quiet as a whole")
    quiet.add_argument("--as-in-settings", action="store_true", help="no hours of its own any more")
    quiet.add_argument("--json", action="store_true")


async def quiet_hours(app: "App", options: "Options") -> int:
    """Choose hours where some are given; then list all there are."""
    from socialinbox.config.quiet_hours import general_hours
    from socialinbox.config.settings.kept import read_settings
    from socialinbox.config.whose_hours import Schedules

    await _choose(app, options)
    telling, now = app.inbox.telling, app.clock()
    general, own = general_hours(read_settings(app.profile)), await telling.own_hours()
    found = Schedules(general, own, (await telling.standing()).paused_until)
    rows = await app.inbox.rows(list(own.customers))
    names = {one.id: one.own.name or one.own.handle or "" for one in await app.inbox.accounts()}
    forms = [_form("settings", None, "", general, found.held(now))]
    for account, hours in own.accounts.items():
        held = found.held(now, account=account)
        forms.append(_form("account", account, names.get(account, ""), hours, held))
    for customer, row in rows.items():
        held = found.held(now, customer)
        forms.append(_form("thread", customer, row.name, own.customers[customer], held))
    if options.json:
        print(json.dumps(forms, ensure_ascii=False, indent=2))
        return 0
    for one in forms:
        whose = f"{one['of']} {one['id']}, {one['name']}" if one["id"] else one["of"]
        print(f"{whose}: {one['hours']} ({one['days']}), whole days: {one['whole_days']}")
        print(f"    {one['now']}")
    return 0


async def _choose(app: "App", options: "Options") -> None:
    from socialinbox.cli.threads import require_thread
    from socialinbox.config.quiet_hours import NEVER
    from socialinbox.config.settings.declared import QUIET_DAYS, QUIET_HOURS, QUIET_WHOLE

    given = [one for one in (options.hours, options.days, options.whole_days) if one is not None]
    if not given and not options.as_in_settings:
        return
    if options.thread is None and options.account is None:
        raise BadInput(
            "It was not said whose hours these are.",
            "Name a --thread or an --account; `socialinbox settings` has those of all others.",
        )
    hours: QuietHours | None = None
    if given:
        hours = replace(
            NEVER,
            hours=QUIET_HOURS.read(options.hours or "never"),
            days=QUIET_DAYS.read(options.days or QUIET_DAYS.typed(QUIET_DAYS.default)),
            whole=QUIET_WHOLE.read(options.whole_days or "none"),
        )
    telling = app.inbox.telling
    if options.thread is not None:
        await telling.set_hours(await require_thread(app, options.thread), hours)
        return
    if options.account not in {one.id for one in await app.inbox.accounts()}:
        raise BadInput(
            f"There is no account {options.account}.", "`socialinbox accounts` lists them."
        )
    await telling.set_account_hours(AccountId(options.account), hours)


def _form(
    of: str, number: int | None, name: str, hours: "QuietHours", held: "Held | None"
) -> "Json":
    from socialinbox.config.settings.declared import QUIET_DAYS, QUIET_HOURS, QUIET_WHOLE
    from socialinbox.config.whose_hours import in_words

    return {
        "of": of,
        "id": number,
        "name": name,
        "hours": QUIET_HOURS.typed(hours.hours),
        "days": QUIET_DAYS.typed(hours.days),
        "whole_days": QUIET_WHOLE.typed(hours.whole),
        "now": str(in_words(held)),
    }
