"""YouTube as data: places, streams, retention, ways to answer, length."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import MessageKind, SeenMessage
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Entry
from socialinbox.networks.budget import Period, Price, Quota, SendingPrice
from socialinbox.networks.contract import (
    MEGABYTE,
    Length,
    Place,
    Privacy,
    Rechecking,
    Retention,
    Route,
    Rules,
    Stream,
)
from socialinbox.networks.videos import GIGABYTE, VideoHome
from socialinbox.networks.youtube.offers import FILES, offers

NETWORK = NetworkName("youtube")
LONGEST = 10_000
"""Characters of a comment; more is refused as commentTextTooLong (API reference, 2026-11-21)."""

PACIFIC = "America/Los_Angeles"

COMMENTS = "comments"
HELD = "held"
SWEEP = "sweep"

PRICES = {"read": Price(units=1), "write": Price(units=50), "upload": Price(units=1)}
"""Units of the daily quota for a page of a list, and for anything that is written. Uploads also
have a bucket of their own, a hundred a day."""
QUOTAS = (
    Quota("unit", say("units of YouTube’s daily quota"), 10_000, Period.DAY, PACIFIC, reserve=0.1),
)
"""Since 1 June 2026; read 2026-11-21. The reserve is twenty replies."""
RECHECKING = Rechecking(
    recent=timedelta(days=7),
    again=timedelta(hours=20),
    deadline=timedelta(days=25),
    most_a_day=10_000,
)
"""Fifty comments a unit; after 30 days each must have been looked at again, or go."""

VIDEOS = VideoHome(
    label="YouTube",
    largest=256 * GIGABYTE,
    kinds=("video/*", "application/octet-stream"),
    title=100,
    description=5000,
    part=2 * MEGABYTE,
    studio="https://studio.youtube.com",
    by_hand=say("Open YouTube Studio"),
    connect=say("Connect your YouTube channel under Accounts."),
    seen_by=say("It goes to your YouTube channel as unlisted: only who has the link sees it."),
    for_kids=say("YouTube asks this of every video"),
    locked=say(
        "YouTube shows this video to nobody but you, because Google has not audited your app. "
        "Open it in YouTube Studio to make it unlisted, or upload it there."
    ),
)
"""Reference of videos.insert and of the video resource, read 2026-11-22. A part must be a multiple
of 256 KiB."""

PLACE = Place(
    name="youtube",
    label="YouTube",
    privacy=Privacy.PUBLIC,
    mark="youtube",
    said=say("commented on YouTube"),
    said_of=say("commented on"),
)

RETENTION = Retention(
    messages=timedelta(days=30),
    profiles=timedelta(days=30),
    own_words=None,
    exportable=True,
    searchable=True,
    source=(
        say(
            "YouTube API Services Developer Policies III.E.4, read 2026-11-21: data not tied to "
            "the authorizing user for at most 30 days, then refreshed or deleted; the owner's own "
            "as long as the authorization stands"
        )
    ),
)


def routes(entry: Entry, at: datetime) -> Sequence[Route]:
    """One way: a reply under the thread's top comment, public like all of YouTube."""
    why_not = None
    if entry.deleted_at is not None:
        why_not = say("The comment has been deleted on YouTube.")
    elif entry.hidden:
        why_not = say("YouTube holds this comment for review. Publish it first.")
    elif entry.facts.get("can_reply") is False:
        why_not = say("YouTube takes no replies under this comment.")
    return (Route(PLACE, MessageKind.COMMENT, entry, why_not is None, why_not),)


def measure(text: str, kind: MessageKind) -> Length:
    """A comment's length in characters."""
    return Length(len(text), LONGEST)


def sending(kind: MessageKind, text: str) -> SendingPrice:
    """Units only; they cost no money."""
    return SendingPrice("write")


def window(message: SeenMessage) -> datetime | None:
    """YouTube sets no end to the right to answer."""
    return None


RULES = Rules(
    name=NETWORK,
    label="YouTube",
    base_url="https://youtube.googleapis.com",
    auth_url="https://accounts.google.com",
    places=(PLACE,),
    place_of={MessageKind.COMMENT: PLACE.name},
    # The sweep notes where every thread stands before the comments are read, so that no reply
    # falls between the two.
    streams=(
        Stream(SWEEP, say("Replies in older threads"), timedelta(hours=24), whole=True),
        Stream(COMMENTS, say("Comments"), timedelta(minutes=5), live=timedelta(minutes=1)),
        Stream(HELD, say("Held for review"), timedelta(minutes=15), whole=True),
    ),
    retention=RETENTION,
    routes=routes,
    measure=measure,
    unnamed="YouTube user",
    window=window,
    called=("YouTube", "YT", "ユーチューブ", "يوتيوب", "यूट्यूब"),
    profile_hosts=("youtube.com",),
    price_list=PRICES,
    quotas=QUOTAS,
    sending=sending,
    rechecking=RECHECKING,
    offers=offers,
    files=FILES,
    same_words={
        MessageKind.COMMENT: say(
            "YouTube’s spam filter may hide the same words without saying so. Change a few words."
        )
    },
    videos=VIDEOS,
)
