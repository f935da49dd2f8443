"""LinkedIn as data: one place, two streams, short retention, one way to answer, length."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import MessageKind, SeenMessage
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Entry
from socialinbox.networks.budget import Period, Price, Quota
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
from socialinbox.networks.linkedin.offers import FILES, offers

NETWORK = NetworkName("linkedin")
LONGEST = 1250
"""Characters of a comment, as documents of other connectors say (read 2026-11-21)."""

NOTIFICATIONS = "notifications"
COMMENTS = "comments"

PRICES = {"call": Price(units=1)}
QUOTAS = (
    Quota("call", say("calls for each member and day"), 100, Period.DAY, reserve=0.1),
    Quota("call", say("calls for each app and day"), 500, Period.DAY, reserve=0.1),
)
"""The development tier of the Community Management API, read 2026-11-21; both begin anew at
00:00 UTC."""

RECHECKING = Rechecking(
    recent=timedelta(0),
    again=timedelta(hours=44),
    deadline=None,
    most_a_day=30,
)
"""Notifications tell of edits and deletions within a quarter of an hour, and the sweep finds those
below the newest posts: a second look is for what would have to go after 48 hours, and finds what
both left out (a member's post that names us, a comment below an older post). It is a call each of
the hundred a day."""

PLACE = Place(
    name="linkedin",
    label="LinkedIn",
    privacy=Privacy.PUBLIC,
    mark="linkedin",
    said=say("commented on LinkedIn"),
    said_of=say("commented on"),
)

RETENTION = Retention(
    messages=timedelta(hours=48),
    profiles=timedelta(hours=24),
    own_words=timedelta(days=180),
    exportable=False,
    searchable=False,
    source=(
        say(
            "LinkedIn Marketing and Community Management data storage requirements, read "
            "2026-11-21: members' social activity 48 hours, members' profiles 24 hours as a "
            "cache, the organisation's own activity 6 months; no export of members' data; URNs "
            "without limit"
        )
    ),
    lasting=("activity", "object", "top", "mention"),
)


def routes(entry: Entry, at: datetime) -> Sequence[Route]:
    """One way: a comment as the page. LinkedIn offers applications no direct messages."""
    why_not = None
    if entry.deleted_at is not None:
        why_not = say("This has been deleted on LinkedIn.")
    elif "activity" not in entry.facts:
        why_not = say("It is not known which LinkedIn post this hangs on.")
    return (Route(PLACE, MessageKind.COMMENT, entry, why_not is None, why_not),)


def measure(text: str, kind: MessageKind) -> Length:
    """A comment's length in UTF-16 units, which is never less than LinkedIn may count."""
    return Length(len(text.encode("utf-16-le", "surrogatepass")) // 2, LONGEST)


def window(message: SeenMessage) -> datetime | None:
    """LinkedIn sets no end to the right to answer."""
    return None


RULES = Rules(
    name=NETWORK,
    label="LinkedIn",
    base_url="https://api.linkedin.com",
    auth_url="https://www.linkedin.com",
    places=(PLACE,),
    place_of={MessageKind.COMMENT: PLACE.name, MessageKind.MENTION: PLACE.name},
    # The development tier allows 100 calls a day for each member and resource: notifications
    # every quarter of an hour stay below that, the sweep looks for what they leave out. It comes
    # first, because what it reads by the hundred the notifications need not ask for one by one.
    streams=(
        Stream(COMMENTS, say("Comments on our posts"), timedelta(hours=12)),
        Stream(
            NOTIFICATIONS, say("Notifications"), timedelta(minutes=15), reach=timedelta(days=60)
        ),
    ),
    retention=RETENTION,
    routes=routes,
    measure=measure,
    unnamed="LinkedIn member",
    window=window,
    # Members' profiles are no data to be matched with others (restricted uses of the Community
    # Management API, read 2026-11-21): nothing compares their names, the owner links by hand.
    matching=False,
    called=("LinkedIn",),
    profile_hosts=("linkedin.com",),
    media_hosts=("licdn.com",),
    price_list=PRICES,
    quotas=QUOTAS,
    rechecking=RECHECKING,
    offers=offers,
    files=FILES,
    same_words={
        MessageKind.COMMENT: say("LinkedIn refuses the same words twice. Change a few words.")
    },
)
