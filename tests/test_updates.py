"""One signed file is asked for, and believed only with the makers' signature."""

import base64
import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from socialinbox.config.product import UPDATE_KEY, UPDATES
from socialinbox.updates import LARGEST, Untrusted, Update, newer_version, read

MAKERS = Ed25519PrivateKey.generate()
KEY = MAKERS.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()
PAGE = "https://socialinbox.example/news"


def signed(said: object, by: Ed25519PrivateKey = MAKERS) -> bytes:
    words = json.dumps(said).encode()
    form = {"signed": words, "signature": by.sign(words)}
    return json.dumps(
        {key: base64.b64encode(value).decode() for key, value in form.items()}
    ).encode()


@pytest.mark.parametrize(
    ("version", "newer"), [("0.2.0", True), ("0.10.0", True), ("0.1.0", False), ("0.0.9", False)]
)
def test_only_a_newer_version_is_told(version: str, newer: bool) -> None:
    found = read(signed({"version": version, "page": PAGE}), KEY, mine="0.1.0")
    assert found == (Update(version, PAGE) if newer else None)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b'{"signed": "!", "signature": "!"}',
        signed({"version": "9.9.9", "page": PAGE}, Ed25519PrivateKey.generate()),
        signed({"version": "newest", "page": PAGE}),
        signed({"version": "9.9.9", "page": "javascript:alert(1)"}),
        signed({"version": "9.9.9", "page": PAGE, "more": "x" * LARGEST}),
    ],
)
def test_nobody_else_is_believed(data: bytes) -> None:
    with pytest.raises(Untrusted):
        read(data, KEY)


def test_without_a_key_nobody_is_believed() -> None:
    with pytest.raises(Untrusted):
        read(signed({"version": "9.9.9", "page": PAGE}), UPDATE_KEY)
    assert UPDATES.startswith("https://")


@pytest.fixture
def site() -> Iterator[tuple[str, list[dict[str, str]]]]:
    """A server with the file, and the headers it was asked with."""
    asked: list[dict[str, str]] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(dict(self.headers.items()))
            found = self.path == "/latest.json"
            body = signed({"version": "9.9.9", "page": PAGE}) if found else b""
            self.send_response(200 if found else 404)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    server = HTTPServer(("127.0.0.1", 0), Answer)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}", asked
    server.shutdown()
    server.server_close()
    thread.join()


async def test_it_is_asked_for_over_http_and_tells_nothing_of_us(
    site: tuple[str, list[dict[str, str]]],
) -> None:
    url, asked = site
    assert await newer_version(f"{url}/latest.json", KEY) == Update("9.9.9", PAGE)
    (headers,) = asked
    assert headers["User-Agent"] == "SocialInbox"
    assert set(headers) <= {"Host", "Accept", "Accept-Encoding", "Connection", "User-Agent"}


async def test_a_file_that_is_not_there(site: tuple[str, list[dict[str, str]]]) -> None:
    with pytest.raises(httpx.HTTPStatusError):
        await newer_version(f"{site[0]}/nothing", KEY)
