"""The first screen of a new profile: try it, or connect."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialinbox.config.resources import resource
from socialinbox.ui.parts import label
from socialinbox.ui.startup import CONNECT, PRACTICE
from socialinbox.ui.surroundings import Surroundings

WIDTH = 480
COMMAND = "socialinbox accounts add NETWORK --from-stdin"


def paragraph(text: str, role: str, width: int) -> QLabel:
    """Words broken into lines of a known width, as tall as they come out."""
    made = label(text, role)
    made.setWordWrap(True)
    made.setFixedWidth(width)
    made.ensurePolished()
    made.setMinimumHeight(made.heightForWidth(width))
    return made


class Choice(QPushButton):
    """A large button with an icon, a title and a line that explains it."""

    def __init__(self, around: Surroundings, icon: str, title: str, text: str) -> None:
        super().__init__()
        self._around = around
        self._name = icon
        self.setProperty("kind", "choice")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._icon = QLabel()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, "strong"))
        words.addWidget(paragraph(text, "second", WIDTH - 80))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(16)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        for child in self.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(row.sizeHint().height())
        around.theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        theme = self._around.theme
        self._icon.setPixmap(theme.icon(self._name, "accent", 24, self.devicePixelRatioF()))


class FirstStart(QFrame):
    """`chosen` carries PRACTICE or CONNECT."""

    chosen = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._around = around
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._choices())
        self._stack.addWidget(self._how())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _page(self) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget(self)
        inner = QWidget(page)
        inner.setFixedWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        outer = QVBoxLayout(page)
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
            column.addSpacing(4)
        column.addWidget(label(self.tr("One thread per customer"), "huge"))
        lead = self.tr(
            "Customers write on X, Facebook, Messenger, LinkedIn and YouTube. Here each of them "
            "has one thread, on your own computer."
        )
        column.addWidget(paragraph(lead, "body2", WIDTH))
        column.addSpacing(14)
        self.practice = Choice(
            self._around,
            "inbox",
            self.tr("Try it with the practice networks"),
            self.tr("A made-up bicycle shop with its customers. Nothing leaves this computer."),
        )
        self.connect_own = Choice(
            self._around,
            "link",
            self.tr("Connect my accounts"),
            self.tr("What you need at hand, and how it is done for now."),
        )
        column.addWidget(self.practice)
        column.addSpacing(4)
        column.addWidget(self.connect_own)
        self.practice.clicked.connect(lambda: self.chosen.emit(PRACTICE))
        self.connect_own.clicked.connect(self._on_connect)
        return page

    def _how(self) -> QWidget:
        page, column = self._page()
        column.addWidget(label(self.tr("Connect my accounts"), "huge"))
        lead = self.tr(
            "For now an account is connected on the command line. You need an access token from "
            "the network’s page for developers; it goes straight into this computer’s keychain "
            "and nowhere else."
        )
        column.addWidget(paragraph(lead, "body2", WIDTH))
        column.addSpacing(6)
        self.command = QPlainTextEdit(COMMAND)
        self.command.setReadOnly(True)
        self.command.setAccessibleName(self.tr("The command"))
        self.command.setFixedHeight(28)
        self.command.setTabChangesFocus(True)
        box = QFrame()
        box.setObjectName("tile")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(10, 6, 10, 2)
        inside.addWidget(self.command)
        column.addWidget(box)
        names = ", ".join(look.name for look in self._around.networks)
        column.addWidget(
            paragraph(self.tr("NETWORK is one of: {names}.").format(names=names), "second", WIDTH)
        )
        rest = self.tr(
            "Then type one line of JSON with access_token and, where you have them, "
            "refresh_token, expires_at, client_id, client_secret and page_id, and end it with "
            "Ctrl+D (on Windows Ctrl+Z and Enter). Then start Social Inbox again."
        )
        column.addWidget(paragraph(rest, "second", WIDTH))
        column.addSpacing(10)
        back = QPushButton(self.tr("Back"))
        back.clicked.connect(lambda: self._stack.setCurrentIndex(0))
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def _on_connect(self) -> None:
        self._stack.setCurrentIndex(1)
        self.chosen.emit(CONNECT)
