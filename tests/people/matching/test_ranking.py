"""The best candidate counts only when it is ahead of everybody on both sides."""

from hypothesis import given
from hypothesis import strategies as st

from socialinbox.people.matching.evidence import ENOUGH
from socialinbox.people.matching.ranking import LEAD, rank

weights = st.dictionaries(st.integers(0, 9), st.floats(0, 1.5), max_size=8)


def test_ahead_of_all() -> None:
    first, second = rank({"a": 0.95, "b": 0.4}, lambda who: 0.1)
    assert (first.who, first.suggested, second.suggested) == ("a", True, False)


def test_two_that_are_equally_good_are_none() -> None:
    assert not any(one.suggested for one in rank({"a": 1.0, "b": 1.0}, lambda who: 0.0))


def test_whom_another_may_rather_claim() -> None:
    found = rank({"a": 0.9, "b": 0.85}, {"a": 1.0, "b": 0.0}.__getitem__)
    assert found[0].who == "b" or not found[0].suggested
    assert not rank({"a": 0.9}, lambda who: 0.9)[0].suggested


def test_too_little_is_nothing() -> None:
    assert rank({"a": 0.0}, lambda who: 0.0) == []
    assert not rank({"a": ENOUGH - 0.01}, lambda who: 0.0)[0].suggested


@given(weights, weights)
def test_at_most_one_is_suggested(found: dict[int, float], claims: dict[int, float]) -> None:
    ranked = rank(found, lambda who: claims.get(who, 0.0))
    suggested = [one for one in ranked if one.suggested]
    assert len(suggested) <= 1
    for one in suggested:
        assert all(found[other] <= one.weight - LEAD for other in found if other != one.who)
