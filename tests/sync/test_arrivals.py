"""Files of messages are in the profile soon after the message, before anybody looks at it."""

import asyncio
from pathlib import Path

import httpx
import pytest

from socialinbox.app import App
from socialinbox.config.profile import Profile
from socialinbox.domain.views import Box, Entry, ThreadQuery
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.worldfile import Item
from socialinbox.storage.media import media_of_new
from socialinbox.storage.unwanted import note_unwanted
from socialinbox.sync.media import MediaFetcher, remove_unwanted
from tests.signed_in import Open
from tests.signed_in import signed_in as signed_in
from tests.waiting import until

PATIENCE = 15.0
PNG = b"\x89PNG\r\n\x1a\n"
WORDS = "look at this"


async def said(app: App) -> Entry:
    for row in await app.inbox.threads(ThreadQuery(Box.ALL)):
        for entry in await app.inbox.whole(row.id):
            if WORDS in entry.text:
                return entry
    raise AssertionError("the message did not come")


def add(sandbox: Sandbox, network: str) -> None:
    picture = Item("shown", network, "dm", "ana", "", WORDS, pictures=["wheel"])
    sandbox.world.add(picture)


@pytest.mark.parametrize("network", ["facebook", "twitter"])
async def test_a_new_message_brings_its_picture(signed_in: Open, network: str) -> None:
    """X shows pictures of direct messages to those in the conversation only."""
    async with signed_in() as (app, online, sandbox):
        task = asyncio.create_task(online.run())
        try:
            add(sandbox, network)
            await app.inbox.sync_now()
            entry = await said(app)
            url = entry.attachments[0].url
            assert url is not None
            private = any(one.needs_grant(url) for one in online._media_holders())
            assert private is (network == "twitter")
            await until(app.profile.media_file(url).exists)
            assert app.profile.media_file(url).read_bytes().startswith(PNG)
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def test_one_round_on_the_command_line_brings_them_too(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        add(sandbox, "facebook")
        await online.sync_now()
        await online.fetch_media(PATIENCE)
        (attachment,) = (await said(app)).attachments
        assert attachment.url is not None
        assert app.profile.media_file(attachment.url).exists()
        assert not list(app.profile.media.glob("*.part"))


async def test_only_what_is_new_is_looked_for(signed_in: Open) -> None:
    async with signed_in() as (app, _, sandbox):
        long_ago = app.clock().replace(year=2020)
        everything, last = await app.database.read(media_of_new, 0, long_ago, 1000)
        assert everything
        assert await app.database.read(media_of_new, last, long_ago, 1000) == ([], last)
        assert await app.database.read(media_of_new, 0, app.clock(), 1000) == ([], last)
        add(sandbox, "facebook")
        await app.inbox.sync_now()
        found, later = await app.database.read(media_of_new, last, long_ago, 1000)
        assert (await said(app)).attachments[0].url in found
        assert later > last


async def test_what_is_buried_on_its_way_is_not_kept(signed_in: Open, tmp_path: Path) -> None:
    url = "https://img.example.com/secret.png"
    asked, go_on = asyncio.Event(), asyncio.Event()

    async def answer(_: httpx.Request) -> httpx.Response:
        asked.set()
        await go_on.wait()
        return httpx.Response(200, headers={"content-type": "image/png"}, content=PNG)

    arrived: list[str] = []
    profile = Profile(tmp_path, "test")
    fetcher = MediaFetcher(profile, ["img.example.com"], arrived.append)
    async with (
        signed_in() as (app, _, _sandbox),
        httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client,
    ):
        task = asyncio.create_task(fetcher.run(client))
        fetcher.want(url)
        await asked.wait()
        noted = f'[{{"kind": "image", "url": "{url}"}}]'
        await app.database.run(note_unwanted, noted)
        assert await remove_unwanted(app.database, profile, fetcher) == 1
        go_on.set()
        await fetcher.settled()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert arrived == []
    assert list(profile.media.iterdir()) == []


async def test_what_cannot_be_reached_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socialinbox.sync.media.AGAIN_AFTER", (0.01, 0.01))
    url = "https://img.example.com/a.png"
    answers = [503, None, 200]

    def answer(request: httpx.Request) -> httpx.Response:
        status = answers.pop(0)
        if status is None:
            raise httpx.ConnectError("gone", request=request)
        return httpx.Response(status, headers={"content-type": "image/png"}, content=PNG)

    profile = Profile(tmp_path, "test")
    fetcher = MediaFetcher(profile, ["img.example.com"], lambda _: None)
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client:
        task = asyncio.create_task(fetcher.run(client))
        fetcher.want(url)
        await until(profile.media_file(url).exists)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert answers == []
