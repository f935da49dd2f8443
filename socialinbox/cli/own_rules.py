"""rules: what is done by itself with messages that arrive, tried first, and traced."""

import json

from socialinbox.app import App
from socialinbox.cli.options import Options
from socialinbox.domain.ids import RuleId, RunId
from socialinbox.domain.own_rules import Deed, NewRule, OwnRule, Run, Trial, What
from socialinbox.domain.times import rfc3339

SHOWN = 20
"""How many messages of a trial are printed."""


async def rules(app: App, options: Options) -> int:
    """List rules, write one down, try one, see what they did, take it back."""
    desk = app.inbox.own_rules
    match options.verb:
        case "add":
            rule, _ = await desk.add(_new(options))
            print(rule)
        case "try":
            _print_trial(await desk.trial(options.asks), options.json)
        case "trace":
            _print_runs(await desk.runs(), options.json)
        case "undo":
            await desk.undo(RunId(options.number))
        case "remove":
            await desk.remove(RuleId(options.number))
        case "on" | "off":
            await _switch(app, RuleId(options.number), options.verb == "on")
        case _:
            _print_rules(await desk.all(), options.json)
    return 0


def _new(options: Options) -> NewRule:
    deeds = [Deed(What.TAG, name) for name in options.tag]
    if options.done:
        deeds.append(Deed(What.DONE))
    if options.snooze is not None:
        deeds.append(Deed(What.SNOOZE, options.snooze))
    if options.alert:
        deeds.append(Deed(What.ALERT))
    return NewRule(options.name, options.asks, tuple(deeds))


async def _switch(app: App, number: RuleId, on: bool) -> None:
    for rule in await app.inbox.own_rules.all():
        if rule.id == number:
            new = NewRule(rule.name, rule.asks, rule.deeds, on)
            await app.inbox.own_rules.change(number, new)
            return
    await app.inbox.own_rules.remove(number)  # says that there is none


def _words(deeds: tuple[Deed, ...]) -> str:
    return ", ".join(f"{deed.what} {deed.value}".strip() for deed in deeds)


def _print_rules(all_rules: list[OwnRule], as_json: bool) -> None:
    if as_json:
        _print_json([_rule_json(rule) for rule in all_rules])
        return
    for rule in all_rules:
        state = "" if rule.on else "  (off)"
        print(f"{rule.id:>4}  {rule.name}: if {rule.asks} then {_words(rule.deeds)}{state}")


def _print_trial(trial: Trial, as_json: bool) -> None:
    if as_json:
        _print_json(
            [
                {"customer": hit.customer, "message": hit.message, "at": rfc3339(hit.sent_at)}
                for hit in trial.hits
            ]
        )
        return
    more = " at least" if trial.more else ""
    print(f"{len(trial.hits)} messages of {trial.customers} customers{more}")
    for hit in trial.hits[:SHOWN]:
        print(f"{rfc3339(hit.sent_at)}  {hit.customer_name}: {hit.snippet}")


def _print_runs(runs: list[Run], as_json: bool) -> None:
    if as_json:
        _print_json([_run_json(run) for run in runs])
        return
    for run in runs:
        undone = "  (undone)" if run.undone_at else ""
        did = _words(run.deeds)
        print(
            f"{run.id:>4}  {rfc3339(run.at)}  {run.rule_name}: {run.customer_name}: {did}{undone}"
        )


def _rule_json(rule: OwnRule) -> dict[str, object]:
    return {
        "id": rule.id,
        "name": rule.name,
        "if": rule.asks,
        "then": [{"what": deed.what, "value": deed.value} for deed in rule.deeds],
        "on": rule.on,
        "runs": rule.runs,
    }


def _run_json(run: Run) -> dict[str, object]:
    return {
        "id": run.id,
        "rule": run.rule,
        "name": run.rule_name,
        "customer": run.customer,
        "message": run.message,
        "at": rfc3339(run.at),
        "then": [{"what": deed.what, "value": deed.value} for deed in run.deeds],
        "undone_at": None if run.undone_at is None else rfc3339(run.undone_at),
    }


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))
