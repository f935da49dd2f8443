"""The packages for Linux, packed for real from a small tree and read by their families' tools."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from socialinbox import __version__
from socialinbox.config.product import ID

Script = Callable[[str], ModuleType]
RELEASED = "1790000000"


@pytest.fixture
def tree(script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A staged tree of a program of two files."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", RELEASED)
    linux, made = script("linux"), tmp_path / "made"
    script("forms").write(made)
    for size in linux.SIZES:
        (made / f"icon-{size}.png").write_bytes(b"png")
    frozen = tmp_path / "frozen" / "socialinbox"
    (frozen / "_internal").mkdir(parents=True)
    (frozen / "socialinbox").write_bytes(b"#!/bin/sh\n")
    (frozen / "socialinbox").chmod(0o755)
    (frozen / "_internal" / "a file").write_bytes(b"x" * 4096)
    linux.stage(frozen, made, tmp_path / "tree")
    return tmp_path / "tree"


def asked(*command: str | Path) -> str:
    """What a tool says; skips where it is not installed."""
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    words = [str(word) for word in command]
    return subprocess.run(words, capture_output=True, text=True, check=True, timeout=100).stdout


def test_a_deb_is_read_by_dpkg_and_the_same_twice(
    script: Script, tree: Path, tmp_path: Path
) -> None:
    asked("dpkg-deb", "--version")
    first = script("linux").deb(tree, tmp_path)
    before = first.read_bytes()
    (tree / "usr/bin").touch()
    assert script("linux").deb(tree, tmp_path).read_bytes() == before
    assert asked("dpkg-deb", "-f", first, "Version").strip() == __version__
    assert "libgl1" in asked("dpkg-deb", "-f", first, "Depends")
    listed = asked("dpkg-deb", "-c", first)
    for place in (
        "-rwxr-xr-x root/root",
        "./usr/bin/socialinbox -> /usr/lib/socialinbox/socialinbox",
        f"./usr/share/applications/{ID}.desktop",
        f"./usr/share/icons/hicolor/64x64/apps/{ID}.png",
        "./usr/lib/socialinbox/_internal/a file",
    ):
        assert place in listed


def test_an_rpm_is_read_by_rpm_and_the_same_twice(
    script: Script, tree: Path, tmp_path: Path
) -> None:
    asked("rpmbuild", "--version")
    linux = script("linux")
    first = linux.rpm(tree, tmp_path / "one", tmp_path / "work")
    again = linux.rpm(tree, tmp_path / "two", tmp_path / "work")
    assert first.read_bytes() == again.read_bytes()
    assert asked("rpm", "-qp", "--qf", "%{VERSION} %{PAYLOADCOMPRESSOR}", first) == (
        f"{__version__} xz"
    )
    listed = asked("rpm", "-qlp", first).splitlines()
    assert {"/usr/bin/socialinbox", "/usr/lib/socialinbox/_internal/a file"} <= set(listed)
    assert not [line for line in listed if "build-id" in line]
    assert "libEGL.so.1()(64bit)" in asked("rpm", "-qpR", first)
