"""Lays and ends links in the tables, and lets identities and threads follow at once."""

from collections.abc import Iterable, Sequence

from socialinbox.domain.ids import CustomerId, IdentityId, LinkId
from socialinbox.domain.ledger import in_force, plan_end, plan_merge
from socialinbox.domain.people import Basis, Link, Verdict
from socialinbox.domain.times import from_ms
from socialinbox.storage.codec import moment
from socialinbox.storage.connection import Connection, marks

_COLUMNS = (
    'SELECT id, identity_id, customer_id, verdict, basis, evidence, "by", began_at, ended_at, '
    "over FROM link"
)


def load_links(con: Connection, where: str, params: Sequence[object]) -> list[Link]:
    """The links under a condition, oldest first."""
    found = []
    for row in con.rows(f"{_COLUMNS} WHERE {where} ORDER BY id", params):
        link, identity, customer, verdict, basis, evidence, by, began_at, ended_at, over = row
        found.append(
            Link(
                LinkId(link),
                IdentityId(identity),
                CustomerId(customer),
                Verdict(verdict),
                Basis(basis),
                evidence,
                by,
                from_ms(began_at),
                moment(ended_at),
                None if over is None else LinkId(over),
            )
        )
    return found


def members(con: Connection, customer: CustomerId) -> list[IdentityId]:
    """The identities that are this customer now."""
    rows = con.rows("SELECT id FROM identity WHERE customer_id = ? ORDER BY id", (customer,))
    return [IdentityId(identity) for (identity,) in rows]


def links_of(con: Connection, identities: Sequence[int]) -> list[Link]:
    """The whole ledger of some identities."""
    return load_links(con, f"identity_id IN ({marks(identities)})", identities)


def join(
    con: Connection,
    keep: CustomerId,
    joining: CustomerId,
    basis: Basis,
    evidence: str,
    by: str,
    at: int,
) -> list[LinkId]:
    """Make all of one customer part of another; the rows are the caller's to refresh."""
    links = links_of(con, members(con, joining))
    begun = [
        begin(con, one.identity, keep, Verdict.SAME, basis, evidence, by, at, one.over)
        for one in plan_merge(links, keep, joining)
    ]
    con.execute("UPDATE identity SET customer_id = ? WHERE customer_id = ?", (keep, joining))
    return begun


def begin(
    con: Connection,
    identity: IdentityId,
    customer: CustomerId,
    verdict: Verdict,
    basis: Basis,
    evidence: str,
    by: str,
    at: int,
    over: LinkId | None = None,
) -> LinkId:
    """Write one link into the ledger."""
    con.execute(
        'INSERT INTO link (identity_id, customer_id, verdict, basis, evidence, "by", began_at, '
        "over) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (identity, customer, verdict.value, basis.value, evidence, by, at, over),
    )
    return LinkId(con.value("SELECT last_insert_rowid()"))


def end(con: Connection, ending: Iterable[LinkId], at: int) -> set[int]:
    """End links with all that was laid over them; returns the customers this touches."""
    wanted = list(ending)
    # `over` stays within one identity, so the ledgers of these identities hold the whole cascade.
    ended = sorted(plan_end(links_of(con, _identities(con, wanted)), wanted))
    con.execute(f"UPDATE link SET ended_at = ? WHERE id IN ({marks(ended)})", (at, *ended))
    moved = _identities(con, ended)
    touched: set[int] = set()
    for identity, link in in_force(links_of(con, moved)).items():
        before = con.value("SELECT customer_id FROM identity WHERE id = ?", (identity,))
        if before != link.customer:
            con.execute(
                "UPDATE identity SET customer_id = ? WHERE id = ?", (link.customer, identity)
            )
        touched |= {before, link.customer}
    return touched


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
    join(
        con,
        CustomerId(keep),
        CustomerId(joining),
        Basis.BRIDGE,
        evidence,
        "network",
        at,
    )
    return {keep, joining}


def denied(con: Connection, one: CustomerId, other: CustomerId) -> bool:
    """Whether the owner said that these two are different people."""
    found = con.value(
        "SELECT 1 FROM link l JOIN identity i ON i.id = l.identity_id "
        "WHERE l.verdict = 'different' AND l.ended_at IS NULL "
        "AND ((i.customer_id = ? AND l.customer_id = ?) "
        "OR (i.customer_id = ? AND l.customer_id = ?)) LIMIT 1",
        (one, other, other, one),
    )
    return found is not None


def _identities(con: Connection, links: Sequence[LinkId]) -> list[int]:
    rows = con.rows(f"SELECT DISTINCT identity_id FROM link WHERE id IN ({marks(links)})", links)
    return [identity for (identity,) in rows]
