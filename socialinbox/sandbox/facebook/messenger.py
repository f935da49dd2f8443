"""Messenger's writing side: the Send API with its windows, uploads and moderation."""

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from socialinbox.sandbox import ids
from socialinbox.sandbox.facebook.errors import (
    ALREADY_REPLIED,
    EMPTY_MESSAGE,
    NO_HUMAN_AGENT,
    NO_MATCHING_USER,
    NOT_AVAILABLE,
    NOT_GRANTED,
    TOO_LONG,
    WINDOW_CLOSED,
    bad_parameter,
)
from socialinbox.sandbox.facebook.graph import View
from socialinbox.sandbox.facebook.reads import thing_of
from socialinbox.sandbox.facebook.rights import PRIVATE_REPLY, WINDOW, answered_privately
from socialinbox.sandbox.facebook.state import State, chat_with, person_named, psid, shut
from socialinbox.sandbox.world import OWNER, Thing
from socialinbox.sandbox.worldfile import Person

MOST_CHARACTERS = 2000
HUMAN_AGENT = timedelta(days=7)
ACTIONS = frozenset({"MARK_SEEN", "TYPING_ON", "TYPING_OFF", "REACT", "UNREACT"})
TYPES = frozenset({"RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"})


def send(state: State, view: View, params: Mapping[str, str]) -> dict[str, object]:
    """POST /{page}/messages; raises GraphError."""
    if "pages_messaging" not in view.caller.scopes:
        raise NOT_GRANTED
    recipient = _json(params, "recipient")
    about = recipient.get("comment_id") or recipient.get("post_id")
    if about:
        return _private_reply(state, view, str(about), params)
    person = person_named(view.site.world, str(recipient.get("id", "")))
    if person is None:
        raise NO_MATCHING_USER
    if person.key in state.blocked:
        raise NOT_AVAILABLE
    action = params.get("sender_action", "").upper()
    if action:
        return _act(state, view, person, action)
    chat = chat_with(view.site.world, person.key)
    if chat is not None and shut(chat):
        raise NOT_GRANTED
    text, pictures = _message(state, params)
    _refuse_outside_window(view, person, params)
    thing = view.site.world.write("facebook", "dm", text, other=person.key, pictures=pictures)
    return {"recipient_id": psid(view.site.world, person), "message_id": thing.id}


def attach(state: State, params: Mapping[str, str]) -> dict[str, object]:
    """POST /{page}/message_attachments: an upload to be sent later."""
    attachment = _json(params, "message").get("attachment")
    if not isinstance(attachment, dict):
        raise bad_parameter("The parameter message is required")
    number = ids.facebook_number(f"attachment/{len(state.uploads)}")
    state.uploads[number] = f"upload-{number}"
    return {"attachment_id": number}


def moderate(state: State, view: View, params: Mapping[str, str]) -> dict[str, object]:
    """POST /{page}/moderate_conversations: block, unblock, move to spam."""
    try:
        actions = json.loads(params.get("actions", "[]"))
        users = json.loads(params.get("user_ids", "[]"))
    except ValueError:
        raise bad_parameter("Params actions and user_ids must be JSON arrays") from None
    for user in users:
        person = person_named(view.site.world, str(user.get("id")))
        if person is None:
            raise NO_MATCHING_USER
        if {"BAN_USER", "BLOCK_USER"} & set(actions):
            state.blocked.add(person.key)
        elif {"UNBAN_USER", "UNBLOCK_USER"} & set(actions):
            state.blocked.discard(person.key)
    return {"result": "success"}


def _private_reply(
    state: State, view: View, about: str, params: Mapping[str, str]
) -> dict[str, object]:
    """Once per comment and within seven days of it."""
    world = view.site.world
    comment = thing_of(view, about)
    if comment is None or comment.kind not in ("comment", "post") or comment.by == OWNER:
        raise NO_MATCHING_USER
    if answered_privately(world, comment):
        raise ALREADY_REPLIED
    if world.now() - comment.at > PRIVATE_REPLY:
        raise WINDOW_CLOSED
    text, pictures = _message(state, params)
    thing: Thing = world.write(
        "facebook", "dm", text, other=comment.by, private_of=comment, pictures=pictures
    )
    return {
        "recipient_id": psid(world, world.people[comment.by]),
        "message_id": thing.id,
    }


def _act(state: State, view: View, person: Person, action: str) -> dict[str, object]:
    if action not in ACTIONS:
        raise bad_parameter(f"Param sender_action must be one of {{{', '.join(sorted(ACTIONS))}}}")
    if action == "MARK_SEEN":
        state.seen[person.key] = view.site.world.now()
    return {"recipient_id": psid(view.site.world, person)}


def _refuse_outside_window(view: View, person: Person, params: Mapping[str, str]) -> None:
    kind = params.get("messaging_type", "RESPONSE").upper()
    if kind not in TYPES:
        raise bad_parameter(f"Param messaging_type must be one of {{{', '.join(sorted(TYPES))}}}")
    chat = chat_with(view.site.world, person.key)
    wrote = chat.last_inbound() if chat else None
    if wrote is None:
        raise WINDOW_CLOSED
    passed = view.site.world.now() - wrote
    if kind == "MESSAGE_TAG" and params.get("tag", "").upper() == "HUMAN_AGENT":
        if view.site.options.get("human_agent") != "on":
            raise NO_HUMAN_AGENT
        if passed > HUMAN_AGENT:
            raise WINDOW_CLOSED
    elif passed > WINDOW:
        raise WINDOW_CLOSED


def _message(state: State, params: Mapping[str, str]) -> tuple[str, list[str]]:
    message = _json(params, "message")
    text = str(message.get("text", ""))
    if len(text) > MOST_CHARACTERS:
        raise TOO_LONG
    attachment = message.get("attachment")
    pictures: list[str] = []
    if isinstance(attachment, dict):
        payload = attachment.get("payload") or {}
        given = str(payload.get("attachment_id", ""))
        if given and given not in state.uploads:
            raise bad_parameter("Invalid attachment_id", 2018047)
        pictures = [
            state.uploads.get(given) or "linked-" + ids.facebook_number(str(payload.get("url")))
        ]
    if not text.strip() and not pictures:
        raise EMPTY_MESSAGE
    return text, pictures


def _json(params: Mapping[str, str], name: str) -> dict[str, Any]:
    raw = params.get(name)
    if raw is None:
        raise bad_parameter(f"The parameter {name} is required")
    try:
        value = json.loads(raw)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise bad_parameter(f"Param {name} must be a JSON object")
    return value
