"""From what was filled in to a connected account, through every network's practice page."""

import asyncio
import socket
from datetime import timedelta

import httpx
import pytest

from socialinbox.domain.account import AccountState
from socialinbox.domain.errors import BadInput
from socialinbox.domain.times import now
from socialinbox.networks.registry import plan_of
from socialinbox.networks.signin import CLIENT_ID, CLIENT_SECRET
from socialinbox.signin.progress import Stage
from tests.signin.conftest import (
    NETWORKS,
    Open,
    answer,
    listens,
    nothing_left,
    query_of,
    return_to,
)

DENY = {"linkedin": "Cancel"}


@pytest.mark.parametrize("network", NETWORKS)
async def test_all_the_way(desk: Open, network: str) -> None:
    async with desk() as at:
        ended = await at.connect(network)
        assert ended.stage is Stage.CONNECTED
        assert ended.account is not None
        assert ended.sentence == "Connected as Test Cycles."
        assert ended.losses == ()
        assert [one.stage for one in at.said] == [
            Stage.WAITING,
            Stage.EXCHANGING,
            Stage.CHOOSING,
            Stage.CONNECTING,
            Stage.CONNECTED,
        ]
        reports = await at.online.sync_now(ended.account.id)
        assert reports
        assert [report.error for report in reports] == [None] * len(reports)
        assert (await at.app.inbox.accounts())[0].state is AccountState.OK


async def test_what_is_asked_of_each_network(desk: Open) -> None:
    async with desk() as at:
        asked = {}
        for network in NETWORKS:
            sign_in = at.sign_in(network)
            asked[network] = query_of((await sign_in.start(at.given(network))).url or "")
            await sign_in.cancel()
        for network, query in asked.items():
            plan = plan_of(network)
            assert frozenset(query["scope"].replace(",", " ").split()) == plan.asked()
            assert query["response_type"] == "code"
            assert len(query["state"]) >= 32
            pkce = network in ("twitter", "youtube")
            assert (query.get("code_challenge_method") == "S256") is pkce
            assert not any("secret" in name for name in query)
        assert asked["youtube"]["access_type"] == "offline"
        assert asked["youtube"]["prompt"] == "consent"
        for network, host in (
            ("twitter", "127.0.0.1"),
            ("facebook", "localhost"),
            ("linkedin", "localhost"),
        ):
            listed = [f"http://{host}:{port}/callback" for port in at.ports]
            assert asked[network]["redirect_uri"] in listed
        assert len({query["state"] for query in asked.values()}) == 4


async def test_linkedin_without_a_secret_takes_the_native_way(desk: Open) -> None:
    async with desk() as at:
        sign_in = at.sign_in("linkedin")
        given = {CLIENT_ID: at.given("linkedin")[CLIENT_ID]}
        url = (await sign_in.start(given)).url or ""
        assert "/oauth/native-pkce/authorization" in url
        assert query_of(url)["code_challenge_method"] == "S256"
        assert httpx.URL(query_of(url)["redirect_uri"]).host == "127.0.0.1"
        await return_to(await answer(url))
        found = await sign_in.wait()
        assert (await sign_in.finish(found.choices[0])).stage is Stage.CONNECTED


async def test_facebook_keeps_the_pages_token_which_does_not_end(desk: Open) -> None:
    async with desk() as at:
        account = (await at.connect("facebook")).account
        assert account is not None
        kept = await at.online.vault.load(str(account.id))
        assert kept is not None
        assert kept.expires_at is None
        site = at.sandbox.sites["facebook"]
        _, token = site.grants.look(kept.access_token)
        assert token is not None
        assert token.subject == f"page:{site.world.owner.facebook.page_id}"
        _, owners = site.grants.look(kept.refresh_token or "")
        assert owners is not None
        assert owners.expires_at is not None
        assert owners.expires_at > site.world.now() + timedelta(days=59)


async def test_google_and_x_give_what_renews_the_grant(desk: Open) -> None:
    async with desk() as at:
        for number, network in enumerate(("twitter", "youtube"), 1):
            assert (await at.connect(network)).stage is Stage.CONNECTED
            kept = await at.online.vault.load(str(number))
            assert kept is not None
            assert kept.refresh_token
            assert kept.client_id == at.given(network)[CLIENT_ID]
            assert kept.client_secret == at.given(network).get(CLIENT_SECRET)
            assert kept.expires_at is not None
            assert timedelta(minutes=50) < kept.expires_at - now() <= timedelta(hours=2)


