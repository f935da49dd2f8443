"""The world as it stands now: changed by time and by the networks' clients."""

import threading
from copy import copy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from socialinbox.sandbox import ids
from socialinbox.sandbox.clock import Clock
from socialinbox.sandbox.worldfile import (
    OWNER,
    Item,
    Later,
    Owner,
    Person,
    WorldError,
    WorldFile,
    check_item,
    parse_at,
)

__all__ = ["OWNER", "Past", "Thing", "World"]


@dataclass(slots=True)
class Thing:
    """One post, video or message as it stands now. `by` is OWNER or a person's key.

    `on`, `to`, `private_of` are other things' keys; `root` is the key of the top of its
    conversation (itself for a top). `extra` is for what only one network's app keeps.
    """

    key: str
    network: str
    kind: str
    by: str
    at: datetime
    text: str
    id: str
    root: str
    on: str | None = None
    to: str | None = None
    other: str | None = None
    """The person at the other side of a direct message."""
    private_of: str | None = None
    pictures: list[str] = field(default_factory=list)
    edited_at: datetime | None = None
    deleted_at: datetime | None = None
    hidden: bool = False
    held: bool = False
    liked_by_owner: bool = False
    by_client: bool = False
    """True when it was written through a network's API."""
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def gone(self) -> bool:
        """Whether it has been deleted."""
        return self.deleted_at is not None


@dataclass(frozen=True, slots=True)
class Past:
    """What had become of a world when it was left: `happened` steps of its `later` were over, and
    `written` things had come through the networks' APIs."""

    start: datetime
    left: datetime
    things: list[Thing]
    happened: int
    written: int
    revoked: list[str]
    muted: list[tuple[str, str]]
    banned: list[tuple[str, str]]


