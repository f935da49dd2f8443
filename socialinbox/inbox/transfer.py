"""Messages out to JSON Lines and back in, with what the rules leave out said in place of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.errors import BadInput
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import CustomerId, IdentityId, NetworkName
from socialinbox.domain.message import (
    Attachment,
    AttachmentKind,
    Direction,
    MessageKey,
    MessageKind,
    SeenMessage,
    Subject,
)
from socialinbox.domain.people import IdentityCard
from socialinbox.domain.sentence import joined, say
from socialinbox.domain.story import WHAT, NewNote, note_kind
from socialinbox.domain.times import parse_rfc3339
from socialinbox.domain.views import Entry
from socialinbox.inbox.export.owners import KINDS
from socialinbox.inbox.json_form import ATTACHMENT, NONE, Json, message_json
from socialinbox.inbox.story_json import FOLLOW_UP, SNOOZE, TAG
from socialinbox.networks.registry import all_rules, rules_of

ARRIVED = (DeliveryState.CONFIRMED, DeliveryState.SENT)
LEFT_OUT = say("{network} does not allow these words to be exported.")


def exported(
    entry: Entry,
    customer: CustomerId,
    profiles: dict[IdentityId, Profile],
    voices: Mapping[IdentityId, IdentityCard] = NONE,
) -> Json:
    """One line of an export. Other people's words stay out where their network says so."""
    form = message_json(entry, customer, profiles, voices)
    rules = all_rules().get(entry.network)
    theirs = entry.direction is Direction.IN
    if rules is None or rules.retention.exportable:
        return form
    if theirs:
        form |= {"text": "", "attachments": [], "left_out": LEFT_OUT.filled(network=rules.label)}
    # Of our own words it is the person answered whose name stays here.
    for whose in ("author", "identity") if theirs else ("identity",):
        if form.get(whose):
            form[whose] = form[whose] | {"handle": None, "name": None}
    return form


@dataclass(frozen=True, slots=True)
class ReadTag:
    """A tag of the exporting profile's customer, with its colour there."""

    name: str
    colour: int | None


@dataclass(frozen=True, slots=True)
class ReadFollowUp:
    """A follow-up of the exporting profile."""

    text: str
    made_at: datetime
    due_at: datetime
    done_at: datetime | None


@dataclass(slots=True)
class ReadThread:
    """What a file holds of one thread of the exporting profile."""

    messages: list[SeenMessage] = field(default_factory=list)
    shown: dict[MessageKey, datetime] = field(default_factory=dict)
    """When a network showed these last, where it lets them be kept for a time only."""
    filed: list[MessageKey] = field(default_factory=list)
    """Those of the messages that somebody else has written on a shared account."""
    filed_as: str = ""
    """What whoever wrote them was called."""
    notes: list[NewNote] = field(default_factory=list)
    tags: list[ReadTag] = field(default_factory=list)
    follow_ups: list[ReadFollowUp] = field(default_factory=list)
    snoozed_until: datetime | None = None


def read_lines(text: str) -> dict[int, ReadThread]:
    """The file's threads by their numbers there; raises BadInput with the line.

    Lines without words are passed over: those that were left out, those that were deleted, and
    replies of which the network never said that they arrived.
    """
    found: dict[int, ReadThread] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            form = json.loads(line)
            # What is the owner's own and stands in no thread is read by `export.owners`.
            if form["kind"] not in KINDS and _has_words(form):
                _take(found.setdefault(int(form["thread"]), ReadThread()), form)
        except BadInput as error:
            raise BadInput(
                say("Line {number} of the file: {title}", number=number, title=error.title),
                error.advice,
            ) from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            lacks = say("It has no {key}.", key=error) if isinstance(error, KeyError) else ""
            raise BadInput(
                joined(say("Line {number} of the file is not a message.", number=number), lacks),
                say("Give a file that `socialinbox export` wrote. Nothing was read in."),
            ) from error
    return found


def _has_words(form: dict[str, Any]) -> bool:
    state = form.get("delivery", {}).get("state", ARRIVED[0])
    gone = form.get("left_out") or form.get("deleted_at") or form.get("expired_at")
    return not gone and state in ARRIVED


def _take(thread: ReadThread, form: dict[str, Any]) -> None:
    if form["kind"] == TAG:
        thread.tags.append(ReadTag(str(form["text"]), form.get("colour")))
    elif form["kind"] == FOLLOW_UP:
        thread.follow_ups.append(_follow_up(form))
    elif form["kind"] == SNOOZE:
        thread.snoozed_until = parse_rfc3339(form["until"])
    elif MessageKind(form["kind"]) is MessageKind.NOTE:
        thread.notes.append(_note(form))
    else:
        rules = rules_of(form["network"])
        message = _message(form)
        thread.messages.append(message)
        key = MessageKey(message.network, message.kind, message.native_id)
        if rules.retention.messages is not None:
            # An older file does not say it: then the time began when it was written.
            at = form.get("shown_at") or form["sent_at"]
            thread.shown[key] = parse_rfc3339(at)
        voice = form["identity"].get("voice")
        if voice is not None:
            thread.filed.append(key)
            thread.filed_as = str(voice)


def _note(form: dict[str, Any]) -> NewNote:
    """A note; of its files only what they are comes along, the files stay where they were."""
    return NewNote(
        str(form["text"]),
        parse_rfc3339(form["sent_at"]),
        note_kind({WHAT: form.get(WHAT, "")}),
        tuple(
            Attachment(AttachmentKind(a["type"]), None, a.get("name"))
            for a in form.get("attachments", [])
        ),
    )


def _follow_up(form: dict[str, Any]) -> ReadFollowUp:
    done_at = form.get("done_at")
    return ReadFollowUp(
        str(form["text"]),
        parse_rfc3339(form["sent_at"]),
        parse_rfc3339(form["due_at"]),
        parse_rfc3339(done_at) if done_at else None,
    )


def _message(form: dict[str, Any]) -> SeenMessage:
    network = NetworkName(form["network"])
    identity, author = form["identity"], form["author"]
    counterpart = _profile(network, identity["kind"], identity)
    direction = Direction(form["direction"])
    subject, parent = form.get("subject"), form.get("parent_id")
    return SeenMessage(
        network=network,
        kind=MessageKind(form["kind"]),
        place=form["place"],
        native_id=form["id"],
        direction=direction,
        author=counterpart
        if direction is Direction.IN
        else _profile(network, author.get("kind", identity["kind"]), author),
        counterpart=counterpart,
        text=form["text"],
        sent_at=parse_rfc3339(form["sent_at"]),
        conversation_id=form.get("conversation_id"),
        parent_id=parent if subject is None or parent != subject["id"] else None,
        subject=Subject(subject["id"], subject.get("text") or "", subject.get("url"))
        if subject
        else None,
        edited_at=parse_rfc3339(form["edited_at"]) if form.get("edited_at") else None,
        attachments=tuple(
            Attachment(
                AttachmentKind(a["type"]), a.get("url"), **{key: a.get(key) for key in ATTACHMENT}
            )
            for a in form.get("attachments", [])
        ),
        url=form.get("url"),
        hidden=bool(form.get("hidden")),
    )


def _profile(network: NetworkName, kind: str, form: dict[str, Any]) -> Profile:
    return Profile(
        IdentityKey(network, kind, form["id"]), name=form.get("name"), handle=form.get("handle")
    )
