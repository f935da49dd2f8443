"""What every network offers the rest of the program; capabilities are asked with isinstance."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from fnmatch import fnmatchcase
from typing import Protocol, runtime_checkable

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.delivery import OutgoingFile, OutgoingReply, Sent
from socialinbox.domain.events import StreamPage
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import MessageKind, SeenMessage
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Entry
from socialinbox.networks.budget import Allowance, PriceList, Quota, SendingPrice
from socialinbox.networks.verbs import Offer
from socialinbox.networks.videos import VideoHome

MEGABYTE = 1024 * 1024
ONE = say("Only one file can go along. Send the others in a second message.")
APART = say(
    "Here a message carries words or a file, not both. Send the file first, then the words."
)


class Privacy(StrEnum):
    """Who can read what is written at a place."""

    PUBLIC = "public"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Place:
    """Where on a network words are exchanged, as the owner knows it ("Messenger")."""

    name: str
    label: str
    privacy: Privacy
    mark: str
    """File name of its mark in resources/marks, without .svg."""
    said: str
    """How a message of a customer is introduced there: "mentioned you on X"."""
    said_of: str = ""
    """The same before the title of what it is about ("commented on"), where that is another."""


@dataclass(frozen=True, slots=True)
class Retention:
    """How long a network lets us keep a kind of data; None: no limit. With source and date read."""

    messages: timedelta | None
    profiles: timedelta | None
    own_words: timedelta | None
    exportable: bool
    searchable: bool
    """False: the words may not enter a lasting search index."""
    source: str
    lasting: tuple[str, ...] = ()
    """Which facts of a message stay when its words go: bare ids, which have no limit."""


@dataclass(frozen=True, slots=True)
class Route:
    """A way to answer one message: where the reply would go, or why it can't.

    `kind` is what our message would be. `to` names the message answered.
    """

    place: Place
    kind: MessageKind
    to: Entry
    allowed: bool
    why_not: str | None = None
    closes_at: datetime | None = None
    """The end of the right to answer."""


@dataclass(frozen=True, slots=True)
class Length:
    """A text's length as the network counts it."""

    used: int
    limit: int

    @property
    def fits(self) -> bool:
        """Whether the network would take a text of this length."""
        return 0 < self.used <= self.limit

    @property
    def over(self) -> int:
        """By how much the text is too long; 0 where it is not."""
        return max(0, self.used - self.limit)


@dataclass(frozen=True, slots=True)
class FileLimits:
    """How many files fit one message, and per MIME type ("image/png", "video/*") how many bytes."""

    count: int
    largest: Mapping[str, int]
    alone: tuple[str, ...] = ()
    """MIME types of which a message takes one, and then no other file."""
    why_none: str | None = None
    """Where `count` is 0: the reason, in a sentence."""
    with_words: bool = True
    """False: a message carries words or a file, not both."""

    def complaint(self, files: Sequence[OutgoingFile], text: str = "") -> str | None:
        """Why these files can't go along, in a sentence with what to do; None: they can."""
        if not files:
            return None
        if self.count == 0:
            return self.why_none or say("No files can be sent here.")
        if text.strip() and not self.with_words:
            return APART
        for file in files:
            if file.size == 0:
                return say("“{name}” is empty. Choose another file.", name=file.name)
            kinds = [kind for kind in self.largest if fnmatchcase(file.mime_type, kind)]
            if not kinds:
                return say(
                    "“{name}” is of a kind that is not taken here ({mime_type}).",
                    name=file.name,
                    mime_type=file.mime_type,
                )
            most = max(self.largest[kind] for kind in kinds)
            if file.size > most:
                return say(
                    "“{name}” is too large: at most {most} MB are taken here.",
                    name=file.name,
                    most=most // MEGABYTE,
                )
        if len(files) > self.count:
            return (
                say("At most %n can go along. Take some out.", n=self.count)
                if self.count > 1
                else ONE
            )
        single = [f for f in files if any(fnmatchcase(f.mime_type, kind) for kind in self.alone)]
        if single and len(files) > 1:
            return say(
                "“{name}” must go alone. Send the others in a second message.", name=single[0].name
            )
        return None


@dataclass(frozen=True, slots=True)
class Stream:
    """One thing an account is polled for."""

    name: str
    label: str
    every: timedelta
    """How long to wait between two rounds while nothing happens."""
    live: timedelta | None = None
    """How long to wait while a conversation is going on; None: `every`."""
    reach: timedelta | None = None
    """How far back the network still gives this stream; None: to its beginning."""
    newest: int | None = None
    """How many of the newest things it gives; None: all."""
    whole: bool = False
    """Whether each round looks at everything there is, so that a finished one is complete."""


@dataclass(frozen=True, slots=True)
class Rechecking:
    """When messages are looked at again, because no event tells of edits and deletions."""

    recent: timedelta
    """Messages younger than this, and those of threads that are not done …"""
    again: timedelta
    """… are looked at again after so long;"""
    deadline: timedelta | None
    """all others after so long; None: never by itself."""
    most_a_day: int
    """How many messages a day are looked at again."""
    same_day_free: bool = False
    """Whether what was read on a UTC day costs nothing more on that day: then all of the day's are
    looked at again in its last hour, whatever `most_a_day` says. What that hour missed is made up
    on the next days, within `most_a_day`."""
    only_free: tuple[MessageKind, ...] = ()
    """The kinds that are looked at in that hour and never else."""


