"""Servers that accept and then misbehave: always a right error, in time, and nothing hangs."""

import asyncio
import gzip
import ssl
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
import stamina
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from socialinbox.config import web
from socialinbox.config.web import NO_CONNECTION, NO_PROXY, NOT_PROVEN, ask, open_client
from socialinbox.domain.errors import BadAnswer, BadInput, Unreachable
from socialinbox.networks.http import ANOTHER, Answer, ApiClient

LIMITS: dict[str, object] = ask.__kwdefaults__ or {}
IMPATIENT = httpx.Timeout(0.3, connect=5.0)
OK = b"HTTP/1.1 200 OK\r\n"
JSON = OK + b"Content-Type: application/json\r\n"

Writer = asyncio.StreamWriter
Says = Callable[[Writer], Coroutine[object, object, None]]


@asynccontextmanager
async def server(
    says: Says, host: str = "127.0.0.1", trust: ssl.SSLContext | None = None
) -> AsyncIterator[tuple[str, list[bytes]]]:
    """A socket that takes requests and answers them as told; its address and what it was asked."""
    before = asyncio.all_tasks()
    heard: list[bytes] = []
    meetings: set[asyncio.Task[None]] = set()

    async def meet(reader: asyncio.StreamReader, writer: Writer) -> None:
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError):
                heard.append(await reader.readuntil(b"\r\n\r\n"))
                await says(writer)
                await writer.drain()
        finally:
            writer.close()
            with suppress(ConnectionError, ssl.SSLError):
                await writer.wait_closed()

    def begin(reader: asyncio.StreamReader, writer: Writer) -> None:
        meeting = asyncio.create_task(meet(reader, writer))
        meetings.add(meeting)

    running = await asyncio.start_server(begin, host, 0, ssl=trust)
    port = running.sockets[0].getsockname()[1]
    scheme = "http" if trust is None else "https"
    try:
        yield f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}", heard
    finally:
        running.close()
        for meeting in meetings:
            meeting.cancel()
        await asyncio.gather(*meetings, return_exceptions=True)
        await running.wait_closed()
        # A handshake that failed is not ended by that.
        while asyncio.all_tasks() - before:
            await asyncio.sleep(0.01)


def bytes_of(answer: bytes) -> Says:
    """Says this and closes."""

    async def say(writer: Writer) -> None:
        writer.write(answer)

    return say


async def silent(writer: Writer) -> None:
    """Accepts, and never answers."""
    await asyncio.Event().wait()


async def drips(writer: Writer) -> None:
    """A byte now and then, never so long apart that the line seems dead."""
    writer.write(JSON + b"Content-Length: 100000\r\n\r\n")
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.02)


