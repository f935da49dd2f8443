"""What LinkedIn lets a page do with a comment or a post, why not, and why no files go along."""

from collections.abc import Sequence

from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import FileLimits
from socialinbox.networks.verbs import Offer, Verb, stands

ORGANIZATION = "organization"
"""The kind of a page's identity."""
LIKED_FACT = "liked"

NO_FILES = say(
    "LinkedIn takes pictures in comments from few chosen apps only, and refuses the whole comment "
    "from others. Send the words alone, or add the picture on linkedin.com."
)
NO_HIDE = say("LinkedIn has no way for programs to hide a comment. You can delete it instead.")
NOT_OURS = say("Only who wrote this can change it.")
IN_PERSON = say("You wrote this in person, not as the page. Change it on linkedin.com.")
ELSEWHERE = say(
    "This stands below another member's post, so only they and who wrote it can delete it."
)
MEMBERS_POST = say("This is a member's own post: only they can change it, hide it or take it away.")

FILES = {MessageKind.COMMENT: FileLimits(count=0, largest={}, why_none=NO_FILES)}


def offers(entry: Entry) -> Sequence[Offer]:
    """The verbs for a message of LinkedIn; none for one that it does not have (any more)."""
    if not stands(entry):
        return ()
    like = Offer(Verb.UNLIKE if entry.facts.get(LIKED_FACT) is True else Verb.LIKE)
    if entry.kind is MessageKind.MENTION:
        greyed = (Verb.HIDE, Verb.DELETE, Verb.EDIT)
        return (like, *(Offer(verb, False, MEMBERS_POST) for verb in greyed))
    if entry.direction is Direction.OUT:
        as_page = entry.author.key.kind == ORGANIZATION
        edit = Offer(Verb.EDIT, as_page, None if as_page else IN_PERSON)
        delete = Offer(Verb.DELETE) if as_page else _delete(entry, IN_PERSON)
        return (edit, like, delete)
    hide, edit = Offer(Verb.HIDE, False, NO_HIDE), Offer(Verb.EDIT, False, NOT_OURS)
    return (like, _delete(entry, ELSEWHERE), hide, edit)


def _delete(entry: Entry, why_not: str) -> Offer:
    """A page's admins may delete what others wrote below the page's own posts."""
    ours = "mention" not in entry.facts
    return Offer(Verb.DELETE, ours, None if ours else why_not)
