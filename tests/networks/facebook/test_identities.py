"""Somebody known by Messenger is met there; somebody who comments, on the Page."""

from socialinbox.networks.contract import Rules
from socialinbox.networks.facebook.mapping import USER
from socialinbox.networks.facebook.rules import MESSENGER, PSID, RULES
from socialinbox.networks.registry import all_rules


def test_messenger_has_its_own_place() -> None:
    assert RULES.place_of_identity.get(PSID) == MESSENGER.name
    assert USER not in RULES.place_of_identity


def test_identities_are_met_at_places_that_there_are() -> None:
    def unknown(rules: Rules) -> set[str]:
        return set(rules.place_of_identity.values()) - {place.name for place in rules.places}

    assert {rules.name: unknown(rules) for rules in all_rules().values()} == {
        name: set() for name in all_rules()
    }
