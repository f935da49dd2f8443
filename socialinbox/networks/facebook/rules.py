"""Facebook and Messenger as data: places, streams, retention, ways to answer, length, windows."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from urllib.parse import parse_qs, urlsplit

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import Direction, MessageKind, SeenMessage
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Entry
from socialinbox.networks.budget import Price
from socialinbox.networks.contract import (
    Length,
    Place,
    Privacy,
    Rechecking,
    Retention,
    Route,
    Rules,
    Stream,
    says_yes,
)
from socialinbox.networks.facebook.offers import FILES, offers

NETWORK = NetworkName("facebook")

COMMENTS = "comments"
VISITOR_POSTS = "visitor_posts"
TAGGED = "tagged"
MESSAGES = "messages"

LONGEST_COMMENT = 8000
"""Characters; from memory of Meta's reference, not verified there (2026-11-21)."""
LONGEST_MESSAGE = 2000
"""Characters of a Messenger text (Send API, 2026-11-21)."""
WINDOW = timedelta(hours=24)
"""Free-form replies after the person's last message (Meta's page of 2026-09-28)."""
PRIVATE_REPLY = timedelta(days=7)
"""How long a comment can be answered once in Messenger (2026-11-21)."""
HUMAN_AGENT = "HUMAN_AGENT"
"""The tag of what a person typed after the 24 hours, for apps that have this feature."""
HUMAN_AGENT_WINDOW = timedelta(days=7)
"""How long such a message may come after the person's last one (Meta's page of 2026-09-28)."""
HUMAN_AGENT_SETTING = "human_agent"
NO_SETTINGS: Mapping[str, str] = MappingProxyType({})

PRIVATE_REPLY_FACT = "can_reply_privately"

PUBLIC = Place(
    name="facebook",
    label="Facebook",
    privacy=Privacy.PUBLIC,
    mark="facebook",
    said=say("commented on Facebook"),
    said_of=say("commented on"),
)
MESSENGER = Place(
    name="messenger",
    label="Messenger",
    privacy=Privacy.PRIVATE,
    mark="messenger",
    said=say("wrote in Messenger"),
)

PSID = "psid"
"""The kind of an identity that Messenger knows: a Page's own number for a person."""

PRICES = {"call": Price()}
"""Counted only: Facebook says itself, in percent, how full its budgets are."""
RECHECKING = Rechecking(
    recent=timedelta(days=7),
    again=timedelta(hours=20),
    deadline=timedelta(days=30),
    most_a_day=500,
)

RETENTION = Retention(
    messages=None,
    profiles=None,
    own_words=None,
    exportable=True,
    searchable=True,
    source=(
        say(
            "Meta Platform Terms, read 2026-11-21: no fixed time; follow deletions and unsent "
            "messages, delete at a person's request, at the app's removal and when no longer "
            "needed"
        )
    ),
)


def routes(
    entry: Entry, at: datetime, settings: Mapping[str, str] = NO_SETTINGS
) -> Sequence[Route]:
    """A message: Messenger within 24 hours. All else: a comment, and once a private reply.

    Where the owner has said that his app has Human Agent, Messenger stays open for 7 days.
    """
    if entry.kind is MessageKind.DM:
        return (_in_messenger(entry, at, has_human_agent(settings)),)
    public = _public(entry)
    private = _privately(entry, at)
    return (public,) if private is None else (public, private)


def has_human_agent(settings: Mapping[str, str]) -> bool:
    """Whether the owner has said that his app has that feature."""
    return says_yes(settings, HUMAN_AGENT_SETTING)


def measure(text: str, kind: MessageKind) -> Length:
    """Characters; Messenger takes fewer than a comment."""
    return Length(len(text), LONGEST_MESSAGE if kind is MessageKind.DM else LONGEST_COMMENT)


def window(message: SeenMessage) -> datetime | None:
    """24 hours after each message of a person in Messenger; comments stay open."""
    if message.kind is MessageKind.DM and message.direction is Direction.IN:
        return message.sent_at + WINDOW
    return None


