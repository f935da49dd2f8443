"""What is the owner's own and stands in no thread, as lines of an export of everything, and back:
saved replies, views, rules, settings."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from socialinbox.config.settings.declared import ALL, AUTOSTART, LOCK_AFTER, by_key
from socialinbox.config.settings.kept import Settings
from socialinbox.config.settings.kinds import Setting
from socialinbox.domain.errors import BadInput
from socialinbox.domain.finding import View
from socialinbox.domain.own_rules import Deed, NewRule, OwnRule, What
from socialinbox.domain.saved_reply import SavedReply
from socialinbox.domain.sentence import say
from socialinbox.inbox import saved_replies
from socialinbox.inbox.finding import asked_for
from socialinbox.own_rules.engine import checked

SAVED_REPLY = saved_replies.KIND
VIEW, RULE, SETTING = "view", "rule", "setting"
KINDS = (SAVED_REPLY, VIEW, RULE, SETTING)
STAYING = (AUTOSTART, LOCK_AFTER)
"""Settings that stay here: they stand for something on this computer that no file holds."""


def owner_lines(
    replies: Sequence[SavedReply],
    views: Sequence[View],
    rules: Sequence[OwnRule],
    settings: Settings,
) -> Iterator[dict[str, Any]]:
    """A line for each; of the settings those that the owner has chosen."""
    for reply in replies:
        yield _line(SAVED_REPLY) | {"name": reply.name, "text": reply.text, "uses": reply.uses}
    for view in views:
        yield _line(VIEW) | {"name": view.name, "query": view.query}
    for rule in rules:
        deeds = [{"what": deed.what.value, "value": deed.value} for deed in rule.deeds]
        yield _line(RULE) | {"name": rule.name, "if": rule.asks, "then": deeds, "on": rule.on}
    for setting in ALL:
        if setting.key in settings.values and setting not in STAYING:
            yield _line(SETTING) | {"name": setting.key, "value": settings.chosen(setting)}


def _line(kind: str) -> dict[str, Any]:
    return {"network": "local", "kind": kind, "thread": None}


@dataclass(slots=True)
class OwnersThings:
    """What such a file holds besides threads; saved replies are read by their own desk."""

    views: list[tuple[str, str]] = field(default_factory=list)
    rules: list[NewRule] = field(default_factory=list)
    settings: list[tuple[Setting[Any], Any]] = field(default_factory=list)


def read_owners(text: str) -> OwnersThings:
    """The lines of these kinds; raises BadInput with the line. Settings that this version does not
    know are passed over."""
    found = OwnersThings()
    for number, line in enumerate(text.split("\n"), 1):
        try:
            form = json.loads(line) if line.strip() else {}
            match form.get("kind"):
                case "view":
                    found.views.append((str(form["name"]), asked_for(str(form["query"]))))
                case "rule":
                    found.rules.append(_rule(form))
                case "setting" if form["name"] in {one.key for one in ALL}:
                    setting = by_key(form["name"])
                    found.settings.append((setting, setting.read(str(form["value"]))))
        except BadInput as error:
            raise BadInput(
                say("Line {number} of the file: {title}", number=number, title=error.title),
                error.advice,
            ) from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadInput(
                say("Line {number} of the file is not what its kind says.", number=number),
                say("Give a file that `socialinbox export` wrote. Nothing was read in."),
            ) from error
    return found


def _rule(form: dict[str, Any]) -> NewRule:
    deeds = tuple(Deed(What(one["what"]), str(one["value"])) for one in form["then"])
    return checked(NewRule(str(form["name"]), str(form["if"]), deeds, bool(form["on"])))
