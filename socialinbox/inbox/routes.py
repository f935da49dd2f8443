"""In which order the ways to answer a customer are offered."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Route
from socialinbox.networks.registry import rules_of


def sorted_routes(
    newest: Sequence[Entry], at: datetime, settings: Callable[[Entry], Mapping[str, str]]
) -> list[Route]:
    """One route per place, person and conversation; open ones first, then the newest message's.

    `newest` are a customer's newest incoming messages per conversation, newest first. Of several
    conversations at one place the newest that is open stands for it. `settings` are those of the
    account that would answer.
    """
    found = [
        route
        for entry in newest
        for route in rules_of(entry.network).ways(entry, at, settings(entry))
    ]
    found.sort(key=lambda route: (not route.allowed, -route.to.sent_at.timestamp()))
    seen: set[tuple[str, int]] = set()
    kept: list[Route] = []
    for route in found:
        key = (route.place.name, route.to.identity)
        if key not in seen:
            seen.add(key)
            kept.append(route)
    return kept
