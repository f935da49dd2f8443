"""A sign-in that is left, at any time: no port, no secret and no account remain."""

import asyncio
from datetime import timedelta

import pytest

from socialinbox.signin.progress import Progress, Stage
from socialinbox.vault.secrets import Credentials
from tests.signin.conftest import Open, answer, nothing_left, return_to


async def test_timed_out(desk: Open) -> None:
    async with desk() as at:
        sign_in = at.sign_in("youtube", patience=timedelta(milliseconds=50))
        url = (await sign_in.start(at.given("youtube"))).url
        ended = await sign_in.wait()
        assert ended.stage is Stage.TIMED_OUT
        assert "within 1 minute." in ended.sentence
        assert await nothing_left(at, url)
        # Late words change nothing.
        await sign_in.cancel()
        assert sign_in.progress is ended
        assert await sign_in.wait() is ended


async def test_left_before_it_began(desk: Open) -> None:
    async with desk() as at:
        opened: list[str] = []
        sign_in = at.sign_in("youtube", open_url=opened.append)
        starting = asyncio.create_task(sign_in.start(at.given("youtube")))
        await asyncio.sleep(0)
        await sign_in.cancel()
        assert (await starting).stage is Stage.CANCELLED
        assert opened == []
        assert [one.stage for one in at.said] == [Stage.CANCELLED]


async def test_left_while_the_browser_is_open(desk: Open) -> None:
    async with desk() as at:
        sign_in = at.sign_in("twitter")
        url = (await sign_in.start(at.given("twitter"))).url
        waiting = asyncio.create_task(sign_in.wait())
        await asyncio.sleep(0)
        await sign_in.cancel()
        assert (await waiting).stage is Stage.CANCELLED
        assert [one.stage for one in at.said] == [Stage.WAITING, Stage.CANCELLED]
        assert await nothing_left(at, url)


@pytest.mark.parametrize("stage", [Stage.EXCHANGING, Stage.CONNECTING])
async def test_left_while_the_network_is_asked(desk: Open, stage: Stage) -> None:
    async with desk() as at:
        reached = asyncio.Event()

        def look(progress: Progress) -> None:
            at.said.append(progress)
            if progress.stage is stage:
                reached.set()

        sign_in = at.sign_in("twitter")
        sign_in._on_progress = look
        url = (await sign_in.start(at.given("twitter"))).url or ""
        await return_to(await answer(url))

        async def whole() -> Progress:
            found = await sign_in.wait()
            return await sign_in.finish(found.choices[0]) if found.choices else found

        running = asyncio.create_task(whole())
        await reached.wait()
        await sign_in.cancel()
        assert (await running).stage is Stage.CANCELLED
        assert await nothing_left(at, url)


async def test_left_too_late_it_is_whole(desk: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    async with desk() as at:
        sign_in = at.sign_in("twitter")
        url = (await sign_in.start(at.given("twitter"))).url or ""
        await return_to(await answer(url))
        found = await sign_in.wait()
        reached, save = asyncio.Event(), at.online.vault.save

        async def slowly(key: str, credentials: Credentials, *, lasting: bool = False) -> None:
            if key == "1":
                reached.set()
                await asyncio.sleep(0.02)
            await save(key, credentials, lasting=lasting)

        monkeypatch.setattr(at.online.vault, "save", slowly)
        finishing = asyncio.create_task(sign_in.finish(found.choices[0]))
        await reached.wait()
        await sign_in.cancel()
        assert (await finishing).stage is Stage.CONNECTED
        (account,) = await at.app.inbox.accounts()
        assert await at.online.vault.load(str(account.id)) is not None
        assert at.online.connector(account.id) is not None


async def test_a_task_that_is_cancelled_leaves_nothing_either(desk: Open) -> None:
    async with desk() as at:
        sign_in = at.sign_in("twitter")
        url = (await sign_in.start(at.given("twitter"))).url
        waiting = asyncio.create_task(sign_in.wait())
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert sign_in.progress is not None
        assert sign_in.progress.stage is Stage.CANCELLED
        assert await nothing_left(at, url)
