"""Handles and display names become words: names apart from roles, numbers and signs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialinbox.people.matching.reading import Reading, fold, read_handle, read_name
from socialinbox.people.matching.words import CALLED, GLUED, PARTICLES, ROLES


@pytest.mark.parametrize(
    ("handle", "words"),
    [
        ("JaneDoe", ("jane", "doe")),
        ("@jane_doe", ("jane", "doe")),
        ("jane.doe-", ("jane", "doe")),
        ("janedoe", ("janedoe",)),
        ("JANEDOE", ("janedoe",)),
        ("Dr_Jane.Doe", ("jane", "doe")),
        ("profjanedoe", ("janedoe",)),
        ("SenatorDoe", ("doe",)),
        ("OfficialJaneDoeTeam", ("jane", "doe")),
        ("JaneDoeMEP", ("jane", "doe")),
        ("alcaldesaDoe", ("doe",)),
        ("JKDoe", ("j", "k", "doe")),
        ("JaneMcDoe", ("jane", "mcdoe")),
        ("JaneVanDoe", ("jane", "vandoe")),
        ("José_Núñez", ("jose", "nunez")),
        ("Søren_Weiß", ("soren", "weiss")),
        ("森岡蓮", ("森岡蓮",)),
    ],
)
def test_the_words_of_a_handle(handle: str, words: tuple[str, ...]) -> None:
    assert read_handle(handle).words == words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Jane Doe 🚲", ("jane", "doe")),
        ("Dr. Jane Doe, PhD", ("jane", "doe")),
        ("J.K. Doe", ("j", "k", "doe")),
        ("JANE DOE", ("jane", "doe")),
        ("O’Doe", ("odoe",)),
        ("Rosa Adeyemi-Lund", ("rosa", "adeyemi", "lund")),
        ("Senna", ("senna",)),
        ("ليلى حدّاد", ("ليلى", "حداد")),
        ("देविका राव", ("देविका", "राव")),
        ("森岡 蓮", ("森岡", "蓮")),
    ],
)
def test_the_words_of_a_name(name: str, words: tuple[str, ...]) -> None:
    assert read_name(name).words == words


def test_numbers_and_countries_are_no_names() -> None:
    found = read_handle("JaneDoeNZ07")
    assert (found.words, found.tags, found.numbers) == (("jane", "doe"), ("nz",), ("07",))


def test_nothing_but_roles_is_all_there_is() -> None:
    assert read_handle("TheShop").words == ("the", "shop")
    assert read_handle("🚲").words == ()


@pytest.mark.parametrize("handle", ["100088851021670", "UC0000000000000000000000"])
def test_ids_say_nothing(handle: str) -> None:
    assert read_handle(handle) == Reading(handle, (), opaque=True)


def test_only_a_handle_in_one_go_may_hold_several_words() -> None:
    assert not read_handle("janedoe").parted
    assert read_handle("jane_doe").parted
    assert read_name("Doe").parted


def test_ornate_letters_are_letters() -> None:
    assert read_name("𝓐𝓷𝓪 Ｎ𝕦ñ𝖾𝗓").words == ("ana", "nunez")


@given(st.text(max_size=40))
def test_any_text_can_be_read(text: str) -> None:
    for found in (read_handle(text), read_name(text)):
        assert all(found.words)
        assert found.core == "".join(found.words)
        assert fold(found.whole) == found.whole or found.opaque


@given(st.sampled_from(sorted(GLUED)), st.from_regex(r"[b-df-hj-np-tv-z]{8}", fullmatch=True))
def test_a_glued_role_comes_off_on_either_side(role: str, name: str) -> None:
    for handle in (role + name, name + role):
        found = read_handle(handle)
        assert role in found.tags or name != found.core


def test_the_lists_are_folded_and_general() -> None:
    for listed in (ROLES, PARTICLES, frozenset(CALLED)):
        assert all(word == fold(word) and word.isalpha() for word in listed)
    assert GLUED < ROLES
    assert all(name in others for name, others in CALLED.items())
