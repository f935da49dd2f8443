"""The command as an owner types it: its own process, a real keychain, the sandbox on loopback."""

import asyncio
import io
import json
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import keyring.backends.fail
import keyring.core
import pytest

from socialinbox import demo
from socialinbox.app import App
from socialinbox.cli.main import main
from socialinbox.config.profile import Profile, open_profile
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import FIRST
from tests.keychain_session import keychain_session
from tests.plain import plain_profile
from tests.vault.fakes import FakeBackend
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

    def plain(self, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Run Python in a folder, with the same environment and without a profile."""
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=cwd,
            env=self.environment,
            check=False,
            capture_output=True,
            text=True,
            timeout=90,
        )

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
    with Sandbox(World(small_world()), networks=FIRST) as running:
        yield running


@pytest.fixture
def shell(keychain_environment: dict[str, str], sandbox: Sandbox, tmp_path: Path) -> Shell:
    """The command with a real keychain, led to the sandbox."""
    environment = keychain_environment | addresses(sandbox)
    return Shell(tmp_path / "profile", environment)


@pytest.fixture
def plain_shell(tmp_path: Path) -> Shell:
    """The command without a keychain and without any network, on a profile that is plain."""
    plain_profile(tmp_path / "profile")
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return Shell(tmp_path / "profile", kept | {"HOME": str(tmp_path)})


@dataclass
class Answer:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str


class Here:
    """Runs `socialinbox` in this process on one profile: quick, and all else is real."""

    def __init__(self, profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.profile = profile
        self._capsys = capsys

    def __call__(self, *arguments: str, code: int = 0) -> Answer:
        """Run one command and check its exit code."""
        self._capsys.readouterr()
        try:
            ended = main(["--profile", str(self.profile), *arguments])
        except SystemExit as stop:
            ended = int(stop.code or 0)
        said = self._capsys.readouterr()
        assert ended == code, (arguments, said.out, said.err)
        return Answer(ended, said.out, said.err)

    def json(self, *arguments: str) -> Any:
        """Run a command with --json and read what it prints."""
        return json.loads(self(*arguments, "--json").out)

    def with_profile(self, profile: Path) -> "Here":
        """The same command on another profile."""
        return Here(profile, self._capsys)


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> FakeBackend:
    """A keychain that lives as long as the test."""
    found = FakeBackend()
    monkeypatch.setattr(keyring.core, "_keyring_backend", found)
    return found


def no_backend() -> object:
    """What keyring finds on a computer without any keychain."""
    return keyring.backends.fail.Keyring()  # type: ignore[no-untyped-call]


@pytest.fixture
def no_keychain(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without any keychain."""
    monkeypatch.setattr(keyring.core, "_keyring_backend", no_backend())
    monkeypatch.setattr(keyring.core, "init_backend", lambda: None)


@pytest.fixture
def quiet_log() -> Iterator[None]:
    """Takes away the log files that commands of this process opened."""
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    yield
    root.setLevel(level)
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()


@pytest.fixture
def here(tmp_path: Path, capsys: pytest.CaptureFixture[str], quiet_log: None) -> Here:
    """The command in this process, on a new profile, led nowhere; with a `backend` the profile
    comes out encrypted."""
    return Here(tmp_path / "profile", capsys)


@pytest.fixture
def plain(here: Here) -> Profile:
    """The profile of `here` is readable, because its owner chose so."""
    return plain_profile(here.profile)


@pytest.fixture
def connected(
    here: Here, sandbox: Sandbox, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> Here:
    """The command in this process with all four accounts of the sandbox, not yet synced."""
    for name, value in addresses(sandbox).items():
        monkeypatch.setenv(name, value)
    for network, info in sandbox.info().items():
        add(here, monkeypatch, network, info)
    return here


def add(
    here: Here, monkeypatch: pytest.MonkeyPatch, network: str, info: dict[str, Any], code: int = 0
) -> Answer:
    """Connect an account through standard input."""
    form = {key: value for key, value in info.items() if key not in {"url", "auth_url"}}
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(form)))
    return here("accounts", "add", network, "--from-stdin", code=code)


@pytest.fixture(scope="session")
def read_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile that has read the small world; tests work on copies of it."""
    folder = tmp_path_factory.mktemp("read") / "profile"

    async def read() -> None:
        with Sandbox(World(small_world()), networks=FIRST) as running:
            app = App(open_profile(folder), demo.surroundings_of(running))
            try:
                await (await demo.connect_all(app, running)).sync_now()
            finally:
                await app.aclose()

    asyncio.run(read())
    return folder


@pytest.fixture
def offline(here: Here, backend: FakeBackend, read_profile: Path) -> Here:
    """The command in this process on a profile that has been read; no network is there."""
    shutil.copytree(read_profile, here.profile)
    return here
