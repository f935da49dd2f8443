"""Messages as the window would hand them back to their network."""

from typing import Any

from socialinbox.domain.ids import IdentityId, MessageId
from socialinbox.domain.message import SeenMessage
from socialinbox.domain.views import Entry


def entry_of(message: SeenMessage, **more: Any) -> Entry:
    """A stored message."""
    values: dict[str, Any] = {
        "id": MessageId(1),
        "revision": 1,
        "network": message.network,
        "kind": message.kind,
        "place": message.place,
        "native_id": message.native_id,
        "direction": message.direction,
        "identity": IdentityId(1),
        "author": message.author,
        "account": None,
        "text": message.text,
        "sent_at": message.sent_at,
        "unread": True,
        "parent_id": message.parent_id,
        "conversation_id": message.conversation_id,
        "subject": message.subject,
        "edited_at": message.edited_at,
        "hidden": bool(message.hidden),
        "spans": message.spans,
        "attachments": message.attachments,
        "url": message.url,
        "facts": message.facts,
    }
    return Entry(**(values | more))
