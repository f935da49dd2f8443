"""Real customer-support conversations as a world: each tweet arrives once, under its parent."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from socialinbox.domain.message import Direction, SeenMessage
from socialinbox.networks.twitter.rules import RULES
from socialinbox.sandbox.worldfile import Item, KindOf, Person, TwitterAccount, WorldFile
from tests.networks.twitter.conftest import Serve, messages, read
from tests.worlds import OWNER

pytestmark = pytest.mark.recorded
MINUTES = 4
"""Between two tweets, so that all lie within the seven days that a search reaches back."""

Row = dict[str, str]


def parents_first(rows: list[Row]) -> list[Row]:
    by_id = {row["tweet_id"]: row for row in rows}
    done: dict[str, Row] = {}

    def chain(row: Row) -> Iterator[Row]:
        parent = by_id.get(row["in_response_to_tweet_id"])
        if parent is not None and parent["tweet_id"] not in done:
            yield from chain(parent)
        yield row

    for row in rows:
        done |= {each["tweet_id"]: each for each in chain(row)}
    return list(done.values())


def world_of(rows: list[Row]) -> WorldFile:
    """One owner answers in the place of all the companies."""
    ids = {row["tweet_id"] for row in rows}
    customers = sorted({row["author_id"] for row in rows if row["inbound"] == "True"})
    people = [
        Person(
            f"p{name}", f"Customer {name}", twitter=TwitterAccount(str(10**15 + int(name)), name)
        )
        for name in customers
    ]
    items = []
    for number, row in enumerate(rows):
        ours = row["inbound"] != "True"
        parent = row["in_response_to_tweet_id"]
        to = f"t{parent}" if parent in ids else None
        kind: KindOf = "reply" if to else "post" if ours else "mention"
        by = "owner" if ours else f"p{row['author_id']}"
        ago = f"-{(len(rows) - number) * MINUTES}m"
        items.append(Item(f"t{row['tweet_id']}", "twitter", kind, by, ago, row["text"], to=to))
    return WorldFile(format=1, name="support", owner=OWNER, people=people, items=items)


@pytest.mark.slow
async def test_every_tweet_arrives_once_under_its_parent(serve: Serve, shared_data: Path) -> None:
    with (shared_data / "conversations" / "support_tweets.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    place = serve(world_of(parents_first(rows)))
    found: dict[str, SeenMessage] = {}
    async with place.open() as account:
        for stream in RULES.streams:
            for native_id, message in messages(await read(account, stream.name)).items():
                assert found.setdefault(native_id, message) == message
    things = {thing.id: thing for thing in place.world.things.values()}
    assert set(found) == set(things)
    for native_id, message in found.items():
        thing = things[native_id]
        parent = place.world.get(thing.to)
        above = message.parent_id or (message.subject.native_id if message.subject else None)
        assert above == (parent.id if parent else None)
        assert message.text == thing.text
        assert (message.direction is Direction.OUT) == (thing.by == "owner")
