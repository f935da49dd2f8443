"""`sandbox` as a process: one line that says how to get in, served until it is told to stop."""

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.cli.conftest import ROOT

WORLD = {
    "format": 1,
    "name": "tiny",
    "owner": {
        "name": "Tiny Cycles",
        "person": "Tim",
        "twitter": {"id": "1500000000000000001", "username": "tinycycles"},
        "facebook": {
            "user_id": "10100000000000001",
            "page_id": "100000000000001",
            "username": "tiny",
        },
        "linkedin": {"member_id": "Tim1", "organization_id": "7000001", "vanity": "tiny"},
        "youtube": {"id": "UCtiny0000000000000000AA", "handle": "tiny"},
    },
    "people": [
        {"key": "ana", "name": "Ana", "twitter": {"id": "1500000000000000011", "username": "ana"}}
    ],
    "items": [
        {
            "key": "m1",
            "network": "twitter",
            "kind": "mention",
            "by": "ana",
            "at": "-1h",
            "text": "@tinycycles hello",
        }
    ],
}


@contextmanager
def serving(*options: str) -> Iterator[tuple["subprocess.Popen[str]", dict[str, Any]]]:
    """A running sandbox and its first line."""
    process = subprocess.Popen(
        [sys.executable, "-m", "socialinbox", "sandbox", *options],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield process, json.loads(process.stdout.readline())
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def free_ports(count: int) -> int:
    """The first of so many free ports in a row."""
    for first in range(20000, 40000, 97):
        held: list[socket.socket] = []
        try:
            for port in range(first, first + count):
                held.append(socket.socket())
                held[-1].bind(("127.0.0.1", port))
        except OSError:
            continue
        else:
            return first
        finally:
            for one in held:
                one.close()
    raise AssertionError("no free ports")


def test_serves_a_world_file_with_a_fault_until_told_to_stop(tmp_path: Path) -> None:
    world = tmp_path / "world.json"
    world.write_text(json.dumps(WORLD))
    port = free_ports(4)
    options = ("--world", str(world), "--port", str(port), "--fault", "twitter:rate_limit")
    with serving(*options) as (process, info):
        assert list(info) == ["twitter", "facebook", "linkedin", "youtube"]
        for number, entrance in enumerate(info.values()):
            assert entrance["url"] == f"http://127.0.0.1:{port + number}"
            assert entrance["auth_url"].startswith("http://127.0.0.1:")
            assert entrance["access_token"]
            assert entrance["client_id"]
            with urlopen(entrance["url"] + "/_world") as answer:
                items = json.load(answer)["items"]
            assert [item["text"] for item in items] == ["@tinycycles hello"]
        assert {"refresh_token", "user_id"} <= set(info["twitter"])
        assert {"page_id", "client_secret"} <= set(info["facebook"])
        assert {"organization_id", "refresh_token"} <= set(info["linkedin"])
        assert {"channel_id", "refresh_token"} <= set(info["youtube"])
        call = Request(
            info["twitter"]["url"] + "/2/users/me",
            headers={"Authorization": f"Bearer {info['twitter']['access_token']}"},
        )
        with pytest.raises(HTTPError) as refusal:
            urlopen(call)
        assert refusal.value.code == 429
        refusal.value.close()
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=15)
        assert (process.returncode, out, err) == (0, "", "")


def test_ctrl_c_ends_it_as_well() -> None:
    with serving("--world", "empty") as (process, info):
        assert info
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=15)
        assert (process.returncode, out, err) == (0, "", "")
