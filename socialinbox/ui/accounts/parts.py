"""Small controls that the pages about accounts are made of."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.ids import NetworkName
from socialinbox.ui.parts import Line, label
from socialinbox.ui.surroundings import NetworkLook, Surroundings
from socialinbox.ui.theme.metrics import ICON, Space
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.theme.type import Type, font
from socialinbox.ui.words import number, shown

WIDTH = 600
"""How wide the column of words is; the narrowest window has room for it."""
INSIDE = WIDTH - 2 * (Space.L + Space.HAIR)
"""How wide what stands in a tile of the column is."""
NUMBER = 24
RIM = Space.FINE
"""Of the ground that parts a mark from the face that it lies on."""
SAID_FOR = 2000
"""Milliseconds for which a button says that it has copied."""


class Words(Line):
    """Words broken into lines of a known width, as tall as they come out; plain text always."""

    def __init__(self, text: str, role: str, width: int = WIDTH) -> None:
        super().__init__("", role)
        self.setWordWrap(True)
        self.setFixedWidth(width)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.say(text)

    def say(self, text: str) -> None:
        """Other words; none take no room."""
        self.setText(shown(text))
        if self.parentWidget() is not None:
            self.setVisible(bool(text))
        self.ensurePolished()
        self.setFixedHeight(max(0, self.heightForWidth(self.width())))


class Column(QScrollArea):
    """A page that scrolls, with everything in one centred column; add to `inside`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("pane")
        self.body = QWidget(page)
        self.body.setFixedWidth(WIDTH)
        self.inside = QVBoxLayout(self.body)
        self.inside.setContentsMargins(0, Space.XL, 0, Space.XXL)
        self.inside.setSpacing(Space.S)
        outer = QVBoxLayout(page)
        outer.setSpacing(Space.S)
        outer.setContentsMargins(Space.M, 0, Space.M, 0)
        outer.addWidget(self.body, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
        self.setWidget(page)

    def go_to(self, button: QPushButton, *said: str) -> None:
        """Put the focus on a button; a screen reader says with it what the page says."""
        button.setAccessibleDescription(" ".join(said))
        button.setFocus(Qt.FocusReason.OtherFocusReason)


class Button(QPushButton):
    """A button in one of the style sheet's kinds; Enter presses it too."""

    def __init__(self, words: str, kind: str = "", name: str = "") -> None:
        super().__init__(words)
        if kind:
            self.setProperty("kind", kind)
        self.setAccessibleName(name or words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the space bar does."""
        if not press_by_enter(self, event):
            super().keyPressEvent(event)


def press_by_enter(button: QPushButton, event: QKeyEvent) -> bool:
    """Outside of dialogs Qt presses buttons by the space bar alone; whether it was Enter."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    button.click()
    return True


class CopyButton(Button):
    """Puts a text on the clipboard and says so for a moment."""

    def __init__(self, words: str, text: str, name: str = "", kind: str = "link") -> None:
        super().__init__(words, kind, name)
        self.text_to_copy = text
        self._words, self._name = words, name or words
        self._timer = QTimer(self, interval=SAID_FOR, singleShot=True)
        self._timer.timeout.connect(lambda: self._say(self._words, self._name))
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text_to_copy)
        self._say(self.tr("Copied"), self.tr("Copied"))
        self._timer.start()

    def _say(self, words: str, name: str) -> None:
        self.setText(words)
        self.setAccessibleName(name)


class Number(QWidget):
    """The number of a step, in a circle."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme, self._number = theme, number
        self.setFixedSize(NUMBER, NUMBER)
        theme.changed.connect(self.update)

    def paintEvent(self, event: object) -> None:
        """The circle and the number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("selected"))
        painter.drawEllipse(QRectF(0, 0, NUMBER, NUMBER))
        painter.setFont(font(Type.SECOND_STRONG))
        painter.setPen(self._theme.colour("accent"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, number(self._number))
        painter.end()


class Picture(QLabel):
    """An icon in a role's colour that follows the theme."""

    def __init__(self, theme: Theme, name: str, role: str, size: int) -> None:
        super().__init__()
        self._theme, self._name, self._role, self._size = theme, name, role, size
        self.setFixedSize(size, size)
        theme.changed.connect(self._draw)
        self._draw()

    def show_icon(self, name: str, role: str) -> None:
        """Another icon."""
        self._name, self._role = name, role
        self._draw()

    def _draw(self) -> None:
        dpr = self.devicePixelRatioF()
        self.setPixmap(self._theme.icon(self._name, self._role, self._size, dpr))


class Face(QWidget):
    """An account's or a page's face with its network's mark at the corner."""

    def __init__(self, around: Surroundings, size: int) -> None:
        super().__init__()
        self._around, self._side = around, size
        self._name, self._mark = "", ""
        self._url: str | None = None
        self.setFixedSize(size + Space.XS, size + Space.XS)
        around.theme.changed.connect(self.update)

    def show_face(self, name: str, url: str | None, mark: str = "") -> None:
        """Whose face, and of which network; without a mark none is drawn."""
        self._name, self._url, self._mark = name, url, mark
        self.update()

    def paintEvent(self, event: object) -> None:
        """Face and mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dpr = self.devicePixelRatioF()
        painter.drawPixmap(0, 0, self._around.avatar(self._name, self._url, self._side, dpr))
        if self._mark:
            size = max(ICON, self._side // 3)
            at = self.width() - size
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._around.theme.colour("pane"))
            painter.drawEllipse(QRectF(at - RIM, at - RIM, size + 2 * RIM, size + 2 * RIM))
            inner = size - 2 * RIM
            painter.drawPixmap(at + RIM, at + RIM, self._around.theme.mark(self._mark, inner, dpr))
        painter.end()


def look_of(around: Surroundings, network: NetworkName) -> NetworkLook:
    """How a network is shown; raises KeyError for one that is not there."""
    for look in around.networks:
        if look.name == network:
            return look
    raise KeyError(network)


def mark_of(around: Surroundings, network: NetworkName, size: int, dpr: float) -> QPixmap:
    """A network's mark for the palette in force."""
    return around.theme.mark(look_of(around, network).mark, size, dpr)


def heading(words: str) -> QLabel:
    """Over a section."""
    made = label(words, "strong")
    made.setContentsMargins(0, Space.L, 0, 0)
    return made


def tile(*parts: QWidget | QLayout, spacing: int = Space.S) -> QFrame:
    """A frame with a thin line around these parts, one below the other."""
    made = QFrame()
    made.setObjectName("tile")
    column = QVBoxLayout(made)
    column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
    column.setSpacing(spacing)
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    return made


def row(*parts: QWidget | None, spacing: int = Space.S) -> QHBoxLayout:
    """These parts side by side; None takes the room that is left."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for part in parts:
        if part is None:
            made.addStretch(1)
        else:
            made.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
    return made
