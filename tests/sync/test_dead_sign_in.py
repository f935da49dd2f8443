"""A sign-in that dies while something is under way: the account says so, nothing is lost."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from socialinbox.app import App
from socialinbox.domain.account import Account, AccountState
from socialinbox.domain.errors import AuthExpired, KeychainUnavailable
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.videos import Film, NewVideo, UploadState
from socialinbox.domain.views import Box, Entry, ThreadQuery
from socialinbox.networks.verbs import Verb
from socialinbox.online import Online
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.youtube.app import entrance
from socialinbox.signin.connecting import NewAccount
from socialinbox.signin.given import credentials_from
from socialinbox.storage import uploads
from tests.signed_in import Open
from tests.waiting import until

YOUTUBE = NetworkName("youtube")


async def youtube(app: App) -> Account:
    return next(a for a in await app.inbox.accounts() if a.own.network == YOUTUBE)


async def broken(app: App) -> bool:
    """Whether the account asks to be connected again."""
    account = await youtube(app)
    return account.state is AccountState.NEEDS_ATTENTION and "Connect the account again" in (
        account.reason or ""
    )


async def comment(app: App) -> Entry:
    """What somebody wrote below a video."""
    for row in await app.inbox.threads(ThreadQuery(Box.ALL)):
        for entry in (await app.inbox.newest(row.id)).entries:
            if entry.network == YOUTUBE and entry.place == "youtube":
                return entry
    raise AssertionError


async def connect_again(app: App, online: Online, sandbox: Sandbox) -> None:
    form = {k: v for k, v in entrance(sandbox.sites[YOUTUBE]).items() if "url" not in k}
    credentials, settings = credentials_from(dict(form), app.clock())
    await online.connecting.add(NewAccount(YOUTUBE, credentials, settings))


@asynccontextmanager
async def going(online: Online) -> AsyncIterator[None]:
    running = asyncio.create_task(online.run())
    # The services begin in this task's first steps.
    await asyncio.sleep(0)
    try:
        yield
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_a_film_waits_for_the_sign_in(signed_in: Open, tmp_path: Path) -> None:
    path = tmp_path / "rotor.mp4"
    path.write_bytes(bytes(range(256)) * 2000)
    found = path.stat()
    async with signed_in() as (app, online, sandbox):
        film = Film(str(path), "video/mp4", found.st_size, found.st_mtime_ns)
        sandbox.sites[YOUTUBE].grants.revoke_all()
        customer = (await app.inbox.threads(ThreadQuery(Box.ALL)))[0].id
        # No poll is due yet that would find it out.
        for sync in online._syncs.values():
            sync.timetable.plan(sync.connector.rules.streams, {})
        number = await app.inbox.videos.start(customer, film, NewVideo("Your rotor"))
        async with going(online):
            await until(lambda: broken(app))
            waiting = await app.database.read(uploads.get_upload, number)
            assert waiting is not None
            assert waiting.state is UploadState.WAITING
            await connect_again(app, online, sandbox)

            async def done() -> bool:
                now = await app.database.read(uploads.get_upload, number)
                return now is not None and now.state is UploadState.DONE

            await until(done)


async def test_a_verb_makes_the_account_say_it(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        entry = await comment(app)
        sandbox.sites[YOUTUBE].grants.revoke_all()
        for sync in online._syncs.values():
            sync.timetable.plan(sync.connector.rules.streams, {})
        async with going(online):
            with pytest.raises(AuthExpired):
                await online.act(entry, Verb.REJECT)
            await until(lambda: broken(app))


async def test_a_keychain_that_was_locked_at_the_start_is_asked_again(
    signed_in: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with signed_in() as (app, online, _):
        account = await youtube(app)
        really, asked = online.vault.load, []

        async def locked(key: str) -> object:
            asked.append(key)
            raise KeychainUnavailable("The keychain is locked.", "Unlock it.")

        monkeypatch.setattr(online.vault, "load", locked)
        await online._sign_in(account)
        assert (await youtube(app)).reason == "The keychain is locked. Unlock it."
        # Just asked: nobody is asked twice in a row.
        await online.sync_now()
        assert len(asked) == 1
        monkeypatch.setattr(online.vault, "load", really)
        monkeypatch.setattr("socialinbox.online.JUST_TRIED", app.clock() - app.clock())
        await online.sync_now(account.id)
        assert (await youtube(app)).state is AccountState.OK
