"""Tags, follow-ups and notes as JSON: for the command line, and as lines of an export."""

from collections.abc import Sequence
from datetime import datetime

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.story import FollowUp, Tag, ToDo
from socialinbox.domain.times import rfc3339
from socialinbox.inbox.json_form import Json

FOLLOW_UP, TAG, SNOOZE = "follow_up", "tag", "snooze"
"""The kinds of those lines of an export that are no messages."""


def tag_json(tag: Tag) -> Json:
    """A tag with how many threads bear it."""
    return {"id": tag.id, "name": tag.name, "colour": tag.colour, "threads": tag.threads}


def follow_up_json(one: FollowUp, now: datetime) -> Json:
    """A follow-up; `due` tells whether its moment has come."""
    return {
        "id": one.id,
        "thread": one.customer,
        "text": one.text,
        "due_at": rfc3339(one.due_at),
        "due": one.done_at is None and one.due_at <= now,
        "made_at": rfc3339(one.made_at),
        "done_at": rfc3339(one.done_at) if one.done_at else None,
    }


def to_do_json(one: ToDo, now: datetime) -> Json:
    """A follow-up with whom it is for."""
    return follow_up_json(one.follow_up, now) | {"name": one.name}


def exported_story(
    customer: CustomerId,
    tags: Sequence[Tag],
    follow_ups: Sequence[FollowUp],
    at: datetime,
    snoozed_until: datetime | None = None,
) -> tuple[Json, ...]:
    """A customer's tags, follow-ups and until when it is snoozed, as lines with the keys that
    every line has."""
    borne = [
        _line(customer, TAG, f"tag-{tag.id}", tag.name, at) | {"colour": tag.colour} for tag in tags
    ]
    to_do = [
        _line(customer, FOLLOW_UP, f"follow-up-{one.id}", one.text, one.made_at)
        | {"due_at": rfc3339(one.due_at)}
        | ({"done_at": rfc3339(one.done_at)} if one.done_at else {})
        for one in follow_ups
    ]
    snoozed = []
    if snoozed_until is not None:
        line = _line(customer, SNOOZE, f"snooze-{customer}", "", at)
        snoozed.append(line | {"until": rfc3339(snoozed_until)})
    return (*borne, *to_do, *snoozed)


def _line(customer: CustomerId, kind: str, number: str, text: str, at: datetime) -> Json:
    nobody = {"kind": "note", "id": str(customer), "handle": None, "name": None}
    return {
        "network": "local",
        "kind": kind,
        "place": kind,
        "id": number,
        "thread": customer,
        "customer": customer,
        "author": nobody,
        "identity": nobody,
        "direction": "out",
        "text": text,
        "sent_at": rfc3339(at),
        "attachments": [],
    }
