"""The number on the program's icon in the task bar, the dock and the tray."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from socialinbox.domain.views import Counts
from socialinbox.ui.told.tray import Tray


class Badge(QObject):
    """Shows how many threads are unread: what the sidebar says beside Unread, and nothing else.

    `show_number` is the system's way, where it has one: the task bar of Windows, the dock of
    macOS, on Linux the launchers that hear of com.canonical.Unity.LauncherEntry.
    """

    def __init__(
        self, tray: Tray, parent: QObject, show_number: Callable[[int], object] | None = None
    ) -> None:
        super().__init__(parent)
        self._tray = tray
        self._show_number = show_number or _show_number
        self._ended = False
        self.number: int | None = None
        """What is shown."""

    def show_counts(self, counts: Counts) -> None:
        """The sidebar's numbers have been read."""
        if not self._ended and counts.unread != self.number:
            self.number = counts.unread
            self._show_number(counts.unread)
            self._tray.show_unread(counts.unread)

    def close(self) -> None:
        """The program ends: an icon that stays in the task bar has no number."""
        self._ended = True
        if self.number:
            self._show_number(0)
        self.number = None


def _show_number(number: int) -> None:
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        # On Linux Qt makes a D-Bus path of the name, which may hold letters and digits only.
        name = app.applicationName()
        app.setApplicationName("".join(filter(str.isalnum, name)))
        app.setBadgeNumber(number)
        app.setApplicationName(name)
