"""Puts a reply into its thread and into the queue, in one go."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from socialinbox.domain.account import Account
from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import DeliveryState, OutgoingReply
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, CustomerId, DeliveryId, NetworkName
from socialinbox.domain.message import Attachment, AttachmentKind, Direction
from socialinbox.domain.sentence import say
from socialinbox.domain.times import to_ms
from socialinbox.domain.views import Entry
from socialinbox.storage.accounts import get_account
from socialinbox.storage.codec import encode, encode_some, ms
from socialinbox.storage.connection import Connection
from socialinbox.storage.deliveries import touched
from socialinbox.storage.drafts import drop_sent
from socialinbox.storage.identities import own_identity
from socialinbox.storage.known import Search
from socialinbox.storage.messages import note_places
from socialinbox.storage.schema import DeliveryTable


def queue_reply(
    con: Connection,
    customer: CustomerId,
    account: AccountId,
    to: Entry,
    place: str,
    reply: OutgoingReply,
    leaves_at: datetime | None = None,
) -> tuple[DeliveryId, Changes]:
    """Put a reply into the thread and into the queue, in one go; it stays until `leaves_at`.

    Raises BadInput where `to` is not in this thread or the account is not connected.
    """
    row = con.one(
        "SELECT m.identity_id, m.subject_id FROM message m JOIN identity i "
        "ON i.id = m.identity_id WHERE m.id = ? AND i.customer_id = ?",
        (to.id, customer),
    )
    own = get_account(con, account)
    if row is None:
        raise BadInput(
            say("The message to answer is not in this thread any more."),
            say("Open the thread again."),
        )
    if own is None:
        raise BadInput(say("This account is not connected."), say("Connect it again, then send."))
    identity, subject = row
    sent_at = to_ms(reply.queued_at)
    message = _insert_ours(con, own, to.network, place, reply, identity, subject)
    note_places(con, {(identity, place): sent_at})
    drop_sent(con, customer, reply.text)
    delivery = DeliveryId(
        con.do(
            DeliveryTable.insert(
                message_id=message,
                account_id=account,
                network=to.network,
                reply=encode(reply),
                state=DeliveryState.QUEUED.value,
                attempts=0,
                leaves_at=ms(leaves_at),
                queued_at=sent_at,
            )
        )
    )
    return delivery, replace(touched(con, delivery), added=1)


def _insert_ours(
    con: Connection,
    own: Account,
    network: NetworkName,
    place: str,
    reply: OutgoingReply,
    identity: int,
    subject: int | None,
) -> int:
    """The reply as a message of the thread; its id is ours until the network gives one."""
    sent_at = to_ms(reply.queued_at)
    author = own_identity(con, own.own, sent_at)
    (message,) = con.next_ids("message", 1)
    con.insert_rows(
        "message",
        (
            *("id", "network", "kind", "native_id", "identity_id", "author_id", "account_id"),
            *("direction", "place", "text", "sent_at", "parent_native_id", "conversation_id"),
            *("subject_id", "answers", "search", "refreshed_at", "attachments"),
        ),
        [
            (
                *(message, network, reply.kind.value, f"local:{uuid4()}", identity, author),
                *(own.id, Direction.OUT.value, place, reply.text, sent_at, reply.to_id),
                *(reply.conversation_id, subject, 1, Search.PENDING.value),
                *(sent_at, encode_some(_attachments(reply))),
            )
        ],
    )
    return message


def _attachments(reply: OutgoingReply) -> tuple[Attachment, ...]:
    """What goes along, as our message shows it until the network does."""
    kinds = {
        "image": AttachmentKind.IMAGE,
        "video": AttachmentKind.VIDEO,
        "audio": AttachmentKind.AUDIO,
    }
    return tuple(
        Attachment(
            kinds.get(file.mime_type.split("/")[0], AttachmentKind.FILE),
            file.url,
            file.name,
            mime_type=file.mime_type,
            size=file.size,
        )
        for file in reply.files
    )
