"""A page of the sandbox, and a reader that keeps checkpoints and memory like the sync does."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import httpx
import pytest

from socialinbox.config.web import TIMEOUT
from socialinbox.domain.delivery import OutgoingReply
from socialinbox.domain.events import Event, MessageDeleted
from socialinbox.domain.message import MessageKind, SeenMessage
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.http import ApiClient
from socialinbox.networks.linkedin.account import LinkedInAccount
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import Item, Person
from socialinbox.sandbox.worldfile import LinkedInAccount as Member
from tests.networks.accounts import Account
from tests.worlds import small_world


def talkative_world() -> World:
    """The small world and Dora; two levels of comments, and a post that names the page."""
    file = small_world()
    file.people.append(Person("dora", "Dora Dee", linkedin=Member("DoraMemb1")))
    file.items += [
        Item("lp2", "linkedin", "post", "owner", "-3d", "Our #cargo bike (new)"),
        Item("l3", "linkedin", "comment", "ben", "-8h", "😬 Ana Ñandú look", on="lp2"),
        Item("l4", "linkedin", "comment", "dora", "-7h", "I like it", on="lp2", to="l3"),
        Item("l5", "linkedin", "comment", "owner", "-6h", "Dora Dee, so do we", on="lp2", to="l4"),
        Item("lm", "linkedin", "mention", "ben", "-5h", "Test Cycles [the shop] helped #me"),
    ]
    return World(file)


@pytest.fixture
def linkedin() -> Iterator[Sandbox]:
    """LinkedIn alone over the talkative world."""
    with Sandbox(talkative_world(), networks=("linkedin",)) as running:
        yield running


class Page(Account):
    """A signed-in page, with questions of LinkedIn's own tests."""

    @property
    def account(self) -> LinkedInAccount:
        """The connector by its own type."""
        assert isinstance(self.connector, LinkedInAccount)
        return self.connector

    async def events(self, stream: str) -> list[Event]:
        """The events of one round."""
        return [event for page in await self.round(stream) for event in page.events]

    async def seen(self, stream: str) -> dict[str, SeenMessage]:
        """The messages of one round by their text."""
        found = await self.events(stream)
        return {event.text: event for event in found if isinstance(event, SeenMessage)}

    async def gone(self, stream: str) -> set[str]:
        """The native ids that one round tells of as deleted."""
        found = await self.events(stream)
        return {event.native_id for event in found if isinstance(event, MessageDeleted)}

    def say(self, key: str, by: str, text: str, **more: str) -> None:
        """Somebody writes just now."""
        kind = more.pop("kind", "comment")
        self.sandbox.world.add(Item(key, "linkedin", kind, by, "", text, **more))  # type: ignore[arg-type]


@asynccontextmanager
async def open_page(
    sandbox: Sandbox, settings: dict[str, str] | None = None, token: str | None = None
) -> AsyncIterator[Page]:
    """A page of the sandbox, signed in with its usual token or another."""
    info = sandbox.entrances["linkedin"].info
    client = httpx.AsyncClient(
        base_url=info["url"],
        headers={"Authorization": f"Bearer {token or info['access_token']}"},
        timeout=TIMEOUT,
    )
    account = LinkedInAccount(ConnectorParts(ApiClient(client), None, settings or {}))
    try:
        yield Page("linkedin", sandbox, account)
    finally:
        await account.aclose()


def answer_to(message: SeenMessage, text: str) -> OutgoingReply:
    """Our reply to a message, queued now."""
    return OutgoingReply(
        kind=MessageKind.COMMENT,
        text=text,
        to_id=message.native_id,
        subject_id=message.subject.native_id if message.subject else None,
        conversation_id=message.conversation_id,
        recipient_id=None,
        queued_at=datetime.now(UTC),
        facts=message.facts,
    )
