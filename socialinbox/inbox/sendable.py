"""Whether a reply may leave on a route, how long it is there and what it costs, by its rules."""

from collections.abc import Sequence
from dataclasses import replace

from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import say
from socialinbox.networks.budget import Price
from socialinbox.networks.contract import FileLimits, Length, Route
from socialinbox.networks.registry import rules_of

NO_FILES = FileLimits(0, {})


def measure(route: Route, text: str) -> Length:
    """A text's length as the route's network counts it."""
    return rules_of(route.to.network).measure(text, route.kind)


def price(route: Route, text: str) -> Price | None:
    """What sending this would cost, in words as well; None: no money."""
    rules = rules_of(route.to.network)
    sending = rules.sending(route.kind, text)
    found = rules.price_list.get(sending.what) if sending is not None else None
    if sending is None or found is None or not found.milli:
        return None
    words = say("{cost:dollars}", cost=found.milli)
    if sending.without_links is not None:
        plain = rules.price_list[sending.without_links]
        words = say(
            "{plain:dollars}; with this link {cost:dollars}",
            plain=plain.milli,
            cost=found.milli,
        )
    return replace(found, words=words)


def file_limits(route: Route) -> FileLimits:
    """What may go along with a reply on this route."""
    return rules_of(route.to.network).files.get(route.kind, NO_FILES)


def check(route: Route, text: str, files: Sequence[OutgoingFile]) -> None:
    """Raise BadInput, in words, where this can't leave on this route."""
    if not route.allowed:
        raise BadInput(
            say("A reply on {network} is not possible.", network=route.place.label),
            route.why_not or say("Choose another way to answer."),
        )
    if not text.strip() and not files:
        raise BadInput(say("There is nothing to send."), say("Write a few words first."))
    complaint = file_limits(route).complaint(files, text)
    if complaint is not None:
        raise BadInput(
            say("The files can't be sent on {network}.", network=route.place.label), complaint
        )
    length = measure(route, text)
    if text.strip() and not length.fits:
        raise BadInput(
            say(
                "The text is too long for {network}: {used} of {limit}.",
                network=route.place.label,
                used=length.used,
                limit=length.limit,
            ),
            say("Shorten it, or send it in two parts."),
        )
