"""Notices beside a tray icon, on systems whose desktop takes them from there."""

import logging

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from socialinbox.config.resources import resource
from socialinbox.ui.notifications import Notice

log = logging.getLogger(__name__)


class TrayDesktop:
    """The icon comes with the first notice. Without a tray Qt loses notices silently: so do we."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._tray: QSystemTrayIcon | None = None
        self._last: Notice | None = None
        self._missing = False

    async def show(self, notice: Notice) -> None:
        """Show it; the newest takes the place of the last."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            if not self._missing:
                log.info("the desktop shows no notices: there is no tray")
            self._missing = True
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(QIcon(str(resource("icon-64.png"))), self._parent)
            self._tray.setToolTip("Social Inbox")
            self._tray.messageClicked.connect(self._on_clicked)
            self._tray.show()
        self._last = notice
        kinds = QSystemTrayIcon.MessageIcon
        self._tray.showMessage(
            notice.title, notice.body, kinds.Warning if notice.urgent else kinds.NoIcon
        )

    async def aclose(self) -> None:
        """Take the icon away."""
        if self._tray is not None:
            self._tray.hide()
            self._tray = None

    def _on_clicked(self) -> None:
        if self._last is not None:
            self._last.opened()