class World:
    """All things by key and by native id, behind one lock; times come from the world's clock.

    With a `past` it goes on as it was left; what would have happened meanwhile has happened.
    """

    def __init__(
        self, file: WorldFile, clock: Clock | None = None, past: Past | None = None
    ) -> None:
        start = parse_at(file.starts, datetime.now(UTC)) if file.starts else None
        if past is not None:
            start = max(past.left, datetime.now(UTC))
        self.file = file
        self.clock = clock or Clock(start)
        self.start = self.clock.now() if past is None else past.start
        self.name = file.name
        self.owner: Owner = file.owner
        self.people: dict[str, Person] = {person.key: person for person in file.people}
        self.linked = list(file.linked)
        self.things: dict[str, Thing] = {}
        self.lock = threading.RLock()
        self.revoked: set[str] = set()
        self.muted: set[tuple[str, str]] = set()
        """Network and key of the people whom the owner does not want to see …"""
        self.banned: set[tuple[str, str]] = set()
        """… and of those who may no longer speak to the owner."""
        self._by_id: dict[tuple[str, str], str] = {}
        self._of: dict[str, list[Thing]] = {}
        self._answers: dict[str, list[Thing]] = {}
        self._later = sorted(file.later, key=lambda step: step.after)
        self._written = 0
        if past is not None:
            self._go_on(past)
            return
        for item in file.items:
            self._put(item, parse_at(item.at, self.start))

    def now(self) -> datetime:
        """The present moment of the world; lets what is due happen first."""
        moment = self.clock.now()
        with self.lock:
            while self._later and moment >= self.start + timedelta(seconds=self._later[0].after):
                self._happen(self._later.pop(0))
        return moment

    @property
    def over(self) -> bool:
        """Whether all that was to happen by itself has happened."""
        self.now()
        return bool(self.file.later) and not self._later

    def of(self, network: str, *kinds: str) -> list[Thing]:
        """A network's things that are not deleted, oldest first; of some kinds only, if given."""
        self.now()
        with self.lock:
            found = [
                t
                for t in self._of.get(network, ())
                if not t.gone and (not kinds or t.kind in kinds)
            ]
        return sorted(found, key=lambda t: (t.at, t.id))

    def find(self, network: str, native_id: str) -> Thing | None:
        """By native id, deleted ones included."""
        self.now()
        with self.lock:
            key = self._by_id.get((network, native_id))
            return self.things[key] if key is not None else None

    def get(self, key: str | None) -> Thing | None:
        """By key."""
        return None if key is None else self.things.get(key)

    def children(self, thing: Thing) -> list[Thing]:
        """What answers a thing directly, oldest first, deleted ones left out."""
        self.now()
        with self.lock:
            found = [t for t in self._answers.get(thing.key, ()) if not t.gone]
        return sorted(found, key=lambda t: (t.at, t.id))

    def write(
        self,
        network: str,
        kind: str,
        text: str,
        *,
        to: Thing | None = None,
        on: Thing | None = None,
        other: str | None = None,
        private_of: Thing | None = None,
        pictures: list[str] | None = None,
    ) -> Thing:
        """The owner writes something through a network's API."""
        with self.lock:
            self._written += 1
            item = Item(
                key=f"written-{self._written}",
                network=network,
                kind=kind,  # type: ignore[arg-type]
                by=OWNER,
                at="",
                text=text,
                on=on.key if on else None,
                to=to.key if to else None,
                with_=other,
                private_of=private_of.key if private_of else None,
                pictures=pictures or [],
            )
            thing = self._put(item, self.now())
            thing.by_client = True
            return thing

    def add(self, item: Item) -> Thing:
        """Something new happens now (or at the item's own time, where it has one)."""
        moment = self.now()
        with self.lock:
            before = {key: thing.network for key, thing in self.things.items()}
            check_item(item, self.people, before)
            return self._put(item, parse_at(item.at, moment) if item.at else moment)

    def edit(self, thing: Thing, text: str) -> None:
        """Its author changes the words."""
        moment = self.now()
        with self.lock:
            thing.text, thing.edited_at = text, moment

    def delete(self, thing: Thing) -> None:
        """Its author, or the network, takes it away; its replies stay where they are."""
        moment = self.now()
        with self.lock:
            thing.deleted_at = moment

    def snapshot(self) -> dict[str, Any]:
        """The world as JSON, each thing once, in order of time."""
        moment = self.now()
        with self.lock:
            things = sorted(self.things.values(), key=lambda t: (t.at, t.id))
        return {
            "name": self.name,
            "now": moment.isoformat(),
            "revoked": sorted(self.revoked),
            "items": [self._as_json(t) for t in things],
        }

    def past(self) -> Past:
        """All that is to be kept to go on from here another time."""
        moment = self.now()
        with self.lock:
            return Past(
                self.start,
                moment,
                [copy(thing) for thing in self.things.values()],
                len(self.file.later) - len(self._later),
                self._written,
                sorted(self.revoked),
                sorted(self.muted),
                sorted(self.banned),
            )

    def _go_on(self, past: Past) -> None:
        del self._later[: past.happened]
        self._written = past.written
        self.revoked |= set(past.revoked)
        self.muted |= set(past.muted)
        self.banned |= set(past.banned)
        for thing in past.things:
            self._keep(thing)

    def _as_json(self, thing: Thing) -> dict[str, Any]:
        parent, subject = self.get(thing.to), self.get(thing.on)
        return {
            "key": thing.key,
            "network": thing.network,
            "kind": thing.kind,
            "id": thing.id,
            "by": thing.by,
            "with": thing.other,
            "at": thing.at.isoformat(),
            "text": thing.text,
            "parent_id": parent.id if parent else None,
            "subject_id": subject.id if subject else None,
            "edited_at": thing.edited_at.isoformat() if thing.edited_at else None,
            "deleted_at": thing.deleted_at.isoformat() if thing.deleted_at else None,
            "hidden": thing.hidden,
            "held": thing.held,
            "by_client": thing.by_client,
        }

    def _put(self, item: Item, at: datetime) -> Thing:
        parent = self.get(item.to)
        thing = Thing(
            key=item.key,
            network=item.network,
            kind=item.kind,
            by=item.by,
            at=at,
            text=item.text,
            id=item.id or self._new_id(item, at, parent),
            root=parent.root if parent else item.key,
            on=item.on or (parent.on if parent else None),
            to=item.to,
            other=item.with_ or (item.by if item.kind == "dm" and item.by != OWNER else None),
            private_of=item.private_of,
            pictures=list(item.pictures),
            held=item.held,
        )
        if (thing.network, thing.id) in self._by_id:
            raise WorldError(f"Two items of {thing.network} have the id {thing.id}.")
        self._keep(thing)
        return thing

    def _keep(self, thing: Thing) -> None:
        self.things[thing.key] = thing
        self._by_id[thing.network, thing.id] = thing.key
        self._of.setdefault(thing.network, []).append(thing)
        if thing.to is not None:
            self._answers.setdefault(thing.to, []).append(thing)

    def _new_id(self, item: Item, at: datetime, parent: Thing | None) -> str:
        seed = f"{self.name}/{item.key}"
        match item.network, item.kind:
            case "twitter", _:
                return ids.snowflake(at, seed)
            case "facebook", "dm":
                return ids.facebook_message(seed)
            case "facebook", "post":
                return f"{self.owner.facebook.page_id}_{ids.facebook_number(seed)}"
            case "facebook", _:
                top = self.get(item.on)
                post = top.id.split("_")[-1] if top else self.owner.facebook.page_id
                return f"{post}_{ids.facebook_number(seed)}"
            case "linkedin", _:
                return ids.linkedin_number(at, seed)
            case "youtube", "video":
                return ids.youtube_video(seed)
            case "youtube", _:
                return ids.youtube_comment(seed, parent.id if parent else None)
            case _:
                return ids.sortable(at, seed)

    def _happen(self, step: Later) -> None:
        thing = self.get(step.key)
        moment = self.start + timedelta(seconds=step.after)
        if step.do == "add" and step.item is not None:
            at = parse_at(step.item.at, moment) if step.item.at else moment
            self._put(step.item, at)
        elif step.do == "revoke" and step.network is not None:
            self.revoked.add(step.network)
        elif thing is not None:
            if step.do == "edit":
                thing.text, thing.edited_at = step.text or "", moment
            elif step.do == "delete":
                thing.deleted_at = moment
            elif step.do == "hide":
                thing.hidden = True
