"""What Facebook lets the owner do with a message, why not, and which files it takes."""

from collections.abc import Sequence

from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import MEGABYTE, FileLimits
from socialinbox.networks.verbs import Offer, Verb, stands

HIDE_FACT = "can_hide"
LIKE_FACT = "can_like"
REMOVE_FACT = "can_remove"
LIKED_FACT = "liked"
BANNED_FACT = "banned"

_PICTURES = ("image/jpeg", "image/png", "image/gif", "image/bmp", "image/tiff")
_ANYTHING = ("image/*", "video/*", "audio/*", "application/*", "text/*")
IN_COMMENTS = FileLimits(count=1, largest=dict.fromkeys(_PICTURES, 4 * MEGABYTE))
"""Sizes and kinds of Page photos, from memory of Meta's reference, not verified there."""
IN_MESSENGER = FileLimits(
    count=1, largest=dict.fromkeys(_ANYTHING, 25 * MEGABYTE), with_words=False
)
"""Meta's page on saving assets of 2026-04-22: 25 MB of whatever kind."""
FILES = {MessageKind.COMMENT: IN_COMMENTS, MessageKind.DM: IN_MESSENGER}


def offers(entry: Entry) -> Sequence[Offer]:
    """The verbs for a message; none for one that is deleted or not yet at Facebook."""
    if not stands(entry):
        return ()
    match entry.kind:
        case MessageKind.DM:
            return _of_message(entry)
        case MessageKind.COMMENT:
            return _of_comment(entry)
        case MessageKind.POST | MessageKind.MENTION:
            return _of_post(entry)
        case _:
            return ()


def author_known(entry: Entry) -> bool:
    """Whether Facebook said who wrote; a stand-in has the id of what they wrote."""
    return entry.author.key.native_id != entry.native_id


def _of_message(entry: Entry) -> Sequence[Offer]:
    if entry.direction is Direction.IN:
        return (Offer(Verb.MARK_SEEN),)
    why_not = say("Messenger lets no app change or take back a message. Do it in Messenger itself.")
    return (Offer(Verb.EDIT, False, why_not), Offer(Verb.DELETE, False, why_not))


def _of_comment(entry: Entry) -> Sequence[Offer]:
    like = _offer(_like(entry), entry, LIKE_FACT, say("Facebook lets the Page like nothing here."))
    delete = _offer(Verb.DELETE, entry, REMOVE_FACT, say("Facebook lets the Page not delete this."))
    if entry.direction is Direction.OUT:
        own = say("Facebook lets a Page hide what others wrote, not its own words.")
        return (Offer(Verb.EDIT), like, Offer(Verb.HIDE, False, own), delete)
    return (
        like,
        _offer(_hide(entry), entry, HIDE_FACT, say("Facebook lets the Page not hide this.")),
        delete,
        _ban(entry),
        Offer(Verb.EDIT, False, say("Only who wrote this can change it.")),
    )


def _of_post(entry: Entry) -> Sequence[Offer]:
    """A visitor's post stands on the Page; one that mentions the Page stands elsewhere."""
    edit = Offer(Verb.EDIT, False, say("Only who wrote this can change it."))
    if entry.kind is MessageKind.MENTION:
        why_not = say("This does not stand on the Page, so only who wrote it can take it away.")
        no_hiding, no_deleting = (Offer(v, False, why_not) for v in (Verb.HIDE, Verb.DELETE))
        return (Offer(_like(entry)), no_hiding, no_deleting, _ban(entry), edit)
    return (Offer(_like(entry)), Offer(_hide(entry)), Offer(Verb.DELETE), _ban(entry), edit)


def _like(entry: Entry) -> Verb:
    return Verb.UNLIKE if entry.facts.get(LIKED_FACT) is True else Verb.LIKE


def _hide(entry: Entry) -> Verb:
    return Verb.UNHIDE if entry.hidden else Verb.HIDE


def _ban(entry: Entry) -> Offer:
    why_not = None
    if not author_known(entry):
        why_not = say("Facebook does not say who wrote this, so there is nobody to ban.")
    elif entry.facts.get(BANNED_FACT) is True:
        why_not = say("This person is banned already. The Page's settings at Facebook can undo it.")
    return Offer(Verb.BAN, why_not is None, why_not)


def _offer(verb: Verb, entry: Entry, fact: str, why_not: str) -> Offer:
    """Possible unless Facebook has said that it is not."""
    allowed = entry.facts.get(fact) is not False
    return Offer(verb, allowed, None if allowed else why_not)
