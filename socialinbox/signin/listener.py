"""Waits on this computer for the browser to come back with a network's answer: once."""

import asyncio
import contextlib
import logging
import secrets
import socket
import sys
from dataclasses import dataclass, field
from types import TracebackType
from urllib.parse import parse_qs, urlsplit

from socialinbox.domain.errors import OwnerCanAct
from socialinbox.domain.sentence import say
from socialinbox.networks.signin import PATH, Redirect
from socialinbox.signin import pages

log = logging.getLogger(__name__)

LOOPBACK = "127.0.0.1"
LONGEST_HEAD = 16_384
"""Bytes of a request's head; browsers send a few thousand."""
READ_SECONDS = 10.0
MOST_AT_ONCE = 20
"""Connections; a browser opens two or three."""


class PortInUse(OwnerCanAct):
    """None of the addresses that the network knows is free on this computer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a network sent along with the browser: a code, or an error's code.

    `other_issuer`: it named somebody else as its sender, so that nothing of it may be used.
    """

    code: str | None = field(default=None, repr=False)
    error: str | None = None
    other_issuer: bool = False


class Listener:
    """Listens on 127.0.0.1 from `open` until the first answer with our state, or `aclose`."""

    def __init__(self, redirect: Redirect, sock: socket.socket, state: str, issuer: str) -> None:
        self._port: int = sock.getsockname()[1]
        self._host = f"{redirect.host}:{self._port}"
        self.url = redirect.url(self._port)
        """Where the network sends the browser back to."""
        self._socket = sock
        self._state = state
        self._issuer = issuer
        self._server: asyncio.Server | None = None
        self._answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._tasks: set[asyncio.Task[None]] = set()

    @classmethod
    async def open(cls, redirect: Redirect, state: str, issuer: str) -> "Listener":
        """Listen on the first free port of the redirect's list; raises PortInUse.

        `issuer` is what an `iss` in the answer must say, where one is sent.
        """
        listener = cls(redirect, _bind(redirect), state, issuer)
        listener._server = await asyncio.start_server(
            listener._on_connection, sock=listener._socket, limit=LONGEST_HEAD
        )
        return listener

    async def answer(self) -> Answer:
        """Wait for the answer."""
        return await asyncio.shield(self._answer)

    async def aclose(self) -> None:
        """Close the port and every connection; nothing is left behind."""
        self._stop_listening()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._answer.cancel()

    async def __aenter__(self) -> "Listener":
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    def _stop_listening(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    def _on_connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if len(self._tasks) >= MOST_AT_ONCE:
            writer.close()
            return
        task = asyncio.create_task(self._serve(reader, writer), name="the browser comes back")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One request, one answer; what can't be read is hung up on."""
        found: Answer | None = None
        try:
            async with asyncio.timeout(READ_SECONDS):
                head = await reader.readuntil(b"\r\n\r\n")
                status, page, found = self._read(head)
                if found is not None:
                    self._stop_listening()
                writer.write(_response(status, page))
                await writer.drain()
        except (TimeoutError, OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            log.debug("a connection to the sign-in's port said nothing that could be read")
        finally:
            # The answer counts even where the browser did not wait for its page.
            if found is not None and not self._answer.done():
                self._answer.set_result(found)
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    def _read(self, head: bytes) -> tuple[str, bytes, Answer | None]:
        """Status, page and answer for a request."""
        first, *rest = head.decode("latin-1").split("\r\n")
        method, _, target = first.partition(" ")
        parts = urlsplit(target.partition(" ")[0])
        named = [line.partition(":")[2].strip() for line in rest if line[:5].lower() == "host:"]
        # Another name for this computer would be a page elsewhere that pretends to be us.
        if method != "GET" or parts.path != PATH or named != [self._host]:
            return "404 Not Found", pages.UNKNOWN, None
        if self._answer.done() or self._server is None:
            return "410 Gone", pages.OLD_STATE, None
        query = parse_qs(parts.query)
        if any(len(values) > 1 for values in query.values()):
            return "400 Bad Request", pages.UNKNOWN, None
        given = {name: values[0] for name, values in query.items()}
        state = given.get("state", "")
        if not secrets.compare_digest(state.encode(), self._state.encode()):
            log.warning("the sign-in's port was asked with a wrong state")
            return "400 Bad Request", pages.OLD_STATE, None
        if given.get("iss", self._issuer) != self._issuer:
            log.warning("the answer to a sign-in names another issuer")
            return "400 Bad Request", pages.OTHER_ISSUER, Answer(other_issuer=True)
        if "error" in given:
            return "200 OK", pages.DENIED, Answer(error=given["error"])
        if "code" in given:
            return "200 OK", pages.ALLOWED, Answer(code=given["code"])
        return "400 Bad Request", pages.UNKNOWN, None


def _response(status: str, page: bytes) -> bytes:
    headers = {**pages.HEADERS, "Content-Length": str(len(page))}
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode() + page


def _bind(redirect: Redirect) -> socket.socket:
    for port in redirect.ports or (0,):
        sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if sys.platform == "win32":
            # Otherwise another program could take the port over.
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind((LOOPBACK, port))
            sock.listen()
        except OSError:
            sock.close()
            continue
        sock.setblocking(False)
        return sock
    ports = ", ".join(str(port) for port in redirect.ports)
    raise PortInUse(
        say(
            "Other programs use the ports that the network sends the browser back to ({ports}).",
            ports=ports,
        )
        if ports
        else say("This computer gave no port for the browser to come back to."),
        say(
            "Close another window of Social Inbox that is signing in, or restart the computer, "
            "and try again."
        ),
    )
