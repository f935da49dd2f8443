"""What goes with people who are erased: identities, their links, customers and notes on them."""

import uuid
from collections.abc import Collection, Iterable

from socialinbox.domain.ids import CustomerId
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.dependants import drop_dependants
from socialinbox.storage.erasing_messages import drop_messages, unindex_all
from socialinbox.storage.identities import LOCAL
from socialinbox.storage.known import load_known
from socialinbox.storage.receipts import Tally
from socialinbox.storage.rows import refresh_rows

UNNAMED = "Erased customer"
"""Whom our own words that stay were written to, as far as anybody may know."""
LEDGER = ("identity", "link", "step")
"""Tables that must stay true for everybody else; only numbers are left in them."""


def drop_identities(con: Connection, ids: list[int], tally: Tally) -> None:
    """Remove identities with all that hangs on them."""
    con.execute(
        "INSERT OR IGNORE INTO unwanted SELECT avatar_url FROM identity "
        "WHERE avatar_url IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (listed(ids),),
    )
    # Voices go before the accounts they were heard from.
    tally.add(drop_dependants(con, "identity", ids))
    con.execute("DELETE FROM identity WHERE id IN (SELECT value FROM json_each(?))", (listed(ids),))


def with_roots(con: Connection, ids: set[int]) -> set[int]:
    """These, and for each voice the account it was heard from."""
    roots = con.rows(
        "SELECT voice_of FROM identity WHERE voice_of IS NOT NULL "
        "AND id IN (SELECT value FROM json_each(?))",
        (listed(ids),),
    )
    return ids | {root for (root,) in roots}


def blank_evidence(con: Connection, ids: Collection[int]) -> None:
    """Why somebody was said to be who they are tells of them."""
    asked = (listed(ids),)
    con.execute(
        "UPDATE step SET evidence = '', ended_why = '' WHERE id IN (SELECT step_id FROM link "
        "WHERE identity_id IN (SELECT value FROM json_each(?)))",
        asked,
    )
    con.execute(
        "UPDATE link SET evidence = '' WHERE identity_id IN (SELECT value FROM json_each(?))", asked
    )


def blank_identities(con: Connection, ids: Collection[int], customer: CustomerId) -> None:
    """What our words that stay belong to: nobody that can be found."""
    con.execute(
        "INSERT OR IGNORE INTO unwanted SELECT avatar_url FROM identity "
        "WHERE avatar_url IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (listed(ids),),
    )
    drop_dependants(con, "identity", ids, ("message", "identity", "link", "filing", "visited"))
    con.write_each(
        "UPDATE identity SET native_id = ?, name = NULL, handle = NULL, avatar_url = NULL, "
        "url = NULL, bio = NULL, location = NULL, placeholder = 1, unnamed = ?, done = 1, "
        "saved = 0, snoozed_until = NULL, woke_at = NULL, window_of = NULL, "
        "window_closes_at = NULL WHERE id = ?",
        [(f"erased:{uuid.uuid4()}", f"{UNNAMED} · {customer}", identity) for identity in ids],
    )


def hide_identities(con: Connection, ids: Iterable[int]) -> None:
    """Let nothing that comes in be theirs: a network's own ids lead to them no more."""
    con.write_each(
        "UPDATE identity SET native_id = ? WHERE id = ?",
        [(f"erased:{uuid.uuid4()}", identity) for identity in ids],
    )


def drop_lonely_notes(con: Connection, customers: Iterable[int], tally: Tally) -> None:
    """Notes about somebody of whom nothing else is known any more."""
    for customer in customers:
        known = con.value(
            "SELECT 1 FROM identity WHERE customer_id = ? AND network <> ?", (customer, LOCAL)
        )
        if known is None:
            ids = [
                one
                for (one,) in con.rows("SELECT id FROM identity WHERE customer_id = ?", (customer,))
            ]
            where = "m.identity_id IN (SELECT value FROM json_each(?))"
            notes = load_known(con, where, (listed(ids),))
            unindex_all(con, notes, loose=False)
            drop_messages(con, notes)
            drop_identities(con, ids, tally)


def drop_customers(con: Connection, customers: Iterable[int], tally: Tally) -> set[int]:
    """Remove customers; of those that the ledger of others still needs, only the number is left.

    Returns those.
    """
    wanted = sorted(set(customers))
    tally.add(drop_dependants(con, "customer", wanted, LEDGER))
    asked = listed(wanted)
    con.execute(
        "UPDATE customer SET name = '', handle = NULL, avatar_url = NULL, draft = '', "
        "last_text = '', tags = '', followed = 0, muted = 0, due_at = NULL "
        "WHERE id IN (SELECT value FROM json_each(?))",
        (asked,),
    )
    con.execute(
        "UPDATE step SET evidence = '', ended_why = '' "
        "WHERE customer_id IN (SELECT value FROM json_each(?1)) "
        "OR other_id IN (SELECT value FROM json_each(?1))",
        (asked,),
    )
    con.execute(
        "UPDATE link SET evidence = '' WHERE customer_id IN (SELECT value FROM json_each(?))",
        (asked,),
    )
    needed = {
        one
        for (one,) in con.rows(
            "SELECT home_id FROM identity UNION SELECT customer_id FROM identity "
            "UNION SELECT customer_id FROM link UNION SELECT customer_id FROM step "
            "UNION SELECT other_id FROM step"
        )
    }
    refresh_rows(con, wanted)
    con.execute(
        "DELETE FROM customer WHERE id IN (SELECT value FROM json_each(?))",
        (listed(one for one in wanted if one not in needed),),
    )
    return {one for one in wanted if one in needed}
