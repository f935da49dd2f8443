"""`accounts connect` in its own process: the link, the browser's answer, the choice."""

import asyncio
import subprocess
import sys
from collections.abc import Mapping
from typing import IO

import pytest

from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from tests.cli.conftest import ROOT, Shell, addresses
from tests.signin.conftest import answer, return_to
from tests.worlds import small_world

pytestmark = pytest.mark.keychain


def begin(
    shell: Shell, *arguments: str, environment: Mapping[str, str] | None = None
) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "socialinbox", "--profile", str(shell.profile)]
    return subprocess.Popen(
        [*command, "accounts", "connect", *arguments, "--no-browser"],
        cwd=ROOT,
        env={**shell.environment, **(environment or {})},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def link(out: IO[str] | None) -> str:
    """The line that is the link."""
    assert out is not None
    for line in out:
        if line.startswith("http"):
            return line.strip()
    raise AssertionError("no link was printed")


def browse(process: "subprocess.Popen[str]", button: str = "Allow") -> None:
    url = link(process.stdout)

    async def go() -> None:
        await return_to(await answer(url, button))

    asyncio.run(go())


def test_the_first_time_it_explains_and_asks(shell: Shell, sandbox: Sandbox) -> None:
    info = sandbox.info()["twitter"]
    with begin(shell, "twitter") as process:
        assert process.stdin is not None
        process.stdin.write(f"{info['client_id']}\n\n")
        process.stdin.flush()
        assert process.stdout is not None
        told = ""
        while "Client ID: " not in told:
            told += process.stdout.read(1)
        assert "http://127.0.0.1:17653/callback" in told
        assert "https://console.x.com" in told
        browse(process)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert "Connected as Test Cycles." in out
    (account,) = shell.json("accounts")
    assert account["network"] == "twitter"
    # The second time the app is known.
    with begin(shell, "twitter") as process:
        browse(process, "Deny")
        out, err = process.communicate(timeout=60)
    assert process.returncode == 3
    assert "did not allow" in err
    assert "has taken the access back" in shell("accounts", "remove", str(account["id"])).stdout


def test_the_secret_comes_from_the_environment_and_the_page_is_asked_for(shell: Shell) -> None:
    with Sandbox(World(small_world()), options={"facebook_pages": "2"}) as sandbox:
        info = sandbox.info()["facebook"]
        environment = {
            **addresses(sandbox),
            "SOCIALINBOX_CLIENT_SECRET": info["client_secret"],
        }
        arguments = ("facebook", "--client-id", info["client_id"])
        with begin(shell, *arguments, environment=environment) as process:
            browse(process)
            out, err = process.communicate("2\n", timeout=60)
        assert process.returncode == 0, err
        assert "1  Test Cycles (old) (Bicycle Shop)" in out
        assert "Connected as Test Cycles." in out
        assert info["client_secret"] not in out + err
        with begin(shell, *arguments, "--page", "No such", environment=environment) as process:
            browse(process)
            out, err = process.communicate(timeout=60)
        assert process.returncode == 2
        assert "“No such” is not among what was allowed." in err


def test_an_id_that_is_none_is_refused_before_anything(shell: Shell) -> None:
    done = shell("accounts", "connect", "youtube", "--client-id", "abc", stdin="x\n", code=2)
    assert "apps.googleusercontent.com" in done.stderr
