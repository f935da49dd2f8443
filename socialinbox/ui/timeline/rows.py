"""What stands above and below each message: days, what it is about, the line of small print."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.message import Attachment, Direction, MessageKind, SpanKind, Subject
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Place, Privacy
from socialinbox.networks.verbs import Offer
from socialinbox.ui.timeline.leaving import Leaving, leaving, leaving_words
from socialinbox.ui.timeline.notes import spoken
from socialinbox.ui.timeline.offered import states, unseen
from socialinbox.ui.timeline.ring import expired_words, spoken_ring
from socialinbox.ui.words import (
    absolute,
    clock,
    day_line,
    delivery_word,
    file_size,
    isolate,
    listed,
    one_line,
    place_words,
    said,
    short_date,
    tr,
)

TOGETHER = timedelta(minutes=10)
"""Messages of one side this close to each other share one line of small print."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What is drawn around an entry because of its neighbours."""

    day: str | None
    context: str | None
    """How its place is introduced, such as "commented on"; None: as the one above."""
    about: str | None
    """The words of the post or the title of the video it hangs on."""
    picture: str | None
    """URL of that post's picture."""
    mark: str | None
    meta: str | None
    follows: bool
    """Whether it is close under a bubble of the same side."""
    followed: bool = False
    """Whether one of the same side is close below it."""
    sign: str | None = None
    """A globe or a lock, where the small print does not say in words who can read it."""
    unseen: bool = False
    """Whether it is hidden, held or rejected at its network."""
    there: str | None = None
    """Where to look for a reply of which nobody knows whether it came."""
    leaving: Leaving | None = None
    """Whether it is a reply that has not left yet."""


def _same_talk(one: Entry, other: Entry) -> bool:
    one_subject = one.subject.native_id if one.subject else None
    other_subject = other.subject.native_id if other.subject else None
    return one.place == other.place and one_subject == other_subject


def _together(one: Entry, other: Entry) -> bool:
    return (
        one.direction is other.direction
        and one.kind is not MessageKind.NOTE
        and other.kind is not MessageKind.NOTE
        and one.author.key == other.author.key
        and _same_talk(one, other)
        and one.sent_at.astimezone().date() == other.sent_at.astimezone().date()
        and other.sent_at - one.sent_at <= TOGETHER
    )


def meta_words(
    entry: Entry, place: Place | None, now: datetime, offers: Sequence[Offer] = ()
) -> str:
    """X · public · 11:02 · edited · liked ♥ · confirmed ✓; the day stands over all of it."""
    parts = [place_words(place)] if place else []
    parts.append(clock(entry.sent_at))
    if entry.edited_at is not None:
        parts.append(tr("edited"))
    if entry.hidden:
        parts.append(tr("hidden there"))
    parts += states(offers)
    if entry.delivery is not None:
        waits = leaving_words(entry.delivery, now)
        parts.append(waits or delivery_word(entry.delivery.state))
    return " · ".join(parts)


def former_words(entry: Entry) -> list[str]:
    """What a message said before each edit, the first words first, as far as that may be kept."""
    return [
        tr("Until {time}: {text}").format(time=absolute(one.until), text=isolate(one.text))
        for one in entry.edits
    ]


def tombstone_words(entry: Entry, place: Place | None, now: datetime) -> str:
    """What is said in place of words that are gone."""
    expired = expired_words(entry, place, now)
    if entry.deleted_at is None and expired is not None:
        return expired
    day = short_date(entry.deleted_at or entry.sent_at, now)
    where = place.label if place else tr("the network")
    return tr("Removed on {day}: {network} no longer has it, or no longer lets us keep it.").format(
        day=day, network=where
    )


def troubled(entry: Entry) -> bool:
    """Whether it is a reply that was refused, or of which nobody knows whether it came."""
    return entry.delivery is not None and entry.delivery.state in (
        DeliveryState.REFUSED,
        DeliveryState.UNSURE,
    )


def _stands_alone(entry: Entry, offers: Sequence[Offer]) -> bool:
    return troubled(entry) or entry.edited_at is not None or entry.hidden or bool(states(offers))


def _there(entries: Sequence[Entry], at: int) -> str | None:
    """The address of a reply that did not surely arrive, else of what it answers."""
    entry = entries[at]
    if not troubled(entry) or entry.url:
        return entry.url if troubled(entry) else None
    for other in reversed(entries[:at]):
        if other.url and other.place == entry.place and other.native_id == entry.parent_id:
            return other.url
    if entry.subject is not None and entry.subject.url:
        return entry.subject.url
    return next((e.url for e in reversed(entries[:at]) if e.url and _same_talk(e, entry)), None)


def no_offers(_entry: Entry) -> Sequence[Offer]:
    """Nothing can be done."""
    return ()


def introduced(place: Place, subject: Subject | None) -> str:
    """How a message is introduced: "commented on" before a title, else with the place's name."""
    titled = subject is not None and subject.text
    return said(place.said_of if titled and place.said_of else place.said)


