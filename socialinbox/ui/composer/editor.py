"""The field for replies and notes: it grows with what is written."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from socialinbox.ui.parts import restyle
from socialinbox.ui.scrolling import bring_caret_into_sight
from socialinbox.ui.theme.metrics import ROW_WIDTH, Space

FEWEST, MOST = 2, 8
"""Lines in sight; more where half of the pane has room for them."""


def has_files(source: QMimeData) -> bool:
    """Whether files or a picture are given, and not words."""
    if any(url.isLocalFile() for url in source.urls()):
        return True
    return source.hasImage() and not source.hasText()


class Editor(QPlainTextEdit):
    """Plain text in two to eight lines. `left` is Escape; `given` carries pasted or dropped files,
    `menu_asked` a place in the text and one on the screen.

    A program that puts words and a picture of them on the clipboard means the words.
    """

    left = Signal()
    given = Signal(object)
    focused = Signal(bool)
    menu_asked = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.step_blank: Callable[[], bool] = lambda: False
        """Goes to the next blank; False where there is none."""
        self._fewest = FEWEST
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.horizontalScrollBar().rangeChanged.connect(self._stay)
        self.textChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self.follow_caret)
        self._fit()

    def begin_with(self, lines: int) -> None:
        """An empty field has so many lines."""
        self._fewest = lines
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        most = self._most(line)
        lines = min(most, max(self._fewest, round(self.document().size().height())))
        scroll = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(scroll if lines == most else never)
        if self.height() != lines * line + Space.FINE:
            self.setFixedHeight(lines * line + Space.FINE)
            QTimer.singleShot(0, self, self.ensureCursorVisible)

    def follow_caret(self) -> None:
        """Where the pane is low, what is around the field is scrolled too."""
        if self.hasFocus():
            bring_caret_into_sight(self)

    def _stay(self, _least: int, most: int) -> None:
        """Words are broken into lines: nothing is aside, though Qt says so where a line's last
        space stands out, and moves all words in a field that is read from the right."""
        if most:
            self.horizontalScrollBar().setRange(0, 0)

    def _most(self, line: int) -> int:
        """How many lines half of the pane holds."""
        pane = self.parentWidget()
        while pane is not None and pane.objectName() != "pane":
            pane = pane.parentWidget()
        return MOST if pane is None else max(MOST, pane.height() // 2 // line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another number of lines."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As an empty field is."""
        return QSize(ROW_WIDTH, self._fewest * self.fontMetrics().lineSpacing() + Space.FINE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the field; all else is text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the word under the mouse, or at the caret."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        caret = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        self.menu_asked.emit(caret.position(), event.globalPos())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next blank, and where there is none out of the field."""
        return (forward and self.step_blank()) or super().focusNextPrevChild(forward)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, files and pictures."""
        return has_files(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words go into the text, the rest goes along."""
        if has_files(source):
            self.given.emit(source)
        else:
            super().insertFromMimeData(source)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the box."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the box."""
        super().focusOutEvent(event)
        self.focused.emit(False)


class Box(QFrame):
    """The rounded field around the editor; paper while a note is written."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("box")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        inside.setSpacing(Space.XS)
        inside.addWidget(editor)
        editor.focused.connect(self._on_focused)
        self.setProperty("focused", False)
        self.setProperty("mode", "reply")

    def set_note(self, note: bool) -> None:
        """Paper, or not."""
        self.setProperty("mode", "note" if note else "reply")
        restyle(self)
        for child in self.findChildren(QPlainTextEdit):
            restyle(child)

    def light(self, on: bool) -> None:
        """As with the focus, while files are held over it."""
        self._on_focused(on or any(part.hasFocus() for part in self.findChildren(Editor)))

    def _on_focused(self, focused: bool) -> None:
        self.setProperty("focused", focused)
        restyle(self)
