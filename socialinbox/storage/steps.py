"""Statements of the ledger in the tables, and what stands where because of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from socialinbox.domain.ids import CustomerId, IdentityId, StepId
from socialinbox.domain.ledger import Pile, Statement, replay
from socialinbox.domain.people import Basis, StepVerb, Verdict
from socialinbox.domain.sentence_form import written
from socialinbox.storage.codec import one_of
from socialinbox.storage.connection import Connection, listed


@dataclass(frozen=True, slots=True)
class Said:
    """Why a statement is made, by whom, and when (milliseconds since 1970)."""

    basis: Basis
    evidence: str
    by: str
    at: int


def begin_step(
    con: Connection, verb: StepVerb, customer: CustomerId, other: CustomerId, said: Said
) -> StepId:
    """Write a statement into the ledger; its links and filings are the caller's."""
    con.execute(
        'INSERT INTO step (verb, customer_id, other_id, basis, evidence, "by", at, newest_id) '
        "VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT max(id) FROM identity))",
        (verb.value, customer, other, said.basis.value, written(said.evidence), said.by, said.at),
    )
    return StepId(con.value("SELECT last_insert_rowid()"))


def begin_links(
    con: Connection,
    step: StepId,
    pairs: Iterable[tuple[IdentityId, CustomerId]],
    verdict: Verdict,
    said: Said,
) -> None:
    """Write a statement's links; where identities stand is the caller's to say."""
    con.insert_rows(
        "link",
        (
            *("identity_id", "customer_id", "verdict", "basis", "evidence", '"by"', "began_at"),
            "step_id",
        ),
        (
            (
                *(
                    identity,
                    customer,
                    verdict.value,
                    said.basis.value,
                    written(said.evidence),
                    said.by,
                ),
                *(said.at, step),
            )
            for identity, customer in pairs
        ),
    )


@dataclass(slots=True)
class Neighbourhood:
    """All that may stand elsewhere when one of these statements is ended."""

    customers: set[CustomerId] = field(default_factory=set)
    homes: dict[IdentityId, CustomerId] = field(default_factory=dict)
    statements: dict[StepId, Statement] = field(default_factory=dict)


def around(con: Connection, customers: Iterable[CustomerId]) -> Neighbourhood:
    """Everything that holding LINKs and SPLITs tie to these customers, however far."""
    found = Neighbourhood()
    fresh = set(customers)
    while fresh:
        found.customers |= fresh
        asked = listed(fresh)
        homes = {
            IdentityId(identity): CustomerId(home)
            for identity, home in con.rows(
                "SELECT id, home_id FROM identity "
                "WHERE home_id IN (SELECT value FROM json_each(?))",
                (asked,),
            )
        }
        found.homes |= homes
        rows = con.rows(
            "SELECT id, verb, customer_id, other_id, newest_id FROM step WHERE ended_at IS NULL "
            "AND verb IN ('link', 'split') AND (customer_id IN (SELECT value FROM json_each(?1)) "
            "OR other_id IN (SELECT value FROM json_each(?1)) OR id IN (SELECT step_id FROM link "
            "WHERE identity_id IN (SELECT value FROM json_each(?2))))",
            (asked, listed(homes)),
        )
        fresh = set()
        for step, verb, customer, other, newest in rows:
            if step not in found.statements:
                one = _statement(con, step, one_of(StepVerb, verb), customer, other, newest)
                found.statements[one.id] = one
                fresh |= {one.customer, one.other}
                fresh |= _homes_of(con, one.named)
        fresh -= found.customers
    return found


def _statement(
    con: Connection, step: int, verb: StepVerb, customer: int, other: int, newest: int
) -> Statement:
    links = con.rows(
        "SELECT identity_id, max(taken_out) FROM link WHERE step_id = ? AND verdict = 'same' "
        "GROUP BY identity_id",
        (step,),
    )
    split = verb is StepVerb.SPLIT
    return Statement(
        StepId(step),
        verb,
        CustomerId(customer),
        CustomerId(other),
        IdentityId(newest),
        frozenset(IdentityId(one) for one, _ in links if split),
        frozenset(IdentityId(one) for one, taken_out in links if taken_out),
    )


def _homes_of(con: Connection, identities: Iterable[IdentityId]) -> set[CustomerId]:
    rows = con.rows(
        "SELECT home_id FROM identity WHERE id IN (SELECT value FROM json_each(?))",
        (listed(identities),),
    )
    return {CustomerId(home) for (home,) in rows}


def settle(con: Connection, neighbourhood: Neighbourhood, at: int) -> set[CustomerId]:
    """Let links and identities be what the statements that still hold make of them.

    `neighbourhood` is from before the statements were ended. Returns the customers touched.
    """
    holding = {
        StepId(step)
        for (step,) in con.rows(
            "SELECT id FROM step WHERE ended_at IS NULL AND id IN (SELECT value FROM json_each(?))",
            (listed(neighbourhood.statements),),
        )
    }
    statements = [
        _again(con, one) for one in neighbourhood.statements.values() if one.id in holding
    ]
    piles = replay(neighbourhood.homes, statements)
    _match_links(con, piles, at)
    return _match_places(con, neighbourhood, piles)


def _again(con: Connection, one: Statement) -> Statement:
    """The statement as it is now: meanwhile identities may have been taken out of it."""
    return _statement(con, one.id, one.verb, one.customer, one.other, one.newest)


def _match_links(con: Connection, piles: dict[IdentityId, Pile], at: int) -> None:
    wanted = {(one, *link) for one, pile in piles.items() for link in pile}
    standing = {
        (IdentityId(identity), StepId(step), CustomerId(customer)): link
        for link, identity, step, customer in con.rows(
            "SELECT id, identity_id, step_id, customer_id FROM link WHERE ended_at IS NULL "
            "AND step_id IS NOT NULL AND verdict = 'same' "
            "AND identity_id IN (SELECT value FROM json_each(?))",
            (listed(piles),),
        )
    }
    ending = [standing[one] for one in standing.keys() - wanted]
    con.execute(
        "UPDATE link SET ended_at = ? WHERE id IN (SELECT value FROM json_each(?))",
        (at, listed(ending)),
    )
    for identity, step, customer in sorted(wanted - standing.keys()):
        basis, evidence, by = con.one(
            'SELECT basis, evidence, "by" FROM step WHERE id = ?', (step,)
        ) or ("", "", "")
        said = Said(one_of(Basis, basis), evidence, by, at)
        begin_links(con, step, [(identity, customer)], Verdict.SAME, said)


def _match_places(
    con: Connection, neighbourhood: Neighbourhood, piles: dict[IdentityId, Pile]
) -> set[CustomerId]:
    touched: set[CustomerId] = set()
    moved: list[tuple[CustomerId, IdentityId]] = []
    for identity, customer in con.rows(
        "SELECT id, customer_id FROM identity WHERE id IN (SELECT value FROM json_each(?))",
        (listed(piles),),
    ):
        pile = piles[identity]
        place = pile[-1][1] if pile else neighbourhood.homes[identity]
        if place != customer:
            moved.append((place, identity))
            touched |= {place, CustomerId(customer)}
    con.write_each("UPDATE identity SET customer_id = ? WHERE id = ?", moved)
    return touched
