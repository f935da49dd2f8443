"""A page of the cover: a title, words, fields to fill in, buttons, and what was wrong."""

import asyncio

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.errors import OwnerCanAct
from socialinbox.ui.accounts.parts import Button
from socialinbox.ui.first_start import WIDTH, paragraph
from socialinbox.ui.parts import label
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import error_words

PHRASE_HEIGHT = 92
"""Pixels: 24 words in four lines."""


class Page(QFrame):
    """`pressed` carries the name of a button, after `open_up` and until `hold`; `answer` waits for
    one. The first button is pressed by Enter in a field as well.
    """

    pressed = Signal(str)

    def __init__(self, title: str, *words: str) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAccessibleName(title)
        inner = QWidget(self)
        inner.setFixedWidth(WIDTH)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        outer.setSpacing(Space.S)
        outer.addStretch(2)
        outer.addWidget(inner, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        self._column.addWidget(paragraph(title, "huge", WIDTH))
        for one in words:
            self._column.addWidget(paragraph(one, "body2", WIDTH))
        self._column.addSpacing(Space.S)
        self._place = QVBoxLayout()
        self._place.setSpacing(Space.S)
        self._column.addLayout(self._place)
        self.complaint = label("", "bad")
        self.complaint.setWordWrap(True)
        self.complaint.setFixedWidth(WIDTH)
        self.complaint.hide()
        self._column.addWidget(self.complaint)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.S)
        self._buttons.addStretch(1)
        self._column.addSpacing(Space.S)
        self._column.addLayout(self._buttons)
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        self.buttons: dict[str, Button] = {}
        self.begins_with = ""
        """The button that has the keys where there is no field; else it is the first."""
        self.leaves_with = ""
        """The button that Escape presses, where there is a way back."""
        self.waiting = False
        """Whether it can be filled in now."""

    @property
    def place(self) -> QBoxLayout:
        """Where fields stand, and what else there is to see."""
        return self._place

    def secret(self, name: str, words: str) -> QLineEdit:
        """A field whose letters are not shown."""
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.returnPressed.connect(self._on_enter)
        self._add(name, field)
        return field

    def phrase(self, name: str, words: str) -> QPlainTextEdit:
        """A field for the 24 words."""
        field = QPlainTextEdit(self)
        field.setObjectName("phrase")
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.setFixedHeight(PHRASE_HEIGHT)
        field.setTabChangesFocus(True)
        field.installEventFilter(self)
        self._add(name, field)
        return field

    def button(self, name: str, words: str, kind: str = "") -> Button:
        """Another button, to the left of the ones before it."""
        made = Button(words, kind) if kind else Button(words)
        made.clicked.connect(lambda: self.press(name))
        self._buttons.insertWidget(1, made)
        self.buttons[name] = made
        return made

    def text(self, name: str) -> str:
        """What stands in a field."""
        field = self.fields[name]
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def press(self, name: str) -> None:
        """As a press on that button."""
        if self.waiting:
            self.pressed.emit(name)

    async def answer(self) -> str:
        """Wait for a button; meanwhile the page can be filled in, afterwards not."""
        self.open_up()
        answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        heard = self.pressed.connect(
            lambda name: None if answer.done() else answer.set_result(name)
        )
        try:
            return await answer
        finally:
            self.pressed.disconnect(heard)
            self.hold()

    def open_up(self) -> None:
        """Let it be filled in, from its first field on."""
        self._set_open(True)
        self._focus_first()

    def hold(self) -> None:
        """While what was given is being looked at."""
        self._set_open(False)

    def complain(self, error: OwnerCanAct) -> None:
        """Say what was wrong; secrets have to be typed anew."""
        self.complaint.setText(error_words(error))
        self.complaint.ensurePolished()
        self.complaint.setMinimumHeight(self.complaint.heightForWidth(WIDTH))
        self.complaint.show()
        for field in self.fields.values():
            if isinstance(field, QLineEdit):
                field.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the field of the words is no new line."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter:
                self._on_enter()
            return enter
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is the way back."""
        back = self.buttons.get(self.leaves_with)
        if event.key() == Qt.Key.Key_Escape and back is not None and self.waiting:
            back.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first field has the keys."""
        super().focusInEvent(event)
        self._focus_first()

    def _focus_first(self) -> None:
        first = next(iter(self.fields.values()), None) or self.buttons.get(self.begins_with)
        first = first or next(iter(self.buttons.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, name: str, field: QLineEdit | QPlainTextEdit) -> None:
        self.fields[name] = field
        self._place.addWidget(field)

    def _on_enter(self) -> None:
        self.press(next(iter(self.buttons)))

    def _set_open(self, open_: bool) -> None:
        self.waiting = open_
        for part in (*self.fields.values(), *self.buttons.values()):
            part.setEnabled(open_)
