"""The world file: what exists in the sandbox and what happens later (docs/sandbox.md)."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

import msgspec

KindOf = Literal["post", "video", "mention", "reply", "comment", "dm"]

OWNER = "owner"
FIRST = ("twitter", "facebook", "linkedin", "youtube")
"""The networks whose accounts have a form of their own in a world file."""
OTHERS: tuple[str, ...] = ()
"""Networks that came later; what a world file says of accounts there stands in `elsewhere`."""
NETWORKS: tuple[str, ...] = (*FIRST, *OTHERS)
_WITHOUT_DM = frozenset({"linkedin", "youtube"})


class WorldError(ValueError):
    """A world file that makes no sense; the text says where and what to do."""


class TwitterAccount(msgspec.Struct, forbid_unknown_fields=True):
    """An X user. `id` is a snowflake in decimal. `name`: as shown there, where it differs."""

    id: str
    username: str
    name: str | None = None


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
    """A YouTube channel: UC and 22 characters; the handle without @. `name` as in X's."""

    id: str
    handle: str
    name: str | None = None


class Person(msgspec.Struct, forbid_unknown_fields=True):
    """A customer as they really are, with their accounts; the networks never see the whole.

    `elsewhere` gives the id on each network that came after the first four.
    """

    key: str
    name: str
    about: str = ""
    town: str = ""
    picture: str | None = None
    twitter: TwitterAccount | None = None
    facebook: FacebookAccount | None = None
    linkedin: LinkedInAccount | None = None
    youtube: YouTubeAccount | None = None
    elsewhere: dict[str, str] = {}


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
    """The owner of the business and its presences; `elsewhere` as in Person."""

    name: str
    person: str
    twitter: TwitterAccount
    facebook: FacebookOwner
    linkedin: LinkedInOwner
    youtube: YouTubeAccount
    about: str = ""
    picture: str | None = None
    elsewhere: dict[str, str] = {}


class Item(msgspec.Struct, forbid_unknown_fields=True):
    """A post, video or message. Where `id` is absent the sandbox makes one of the right form.

    at: RFC 3339, or a time before the start such as "-2d 3h 5m"; "" in `later` means just then.
    pictures: names of pictures that the sandbox serves at /_media/NAME.png.
    held: YouTube keeps it for the owner's review.
    by: "owner" or a person's key. with_: the other side of a direct message the owner wrote.
    on: key of the post or video a comment hangs on. to: key of the item it answers.
    private_of: key of the comment that a Messenger conversation began from (the hard bridge).
    """

    key: str
    network: str
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
    network: str | None = None


class Linked(msgspec.Struct, forbid_unknown_fields=True):
    """Accounts of one person that the demo's profile shows as already linked by the owner."""

    person: str
    networks: list[str]
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
    try:
        if found and any(found.groups()):
            days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
            return start - timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise WorldError(
        f"“{text}” is not a time. Write RFC 3339 with a zone, or a time before the start "
        "such as “-2d 3h 5m”."
    )


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


def check_item(item: Item, people: Mapping[str, Person], before: Mapping[str, str]) -> None:
    """Raise WorldError where an item makes no sense among these people and earlier items.

    `before` gives the network of each earlier item's key. An empty `at` means now.
    """
    where = f"The item “{item.key}” of the world file"
    if item.key in before:
        raise WorldError(f"{where} stands there twice. Give each item a key of its own.")
    _check_network(item.network, where)
    if item.at:
        try:
            parse_at(item.at, datetime.now(UTC))
        except WorldError as error:
            raise WorldError(f"{where} has no good time: {error}") from error
    for key in (item.by, item.with_):
        if key is not None and key != OWNER:
            _check_account(item, key, people, where)
    for other in (item.on, item.to, item.private_of):
        if other is not None and other not in before:
            raise WorldError(f"{where} refers to “{other}”, which does not stand before it.")
        if other is not None and before[other] != item.network:
            raise WorldError(
                f"{where} is of {item.network} and refers to “{other}” of {before[other]}. "
                "A conversation can't leave its network; write a new item there."
            )
    if item.kind == "comment" and item.on is None and item.to is None:
        raise WorldError(f"{where} hangs on nothing. Name a post or video in “on”.")
    if item.kind == "dm":
        if item.network in _WITHOUT_DM:
            raise WorldError(f"{where} is a direct message, which {item.network} does not have.")
        if item.by == OWNER and item.with_ is None:
            raise WorldError(f"{where} is written to nobody. Name the person in “with”.")


