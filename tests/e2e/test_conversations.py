"""Real support conversations, all the way: sandbox, sync, database, export."""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from socialinbox import demo
from socialinbox.app import App
from socialinbox.cli import parser, transfer
from socialinbox.config.profile import open_profile
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from tests.conversations import read_tweets, world_from_tweets

pytestmark = pytest.mark.e2e


async def test_every_tweet_once_under_its_parent(shared_data: Path, tmp_path: Path) -> None:
    path = shared_data / "conversations" / "support_tweets.csv"
    tweets = read_tweets(path)
    world = World(world_from_tweets(path))
    with Sandbox(world, networks=("twitter",)) as sandbox:
        app = App(open_profile(tmp_path / "profile"), demo.surroundings_of(sandbox))
        try:
            online = await demo.connect_all(app, sandbox)
            assert sum(report.added for report in await online.sync_now()) == len(tweets)
            assert sum(report.added for report in await online.sync_now()) == 0
            file = tmp_path / "all.jsonl"
            options = parser.build().parse_args(["export", "--format", "jsonl", str(file)])
            assert await transfer.export(app, options) == 0
        finally:
            await app.aclose()

    lines: list[dict[str, Any]] = [
        json.loads(line) for line in file.read_text("utf-8").split("\n")[:-1]
    ]
    shown = {line["id"]: line for line in lines}
    assert len(lines) == len(shown) == len(tweets)
    for tweet in tweets:
        thing = world.things[tweet.id]
        line = shown[thing.id]
        assert line["direction"] == ("in" if tweet.inbound else "out")
        assert line["text"] == thing.text
        if tweet.parent in world.things:
            assert line["parent_id"] == world.things[tweet.parent].id
        else:
            assert "parent_id" not in line

    talked = defaultdict(set)
    for tweet in tweets:
        talked[world.things[tweet.id].root].add(shown[world.things[tweet.id].id]["conversation_id"])
    assert all(len(conversations) == 1 for conversations in talked.values())
