"""A profile at the practice networks with nobody signed in, and a browser made of httpx."""

import gc
import html
import re
import socket
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from socialinbox import demo
from socialinbox.app import App
from socialinbox.config.profile import open_profile
from socialinbox.domain.ids import NetworkName
from socialinbox.networks.signin import CLIENT_ID, CLIENT_SECRET, Flow, Plan
from socialinbox.online import Online
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.signin.flow import SignIn
from socialinbox.signin.progress import Progress
from tests.worlds import small_world

NETWORKS = ("twitter", "facebook", "linkedin", "youtube")
_BUTTON = re.compile(r'<button name="?(\w+)"? value="?(\w+)"?>(\w+)</button>')
_HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)">')
_BOX = re.compile(r'<input type="checkbox" name="(\w+)" value="([^"]*)" checked>')


def free_ports(count: int) -> tuple[int, ...]:
    """Ports that were free a moment ago."""
    socks = [socket.socket() for _ in range(count)]
    try:
        for sock in socks:
            sock.bind(("127.0.0.1", 0))
        return tuple(sock.getsockname()[1] for sock in socks)
    finally:
        for sock in socks:
            sock.close()


def with_ports(plan: Plan, ports: tuple[int, ...]) -> Plan:
    """A plan with other ports wherever it has a list of them."""

    def other(flow: Flow | None) -> Flow | None:
        if flow is None or not flow.redirect.ports:
            return flow
        return replace(flow, redirect=replace(flow.redirect, ports=ports))

    first = other(plan.flow)
    assert first is not None
    return replace(
        plan, flow=first, public=other(plan.public), confidential=other(plan.confidential)
    )


@dataclass
class Desk:
    """One opened profile and what its sign-ins said."""

    app: App
    online: Online
    sandbox: Sandbox
    said: list[Progress] = field(default_factory=list)
    ports: tuple[int, ...] = field(default_factory=lambda: free_ports(3))
    """Our own, in the place of the plans': tests may run beside each other."""

    def given(self, network: str) -> dict[str, str]:
        """What the owner fills in for the practice network's app."""
        grants = self.sandbox.sites[network].grants
        form = {CLIENT_ID: grants.client_id, CLIENT_SECRET: grants.client_secret}
        if network == "twitter":
            del form[CLIENT_SECRET]
        return form

    def sign_in(self, network: str, **options: Any) -> SignIn:
        """A sign-in whose states are kept in `said`."""
        sign_in = self.online.connecting.sign_in(
            NetworkName(network), on_progress=self.said.append, **options
        )
        sign_in.plan = with_ports(sign_in.plan, self.ports)
        return sign_in

    async def connect(self, network: str) -> Progress:
        """The whole way, with everything allowed and the first choice taken."""
        sign_in = self.sign_in(network)
        url = (await sign_in.start(self.given(network))).url
        assert url is not None
        await return_to(await answer(url))
        found = await sign_in.wait()
        assert found.choices, found
        return await sign_in.finish(found.choices[0])


Open = Callable[..., AbstractAsyncContextManager[Desk]]


@pytest.fixture
def desk(tmp_path: Path) -> Open:
    """Opens a desk; `options` are the sandbox's."""

    @asynccontextmanager
    async def open_one(options: Mapping[str, str] | None = None) -> AsyncIterator[Desk]:
        with Sandbox(World(small_world()), options=dict(options or {})) as sandbox:
            app = App(open_profile(tmp_path / "profile"), demo.surroundings_of(sandbox))
            try:
                yield Desk(app, await app.go_online(), sandbox)
            finally:
                await app.aclose()

    return open_one


async def answer(url: str, button: str = "Allow", untick: tuple[str, ...] = ()) -> str:
    """Press a button on a network's page, as a browser would; where it sends us."""
    async with httpx.AsyncClient(verify=False) as client:
        page = await client.get(url)
        assert page.status_code == 200, page.text
        form: dict[str, Any] = {name: html.unescape(v) for name, v in _HIDDEN.findall(page.text)}
        for name, value in _BOX.findall(page.text):
            if value not in untick:
                form.setdefault(name, []).append(value)
        pressed = {words: (name, value) for name, value, words in _BUTTON.findall(page.text)}
        name, value = pressed[button]
        sent = await client.post(url, data={**form, name: value})
        assert sent.status_code == 302, sent.text
        return sent.headers["location"]


async def return_to(location: str) -> httpx.Response:
    """Follow the way back to this computer."""
    async with httpx.AsyncClient(verify=False) as client:
        # A browser sends the host as the address names it, and finds it on 127.0.0.1.
        url = httpx.URL(location)
        return await client.get(
            url.copy_with(host="127.0.0.1"), headers={"Host": f"{url.host}:{url.port}"}
        )


def query_of(url: str) -> dict[str, str]:
    """The query of an address, each name once."""
    return {name: value for name, (value,) in parse_qs(urlsplit(url).query).items()}


def listens(port: int | None) -> bool:
    """Whether this process listens on a port; another one may, by the same list of ports."""
    return any(
        _listens_on(one, port)
        for one in gc.get_objects()
        if type(one) is socket.socket and one.family == socket.AF_INET
    )


def _listens_on(one: socket.socket, port: int | None) -> bool:
    try:
        listening = one.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)
        return bool(listening) and one.getsockname()[1] == port
    except OSError:
        # Closed, perhaps by its thread just now.
        return False


async def nothing_left(desk: Desk, url: str | None) -> bool:
    """Whether no account, no secret and no open port is left of a sign-in."""
    if url is not None:
        assert not listens(httpx.URL(query_of(url)["redirect_uri"]).port)
    assert await desk.app.inbox.accounts() == []
    for key in ("1", *(f"new-{name}" for name in NETWORKS)):
        assert await desk.online.vault.load(key) is None
    return True
