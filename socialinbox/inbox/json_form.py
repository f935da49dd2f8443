"""A message as JSON, the same for `show` and for the JSON Lines export."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from socialinbox.domain.account import Account, StreamState
from socialinbox.domain.coverage import StreamCoverage, Stretch
from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import CustomerId, IdentityId
from socialinbox.domain.message import Attachment, MessageKind
from socialinbox.domain.people import IdentityCard
from socialinbox.domain.spending import Spending
from socialinbox.domain.story import WHAT
from socialinbox.domain.times import rfc3339
from socialinbox.domain.views import CustomerCard, Entry, SearchHit, ThreadRow
from socialinbox.networks.registry import networks_of

Json = dict[str, Any]
NONE: Mapping[IdentityId, IdentityCard] = MappingProxyType({})


def message_json(
    entry: Entry,
    customer: CustomerId,
    identities: dict[IdentityId, Profile],
    voices: Mapping[IdentityId, IdentityCard] = NONE,
) -> Json:
    """One message. Times are RFC 3339 in UTC; keys without a value are left out, but for text.

    `voices` are those of the identities that hold single messages of a shared account.
    """
    identity = identities.get(entry.identity)
    voice = voices.get(entry.identity)
    form: Json = {
        "network": entry.network,
        "kind": entry.kind.value,
        "place": entry.place,
        "id": entry.native_id,
        "thread": customer,
        "customer": customer,
        "author": identity_json(entry.author),
        "identity": voice_json(voice)
        if voice is not None
        else identity_json(identity)
        if identity
        else None,
        "direction": entry.direction.value,
        "text": entry.text,
        "sent_at": rfc3339(entry.sent_at),
        "edited_at": rfc3339(entry.edited_at) if entry.edited_at else None,
        "deleted_at": rfc3339(entry.deleted_at) if entry.deleted_at else None,
        "shown_at": rfc3339(entry.refreshed_at)
        if entry.refreshed_at and entry.expires_at
        else None,
        "expires_at": rfc3339(entry.expires_at) if entry.expires_at else None,
        "expired_at": rfc3339(entry.expired_at) if entry.expired_at else None,
        "hidden": True if entry.hidden else None,
        "parent_id": _parent_id(entry),
        "conversation_id": entry.conversation_id,
        "subject": _subject_json(entry),
        "url": entry.url,
        "attachments": [attachment_json(a) for a in entry.attachments],
        "edits": [{"text": e.text, "until": rfc3339(e.until)} for e in entry.edits] or None,
        "delivery": _delivery_json(entry),
        "what": entry.facts.get(WHAT) if entry.kind is MessageKind.NOTE else None,
    }
    return {key: value for key, value in form.items() if value is not None}


ATTACHMENT = ("name", "preview_url", "mime_type", "width", "height", "size")
"""What is said of a file besides its type and its address, where it is known."""


def attachment_json(attachment: Attachment) -> Json:
    """A picture or file of a message. Sizes in pixels, `size` in bytes."""
    known = {key: getattr(attachment, key) for key in ATTACHMENT}
    form: Json = {"type": attachment.kind.value, "url": attachment.url}
    return form | {key: value for key, value in known.items() if value is not None}


def identity_json(profile: Profile) -> Json:
    """Who wrote a message, or whose it is; a network's ids are unique within a kind only."""
    return {
        "kind": profile.key.kind,
        "id": profile.key.native_id,
        "handle": profile.handle,
        "name": profile.name,
    }


def voice_json(voice: IdentityCard) -> Json:
    """The account that a message is from, with what the owner calls whoever wrote it there."""
    account = replace(voice.profile, name=voice.account_name)
    return identity_json(account) | {"voice": voice.profile.name or ""}


def voices_of(card: CustomerCard) -> dict[IdentityId, IdentityCard]:
    """A customer's identities that hold single messages of shared accounts."""
    return {identity.id: identity for identity in card.identities if identity.voice}


