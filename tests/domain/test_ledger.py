"""Replaying statements: one customer for each identity, and without statements all at home."""

from hypothesis import given
from hypothesis import strategies as st

from socialinbox.domain.ids import CustomerId, IdentityId, StepId
from socialinbox.domain.ledger import Statement, replay
from socialinbox.domain.people import StepVerb

A, B, C, N = (CustomerId(number) for number in (1, 2, 3, 9))
a, b, c = (IdentityId(number) for number in (1, 2, 3))
HOMES = {a: A, b: B, c: C}


def link(number: int, keep: CustomerId, join: CustomerId, *without: IdentityId) -> Statement:
    """`join` is the same person as `keep`."""
    return Statement(StepId(number), StepVerb.LINK, keep, join, c, without=frozenset(without))


def split(number: int, to: CustomerId, out_of: CustomerId, *named: IdentityId) -> Statement:
    """These identities are `to`."""
    return Statement(StepId(number), StepVerb.SPLIT, to, out_of, c, frozenset(named))


def places(*statements: Statement) -> list[CustomerId]:
    """Where a, b and c stand."""
    piles = replay(HOMES, statements)
    return [piles[who][-1][1] if piles[who] else HOMES[who] for who in (a, b, c)]


def test_what_came_along_goes_home_when_its_reason_is_withdrawn() -> None:
    first, second = link(1, A, B), link(2, C, A)
    assert places(first, second) == [C, C, C]
    assert places(second) == [C, B, C]
    assert places(first) == [A, A, C]


def test_what_would_have_come_along_comes_along_when_a_split_is_undone() -> None:
    joined, out, onward = link(1, B, A), split(2, N, B, a), link(3, C, B)
    assert places(joined, out, onward) == [N, C, C]
    assert places(joined, onward) == [C, C, C]
    assert places(out, onward) == [N, C, C]


def test_a_split_holds_though_the_link_before_it_is_undone() -> None:
    assert places(split(2, C, B, a)) == [C, B, C]


def test_one_identity_can_be_taken_out_of_a_statement() -> None:
    assert places(link(1, B, A), link(2, C, B, a)) == [B, C, C]


def test_who_came_later_is_not_moved() -> None:
    early = Statement(StepId(1), StepVerb.LINK, A, C, b)
    assert places(early) == [A, B, C]


def test_the_order_in_which_statements_are_handed_over_means_nothing() -> None:
    statements = [link(1, B, A), split(2, N, B, a), link(3, C, B)]
    assert places(*statements) == places(*reversed(statements))


customers = st.sampled_from([A, B, C, N])
statements = st.lists(
    st.builds(
        lambda verb, to, other, named: (verb, to, other, named),
        st.sampled_from([StepVerb.LINK, StepVerb.SPLIT]),
        customers,
        customers,
        st.frozensets(st.sampled_from([a, b, c])),
    ),
    max_size=12,
)


@given(statements, st.sets(st.integers(0, 11)))
def test_any_statements_leave_each_identity_with_one_customer(
    made: list[tuple[StepVerb, CustomerId, CustomerId, frozenset[IdentityId]]], ended: set[int]
) -> None:
    holding = [
        Statement(StepId(number + 1), verb, to, other, c, named)
        for number, (verb, to, other, named) in enumerate(made)
        if number not in ended
    ]
    piles = replay(HOMES, holding)
    assert piles.keys() == HOMES.keys()
    for pile in piles.values():
        steps = [step for step, _ in pile]
        assert steps == sorted(set(steps))
    assert all(not pile for pile in replay(HOMES, []).values())
