"""What X lets the owner do with a message, and which files it takes."""

from collections.abc import Sequence
from datetime import timedelta

from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.sentence import say
from socialinbox.domain.times import now
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import MEGABYTE, FileLimits
from socialinbox.networks.verbs import Offer, Verb, stands

EDITABLE = timedelta(hours=1)
"""How long after posting X takes edits; they need a Premium account. Docs, read 2026-11-21."""
ALONE = ("image/gif", "video/*")

_PICTURES = {f"image/{name}": 5 * MEGABYTE for name in ("jpeg", "png", "webp")}
_TYPES = _PICTURES | {
    "image/gif": 15 * MEGABYTE,
    "video/mp4": 512 * MEGABYTE,
    "video/quicktime": 512 * MEGABYTE,
}
IN_POSTS = FileLimits(count=4, largest=_TYPES, alone=ALONE)
IN_MESSAGES = FileLimits(count=1, largest=_TYPES)
FILES = {
    MessageKind.REPLY: IN_POSTS,
    MessageKind.POST: IN_POSTS,
    MessageKind.DM: IN_MESSAGES,
}
"""docs.x.com, media best practices, read 2026-11-21. A film may last 140 seconds."""

REPLY_EDIT = say(
    "X lets nobody edit a reply to somebody else's post. Delete it and answer again instead."
)
TOO_LATE = say("X takes edits for an hour after posting only. Delete it and post it again instead.")
PICTURED = say(
    "X does not say what becomes of the pictures when a program edits a post. Edit it on x.com."
)
DM_EDIT = say("X has no way for programs to edit a direct message.")
DM_LIKE = say("X has no way for programs to like a direct message.")
DM_SEEN = say("X has no way for programs to mark direct messages as seen.")
NOT_BELOW_US = say("X hides replies only in conversations that one of your own posts began.")


def offers(entry: Entry) -> Sequence[Offer]:
    """The verbs for a message of X; none for one that X does not have (any more)."""
    if not stands(entry):
        return ()
    ours = entry.direction is Direction.OUT
    if entry.kind is MessageKind.DM:
        return _for_our_dm() if ours else _for_their_dm()
    return _for_our_post(entry) if ours else _for_their_post(entry)


def _for_our_dm() -> tuple[Offer, ...]:
    return (Offer(Verb.DELETE), Offer(Verb.EDIT, False, DM_EDIT))


def _for_their_dm() -> tuple[Offer, ...]:
    return (
        Offer(Verb.MUTE),
        Offer(Verb.LIKE, False, DM_LIKE),
        Offer(Verb.MARK_SEEN, False, DM_SEEN),
    )


def _for_our_post(entry: Entry) -> tuple[Offer, ...]:
    why_not = None
    if entry.kind is MessageKind.REPLY and not entry.facts.get("to_self"):
        why_not = REPLY_EDIT
    elif now() - entry.sent_at > EDITABLE:
        why_not = TOO_LATE
    elif entry.attachments:
        why_not = PICTURED
    return (Offer(Verb.EDIT, why_not is None, why_not), Offer(Verb.DELETE))


def _for_their_post(entry: Entry) -> tuple[Offer, ...]:
    # Likes may be missing in the owner's plan: only trying tells.
    like = Verb.UNLIKE if entry.facts.get("liked") else Verb.LIKE
    hide = Verb.UNHIDE if entry.hidden else Verb.HIDE
    below_us = entry.kind is MessageKind.REPLY and entry.subject is not None
    return (
        Offer(like),
        Offer(hide, below_us, None if below_us else NOT_BELOW_US),
        Offer(Verb.MUTE),
    )
