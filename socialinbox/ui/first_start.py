"""The first screen of a new profile: try it, or connect."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialinbox.config.resources import resource
from socialinbox.ui.parts import label
from socialinbox.ui.startup import CONNECT, PRACTICE
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space

WIDTH = 480
LOWEST = 72


def paragraph(text: str, role: str, width: int) -> QLabel:
    """Words broken into lines of a known width, as tall as they come out."""
    made = label(text, role)
    made.setWordWrap(True)
    made.setFixedWidth(width)
    made.ensurePolished()
    made.setMinimumHeight(made.heightForWidth(width))
    return made


class Choice(QPushButton):
    """A large button with a picture, a title and a line that explains it.

    `picture` draws 24 pixels for a device pixel ratio, in the colours in force.
    """

    def __init__(
        self,
        around: Surroundings,
        picture: Callable[[float], QPixmap],
        title: str,
        text: str,
        width: int = WIDTH,
    ) -> None:
        super().__init__()
        self._picture = picture
        self.setProperty("kind", "choice")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._icon = QLabel()
        words = QVBoxLayout()
        words.setSpacing(Space.FINE)
        words.addWidget(label(title, "strong"))
        words.addWidget(paragraph(text, "second", width - 84))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        row.setSpacing(Space.L)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        for child in self.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedHeight(max(LOWEST, row.sizeHint().height()))
        around.theme.changed.connect(self._tint)
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _tint(self) -> None:
        self._icon.setPixmap(self._picture(self.devicePixelRatioF()))


class FirstStart(QFrame):
    """`chosen` carries PRACTICE or CONNECT."""

    chosen = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._around = around
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._choices())

    def _page(self) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget(self)
        inner = QWidget(page)
        inner.setFixedWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        outer.setSpacing(Space.S)
        outer.addStretch(2)
        outer.addWidget(inner, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        return page, column

    def _choices(self) -> QWidget:
        page, column = self._page()
        picture = QPixmap(str(resource("icon-256.png")))
        if not picture.isNull():
            icon = QLabel()
            dpr = self.devicePixelRatioF()
            side = round(64 * dpr)
            smooth = Qt.TransformationMode.SmoothTransformation
            shown = picture.scaledToWidth(side, smooth)
            shown.setDevicePixelRatio(dpr)
            icon.setPixmap(shown)
            column.addWidget(icon)
            column.addSpacing(Space.XS)
        column.addWidget(label(self.tr("One thread per customer"), "huge"))
        lead = self.tr(
            "Customers write on X, Facebook, Messenger, LinkedIn and YouTube. Here each of them "
            "has one thread, on your own computer."
        )
        column.addWidget(paragraph(lead, "body2", WIDTH))
        column.addSpacing(Space.L)
        self.practice = Choice(
            self._around,
            lambda dpr: self._around.theme.icon("inbox", "accent", 24, dpr),
            self.tr("Try it with the practice networks"),
            self.tr("A made-up bicycle shop with its customers. Nothing leaves this computer."),
        )
        self.connect_own = Choice(
            self._around,
            lambda dpr: self._around.theme.icon("link", "accent", 24, dpr),
            self.tr("Connect my accounts"),
            self.tr("Your own accounts, pages and channels, step by step."),
        )
        column.addWidget(self.practice)
        column.addSpacing(Space.XS)
        column.addWidget(self.connect_own)
        self.practice.clicked.connect(lambda: self.chosen.emit(PRACTICE))
        self.connect_own.clicked.connect(lambda: self.chosen.emit(CONNECT))
        return page
