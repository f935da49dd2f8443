"""Faults on demand, and the pages that every network's site has, over real sockets."""

import socket
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import httpx
import pytest

from socialinbox.sandbox import site as site_module
from socialinbox.sandbox.faults import FaultKind, Faults
from socialinbox.sandbox.server import PortInUse, Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import FIRST, NETWORKS
from tests.worlds import small_world

READS = {
    "twitter": "/2/users/me",
    "facebook": "/v26.0/me",
    "linkedin": "/v2/userinfo",
    "youtube": "/youtube/v3/channels?part=id&mine=true",
}
Client = Callable[[str], httpx.Client]


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    """One sandbox for all tests of this module; each clears its faults."""
    with Sandbox(World(small_world())) as sandbox:
        yield sandbox


@pytest.fixture
def client(running: Sandbox) -> Iterator[Client]:
    """A signed-in client of a network."""
    opened: list[httpx.Client] = []

    def open_one(network: str) -> httpx.Client:
        info = running.entrances[network].info
        headers = {
            "Authorization": f"Bearer {info['access_token']}",
            "LinkedIn-Version": "202604",
            "X-Restli-Protocol-Version": "2.0.0",
        }
        made = httpx.Client(base_url=info["url"], headers=headers, timeout=10)
        opened.append(made)
        return made

    yield open_one
    for one in opened:
        one.delete("/_faults")
        one.close()


def fault(client: httpx.Client, kind: str, **more: object) -> None:
    assert client.post("/_faults", json={"kind": kind, **more}).json() == {"ok": True}


def items(client: httpx.Client) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get("/_world").json()["items"]
    return found


def test_a_fault_happens_as_often_as_told() -> None:
    faults = Faults()
    faults.add("rate_limit", 2)
    assert [faults.take("GET", "/x") for _ in range(3)] == [
        FaultKind.RATE_LIMIT,
        FaultKind.RATE_LIMIT,
        None,
    ]


def test_a_fault_without_a_number_stays_until_cleared() -> None:
    faults = Faults()
    faults.add("server_error")
    assert {faults.take("GET", "/x") for _ in range(5)} == {FaultKind.SERVER_ERROR}
    faults.clear()
    assert faults.take("GET", "/x") is None


def test_faults_are_met_one_after_the_other_and_only_on_their_path() -> None:
    faults = Faults()
    faults.add("slow", 1, path="/tweets")
    faults.add("cut", 1)
    assert faults.take("GET", "/2/users/me") is FaultKind.CUT
    assert faults.take("GET", "/2/tweets") is FaultKind.SLOW
    assert faults.take("GET", "/2/tweets") is None


@pytest.mark.parametrize("kind", ["window_closed", "duplicate", "parent_deleted", "lost_answer"])
def test_a_fault_of_writing_spares_reading(kind: str) -> None:
    faults = Faults()
    faults.add(kind, 1)
    assert faults.take("GET", "/x") is None
    assert faults.take("POST", "/x") == kind


def test_what_is_no_fault() -> None:
    with pytest.raises(ValueError, match=r"no fault “flood”\. Use one of: server_error"):
        Faults().add("flood")
    with pytest.raises(ValueError, match="must be 1 or more"):
        Faults().add("slow", 0)


@pytest.mark.parametrize("network", FIRST)
@pytest.mark.parametrize(
    ("kind", "statuses"),
    [
        ("server_error", {500, 502, 503}),
        ("rate_limit", {400, 403, 429}),
        ("expired_token", {400, 401}),
        ("revoked_token", {400, 401}),
    ],
)
def test_each_network_says_it_in_its_own_words(
    client: Client, network: str, kind: str, statuses: set[int]
) -> None:
    one = client(network)
    assert one.get(READS[network]).status_code == 200
    fault(one, kind, times=1)
    assert one.get(READS[network]).status_code in statuses
    assert one.get("/_world").status_code == 200


@pytest.mark.parametrize("network", FIRST)
def test_broken_json(client: Client, network: str) -> None:
    one = client(network)
    fault(one, "broken_json", times=1)
    answer = one.get(READS[network])
    assert answer.status_code == 200
    with pytest.raises(ValueError, match="Unterminated string"):
        answer.json()
    assert one.get(READS[network]).json()


def test_a_cut_line(client: Client) -> None:
    one = client("twitter")
    fault(one, "cut", times=1)
    with pytest.raises(httpx.RemoteProtocolError):
        one.get(READS["twitter"])
    assert one.get(READS["twitter"]).status_code == 200


