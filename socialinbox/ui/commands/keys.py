"""Hears the window's keys and does what they stand for; letters are letters while typing."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from socialinbox.ui.commands.book import FIELDS_OWN, CommandBook
from socialinbox.ui.typed import is_typed

MENU_KEY = "Shift+F10"
"""The other key for menus; on Windows Qt hears it by itself, as it hears the menu key."""


def _asked_menu(widget: QWidget, event: QKeyEvent) -> bool:
    """Ask for the menu of what has the keys; a text's belongs to the word at its cursor."""
    if sys.platform == "win32" or key_name(event) != MENU_KEY:
        return False
    at = widget.rect().center()
    if isinstance(widget, QPlainTextEdit):
        at = widget.cursorRect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))
    return True


def typing(widget: QWidget | None) -> bool:
    """Whether letters belong to this widget."""
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return widget.isEnabled()
    return isinstance(widget, QComboBox | QAbstractSpinBox)


def _can_undo(widget: QWidget) -> bool:
    """Whether a field has something of its own to undo."""
    if isinstance(widget, QPlainTextEdit):
        return widget.document().isUndoAvailable()
    line = widget.lineEdit() if isinstance(widget, QComboBox | QAbstractSpinBox) else widget
    return isinstance(line, QLineEdit) and line.isUndoAvailable()


def _pressed(widget: QWidget, event: QKeyEvent) -> bool:
    """Enter presses the button that has the keys; outside of dialogs Qt leaves that undone."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held or not isinstance(widget, QPushButton | QToolButton):
        return False
    widget.click()
    return True


class Keys(QObject):
    """Watches the window's keys. Keys with Ctrl and function keys also work while typing."""

    def __init__(self, window: QWidget, book: CommandBook) -> None:
        super().__init__(window)
        self._window = window
        self._book = book
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def close(self) -> None:
        """Watch no longer."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key that is a command's and let all others through."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        if QApplication.activePopupWidget() is not None:
            return False
        focused = QApplication.focusWidget() or watched
        if watched is focused and (_pressed(focused, event) or _asked_menu(focused, event)):
            return True
        in_field = typing(focused)
        key = key_name(event)
        if key in FIELDS_OWN and not _can_undo(focused):
            # In a field with nothing to undo the key means what was done last, such as sending.
            in_field = False
        command = self._book.for_key(key, in_field)
        if command is None or not self._book.fits(command):
            return False
        self._book.do(command.name)
        return True


def key_name(event: QKeyEvent) -> str:
    """A press as commands write their keys; a capital letter is "Shift+J"."""
    plain = event.modifiers() & ~(
        Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
    )
    if event.key() == Qt.Key.Key_Escape:
        return "Esc"
    if plain == Qt.KeyboardModifier.NoModifier and is_typed(event):
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if shifted and event.text().isalpha():
            return f"Shift+{event.text().upper()}"
        return event.text().upper()
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