def thread_json(row: ThreadRow) -> Json:
    """One line of the list of threads."""
    return {
        "thread": row.id,
        "customer": row.id,
        "name": row.name,
        "handle": row.handle,
        "networks": networks_of(row.places),
        "places": list(row.places),
        "last_at": rfc3339(row.last_at),
        "last_text": row.last_text,
        "last_direction": row.last_direction.value,
        "unread": row.unread,
        "waiting_since": rfc3339(row.waiting_since) if row.waiting_since else None,
        "window_closes_at": rfc3339(row.window_closes_at) if row.window_closes_at else None,
        "done": row.done,
        "saved": row.saved,
        "followed": row.followed,
        "due_at": rfc3339(row.due_at) if row.due_at else None,
        "snoozed_until": rfc3339(row.snoozed_until) if row.snoozed_until else None,
        "woke_at": rfc3339(row.woke_at) if row.woke_at else None,
    }


def account_json(
    account: Account,
    streams: list[StreamState],
    coverage: Sequence[StreamCoverage] = (),
    spending: Spending | None = None,
) -> Json:
    """An account with its state, the coverage of its streams, and what it costs."""
    stretches = {one.stream: one.stretches for one in coverage}
    return {
        "id": account.id,
        "network": account.own.network,
        "native_id": account.own.native_id,
        "name": account.own.name,
        "handle": account.own.handle,
        "state": account.state.value,
        "reason": account.reason,
        "lacks": list(account.own.lacks),
        "until": rfc3339(account.until) if account.until else None,
        "last_sync_at": rfc3339(account.last_sync_at) if account.last_sync_at else None,
        "streams": [
            {
                "name": stream.name,
                "synced_at": rfc3339(stream.synced_at) if stream.synced_at else None,
                "coverage": [
                    {"from": rfc3339(span.start), "to": rfc3339(span.end)}
                    for span in stream.coverage
                ],
                "stretches": [_stretch_json(one) for one in stretches.get(stream.name, ())],
            }
            for stream in streams
        ],
        "spending": _spending_json(spending) if spending is not None else None,
    }


def _stretch_json(stretch: Stretch) -> Json:
    return {
        "from": rfc3339(stretch.start),
        "to": rfc3339(stretch.end),
        "kind": stretch.kind.value,
        "cause": stretch.cause,
        "fetchable": stretch.fetchable,
    }


def _spending_json(spending: Spending) -> Json:
    """Money in thousandths of a US dollar; units as the network counts them."""
    return {
        "month_milli_dollars": spending.month_milli,
        "cap_milli_dollars": spending.cap,
        "units_today": spending.today_units,
        "units_a_day": spending.limit,
        "unit": spending.unit,
        "renews_at": rfc3339(spending.renews_at) if spending.renews_at else None,
    }


def hit_json(hit: SearchHit) -> Json:
    """A search hit."""
    return {
        "message": hit.message,
        "thread": hit.customer,
        "customer": hit.customer_name,
        "network": hit.network,
        "kind": hit.kind.value,
        "direction": hit.direction.value,
        "sent_at": rfc3339(hit.sent_at),
        "snippet": hit.snippet,
    }


def _parent_id(entry: Entry) -> str | None:
    """What a message answers; a reply that answers our post itself has that post as its parent."""
    if entry.parent_id is None and entry.kind is MessageKind.REPLY and entry.subject is not None:
        return entry.subject.native_id
    return entry.parent_id


def _subject_json(entry: Entry) -> Json | None:
    if entry.subject is None:
        return None
    return {
        "id": entry.subject.native_id,
        "text": entry.subject.text,
        "url": entry.subject.url,
    }


def _delivery_json(entry: Entry) -> Json | None:
    if entry.delivery is None:
        return None
    mark = {"id": entry.delivery.id, "state": entry.delivery.state.value}
    return mark | ({"reason": entry.delivery.reason} if entry.delivery.reason else {})
