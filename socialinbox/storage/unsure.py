"""Replies of which nobody knows whether they got through: what their owner and the streams say."""

from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import DeliveryId
from socialinbox.domain.sentence import say
from socialinbox.storage.connection import Connection
from socialinbox.storage.deliveries import get_delivery, set_delivery

SAID = say("You said that it is there; the program goes on looking for it.")


def is_there(con: Connection, delivery: DeliveryId) -> Changes:
    """Its owner has seen an unsure reply at the network: it counts as sent, and is looked for.

    Raises BadInput for a reply that is not unsure.
    """
    known = get_delivery(con, delivery)
    if known is None or known.state is not DeliveryState.UNSURE:
        raise BadInput(say("This reply is not waiting for you."), say("Look at it in its thread."))
    return set_delivery(con, delivery, DeliveryState.SENT, reason=SAID)


def is_anothers(con: Connection, delivery: DeliveryId, native_id: str) -> bool:
    """Whether what was found by a reply's words is another message of ours.

    Who says the same twice to the same person has the first one there already.
    """
    found = con.value(
        "SELECT EXISTS (SELECT 1 FROM delivery d JOIN message ours ON ours.id = d.message_id "
        "JOIN message other ON other.network = ours.network AND other.native_id = ? "
        "WHERE d.id = ? AND other.id <> ours.id AND (other.id < ours.id "
        "OR EXISTS (SELECT 1 FROM delivery WHERE message_id = other.id)))",
        (native_id, delivery),
    )
    return bool(found)
