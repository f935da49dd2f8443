"""A session bus with a real, unlocked Secret Service, in a home that is thrown away."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
READY = 30.0
"""Seconds until it must keep something."""


def _wait_until_it_keeps(environment: dict[str, str]) -> None:
    """It answers before its collection is open, and refuses what comes in between."""
    end = time.monotonic() + READY
    while True:
        kept = subprocess.run(
            ["secret-tool", "store", "--label=ready", "ready", "yes"],
            env=environment,
            input=b"yes",
            capture_output=True,
            check=False,
        )
        if kept.returncode == 0:
            return
        assert time.monotonic() < end, kept.stderr.decode()
        time.sleep(0.05)


@contextmanager
def keychain_session(folder: Path) -> Iterator[dict[str, str]]:
    """The environment of such a session; skips where its programs are absent."""
    for program in ("dbus-daemon", "gnome-keyring-daemon", "secret-tool"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    home, runtime, config = folder / "home", folder / "run", folder / "bus.conf"
    home.mkdir(parents=True)
    runtime.mkdir(mode=0o700)
    config.write_text(BUS)
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    environment = kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime)}
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    keyring: subprocess.Popen[bytes] | None = None
    try:
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert keyring.stdin is not None
        keyring.stdin.write(b"pw")
        keyring.stdin.close()
        _wait_until_it_keeps(environment)
        yield environment
    finally:
        for process in (keyring, bus):
            if process is not None:
                process.terminate()
                process.wait(timeout=10)
        if bus.stdout is not None:
            bus.stdout.close()
