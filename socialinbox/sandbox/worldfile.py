"""The world file: what exists in the sandbox and what happens later (docs/sandbox.md)."""

import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

import msgspec

NetworkOf = Literal["twitter", "facebook", "linkedin", "youtube"]
KindOf = Literal["post", "video", "mention", "reply", "comment", "dm"]


class WorldError(ValueError):
    """A world file that makes no sense; the text says where and what to do."""


class TwitterAccount(msgspec.Struct, forbid_unknown_fields=True):
    """An X user. `id` is a snowflake in decimal."""

    id: str
    username: str


class FacebookAccount(msgspec.Struct, forbid_unknown_fields=True):
    """A person at Facebook: the page-scoped id used for comments and, apart, for Messenger.

    `named` False means that the network withholds who it is. `psid` None: has never written in
    Messenger. The two ids differ, as they do for real people without a hard bridge.
    """

    id: str
    psid: str | None = None
    named: bool = True


class LinkedInAccount(msgspec.Struct, forbid_unknown_fields=True):
    """A LinkedIn member: the part behind urn:li:person:."""

    id: str


class YouTubeAccount(msgspec.Struct, forbid_unknown_fields=True):
    """A YouTube channel: UC and 22 characters; the handle without @."""

    id: str
    handle: str


class Person(msgspec.Struct, forbid_unknown_fields=True):
    """A customer as they really are, with their accounts; the networks never see the whole."""

    key: str
    name: str
    about: str = ""
    town: str = ""
    picture: str | None = None
    twitter: TwitterAccount | None = None
    facebook: FacebookAccount | None = None
    linkedin: LinkedInAccount | None = None
    youtube: YouTubeAccount | None = None


class FacebookOwner(msgspec.Struct, forbid_unknown_fields=True):
    """The owner's personal user and the Page."""

    user_id: str
    page_id: str
    username: str


class LinkedInOwner(msgspec.Struct, forbid_unknown_fields=True):
    """The owner as a member and the organisation's page."""

    member_id: str
    organization_id: str
    vanity: str


class Owner(msgspec.Struct, forbid_unknown_fields=True):
    """The owner of the business and its four presences."""

    name: str
    person: str
    twitter: TwitterAccount
    facebook: FacebookOwner
    linkedin: LinkedInOwner
    youtube: YouTubeAccount
    about: str = ""
    picture: str | None = None


class Item(msgspec.Struct, forbid_unknown_fields=True):
    """A post, video or message. Where `id` is absent the sandbox makes one of the right form.

    at: RFC 3339, or a time before the start such as "-2d 3h 5m".
    by: "owner" or a person's key. with_: the other side of a direct message the owner wrote.
    on: key of the post or video a comment hangs on. to: key of the item it answers.
    private_of: key of the comment that a Messenger conversation began from (the hard bridge).
    """

    key: str
    network: NetworkOf
    kind: KindOf
    by: str
    at: str
    text: str
    id: str | None = None
    on: str | None = None
    to: str | None = None
    with_: str | None = msgspec.field(default=None, name="with")
    private_of: str | None = None
    pictures: list[str] = []
    held: bool = False


class Later(msgspec.Struct, forbid_unknown_fields=True):
    """Something that happens `after` so many seconds of the world's time."""

    after: float
    do: Literal["add", "edit", "delete", "hide", "revoke"]
    item: Item | None = None
    key: str | None = None
    text: str | None = None
    network: NetworkOf | None = None


class Linked(msgspec.Struct, forbid_unknown_fields=True):
    """Accounts of one person that the demo's profile shows as already linked by the owner."""

    person: str
    networks: list[NetworkOf]
    basis: str
    evidence: str


class WorldFile(msgspec.Struct, forbid_unknown_fields=True):
    """A whole world. `starts` None: at the moment it is loaded."""

    format: Literal[1]
    name: str
    owner: Owner
    people: list[Person] = []
    items: list[Item] = []
    later: list[Later] = []
    linked: list[Linked] = []
    starts: str | None = None


_AGO = re.compile(r"^-(?:(\d+)d)? ?(?:(\d+)h)? ?(?:(\d+)m)? ?(?:(\d+)s)?$")


def parse_at(text: str, start: datetime) -> datetime:
    """The moment an `at` means; raises WorldError."""
    found = _AGO.match(text)
    if found and text != "-":
        days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return start - timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise WorldError(
            f"“{text}” is not a time. Write RFC 3339 with a zone, or a time before the start "
            "such as “-2d 3h 5m”."
        )
    return moment


def parse(data: bytes) -> WorldFile:
    """A world from JSON; raises WorldError naming the place that is wrong."""
    try:
        world = msgspec.json.decode(data, type=WorldFile)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise WorldError(
            f"The world file could not be read: {error}. docs/sandbox.md describes its form."
        ) from error
    _check(world)
    return world


def read(path: Path) -> WorldFile:
    """A world from a file; raises WorldError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise WorldError(f"The world file {path} could not be opened: {error.strerror}.") from error
    return parse(data)


def schema() -> dict[str, object]:
    """The JSON Schema of a world file."""
    return msgspec.json.schema(WorldFile)


def _check(world: WorldFile) -> None:
    people = {person.key for person in world.people}
    keys: set[str] = set()
    later = [step.item for step in world.later if step.item is not None]
    for item in [*world.items, *later]:
        where = f"The item “{item.key}” of the world file"
        if item.key in keys:
            raise WorldError(f"{where} stands there twice. Give each item a key of its own.")
        if item.by != "owner" and item.by not in people:
            raise WorldError(f"{where} is by “{item.by}”, who is not among its people.")
        for other in (item.on, item.to, item.private_of):
            if other is not None and other not in keys:
                raise WorldError(f"{where} refers to “{other}”, which does not stand before it.")
        keys.add(item.key)
    for step in world.later:
        if step.key is not None and step.key not in keys:
            raise WorldError(f"“later” refers to “{step.key}”, which is no item of the world file.")
