"""A grant is renewed once, by one at a time, and kept before it is used."""

import asyncio
import logging
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from socialinbox.domain.errors import AuthExpired, NetworkError, RateLimited, Unreachable
from socialinbox.domain.times import now
from socialinbox.vault.secrets import SKEW, Credentials, Vault
from tests.vault.signing_in import FIRST, KEY, auth, vault_in
from tests.vault.token_server import TokenServer

ROOT = Path(__file__).parents[2]


@pytest.fixture
def server() -> Iterator[TokenServer]:
    """A network on loopback."""
    with TokenServer() as running:
        yield running


async def memory_vault(credentials: Credentials = FIRST) -> Vault:
    """A vault of this test alone."""
    vault = Vault.open("test", memory=True)
    await vault.save(KEY, credentials)
    return vault


async def status(vault: Vault, server: TokenServer) -> int:
    """Ask for the page once."""
    async with httpx.AsyncClient(auth=auth(vault, server.url)) as client:
        return (await client.get(f"{server.url}/page")).status_code


async def test_a_good_token_is_used_as_it_is(server: TokenServer) -> None:
    assert await status(await memory_vault(), server) == 200
    assert server.calls == [("page", "Bearer access-1")]


async def test_a_401_renews_once_and_sends_the_same_again(server: TokenServer) -> None:
    server.access = "another"
    vault = await memory_vault()
    async with httpx.AsyncClient(auth=auth(vault, server.url)) as client:
        assert (await client.post(f"{server.url}/page", content=b"words")).status_code == 200
        assert (await client.post(f"{server.url}/page", content=b"more")).status_code == 200
    assert server.calls == [
        ("page", "Bearer access-1"),
        ("token", "refresh-1"),
        ("page", "Bearer access-2"),
        ("page", "Bearer access-2"),
    ]
    assert server.bodies == [b"words", b"words", b"more"]
    kept = await vault.load(KEY)
    assert kept is not None
    assert (kept.access_token, kept.refresh_token) == ("access-2", "refresh-2")
    assert kept.client_id == "client"
    assert kept.expires_at is not None
    assert timedelta(hours=1) < kept.expires_at - now() <= timedelta(hours=2)


@pytest.mark.parametrize(
    ("left", "renewed"), [(SKEW + timedelta(seconds=30), 0), (SKEW, 1), (-SKEW, 1)]
)
async def test_a_token_too_old_is_renewed_before_it_is_tried(
    server: TokenServer, left: timedelta, renewed: int
) -> None:
    vault = await memory_vault(replace(FIRST, expires_at=now() + left))
    assert await status(vault, server) == 200
    assert server.renewals == renewed
    assert len([call for call in server.calls if call[0] == "page"]) == 1


async def test_requests_at_the_same_time_share_one_renewal(server: TokenServer) -> None:
    server.access = "another"
    vault = await memory_vault()
    async with httpx.AsyncClient(auth=auth(vault, server.url)) as client:
        pages = [client.get(f"{server.url}/page") for _ in range(6)]
        answers = await asyncio.gather(*pages)
    assert [answer.status_code for answer in answers] == [200] * 6
    assert server.renewals == 1


async def test_two_signers_of_one_account_share_one_renewal(server: TokenServer) -> None:
    server.access = "another"
    vault = await memory_vault()
    one, two = await asyncio.gather(status(vault, server), status(vault, server))
    assert (one, two) == (200, 200)
    assert server.renewals == 1


async def test_two_processes_share_one_renewal(tmp_path: Path) -> None:
    keys, profile = tmp_path / "keys", tmp_path / "profile"
    keys.mkdir()
    profile.mkdir()
    vault = vault_in(keys)
    await vault.save(KEY, FIRST)
    with TokenServer(pause=0.3) as server:
        server.access = "another"
        command = [
            sys.executable,
            "-m",
            "tests.vault.signing_in",
            server.url,
            str(keys),
            str(profile),
        ]
        children = [
            await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE, cwd=ROOT)
            for _ in range(2)
        ]
        said = [(await child.communicate())[0] for child in children]
        assert said == [b"200\n", b"200\n"]
        assert server.renewals == 1
    kept = await vault.load(KEY)
    assert kept is not None
    assert kept.refresh_token == "refresh-2"
    await vault.aclose()
    assert all("refresh" not in path.read_text() for path in profile.iterdir())


