"""What the desktop can be shown, and the way to show it on this system."""

import platform
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from socialinbox.ui.told.tray import Tray
from socialinbox.ui.words import tr

OPEN, REPLY, DONE, UNDO = "default", "reply", "done", "undo"
"""What can be pressed; the first is the freedesktop specification's name for the notice itself."""


def _nothing() -> None:
    return None


@dataclass(frozen=True, slots=True)
class Typing:
    """A reply that can be typed in the notice itself. `where` says where it goes."""

    where: str
    typed: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Notice:
    """What the desktop shows. A notice with the key of an earlier one takes its place.

    `opened` is called when the owner presses it, `gone` when it is no longer there for another
    reason than `withdraw`. Without `reply`, `done` and `undo` there are no such buttons. With
    `typing` a desktop that can shows a line to type in, instead of the button of `reply`.
    """

    key: str
    title: str
    body: str
    urgent: bool
    opened: Callable[[], None]
    reply: Callable[[], None] | None = None
    done: Callable[[], None] | None = None
    undo: Callable[[], None] | None = None
    typing: Typing | None = None
    sound: bool = False
    gone: Callable[[], None] = _nothing

    def buttons(self, *, types: bool) -> list[tuple[str, str]]:
        """What can be pressed beside the notice itself, and its words; `types`: there is a line to
        type in, which stands for Reply where the notice has something to do with it."""
        reply = None if types and self.typing is not None else self.reply
        asked = (
            (REPLY, reply, tr("Reply")),
            (DONE, self.done, tr("Done", note="settle it")),
            (UNDO, self.undo, tr("Undo")),
        )
        return [(name, words) for name, do, words in asked if do is not None]

    def press(self, name: str) -> None:
        """Do what stands on a button, or what opens; nothing for what it has not."""
        asked = {OPEN: self.opened, REPLY: self.reply, DONE: self.done, UNDO: self.undo}
        do = asked.get(name)
        if do is not None:
            do()


class Desktop(Protocol):
    """A way to show notices. Where there is none, `show` does nothing and says so in the log."""

    async def takes_replies(self) -> bool:
        """Whether a reply can be typed in a notice."""
        ...

    async def show(self, notice: Notice) -> None:
        """Show it; never blocks and raises nothing on purpose."""
        ...

    async def withdraw(self, key: str) -> None:
        """Take a notice away, if it is still there."""
        ...

    async def aclose(self) -> None:
        """Let the desktop go."""
        ...


def desktop_for(tray: Tray) -> Desktop:
    """The way of this system."""
    if platform.system() == "Linux":
        from socialinbox.ui.told.desktop_bus import BusDesktop

        return BusDesktop()
    from socialinbox.ui.told.desktop_native import NativeDesktop
    from socialinbox.ui.told.desktop_tray import TrayDesktop
    from socialinbox.ui.told.native_systems import made_here, silent_here

    return NativeDesktop(TrayDesktop(tray), made_here, silent_here)


def bring_to_front(window: QMainWindow, then: Callable[[], None]) -> None:
    """Show the window over all others, then do what the notice was about."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    then()
