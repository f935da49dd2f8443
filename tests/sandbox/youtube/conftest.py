"""Google's own client, pointed at the sandbox by its discovery document."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import googleapiclient
import pytest
from google.oauth2.credentials import Credentials
from googleapiclient.discovery import build_from_document

from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from tests.worlds import small_world

DOCUMENT = (
    Path(googleapiclient.__file__).parent / "discovery_cache" / "documents" / "youtube.v3.json"
)


@pytest.fixture(scope="session")
def discovery() -> dict[str, Any]:
    """YouTube's discovery document, as the client brings it."""
    return cast("dict[str, Any]", json.loads(DOCUMENT.read_text(encoding="utf-8")))


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """YouTube alone over the small world."""
    with Sandbox(World(small_world()), networks=("youtube",)) as running:
        yield running


def client_of(sandbox: Sandbox, discovery: dict[str, Any], token: str | None = None) -> Any:
    """Google's client, signed in at the sandbox."""
    info = sandbox.entrances["youtube"].info
    moved = discovery | {"rootUrl": info["url"] + "/", "baseUrl": info["url"] + "/"}
    credentials = cast(Any, Credentials)(token or info["access_token"])
    return build_from_document(moved, credentials=credentials)


@pytest.fixture
def google(sandbox: Sandbox, discovery: dict[str, Any]) -> Iterator[Any]:
    """Google's client, signed in at the small world's channel."""
    client = client_of(sandbox, discovery)
    yield client
    client.close()
