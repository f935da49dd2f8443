"""The commands that work on a profile, each with what does it."""

from collections.abc import Awaitable, Callable, Mapping

from socialinbox.app import App
from socialinbox.cli import (
    accounts,
    keeping,
    own_rules,
    people,
    quiet_hours,
    rights,
    saved,
    saved_replies,
    settings,
    storms,
    story,
    suggestions,
    threads,
    transfer,
    triage,
    views,
)
from socialinbox.cli.options import Options

VERBS: Mapping[str, Callable[[App, Options], Awaitable[int]]] = {
    "accounts": accounts.accounts,
    "sync": accounts.sync,
    "threads": threads.threads,
    "show": threads.show,
    "search": threads.search,
    "reply": threads.reply,
    "people": people.people,
    "link": people.link,
    "split": people.split,
    "suggestions": suggestions.suggestions,
    "unlink": people.unlink,
    "undo": people.undo,
    "note": story.note,
    "tag": story.tag,
    "snooze": triage.snooze,
    "done": triage.done,
    "follow-up": story.follow_up,
    "follow": story.follow,
    "todo": story.todo,
    "views": views.views,
    "storms": storms.storms,
    "told": storms.told,
    "saved-replies": saved_replies.saved_replies,
    "rules": own_rules.rules,
    "quiet-hours": quiet_hours.quiet_hours,
    "keeping": keeping.keeping,
    "export": transfer.export,
    "saved": saved.saved,
    "stored": rights.stored,
    "erase": rights.erase,
    "receipts": rights.receipts,
    "import": transfer.take_in,
    "settings": settings.settings,
}
"""By their names in the parser; each returns the exit code."""
