"""What can be done with a message at its network, in words: menus, questions, what was done."""

from collections.abc import Sequence
from dataclasses import dataclass

from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Place, Privacy
from socialinbox.networks.verbs import Offer, Verb
from socialinbox.ui.words import isolate, tr

OPPOSITE = {
    Verb.HIDE: Verb.UNHIDE,
    Verb.UNHIDE: Verb.HIDE,
    Verb.LIKE: Verb.UNLIKE,
    Verb.UNLIKE: Verb.LIKE,
    Verb.HOLD: Verb.PUBLISH,
    Verb.PUBLISH: Verb.HOLD,
}
"""The verbs that can be undone, each with the one that undoes it."""
ASKED = frozenset({Verb.DELETE, Verb.BAN, Verb.REJECT, Verb.MUTE})
"""The verbs that are asked about once before they are done, because nothing here undoes them."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before a verb is done: the question, what happens where, and the button."""

    title: str
    what: str
    button: str


def where(place: Place | None) -> str:
    """A message's network as the owner knows it."""
    return place.label if place is not None else tr("the network")


def verb_words(verb: Verb, entry: Entry, place: Place | None) -> str:
    """A verb as a menu says it."""
    if entry.kind is MessageKind.NOTE and verb is Verb.DELETE:
        return tr("Delete the note")
    at = where(place)
    who = isolate(entry.author.name or entry.author.handle or tr("this person"))
    return {
        Verb.EDIT: tr("Edit…"),
        Verb.DELETE: tr("Delete on {place}…").format(place=at),
        Verb.HIDE: tr("Hide on {place}").format(place=at),
        Verb.UNHIDE: tr("Show again on {place}").format(place=at),
        Verb.LIKE: tr("Like"),
        Verb.UNLIKE: tr("Like no longer"),
        Verb.HOLD: tr("Hold for review"),
        Verb.PUBLISH: tr("Publish"),
        Verb.REJECT: tr("Reject…"),
        Verb.BAN: tr("Ban {name}…").format(name=who),
        Verb.MUTE: tr("Mute {name}…").format(name=who),
        Verb.MARK_SEEN: tr("Mark as seen"),
    }[verb]


def done_words(verb: Verb, place: Place | None) -> str:
    """What was done, once it is done."""
    at = where(place)
    return {
        Verb.EDIT: tr("Changed on {place}."),
        Verb.DELETE: tr("Deleted on {place}."),
        Verb.HIDE: tr("Hidden on {place}."),
        Verb.UNHIDE: tr("Shown again on {place}."),
        Verb.LIKE: tr("Liked on {place}."),
        Verb.UNLIKE: tr("Liked no longer on {place}."),
        Verb.HOLD: tr("Held for review on {place}."),
        Verb.PUBLISH: tr("Published on {place}."),
        Verb.REJECT: tr("Rejected on {place}."),
        Verb.BAN: tr("Banned on {place}."),
        Verb.MUTE: tr("Muted on {place}."),
        Verb.MARK_SEEN: tr("Marked as seen on {place}."),
    }[verb].format(place=at)


def question(verb: Verb, entry: Entry, place: Place | None) -> Question:
    """What to ask before one of the ASKED verbs."""
    at = where(place)
    who = isolate(entry.author.name or entry.author.handle or tr("this person"))
    private = place is not None and place.privacy is Privacy.PRIVATE
    if verb is Verb.DELETE:
        what = tr("It disappears on {place} for everyone, and from this thread.")
        if private:
            what = tr("{place} takes it out of your conversation, and it leaves this thread.")
        own = entry.direction is Direction.OUT
        title = tr("Delete your message?") if own else tr("Delete this message?")
        return Question(title, _final(what, at), tr("Delete"))
    if verb is Verb.REJECT:
        what = tr("Nobody on {place} will see it any more. It can be published again there.")
        return Question(tr("Reject this message?"), what.format(place=at), tr("Reject"))
    if verb is Verb.MUTE:
        what = tr("You will see no more of this person on {place}. They are not told.")
        title, button = tr("Mute {name}?"), tr("Mute")
        return Question(title.format(name=who), what.format(place=at), button)
    what = tr("This person can write to you on {place} no more. It is undone on {place} only.")
    return Question(tr("Ban {name}?").format(name=who), what.format(place=at), tr("Ban"))


def _final(what: str, at: str) -> str:
    return f"{what.format(place=at)} {tr('This cannot be undone.')}"


def states(offers: Sequence[Offer]) -> list[str]:
    """How a message stands at its network, as what is offered for it shows."""
    verbs = {offer.verb for offer in offers}
    found = []
    if Verb.UNLIKE in verbs:
        found.append(tr("liked ♥"))
    if Verb.PUBLISH in verbs:
        found.append(tr("held for review") if Verb.REJECT in verbs else tr("rejected"))
    return found


def unseen(entry: Entry, offers: Sequence[Offer]) -> bool:
    """Whether the message is kept from the public: hidden, held or rejected."""
    return entry.hidden or any(offer.verb is Verb.PUBLISH for offer in offers)
