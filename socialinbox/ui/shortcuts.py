"""Every key of the window, declared once; letters are letters while a field is being typed in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from socialinbox.ui.words import tr


class Verb(Enum):
    """What a key does."""

    NEXT = auto()
    PREVIOUS = auto()
    OPEN = auto()
    MENU = auto()
    DONE = auto()
    UNREAD = auto()
    SAVE = auto()
    REPLY = auto()
    NOTE = auto()
    SEARCH = auto()
    SWITCH = auto()
    LINK = auto()
    UNDO = auto()
    CARD = auto()
    KEYS = auto()
    SYNC = auto()
    BACK = auto()


@dataclass(frozen=True, slots=True)
class Key:
    """A verb with its keys and the words for the sheet of keys."""

    verb: Verb
    keys: tuple[str, ...]
    words: str


def all_keys() -> tuple[Key, ...]:
    """Every key, in the order of the sheet."""
    return (
        Key(Verb.NEXT, ("J",), tr("Next thread")),
        Key(Verb.PREVIOUS, ("K",), tr("Previous thread")),
        Key(Verb.OPEN, ("O",), tr("Go into the thread’s messages")),
        Key(Verb.MENU, ("M",), tr("What can be done with the message")),
        Key(Verb.REPLY, ("R", "A"), tr("Write a reply")),
        Key(Verb.NOTE, ("N",), tr("Write a note")),
        Key(Verb.DONE, ("E",), tr("Done, or back to the inbox")),
        Key(Verb.UNREAD, ("U",), tr("Mark as unread")),
        Key(Verb.SAVE, ("S",), tr("Save for offline, or no longer")),
        Key(Verb.LINK, ("L",), tr("Same person as…")),
        Key(Verb.UNDO, ("Z", "Ctrl+Z"), tr("Undo the last")),
        Key(Verb.SEARCH, ("/", "Ctrl+F"), tr("Search")),
        Key(Verb.SWITCH, ("Ctrl+K",), tr("Go to a customer")),
        Key(Verb.CARD, ("I",), tr("Show or hide the customer")),
        Key(Verb.SYNC, ("F5",), tr("Ask all networks now")),
        Key(Verb.KEYS, ("?",), tr("This sheet")),
        Key(Verb.BACK, ("Esc",), tr("Back")),
    )


def typing(widget: QWidget | None) -> bool:
    """Whether letters belong to this widget."""
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return widget.isEnabled()
    return isinstance(widget, QComboBox)


class Shortcuts(QObject):
    """Watches the window's keys. Keys with Ctrl and function keys also work while typing.

    `applies` tells whether a verb makes sense with what is shown now.
    """

    def __init__(
        self,
        window: QWidget,
        verbs: Mapping[Verb, Callable[[], None]],
        applies: Callable[[Verb], bool] = lambda _verb: True,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._verbs = verbs
        self._applies = applies
        self._plain: dict[str, Verb] = {}
        self._always: dict[str, Verb] = {}
        for key in all_keys():
            for name in key.keys:
                always = name.startswith(("Ctrl+", "F")) and len(name) > 1 and name != "Ctrl+Z"
                (self._always if always else self._plain)[name] = key.verb
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def close(self) -> None:
        """Watch no longer."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key that is a verb's and let all others through."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        if QApplication.activePopupWidget() is not None:
            return False
        verb = self._verb(event, typing(QApplication.focusWidget() or watched))
        action = self._verbs.get(verb) if verb else None
        if verb is None or action is None or not self._applies(verb):
            return False
        action()
        return True

    def _verb(self, event: QKeyEvent, in_field: bool) -> Verb | None:
        name = _name(event)
        if name in self._always:
            return self._always[name]
        return None if in_field else self._plain.get(name)


def _name(event: QKeyEvent) -> str:
    plain = event.modifiers() & ~(
        Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
    )
    if event.key() == Qt.Key.Key_Escape:
        return "Esc"
    if plain == Qt.KeyboardModifier.NoModifier and event.text().isprintable() and event.text():
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if shifted and event.text().isalpha():
            return ""
        return event.text().upper()
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
