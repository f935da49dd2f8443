"""Single messages of a shared account that are another customer's: filed there, and taken back.

A couple writes from one login. What one of them wrote is filed under a *voice* of that identity: an
identity of our own, whose home is the other customer. The message keeps its author; only the
identity it stands under changes, and the newest filing that holds says which.
"""

from collections.abc import Sequence
from uuid import uuid4

from socialinbox.domain.ids import CustomerId, IdentityId, MessageId, StepId
from socialinbox.domain.people import StepVerb
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.identities import begin_homes, insert_aliases
from socialinbox.storage.rows import customers_of
from socialinbox.storage.steps import Said, begin_step

VOICE = "voice"
"""The kind of a voice; its native id is ours."""

_HELD = """
SELECT f.message_id, m.identity_id, coalesce(
  (SELECT n.voice_id FROM filing n JOIN step s ON s.id = n.step_id
   WHERE n.message_id = f.message_id AND s.ended_at IS NULL ORDER BY n.step_id DESC LIMIT 1),
  v.voice_of)
FROM filing f JOIN message m ON m.id = f.message_id JOIN identity v ON v.id = f.voice_id
WHERE f.step_id IN (SELECT value FROM json_each(?)) GROUP BY f.message_id
"""
"""For each message ever filed by these statements: where it stands, and where it has to."""


def file_messages(
    con: Connection,
    messages: Sequence[MessageId],
    out_of: CustomerId,
    to: CustomerId,
    label: str | None,
    said: Said,
) -> StepId:
    """Say that messages are another customer's; the rows are the caller's to refresh.

    `label` is what the owner calls whoever wrote them, where `to` has no name of its own.
    """
    step = begin_step(con, StepVerb.FILE, to, out_of, said)
    real: dict[int, list[int]] = {}
    for message, identity in con.rows(
        "SELECT m.id, coalesce(i.voice_of, i.id) FROM message m JOIN identity i "
        "ON i.id = m.identity_id WHERE m.id IN (SELECT value FROM json_each(?)) ORDER BY m.id",
        (listed(messages),),
    ):
        real.setdefault(identity, []).append(message)
    for identity, ids in real.items():
        voice = _voice(con, IdentityId(identity), to, label, said.at)
        con.insert_rows(
            "filing", ("message_id", "step_id", "voice_id"), ((one, step, voice) for one in ids)
        )
    refile(con, listed([step]))
    return step


def refile(con: Connection, steps: str) -> set[int]:
    """Let the messages of some statements (ids in JSON) stand where the ledger says now.

    Returns the customers touched.
    """
    moving = [row for row in con.rows(_HELD, (steps,)) if row[1] != row[2]]
    con.write_each(
        "UPDATE message SET identity_id = ?, revision = revision + 1 WHERE id = ?",
        ((to, message) for message, _, to in moving),
    )
    identities = {identity for row in moving for identity in row[1:]}
    _recount_places(con, identities)
    return customers_of(con, identities)


def identities_of(con: Connection, steps: str) -> set[IdentityId]:
    """Under which identities messages of these statements (ids in JSON) have ever stood."""
    rows = con.rows(
        "SELECT DISTINCT v.id, v.voice_of FROM filing f JOIN identity v ON v.id = f.voice_id "
        "WHERE f.step_id IN (SELECT value FROM json_each(?))",
        (steps,),
    )
    return {IdentityId(one) for row in rows for one in row}


def new_customer(con: Connection, name: str) -> CustomerId:
    """A customer without any identity yet."""
    con.execute("INSERT INTO customer (name) VALUES (?)", (name,))
    return CustomerId(con.value("SELECT last_insert_rowid()"))


def _voice(
    con: Connection, identity: IdentityId, customer: CustomerId, label: str | None, at: int
) -> IdentityId:
    """The voice of an identity that is at home, and is now, with this customer."""
    known = con.value(
        "SELECT id FROM identity WHERE voice_of = ?1 AND home_id = ?2 AND customer_id = ?2",
        (identity, customer),
    )
    if known is not None:
        return IdentityId(known)
    standing = con.one(
        "SELECT done, saved, snoozed_until, woke_at FROM customer WHERE id = ?", (customer,)
    )
    network = con.value("SELECT network FROM identity WHERE id = ?", (identity,))
    (voice,) = con.next_ids("identity", 1)
    con.insert_rows(
        "identity",
        (
            *("id", "network", "kind", "native_id", "name", "unnamed", "home_id", "customer_id"),
            *(
                "done",
                "saved",
                "snoozed_until",
                "woke_at",
                "first_seen_at",
                "refreshed_at",
                "voice_of",
            ),
        ),
        [
            (
                *(voice, network, VOICE, str(uuid4()), label, "", customer, customer),
                *(*(standing or (0, 0, None, None)), at, at, identity),
            )
        ],
    )
    begin_homes(con, [(voice, customer)], at)
    insert_aliases(con, [(voice, label, None)])
    return IdentityId(voice)


def _recount_places(con: Connection, identities: set[int]) -> None:
    asked = (listed(identities),)
    con.execute("DELETE FROM visited WHERE identity_id IN (SELECT value FROM json_each(?))", asked)
    con.execute(
        "INSERT INTO visited (identity_id, place, last_at) SELECT identity_id, place, "
        "max(sent_at) FROM message WHERE identity_id IN (SELECT value FROM json_each(?)) "
        "GROUP BY identity_id, place",
        asked,
    )