HALF = bytes_of(JSON + b'Content-Length: 500\r\n\r\n{"half": ')
CHUNKS = bytes_of(JSON + b"Transfer-Encoding: chunked\r\n\r\nff\r\nonly this")
PACKED = gzip.compress(b'{"whole": true}' * 1000)
HALF_PACKED = bytes_of(
    JSON + b"Content-Encoding: gzip\r\nContent-Length: 900\r\n\r\n" + PACKED[: len(PACKED) // 2]
)
NOT_PACKED = bytes_of(JSON + b"Content-Encoding: gzip\r\nContent-Length: 8\r\n\r\nno gzip!")
NOTHING = bytes_of(b"")
RUBBISH = bytes_of(b"\x00\xff\x00\xff\r\n\r\n")
PAGE = bytes_of(OK + b"Content-Type: text/html\r\nContent-Length: 12\r\n\r\n<html>Hello!")
ELSEWHERE = bytes_of(
    b"HTTP/1.1 302 Found\r\nLocation: http://hotel.example/\r\nContent-Length: 0\r\n\r\n"
)
BROKEN = bytes_of(JSON + b"Content-Length: 2\r\n\r\n[[")


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits two minutes here."""
    monkeypatch.setitem(LIMITS, "within", timedelta(seconds=0.4))


async def call(url: str, method: str) -> None:
    """One call as the networks make it, its answer read."""
    http = ApiClient(
        open_client(url, timeout=IMPATIENT, headers={"Authorization": "Bearer s3cret"})
    )
    try:
        with stamina.set_testing(True, attempts=3, cap=True):
            if method == "GET":
                (await http.get("/page")).decode(dict)
            else:
                await http.write(method, "/page", json={"text": "hello"})
    finally:
        await http.aclose()


@pytest.mark.parametrize(
    ("body", "read"),
    [
        (rb'{"a": "cut \ud83d", "b": "\ud83d\ude00 \\ud83d"}', "cut \ufffd"),
        (rb'{"a": "\ude00 cut", "b": "\ud83d\ude00 \\ud83d"}', "\ufffd cut"),
        ('{"a": "é"'.encode()[:-2] + rb'", "b": "\ud83d\ude00 \\ud83d"}', "\ufffd"),
    ],
)
def test_half_an_emoji_spoils_no_page(body: bytes, read: str) -> None:
    assert Answer(200, {}, body).decode(dict) == {"a": read, "b": "😀 \\ud83d"}


@pytest.mark.parametrize("body", [b"", b"[", b"\xff\xfe", b"[" * 100_000, b"{]", b"1e999999x"])
def test_what_is_no_json_is_said(body: bytes) -> None:
    with pytest.raises(BadAnswer):
        Answer(200, {}, body).decode(dict)


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    "says",
    [silent, drips, HALF, CHUNKS, HALF_PACKED, NOT_PACKED, NOTHING, RUBBISH, PAGE, ELSEWHERE],
)
async def test_an_answer_that_is_none(says: Says, method: str) -> None:
    async with server(says) as (url, heard):
        with pytest.raises(Unreachable) as raised:
            await call(url, method)
    # Reads are tried again, what may have been done is not: it is looked for instead.
    assert len(heard) == (3 if method == "GET" else 1)
    assert raised.value.sent
    assert (raised.value.what == ANOTHER) is (says in (PAGE, ELSEWHERE))


async def test_a_token_goes_nowhere_else() -> None:
    async with server(BROKEN) as (other, stolen):
        to_other = f"HTTP/1.1 307 Over there\r\nLocation: {other}/\r\nContent-Length: 0\r\n\r\n"
        async with server(bytes_of(to_other.encode())) as (url, heard):
            with pytest.raises(Unreachable):
                await call(url, "POST")
    assert b"s3cret" in heard[0]
    assert stolen == []


async def test_broken_words_are_our_matter_and_no_line_that_broke() -> None:
    async with server(BROKEN) as (url, _):
        with pytest.raises(BadAnswer):
            await call(url, "GET")


async def test_an_endless_answer_fills_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(LIMITS, "largest", 100_000)
    monkeypatch.setitem(LIMITS, "within", web.WHOLE)

    async def endless(writer: Writer) -> None:
        writer.write(JSON + b"\r\n")
        while True:
            writer.write(b" " * 65_536)
            await writer.drain()

    async with server(endless) as (url, _):
        with pytest.raises(Unreachable):
            await call(url, "GET")


async def test_a_large_file_may_take_its_time() -> None:
    # As long as bytes come, a slow line has more than the usual time.
    async def slowly(writer: Writer) -> None:
        writer.write(OK + b"Content-Length: 98304\r\n\r\n")
        for _ in range(6):
            writer.write(b" " * 16_384)
            await writer.drain()
            await asyncio.sleep(0.1)

    async with server(slowly) as (url, _), open_client(url) as client:
        assert len((await ask(client, "GET", url)).content) == 98_304


async def test_an_address_of_six() -> None:
    async with server(bytes_of(JSON + b"Content-Length: 2\r\n\r\n{}"), "::1") as (url, heard):
        await call(url, "GET")
    assert len(heard) == 1


async def test_no_name_and_nobody_there() -> None:
    async with server(silent) as (url, _):
        pass
    for place in (url, "http://nobody.invalid"):
        with pytest.raises(Unreachable) as raised:
            await call(place, "POST")
        assert not raised.value.sent
        assert raised.value.what == NO_CONNECTION


def expired(folder: Path) -> ssl.SSLContext:
    """A server whose certificate was good yesterday, or will be by a clock that is right."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), 1)
        .not_valid_before(now - timedelta(days=9))
        .not_valid_after(now - timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    place = folder / "server.pem"
    place.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(place)
    return context


async def test_a_wrong_clock_is_what_is_looked_at(tmp_path: Path) -> None:
    async with server(silent, trust=expired(tmp_path)) as (url, heard):
        with pytest.raises(Unreachable) as raised:
            await call(url, "POST")
    assert raised.value.what == NOT_PROVEN
    assert not raised.value.sent
    assert heard == []


# -- a proxy


async def test_practice_needs_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "socks5://127.0.0.1:9")
    async with server(bytes_of(JSON + b"Content-Length: 2\r\n\r\n{}")) as (url, _):
        await call(url, "GET")
        async with open_client("", local=True) as client:
            assert (await ask(client, "GET", url)).content == b"{}"


@pytest.mark.parametrize("proxy", ["socks5://me:s3cret@127.0.0.1:9", "ftp://proxy", "http://[::"])
def test_a_proxy_that_can_not_be_used_is_said(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(BadInput) as raised:
        open_client("https://api.x.com")
    assert "proxy" in raised.value.title
    assert ("SOCKS" in raised.value.title) is proxy.startswith("socks")
    assert "s3cret" not in str(raised.value)


@pytest.mark.parametrize("other", ["ALL_PROXY", "HTTP_PROXY"])
async def test_a_proxy_for_what_is_never_asked_keeps_nobody_from_working(
    monkeypatch: pytest.MonkeyPatch, other: str
) -> None:
    forbids = bytes_of(b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n")
    async with server(forbids) as (proxy, heard):
        monkeypatch.setenv(other, "socks5://127.0.0.1:9")
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        async with open_client("https://api.x.com") as client:
            with pytest.raises(httpx.ProxyError):
                await ask(client, "GET", "/2/users/me")
    assert heard[0].startswith(b"CONNECT api.x.com")


def test_of_two_proxies_the_one_for_https_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTPS_PROXY", "socks5://127.0.0.1:9")
    with pytest.raises(BadInput) as raised:
        open_client("https://api.x.com")
    assert "SOCKS" in raised.value.title
    assert "HTTPS" in raised.value.advice


def test_a_proxy_for_http_alone_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "socks5://127.0.0.1:9")
    assert open_client("https://api.x.com")


@pytest.mark.parametrize("named", ["*", "localhost, x.test", ".x.test", "https://api.x.test"])
async def test_what_is_reached_without_the_proxy(
    monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    async with server(bytes_of(b"")) as (proxy, heard):
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        monkeypatch.setenv("NO_PROXY", f"{named}" if named == "*" else f"{named}, ::1, ")
        async with open_client("https://api.x.test") as client:
            # Nobody has such a name.
            with pytest.raises(httpx.ConnectError):
                await ask(client, "GET", "/")
        assert heard == []


async def test_what_a_proxy_stopped_was_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    forbids = bytes_of(b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n")
    async with server(forbids) as (proxy, heard):
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        with pytest.raises(Unreachable) as raised:
            await call("https://api.x.com", "POST")
    assert raised.value.what == NO_PROXY
    assert not raised.value.sent
    assert heard[0].startswith(b"CONNECT ")
