"""Who is who at X, and whom a post addresses."""

from dataclasses import dataclass
from datetime import datetime

from socialinbox.sandbox import ids
from socialinbox.sandbox.twitter.text import addressed, handles
from socialinbox.sandbox.world import OWNER, Thing, World

NETWORK = "twitter"
KINDS = ("post", "mention", "reply")


@dataclass(frozen=True, slots=True)
class User:
    """An X user; `key` is the world's name for them."""

    key: str
    id: str
    username: str
    name: str
    about: str
    town: str
    picture: str | None


class Crowd:
    """Users by key, id and handle, and the posts between them."""

    def __init__(self, world: World) -> None:
        self.world = world
        owner = world.owner
        self.owner = User(
            OWNER,
            owner.twitter.id,
            owner.twitter.username,
            owner.name,
            owner.about,
            "",
            owner.picture,
        )
        people = [
            User(
                *(p.key, p.twitter.id, p.twitter.username, p.twitter.name or p.name),
                *(p.about, p.town, p.picture),
            )
            for p in world.people.values()
            if p.twitter is not None
        ]
        everybody = [self.owner, *people]
        self.by_key = {user.key: user for user in everybody}
        self.by_id = {user.id: user for user in everybody}
        self.by_name = {user.username.lower(): user for user in everybody}
        self.ids = {user.username.lower(): user.id for user in everybody}

    def author(self, thing: Thing) -> User:
        """Who wrote it; somebody without an X account is shown under the key's name."""
        found = self.by_key.get(thing.by)
        return found or User(thing.by, "1", thing.by, thing.by, "", "", None)

    def posts(self) -> list[Thing]:
        """All posts that exist, newest first."""
        found = self.world.of(NETWORK, *KINDS)
        return sorted(found, key=lambda thing: int(latest_id(thing)), reverse=True)

    def find(self, post_id: str) -> Thing | None:
        """A post by its id or by that of its newest version, deleted ones included."""
        thing = self.world.find(NETWORK, post_id)
        if thing is None:
            edited = (t for t in self.world.of(NETWORK, *KINDS) if t.edited_at is not None)
            thing = next((t for t in edited if latest_id(t) == post_id), None)
        return thing if thing is not None and thing.kind in KINDS else None

    def prefix(self, thing: Thing) -> str:
        """The handles that X itself put in front of a reply.

        X addresses a reply to the parent's author unless the text does so already, and to the
        owner if the parent did, unless its author chose by hand whom to address.
        """
        wanted: list[str] = []
        parent = self.world.get(thing.to)
        if parent is not None:
            wanted.append(self.author(parent).username)
            by_hand = any(name in self.ids for name in addressed(thing.text))
            if not by_hand and self.addresses_owner(parent):
                wanted.append(self.owner.username)
        elif thing.kind == "mention":
            wanted.append(self.owner.username)
        own = self.author(thing).username.lower()
        there = {own, *handles(thing.text)}
        fresh = dict.fromkeys(name for name in wanted if name.lower() not in there)
        return "".join(f"@{name} " for name in fresh)

    def words(self, thing: Thing) -> str:
        """The whole text: what X put in front, then what was typed."""
        return self.prefix(thing) + thing.text

    def addresses_owner(self, thing: Thing) -> bool:
        """Whether somebody else's post mentions the owner, by hand or by being a reply."""
        if thing.by == OWNER:
            return False
        return self.owner.username.lower() in handles(self.words(thing))

    def root(self, thing: Thing) -> Thing:
        """The post that a conversation began with."""
        return self.world.get(thing.root) or thing


def latest_id(thing: Thing) -> str:
    """The id of the newest version: an edited post has a new one."""
    if thing.edited_at is None:
        return thing.id
    return ids.snowflake(thing.edited_at, f"{thing.key}/edited")


def stamp(moment: datetime) -> str:
    """A time as X writes it."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def conversation(one: str, other: str) -> str:
    """The id of a conversation between two users."""
    first, second = sorted((one, other), key=int)
    return f"{first}-{second}"
