"""Messages out to JSON Lines and back in, with what the rules leave out said in place of it."""

import json
from collections.abc import Iterator
from typing import Any

from socialinbox.domain.errors import BadInput
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import CustomerId, IdentityId, NetworkName
from socialinbox.domain.message import (
    Attachment,
    AttachmentKind,
    Direction,
    MessageKind,
    SeenMessage,
    Subject,
)
from socialinbox.domain.times import parse_rfc3339
from socialinbox.domain.views import Entry
from socialinbox.inbox.json_form import message_json
from socialinbox.networks.registry import all_rules

LEFT_OUT = "{label} does not allow these words to be exported."


def exported(entry: Entry, customer: CustomerId, profiles: dict[IdentityId, Profile]) -> str:
    """One line of an export. Other people's words stay out where their network says so."""
    form = message_json(entry, customer, profiles)
    rules = all_rules().get(entry.network)
    theirs = entry.direction is Direction.IN
    if rules is not None and theirs and not rules.retention.exportable:
        form |= {"text": "", "attachments": [], "left_out": LEFT_OUT.format(label=rules.label)}
        form["author"] = {"id": form["author"]["id"], "handle": None, "name": None}
        form["identity"] = {"kind": form["identity"]["kind"], **form["author"]}
    return json.dumps(form, ensure_ascii=False)


def read_lines(text: str) -> Iterator[tuple[int, SeenMessage]]:
    """The exporting thread's number and the message of each line; raises BadInput with the line."""
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            form = json.loads(line)
            if form.get("left_out") or form.get("deleted_at"):
                continue
            yield int(form["thread"]), _message(form)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadInput(
                f"Line {number} of the file is not a message ({error!r}).",
                "Give a file that `socialinbox export` wrote. Nothing was read in.",
            ) from error


def _message(form: dict[str, Any]) -> SeenMessage:
    network = NetworkName(form["network"])
    identity, author = form["identity"], form["author"]
    counterpart = _profile(network, identity["kind"], identity)
    direction = Direction(form["direction"])
    subject = form.get("subject")
    return SeenMessage(
        network=network,
        kind=MessageKind(form["kind"]),
        place=form["place"],
        native_id=form["id"],
        direction=direction,
        author=counterpart
        if direction is Direction.IN
        else _profile(network, identity["kind"], author),
        counterpart=counterpart,
        text=form["text"],
        sent_at=parse_rfc3339(form["sent_at"]),
        conversation_id=form.get("conversation_id"),
        parent_id=form.get("parent_id"),
        subject=Subject(subject["id"], subject.get("text") or "", subject.get("url"))
        if subject
        else None,
        edited_at=parse_rfc3339(form["edited_at"]) if form.get("edited_at") else None,
        attachments=tuple(
            Attachment(AttachmentKind(a["type"]), a.get("url"), a.get("name"))
            for a in form.get("attachments", [])
        ),
        url=form.get("url"),
        hidden=bool(form.get("hidden")),
    )


def _profile(network: NetworkName, kind: str, form: dict[str, Any]) -> Profile:
    return Profile(
        IdentityKey(network, kind, form["id"]), name=form.get("name"), handle=form.get("handle")
    )
