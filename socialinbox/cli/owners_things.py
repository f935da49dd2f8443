"""What is the owner's own and stands in no thread, out with an export of everything and back in."""

import json
from collections import Counter
from collections.abc import Iterable

from socialinbox.app import App
from socialinbox.config.settings.kept import change_setting, read_settings
from socialinbox.inbox.export.owners import (
    RULE,
    SAVED_REPLY,
    SETTING,
    VIEW,
    OwnersThings,
    owner_lines,
)

NAMES = {
    SAVED_REPLY: ("saved reply", "saved replies"),
    VIEW: ("view", "views"),
    RULE: ("rule", "rules"),
    SETTING: ("setting", "settings"),
}


async def owners_lines(app: App) -> tuple[list[str], str]:
    """The lines for a file, and in words how many of which kind."""
    found = owner_lines(
        await app.inbox.saved_replies.all(),
        await app.inbox.finding.views(),
        await app.inbox.own_rules.all(),
        read_settings(app.profile),
    )
    lines = list(found)
    counted = _counted(line["kind"] for line in lines)
    return [json.dumps(line, ensure_ascii=False) + "\n" for line in lines], counted


async def take_owners(app: App, text: str, things: OwnersThings) -> str:
    """Keep what is not here yet, and say in words what it was. What the owner has here stays: a
    view of the same name, a setting that was chosen."""
    new = [SAVED_REPLY] * await app.inbox.saved_replies.take(text)
    known = {view.name for view in await app.inbox.finding.views()}
    for name, query in things.views:
        if name not in known:
            await app.inbox.finding.save_view(name, query)
            new.append(VIEW)
    rules = {(rule.name, rule.asks, rule.deeds) for rule in await app.inbox.own_rules.all()}
    for rule in things.rules:
        if (rule.name, rule.asks, rule.deeds) not in rules:
            await app.inbox.own_rules.add(rule)
            new.append(RULE)
    chosen = read_settings(app.profile).values
    for setting, value in things.settings:
        if setting.key not in chosen:
            change_setting(app.profile, setting, value)
            new.append(SETTING)
    return _counted(new)


def _counted(kinds: Iterable[str]) -> str:
    """“2 saved replies, 1 view”; "" for none."""
    counts = Counter(kinds)
    return ", ".join(
        f"{counts[kind]} {many if counts[kind] > 1 else one}"
        for kind, (one, many) in NAMES.items()
        if counts[kind]
    )
