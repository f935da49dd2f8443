"""Says in the tables who is one person and who is not, and takes it back; threads follow."""

from collections.abc import Iterable, Sequence

from socialinbox.domain.ids import CustomerId, IdentityId, LinkId, StepId
from socialinbox.domain.people import Basis, Link, StepVerb, Verdict
from socialinbox.domain.sentence_form import read
from socialinbox.storage.codec import moment, one_of, time_of
from socialinbox.storage.connection import Connection, listed, marks
from socialinbox.storage.identities import LOCAL
from socialinbox.storage.steps import Said, around, begin_links, begin_step, settle
from socialinbox.storage.voices import refile

_COLUMNS = (
    'SELECT id, identity_id, customer_id, verdict, basis, evidence, "by", began_at, ended_at, '
    "step_id FROM link"
)

THERE = "(voice_of IS NULL OR EXISTS (SELECT 1 FROM message m WHERE m.identity_id = identity.id))"
"""An identity that is to be seen: a voice without messages is not."""


def load_links(con: Connection, where: str, params: Sequence[object]) -> list[Link]:
    """The links under a condition, oldest first."""
    found = []
    for row in con.rows(f"{_COLUMNS} WHERE {where} ORDER BY id", params):
        link, identity, customer, verdict, basis, evidence, by, began_at, ended_at, step = row
        found.append(
            Link(
                LinkId(link),
                IdentityId(identity),
                CustomerId(customer),
                one_of(Verdict, verdict),
                one_of(Basis, basis),
                read(evidence) or "",
                by,
                time_of(began_at),
                moment(ended_at),
                None if step is None else StepId(step),
            )
        )
    return found


def members(con: Connection, customer: CustomerId) -> list[IdentityId]:
    """The identities that are this customer now."""
    rows = con.rows(
        f"SELECT id FROM identity WHERE customer_id = ? AND {THERE} ORDER BY id", (customer,)
    )
    return [IdentityId(identity) for (identity,) in rows]


def links_of(con: Connection, identities: Sequence[int]) -> list[Link]:
    """The whole ledger of some identities."""
    return load_links(con, f"identity_id IN ({marks(identities)})", identities)


def links_begun(con: Connection, step: StepId) -> list[LinkId]:
    """The unended links of a statement."""
    rows = con.rows(
        "SELECT id FROM link WHERE step_id = ? AND ended_at IS NULL ORDER BY id", (step,)
    )
    return [LinkId(link) for (link,) in rows]


def join(con: Connection, keep: CustomerId, joining: CustomerId, said: Said) -> StepId:
    """Make all of one customer part of another; the rows are the caller's to refresh."""
    step = begin_step(con, StepVerb.LINK, keep, joining, said)
    rows = con.rows("SELECT id FROM identity WHERE customer_id = ? ORDER BY id", (joining,))
    begin_links(con, step, ((IdentityId(one), keep) for (one,) in rows), Verdict.SAME, said)
    con.execute("UPDATE identity SET customer_id = ? WHERE customer_id = ?", (keep, joining))
    return step


def take_out(
    con: Connection,
    identities: Sequence[IdentityId],
    out_of: CustomerId,
    to: CustomerId,
    said: Said,
) -> StepId:
    """Make identities part of another customer, and never again a guess for the one they left."""
    step = begin_step(con, StepVerb.SPLIT, to, out_of, said)
    con.execute(
        "UPDATE identity SET customer_id = ? WHERE id IN (SELECT value FROM json_each(?))",
        (to, listed(identities)),
    )
    begin_links(con, step, ((one, to) for one in identities), Verdict.SAME, said)
    left = [(one, home) for one in identities for home in sorted(_homes_in(con, out_of))]
    begin_links(con, step, left, Verdict.DIFFERENT, said)
    return step


def deny(con: Connection, one: CustomerId, other: CustomerId, said: Said) -> StepId:
    """Say that two customers are different people; that moves nothing."""
    step = begin_step(con, StepVerb.DIFFERENT, one, other, said)
    pairs = [(who, other) for who in members(con, one)]
    pairs += [(who, one) for who in members(con, other)]
    begin_links(con, step, pairs, Verdict.DIFFERENT, said)
    return step


def end_steps(con: Connection, steps: Iterable[StepId], by: str, why: str, at: int) -> set[int]:
    """End statements: all stands as if they had never been made. Returns touched customers."""
    ending = listed(steps)
    rows = con.rows(
        "SELECT customer_id, other_id FROM step WHERE ended_at IS NULL "
        "AND id IN (SELECT value FROM json_each(?))",
        (ending,),
    )
    near = around(con, {CustomerId(customer) for row in rows for customer in row})
    _end(con, ending, by, why, at)
    touched: set[int] = set(settle(con, near, at))
    touched |= refile(con, ending)
    return touched | {customer for row in rows for customer in row}


