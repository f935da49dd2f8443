"""A real Secret Service: gnome-keyring on a bus of its own, in a home that is thrown away."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from socialinbox.vault.trouble import Trouble, in_words

pytestmark = pytest.mark.keychain

ROOT = Path(__file__).parents[2]
Play = Callable[..., list[str]]
# A bus that starts no services by itself: else a killed or missing keychain comes back at once.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
UNLOCK = "printf pw | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null"


def title(trouble: Trouble) -> str:
    """The first sentence the owner reads."""
    return in_words(trouble).title


@pytest.fixture
def play(tmp_path: Path) -> Play:
    """Runs steps of keychain_child in a session with or without a keychain; returns its lines."""
    for program in ("dbus-run-session", "gnome-keyring-daemon", "gdbus"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    home, runtime = tmp_path / "home", tmp_path / "run"
    home.mkdir()
    runtime.mkdir(mode=0o700)
    config = tmp_path / "bus.conf"
    config.write_text(BUS)
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    environment = kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime)}

    def run(*steps: str, daemon: bool = True, bus: bool = True, **extra: str) -> list[str]:
        child = f'"{sys.executable}" -W error -m tests.vault.keychain_child {" ".join(steps)}'
        script = f"{UNLOCK}; {child}" if daemon else child
        command = ["bash", "-c", script]
        if bus:
            command = ["dbus-run-session", f"--config-file={config}", "--", *command]
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=environment | extra,
            check=False,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done.stdout.splitlines()

    return run


def test_a_secret_comes_back_and_goes(play: Play) -> None:
    assert play("backend", "get", "put", "get", "delete", "get", "delete") == [
        "keyring.backends.SecretService.Keyring",
        "None",
        "done",
        "s3cret ☕",
        "done",
        "None",
        "done",
    ]


def test_a_long_secret_and_another_session(play: Play) -> None:
    assert play("put-long", "get-long", "save") == ["done", "True", "None"]
    assert play("get-long", "load") == ["True", "True"]


def test_locked(play: Play) -> None:
    said = play("put", "lock", "get", "put", "save", "load")
    locked = in_words(Trouble.LOCKED)
    assert said == ["done", "done", locked.title, locked.title, str(locked), "True"]


def test_the_daemon_is_killed(play: Play) -> None:
    gone = in_words(Trouble.GONE)
    said = play("put", "kill", "get", "save", "load")
    assert said == ["done", "done", gone.title, str(gone), "True"]


def test_a_daemon_that_is_gone_leaves_no_connection_open(play: Play) -> None:
    gone = title(Trouble.GONE)
    assert play("put", "kill", "get", "collect") == ["done", "done", gone, "done"]


def test_a_bus_without_a_keychain(play: Play) -> None:
    assert play("get", "put", daemon=False) == [title(Trouble.MISSING)] * 2


def test_no_bus_at_all(play: Play) -> None:
    assert play("get", "put", daemon=False, bus=False) == [title(Trouble.MISSING)] * 2


def test_a_backend_that_throws_away(play: Play) -> None:
    null = "keyring.backends.null.Keyring"
    assert play("put", daemon=False, PYTHON_KEYRING_BACKEND=null) == [title(Trouble.NULL)]


def test_a_backend_that_is_not_there(play: Play) -> None:
    said = play("put", daemon=False, PYTHON_KEYRING_BACKEND="keyring.backends.nowhere.Keyring")
    assert said == [title(Trouble.FAILED)]
