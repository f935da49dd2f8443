"""Who is who as JSON: a customer with the ledger, and what a statement would do."""

from datetime import datetime

from socialinbox.domain.people import IdentityCard, Preview, Shape, Step
from socialinbox.domain.times import rfc3339
from socialinbox.domain.views import CustomerCard
from socialinbox.inbox.json_form import Json, identity_json


def customer_json(card: CustomerCard) -> Json:
    """A customer: identities with the link in force, and the whole history of the ledger."""
    return {
        "customer": card.id,
        "name": card.name,
        "since": _time(card.since),
        "messages": card.messages,
        "identities": [_identity(one) for one in card.identities],
        "history": [step_json(one) for one in card.steps],
    }


def _identity(one: IdentityCard) -> Json:
    link = one.link
    return identity_json(one.profile) | {
        "number": one.id,
        "network": one.profile.key.network,
        "url": one.profile.url,
        "voice": one.voice,
        "since": rfc3339(one.first_seen_at),
        "messages": one.messages,
        "first_at": _time(one.first_at),
        "last_at": _time(one.last_at),
        "link": {
            "id": link.id,
            "step": link.step,
            "basis": link.basis.value,
            "evidence": link.evidence,
            "by": link.by,
            "began_at": rfc3339(link.began_at),
        },
    }


def step_json(step: Step) -> Json:
    """One statement of the ledger; `ended_at` is null while it holds."""
    return {
        "step": step.id,
        "verb": step.verb.value,
        "customer": {"id": step.customer, "name": step.customer_name},
        "other": {"id": step.other, "name": step.other_name},
        "identities": [
            identity_json(profile) | {"network": profile.key.network} for profile in step.identities
        ],
        "links": list(step.links),
        "messages": step.messages,
        "basis": step.basis.value,
        "evidence": step.evidence,
        "by": step.by,
        "at": rfc3339(step.at),
        "ended_at": _time(step.ended_at),
        "ended_by": step.ended_by,
        "ended_why": step.ended_why,
    }


def preview_json(preview: Preview) -> Json:
    """The touched threads before and after."""
    return {
        "before": [_shape(one) for one in preview.before],
        "after": [_shape(one) for one in preview.after],
        "ask_basis": list(preview.ask_basis),
    }


def _shape(shape: Shape) -> Json:
    return {
        "customer": shape.customer,
        "name": shape.name,
        "messages": shape.messages,
        "places": [
            {
                "place": share.place,
                "messages": share.messages,
                "from": rfc3339(share.first_at),
                "to": rfc3339(share.last_at),
            }
            for share in shape.shares
        ],
    }


def _time(moment: datetime | None) -> str | None:
    return rfc3339(moment) if moment else None