async def test_the_new_pair_is_kept_before_it_is_used(
    server: TokenServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.access = "another"
    vault = await memory_vault()
    save, pages_at_saving = vault.save, []

    async def watched(key: str, credentials: Credentials) -> None:
        pages_at_saving.append([call for call in server.calls if call[0] == "page"])
        await save(key, credentials)

    monkeypatch.setattr(vault, "save", watched)
    assert await status(vault, server) == 200
    assert pages_at_saving == [[("page", "Bearer access-1")]]


async def test_a_renewal_outlives_the_request_that_wanted_it(
    server: TokenServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.access = "another"
    server.before_answer.clear()
    vault = await memory_vault()
    asking = asyncio.create_task(status(vault, server))
    async with asyncio.timeout(10):
        while ("token", "refresh-1") not in server.calls:
            await asyncio.sleep(0.01)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    server.before_answer.set()
    kept: list[Credentials] = []
    save = vault.save

    async def watched(key: str, credentials: Credentials) -> None:
        kept.append(credentials)
        await save(key, credentials)

    monkeypatch.setattr(vault, "save", watched)
    await vault.aclose()
    assert [credentials.refresh_token for credentials in kept] == ["refresh-2"]


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        ((400, '{"error": "invalid_grant"}'), AuthExpired, "Sign in again"),
        ((400, '{"error": "invalid_request"}'), AuthExpired, "Sign in again"),
        ((401, '{"error": "invalid_client"}'), AuthExpired, "client id or secret"),
        ((400, '{"error": {"message": "…", "code": 190}}'), AuthExpired, "Sign in again"),
        ((400, '{"error": "temporarily_unavailable"}'), Unreachable, "just now"),
        ((403, "<html>Sign in to the hotel's network</html>"), Unreachable, "just now"),
        ((503, ""), Unreachable, "just now"),
        ((429, ""), RateLimited, "asks us to wait"),
    ],
)
async def test_what_a_token_endpoint_says_no_with(
    server: TokenServer, answer: tuple[int, str], kind: type[NetworkError], words: str
) -> None:
    server.access = "another"
    server.refusal = answer
    vault = await memory_vault()
    with pytest.raises(kind, match=words):
        await status(vault, server)
    assert [call[0] for call in server.calls] == ["page", "token"]
    assert await vault.load(KEY) == FIRST


async def test_a_wait_is_as_long_as_the_network_says(server: TokenServer) -> None:
    server.access = "another"
    server.refusal, server.headers = (429, ""), {"retry-after": "900"}
    with pytest.raises(RateLimited) as caught:
        await status(await memory_vault(), server)
    assert timedelta(minutes=14) < caught.value.retry_at - now() <= timedelta(minutes=15)


async def test_no_token_endpoint_is_no_dead_grant(server: TokenServer) -> None:
    with TokenServer() as other:
        gone = other.url
    vault = await memory_vault(replace(FIRST, expires_at=datetime(2020, 1, 1, tzinfo=UTC)))
    async with httpx.AsyncClient(auth=auth(vault, gone)) as client:
        with pytest.raises(Unreachable) as caught:
            await client.get(f"{gone}/page")
    assert not caught.value.sent


async def test_without_a_refresh_token_the_networks_answer_stands(server: TokenServer) -> None:
    old = datetime(2020, 1, 1, tzinfo=UTC)
    server.access = "another"
    assert await status(await memory_vault(Credentials("access-1", expires_at=old)), server) == 401
    assert server.calls == [("page", "Bearer access-1")]


async def test_without_credentials_nothing_is_sent(server: TokenServer) -> None:
    with pytest.raises(AuthExpired, match="Sign in again"):
        await status(Vault.open("test", memory=True), server)
    assert server.calls == []


async def test_the_token_goes_to_no_other_server(server: TokenServer) -> None:
    with TokenServer() as other:
        async with httpx.AsyncClient(auth=auth(await memory_vault(), server.url)) as client:
            await client.get(f"{other.url}/page")
        assert other.calls == [("page", "")]


async def test_no_secret_in_logs_or_errors(
    server: TokenServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.access = "another"
    vault = await memory_vault(Credentials("access-1", "refresh-1", None, "client", "hush"))
    assert await status(vault, server) == 200
    server.access, server.refresh = "another", "another"
    with pytest.raises(AuthExpired) as caught:
        await status(vault, server)
    assert caplog.records
    seen = caplog.text + repr(caught.value) + str(caught.value) + caught.value.code
    for secret in ("access-1", "access-2", "refresh-1", "refresh-2", "hush"):
        assert secret not in seen
