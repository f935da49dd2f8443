"""Two readings are as alike as people would say; order, roles and short forms do not part them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialinbox.people.matching.likeness import SAME_CORE, Alike, likeness
from socialinbox.people.matching.reading import read_handle, read_name

ALIKE = 0.7


def handles(a: str, b: str) -> float:
    return likeness(read_handle(a), read_handle(b)).score


def names(a: str, b: str) -> float:
    return likeness(read_name(a), read_name(b)).score


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("JaneDoe", "jane_doe"),
        ("DoeJane", "JaneDoe"),
        ("DrJaneDoe", "janedoe"),
        ("SenatorDoering", "RepJaneDoering"),
        ("JDoering", "janedoering"),
        ("BobDoering", "robertdoering"),
        ("JaneDoering", "JaneDoerng"),
        ("JaneTDoering", "janedoering"),
        ("janenightingale", "nightingaleuk"),
        ("KDDoering", "DoeringKD"),
        ("jane.doering", "janedoering07"),
        ("MariaVanDoering", "mariavandoering"),
    ],
)
def test_alike(a: str, b: str) -> None:
    assert handles(a, b) >= ALIKE
    assert handles(a, b) == pytest.approx(handles(b, a))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("JaneDoering", "PeterDoering"),
        ("jane12", "jane13"),
        ("DavidsOffice", "DavidDoering"),
        ("RepDavids", "DavisPress"),
        ("JaneDoering", "JaneMiller"),
        ("shop", "TheShopOfOthers"),
        ("12345", "12345"),
        ("", ""),
    ],
)
def test_not_alike(a: str, b: str) -> None:
    assert handles(a, b) < ALIKE


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jonas Lindqvist", "Jonas Lindahl"),
        ("Mara Kessler", "Martin Kessler"),
        ("Zoë Petrescu", "Hugo Petrescu"),
        ("Ada Abel", "Ada Baptiste"),
    ],
)
def test_names_that_share_a_half_are_two_people(a: str, b: str) -> None:
    assert names(a, b) < ALIKE


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mara Kessler", "Kessler, Mara"),
        ("Mara Kessler", "mara kessler 🚲"),
        ("Bob Kessler", "Robert Kessler"),
        ("Mara K.", "Mara Kessler"),
        ("Zoë Bax", "Zoe Baxendale"),
        ("Ana Silva", "Ana Maria Silva"),
        ("ليلى حدّاد", "ليلى حداد"),
    ],
)
def test_the_same_name_in_other_clothes(a: str, b: str) -> None:
    assert names(a, b) >= ALIKE


def test_initials_are_weak_evidence() -> None:
    assert 0.6 < handles("SenLBR", "Lisa.Blunt.Rochester") <= ALIKE


def test_roles_apart_the_names_are_the_same() -> None:
    assert handles("senatordoering", "DoeringOfficial") == pytest.approx(SAME_CORE * 0.98)
    assert likeness(read_name("Jane Doe"), read_name("Jane Doe")) == Alike(1.0, 2)


@given(st.text(max_size=20), st.text(max_size=20))
def test_symmetric_and_bounded(a: str, b: str) -> None:
    for read in (read_handle, read_name):
        there, back = likeness(read(a), read(b)), likeness(read(b), read(a))
        assert 0.0 <= there.score <= 1.0
        assert there.score == pytest.approx(back.score)


@given(st.from_regex(r"[a-z]{3,8}", fullmatch=True), st.from_regex(r"[a-z]{4,9}", fullmatch=True))
def test_the_order_of_two_names_does_not_matter(given_name: str, family: str) -> None:
    one = f"{given_name.title()} {family.title()}"
    other = f"{family.title()}, {given_name.title()}"
    assert likeness(read_name(one), read_name(other)).score >= 0.97
