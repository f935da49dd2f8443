"""Small controls that several parts of the window use."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLayout,
    QSizePolicy,
    QStyle,
    QToolButton,
    QWidget,
)

from socialinbox.ui.commands.written import key_words
from socialinbox.ui.theme.metrics import BAR, BUTTON, ICON, RADIUS, Space
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.theme.type import em
from socialinbox.ui.words import apart, isolate, led, shown

BETWEEN = " · "
"""What stands between two facts of one line."""


class Line(QLabel):
    """Plain words that begin where the window's lines begin, whichever way they run themselves.

    Qt sets a label by its own first letter: a name in Latin letters would stand at the far side of
    an Arabic card.
    """

    _words = ""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setText(shown(text))

    def setText(self, text: str) -> None:
        """Other words."""
        self._words = text
        super().setText(led(text, self.layoutDirection()))

    def text(self) -> str:
        """The words as they were given."""
        return self._words

    def changeEvent(self, event: QEvent) -> None:
        """The window may turn round."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.setText(self._words)


def label(text: str, role: str, parent: QWidget | None = None) -> Line:
    """A line of words in one of the style sheet's roles; plain text always."""
    return Line(text, role, parent)


def restyle(widget: QWidget) -> None:
    """Have the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def hairline(parent: QWidget | None = None) -> QFrame:
    """A line one pixel thick."""
    line = QFrame(parent)
    line.setObjectName("hairline")
    line.setFixedHeight(Space.HAIR)
    return line


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class Elided(Line):
    """A label that cuts its words with an ellipsis instead of asking for room.

    `theirs`: a name or words of somebody, which run as they are written beside all others.
    """

    def __init__(self, role: str, parent: QWidget | None = None, *, theirs: bool = False) -> None:
        super().__init__("", role, parent)
        self._theirs = theirs
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Other words."""
        super().setText(shown(text))

    def minimumSizeHint(self) -> QSize:
        """As narrow as it must be."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words as far as they fit."""
        painter = QPainter(self)
        shown = self.fitting(self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = isolate(shown) if self._theirs and shown else led(shown, self.layoutDirection())
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def fitting(self, room: int) -> str:
        """The words as they stand in so many pixels."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)


class Facts(Elided):
    """Several short facts in one line, the first of most weight: whole ones as far as they fit.

    Half a fact says nothing. The text, which a screen reader says, has all of them.
    """

    _facts: tuple[str, ...] = ()

    def tell(self, facts: Iterable[str]) -> None:
        """Other facts."""
        self._facts = tuple(facts)
        self.setText(BETWEEN.join(self._facts))

    def fitting(self, room: int) -> str:
        """As many facts as there is room for; of the first as much of it as there is."""
        measure = self.fontMetrics()
        for count in range(len(self._facts), 0, -1):
            words = BETWEEN.join(self._facts[:count])
            if measure.horizontalAdvance(words) <= room:
                return words
        return measure.elidedText(next(iter(self._facts), ""), Qt.TextElideMode.ElideRight, room)


class Bar(QWidget):
    """A bar over a pane: as tall as every other, and taller with larger words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As tall as the look says."""
        return QSize(super().sizeHint().width(), em(BAR))

    def minimumSizeHint(self) -> QSize:
        """Never lower than that."""
        return QSize(super().minimumSizeHint().width(), em(BAR))


class Picker(QComboBox):
    """A choice among a few words, with an arrow in the look's own colour."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's field and our arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        arrow = self._theme.icon("chevron-down", "text_2", ICON, self.devicePixelRatioF())
        at = QRect(self.width() - ICON - Space.S, (self.height() - ICON) // 2, ICON, ICON)
        painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), self.rect(), at), arrow)
        painter.end()


class IconButton(QToolButton):
    """An icon that can be pressed. It always has a name; its tooltip tells the key."""

    def __init__(
        self, theme: Theme, icon: str, name: str, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._role = "text_2"
        self.setObjectName(f"button_{icon.replace('-', '_')}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.rename(name, key)
        theme.changed.connect(self.update)

    def rename(self, name: str, key: str = "") -> None:
        """Say what a press does now."""
        name = shown(name)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({apart(key_words(key))})" if key else name)

    def sizeHint(self) -> QSize:
        """A square that grows with the words around it."""
        return QSize(em(BUTTON), em(BUTTON))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def set_icon(self, icon: str, role: str = "text_2") -> None:
        """Another icon, in another role's colour."""
        self._icon, self._role = icon, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded ground under the mouse, a ring with the focus, the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isDown() or self.underMouse() or self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selected" if self.isDown() else "hover"))
            painter.drawRoundedRect(inner, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.colour("accent"))
            painter.drawRoundedRect(inner, RADIUS, RADIUS)
        role = self._role if self.isEnabled() else "line"
        side = em(ICON)
        pixmap = self._theme.icon(self._icon, role, side, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, pixmap)
        painter.end()
