"""What YouTube lets the owner do with a comment, and why the rest has to be done on its site."""

from collections.abc import Sequence

from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import FileLimits
from socialinbox.networks.verbs import Offer, Verb, stands

PUBLISHED = "published"
REJECTED = "rejected"

NO_LIKE = say("YouTube lets programs neither like nor heart comments. Do it on youtube.com.")
NO_HIDE = say("YouTube knows no hiding: hold the comment for review, or reject it.")
NO_DELETE = say("On YouTube only its author can delete a comment. Reject it instead.")
NO_BAN = say("YouTube does not say which channel wrote this, so there is nobody to ban.")
NO_FILES = say("YouTube takes no pictures or films in comments, only words and links.")

FILES = {MessageKind.COMMENT: FileLimits(count=0, largest={}, why_none=NO_FILES)}


def offers(entry: Entry) -> Sequence[Offer]:
    """The verbs for a comment; none for one that YouTube does not have (any more)."""
    if not stands(entry):
        return ()
    like = Offer(Verb.LIKE, False, NO_LIKE)
    if entry.direction is Direction.OUT:
        return (Offer(Verb.EDIT), Offer(Verb.DELETE), like)
    others = (Offer(Verb.HIDE, False, NO_HIDE), like, Offer(Verb.DELETE, False, NO_DELETE))
    return (*_judging(entry), *others)


def _judging(entry: Entry) -> tuple[Offer, ...]:
    ban = Offer(Verb.BAN) if not entry.author.placeholder else Offer(Verb.BAN, False, NO_BAN)
    status = entry.facts.get("status", PUBLISHED)
    banned = () if entry.facts.get("banned") else (ban,)
    if status == PUBLISHED:
        return (Offer(Verb.HOLD), Offer(Verb.REJECT), *banned)
    if status == REJECTED:
        return (Offer(Verb.PUBLISH), *banned)
    return (Offer(Verb.PUBLISH), Offer(Verb.REJECT), *banned)
