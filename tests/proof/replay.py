"""A server that answers with what was recorded, and with a network's own 404 to all else."""

import asyncio
import json
import re
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

_VERSION = re.compile(r"^/v\d+\.\d+(?=/)")
"""Facebook's, in front of every path."""

Answer = Callable[[Mapping[str, str]], Any]
"""The body for a query; None where nothing of it was recorded."""


class Replay:
    """Recorded answers by method and path; hosts and versions in front of paths are ignored."""

    def __init__(self, missing: Mapping[str, Any]) -> None:
        self._missing = missing
        self._answers: dict[tuple[str, str], Answer] = {}
        self.asked: set[tuple[str, str]] = set()
        self.unknown: set[tuple[str, str]] = set()

    def add(self, path: str, body: Any, method: str = "GET") -> None:
        """Answer a path with this body, whatever is asked for there."""
        self._answers[method, path] = lambda query: body

    def choose(self, path: str, answer: Answer) -> None:
        """Answer a path according to the query."""
        self._answers["GET", path] = answer

    def add_exchanges(self, file: Path) -> None:
        """Answer as it was recorded; of several answers at a path the first counts."""
        for exchange in json.loads(file.read_bytes())["exchanges"]:
            request = exchange["request"]
            path = urlsplit(request.get("path") or request["uri"]).path
            body = exchange["response"]["body"]
            self._answers.setdefault((request["method"], path), lambda query, body=body: body)  # type: ignore[misc]

    async def answer(self, request: Request) -> Response:
        """The recorded body, or the network's 404."""
        name = (request.method, _VERSION.sub("", request.scope["path"]))
        found = self._answers.get(name)
        body = found(request.query_params) if found is not None else None
        if body is None:
            self.unknown.add(name)
            return JSONResponse(self._missing, 404)
        self.asked.add(name)
        return JSONResponse(body)


@contextmanager
def serving(replay: Replay) -> Iterator[str]:
    """Serve it on loopback; gives the address."""
    app = Starlette(routes=[Route("/{path:path}", replay.answer, methods=["GET", "POST"])])
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    server = uvicorn.Server(
        uvicorn.Config(app, log_level="critical", access_log=False, lifespan="off")
    )
    thread = threading.Thread(target=lambda: asyncio.run(server._serve(sockets=[listener])))
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = server.force_exit = True
        thread.join(10)
        listener.close()
