"""X as data: places, streams, retention, prices, ways to answer, length."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import MessageKind, SeenMessage
from socialinbox.domain.remembered import remembered
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Entry
from socialinbox.networks.budget import Period, Price, Quota, SendingPrice
from socialinbox.networks.contract import (
    Length,
    Place,
    Privacy,
    Rechecking,
    Retention,
    Route,
    Rules,
    Stream,
)
from socialinbox.networks.twitter.offers import FILES, offers

NETWORK = NetworkName("twitter")
LONGEST_POST = 280
"""Weighted characters of a post (twitter-text, configuration 3)."""
LONGEST_DM = 10_000
"""Characters of a direct message."""
_PART = re.compile(r"\s+|\S+")

MENTIONS = "mentions"
POSTS = "posts"
CONVERSATIONS = "conversations"
MESSAGES = "messages"

PUBLIC = Place("x", "X", Privacy.PUBLIC, "x", say("mentioned you on X"))
DIRECT = Place(
    "x_dm",
    say("X direct message"),
    Privacy.PRIVATE,
    "x",
    say("wrote to you in an X direct message"),
)

RETENTION = Retention(
    messages=None,
    profiles=None,
    own_words=None,
    exportable=True,
    searchable=True,
    source=(
        say(
            "X Developer Policy, read 2026-11-21: no fixed time, but what was deleted, changed or "
            "made private must follow as soon as possible, at latest 24 hours after a request"
        )
    ),
)

PRICES = {
    "owned_read": Price(1),
    "post_read": Price(5),
    "user_read": Price(10),
    "dm_read": Price(10),
    "post": Price(15),
    "post_with_link": Price(200),
    "dm": Price(15),
    "delete": Price(10),
    "act": Price(15),
}
"""Self-serve pay-per-use prices, docs.x.com/x-api/pricing, read 2026-11-21: for each thing that an
answer brings, once in a UTC day; a tenth of a cent for what the owner's own app reads of the owner.
"""
QUOTAS = (Quota("dollar", say("US dollars"), None, Period.MONTH),)
RECHECKING = Rechecking(
    recent=timedelta(hours=36),
    again=timedelta(hours=30),
    deadline=None,
    most_a_day=40,
    same_day_free=True,
    only_free=(MessageKind.DM,),
)
"""The day's posts before midnight UTC, when they cost nothing more; else, at half a cent each, the
recent ones that were missed then, and those that wait for an answer.

Direct messages only while they cost nothing: X has no way to edit them, and who deletes one takes
it out of their own view, so that all there is to be found is what the owner deleted elsewhere."""

NOT_SUMMONED = say(
    "Since February 2026 X lets programs answer in public only where the author mentioned or "
    "quoted you. Answer this one on x.com."
)
GONE = say("The post has been deleted on X.")
DMS_CLOSED = say("This person does not take direct messages from you.")


def routes(entry: Entry, at: datetime) -> Sequence[Route]:
    """A public reply to a post, and a direct message to its author where they take one."""
    if entry.kind is MessageKind.DM:
        return (Route(DIRECT, MessageKind.DM, entry, True),)
    why_not = None
    if entry.deleted_at is not None:
        why_not = GONE
    elif not (entry.facts.get("summoned") or entry.facts.get("to_us")):
        why_not = NOT_SUMMONED
    found = [Route(PUBLIC, MessageKind.REPLY, entry, why_not is None, why_not)]
    takes = entry.facts.get("takes_dms")
    if takes is not None:
        found.append(
            Route(DIRECT, MessageKind.DM, entry, bool(takes), None if takes else DMS_CLOSED)
        )
    return found


def measure(text: str, kind: MessageKind) -> Length:
    """Weighted characters of a post, plain ones of a direct message.

    The handles that X itself puts in front of a reply are not in `text` and not counted.
    """
    if kind is MessageKind.DM:
        return Length(len(text), LONGEST_DM)
    return Length(sum(map(_weight, _PART.findall(text))), LONGEST_POST)


@remembered(4096)
def _weight(part: str) -> int:
    """What a part of a post weighs that stands between spaces, which no link and no emoji has.

    Known parts are not weighed again: the library takes milliseconds for a few lines, and each key
    in the composer asks for all of them.
    """
    if part.isascii() and "." not in part:
        return len(part)
    from twitter_text import parse_tweet

    weight: int = parse_tweet(part).weightedLength
    return weight


def sending(kind: MessageKind, text: str) -> SendingPrice:
    """A post with a link costs thirteen times what one without costs."""
    if kind is MessageKind.DM:
        return SendingPrice("dm")
    if has_link(text):
        return SendingPrice("post_with_link", "post")
    return SendingPrice("post")


def has_link(text: str) -> bool:
    """Whether X would see a link in a text."""
    # The library's own tables take a while to load: only where there may be a link at all.
    if "." not in text:
        return False
    from twitter_text import extract_urls

    return bool(extract_urls(text))


def window(message: SeenMessage) -> datetime | None:
    """X sets no end to the right to answer."""
    return None


RULES = Rules(
    name=NETWORK,
    label="X",
    base_url="https://api.x.com",
    auth_url="https://x.com",
    places=(PUBLIC, DIRECT),
    place_of={
        MessageKind.MENTION: PUBLIC.name,
        MessageKind.REPLY: PUBLIC.name,
        MessageKind.POST: PUBLIC.name,
        MessageKind.DM: DIRECT.name,
    },
    # Polling that finds nothing costs nothing; the pauses keep well inside the limits of a
    # quarter of an hour: 300 mentions, 900 own posts, 300 searches, 15 lists of direct messages.
    streams=(
        Stream(
            MENTIONS, say("Mentions"), timedelta(seconds=30), live=timedelta(seconds=10), newest=800
        ),
        Stream(POSTS, say("Your posts and replies"), timedelta(seconds=60), newest=3200),
        Stream(
            CONVERSATIONS,
            say("Conversations of the last 7 days"),
            timedelta(minutes=5),
            reach=timedelta(days=7),
        ),
        Stream(
            MESSAGES,
            say("Direct messages of the last 30 days"),
            timedelta(seconds=75),
            reach=timedelta(days=30),
        ),
    ),
    retention=RETENTION,
    routes=routes,
    measure=measure,
    unnamed="X user",
    window=window,
    called=("X", "Twitter", "ツイッター", "تويتر", "ट्विटर"),
    profile_hosts=("x.com", "twitter.com"),
    media_hosts=("twimg.com",),
    price_list=PRICES,
    quotas=QUOTAS,
    sending=sending,
    rechecking=RECHECKING,
    offers=offers,
    files=FILES,
    same_words={
        MessageKind.REPLY: say(
            "X refuses the same words twice and takes them for spam. Change a few words."
        )
    },
    # Developer policy, "off-X matching", read on 2026-11-20: only with consent, from what the
    # person said, or from public facts; the reason is kept.
    needs_basis=True,
)