def _check_network(name: str, where: str) -> None:
    if name not in NETWORKS:
        raise WorldError(
            f"{where} names the network “{name}”, which the sandbox does not have. "
            f"Use one of: {', '.join(NETWORKS)}."
        )


def _account(person: Person, network: str) -> object | None:
    return getattr(person, network) if network in FIRST else person.elsewhere.get(network)


def _check_account(item: Item, key: str, people: Mapping[str, Person], where: str) -> None:
    person = people.get(key)
    if person is None:
        raise WorldError(
            f"{where} names “{key}”, who is not among its people. "
            "Add the person, or write “owner” for the owner."
        )
    account = _account(person, item.network)
    if account is None:
        field = item.network if item.network in FIRST else "elsewhere"
        raise WorldError(
            f"{where} is of {item.network}, where “{key}” has no account. "
            f"Give the person one (“{field}”), or move the item."
        )
    if item.kind == "dm" and isinstance(account, FacebookAccount) and account.psid is None:
        raise WorldError(f"{where} is in Messenger, but “{key}” has no “psid”. Give one.")


def _check(world: WorldFile) -> None:
    if world.starts is not None:
        try:
            parse_at(world.starts, datetime.now(UTC))
        except WorldError as error:
            raise WorldError(f"“starts” of the world file is wrong: {error}") from error
    _check_elsewhere(world.owner.elsewhere, "The owner")
    people = _check_people(world)
    networks: dict[str, str] = {}
    for item in world.items:
        check_item(item, people, networks)
        networks[item.key] = item.network
    for step in sorted(world.later, key=lambda step: step.after):
        _check_step(step, people, networks)
        if step.item is not None:
            networks[step.item.key] = step.item.network
    for linked in world.linked:
        if linked.person not in people:
            raise WorldError(f"“linked” names “{linked.person}”, who is not among the people.")
        for network in linked.networks:
            _check_network(network, f"“linked” of “{linked.person}”")
            if _account(people[linked.person], network) is None:
                raise WorldError(f"“linked”: “{linked.person}” has no account on {network}.")


def _check_people(world: WorldFile) -> dict[str, Person]:
    people: dict[str, Person] = {}
    ids: dict[tuple[str, str], str] = {}
    for person in world.people:
        if person.key in people or person.key == OWNER:
            raise WorldError(
                f"The person “{person.key}” of the world file stands there twice, or bears the "
                "name kept for the owner. Give each person a key of their own."
            )
        people[person.key] = person
        _check_elsewhere(person.elsewhere, f"The person “{person.key}”")
        for network, native in _native_ids(person):
            first = ids.setdefault((network, native), person.key)
            if first != person.key:
                raise WorldError(
                    f"“{first}” and “{person.key}” have the same id {native} on {network}. "
                    "Give each an id of their own."
                )
    return people


def _check_elsewhere(elsewhere: Mapping[str, str], where: str) -> None:
    for network in elsewhere:
        _check_network(network, f"{where} of the world file")
        if network in FIRST:
            raise WorldError(
                f"{where} of the world file has {network} in “elsewhere”. "
                f"Write the account in “{network}”."
            )


def _native_ids(person: Person) -> list[tuple[str, str]]:
    accounts = (person.twitter, person.facebook, person.linkedin, person.youtube)
    found: list[tuple[str, str]] = [
        (network, account.id)
        for network, account in zip(FIRST, accounts, strict=True)
        if account is not None
    ]
    found += person.elsewhere.items()
    if person.facebook is not None and person.facebook.psid is not None:
        found.append(("messenger", person.facebook.psid))
    return found


def _check_step(step: Later, people: Mapping[str, Person], before: Mapping[str, str]) -> None:
    where = f"The step of “later” after {step.after:g} s"
    if step.do == "add":
        if step.item is None:
            raise WorldError(f"{where} adds nothing. Give it an “item”.")
        check_item(step.item, people, before)
    elif step.do == "revoke":
        if step.network is None:
            raise WorldError(f"{where} revokes nothing. Name a “network”.")
        _check_network(step.network, where)
    elif step.key is None or step.key not in before:
        raise WorldError(f"{where} refers to “{step.key}”, which is no item before it.")
    elif step.do == "edit" and step.text is None:
        raise WorldError(f"{where} edits “{step.key}” but has no “text”.")