@dataclass(frozen=True, slots=True)
class Rules:
    """A network as data: loaded at start, so it imports nothing heavy.

    `routes` says, for a customer's message and the newest message of that customer in the same
    conversation, how it can be answered at a given time. `measure` counts a text.
    """

    name: NetworkName
    label: str
    base_url: str
    auth_url: str
    """Host of the page where the owner signs in."""
    places: tuple[Place, ...]
    place_of: Mapping[MessageKind, str]
    """At which place a message of a kind stands."""
    streams: tuple[Stream, ...]
    retention: Retention
    routes: Callable[[Entry, datetime], Sequence[Route]]
    measure: Callable[[str, MessageKind], Length]
    unnamed: str
    """What to call somebody whose name the network withholds: "Facebook user"."""
    window: Callable[[SeenMessage], datetime | None]
    """Until when this incoming message may be answered; None: no limit that we know of."""
    place_of_identity: Mapping[str, str] = field(default_factory=dict)
    """At which place identities of a kind are met; the first of `places` where it is missing."""
    media_hosts: tuple[str, ...] = ()
    """Hosts (and all below them) that this network serves pictures from."""
    address_ends: Callable[[str], datetime | None] = lambda url: None
    """Until when the address of a picture or file works, as far as it says so itself."""
    price_list: PriceList = field(default_factory=dict)
    """What each kind of call costs, by the network's own words."""
    quotas: tuple[Quota, ...] = ()
    sending: Callable[[MessageKind, str], SendingPrice | None] = lambda kind, text: None
    """What our message of a kind with this text will cost; None: nothing that is counted."""
    rechecking: Rechecking | None = None
    keeps_edits: bool = False
    """Whether what a customer's message said before an edit may be kept."""
    routes_with: Callable[[Entry, datetime, Mapping[str, str]], Sequence[Route]] | None = None
    """`routes` where what the owner said of the account (its settings) matters; None: nowhere."""
    options: Mapping[str, str] = field(default_factory=dict)
    """What the owner may say of an account, by the name of its setting: a yes or no question."""
    marks_seen: bool = False
    """Whether this network lets a program tell customers that their message was seen."""
    offers: Callable[[Entry], Sequence[Offer]] = lambda entry: ()
    """The verbs for a message, each possible or with the reason why not."""
    files: Mapping[MessageKind, FileLimits] = field(default_factory=dict)
    """What may be sent along with our messages of a kind; nothing where a kind is missing."""
    needs_basis: bool = False
    """Whether who somebody here is elsewhere may be said only with how the owner knows it."""
    matching: bool = True
    """Whether its people may be compared with others, to suggest who is who; False: the owner may
    still link them by hand."""
    called: tuple[str, ...] = ()
    """How people speak of it: "it's me from Facebook"."""
    profile_hosts: tuple[str, ...] = ()
    """Hosts of addresses such as facebook.com/NAME, without "www."."""
    needs: Mapping[str, str] = field(default_factory=dict)
    """What `accounts add` must be given besides the access token: name to explanation."""

    same_words: Mapping[MessageKind, str] = field(default_factory=dict)
    """Why the same words may not go out twice in a message of a kind, with what to do."""
    videos: VideoHome | None = None
    """Where films can be put to be linked from a reply on any network; None: not here."""

    def ways(self, entry: Entry, at: datetime, settings: Mapping[str, str]) -> Sequence[Route]:
        """How an account with these settings can answer a message."""
        if self.routes_with is None:
            return self.routes(entry, at)
        return self.routes_with(entry, at, settings)


def says_yes(settings: Mapping[str, str], option: str) -> bool:
    """Whether the owner has answered one of `Rules.options` of an account with yes."""
    return settings.get(option, "").lower() in ("yes", "true")


class Recall(Protocol):
    """Asks for what earlier pages of this stream remembered."""

    async def __call__(self, keys: Sequence[str]) -> dict[str, str]:
        """The remembered values of those keys that have one."""
        ...


class Connector(Protocol):
    """One signed-in account. Every method may raise a NetworkError and nothing else on purpose."""

    @property
    def rules(self) -> Rules:
        """The network's rules."""
        ...

    async def identify(self) -> OwnAccount:
        """Ask the network who we are; also the cheapest proof that the grant lives."""
        ...

    def pages(
        self, stream: str, checkpoint: str | None, recall: Recall
    ) -> AsyncIterator[StreamPage]:
        """Everything of a stream behind `checkpoint` (None: all that the network still gives).

        Stops by itself. Cut off after any page, the next call with that page's checkpoint misses
        nothing and may repeat something.
        """
        ...

    async def aclose(self) -> None:
        """Close the connections."""
        ...


@runtime_checkable
class TellsAllowance(Protocol):
    """Knows from the network's answers how often each stream may still be asked."""

    def allowance(self, stream: str) -> Allowance | None:
        """What is left for a stream; None: nothing is known."""
        ...


@runtime_checkable
class SendsReplies(Protocol):
    """Can answer: publicly, as a comment or directly, as its routes say."""

    async def send(self, reply: OutgoingReply) -> Sent:
        """Send once. Unreachable(sent=True) means: it may have got through."""
        ...

    async def find(self, reply: OutgoingReply, native_id: str | None) -> SeenMessage | None:
        """Read a reply back: by its id, or where that is unknown by its text since `queued_at`.

        None means: the network does not show it (yet).
        """
        ...
