"""The port on this computer that waits for one answer and for nothing else."""

import asyncio

import httpx
import pytest

from socialinbox.networks.signin import Redirect
from socialinbox.signin import listener as listeners
from socialinbox.signin.listener import Answer, Listener, PortInUse
from tests.signin.conftest import free_ports, return_to

STATE = "s" * 32
ISSUER = "https://network.example"
ANY = Redirect()


def good(listener: Listener, **more: str) -> str:
    """The address of a good answer."""
    params = {"state": STATE, "code": "c-1", **more}
    return str(httpx.URL(listener.url, params=params))


async def raw(listener: Listener, text: bytes) -> bytes:
    """Say something to the port as it is; what it answers."""
    reader, writer = await asyncio.open_connection("127.0.0.1", httpx.URL(listener.url).port)
    writer.write(text)
    answered = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answered


async def test_one_answer_and_then_the_port_is_closed() -> None:
    async with await Listener.open(ANY, STATE, ISSUER) as listener:
        shown = await return_to(good(listener))
        assert shown.status_code == 200
        assert "go back to Social Inbox" in shown.text
        assert "c-1" not in shown.text
        assert shown.headers["cache-control"] == "no-store"
        assert shown.headers["referrer-policy"] == "no-referrer"
        assert await listener.answer() == Answer(code="c-1")
        with pytest.raises(httpx.ConnectError):
            await return_to(good(listener))


async def test_it_listens_on_the_loopback_only() -> None:
    async with await Listener.open(ANY, STATE, ISSUER) as listener:
        assert listener._socket.getsockname()[0] == "127.0.0.1"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", 404),
        ("/favicon.ico", 404),
        (f"/callback/more?state={STATE}&code=c", 404),
        ("/callback", 400),
        ("/callback?code=c", 400),
        (f"/callback?state={STATE}", 400),
        (f"/callback?state={STATE}x&code=c", 400),
        ("/callback?state=%C3%B1&code=c", 400),
        (f"/callback?state={STATE}&code=c&code=d", 400),
        (f"/callback?state=x&state={STATE}&code=c", 400),
    ],
)
async def test_anything_else_is_refused_and_it_waits_on(path: str, status: int) -> None:
    async with await Listener.open(ANY, STATE, ISSUER) as listener:
        shown = await return_to(str(httpx.URL(listener.url).join(path)))
        assert shown.status_code == status
        assert (await return_to(good(listener))).status_code == 200
        assert (await listener.answer()).code == "c-1"


async def test_only_a_browser_that_was_sent_here_is_heard() -> None:
    async with await Listener.open(ANY, STATE, ISSUER) as listener:
        path = good(listener).split("/", 3)[3].encode()
        host = httpx.URL(listener.url).netloc
        for head in (
            b"GET /%s HTTP/1.1\r\nHost: evil.example\r\n\r\n" % path,
            b"GET /%s HTTP/1.1\r\n\r\n" % path,
            b"POST /%s HTTP/1.1\r\nHost: %s\r\nContent-Length: 0\r\n\r\n" % (path, host),
            b"GET /%s HTTP/1.1\r\nHost: %s\r\nHost: other\r\n\r\n" % (path, host),
        ):
            assert (await raw(listener, head)).startswith(b"HTTP/1.1 404 ")
        assert not listener._answer.done()


async def test_noise_is_hung_up_on() -> None:
    async with await Listener.open(ANY, STATE, ISSUER) as listener:
        assert await raw(listener, b"x" * 40_000 + b"\r\n\r\n") == b""
        assert (await raw(listener, b"\xff\xfe\r\n\r\n")).startswith(b"HTTP/1.1 404 ")
        assert (await return_to(good(listener))).status_code == 200


async def test_a_connection_that_says_nothing_keeps_nobody_waiting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Browsers open connections in advance and leave them silent.
    listener = await Listener.open(ANY, STATE, ISSUER)
    port = httpx.URL(listener.url).port
    silent = [await asyncio.open_connection("127.0.0.1", port) for _ in range(3)]
    assert (await return_to(good(listener))).status_code == 200
    assert (await listener.answer()).code == "c-1"
    async with asyncio.timeout(listeners.READ_SECONDS / 2):
        await listener.aclose()
    for reader, writer in silent:
        assert await reader.read() == b""
        writer.close()
        await writer.wait_closed()


async def test_what_the_network_says_no_with() -> None:
    async with await Listener.open(ANY, STATE, ISSUER) as listener:
        url = str(httpx.URL(listener.url, params={"state": STATE, "error": "access_denied"}))
        assert "Nothing was connected" in (await return_to(url)).text
        assert await listener.answer() == Answer(error="access_denied")


@pytest.mark.parametrize(
    ("issuer", "expected"),
    [
        (ISSUER, Answer(code="c-1")),
        ("https://other.example", Answer(other_issuer=True)),
        (f"{ISSUER}/", Answer(other_issuer=True)),
    ],
)
async def test_the_issuer_is_checked_where_it_is_named(issuer: str, expected: Answer) -> None:
    async with await Listener.open(ANY, STATE, ISSUER) as listener:
        await return_to(good(listener, iss=issuer))
        assert await listener.answer() == expected


async def test_ports_are_tried_in_order() -> None:
    first, second = free_ports(2)
    redirect = Redirect((first, second), host="localhost")
    async with await Listener.open(redirect, STATE, ISSUER) as one:
        assert one.url == f"http://localhost:{first}/callback"
        async with await Listener.open(redirect, STATE, ISSUER) as other:
            assert other.url == f"http://localhost:{second}/callback"
            with pytest.raises(PortInUse, match=f"{first}, {second}"):
                await Listener.open(redirect, STATE, ISSUER)
            assert (await return_to(good(other))).status_code == 200
    # What was used is free again at once.
    async with await Listener.open(redirect, STATE, ISSUER) as one:
        assert one.url == f"http://localhost:{first}/callback"


async def test_closing_twice_is_nothing() -> None:
    listener = await Listener.open(ANY, STATE, ISSUER)
    await listener.aclose()
    await listener.aclose()
    with pytest.raises(asyncio.CancelledError):
        await listener.answer()
