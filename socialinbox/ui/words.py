"""Times, stretches of time and states in words; every sentence that more than one part needs."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from string import Formatter
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTime

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.directions import FIRST_STRONG_ISOLATE
from socialinbox.domain.directions import isolate as isolate
from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.money import cents
from socialinbox.domain.saved import SavedThread
from socialinbox.domain.sentence import Sentence
from socialinbox.domain.views import ThreadRow
from socialinbox.networks.contract import Place, Privacy
from socialinbox.ui.language.patterns import pattern

RIGHT_TO_LEFT_MARK = "\u200f"

_TOWERS = re.compile(r"([\u0300-\u036f\u0489]{4})[\u0300-\u036f\u0489]+")
"""More marks over and under one letter than any language has."""
_UNBROKEN = re.compile(r"\w{24}(?=\w)")


def tr(text: str, count: int = -1, note: str = "") -> str:
    """A text in the owner's language. `count` fills in %n, `note` tells equal texts apart."""
    return QCoreApplication.translate("", text, note, count)


def said(text: str) -> str:
    """A sentence that was written far from the window, in the owner's language.

    What `say` made is translated by its template, any other text as it stands; what no catalogue
    knows stays as it is.
    """
    if not isinstance(text, Sentence):
        return tr(text) if text else ""
    words = tr(text.template, -1 if text.number is None else text.number)
    if not text.values:
        return words
    try:
        return _VALUES.vformat(words, (), text.values)
    except (KeyError, IndexError, ValueError):
        # A translation that names what is not there: better English than nothing.
        return text.plain


def shown(text: str) -> str:
    """What `said` makes of a sentence, and any other words as they are: they may be somebody's."""
    return said(text) if isinstance(text, Sentence) else text


def listed(parts: Iterable[str]) -> str:
    """Several things in a row: A, B, C."""
    return tr(", ", note="between the parts of a list").join(parts)


def clauses(parts: Iterable[str]) -> str:
    """Several things in a row that have commas in themselves: A, B; C."""
    return tr("; ", note="between the clauses of a sentence").join(parts)


def sentences(*parts: str) -> str:
    """Sentences one after the other, each in the owner's language."""
    return " ".join(said(part) for part in parts if part)


def apart(text: str) -> str:
    """Names, keys and the like, which must not mix with a language that runs to the left."""
    left = QLocale().textDirection() is Qt.LayoutDirection.LeftToRight
    return text if left else isolate(text)


def quoted(words: str) -> str:
    """Somebody's words as a quotation, in the marks of the owner's language."""
    return tr("“{words}”", note="a quotation").format(words=isolate(words))


def led(text: str, way: Qt.LayoutDirection) -> str:
    """Words for a line that begins at the right where `way` is to the left.

    Words without a letter of such a language are somebody's or a network's, and run as they are
    written: their full stop stays behind them. What has isolated words in it is a sentence of ours.
    """
    if way is not Qt.LayoutDirection.RightToLeft or not text:
        return text
    ours = FIRST_STRONG_ISOLATE in text or any(map(_to_the_left, text))
    return RIGHT_TO_LEFT_MARK + (text if ours else isolate(text))


def _to_the_left(letter: str) -> bool:
    return bidirectional(letter) in ("R", "AL")


def one_line(text: str) -> str:
    """Words with their line breaks and runs of spaces made single spaces, and none that tower."""
    return _TOWERS.sub(r"\1", " ".join(text.split()))


def breakable(text: str) -> str:
    """Words of which even the longest can go on in another line."""
    return _UNBROKEN.sub("\\g<0>\u200b", text)


def _local(moment: datetime) -> datetime:
    return moment.astimezone()


def day_words(day: date, kind: str) -> str:
    """A day, or its month, by one of the patterns: 3 Mar, Tuesday 3 March, March 2025."""
    words = QLocale().toString(QDate(day.year, day.month, day.day), pattern(kind))
    # "24. Nov." may be the last of a sentence, which has a full stop of its own.
    return words.removesuffix(".")


def _date(moment: datetime, kind: str) -> str:
    return day_words(_local(moment).date(), kind)


def clock(moment: datetime) -> str:
    """09:41, or 9:41 AM where the clock has twelve hours."""
    at = _local(moment)
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def when(moment: datetime, now: datetime) -> str:
    """Short, for a list: 09:41, Yesterday, Tue, 3 Mar, 3 Mar 2025."""
    day, today = _local(moment).date(), _local(now).date()
    ago = (today - day).days
    if ago <= 0:
        return clock(moment)
    if ago == 1:
        return tr("Yesterday")
    if ago < 7:
        return _date(moment, "weekday")
    return _date(moment, "short" if day.year == today.year else "short year")