def test_a_slow_answer(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site_module, "SLOW_SECONDS", 0.3)
    one = client("twitter")
    fault(one, "slow", times=1)
    answer = one.get(READS["twitter"])
    assert answer.status_code == 200
    assert answer.elapsed.total_seconds() >= 0.3


def test_no_answer_in_time(client: Client) -> None:
    one = client("twitter")
    fault(one, "timeout", times=1)
    with pytest.raises(httpx.ReadTimeout):
        one.get(READS["twitter"], timeout=0.2)


def test_a_lost_answer_is_written_all_the_same(client: Client) -> None:
    one = client("twitter")
    fault(one, "lost_answer", times=1)
    with pytest.raises(httpx.RemoteProtocolError):
        one.post("/2/tweets", json={"text": "written though nobody heard"})
    written = [i for i in items(one) if i["text"] == "written though nobody heard"]
    assert len(written) == 1
    assert written[0]["by_client"] is True


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"kind": "flood"}, "There is no fault “flood”"),
        ({"times": 2}, "The body must name 'kind'"),
        ({"kind": "slow", "times": "often"}, "invalid literal"),
        (["slow"], "The body must be a JSON object"),
    ],
)
def test_a_wrong_fault_is_refused(client: Client, body: object, says: str) -> None:
    answer = client("youtube").post("/_faults", json=body)
    assert answer.status_code == 400
    assert says in answer.json()["error"]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({}, "The body must name 'do'"),
        ({"do": "explode"}, "“explode” is not a change. Use one of: edit, delete, hide"),
        ({"do": "edit", "id": "1"}, "There is no item 1 here"),
        ({"do": "advance", "seconds": "inf"}, "must lie between 0 and"),
        ({"do": "advance", "seconds": -5}, "must lie between 0 and"),
        ({"do": "advance", "seconds": "nan"}, "must lie between 0 and"),
    ],
)
def test_a_wrong_change_is_refused(client: Client, body: object, says: str) -> None:
    answer = client("youtube").post("/_world/change", json=body)
    assert answer.status_code == 400
    assert says in answer.json()["error"]


def test_something_new_can_happen(client: Client) -> None:
    one = client("twitter")
    new = {
        "key": "fresh", "network": "twitter", "kind": "mention", "by": "ben", "at": "",
        "text": "@testcycles fresh",
    }  # fmt: skip
    made = one.post("/_world/items", json=new)
    assert made.status_code == 201
    native = made.json()["id"]
    again = one.post("/_world/items", json=new)
    assert again.status_code == 400
    assert "stands there twice" in again.json()["error"]
    stranger = one.post("/_world/items", json=new | {"key": "other", "by": "zed"})
    assert "names “zed”" in stranger.json()["error"]
    assert "error" in one.post("/_world/items", content=b"{").json()
    change = {"do": "edit", "id": native, "text": "@testcycles changed"}
    assert one.post("/_world/change", json=change).json() == {"ok": True}
    found = next(i for i in items(one) if i["key"] == "fresh")
    assert found["text"] == "@testcycles changed"
    assert found["edited_at"] is not None
    one.post("/_world/change", json={"do": "delete", "id": native})
    assert next(i for i in items(one) if i["key"] == "fresh")["deleted_at"] is not None


def test_every_site_shows_the_one_world_and_its_clock(client: Client) -> None:
    shown = [client(network).get("/_world").json() for network in NETWORKS]
    assert len({len(world["items"]) for world in shown}) == 1
    before = datetime.fromisoformat(shown[0]["now"])
    client("facebook").post("/_world/change", json={"do": "advance", "seconds": 60})
    after = datetime.fromisoformat(client("linkedin").get("/_world").json()["now"])
    assert (after - before).total_seconds() >= 60


@pytest.mark.parametrize("network", NETWORKS)
def test_every_site_serves_pictures(client: Client, network: str) -> None:
    answer = client(network).get("/_media/rotor.png")
    assert answer.headers["content-type"] == "image/png"
    assert answer.content.startswith(b"\x89PNG")


def test_a_taken_port_is_named() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(PortInUse, match=f"Port {port} can't be used .*--port"):
            Sandbox(World(small_world()), port=port, networks=("twitter",)).start()


def test_a_port_beyond_the_last() -> None:
    with pytest.raises(PortInUse, match=r"Port 70000 can't be used \(ports end at 65535"):
        Sandbox(World(small_world()), port=70000, networks=("twitter",)).start()


def test_after_the_stop_nobody_answers() -> None:
    with Sandbox(World(small_world()), networks=("linkedin",)) as sandbox:
        url = sandbox.entrances["linkedin"].url
        assert httpx.get(f"{url}/_world").status_code == 200
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{url}/_world")
