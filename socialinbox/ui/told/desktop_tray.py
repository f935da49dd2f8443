"""Notices beside the tray icon, on systems whose desktop takes them from there."""

import logging
import platform

from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from socialinbox.ui.told.notice import Notice
from socialinbox.ui.told.tray import Tray

log = logging.getLogger(__name__)


class TrayDesktop:
    """The icon is there while there is a notice. Without a tray Qt loses notices silently: so do
    we. What the owner presses opens the newest; there is no room for buttons."""

    def __init__(self, tray: Tray) -> None:
        self._tray = tray
        self._last: Notice | None = None
        self._missing = False
        tray.pressed_notice.connect(self._on_clicked)

    async def takes_replies(self) -> bool:
        """There is no line to type in."""
        return False

    async def show(self, notice: Notice) -> None:
        """Show it; the newest takes the place of the last."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            if not self._missing:
                log.info("the desktop shows no notices: there is no tray")
            self._missing = True
            return
        self._last = notice
        self._tray.say(notice.title, notice.body, urgent=notice.urgent)
        # Windows plays its own sound with such a notice.
        if notice.sound and platform.system() == "Darwin":
            QApplication.beep()

    async def withdraw(self, key: str) -> None:
        """A notice that is on the screen goes by itself; pressed, it does nothing any more."""
        if self._last is not None and self._last.key == key:
            self._last = None

    async def aclose(self) -> None:
        """Nothing is shown any more."""
        self._last = None

    def _on_clicked(self) -> None:
        if self._last is not None:
            self._last.opened()
