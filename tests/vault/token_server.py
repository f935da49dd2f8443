"""A network of one page and a token endpoint whose refresh tokens are good once, on loopback."""

import asyncio
import json
import socket
import threading
from types import TracebackType

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


class TokenServer:
    """`access` and `refresh` are the pair that is good now; `renewals` counts how often it changed.

    `refusal` replaces the token endpoint's answer: a status and a body.
    """

    def __init__(self, pause: float = 0.0) -> None:
        self.access = "access-1"
        self.refresh = "refresh-1"
        self.renewals = 0
        self.calls: list[tuple[str, str]] = []
        self.bodies: list[bytes] = []
        self.refusal: tuple[int, str] | None = None
        self.headers: dict[str, str] = {}
        self.before_answer = threading.Event()
        self.before_answer.set()
        self._pause = pause
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        routes = [
            Route("/page", self._page, methods=["GET", "POST"]),
            Route("/token", self._token, methods=["POST"]),
        ]
        config = uvicorn.Config(Starlette(routes=routes), log_level="critical", lifespan="off")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._serve, name="token server", daemon=True)

    def __enter__(self) -> "TokenServer":
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.before_answer.set()
        self._server.should_exit = True
        self._thread.join(timeout=10)
        self._socket.close()

    def _serve(self) -> None:
        # _serve, because serve() would take over the signals of the main thread.
        asyncio.run(self._server._serve(sockets=[self._socket]))

    async def _page(self, request: Request) -> Response:
        token = request.headers.get("authorization", "")
        self.calls.append(("page", token))
        self.bodies.append(await request.body())
        if token != f"Bearer {self.access}":
            return JSONResponse({"title": "Unauthorized"}, 401)
        return JSONResponse({"good": True})

    async def _token(self, request: Request) -> Response:
        form = await request.form()
        given = str(form.get("refresh_token"))
        self.calls.append(("token", given))
        await asyncio.to_thread(self.before_answer.wait, 10)
        await asyncio.sleep(self._pause)
        if self.refusal is not None:
            return Response(self.refusal[1], self.refusal[0], self.headers)
        if given != self.refresh:
            return JSONResponse({"error": "invalid_grant", "error_description": given}, 400)
        self.renewals += 1
        self.access = f"access-{self.renewals + 1}"
        self.refresh = f"refresh-{self.renewals + 1}"
        body = {"access_token": self.access, "refresh_token": self.refresh, "expires_in": 7200}
        return Response(json.dumps(body), media_type="application/json")
