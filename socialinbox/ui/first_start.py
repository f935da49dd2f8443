"""The first screen of a new profile: try it, or connect."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from socialinbox.ui.parts import label
from socialinbox.ui.startup import CONNECT, PRACTICE
from socialinbox.ui.surroundings import Surroundings

WIDTH = 460
COMMAND = "socialinbox accounts add NETWORK --from-stdin"


class FirstStart(QFrame):
    """`chosen` carries PRACTICE or CONNECT."""

    chosen = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._names = tuple(look.name for look in around.networks)
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
        column.addWidget(label(self.tr("One thread per customer"), "huge"))
        lead = label(
            self.tr(
                "Customers write on X, Facebook, Messenger, LinkedIn and YouTube. Here each of "
                "them has one thread, on your own computer."
            ),
            "body2",
        )
        lead.setWordWrap(True)
        column.addWidget(lead)
        column.addSpacing(16)
        self.practice = self._choice(
            column,
            self.tr("Try it with the practice networks"),
            self.tr("A made-up bicycle shop with its customers. Nothing leaves this computer."),
            main=True,
        )
        column.addSpacing(12)
        self.connect_own = self._choice(
            column,
            self.tr("Connect my accounts"),
            self.tr("What you need at hand, and how it is done for now."),
            main=False,
        )
        self.practice.clicked.connect(lambda: self.chosen.emit(PRACTICE))
        self.connect_own.clicked.connect(self._on_connect)
        return page

    def _choice(self, column: QVBoxLayout, title: str, text: str, *, main: bool) -> QPushButton:
        button = QPushButton(title)
        button.setProperty("kind", "main" if main else "")
        button.setMinimumHeight(44)
        button.setAccessibleDescription(text)
        column.addWidget(button)
        words = label(text, "second")
        words.setWordWrap(True)
        column.addWidget(words)
        return button

    def _how(self) -> QWidget:
        page, column = self._page()
        column.addWidget(label(self.tr("Connect my accounts"), "huge"))
        lead = label(
            self.tr(
                "For now an account is connected on the command line. You need an access token "
                "from the network’s page for developers; it goes straight into this computer’s "
                "keychain and nowhere else."
            ),
            "body2",
        )
        lead.setWordWrap(True)
        column.addWidget(lead)
        column.addSpacing(8)
        self.command = QPlainTextEdit(COMMAND)
        self.command.setReadOnly(True)
        self.command.setAccessibleName(self.tr("The command"))
        self.command.setFixedHeight(28)
        self.command.setTabChangesFocus(True)
        box = QFrame()
        box.setObjectName("tile")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(10, 4, 10, 0)
        inside.addWidget(self.command)
        column.addWidget(box)
        names = label(
            self.tr("NETWORK is one of: {names}.").format(names=", ".join(self._names)), "second"
        )
        column.addWidget(names)
        rest = label(
            self.tr(
                "Then type one line of JSON with access_token and, where you have them, "
                "refresh_token, expires_at, client_id, client_secret and page_id, and end it "
                "with Ctrl+D (on Windows Ctrl+Z and Enter). Then start Social Inbox again."
            ),
            "second",
        )
        rest.setWordWrap(True)
        column.addWidget(rest)
        column.addSpacing(12)
        back = QPushButton(self.tr("Back"))
        back.clicked.connect(lambda: self._stack.setCurrentIndex(0))
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def _on_connect(self) -> None:
        self._stack.setCurrentIndex(1)
        self.chosen.emit(CONNECT)
