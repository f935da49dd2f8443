"""What only Facebook keeps beside the world: who is blocked, what was seen, uploads, tokens."""

import hashlib
import hmac
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from socialinbox.sandbox import ids
from socialinbox.sandbox.facebook.errors import (
    EXPIRED_TOKEN,
    NO_TOKEN,
    REVOKED_TOKEN,
    UNKNOWN_TOKEN,
    bad_parameter,
)
from socialinbox.sandbox.grants import TokenState
from socialinbox.sandbox.site import Site
from socialinbox.sandbox.world import OWNER, Thing, World
from socialinbox.sandbox.worldfile import Person

SCOPES = frozenset(
    {
        "pages_show_list",
        "pages_read_engagement",
        "pages_read_user_content",
        "pages_manage_engagement",
        "pages_manage_metadata",
        "pages_messaging",
        "pages_manage_posts",
    }
)


class Role(StrEnum):
    """Whose token a call carries."""

    USER = "user"
    PAGE = "page"
    APP = "app"


@dataclass(frozen=True, slots=True)
class Caller:
    """A token that was looked at and found good."""

    role: Role
    token: str
    scopes: frozenset[str]


@dataclass(slots=True)
class State:
    """Lives as long as the site."""

    blocked: set[str] = field(default_factory=set)
    """Keys of people."""
    seen: dict[str, datetime] = field(default_factory=dict)
    """Until when the Page has seen a person's messages, by the person's key."""
    uploads: dict[str, str] = field(default_factory=dict)
    """Picture names by attachment or photo id."""
    declined: set[str] = field(default_factory=set)
    page_token: str | None = None
    revocation_done: bool = False


def caller(site: Site, state: State, token: str | None, proof: str | None) -> Caller:
    """Whose token this is; raises GraphError for none, a dead one, or a wrong appsecret_proof."""
    if not token:
        raise NO_TOKEN
    grants = site.grants
    if site.network in site.world.revoked and not state.revocation_done:
        grants.revoke_all()
        state.revocation_done = True
    if token == f"{grants.client_id}|{grants.client_secret}":
        return Caller(Role.APP, token, frozenset())
    what, found = grants.look(token)
    if what is TokenState.EXPIRED:
        raise EXPIRED_TOKEN
    if what is TokenState.REVOKED:
        raise REVOKED_TOKEN
    if found is None:
        raise UNKNOWN_TOKEN
    if proof is not None:
        right = hmac.new(grants.client_secret.encode(), token.encode(), hashlib.sha256).hexdigest()
        if not hmac.compare_digest(right, proof):
            raise bad_parameter("Invalid appsecret_proof provided in the API argument")
    role = Role.PAGE if found.subject.startswith("page:") else Role.USER
    return Caller(role, token, found.scopes)


def page_token(site: Site, state: State) -> str:
    """The Page's own token, the same one as long as it is good."""
    if state.page_token is None or site.grants.look(state.page_token)[0] is not TokenState.GOOD:
        subject = f"page:{site.world.owner.facebook.page_id}"
        scopes = SCOPES - state.declined
        state.page_token = site.grants.issue(subject, scopes, refresh=False)[0].value
    return state.page_token


@dataclass(frozen=True, slots=True)
class Chat:
    """A Messenger conversation: the person and what was said, oldest first."""

    person: Person
    things: tuple[Thing, ...]

    @property
    def updated(self) -> datetime:
        """When the last word was said."""
        return self.things[-1].at

    def last_inbound(self) -> datetime | None:
        """When the person last wrote."""
        return max((t.at for t in self.things if t.by != OWNER), default=None)


def psid(world: World, person: Person) -> str:
    """A person's id in Messenger; made up for one who was only written to."""
    given = person.facebook.psid if person.facebook else None
    return given or ids.facebook_number(f"{world.name}/psid/{person.key}")


def person_named(world: World, native_id: str) -> Person | None:
    """The person with this Messenger id."""
    return next((p for p in world.people.values() if psid(world, p) == native_id), None)


def chat_id(world: World, person: Person) -> str:
    """The id of the Page's conversation with a person."""
    return "t_" + ids.facebook_number(f"{world.name}/chat/{person.key}")


def chats(world: World) -> list[Chat]:
    """All conversations, latest word first."""
    by_person: dict[str, list[Thing]] = {}
    for thing in world.of("facebook", "dm"):
        if thing.other is not None:
            by_person.setdefault(thing.other, []).append(thing)
    found = [Chat(world.people[key], tuple(things)) for key, things in by_person.items()]
    return sorted(found, key=lambda chat: (chat.updated, chat.person.key), reverse=True)


def chat_with(world: World, key: str) -> Chat | None:
    """The conversation with one person."""
    return next((chat for chat in chats(world) if chat.person.key == key), None)


def shut(chat: Chat) -> bool:
    """Whether the Page may not write in this conversation, whatever the window."""
    return any(thing.extra.get("closed") for thing in chat.things)


def unread(state: State, chat: Chat) -> int:
    """How many of a person's words the Page has neither seen nor answered."""
    answered = max((t.at for t in chat.things if t.by == OWNER), default=None)
    marks = [m for m in (state.seen.get(chat.person.key), answered) if m is not None]
    since = max(marks, default=None)
    return sum(1 for t in chat.things if t.by != OWNER and (since is None or t.at > since))
