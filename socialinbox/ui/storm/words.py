"""What a storm is about, in the owner's words, and a reply that names somebody else."""

import re
from collections.abc import Sequence

from socialinbox.domain.answers import HOURS, Storm
from socialinbox.ui.words import isolate, listed, quoted, tr


def about_words(about: Sequence[str]) -> str:
    """Opening hours; “helmet, recall”."""
    known = {
        HOURS: tr("opening hours"),
        "price": tr("the price"),
        "delivery": tr("delivery"),
        "in stock": tr("what is in stock"),
    }
    if about and about[0] == HOURS:
        return known[HOURS]
    return isolate(listed(known.get(word, quoted(word)) for word in about))


def storm_words(storm: Storm) -> str:
    """12 people ask about opening hours."""
    about = about_words(storm.about)
    return tr("%n (person asks|people ask) about {about}", len(storm.questions)).format(about=about)


def first_name(name: str) -> str:
    """The first word of a name that looks like one; empty for a handle or a number."""
    words = name.split()
    first = words[0] if words else ""
    return first if first.isalpha() and len(first) > 1 else ""


def for_another(text: str, name: str, other: str) -> str:
    """A reply as it would be for somebody else: the name in it is theirs, or is left out."""
    first, theirs = first_name(name), first_name(other)
    if not first:
        return text
    if theirs:
        return re.sub(rf"(?<!\w){re.escape(first)}(?!\w)", theirs, text)
    return re.sub(rf"[ \t]*(?<!\w){re.escape(first)}(?!\w)", "", text).strip()