def _end(con: Connection, steps: str, by: str, why: str, at: int) -> None:
    """Write that statements (ids in JSON) have ended; what follows is the caller's to do."""
    con.execute(
        "UPDATE step SET ended_at = ?, ended_by = ?, ended_why = ? WHERE ended_at IS NULL "
        "AND id IN (SELECT value FROM json_each(?))",
        (at, by, why, steps),
    )
    con.execute(
        "UPDATE link SET ended_at = ? WHERE ended_at IS NULL AND verdict = 'different' "
        "AND step_id IN (SELECT value FROM json_each(?))",
        (at, steps),
    )


def end_links(con: Connection, links: Sequence[LinkId], by: str, at: int) -> set[int]:
    """Take single identities out of statements.

    A statement that is left with nobody, or with notes only, ends with them.
    """
    ending = listed(links)
    rows = con.rows(
        "SELECT DISTINCT s.id, s.customer_id, s.other_id FROM link l JOIN step s "
        "ON s.id = l.step_id WHERE l.ended_at IS NULL "
        "AND l.id IN (SELECT value FROM json_each(?))",
        (ending,),
    )
    near = around(con, {CustomerId(customer) for row in rows for customer in row[1:]})
    con.execute(
        "UPDATE link SET ended_at = ?, taken_out = 1 WHERE ended_at IS NULL "
        "AND id IN (SELECT value FROM json_each(?))",
        (at, ending),
    )
    empty = con.rows(
        "SELECT s.id FROM step s WHERE s.id IN (SELECT value FROM json_each(?)) AND NOT EXISTS ("
        "SELECT 1 FROM link l JOIN identity i ON i.id = l.identity_id WHERE l.step_id = s.id "
        "AND l.ended_at IS NULL AND i.network <> ? AND (l.verdict = 'same' OR s.verb = ?))",
        (listed(row[0] for row in rows), LOCAL, StepVerb.DIFFERENT.value),
    )
    _end(con, listed(step for (step,) in empty), by, "", at)
    touched: set[int] = set(settle(con, near, at))
    return touched | {customer for row in rows for customer in row[1:]}


def apply_bridge(con: Connection, first: int, second: int, evidence: str, at: int) -> set[int]:
    """Join two identities that their network says are one person; returns touched customers.

    Once per pair: what the owner ended stays ended, what the owner denied never begins.
    """
    pair = tuple(sorted((first, second)))
    known = con.one("SELECT 1 FROM bridge WHERE first_id = ? AND second_id = ?", pair)
    if known is not None or first == second:
        return set()
    con.execute("INSERT INTO bridge (first_id, second_id) VALUES (?, ?)", pair)
    rows = con.rows("SELECT customer_id FROM identity WHERE id IN (?, ?)", pair)
    keep, joining = sorted(customer for (customer,) in rows)
    if keep == joining or denied(con, CustomerId(keep), CustomerId(joining)):
        return set()
    said = Said(Basis.BRIDGE, evidence, "network", at)
    join(con, CustomerId(keep), CustomerId(joining), said)
    return {keep, joining}


def denied(con: Connection, one: CustomerId, other: CustomerId) -> bool:
    """Whether the owner said that these two are different people."""
    said = con.one(
        "SELECT 1 FROM link l JOIN identity i ON i.id = l.identity_id "
        "WHERE i.customer_id IN (?, ?) AND l.verdict = 'different' AND l.ended_at IS NULL LIMIT 1",
        (one, other),
    )
    if said is None:
        return False
    found = con.value(
        "SELECT 1 FROM link l JOIN identity i ON i.id = l.identity_id "
        "WHERE l.verdict = 'different' AND l.ended_at IS NULL AND ("
        "i.customer_id = ? AND l.customer_id IN (SELECT value FROM json_each(?)) OR "
        "i.customer_id = ? AND l.customer_id IN (SELECT value FROM json_each(?))) LIMIT 1",
        (one, listed(_homes_in(con, other)), other, listed(_homes_in(con, one))),
    )
    return found is not None


def _homes_in(con: Connection, customer: CustomerId) -> set[CustomerId]:
    """A customer with all that have joined it: what was said of them is said of it."""
    rows = con.rows("SELECT home_id FROM identity WHERE customer_id = ?", (customer,))
    return {customer, *(CustomerId(home) for (home,) in rows)}
