"""The world's videos and comments in the order and with the visibility that YouTube gives them."""

from dataclasses import dataclass
from itertools import islice

from socialinbox.sandbox.site import Site
from socialinbox.sandbox.world import OWNER, Thing

PUBLISHED = "published"
HELD = "heldForReview"
SPAM = "likelySpam"
REJECTED = "rejected"
STATUSES = (PUBLISHED, HELD, SPAM, REJECTED)


@dataclass(frozen=True, slots=True)
class Channel:
    """What YouTube knows of a channel's holder. `handle` has no @."""

    id: str
    title: str
    handle: str
    description: str
    picture: str | None


class Shelf:
    """The owner's videos with what was said below them."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._replies: dict[str, list[Thing]] = {}
        self._indexed = 0

    def channel(self, key: str) -> Channel:
        """The channel of the owner or of a person who has one."""
        world = self._site.world
        if key == OWNER:
            own = world.owner
            return Channel(own.youtube.id, own.name, own.youtube.handle, own.about, own.picture)
        person = world.people[key]
        if person.youtube is None:
            raise ValueError(f"“{key}” comments on YouTube but has no channel in the world file")
        return Channel(
            person.youtube.id,
            person.youtube.name or person.name,
            person.youtube.handle,
            person.about,
            person.picture,
        )

    def channel_keys(self) -> list[str]:
        """Whoever has a channel, the owner first."""
        return [OWNER, *(k for k, p in self._site.world.people.items() if p.youtube)]

    def videos(self) -> list[Thing]:
        """The owner's videos, newest first."""
        return self._site.world.of(self._site.network, "video")[::-1]

    def threads(self) -> list[Thing]:
        """All top comments whose video stands, newest first."""
        world = self._site.world
        tops = [t for t in world.of(self._site.network, "comment") if t.to is None]
        return [t for t in tops[::-1] if (on := world.get(t.on)) is None or not on.gone]

    def top_of(self, thing: Thing) -> Thing:
        """The top comment of a thread."""
        return self._site.world.things[thing.root]

    def comment(self, native_id: str) -> Thing | None:
        """A comment by id, where it and its thread and video still stand."""
        thing = self._site.world.find(self._site.network, native_id)
        if thing is None or thing.kind != "comment" or thing.gone:
            return None
        top, video = self.top_of(thing), self._site.world.get(thing.on)
        return None if top.gone or (video is not None and video.gone) else thing

    def replies(self, top: Thing, status: str) -> list[Thing]:
        """A thread's replies of one moderation status, oldest first."""
        self._index()
        found = [
            thing
            for thing in self._replies.get(top.key, ())
            if not thing.gone and self.status(thing) == status
        ]
        return sorted(found, key=lambda thing: (thing.at, thing.id))

    def comment_count(self, video: Thing) -> int:
        """How many comments and replies can be read below a video."""
        comments = self._site.world.of(self._site.network, "comment")
        return sum(
            t.on == video.key and self.status(t) == PUBLISHED and not self.top_of(t).gone
            for t in comments
        )

    def status(self, thing: Thing) -> str:
        """A comment's moderation status."""
        if thing.hidden or (self._site.network, thing.by) in self._site.world.banned:
            return REJECTED
        if thing.held:
            return str(thing.extra.get("held_as", HELD))
        return PUBLISHED

    def moderate(self, thing: Thing, status: str) -> None:
        """The owner decides on a comment."""
        thing.hidden = status == REJECTED
        thing.held = status in (HELD, SPAM)
        thing.extra["held_as"] = status

    def _index(self) -> None:
        """Note replies by their thread; things are only ever added to the world."""
        world = self._site.world
        world.now()
        with world.lock:
            for thing in islice(world.things.values(), self._indexed, None):
                if thing.network == self._site.network and thing.to is not None:
                    self._replies.setdefault(thing.root, []).append(thing)
            self._indexed = len(world.things)
