"""Who a customer is: identities with the basis of each link, and all that was said about it."""

from socialinbox.domain.ids import CustomerId, IdentityId
from socialinbox.domain.ledger import in_force
from socialinbox.domain.people import IdentityCard
from socialinbox.domain.views import CustomerCard
from socialinbox.people.customers import unknown
from socialinbox.storage.codec import moment, time_of
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.history import PROFILE, history
from socialinbox.storage.identities import LOCAL
from socialinbox.storage.links import links_of, members
from socialinbox.storage.timeline import read_profile


def card(con: Connection, customer: CustomerId) -> CustomerCard:
    """Who a customer is, why, and how much is stored. Raises BadInput for an unknown one."""
    name = con.value("SELECT name FROM customer WHERE id = ?", (customer,))
    if name is None:
        raise unknown(customer)
    ids = members(con, customer)
    ledger_here = links_of(con, ids)
    forces = in_force(ledger_here)
    counts = {
        row[0]: row[1:]
        for row in con.rows(
            "SELECT identity_id, count(*), min(sent_at), max(sent_at) FROM message "
            "WHERE identity_id IN (SELECT value FROM json_each(?)) GROUP BY identity_id",
            (listed(ids),),
        )
    }
    rows = con.rows(
        f"SELECT i.id, i.first_seen_at, i.voice_of IS NOT NULL, r.name, {PROFILE} FROM identity i "
        "LEFT JOIN identity r ON r.id = i.voice_of WHERE i.network <> ? "
        "AND i.id IN (SELECT value FROM json_each(?)) ORDER BY i.home_id <> ?, i.id",
        (LOCAL, listed(ids), customer),
    )
    cards = []
    for identity, first_seen_at, voice, account_name, *profile in rows:
        number, first_at, last_at = counts.get(identity, (0, None, None))
        cards.append(
            IdentityCard(
                IdentityId(identity),
                read_profile(tuple(profile)),
                forces[identity],
                time_of(first_seen_at),
                number,
                moment(first_at),
                moment(last_at),
                bool(voice),
                account_name,
            )
        )
    undoable = [one for one in ledger_here if one.ended_at is None and one.step is not None]
    firsts = [first_at for _, first_at, _ in counts.values()]
    return CustomerCard(
        customer,
        name,
        tuple(cards),
        tuple(sorted(undoable, key=lambda one: one.id, reverse=True)),
        moment(min(firsts, default=None)),
        sum(number for number, _, _ in counts.values()),
        history(con, customer),
    )
