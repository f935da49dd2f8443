"""The icon in the tray: how much is unread, and what can be done without the window."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from socialinbox.config.product import NAME
from socialinbox.config.resources import resource
from socialinbox.ui.words import clock, number, tr

SIZES = (16, 22, 32, 64)
"""Pixels; the tray takes the one that fits."""
MOST = 99
"""A number above this is shown as this and a plus."""
DOT, ON_DOT = "#c62828", "#ffffff"


class Tray(QObject):
    """Shown from `show` on, where there is a tray. Without one nothing of it is ever there.

    `pressed_notice` is a press on what `say` showed. The other signals are the menu's.
    """

    wanted = Signal()
    unread_wanted = Signal()
    sync_wanted = Signal()
    quit_wanted = Signal()
    pause_wanted = Signal(object)
    """Carries a timedelta, "tomorrow", or None to go on."""
    pressed_notice = Signal()

    def __init__(self, parent: QObject, available: Callable[[], bool] | None = None) -> None:
        super().__init__(parent)
        self._available = available or QSystemTrayIcon.isSystemTrayAvailable
        self._icon: QSystemTrayIcon | None = None
        self._wanted = False
        self._unread = 0
        self.menu = QMenu()
        self.open = self.menu.addAction(tr("Open {name}").format(name=NAME), self.wanted.emit)
        self.unread = self.menu.addAction("", self.unread_wanted.emit)
        self.menu.addSeparator()
        self.paused = self.menu.addAction("", lambda: self.pause_wanted.emit(None))
        self.pause_hour = self.menu.addAction(
            tr("Pause notifications for an hour"),
            lambda: self.pause_wanted.emit(timedelta(hours=1)),
        )
        self.pause_day = self.menu.addAction(
            tr("Pause notifications until tomorrow"), lambda: self.pause_wanted.emit("tomorrow")
        )
        self.sync = self.menu.addAction(tr("Ask all networks now"), self.sync_wanted.emit)
        self.menu.addSeparator()
        self.quit = self.menu.addAction(tr("Quit"), self.quit_wanted.emit)
        self.show_pause(None)
        self.show_unread(0)

    @property
    def there(self) -> bool:
        """Whether the icon can be seen, so that the window may go without being lost."""
        return self._icon is not None and self._icon.isVisible() and self._available()

    def want(self, on: bool) -> None:
        """Show the icon, or take it away."""
        self._wanted = on
        if on:
            self._make()
        elif self._icon is not None:
            self._icon.hide()

    def show_unread(self, unread: int) -> None:
        """How many threads are unread."""
        self._unread = unread
        words = tr("%n unread thread(s)", unread)
        self.unread.setText(words if unread else tr("Nothing unread"))
        self.unread.setEnabled(bool(unread))
        self._look()

    def show_pause(self, until: datetime | None) -> None:
        """Until when notifications are paused; None: they are not."""
        self.paused.setVisible(until is not None)
        self.pause_hour.setVisible(until is None)
        self.pause_day.setVisible(until is None)
        if until is not None:
            words = tr("Paused until {time}: go on now").format(time=clock(until))
            self.paused.setText(words)

    def say(self, title: str, body: str, *, urgent: bool) -> None:
        """A message beside the icon, which comes for it where it is not wanted otherwise."""
        icon = self._make()
        kinds = QSystemTrayIcon.MessageIcon
        if icon is not None:
            icon.showMessage(title, body, kinds.Warning if urgent else kinds.NoIcon)

    def close(self) -> None:
        """Take the icon away for good."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
        self.menu.deleteLater()

    def _make(self) -> QSystemTrayIcon | None:
        if not self._available():
            return None
        if self._icon is None:
            self._icon = icon = QSystemTrayIcon(self)
            icon.setContextMenu(self.menu)
            icon.activated.connect(self._on_activated)
            icon.messageClicked.connect(self.pressed_notice)
            self._look()
        self._icon.show()
        return self._icon

    def _look(self) -> None:
        if self._icon is not None:
            self._icon.setIcon(tray_icon(self._unread))
            words = tr("%n unread thread(s)", self._unread)
            self._icon.setToolTip(f"{NAME}: {words}" if self._unread else NAME)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.wanted.emit()


def tray_icon(unread: int) -> QIcon:
    """The program's icon, with the number of unread threads in its corner."""
    plain = QPixmap(str(resource("icon-64.png")))
    icon = QIcon()
    for size in SIZES:
        drawn = plain.scaled(
            size,
            size,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        if unread:
            _draw_number(drawn, unread)
        icon.addPixmap(drawn)
    return icon


def _draw_number(on: QPixmap, unread: int) -> None:
    words = number(unread) if unread <= MOST else f"{number(MOST)}+"
    size = on.width()
    high = max(9, size * 5 // 8)
    font = QFont()
    font.setBold(True)
    font.setPixelSize(max(7, high * 3 // 4))
    painter = QPainter(on)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    wide = min(size, max(high, painter.fontMetrics().horizontalAdvance(words) + size // 6))
    dot = QRect(QPoint(size - wide, size - high), QPoint(size - 1, size - 1))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(DOT))
    painter.drawRoundedRect(dot, high / 2, high / 2)
    painter.setPen(QColor(ON_DOT))
    painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
