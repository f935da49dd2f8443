"""The card of the tour at the foot of the window, and the ring around what it speaks of."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStyle, QVBoxLayout, QWidget

from socialinbox.ui.parts import label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import RADIUS, Space
from socialinbox.ui.theme.type import em
from socialinbox.ui.toasts import MOVED

WIDE = 320
MARGIN = 16
EVERY = 150
"""Milliseconds between two looks at where the target is."""


class TourCard(QFrame):
    """`went_on` is the main button, `skipped` the next lesson without doing it, `ended` the end."""

    went_on = Signal()
    skipped = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self._over = parent
        self._beside: QWidget | None = None
        self.step = label("", "heading", self)
        self.title = label("", "title", self)
        self.words = label("", "body2", self)
        for part in (self.title, self.words):
            part.setWordWrap(True)
        self.main = QPushButton(self)
        self.main.setProperty("kind", "main")
        self.skip = QPushButton(self.tr("Skip"), self)
        self.end = QPushButton(self)
        for button in (self.skip, self.end):
            button.setProperty("kind", "link")
        self.main.clicked.connect(self.went_on)
        self.skip.clicked.connect(self.skipped)
        self.end.clicked.connect(self.ended)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.M)
        buttons.addWidget(self.main)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        for part in (self.step, self.title, self.words):
            column.addWidget(part)
        column.addLayout(buttons)
        parent.installEventFilter(self)
        self.hide()

    def tell(
        self,
        step: str,
        title: str,
        words: str,
        main: str = "",
        skip: str = "",
        *,
        last: bool = False,
    ) -> None:
        """Say this; buttons without words are not there, and at the `last` no other end."""
        self.step.setText(step)
        self.step.setVisible(bool(step))
        self.title.setText(title)
        self.words.setText(words)
        self.setAccessibleName(f"{title}. {words}")
        for button, name in ((self.main, main), (self.skip, skip)):
            button.setText(name)
            button.setVisible(bool(name))
        self.end.setVisible(not last)
        self.end.setText(self.tr("End the tour") if step else self.tr("Not now"))
        self.show()
        self.raise_()
        self.place()

    def place(self) -> None:
        """At the foot of the window, where the lines begin."""
        wide = min(em(WIDE), self._over.width() - 2 * MARGIN)
        self.setFixedWidth(wide)
        layout = self.layout()
        high = layout.totalHeightForWidth(wide) if layout is not None else self.height()
        at = QRect(MARGIN, self._over.height() - high - MARGIN, wide, high)
        at = QStyle.visualRect(self.layoutDirection(), self._over.rect(), at)
        beside = self._beside
        if beside is not None and beside.isVisible() and beside.geometry().intersects(at):
            at.moveBottom(beside.y() - MARGIN)
        self.setGeometry(at)

    def keep_clear_of(self, sibling: QWidget) -> None:
        """Stand above this while it is shown where the card would be."""
        self._beside = sibling
        sibling.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size, and what the card is not to hide."""
        if self.isVisible() and event.type() in MOVED:
            self.place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the tour."""
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)


class Ring(QWidget):
    """A ring around a part of the window; the mouse goes through it."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = around.theme
        self._find: Callable[[], QWidget | None] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._follow)
        self.hide()

    def lay_around(self, find: Callable[[], QWidget | None] | None) -> None:
        """Around what is found, as soon as it is there; None: around nothing."""
        self._find = find
        if find is None:
            self._timer.stop()
            self.hide()
        else:
            self._timer.start()
            self._follow()

    def _follow(self) -> None:
        target, over = self._find() if self._find is not None else None, self.parentWidget()
        there = target is not None and over is not None and _is_seen(target, over)
        self.setVisible(there)
        if target is None or over is None or not there:
            return
        at = QRect(target.mapTo(over, target.rect().topLeft()), target.size())
        self.setGeometry(at.adjusted(-Space.XS, -Space.XS, Space.XS, Space.XS))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two pixels of the accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colour("accent")), 2))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), RADIUS, RADIUS)
        painter.end()


def _is_seen(target: QWidget, over: QWidget) -> bool:
    """Whether the middle of it can be pressed: no sheet lies over it, it is not scrolled away."""
    if not target.isVisible():
        return False
    hit = over.childAt(target.mapTo(over, target.rect().center()))
    return hit is not None and (hit is target or target.isAncestorOf(hit))
