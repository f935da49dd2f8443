"""The ledger of who is who in words: bases, statements, who made them and when."""

from datetime import datetime

from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import OWNER, Basis, Preview, Shape, Step, StepVerb
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import clauses, isolate, listed, quoted, short_date, tr

OFFERED = (Basis.TOLD_ME, Basis.PUBLIC_PROFILE, Basis.CONSENT, Basis.MY_GUESS)
"""What the owner may say when asked how they know."""


def basis_words(basis: Basis) -> str:
    """Why an identity is said to belong to a customer."""
    return {
        Basis.HOME: tr("seen on its network"),
        Basis.TOLD_ME: tr("they told me"),
        Basis.PUBLIC_PROFILE: tr("public profile"),
        Basis.CONSENT: tr("they agreed"),
        Basis.BRIDGE: tr("the network says so"),
        Basis.MY_GUESS: tr("my guess"),
    }[basis]


def basis_answer(basis: Basis) -> str:
    """A basis as an answer to "How do you know?"."""
    return {
        Basis.TOLD_ME: tr("They told me"),
        Basis.PUBLIC_PROFILE: tr("Their public profile says so"),
        Basis.CONSENT: tr("They agreed to it"),
        Basis.MY_GUESS: tr("My guess"),
    }[basis]


def by_words(by: str | None) -> str:
    """Who has said something."""
    if by == OWNER:
        return tr("you")
    return tr("the network") if by == "network" else tr("this program")


def messages_words(count: int) -> str:
    """So many messages."""
    return tr("%n message(s)", count)


def evidence_words(evidence: str) -> str:
    """Somebody's words as a quotation, unless they hold one already."""
    return isolate(evidence) if "“" in evidence else quoted(evidence)


def profile_words(profile: Profile, around: Surroundings) -> str:
    """Mara Kessler on YouTube, as half a sentence."""
    name = isolate(profile.name or profile.handle or tr("name withheld"))
    look = next((n for n in around.networks if n.name == profile.key.network), None)
    return name if look is None else tr("{name} on {network}").format(name=name, network=look.label)


def step_names(step: Step, around: Surroundings) -> tuple[str, str]:
    """Its customer and the other; of one name, whose identities moved is called by these."""
    one, other = isolate(step.customer_name), isolate(step.other_name)
    if step.customer_name != step.other_name or not step.identities:
        return one, other
    names = listed(profile_words(profile, around) for profile in step.identities)
    return (one, names) if step.verb is StepVerb.LINK else (names, other)


def step_words(step: Step, here: CustomerId, around: Surroundings) -> str:
    """What a statement says, as told on the card of one of its customers."""
    at_target = step.customer == here
    other = isolate(step.other_name if at_target else step.customer_name) or tr("a new customer")
    names = listed(profile_words(profile, around) for profile in step.identities)
    match step.verb:
        case StepVerb.LINK if at_target and names:
            return tr("The same person: {names}").format(names=names)
        case StepVerb.LINK:
            return tr("The same person as {name}").format(name=other)
        case StepVerb.DIFFERENT:
            return tr("Not the same person as {name}").format(name=other)
        case StepVerb.SPLIT if at_target:
            return tr("{names}: taken over from {name}").format(names=names, name=other)
        case StepVerb.SPLIT:
            return tr("{names}: somebody else, {name}").format(names=names, name=other)
        case StepVerb.FILE if at_target:
            many = messages_words(step.messages)
            return tr("{messages} taken over from {name}").format(messages=many, name=other)
        case StepVerb.FILE:
            many = messages_words(step.messages)
            return tr("{messages} by somebody else, {name}").format(messages=many, name=other)


def step_basis(step: Step, now: datetime) -> str:
    """How it is known, who said it and when, in one line."""
    return tr("{basis} · {who}, {day}").format(
        basis=basis_words(step.basis), who=by_words(step.by), day=short_date(step.at, now)
    )


def step_end(step: Step, now: datetime) -> str:
    """When it was undone, by whom and why; empty while it holds."""
    if step.ended_at is None:
        return ""
    words = tr("Undone {day} by {who}").format(
        day=short_date(step.ended_at, now), who=by_words(step.ended_by)
    )
    return f"{words}: {isolate(step.ended_why)}" if step.ended_why else words


def shape_sentence(shape: Shape, around: Surroundings) -> str:
    """A thread in one sentence for a screen reader: how much is from where and when."""
    now = around.clock()
    name = isolate(shape.name) or tr("a new customer")
    if not shape.shares:
        return tr("{name}: no thread").format(name=name)
    parts = []
    for share in shape.shares:
        place = around.places.get(share.place)
        first, last = short_date(share.first_at, now), short_date(share.last_at, now)
        one_day = tr("{place} {messages}, on {first}")
        words = one_day if first == last else tr("{place} {messages}, {first} to {last}")
        parts.append(
            words.format(
                place=place.label if place else tr("Notes"),
                messages=messages_words(share.messages),
                first=first,
                last=last,
            )
        )
    return f"{name}: {clauses(parts)}"


def preview_sentence(preview: Preview, around: Surroundings) -> str:
    """What would change, for a screen reader."""
    if not preview.moves:
        return tr("No message would change its thread.")
    before = ". ".join(shape_sentence(shape, around) for shape in preview.before)
    after = ". ".join(shape_sentence(shape, around) for shape in preview.after)
    return tr("Now: {before}. Then: {after}.").format(before=before, after=after)
