"""Starting with the computer, in each system's own way, for this copy of the program."""

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Protocol

from socialinbox.config.product import ID, NAME
from socialinbox.config.profile import Profile, default_folder
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.sentence import say

IN_BACKGROUND = "--in-background"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


class Entry(Protocol):
    """What the system starts at sign-in. Each may raise OSError."""

    def read(self) -> str | None:
        """What stands there; None for nothing."""
        ...

    def text(self, command: Sequence[str]) -> str:
        """What has to stand there."""
        ...

    def write(self, text: str) -> None:
        """Let that stand there."""
        ...

    def remove(self) -> None:
        """Let nothing stand there."""
        ...


class Autostart:
    """Of one profile. An entry that was removed elsewhere is not made again by itself."""

    def __init__(self, profile: Profile, entry: Entry | None = None) -> None:
        is_default = profile.folder == default_folder()
        self._entry = entry or entry_of(ID if is_default else f"{ID}.{profile.id}")
        self._arguments = [] if is_default else ["--profile", str(profile.folder)]

    def choose(self, on: bool) -> None:
        """Start with the computer from now on, or no longer. Raises StorageUnavailable."""
        try:
            if on:
                self._entry.write(self._wanted())
            else:
                self._entry.remove()
        except OSError as error:
            raise StorageUnavailable(
                say(
                    "Starting with the computer could not be changed ({why}).",
                    why=str(error.strerror or type(error).__name__),
                ),
                say("Change it in the settings of your desktop."),
            ) from error

    def holds(self) -> bool:
        """Whether it is still there; what a copy that has moved wrote is brought up to date."""
        try:
            found = self._entry.read()
            if found is not None and found != self._wanted() and "Hidden=true" not in found:
                self._entry.write(self._wanted())
        except OSError:
            return True
        return found is not None

    def _wanted(self) -> str:
        return self._entry.text([*program(), *self._arguments, IN_BACKGROUND])


def program() -> list[str]:
    """How this copy of the program is started: an AppImage, a frozen one, a checkout, a package."""
    if getattr(sys, "frozen", False):
        return [os.environ.get("APPIMAGE") or sys.executable]
    python = Path(sys.executable)
    quiet = python.with_name("pythonw.exe")
    start = str(quiet if quiet.is_file() else python)
    main = Path(__file__).parents[2] / "main.py"
    return [start, str(main)] if main.is_file() else [start, "-m", "socialinbox"]


def entry_of(name: str) -> Entry:
    """This system's."""
    if sys.platform == "win32":
        import winreg

        return RunKey(name, winreg)
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents" / f"{name}.plist", name)
    config = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(config) if config.startswith("/") else Path.home() / ".config"
    return DesktopEntry(folder / "autostart" / f"{name}.desktop")


class _File:
    """An entry that is a file."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def read(self) -> str | None:
        """The file's text."""
        try:
            return self.file.read_text("utf-8")
        except FileNotFoundError:
            return None

    def write(self, text: str) -> None:
        """Whole or not at all."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self.file.with_suffix(".part")
        unfinished.write_text(text, "utf-8")
        os.replace(unfinished, self.file)

    def remove(self) -> None:
        """Nothing happens where there is none."""
        self.file.unlink(missing_ok=True)


class DesktopEntry(_File):
    """Of the Desktop Application Autostart Specification (freedesktop.org)."""

    def text(self, command: Sequence[str]) -> str:
        """A desktop entry."""
        words = " ".join(_quoted(word) for word in command)
        return (
            "[Desktop Entry]\nType=Application\n"
            f"Name={NAME}\nExec={words}\nIcon={ID}\nTerminal=false\n"
            "X-GNOME-Autostart-enabled=true\n"
        )


class LaunchAgent(_File):
    """Of macOS's launchd."""

    def __init__(self, file: Path, label: str) -> None:
        super().__init__(file)
        self._label = label

    def text(self, command: Sequence[str]) -> str:
        """A property list."""
        wanted = {
            "Label": self._label,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        return plistlib.dumps(wanted).decode()


class RunKey:
    """Of Windows, below HKEY_CURRENT_USER; `registry` is the module winreg."""

    def __init__(self, name: str, registry: ModuleType) -> None:
        self._name = name
        self._registry = registry

    def read(self) -> str | None:
        """The value."""
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, RUN) as key:
                return str(registry.QueryValueEx(key, self._name)[0])
        except FileNotFoundError:
            return None

    def text(self, command: Sequence[str]) -> str:
        """A command line as Windows splits it."""
        return subprocess.list2cmdline(command)

    def write(self, text: str) -> None:
        """Set the value."""
        registry = self._registry
        with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN) as key:
            registry.SetValueEx(key, self._name, 0, registry.REG_SZ, text)

    def remove(self) -> None:
        """Delete the value."""
        registry = self._registry
        try:
            access = registry.KEY_SET_VALUE
            with registry.OpenKey(registry.HKEY_CURRENT_USER, RUN, 0, access) as key:
                registry.DeleteValue(key, self._name)
        except FileNotFoundError:
            return


def _quoted(word: str) -> str:
    """An argument of Exec: quoted, then escaped as every value is; a % is no field code."""
    inner = word.replace("\\", "\\\\").replace('"', '\\"').replace("`", "\\`").replace("$", "\\$")
    return '"' + inner.replace("\\", "\\\\").replace("%", "%%") + '"'
