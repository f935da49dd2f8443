"""What is stored and what erasing does, in the owner's words."""

from datetime import datetime

from socialinbox.domain.rights import StoredAbout, StoredFrom
from socialinbox.inbox.receipt_words import counted_things
from socialinbox.ui.words import isolate, listed, number, said, short_date, tr


def who_words(one: StoredFrom) -> str:
    """Which account of the customer."""
    names = [f"@{one.handle}" if one.handle else "", one.name or ""]
    shown = " · ".join(isolate(name) for name in names if name)
    return f"{one.label} · {shown}" if shown else one.label


def counts_words(one: StoredFrom, now: datetime) -> str:
    """How many messages, and from when to when."""
    parts = [
        tr("%n message(s) from them", one.theirs),
        tr("%n from you", one.ours),
    ]
    if one.removed:
        parts.append(tr("%n without words by now", one.removed))
    if one.first_at is not None and one.last_at is not None:
        first, last = short_date(one.first_at, now), short_date(one.last_at, now)
        parts.append(first if first == last else f"{first} – {last}")
    return " · ".join(parts)


def facts_words(one: StoredFrom) -> str:
    """Which files and which parts of the profile."""
    parts = []
    if one.files:
        parts.append(
            tr("{here} of %n file(s) on this computer", one.files).format(
                here=number(one.files_here)
            )
        )
    if one.fields:
        parts.append(tr("Profile: {fields}").format(fields=listed(map(said, one.fields))))
    return " · ".join(parts)


def until_words(one: StoredFrom, now: datetime) -> str:
    """Until when it may be kept."""
    if one.until is None:
        return tr("May be kept until it is deleted there or here.")
    day = short_date(one.until, now)
    return tr("Until {day}; looked at again before, or removed.").format(day=day)


def besides_words(about: StoredAbout) -> str:
    """What was written here, and where else something lies."""
    parts = [said(counted_things(about.besides))] if about.besides else []
    if about.searchable:
        parts.append(tr("%n entr(y|ies) of the search index", about.searchable))
    if about.copies:
        parts.append(tr("%n older cop(y|ies) of the whole file", about.copies))
    return listed(parts)


def erase_words() -> str:
    """What happens when a customer is erased."""
    return tr(
        "Messages, pictures, names, notes, tags, drafts and everything else about this customer "
        "are overwritten on this computer. Nothing of it comes back with the next look at the "
        "networks, and nothing undoes it. What stands at the networks stays there. Whatever they "
        "write from now on comes in as from somebody new."
    )


def ours_words() -> str:
    """The box about the owner's own words."""
    return tr("Also what I wrote to them (else it stays, without their name)")