def frames(
    entries: Sequence[Entry],
    places: Mapping[str, Place],
    now: datetime,
    offered: Callable[[Entry], Sequence[Offer]] = no_offers,
) -> list[Frame]:
    """The frames of a stretch of a thread, one for each entry.

    Where something was said stands in words once for each turn of place or day, and as the
    network's mark with a globe or a lock under every group.
    """
    made: list[Frame] = []
    talk: Entry | None = None
    told: tuple[str, str] | None = None
    for i, entry in enumerate(entries):
        before = entries[i - 1] if i else None
        after = entries[i + 1] if i + 1 < len(entries) else None
        day = day_line(entry.sent_at, now)
        new_day = before is None or day_line(before.sent_at, now) != day
        place = places.get(entry.place)
        note = entry.kind is MessageKind.NOTE
        new_talk = talk is None or new_day or not _same_talk(talk, entry)
        introduce = not note and entry.direction is Direction.IN and new_talk and place is not None
        if not note and (entry.direction is Direction.IN or not new_talk):
            talk = entry
        offers = offered(entry)
        waits = leaving(entry.delivery, now)
        alone = waits is not None or _stands_alone(entry, offers)
        last = after is None or alone or not _together(entry, after)
        subject = entry.subject if introduce else None
        foot = last and not note
        quiet = told == (entry.place, day)
        if foot:
            told = (entry.place, day)
        joined = before is not None and not new_day and _together(before, entry)
        made.append(
            Frame(
                day=day if new_day else None,
                context=introduced(place, subject) if introduce and place else None,
                about=one_line(subject.text) if subject and subject.text else None,
                picture=subject.picture_url if subject else None,
                mark=place.mark if place else None,
                meta=meta_words(entry, None if quiet else place, now, offers) if foot else None,
                follows=joined and made[-1].meta is None,
                followed=not last,
                sign=_sign(place) if quiet and place is not None else None,
                unseen=unseen(entry, offers),
                there=_there(entries, i),
                leaving=waits,
            )
        )
    return made


def _sign(place: Place) -> str:
    return "lock" if place.privacy is Privacy.PRIVATE else "globe"


def sentence(entry: Entry, place: Place | None, now: datetime, offers: Sequence[Offer] = ()) -> str:
    """A message for a screen reader, in one go."""
    if entry.kind is MessageKind.NOTE:
        who = spoken(entry)
    elif entry.direction is Direction.OUT:
        who = tr("You")
    else:
        who = isolate(entry.author.name or entry.author.handle or tr("Unknown"))
    parts = [who]
    if place is not None and entry.kind is not MessageKind.NOTE:
        parts.append(place_words(place).replace(" · ", ", "))
    if entry.subject is not None and entry.subject.text:
        parts.append(tr("about {title}").format(title=isolate(one_line(entry.subject.text))))
    parts.append(f"{day_line(entry.sent_at, now)} {clock(entry.sent_at)}")
    if entry.edited_at is not None:
        parts.append(tr("edited"))
        parts += former_words(entry)
    if entry.hidden:
        parts.append(tr("hidden there"))
    parts += [state.rstrip(" ♥") for state in states(offers)]
    if entry.delivery is not None:
        waits = leaving_words(entry.delivery, now)
        parts.append(waits or delivery_word(entry.delivery.state).rstrip(" ✓"))
        if entry.delivery.reason:
            parts.append(said(entry.delivery.reason))
    if entry.attachments:
        parts += [attachment_words(a) for a in entry.attachments]
    kept = spoken_ring(entry, now)
    if kept is not None:
        parts.append(kept)
    gone = entry.deleted_at is not None or (entry.expired_at is not None and not entry.text)
    words = tombstone_words(entry, place, now) if gone else isolate(entry.text)
    return listed(parts) + ": " + words


def attachment_words(attachment: Attachment) -> str:
    """An attachment in words: what it is, its name, its size."""
    words = {
        "image": tr("Picture"),
        "video": tr("Video"),
        "audio": tr("Sound"),
        "file": tr("File"),
        "link": tr("Link"),
        "sticker": tr("Sticker"),
    }.get(attachment.kind.value, tr("Attachment"))
    size = file_size(attachment.size) if attachment.size else ""
    name = isolate(attachment.name) if attachment.name else ""
    return " · ".join(part for part in (words, name, size) if part)


@dataclass(frozen=True, slots=True)
class ShownSpan:
    """A coloured stretch of the shown text, in UTF-16 units, and where it leads."""

    start: int
    length: int
    url: str | None


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def shown_text(entry: Entry) -> tuple[str, tuple[ShownSpan, ...]]:
    """The words as shown: labels in place of bare links, line breaks as Qt wants them."""
    out: list[str] = []
    shown: list[ShownSpan] = []
    at = units = 0
    for span in sorted(entry.spans, key=lambda s: s.start):
        if span.start < at or span.end > len(entry.text) or span.end <= span.start:
            continue
        before = entry.text[at : span.start]
        words = span.label or entry.text[span.start : span.end]
        units += _units(before)
        url = span.url
        if span.kind is SpanKind.LINK or url is not None:
            url = url or entry.text[span.start : span.end]
        shown.append(ShownSpan(units, _units(words), url))
        out += [before, words]
        units += _units(words)
        at = span.end
    out.append(entry.text[at:])
    return "".join(out).replace("\n", "\u2028"), tuple(shown)
