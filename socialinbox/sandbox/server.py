"""Serves the networks on ports of 127.0.0.1, in a thread with its own loop."""

import asyncio
import os
import socket
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from importlib import import_module
from types import TracebackType

import uvicorn
from starlette.applications import Starlette

from socialinbox.sandbox.faults import Faults
from socialinbox.sandbox.grants import Grants
from socialinbox.sandbox.site import Site
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import NETWORKS

HOST = "127.0.0.1"


class PortInUse(OSError):
    """A port that was asked for is taken; the text says which and what to do."""


@dataclass(frozen=True, slots=True)
class Entrance:
    """How a client gets in at one network; `info` is what the first line of output says of it."""

    url: str
    info: dict[str, str]


class Sandbox:
    """The networks (or some of them) over one world. Start it, use `entrances`, stop it.

    `wished` are ports, by network, that are taken where they are free. `on_write` is called, in
    the sandbox's own thread, behind each call that may have changed something.
    """

    def __init__(
        self,
        world: World,
        port: int = 0,
        options: dict[str, str] | None = None,
        networks: tuple[str, ...] = NETWORKS,
        wished: Mapping[str, int] | None = None,
        on_write: Callable[[], None] = lambda: None,
    ) -> None:
        self._networks = networks
        self.world = world
        self.sites: dict[str, Site] = {}
        self.entrances: dict[str, Entrance] = {}
        self._servers: list[uvicorn.Server] = []
        self._sockets: list[socket.socket] = []
        self._thread: threading.Thread | None = None
        self._port = port
        self._options = options or {}
        self._wished = wished or {}
        self._on_write = on_write

    def start(self) -> None:
        """Bind the ports and serve; returns when all answer. Raises PortInUse."""
        apps: list[Starlette] = []
        try:
            for number, network in enumerate(self._networks):
                apps.append(self._open(network, self._port + number if self._port else 0))
        except BaseException:
            self._close_sockets()
            raise
        ready = threading.Event()
        self._thread = threading.Thread(
            target=self._serve, args=(apps, ready), name="sandbox", daemon=True
        )
        self._thread.start()
        if not ready.wait(timeout=30):
            self.stop()
            raise RuntimeError("the sandbox did not begin to serve within 30 s")

    def stop(self) -> None:
        """Close all connections and ports."""
        for server in self._servers:
            server.should_exit = True
            server.force_exit = True
        if self._thread is not None:
            self._thread.join(timeout=10)
        self._close_sockets()

    def ports(self) -> dict[str, int]:
        """Where each network is reached."""
        return {
            network: int(listener.getsockname()[1])
            for network, listener in zip(self._networks, self._sockets, strict=True)
        }

    def info(self) -> dict[str, dict[str, str]]:
        """Per network what a client needs: url, auth_url, client id, tokens, the owner's ids."""
        return {name: dict(entrance.info) for name, entrance in self.entrances.items()}

    def __enter__(self) -> "Sandbox":
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _open(self, network: str, port: int) -> Starlette:
        listener = self._listen(port, self._wished.get(network, 0))
        self._sockets.append(listener)
        url = f"http://{HOST}:{listener.getsockname()[1]}"
        module = import_module(f"socialinbox.sandbox.{network}.app")
        life: timedelta | None = module.TOKEN_LIFE
        grants = Grants(network, self.world.clock, life)
        options = dict(self._options)
        site = Site(network, self.world, grants, Faults(), options, url, self._on_write)
        self.sites[network] = site
        entrance: Callable[[Site], dict[str, str]] = module.entrance
        self.entrances[network] = Entrance(url, entrance(site))
        app: Starlette = module.app(site)
        return app

    def _listen(self, port: int, wished: int) -> socket.socket:
        if wished and not port:
            try:
                return self._listen(wished, 0)
            except PortInUse:
                return self._listen(0, 0)
        # Only where the protocol is named does asyncio send small answers at once (TCP_NODELAY).
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        if os.name == "posix":
            # On Windows this flag would let two programs share the port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((HOST, port))
        except (OSError, OverflowError) as error:
            listener.close()
            reason = error.strerror if isinstance(error, OSError) else "ports end at 65535"
            raise PortInUse(
                f"Port {port} can't be used ({reason}). "
                "Choose another with --port, or 0 for any free one."
            ) from error
        listener.listen(128)
        return listener

    def _serve(self, apps: list[Starlette], ready: threading.Event) -> None:
        asyncio.run(self._serve_all(apps, ready))

    async def _serve_all(self, apps: list[Starlette], ready: threading.Event) -> None:
        for app in apps:
            config = uvicorn.Config(
                app,
                log_level="critical",
                access_log=False,
                lifespan="off",
                timeout_keep_alive=30,
                timeout_graceful_shutdown=1,
            )
            self._servers.append(uvicorn.Server(config))
        async with asyncio.TaskGroup() as group:
            for server, listener in zip(self._servers, self._sockets, strict=True):
                # _serve, because serve() would take over the signals of the main thread.
                group.create_task(server._serve(sockets=[listener]))
            while not all(server.started for server in self._servers):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            ready.set()

    def _close_sockets(self) -> None:
        for listener in self._sockets:
            listener.close()
        self._sockets.clear()