def when_and_clock(moment: datetime, now: datetime) -> str:
    """For a line under a message: 09:41 today, else 12 Nov 09:41."""
    day, today = _local(moment).date(), _local(now).date()
    if day == today:
        return clock(moment)
    if 0 < (today - day).days < 7:
        return f"{_date(moment, 'weekday')} {clock(moment)}"
    return f"{_date(moment, 'short' if day.year == today.year else 'short year')} {clock(moment)}"


def when_due(moment: datetime, now: datetime) -> str:
    """When something is to be done: Today 14:30, Tomorrow 09:00, Fri 27 Nov 09:00."""
    near = {-1: tr("Yesterday"), 0: tr("Today"), 1: tr("Tomorrow")}
    return _day_and_clock(moment, now, near)


def when_due_inside(moment: datetime, now: datetime) -> str:
    """The same inside a sentence: snoozed until today 14:30."""
    near = {-1: tr("yesterday"), 0: tr("today"), 1: tr("tomorrow")}
    return _day_and_clock(moment, now, near)


def _day_and_clock(moment: datetime, now: datetime, near: Mapping[int, str]) -> str:
    days = (_local(moment).date() - _local(now).date()).days
    same = _local(moment).year == _local(now).year
    day = near[days] if days in near else _date(moment, "due" if same else "due year")
    return f"{day} {clock(moment)}"


def day_line(moment: datetime, now: datetime) -> str:
    """Over a day of a thread: Today, Yesterday, Thursday 12 November."""
    day, today = _local(moment).date(), _local(now).date()
    if day == today:
        return tr("Today")
    if (today - day).days == 1:
        return tr("Yesterday")
    return _date(moment, "long" if day.year == today.year else "long year")


def short_date(moment: datetime, now: datetime) -> str:
    """12 Nov, or 12 Nov 2025."""
    same = _local(moment).year == _local(now).year
    return _date(moment, "short" if same else "short year")


def month(moment: datetime, now: datetime) -> str:
    """March, or March 2025."""
    same = _local(moment).year == _local(now).year
    return _date(moment, "month" if same else "month year")


def absolute(moment: datetime) -> str:
    """The whole time, for tooltips, in the owner's zone and language."""
    local = _local(moment)
    stamp = QDateTime.fromSecsSinceEpoch(int(local.timestamp()))
    return QLocale().toString(stamp, QLocale.FormatType.LongFormat)