async def test_an_app_of_x_with_a_secret_names_itself_with_it(desk: Open) -> None:
    async with desk() as at:
        sign_in = at.sign_in("twitter")
        secret = at.sandbox.sites["twitter"].grants.client_secret
        given = {**at.given("twitter"), CLIENT_SECRET: secret}
        url = (await sign_in.start(given)).url or ""
        assert listens(httpx.URL(query_of(url)["redirect_uri"]).port)
        await return_to(await answer(url))
        found = await sign_in.wait()
        account = (await sign_in.finish(found.choices[0])).account
        assert account is not None
        assert await at.online.connecting.known_app(account.own.network, account.id) == given
        assert "taken the access back" in await at.online.connecting.remove(account.id)


async def test_on_the_windows_own_loop(qapp: object, desk: Open) -> None:
    async with desk() as at:
        assert (await at.connect("facebook")).stage is Stage.CONNECTED
        sign_in = at.sign_in("youtube", patience=timedelta(milliseconds=50))
        url = (await sign_in.start(at.given("youtube"))).url
        assert (await sign_in.wait()).stage is Stage.TIMED_OUT
        sign_in = at.sign_in("youtube")
        url = (await sign_in.start(at.given("youtube"))).url
        waiting = asyncio.create_task(sign_in.wait())
        await asyncio.sleep(0)
        await sign_in.cancel()
        assert (await waiting).stage is Stage.CANCELLED
        assert not listens(httpx.URL(query_of(url or "")["redirect_uri"]).port)


@pytest.mark.parametrize("network", NETWORKS)
async def test_denied(desk: Open, network: str) -> None:
    async with desk() as at:
        sign_in = at.sign_in(network)
        url = (await sign_in.start(at.given(network))).url or ""
        shown = await return_to(await answer(url, DENY.get(network, "Deny")))
        assert "Nothing was connected" in shown.text
        ended = await sign_in.wait()
        assert ended.stage is Stage.DENIED
        assert "did not allow" in ended.sentence
        assert await nothing_left(at, url)


async def test_a_wrong_state_is_refused_and_the_right_one_still_counts(desk: Open) -> None:
    async with desk() as at:
        sign_in = at.sign_in("twitter")
        url = (await sign_in.start(at.given("twitter"))).url or ""
        location = await answer(url)
        state = query_of(location)["state"]
        for wrong in (location.replace(state, "x" * len(state)), location.replace(state, "")):
            shown = await return_to(wrong)
            assert shown.status_code == 400
            assert "earlier try" in shown.text
        assert (await return_to(location)).status_code == 200
        assert (await sign_in.wait()).stage is Stage.CHOOSING
        await sign_in.cancel()
        assert await nothing_left(at, url)


async def test_another_issuer_ends_it(desk: Open) -> None:
    async with desk() as at:
        sign_in = at.sign_in("youtube")
        url = (await sign_in.start(at.given("youtube"))).url or ""
        location = await answer(url)
        assert query_of(location)["iss"] == at.sandbox.sites["youtube"].url
        wrong = httpx.URL(location).copy_merge_params({"iss": "https://accounts.example.org"})
        shown = await return_to(str(wrong))
        assert shown.status_code == 400
        ended = await sign_in.wait()
        assert ended.stage is Stage.FAILED
        assert "not from YouTube" in ended.sentence
        assert await nothing_left(at, url)


async def test_a_code_that_ran_out(desk: Open) -> None:
    async with desk() as at:
        sign_in = at.sign_in("twitter")
        url = (await sign_in.start(at.given("twitter"))).url or ""
        location = await answer(url)
        at.sandbox.world.clock.advance(timedelta(seconds=31))
        await return_to(location)
        ended = await sign_in.wait()
        assert ended.stage is Stage.FAILED
        assert "30 seconds" in ended.sentence
        assert await nothing_left(at, url)


async def test_a_wrong_secret_says_what_to_compare(desk: Open) -> None:
    async with desk() as at:
        for network, wrong in (("facebook", "0" * 32), ("linkedin", "0" * 16)):
            sign_in = at.sign_in(network)
            given = {**at.given(network), CLIENT_SECRET: wrong}
            url = (await sign_in.start(given)).url or ""
            await return_to(await answer(url))
            ended = await sign_in.wait()
            assert ended.stage is Stage.FAILED
            assert "Compare" in ended.sentence
            assert "Secret" in ended.sentence
            assert await nothing_left(at, url)


async def test_the_network_falls_silent_during_the_exchange(desk: Open) -> None:
    async with desk() as at:
        sign_in = at.sign_in("twitter")
        url = (await sign_in.start(at.given("twitter"))).url or ""
        location = await answer(url)
        at.sandbox.sites["twitter"].faults.add("cut", None, "")
        await return_to(location)
        ended = await sign_in.wait()
        assert ended.stage is Stage.FAILED
        assert "no connection to X" in ended.sentence
        assert await nothing_left(at, url)


