"""Builds a world from real customer-support conversations: every company becomes the one owner."""

import csv
import html
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from socialinbox.sandbox.worldfile import OWNER as BY_OWNER
from socialinbox.sandbox.worldfile import Item, KindOf, Person, TwitterAccount, WorldFile
from tests.worlds import OWNER

SPAN = timedelta(days=6)
"""Two years of tweets are moved into the days that a network still gives."""
END = timedelta(hours=1)
FIRST_ID = 10**18
_HANDLE = re.compile(r"(?<![\w@])@(\w+)")


@dataclass(frozen=True)
class Tweet:
    """One line of the file. `parent` may name a tweet that the file does not have."""

    id: str
    conversation: str
    author: str
    inbound: bool
    at: datetime
    text: str
    parent: str


def read_tweets(path: Path) -> list[Tweet]:
    """All tweets of the file in order of time, parents before what answers them."""
    with path.open(encoding="utf-8", newline="") as file:
        found = [
            Tweet(
                id=row["tweet_id"],
                conversation=row["conversation"],
                author=row["author_id"],
                inbound=row["inbound"] == "True",
                at=datetime.strptime(row["created_at"], "%a %b %d %H:%M:%S %z %Y"),
                text=row["text"],
                parent=row["in_response_to_tweet_id"],
            )
            for row in csv.DictReader(file)
        ]
    return sorted(found, key=lambda tweet: (tweet.at, int(tweet.id)))


def world_from_tweets(path: Path) -> WorldFile:
    """Each tweet once, its number as the item's key, its order kept; customer 7 is @c7.

    A reply among customers names the owner in front, as X itself does for all who take part.
    """
    tweets = read_tweets(path)
    companies = {tweet.author.lower() for tweet in tweets if not tweet.inbound}
    customers = {tweet.author for tweet in tweets if tweet.inbound}
    there = {tweet.id for tweet in tweets}
    step = (SPAN - END) / len(tweets)
    items: list[Item] = []
    for position, tweet in enumerate(tweets):
        parent = tweet.parent if tweet.parent in there else None
        text = _words(tweet.text, companies, customers)
        if tweet.inbound and parent and f"@{OWNER.twitter.username}" not in text:
            text = f"@{OWNER.twitter.username} {text}"
        items.append(
            Item(
                key=tweet.id,
                network="twitter",
                kind=_kind(tweet, parent),
                by=_username(tweet.author) if tweet.inbound else BY_OWNER,
                at=_before_start(END + step * (len(tweets) - position)),
                text=text,
                to=parent,
            )
        )
    people = [_person(number) for number in sorted(customers, key=int)]
    return WorldFile(format=1, name="support", owner=OWNER, people=people, items=items)


def _words(text: str, companies: set[str], customers: set[str]) -> str:
    def handle(found: re.Match[str]) -> str:
        name = found.group(1)
        if name.lower() in companies:
            return f"@{OWNER.twitter.username}"
        return f"@{_username(name)}" if name in customers else found.group()

    # The file has the words as X's API escapes them; the sandbox escapes them again.
    return _HANDLE.sub(handle, html.unescape(text))


def _kind(tweet: Tweet, parent: str | None) -> KindOf:
    if parent is not None:
        return "reply"
    return "mention" if tweet.inbound else "post"


def _username(number: str) -> str:
    return f"c{number}"


def _person(number: str) -> Person:
    account = TwitterAccount(id=str(FIRST_ID + int(number)), username=_username(number))
    return Person(key=_username(number), name=f"Customer {number}", twitter=account)


def _before_start(ago: timedelta) -> str:
    minutes, seconds = divmod(int(ago.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    return f"-{days}d {hours}h {minutes}m {seconds}s"
