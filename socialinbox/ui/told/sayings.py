"""The words of notices, with names and contents or without."""

from collections.abc import Sequence

from socialinbox.domain.telling import News
from socialinbox.domain.views import ThreadRow
from socialinbox.networks.contract import Place
from socialinbox.ui.words import listed, one_line, said, tr

NAMED = 3
"""How many customers a notice names."""
LINES = 3
"""How many messages of a customer a notice shows."""
SHOWN = 140
"""How much of a message a notice shows."""


def messages_words(count: int) -> str:
    """1 new message, 3 new messages."""
    return tr("%n new message(s)", count)


def customer_title(row: ThreadRow, news: Sequence[News], place: Place | None) -> str:
    """Mara Kessler, Messenger; with the number where there are several."""
    words = row.name
    if place is not None:
        words = tr("{name} · {place}").format(name=row.name, place=said(place.label))
    if len(news) > 1:
        words = f"{words}: {messages_words(len(news))}"
    return words


def customer_body(news: Sequence[News]) -> str:
    """The newest few messages, a line each."""
    return "\n".join(_line(one) for one in news[-LINES:])


def _line(one: News) -> str:
    return _shortly(one.text, one.attachment)


def _shortly(text: str, attachment: bool) -> str:
    words = one_line(text)[:SHOWN]
    return words if words or not attachment else tr("A picture or a file")


def names(rows: Sequence[ThreadRow]) -> str:
    """The first few names, and how many more there are."""
    words = listed(row.name for row in rows[:NAMED])
    if len(rows) > NAMED:
        words += " " + tr("and %n more", len(rows) - NAMED)
    return words


def back(rows: Sequence[ThreadRow]) -> str:
    """That snoozed threads are back, without whose they are."""
    return tr("%n snoozed thread(s) (is|are) back", len(rows))


def thread_body(row: ThreadRow) -> str:
    """What was said last in a thread, by either side."""
    return _shortly(row.last_text, row.last_attachment)


def while_away(messages: int, customers: int) -> str:
    """What came while nobody was there."""
    return tr("While you were away: {messages} from {customers}").format(
        messages=messages_words(messages),
        customers=tr("%n customer(s)", customers, note="from so many"),
    )


def after_quiet(messages: int, customers: int) -> str:
    """What came while it was quiet."""
    return tr("While it was quiet: {messages} from {customers}").format(
        messages=messages_words(messages),
        customers=tr("%n customer(s)", customers, note="from so many"),
    )