def _public(entry: Entry) -> Route:
    why_not = None
    if entry.deleted_at is not None:
        why_not = say("What you would answer has been deleted on Facebook.")
    elif entry.facts.get("can_comment") is False:
        why_not = say("Facebook takes no comments here.")
    return Route(PUBLIC, MessageKind.COMMENT, entry, why_not is None, why_not)


def _privately(entry: Entry, at: datetime) -> Route | None:
    """The one private reply to a comment; none where Facebook says that there is no such way."""
    if entry.deleted_at is not None or entry.facts.get(PRIVATE_REPLY_FACT) is not True:
        return None
    closes_at = entry.sent_at + PRIVATE_REPLY
    if at < closes_at:
        return Route(MESSENGER, MessageKind.DM, entry, True, None, closes_at)
    why_not = say("A comment can be answered privately for 7 days, and they have passed.")
    return Route(MESSENGER, MessageKind.DM, entry, False, why_not, closes_at)


def _in_messenger(entry: Entry, at: datetime, human_agent: bool) -> Route:
    if entry.direction is Direction.OUT:
        why_not = say("Messenger lets a Page answer a message, not follow its own.")
        return Route(MESSENGER, MessageKind.DM, entry, False, why_not)
    closes_at = entry.sent_at + (HUMAN_AGENT_WINDOW if human_agent else WINDOW)
    if at < closes_at:
        return Route(MESSENGER, MessageKind.DM, entry, True, None, closes_at)
    why_not = say(
        "Messenger lets a Page answer within {time} of a person's last message, and they have "
        "passed. You can answer again as soon as this person writes.",
        time=say("%n day(s)", n=7) if human_agent else say("%n hour(s)", n=24),
    )
    return Route(MESSENGER, MessageKind.DM, entry, False, why_not, closes_at)


def address_ends(url: str) -> datetime | None:
    """Signed addresses name their end in `oe`: seconds since 1970 in hexadecimal digits.

    Read from recorded answers (2026-11-22); Meta's reference says only that they expire.
    """
    found = parse_qs(urlsplit(url).query).get("oe")
    try:
        return datetime.fromtimestamp(int(found[0], 16), UTC) if found else None
    except (ValueError, OverflowError, OSError):
        return None


RULES = Rules(
    name=NETWORK,
    label="Facebook",
    base_url="https://graph.facebook.com",
    auth_url="https://www.facebook.com",
    places=(PUBLIC, MESSENGER),
    place_of={
        MessageKind.COMMENT: PUBLIC.name,
        MessageKind.POST: PUBLIC.name,
        MessageKind.MENTION: PUBLIC.name,
        MessageKind.REPLY: PUBLIC.name,
        MessageKind.DM: MESSENGER.name,
    },
    place_of_identity={PSID: MESSENGER.name},
    streams=(
        Stream(MESSAGES, say("Messenger"), timedelta(minutes=2), live=timedelta(seconds=20)),
        Stream(COMMENTS, say("Comments"), timedelta(minutes=5), live=timedelta(minutes=1)),
        Stream(VISITOR_POSTS, say("Visitors’ posts"), timedelta(minutes=10)),
        Stream(TAGGED, say("Posts that mention the Page"), timedelta(minutes=10)),
    ),
    retention=RETENTION,
    routes=routes,
    routes_with=routes,
    options={
        HUMAN_AGENT_SETTING: say(
            "Has Meta given your app the Human Agent feature? Then what you type yourself reaches "
            "people for 7 days after their last message, not only for 24 hours."
        )
    },
    marks_seen=True,
    offers=offers,
    files=FILES,
    measure=measure,
    unnamed="Facebook user",
    window=window,
    called=("Facebook", "FB", "Messenger", "フェイスブック", "فيسبوك", "फेसबुक"),
    profile_hosts=("facebook.com", "fb.com", "fb.me"),
    media_hosts=("fbcdn.net", "fbsbx.com"),
    address_ends=address_ends,
    price_list=PRICES,
    rechecking=RECHECKING,
    keeps_edits=True,
)
