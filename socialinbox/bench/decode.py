"""From an answer's bytes to checked values, beside json.loads, which checks nothing.

The answers are those the sandbox gives to a first sync of a large world; which type each is read
into is seen where it happens, so that nothing here knows a network.
"""

import asyncio
import json
from collections.abc import Sequence
from typing import Any, NamedTuple
from unittest.mock import patch

import httpx
import msgspec

from socialinbox.bench.measure import Result, by_turns
from socialinbox.config.web import TIMEOUT
from socialinbox.domain.ids import NetworkName
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.http import Answer, ApiClient, T
from socialinbox.networks.registry import all_rules, connector
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worlds import load_world

WORLD = "generated:7:3000"
LARGEST = 10
ROUNDS = 20


class Seen(NamedTuple):
    """An answer's body and the type it was read into."""

    body: bytes
    kind: type[Any]


def measure() -> list[Result]:
    """Decode the largest answers of each network."""
    with Sandbox(World(load_world(WORLD))) as sandbox:
        answers = {name: asyncio.run(_answers(name, sandbox)) for name in all_rules()}
    return [_decoding(rules.label, answers[name]) for name, rules in all_rules().items()]


def _decoding(label: str, answers: Sequence[Seen]) -> Result:
    largest = sorted(answers, key=lambda seen: len(seen.body))[-LARGEST:]
    times = by_turns(
        lambda seen: msgspec.json.decode(seen.body, type=seen.kind),
        lambda seen: json.loads(seen.body),
        [(seen, seen) for seen in largest * ROUNDS],
    )
    size = sum(len(seen.body) for seen in largest) / len(largest) / 1000
    return Result(
        "ingest", f"read {size:.0f} KB of {label}", *times, "json.loads, unchecked", aim=0.5
    )


async def _answers(name: NetworkName, sandbox: Sandbox) -> list[Seen]:
    """All that a first sync of one account reads."""
    answers: list[Seen] = []
    decode = Answer.decode

    def noted(answer: Answer, kind: type[T]) -> T:
        answers.append(Seen(answer.body, kind))
        return decode(answer, kind)

    info = sandbox.entrances[name].info
    client = httpx.AsyncClient(
        base_url=info["url"],
        headers={"Authorization": f"Bearer {info['access_token']}"},
        timeout=TIMEOUT,
    )
    http = ApiClient(client)
    settings = {key: info[key] for key in all_rules()[name].needs if key in info}
    with patch.object(Answer, "decode", noted):
        own = await connector(name, ConnectorParts(http, None, settings)).identify()
        opened = connector(name, ConnectorParts(http, own, settings | own.settings))
        try:
            for stream in opened.rules.streams:
                async for _ in opened.pages(stream.name, None, _recall_nothing):
                    pass
        finally:
            await opened.aclose()
    return answers


async def _recall_nothing(keys: Sequence[str]) -> dict[str, str]:
    return {}
