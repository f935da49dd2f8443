"""Facebook's site alone over the small world."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from tests.worlds import small_world


class Graph:
    """A plain client of the site; `page` and `user` are the two tokens."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.world = sandbox.world
        self.info = sandbox.entrances["facebook"].info
        self.url = self.info["url"]
        self.user = self.info["access_token"]
        self.page = self.info["page_access_token"]
        # Without TLS, whose certificates are slow to load.
        self.client = httpx.Client(base_url=self.url, verify=False)

    def call(
        self, method: str, path: str, token: str | None = None, **params: Any
    ) -> httpx.Response:
        """One call with the Page's token, or another."""
        given = {"access_token": self.page if token is None else token, **params}
        if method == "POST":
            return self.client.post(path, data=given)
        return self.client.request(method, path, params=given)

    def get(self, path: str, token: str | None = None, **params: Any) -> Any:
        """A GET's body."""
        return self.call("GET", path, token, **params).json()

    def error(
        self, method: str, path: str, token: str | None = None, **params: Any
    ) -> tuple[int, int]:
        """Code and subcode (0: none) of a call that must fail with Facebook's envelope."""
        answer = self.call(method, path, token, **params)
        assert answer.status_code >= 400, answer.text
        error = answer.json()["error"]
        assert set(error) >= {"message", "type", "code", "fbtrace_id"}
        return error["code"], error.get("error_subcode", 0)

    def id(self, key: str) -> str:
        """The native id of an item of the world."""
        return self.world.things[key].id


@pytest.fixture
def graph() -> Iterator[Graph]:
    """The running site."""
    with Sandbox(World(small_world()), networks=("facebook",)) as running:
        made = Graph(running)
        with made.client:
            yield made
