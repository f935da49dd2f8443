"""The way out of this computer: all HTTP clients of the program, and the limits they keep."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies

import httpx

from socialinbox.config.endpoints import LOOPBACK
from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import Sentence, say

TIMEOUT = httpx.Timeout(30.0, connect=10.0)
"""Until a connection stands, and between two pieces of an answer."""
WHOLE = timedelta(minutes=2)
"""For a request and its whole answer: a server that drips a byte now and then holds nobody."""
SLOWEST = 32 * 1024
"""Bytes a second that a line takes at least: so much longer may it take."""
LARGEST = 64 * 1024 * 1024
"""Bytes of an answer; larger than the largest file that is kept."""
CHUNK = 65_536
LONGEST_WAIT = timedelta(days=1)
"""What a header may ask for: nonsense in it, or a wrong clock, must not silence an account."""

NO_CONNECTION = say("There is no connection to the network.")
NO_PROXY = say(
    "The proxy that is set on this computer lets nothing through to the network. Ask whoever looks "
    "after it."
)
NOT_PROVEN = say(
    "The network's server could not prove that it is the real one. See whether the date and time "
    "of this computer are right; else something in between reads along, such as a virus scanner or "
    "an office's network."
)

NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.LocalProtocolError,
    httpx.UnsupportedProtocol,
)
"""What goes wrong before a server has heard anything of a request."""


def why_not_sent(error: httpx.TransportError) -> Sentence:
    """What keeps requests from leaving, for the owner."""
    if isinstance(error, httpx.ProxyError):
        return NO_PROXY
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return NOT_PROVEN
        cause = cause.__cause__ or cause.__context__
    return NO_CONNECTION


def asked_wait(headers: Mapping[str, str]) -> timedelta | None:
    """The pause that a Retry-After header names in seconds; None where it names none."""
    text = headers.get("retry-after", "")
    if not (text.isascii() and text.isdigit()):
        return None
    return min(LONGEST_WAIT, timedelta(seconds=float(text[:12])))


def open_client(
    url: str,
    *,
    local: bool = False,
    trust: ssl.SSLContext | bool = True,
    auth: httpx.Auth | None = None,
    headers: dict[str, str] | None = None,
    timeout: httpx.Timeout = TIMEOUT,
) -> httpx.AsyncClient:
    """A client for addresses below `url`, through the proxy that is set on this computer.

    This computer itself, and what is `local` besides, is reached without it. Redirects are never
    followed: a token goes where it was given for. Raises BadInput for a proxy that can't be used.
    """
    straight = local or (urlsplit(url).hostname or "") in LOOPBACK
    known = {} if straight else getproxies()
    proxy = _proxy(known)
    try:
        return httpx.AsyncClient(
            base_url=url,
            auth=auth,
            headers=headers,
            timeout=timeout,
            verify=trust,
            proxy=proxy,
            mounts=_without_proxy(known) if proxy is not None else None,
            # Read here and not there: a proxy for what is never asked would be refused as well.
            trust_env=not straight and (proxy is not None or not known),
            follow_redirects=False,
        )
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        # The address of a proxy may hold a password, so it is not shown.
        wrong = say("The proxy that is set on this computer can't be used.")
        if (proxy or "").startswith("socks"):
            wrong = say("A SOCKS proxy is set on this computer, and none can be used here.")
        raise BadInput(
            wrong,
            say(
                "For HTTPS set one that begins with http://, or none, and start Social Inbox again."
            ),
        ) from error


def _proxy(known: Mapping[str, str]) -> str | None:
    """The proxy for the networks, of all that are set: they are reached by https."""
    if known.get("no", "").strip() == "*":
        return None
    found = known.get("https") or known.get("all")
    return found if not found or "://" in found else f"http://{found}"


def _without_proxy(known: Mapping[str, str]) -> dict[str, None]:
    """The addresses that are reached without it, as httpx names them; no network's is an IPv6."""
    hosts = [one.strip() for one in known.get("no", "").split(",")]
    return {
        one if "://" in one else f"all://*{one}": None
        for one in hosts
        if one and ("://" in one or one.count(":") < 2)
    }


@asynccontextmanager
async def patience(
    within: timedelta = WHOLE, sent: int = 0
) -> AsyncIterator[Callable[[int], None]]:
    """Ends an exchange that does not get on; it is told how many bytes of an answer have come.

    Raises httpx.TransportError for it, and for an answer that can't be unpacked.
    """
    begun = asyncio.get_running_loop().time()

    def until(came: int) -> float:
        return begun + within.total_seconds() + (sent + came) / SLOWEST

    try:
        async with asyncio.timeout_at(until(0)) as limit:
            yield lambda came: limit.reschedule(until(came))
    except TimeoutError as error:
        raise httpx.ReadTimeout("the answer did not end in time") from error
    except httpx.DecodingError as error:
        raise httpx.ReadError("the answer can't be unpacked") from error


async def ask(
    client: httpx.AsyncClient,
    method: str,
    url: str,
    *,
    within: timedelta = WHOLE,
    largest: int = LARGEST,
    **given: Any,  # noqa: ANN401 - what httpx takes for a request
) -> httpx.Response:
    """Send one request and take its whole answer, decoded.

    Raises httpx.TransportError for whatever goes wrong on the way: also for an answer that can't
    be unpacked, does not get on, or is larger than `largest` bytes.
    """
    auth = given.pop("auth", httpx.USE_CLIENT_DEFAULT)
    request = client.build_request(method, url, **given)
    body = bytearray()
    async with patience(within, int(request.headers.get("content-length", 0))) as came:
        response = await client.send(request, stream=True, auth=auth)
        try:
            async for piece in response.aiter_bytes(CHUNK):
                body += piece
                if len(body) > largest:
                    raise httpx.ReadError("the answer is too large")
                came(len(body))
        finally:
            await response.aclose()
    # What it says of its form holds for what came over the line, not for what is handed on.
    headers = [
        (name, value)
        for name, value in response.headers.multi_items()
        if name not in ("content-encoding", "content-length", "transfer-encoding")
    ]
    return httpx.Response(
        response.status_code, headers=headers, content=bytes(body), request=response.request
    )