def stretch(time: timedelta) -> str:
    """Short: 5 min, 3 h, 2 d."""
    minutes = max(0, int(time.total_seconds() // 60))
    if minutes < 60:
        return tr("%n min", minutes)
    if minutes < 48 * 60:
        return tr("%n h", minutes // 60)
    return tr("%n d", minutes // (24 * 60))


def spoken_stretch(time: timedelta) -> str:
    """In words, for a screen reader: 5 minutes, 1 hour, 2 days."""
    minutes = max(0, int(time.total_seconds() // 60))
    if minutes < 60:
        return tr("%n minute(s)", minutes)
    if minutes < 48 * 60:
        return tr("%n hour(s)", minutes // 60)
    return tr("%n day(s)", minutes // (24 * 60))


def number(count: int) -> str:
    """A number with the owner's separators."""
    return QLocale().toString(count)


def percents(count: int) -> str:
    """So many of a hundred: 34 %."""
    return tr("{percent} %").format(percent=number(count))


def money(milli: int) -> str:
    """Thousandths of a dollar as the owner writes an amount: $5, $0.20, 3,12 $."""
    return QLocale().toCurrencyString(milli / 1000, "$", cents(milli))


def amount(milli: int) -> str:
    """The same without its sign, for a field."""
    plain = QLocale()
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return plain.toString(milli / 1000, "f", cents(milli))


def place_words(place: Place) -> str:
    """Messenger · private."""
    return f"{said(place.label)} · {privacy_word(place)}"


def privacy_word(place: Place) -> str:
    """Public or private."""
    return tr("private") if place.privacy is Privacy.PRIVATE else tr("public")


def delivery_word(state: DeliveryState) -> str:
    """Where a reply stands, in a word or two."""
    return {
        DeliveryState.DRAFT: tr("draft"),
        DeliveryState.QUEUED: tr("waiting to be sent"),
        DeliveryState.SENDING: tr("sending…"),
        DeliveryState.SENT: tr("sent"),
        DeliveryState.CONFIRMED: tr("confirmed ✓"),
        DeliveryState.REFUSED: tr("not sent"),
        DeliveryState.UNSURE: tr("perhaps sent, looking"),
    }[state]


def file_size(size: int) -> str:
    """Bytes in words: 640 kB, 2.1 MB."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def error_words(error: SocialInboxError) -> str:
    """An error in words: what happened, and what to do where the owner can do something."""
    return said(str(error))


def standing_words(one: SavedThread, now: datetime) -> str:
    """How a saved thread stands: fresh 2 h ago · all kept until 20 Dec · 3 pictures missing."""
    parts = []
    if one.fresh_at is not None:
        age = now - one.fresh_at
        ago = tr("fresh {time} ago").format(time=stretch(age))
        parts.append(tr("fresh now") if age < timedelta(minutes=1) else ago)
    if one.until is None:
        parts.append(tr("complete"))
    elif one.until <= now:
        parts.append(tr("to be looked at again"))
    else:
        soon = one.until - now < timedelta(days=2)
        until = when_and_clock(one.until, now) if soon else short_date(one.until, now)
        parts.append(tr("all kept until {time}").format(time=until))
    if one.missing_pictures:
        parts.append(tr("%n picture(s) missing", one.missing_pictures))
    if one.missing_files:
        parts.append(tr("%n file(s) missing", one.missing_files))
    if one.removed:
        parts.append(tr("%n message(s) gone", one.removed))
    return " · ".join(parts)


def last_words(row: ThreadRow) -> str:
    """The preview: what was said last and by whom, or a word for a lone attachment."""
    words = one_line(row.last_text)
    if row.last_attachment:
        words = f"{tr('Attachment')} · {words}" if words else tr("Attachment")
    return whose(words or tr("Words no longer kept"), row.last_kind, row.last_direction)


def whose(words: str, kind: MessageKind | None, direction: Direction) -> str:
    """Words with what they are before them where they are no customer's: "You:", or "Note:"."""
    if kind is MessageKind.NOTE:
        return tr("Note: {words}").format(words=isolate(words))
    if direction is Direction.OUT:
        return tr("You: {words}").format(words=isolate(words))
    return words


def row_sentence(
    row: ThreadRow, places: Sequence[Place], now: datetime, tags: Sequence[str] = ()
) -> str:
    """A line of the list for a screen reader, in one sentence; `places` as the row has them."""
    parts = [isolate(row.name), *_where(row, places), _spoken_ago(row.last_at, now)]
    if row.waiting_since and not row.done:
        waited = spoken_stretch(now - row.waiting_since)
        parts.append(tr("waiting for {time}").format(time=waited))
    if row.window_closes_at and row.window_closes_at > now:
        left = spoken_stretch(row.window_closes_at - now)
        parts.append(tr("reply window closes in {time}").format(time=left))
    if row.snoozed_until is not None:
        until = when_due_inside(row.snoozed_until, now)
        parts.append(tr("snoozed until {time}").format(time=until))
    elif row.woke_at is not None and row.woke_at >= row.last_at and not row.done:
        parts.append(tr("back from snooze"))
    if row.last_delivery is DeliveryState.REFUSED:
        parts.append(tr("your reply was not sent"))
    if row.unread:
        parts.append(tr("%n unread message(s)", row.unread))
    if row.saved:
        parts.append(tr("saved"))
    if row.followed:
        parts.append(tr("followed"))
    if row.muted:
        parts.append(tr("muted"))
    if row.due_at is not None:
        due = when_due_inside(row.due_at, now)
        words = tr("to do since {time}") if row.due_at <= now else tr("to do {time}")
        parts.append(words.format(time=due))
    if tags:
        parts.append(tr("tagged {tags}").format(tags=listed(map(isolate, tags))))
    return listed(parts) + ": " + isolate(last_words(row))


def _where(row: ThreadRow, places: Sequence[Place]) -> list[str]:
    """How its customer's last words were said ("commented on Facebook"), and where else it was
    met; the places alone where the last words are the owner's."""
    labels = list(dict.fromkeys(said(place.label) for place in places))
    if row.last_direction is Direction.OUT or not places:
        return [tr("on {places}").format(places=listed(labels))] if labels else []
    others = [tr("also on {places}").format(places=listed(labels[1:]))] if labels[1:] else []
    return [said(places[0].said), *others]


def _spoken_ago(moment: datetime, now: datetime) -> str:
    return tr("{time} ago").format(time=spoken_stretch(now - moment))


class _Values(Formatter):
    """Puts the values of a sentence into its translation, as the owner's language writes them."""

    def format_field(self, value: object, format_spec: str) -> str:
        match value:
            case datetime():
                return _moment(value, format_spec)
            case tuple():
                return listed(apart(said(one)) for one in value)
            case str():
                return said(value) if isinstance(value, Sentence) else apart(said(value))
            case int() if format_spec == "dollars":
                return money(value)
            case int():
                return number(value)
        return f"{value}"


def _moment(at: datetime, spec: str) -> str:
    if spec == "clock":
        return clock(at)
    day = short_date(at, datetime.now(UTC))
    return day if spec == "day" else f"{day} {clock(at)}"


_VALUES = _Values()
