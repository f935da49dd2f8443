"""The world of real conversations has every tweet of the file once, each under its parent."""

from datetime import timedelta
from pathlib import Path

import pytest

from socialinbox.sandbox.world import World
from tests.conversations import read_tweets, world_from_tweets
from tests.worlds import OWNER

SMALL = """tweet_id,conversation,author_id,inbound,created_at,text,in_response_to_tweet_id
12,1,700,True,Tue Oct 31 22:04:47 +0000 2017,"@AcmeHelp it's 5 &lt; 6, @701 too",15
11,1,AcmeHelp,False,Tue Oct 31 22:10:35 +0000 2017,"@700 Sorry, ask @acmehelp.",12
15,1,AcmeHelp,False,Tue Oct 31 20:03:31 +0000 2017,"@700 Hello",99
16,2,701,True,Tue Oct 31 20:00:43 +0000 2017,my film stopped,
17,2,700,True,Tue Oct 31 20:01:43 +0000 2017,@701 mine too,16
18,3,OtherCo,False,Tue Oct 31 20:02:43 +0000 2017,Trick or treat?,
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A file of six tweets."""
    path = tmp_path / "tweets.csv"
    path.write_text(SMALL, encoding="utf-8")
    return path


def test_kinds_authors_and_words(small: Path) -> None:
    world = world_from_tweets(small)
    found = {item.key: item for item in world.items}
    assert [item.key for item in world.items] == ["16", "17", "18", "15", "12", "11"]
    assert {key: item.kind for key, item in found.items()} == {
        "16": "mention",
        "17": "reply",
        "18": "post",
        "15": "post",
        "12": "reply",
        "11": "reply",
    }
    assert found["12"].text == "@testcycles it's 5 < 6, @c701 too"
    assert found["11"].text == "@c700 Sorry, ask @testcycles."
    assert found["17"].text == "@testcycles @c701 mine too"
    assert (found["12"].by, found["12"].to) == ("c700", "15")
    assert (found["11"].by, found["15"].to) == ("owner", None)
    assert [person.key for person in world.people] == ["c700", "c701"]


def test_every_tweet_once_in_order_under_its_parent(shared_data: Path) -> None:
    path = shared_data / "conversations" / "support_tweets.csv"
    tweets = read_tweets(path)
    world = World(world_from_tweets(path))
    assert set(world.things) == {tweet.id for tweet in tweets}
    assert len({thing.id for thing in world.things.values()}) == len(tweets) == 2380
    by_id = sorted(world.things.values(), key=lambda thing: int(thing.id))
    assert [thing.key for thing in by_id] == [tweet.id for tweet in tweets]
    for tweet in tweets:
        thing = world.things[tweet.id]
        assert thing.to == (tweet.parent if tweet.parent in world.things else None)
        assert thing.by == (f"c{tweet.author}" if tweet.inbound else "owner")
        assert timedelta(0) < world.start - thing.at < timedelta(days=6, minutes=1)
        assert not tweet.inbound or thing.to is None or OWNER.twitter.username in thing.text
    roots = {thing.root for thing in world.things.values()}
    conversations = {tweet.conversation for tweet in tweets}
    assert len(roots) >= len(conversations) == 651
