"""Which kinds of evidence two identities have in common, and how much they weigh together."""

from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.suggestions import ClueKind
from socialinbox.networks.registry import all_rules
from socialinbox.people.alike import spoken_of
from socialinbox.people.matching.evidence import ENOUGH, weigh
from socialinbox.people.matching.keys import keys_of, telling_keys_of
from socialinbox.people.matching.said import read_said
from socialinbox.people.matching.traits import Traits, traits_of

NETWORKS = spoken_of(all_rules().values())
ONE, OTHER = NetworkName("twitter"), NetworkName("facebook")


def known(
    network: NetworkName,
    name: str | None = None,
    handle: str | None = None,
    *,
    town: str | None = None,
    bio: str | None = None,
    said: tuple[str, ...] = (),
    placeholder: bool = False,
) -> Traits:
    key = IdentityKey(network, "user", f"{network}-{name}-{handle}")
    profile = Profile(key, name, handle, None, None, bio, town, placeholder)
    return traits_of(profile, read_said(said, [bio] if bio else [], NETWORKS))


def test_the_same_handle() -> None:
    found = weigh(known(ONE, handle="jane_doe"), known(OTHER, handle="JaneDoe"))
    assert found.weight >= ENOUGH
    assert found.clues == (ClueKind.SAME_HANDLE,)


def test_a_handle_that_fits_the_name() -> None:
    found = weigh(known(ONE, "J.", "janedoering"), known(OTHER, "Jane Doering"))
    assert found.weight >= ENOUGH
    assert ClueKind.NEAR_HANDLE in found.clues


def test_the_same_name_and_town() -> None:
    here = known(ONE, "Jane Doe", town="Lindhaven, Germany")
    assert weigh(here, known(OTHER, "Jane Doe", town="lindhaven")).clues == (
        ClueKind.SAME_NAME_AND_TOWN,
    )
    assert weigh(here, known(OTHER, "Jane Doe", town="DE")).clues == (ClueKind.SAME_NAME,)
    alone = weigh(here, known(OTHER, "Jane Doe")).weight
    assert weigh(here, known(OTHER, "Jane Doe", town="Lindhaven")).weight > alone


def test_one_name_alone_is_not_enough() -> None:
    for name in ("Quentin", "Ben", "Doering"):
        assert weigh(known(ONE, name), known(OTHER, name)).weight < ENOUGH
        assert weigh(known(ONE, name), known(OTHER, f"{name} Miller")).weight < ENOUGH
    assert weigh(known(ONE, "森岡蓮"), known(OTHER, "森岡 蓮")).weight >= ENOUGH


def test_a_town_does_not_make_up_for_a_name() -> None:
    here = known(ONE, "Quentin", town="Lindhaven")
    assert weigh(here, known(OTHER, "Quentin Miller", town="Lindhaven")).weight < ENOUGH


def test_two_full_names_clash_whatever_the_handles() -> None:
    found = weigh(known(ONE, "Jane Doe", "bikefan"), known(OTHER, "Peter Miller", "bikefan"))
    assert found.weight < ENOUGH


def test_names_in_two_scripts_do_not_clash() -> None:
    found = weigh(known(ONE, "ليلى حداد", "laylahaddad"), known(OTHER, "Layla H.", "laylahaddad"))
    assert found.weight >= ENOUGH


def test_it_is_me_makes_up_for_half_a_name() -> None:
    here = known(ONE, "Quentin", said=("Quentin here, I wrote on Facebook",))
    found = weigh(here, known(OTHER, "Quentin Miller"))
    assert found.weight >= ENOUGH
    assert found.clues[0] is ClueKind.SAID_SO
    stranger = weigh(here, known(OTHER, "Wanda Zeller"))
    assert stranger.weight < ENOUGH
    assert ClueKind.SAID_SO not in stranger.clues


def test_the_same_address_is_enough_by_itself() -> None:
    for text, kind in (
        ("mail me: jane@example.org", ClueKind.EMAIL),
        ("call +44 20 7946 0958", ClueKind.PHONE),
    ):
        found = weigh(known(ONE, "Jane", said=(text,)), known(OTHER, "Bikefan", said=(text,)))
        assert found.weight >= ENOUGH
        assert found.clues == (kind,)


def test_a_link_from_one_profile_to_the_other() -> None:
    linked = known(ONE, "Somebody Else", bio="also facebook.com/bike.fan")
    found = weigh(linked, known(OTHER, "Bike", "bike.fan"))
    assert ClueKind.PROFILE_LINK in found.clues
    assert found.weight >= ENOUGH
    by_name = known(ONE, "X", bio="facebook.com/jane.doering")
    assert ClueKind.PROFILE_LINK in weigh(by_name, known(OTHER, "Jane Doering")).clues
    assert ClueKind.PROFILE_LINK not in weigh(by_name, known(OTHER, "Jane Miller")).clues


def test_a_placeholder_has_nothing_to_compare() -> None:
    hidden = known(OTHER, "Facebook user · 4821", placeholder=True)
    assert weigh(known(ONE, "Facebook user · 4821"), hidden).weight == 0.0
    assert hidden.name is None


def test_never_within_one_kind_of_one_network() -> None:
    assert weigh(known(ONE, "Jane Doe", "jane"), known(ONE, "Jane Doe", "jane2")).weight == 0.0


def test_who_weighs_something_has_a_key_in_common() -> None:
    pairs = [
        (known(ONE, "Jane Doering", "jd"), known(OTHER, "Doering, Jane")),
        (known(ONE, handle="KDoering"), known(OTHER, "Karla Doering")),
        (known(ONE, handle="vicentegonzaleztx"), known(OTHER, handle="RepGonzalez")),
        (known(ONE, "A", said=("a@b.org",)), known(OTHER, "B", said=("a@b.org",))),
        (known(ONE, "A", bio="facebook.com/bike.fan"), known(OTHER, "B", "bike.fan")),
    ]
    for a, b in pairs:
        assert weigh(a, b).weight > 0
        assert keys_of(a) & keys_of(b)
    assert telling_keys_of(pairs[3][0]) & telling_keys_of(pairs[3][1])
    assert not keys_of(known(ONE, "Jane Doering")) & keys_of(known(OTHER, "Peter Miller"))


def test_keys_are_numbers_without_words() -> None:
    keys = keys_of(known(ONE, "Jane Doering", "janedoering", said=("jane@example.org",)))
    assert all(-(2**63) <= key < 2**63 for key in keys)
    assert 5 < len(keys) < 40
