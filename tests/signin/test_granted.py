"""What is given when less is given than was asked: said in words, kept, or the end."""

from dataclasses import replace

import pytest

from socialinbox.domain.errors import Forbidden
from socialinbox.inbox.json_form import account_json
from socialinbox.networks.signin import Scope
from socialinbox.networks.youtube.plan import COMMENTS
from socialinbox.signin.progress import Stage
from tests.signin.conftest import (
    Desk,
    Open,
    answer,
    nothing_left,
    query_of,
    return_to,
)


async def test_fewer_permissions_are_said_in_words(desk: Open) -> None:
    async with desk() as at:
        sign_in = at.sign_in("facebook")
        url = (await sign_in.start(at.given("facebook"))).url or ""
        await return_to(await answer(url, untick=("pages_messaging",)))
        found = await sign_in.wait()
        assert found.stage is Stage.CHOOSING
        assert found.losses == (
            "You can't see or answer Messenger messages: the permission “pages_messaging” was "
            "not given.",
        )
        ended = await sign_in.finish(found.choices[0])
        assert ended.stage is Stage.CONNECTED
        assert ended.losses == found.losses


async def told_of(at: Desk, words: str) -> bool:
    """Whether these words are kept with the account, for the window and the command line."""
    (account,) = await at.app.inbox.accounts()
    form = account_json(account, [])
    assert form["lacks"] == list(account.own.lacks)
    return any(words in one for one in account.own.lacks)


async def test_x_gives_less_than_was_asked(desk: Open) -> None:
    async with desk({"withheld_scopes": "dm.read dm.write"}) as at:
        sign_in = at.sign_in("twitter")
        url = (await sign_in.start(at.given("twitter"))).url or ""
        await return_to(await answer(url))
        found = await sign_in.wait()
        assert found.losses == (
            "You can't see direct messages on X: the permission “dm.read” was not given.",
            "You can't send direct messages on X: the permission “dm.write” was not given.",
        )
        assert (await sign_in.finish(found.choices[0])).losses == found.losses
        assert await told_of(at, "send direct messages")
        # Reading what is not allowed is loud; all else goes on.
        reports = {r.stream.name: r.error for r in await at.online.sync_now()}
        assert isinstance(reports["messages"], Forbidden)
        assert reports["mentions"] is None
        # Signed in again with everything, it is forgotten.
        at.sandbox.sites["twitter"].options.clear()
        assert (await at.connect("twitter")).losses == ()
        assert not await told_of(at, "")


@pytest.mark.parametrize("scope", ["offline.access", "tweet.read"])
async def test_x_without_what_everything_needs_ends(desk: Open, scope: str) -> None:
    async with desk({"withheld_scopes": scope}) as at:
        sign_in = at.sign_in("twitter")
        url = (await sign_in.start(at.given("twitter"))).url or ""
        await return_to(await answer(url))
        ended = await sign_in.wait()
        assert ended.stage is Stage.FAILED
        assert f"“{scope}” was not given" in ended.sentence
        assert await nothing_left(at, url)


async def test_google_gives_what_was_left_ticked(desk: Open) -> None:
    more = Scope("https://www.googleapis.com/auth/youtube.upload", "put films there")
    async with desk() as at:
        for untick, stage in (((more.name,), Stage.CHOOSING), ((COMMENTS,), Stage.FAILED)):
            sign_in = at.sign_in("youtube")
            # One permission is all that is asked today; Google's page has a box for each.
            sign_in.plan = replace(sign_in.plan, scopes=(*sign_in.plan.scopes, more))
            url = (await sign_in.start(at.given("youtube"))).url or ""
            await return_to(await answer(url, untick=untick))
            found = await sign_in.wait()
            assert found.stage is stage
            if stage is Stage.CHOOSING:
                said = f"You can't put films there: the permission “{more.name}” was not given."
                assert found.losses == (said,)
                await sign_in.finish(found.choices[0])
                assert await told_of(at, "put films there")
            else:
                assert "see and answer comments on YouTube" in found.sentence
                assert "leave everything ticked" in found.sentence


async def test_google_with_nothing_ticked_is_a_no(desk: Open) -> None:
    async with desk() as at:
        sign_in = at.sign_in("youtube")
        url = (await sign_in.start(at.given("youtube"))).url or ""
        await return_to(await answer(url, untick=(COMMENTS,)))
        assert (await sign_in.wait()).stage is Stage.DENIED
        assert await nothing_left(at, url)


async def test_linkedin_says_beside_the_token_what_it_gave(desk: Open) -> None:
    async with desk({"withheld_scopes": "w_organization_social_feed"}) as at:
        sign_in = at.sign_in("linkedin")
        url = (await sign_in.start(at.given("linkedin"))).url or ""
        await return_to(await answer(url))
        found = await sign_in.wait()
        assert [one.partition(":")[0] for one in found.losses] == [
            "You can't answer comments on LinkedIn"
        ]
        await sign_in.finish(found.choices[0])
        assert await told_of(at, "answer comments on LinkedIn")


async def test_linkedin_refuses_an_app_without_the_product(desk: Open) -> None:
    async with desk() as at:
        sign_in = at.sign_in("linkedin")
        query = query_of((await sign_in.start(at.given("linkedin"))).url or "")
        await return_to(
            f"{query['redirect_uri']}?error=unauthorized_scope_error&state={query['state']}"
            "&error_description=Scope+rw_organization_admin+is+not+authorized"
        )
        ended = await sign_in.wait()
        assert ended.stage is Stage.FAILED
        assert "unauthorized_scope_error" in ended.sentence
        assert "products" in ended.sentence


async def test_without_what_everything_needs_it_ends(desk: Open) -> None:
    async with desk() as at:
        sign_in = at.sign_in("facebook")
        url = (await sign_in.start(at.given("facebook"))).url or ""
        await return_to(await answer(url, untick=("pages_show_list", "pages_messaging")))
        ended = await sign_in.wait()
        assert ended.stage is Stage.FAILED
        assert "see which Pages are yours" in ended.sentence
        assert "leave everything ticked" in ended.sentence
        assert await nothing_left(at, url)
