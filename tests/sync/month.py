"""A busy shop's month: customers write at their hours, the owner answers, the planner polls."""

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any, cast

import httpx
import pytest
from starlette.types import ASGIApp, Receive, Scope, Send

from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.spending import Spent
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.networks.registry import rules_of
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.worldfile import (
    FacebookAccount,
    Item,
    KindOf,
    LinkedInAccount,
    Person,
    TwitterAccount,
    WorldFile,
    YouTubeAccount,
)
from socialinbox.storage import spending
from tests.sync.fast_clock import Shop
from tests.worlds import small_world

OPEN = (8, 20)
"""Hours (UTC) between which customers write."""
ANSWERED = 0.7
"""This share of what can be answered is answered, within the hour."""
DAILY: Mapping[str, Mapping[str, int]] = {
    "twitter": {"mention": 12, "dm": 4},
    "facebook": {"comment": 12, "dm": 8},
    "linkedin": {"comment": 6},
    "youtube": {"comment": 40},
}
"""How many words customers write on a day, on average."""
ON = {"facebook": "f-post", "linkedin": "l-post", "youtube": "y-video"}
OURS = "budget"
CROWD = 30
"""Customers besides those of the small world."""


def crowded_world() -> WorldFile:
    """The small world with many more people, all of them on all four networks."""
    file = small_world()
    for number in range(CROWD):
        file.people.append(
            Person(
                f"p{number}",
                f"Person {number}",
                twitter=TwitterAccount(id=f"15000000000001{number:05}", username=f"person{number}"),
                facebook=FacebookAccount(
                    id=f"20000000001{number:04}", psid=f"30000000001{number:04}"
                ),
                linkedin=LinkedInAccount(id=f"Person{number:04}"),
                youtube=YouTubeAccount(id=f"UCp{number:021}", handle=f"person{number}"),
            )
        )
    return file


class Straight(httpx.ASGITransport):
    """Calls the sandbox's apps without sockets, and counts the calls by day and path."""

    def __init__(self, sandbox: Sandbox, calls: Counter[tuple[str, str]]) -> None:
        self._apps = {httpx.URL(site.url).port: app for site, app in _apps_of(sandbox)}
        self._clock, self._calls = sandbox.world.clock.now, calls
        super().__init__(self._pass_on)

    async def _pass_on(self, scope: Scope, receive: Receive, send: Send) -> None:
        port = scope["server"][1]
        path = str(scope["path"])
        self._calls[self._clock().date().isoformat(), path] += 1
        await self._apps[port](scope, receive, send)


def _apps_of(sandbox: Sandbox) -> Iterator[tuple[Any, ASGIApp]]:
    for site, server in zip(sandbox.sites.values(), sandbox._servers, strict=True):
        yield site, cast(ASGIApp, server.config.app)


@contextmanager
def without_sockets(
    monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox
) -> Iterator[Counter[tuple[str, str]]]:
    """Every connection that is opened from now on goes straight into the sandbox's apps."""
    calls: Counter[tuple[str, str]] = Counter()
    with monkeypatch.context() as patch:
        straight = partial(_client, httpx.AsyncClient, sandbox, calls)
        patch.setattr("socialinbox.config.web.httpx.AsyncClient", straight)
        yield calls


def _client(
    kind: type[httpx.AsyncClient],
    sandbox: Sandbox,
    calls: Counter[tuple[str, str]],
    **options: Any,
) -> httpx.AsyncClient:
    return kind(**options, transport=Straight(sandbox, calls))


def words_of(network: str, began: datetime, days: int) -> list[tuple[datetime, Item]]:
    """What customers write, and when: from a fixed seed, fewer words on Sundays."""
    chance, said = random.Random(7), []
    for day in range(days):
        midnight = began.replace(hour=0, minute=0, second=0) + timedelta(days=day)
        for kind, average in DAILY[network].items():
            share = 0.4 if midnight.weekday() == 6 else 1.1
            for _ in range(round(average * share * chance.uniform(0.6, 1.4))):
                hour = chance.uniform(*OPEN)
                said.append((midnight + timedelta(hours=hour), kind))
    said = [(at, kind) for at, kind in sorted(said) if at > began]
    return [(at, _item(network, kind, number)) for number, (at, kind) in enumerate(said)]


def _item(network: str, kind: str, number: int) -> Item:
    who = f"p{number * 7 % CROWD}"
    words = f"question number {number}"
    if kind == "mention":
        words = f"@testcycles {words}"
    on = ON.get(network) if kind == "comment" else None
    return Item(f"m{number}", network, cast(KindOf, kind), who, "", words, on=on)


@dataclass
class Month:
    """Lives through days with one account, at the pace that the program itself plans."""

    shop: Shop
    network: str
    rounds: int = 0
    looked: int = 0
    answered: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    chance: random.Random = field(default_factory=lambda: random.Random(8))

    async def live(self, span: timedelta) -> None:
        """Poll whenever something is due, as `AccountSync.keep` does, and let time pass between."""
        account = await self.shop.account(self.network)
        sync = self.shop.online._syncs[account.id]
        clock = self.shop.app.clock
        words = words_of(self.network, clock(), span.days + 1)
        end, to_answer = clock() + span, clock() + timedelta(hours=1)
        while clock() < end:
            while words and words[0][0] <= clock():
                self.shop.sandbox.world.add(words.pop(0)[1])
            if due := sync.timetable.due():
                self.rounds += 1
                for report in await sync.round(due):
                    if report.error is not None:
                        self.errors[kind_of(report.error)] += 1
            elif sync._recheck.due():
                self.looked += await sync.recheck()
            await sync.save_costs()
            if clock() >= to_answer:
                to_answer = clock() + timedelta(hours=1)
                await self._answer()
            moments = [clock() + timedelta(seconds=max(sync.timetable.seconds_to_next(), 0.2))]
            if words:
                moments.append(words[0][0])
            self.shop.pass_time(seconds=max((min(moments) - clock()).total_seconds(), 0.1))

    async def _answer(self) -> None:
        """The owner answers most of what waits."""
        inbox = self.shop.app.inbox
        for row in await inbox.threads(ThreadQuery(Box.INBOX)):
            if row.waiting_since is None or self.chance.random() > ANSWERED:
                continue
            routes = [one for one in await inbox.routes(row.id) if one.allowed]
            if routes:
                self.answered += 1
                await inbox.reply(row.id, routes[0], f"answer number {self.answered}")
        await self.shop.online.outbox.settle()

    async def spent(self) -> list[Spent]:
        """What was counted, by day and thing."""
        account = await self.shop.account(self.network)
        since = (self.shop.app.clock() - timedelta(days=40)).date()
        return await self.shop.app.database.read(spending.spent_since, account.id, since)


def kind_of(error: SocialInboxError) -> str:
    """What went wrong; OURS where the program stopped reading by itself, to keep a reserve."""
    return OURS if getattr(error, "code", "") == OURS else type(error).__name__


def units_by_day(spent: list[Spent]) -> Counter[str]:
    """Units of the network's quota by its own day."""
    found: Counter[str] = Counter()
    for one in spent:
        found[one.day.isoformat()] += one.units
    return found


def counts(spent: list[Spent]) -> dict[str, int]:
    """How many of each thing were counted."""
    found: Counter[str] = Counter()
    for one in spent:
        found[one.what] += one.count
    return dict(found)


def limit_of(network: str) -> int:
    """The smallest published limit of a day."""
    return min(quota.limit for quota in rules_of(network).quotas if quota.limit is not None)