async def test_two_pages_to_choose_from(desk: Open) -> None:
    async with desk({"facebook_pages": "2"}) as at:
        sign_in = at.sign_in("facebook")
        url = (await sign_in.start(at.given("facebook"))).url or ""
        await return_to(await answer(url))
        found = await sign_in.wait()
        assert [one.name for one in found.choices] == ["Test Cycles (old)", "Test Cycles"]
        assert len(found.choices[0].lacks) == 2
        # The first has nothing behind it: the owner is told and may choose again.
        again = await sign_in.finish(found.choices[0])
        assert again.stage is Stage.CHOOSING
        assert again.sentence.startswith("Test Cycles (old): ")
        assert again.choices == found.choices
        ended = await sign_in.finish(found.choices[1])
        assert ended.account is not None
        assert ended.account.own.native_id == at.sandbox.world.owner.facebook.page_id


async def test_no_page_to_choose(desk: Open) -> None:
    async with desk({"role": "ANALYST"}) as at:
        sign_in = at.sign_in("linkedin")
        url = (await sign_in.start(at.given("linkedin"))).url or ""
        await return_to(await answer(url))
        ended = await sign_in.wait()
        assert ended.stage is Stage.FAILED
        assert ended.sentence == plan_of("linkedin").nothing
        assert await nothing_left(at, url)


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (400, '{"error": "redirect_uri_mismatch"}', "refused to finish the sign-in (redirect_uri"),
        (400, '{"error": "<b>x</b>"}', "(without a reason)"),
        (429, "{}", "Try again in some minutes"),
        (503, "<html>", "Try again in some minutes"),
        (200, "not json", "could not be read"),
        (200, '{"access_token": ""}', "without a token"),
    ],
)
async def test_what_a_token_endpoint_may_say(
    desk: Open, monkeypatch: pytest.MonkeyPatch, status: int, body: str, words: str
) -> None:
    async with desk() as at:
        for network in ("twitter", "facebook", "linkedin", "youtube"):
            sign_in = at.sign_in(network)
            url = (await sign_in.start(at.given(network))).url or ""
            location = await answer(url)

            async def say(*_: object, **__: object) -> httpx.Response:
                return httpx.Response(status, text=body)

            with monkeypatch.context() as patch:
                patch.setattr("socialinbox.signin.exchange.ask", say)
                await return_to(location)
                ended = await sign_in.wait()
            assert ended.stage is Stage.FAILED
            assert words in ended.sentence
            assert await nothing_left(at, url)


async def test_every_port_is_taken(desk: Open) -> None:
    async with desk() as at:
        taken = [socket.create_server(("127.0.0.1", port)) for port in at.ports]
        try:
            sign_in = at.sign_in("twitter")
            ended = await sign_in.start(at.given("twitter"))
            assert ended.stage is Stage.FAILED
            assert str(at.ports[0]) in ended.sentence
            assert await nothing_left(at, None)
            # Google takes any port.
            other = at.sign_in("youtube")
            assert (await other.start(at.given("youtube"))).stage is Stage.WAITING
            await other.cancel()
            # With one port free again it goes.
            taken.pop(1).close()
            sign_in = at.sign_in("twitter")
            url = (await sign_in.start(at.given("twitter"))).url or ""
            assert httpx.URL(query_of(url)["redirect_uri"]).port == at.ports[1]
            await sign_in.cancel()
        finally:
            for sock in taken:
                sock.close()


async def test_wrong_fields_are_said_before_a_browser_opens(desk: Open) -> None:
    async with desk() as at:
        opened: list[str] = []
        sign_in = at.sign_in("facebook", open_url=opened.append)
        with pytest.raises(BadInput, match="App ID is a number"):
            await sign_in.start({CLIENT_ID: "my app", CLIENT_SECRET: "x"})
        assert opened == []
        assert sign_in.progress is None


async def test_the_link_is_opened(desk: Open) -> None:
    async with desk() as at:
        opened: list[str] = []
        sign_in = at.sign_in("youtube", open_url=opened.append)
        assert [(await sign_in.start(at.given("youtube"))).url] == opened
        await sign_in.cancel()


async def test_secrets_stand_in_no_state_and_no_log(
    desk: Open, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    async with desk() as at:
        account = (await at.connect("facebook")).account
        assert account is not None
        kept = await at.online.vault.load(str(account.id))
        assert kept is not None
        told = caplog.text + repr(at.said)
        for secret in (kept.access_token, kept.refresh_token, kept.client_secret):
            assert secret
            assert secret not in told
        assert "redirect_uri" not in repr(at.said)
