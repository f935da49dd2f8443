"""Which networks and places a word means."""

from socialinbox.networks.registry import all_rules
from socialinbox.storage.words import fold


def places_called(name: str) -> tuple[list[str], list[str]]:
    """The networks, and the single places, that are called like this or begin so."""
    asked = fold(name)
    networks = [
        str(rules.name)
        for rules in all_rules().values()
        if fold(rules.name) == asked or fold(rules.label).startswith(asked)
    ]
    places = [
        place.name
        for rules in all_rules().values()
        for place in rules.places
        if place.name == asked or fold(place.label).startswith(asked)
    ]
    return networks, places
