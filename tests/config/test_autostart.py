"""Starting with the computer: made, brought up to date, removed, in each system's own way."""

import plistlib
import shlex
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace, TracebackType
from typing import Any, cast

import pytest

from socialinbox.config import autostart
from socialinbox.config.autostart import Autostart, DesktopEntry, LaunchAgent, RunKey, program
from socialinbox.config.profile import Profile, open_profile
from socialinbox.domain.errors import StorageUnavailable


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return open_profile(tmp_path / "pro file $1")


def test_an_entry_of_the_desktop(profile: Profile, tmp_path: Path) -> None:
    file = tmp_path / "config" / "autostart" / "inbox.desktop"
    chosen = Autostart(profile, DesktopEntry(file))
    assert not chosen.holds()
    chosen.choose(True)
    text = file.read_text()
    (line,) = [one for one in text.splitlines() if one.startswith("Exec=")]
    # As a desktop reads it: the value's escapes first, then the quotes.
    value = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    words = shlex.split(value.replace("\\$", "$"))
    assert words == [*program(), "--profile", str(profile.folder), "--in-background"]
    assert chosen.holds()
    chosen.choose(False)
    assert not file.exists()
    chosen.choose(False)
    assert not chosen.holds()


def test_it_survives_an_upgrade_that_moved_the_program(
    profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "inbox.desktop"
    chosen = Autostart(profile, DesktopEntry(file))
    chosen.choose(True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("APPIMAGE", "/opt/Social Inbox 2.AppImage")
    assert program() == ["/opt/Social Inbox 2.AppImage"]
    assert chosen.holds()
    assert "Social Inbox 2.AppImage" in file.read_text()


def test_what_was_switched_off_elsewhere_stays_off(profile: Profile, tmp_path: Path) -> None:
    file = tmp_path / "inbox.desktop"
    chosen = Autostart(profile, DesktopEntry(file))
    chosen.choose(True)
    hidden = file.read_text().replace("/main.py", "/moved.py") + "Hidden=true\n"
    file.write_text(hidden)
    assert chosen.holds()
    assert file.read_text() == hidden
    file.unlink()
    assert not chosen.holds()
    assert not file.exists()


def test_an_agent_of_macos(profile: Profile, tmp_path: Path) -> None:
    file = tmp_path / "LaunchAgents" / "inbox.plist"
    chosen = Autostart(profile, LaunchAgent(file, "inbox"))
    chosen.choose(True)
    agent = plistlib.loads(file.read_bytes())
    assert agent["ProgramArguments"][-1] == "--in-background"
    assert (agent["Label"], agent["RunAtLoad"]) == ("inbox", True)
    chosen.choose(False)
    assert not file.exists()


class Key:
    def __enter__(self) -> "Key":
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        return None


def registry(values: dict[str, str]) -> Any:
    """As much of winreg as is used."""

    def query(_key: Key, name: str) -> tuple[str, int]:
        if name not in values:
            raise FileNotFoundError(name)
        return values[name], 1

    def delete(_key: Key, name: str) -> None:
        if values.pop(name, None) is None:
            raise FileNotFoundError(name)

    return cast(
        Any,
        SimpleNamespace(
            HKEY_CURRENT_USER=1,
            KEY_SET_VALUE=2,
            REG_SZ=1,
            OpenKey=lambda *_: Key(),
            CreateKey=lambda *_: Key(),
            QueryValueEx=query,
            SetValueEx=lambda _key, name, _0, _kind, text: values.update({name: text}),
            DeleteValue=delete,
        ),
    )


def test_a_key_of_windows(profile: Profile) -> None:
    values: dict[str, str] = {}
    chosen = Autostart(profile, RunKey("inbox", registry(values)))
    assert not chosen.holds()
    chosen.choose(True)
    wanted = [*program(), "--profile", str(profile.folder), "--in-background"]
    assert values == {"inbox": subprocess.list2cmdline(wanted)}
    assert chosen.holds()
    chosen.choose(False)
    chosen.choose(False)
    assert values == {}


def test_where_it_can_not_be_written_the_owner_is_told(profile: Profile, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    chosen = Autostart(profile, DesktopEntry(tmp_path / "file" / "inbox.desktop"))
    with pytest.raises(StorageUnavailable) as error:
        chosen.choose(True)
    assert "settings of your desktop" in error.value.advice


def test_each_profile_has_its_own(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(profile.folder))
    own = Autostart(profile)
    default = Profile(profile.folder / "default", "abc")
    monkeypatch.setattr(autostart, "default_folder", lambda: default.folder)
    Autostart(default).choose(True)
    assert not own.holds()
    own.choose(True)
    files = sorted((file.name for file in (profile.folder / "autostart").iterdir()), key=len)
    assert files == [
        "io.github.socialinbox.SocialInbox.desktop",
        f"io.github.socialinbox.SocialInbox.{profile.id}.desktop",
    ]
