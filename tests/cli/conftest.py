"""The command as an owner types it: its own process, a real keychain, the sandbox on loopback."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from tests.keychain_session import keychain_session
from tests.worlds import small_world

ROOT = Path(__file__).parents[2]


@dataclass
class Shell:
    """Runs `socialinbox` with one profile; `environment` leads it to the sandbox."""

    profile: Path
    environment: dict[str, str]
    lines: list[list[str]] = field(default_factory=list)

    def __call__(
        self, *arguments: str, stdin: str = "", code: int | None = 0
    ) -> subprocess.CompletedProcess[str]:
        """Run one command and check its exit code."""
        command = [sys.executable, "-m", "socialinbox", "--profile", str(self.profile), *arguments]
        self.lines.append(command)
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=self.environment,
            input=stdin,
            check=False,
            capture_output=True,
            text=True,
            timeout=90,
        )
        assert "Traceback" not in done.stderr, done.stderr
        if code is not None:
            assert done.returncode == code, (arguments, done.stdout, done.stderr)
        return done

    def json(self, *arguments: str) -> Any:
        """Run a command with --json and read what it prints."""
        return json.loads(self(*arguments, "--json").stdout)

    def add(self, network: str, info: dict[str, str]) -> None:
        """Connect one of the sandbox's accounts."""
        form = {k: v for k, v in info.items() if k not in {"url", "auth_url"}}
        self("accounts", "add", network, "--from-stdin", stdin=json.dumps(form))


def addresses(sandbox: Sandbox) -> dict[str, str]:
    """The environment that leads every network to the sandbox."""
    found: dict[str, str] = {}
    for name, info in sandbox.info().items():
        found[f"SOCIALINBOX_{name.upper()}_URL"] = info["url"]
        found[f"SOCIALINBOX_{name.upper()}_AUTH_URL"] = info["auth_url"]
    return found


@pytest.fixture(scope="module")
def keychain_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A session with a real Secret Service."""
    with keychain_session(tmp_path_factory.mktemp("session")) as environment:
        yield environment


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """The four networks over the small world."""
    with Sandbox(World(small_world())) as running:
        yield running


@pytest.fixture
def shell(keychain_environment: dict[str, str], sandbox: Sandbox, tmp_path: Path) -> Shell:
    """The command with a real keychain, led to the sandbox."""
    environment = keychain_environment | addresses(sandbox)
    return Shell(tmp_path / "profile", environment)


@pytest.fixture
def plain_shell(tmp_path: Path) -> Shell:
    """The command without a keychain and without any network."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return Shell(tmp_path / "profile", kept | {"HOME": str(tmp_path)})
