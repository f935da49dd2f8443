"""The forms that systems ask for pass those systems' own checkers, where they are installed."""

import ast
import plistlib
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication

from socialinbox import __version__
from socialinbox.config.product import ID, NAME, SCHEME
from tests.packaging.conftest import ROOT

Script = Callable[[str], ModuleType]


@pytest.fixture
def made(script: Script, tmp_path: Path) -> Path:
    script("forms").write(tmp_path)
    return tmp_path


def checked(*command: str | Path) -> None:
    """Run a checker; it must have nothing to say against it."""
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, check=False, timeout=100
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_desktop_entry(made: Path) -> None:
    entry = (made / f"{ID}.desktop").read_text("utf-8")
    assert f"MimeType=x-scheme-handler/{SCHEME};" in entry
    checked("desktop-file-validate", made / f"{ID}.desktop")


def test_the_software_centre(made: Path) -> None:
    assert f'<release version="{__version__}"' in (made / f"{ID}.metainfo.xml").read_text("utf-8")
    checked("appstreamcli", "validate", "--no-net", made / f"{ID}.metainfo.xml")


def test_the_bundle_s_information(made: Path) -> None:
    said = plistlib.loads((made / "Info.plist").read_bytes())
    assert said["CFBundleIdentifier"] == ID
    assert said["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == [SCHEME]
    assert said["NSAppTransportSecurity"]["NSAllowsArbitraryLoads"] is False
    assert said["CFBundleShortVersionString"] == __version__
    entitled = plistlib.loads((ROOT / "packaging/macos/entitlements.plist").read_bytes())
    assert all(name.startswith("com.apple.security.cs.") for name in entitled)


def test_the_version_resource(made: Path) -> None:
    tree = ast.parse((made / "version_info.txt").read_text("utf-8"), mode="eval")
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert {"VSVersionInfo", "FixedFileInfo", "StringTable", "VarStruct"} <= names
    words = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert {__version__, NAME, "socialinbox.exe"} <= words


def test_winget(script: Script) -> None:
    from ruamel.yaml import YAML

    files = script("forms").winget("SocialInbox.exe", "ab" * 32)
    forms = {name: YAML(typ="safe").load(text) for name, text in files.items()}
    assert {form["PackageVersion"] for form in forms.values()} == {__version__}
    kinds = {form["ManifestType"] for form in forms.values()}
    assert kinds == {"version", "defaultLocale", "installer"}
    (installer,) = (form for form in forms.values() if form["ManifestType"] == "installer")
    assert installer["Scope"] == "user"
    assert installer["InstallerSwitches"]["Silent"] == "/S"
    assert re.fullmatch("[0-9A-F]{64}", installer["Installers"][0]["InstallerSha256"])


def test_the_cask_names_the_version_once_and_both_processors(script: Script) -> None:
    text = script("forms").cask("cd" * 32, "ef" * 32)
    assert text.count(__version__) == 1
    assert re.search(f'sha256 arm: +"{"cd" * 32}",\n +intel: "{"ef" * 32}"', text)
    assert "/SocialInbox-#{version}-macos-#{arch}.dmg" in text
    assert f'app "{NAME}.app"' in text


def test_the_icons(script: Script, tmp_path: Path, qapp: QApplication) -> None:
    # Without `qapp` an application that can't have windows would stand behind all later tests.
    pytest.importorskip("PIL")
    script("pictures").draw(tmp_path)
    assert (tmp_path / "icon.ico").read_bytes()[:4] == b"\0\0\1\0"
    assert (tmp_path / "icon.icns").read_bytes()[:4] == b"icns"


def test_the_installer_for_windows_compiles(script: Script, made: Path, tmp_path: Path) -> None:
    if shutil.which("makensis") is None:
        pytest.skip("NSIS is not installed")
    frozen = tmp_path / "frozen"
    (frozen / "_internal").mkdir(parents=True)
    (frozen / "socialinbox.exe").write_bytes(b"MZ")
    (frozen / "_internal" / "something").write_bytes(b"x")
    (made / "icon.ico").write_bytes(small_icon())
    build = script("build")
    first = build.make_windows_installer(frozen, made, tmp_path / "out")
    again = build.make_windows_installer(frozen, made, tmp_path / "again")
    assert first.read_bytes()[:2] == b"MZ"
    assert first.read_bytes() == again.read_bytes(), "the same input gives the same bytes"


def small_icon() -> bytes:
    """A 16×16 icon of Windows, of one colour: header, directory, bitmap, mask."""
    pixels = b"\xe6\x7b\x3b\xff" * 256
    bitmap = (40).to_bytes(4, "little") + (16).to_bytes(4, "little") + (32).to_bytes(4, "little")
    bitmap += b"\1\0\x20\0" + bytes(24) + pixels + bytes(64)
    directory = b"\x10\x10\0\0\1\0\x20\0" + len(bitmap).to_bytes(4, "little")
    return b"\0\0\1\0\1\0" + directory + (22).to_bytes(4, "little") + bitmap


def test_without_nsis_it_says_what_to_do(
    script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = script("build")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(build.CannotBuild, match=r"NSIS is missing\. Install it"):
        build.make_windows_installer(tmp_path, tmp_path, tmp_path)


@pytest.mark.parametrize("name", ["tests.yml", "release.yml"])
def test_the_workflows_pass_actionlint(name: str) -> None:
    beside = Path(sys.executable).parent / "actionlint"
    checked(beside, ROOT / ".github" / "workflows" / name)


def test_the_workflows_call_what_is_there() -> None:
    for file in (ROOT / ".github" / "workflows").glob("*.yml"):
        for called in re.findall(r"(?:python3?|bash) ((?:packaging|\.ci)/\S+)", file.read_text()):
            assert (ROOT / called).is_file(), f"{file.name} calls {called}"
