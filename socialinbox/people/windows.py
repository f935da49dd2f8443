"""Until when identities may be answered, counted anew after messages have been filed elsewhere."""

from collections.abc import Iterable

from socialinbox.domain.ids import IdentityId
from socialinbox.domain.message import Direction, SeenMessage
from socialinbox.domain.times import to_ms
from socialinbox.domain.views import Entry
from socialinbox.networks.registry import all_rules
from socialinbox.storage.connection import Connection
from socialinbox.storage.timeline import entries

LOOKED_AT = 200
"""Among how many of the newest messages the one that opened the window is looked for."""


def recount_windows(con: Connection, identities: Iterable[IdentityId]) -> None:
    """Write each identity's window as its newest incoming messages have it."""
    for identity in identities:
        network = con.value("SELECT network FROM identity WHERE id = ?", (identity,))
        rules = all_rules().get(network)
        if rules is None:
            continue
        newest = con.rows(
            "SELECT id FROM message WHERE identity_id = ? AND direction = 'in' "
            "ORDER BY sent_at DESC, step DESC, id DESC LIMIT ?",
            (identity, LOOKED_AT),
        )
        found: tuple[int | None, int | None] = (None, None)
        for entry in entries(con, [message for (message,) in newest]):
            until = rules.window(_seen(entry))
            if until is not None:
                found = (to_ms(entry.sent_at), to_ms(until))
                break
        con.execute(
            "UPDATE identity SET window_of = ?, window_closes_at = ? WHERE id = ?",
            (*found, identity),
        )


def _seen(entry: Entry) -> SeenMessage:
    """The message as its network showed it, as far as its window depends on that."""
    return SeenMessage(
        network=entry.network,
        kind=entry.kind,
        place=entry.place,
        native_id=entry.native_id,
        direction=Direction.IN,
        author=entry.author,
        counterpart=entry.author,
        text=entry.text,
        sent_at=entry.sent_at,
        conversation_id=entry.conversation_id,
        parent_id=entry.parent_id,
        facts=entry.facts,
    )
