"""suggestions on the command line: listed with their evidence, and answered."""

import pytest

from tests.cli.conftest import Here


def listed(here: Here) -> list[tuple[int, int]]:
    found = here.json("suggestions")
    return [(one["customer"]["id"], one["other"]["id"]) for one in found]


def test_who_may_be_the_same_person_and_why(offline: Here) -> None:
    found = offline.json("suggestions")
    names = {one["customer"]["name"] for one in found}
    assert names == {"Ana Ñandú", "Ben Ito"}
    for one in found:
        assert one["customer"]["name"] == one["other"]["name"]
        assert "the same name" in one["evidence"]
        assert one["basis"] == "public profile"
        networks = {side["network"] for p in one["pairs"] for side in (p["ours"], p["theirs"])}
        assert "linkedin" not in networks
    out = offline("suggestions").out
    assert "X @ana_rides · Ana Ñandú and YouTube @anarides" in out
    assert "the same name" in out


def test_accept_and_undo(offline: Here) -> None:
    one, other = listed(offline)[0]
    before = offline.json("threads")
    said = offline.json("suggestions", "accept", str(one), str(other))
    assert said["customer"] == one
    (step,) = offline.json("people", str(one))["history"]
    assert (step["step"], step["basis"]) == (said["step"], "public profile")
    assert "the same name" in step["evidence"]
    assert len(offline.json("threads")) == len(before) - 1
    offline("undo", str(said["step"]))
    assert offline.json("threads") == before
    assert (one, other) not in listed(offline)


@pytest.mark.parametrize("answer", ["later", "never"])
def test_what_was_answered_is_not_asked_again(offline: Here, answer: str) -> None:
    one, other = listed(offline)[0]
    assert offline("suggestions", answer, str(one), str(other)).code == 0
    assert (one, other) not in listed(offline)
    again = offline("suggestions", answer, str(one), str(other), code=2)
    assert "not suggested" in again.err


def test_never_can_be_undone(offline: Here) -> None:
    one, other = listed(offline)[0]
    out = offline("suggestions", "never", str(one), str(other)).out
    step = out.partition("`undo ")[2].partition("`")[0]
    assert offline("undo", step).code == 0
    assert (one, other) in listed(offline)


def test_all_answered(offline: Here) -> None:
    while found := listed(offline):
        offline("suggestions", "accept", *map(str, found[0]))
    assert "Nobody is suggested." in offline("suggestions").out
