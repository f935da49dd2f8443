"""The control of each kind of setting; what is chosen in it counts at once."""

from datetime import time
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, QTime, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from socialinbox.config.settings.kinds import (
    Choice,
    Clock,
    Hours,
    Number,
    Setting,
    Several,
    Span,
    Switch,
    Text,
)
from socialinbox.ui.moments import show_as
from socialinbox.ui.parts import Picker, label
from socialinbox.ui.settings import words
from socialinbox.ui.settings.toggle import Toggle
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.words import said, tr

SIDE_BY_SIDE = 3
"""Up to so many options stand beside each other; more are a list to open."""
LETTERS = 36
"""Of so many letters together at most."""
WRITTEN = 500
"""Milliseconds without a key before words that are typed count."""
PLAIN_ROWS = 4
SHORT, MIDDLE, LONG = 84, 132, 180
"""Least widths of fields: of a time, of a number, of a list."""
MARGINS = (Space.S, 0, Space.S, 0)
"""Pixels beside the words of a field with buttons to step."""


class Control(QWidget):
    """`chosen` carries the value the owner has just given; `show_value` never emits it."""

    chosen = Signal(object)

    def __init__(self, setting: Setting[Any]) -> None:
        super().__init__()
        self.name = words.label(setting)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(Space.S)

    def show_value(self, value: Any) -> None:  # noqa: ANN401
        """What holds."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel turns the page and not what happens to lie under the mouse."""
        if isinstance(event, QWheelEvent) and isinstance(watched, QWidget):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _hold_still(self, *fields: QAbstractSpinBox | QComboBox) -> None:
        for field in fields:
            field.installEventFilter(self)


class SwitchControl(Control):
    """On or off."""

    def __init__(self, setting: Switch, theme: Theme) -> None:
        super().__init__(setting)
        self.toggle = Toggle(theme, self.name, self)
        self.toggle.clicked.connect(lambda on: self.chosen.emit(on))
        self.row.addWidget(self.toggle)
        self.setFocusProxy(self.toggle)

    def show_value(self, value: bool) -> None:
        """On or off."""
        self.toggle.setChecked(value)


class ButtonsControl(Control):
    """A few options beside each other."""

    def __init__(self, setting: Choice, theme: Theme) -> None:
        super().__init__(setting)
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.row.setSpacing(Space.XS)
        for one in setting.options:
            button = self.buttons[one.key] = QPushButton(words.option(one), self)
            button.setProperty("kind", "option")
            button.setCheckable(True)
            button.setAccessibleName(
                tr("{setting}: {choice}").format(setting=self.name, choice=button.text())
            )
            button.clicked.connect(lambda _=False, key=one.key: self.chosen.emit(key))
            self._group.addButton(button)
            self.row.addWidget(button)

    def show_value(self, value: str) -> None:
        """The option that holds is pressed, and it is where the keys begin."""
        self.buttons[value].setChecked(True)
        self.setFocusProxy(self.buttons[value])


class ListControl(Control):
    """Many options, in a list that opens."""

    def __init__(self, setting: Choice, theme: Theme) -> None:
        super().__init__(setting)
        self.picker = Picker(theme, self.name, self)
        for one in setting.options:
            self.picker.addItem(words.option(one), one.key)
        self.picker.setMinimumWidth(LONG)
        self.picker.activated.connect(lambda at: self.chosen.emit(self.picker.itemData(at)))
        self._hold_still(self.picker)
        self.row.addWidget(self.picker)
        self.setFocusProxy(self.picker)

    def show_value(self, value: str) -> None:
        """The option that holds."""
        self.picker.setCurrentIndex(self.picker.findData(value))


class SeveralControl(Control):
    """A box to tick for each option."""

    def __init__(self, setting: Several, theme: Theme) -> None:
        super().__init__(setting)
        self.boxes: dict[str, QCheckBox] = {}
        grid = QGridLayout()
        self.row.addLayout(grid)
        for number, one in enumerate(setting.options):
            box = self.boxes[one.key] = QCheckBox(words.option(one), self)
            box.setAccessibleName(
                tr("{setting}: {choice}").format(setting=self.name, choice=box.text())
            )
            box.clicked.connect(self._on_clicked)
            grid.addWidget(box, number // 4, number % 4)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def _on_clicked(self) -> None:
        ticked = (key for key, box in self.boxes.items() if box.isChecked())
        self.chosen.emit(frozenset(ticked))

    def show_value(self, value: frozenset[str]) -> None:
        """The options that hold."""
        for key, box in self.boxes.items():
            box.setChecked(key in value)


class NumberControl(Control):
    """A number with its unit."""

    def __init__(self, setting: Number, theme: Theme) -> None:
        super().__init__(setting)
        self.field = QSpinBox(self)
        self.field.setRange(setting.least, setting.most)
        self.field.setSingleStep(setting.step)
        self.field.setMinimumWidth(MIDDLE)
        # The style keeps its padding to itself here.
        self.field.lineEdit().setTextMargins(*MARGINS)
        if setting.unit:
            self.field.setSuffix(f" {said(setting.unit)}")
        if setting.zero and setting.least == 0:
            self.field.setSpecialValueText(said(setting.zero))
        _name(self.field, self.name)
        self.field.setKeyboardTracking(False)
        self.field.valueChanged.connect(lambda number: self.chosen.emit(number))
        self._hold_still(self.field)
        self.row.addWidget(self.field)
        self.setFocusProxy(self.field)

    def show_value(self, value: int) -> None:
        """The number."""
        if not self.field.hasFocus() or self.field.value() != value:
            self.field.blockSignals(True)
            self.field.setValue(value)
            self.field.blockSignals(False)


class TextControl(Control):
    """A line of words, or several. They count when the owner pauses or leaves."""

    def __init__(self, setting: Text, theme: Theme) -> None:
        super().__init__(setting)
        self._longest = setting.longest
        self._timer = QTimer(self, interval=WRITTEN, singleShot=True)
        self._timer.timeout.connect(self._on_written)
        self.field: QLineEdit | QPlainTextEdit
        if setting.lines:
            self.field = QPlainTextEdit(self)
            self.field.setObjectName("phrase")
            self.field.setTabChangesFocus(True)
            self.field.setFixedHeight(PLAIN_ROWS * self.field.fontMetrics().lineSpacing() + Space.L)
            self.field.textChanged.connect(self._timer.start)
        else:
            self.field = QLineEdit(self)
            self.field.setMaxLength(setting.longest)
            self.field.textEdited.connect(lambda _text: self._timer.start())
            self.field.editingFinished.connect(self._on_written)
        self.field.setPlaceholderText(said(setting.example))
        self.field.setAccessibleName(self.name)
        self.row.addWidget(self.field, 1)
        self.setFocusProxy(self.field)

    @property
    def _text(self) -> str:
        field = self.field
        typed = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        return typed.strip()[: self._longest]

    def _on_written(self) -> None:
        self._timer.stop()
        self.chosen.emit(self._text)

    def show_value(self, value: str) -> None:
        """The words, unless they are just being typed."""
        if value != self._text:
            self.field.blockSignals(True)
            if isinstance(self.field, QLineEdit):
                self.field.setText(value)
            else:
                self.field.setPlainText(value)
            self.field.blockSignals(False)


def _name(field: QAbstractSpinBox, name: str) -> None:
    """Also of the line within, which is what has the keys."""
    field.setAccessibleName(name)
    field.lineEdit().setAccessibleName(name)


def _time_field(name: str, parent: QWidget) -> QTimeEdit:
    made = QTimeEdit(parent)
    show_as(made, QLocale().timeFormat(QLocale.FormatType.ShortFormat))
    # The style keeps its padding to itself here.
    made.lineEdit().setTextMargins(*MARGINS)
    _name(made, name)
    made.setKeyboardTracking(False)
    made.setMinimumWidth(SHORT)
    return made


def _time_of(field: QTimeEdit) -> time:
    return time(field.time().hour(), field.time().minute())


def _show_time(field: QTimeEdit, value: time) -> None:
    field.blockSignals(True)
    field.setTime(QTime(value.hour, value.minute))
    field.blockSignals(False)


class ClockControl(Control):
    """A time of day."""

    def __init__(self, setting: Clock, theme: Theme) -> None:
        super().__init__(setting)
        self.field = _time_field(self.name, self)
        self.field.timeChanged.connect(lambda _time: self.chosen.emit(_time_of(self.field)))
        self._hold_still(self.field)
        self.row.addWidget(self.field)
        self.setFocusProxy(self.field)

    def show_value(self, value: time) -> None:
        """The time."""
        _show_time(self.field, value)


class SpanControl(Control):
    """A switch, and from when to when."""

    def __init__(self, setting: Span, theme: Theme) -> None:
        super().__init__(setting)
        self._suggested = setting.suggested
        self.begin = _time_field(tr("{setting}: from").format(setting=self.name), self)
        self.end = _time_field(tr("{setting}: until").format(setting=self.name), self)
        self.dash = label("–", "body2", self)
        self.toggle = Toggle(theme, self.name, self)
        for part in (self.begin, self.dash, self.end, self.toggle):
            self.row.addWidget(part)
        self.toggle.clicked.connect(self._on_clicked)
        for field in (self.begin, self.end):
            field.timeChanged.connect(self._on_changed)
        self._hold_still(self.begin, self.end)
        self.setFocusProxy(self.toggle)

    def _on_clicked(self, on: bool) -> None:
        self.chosen.emit(self._suggested if on else None)

    def _on_changed(self) -> None:
        self.chosen.emit(Hours(_time_of(self.begin), _time_of(self.end)))

    def show_value(self, value: Hours | None) -> None:
        """The hours, or that there are none."""
        self.toggle.setChecked(value is not None)
        for part in (self.begin, self.dash, self.end):
            part.setVisible(value is not None)
        if value is not None:
            _show_time(self.begin, value.begin)
            _show_time(self.end, value.end)


def control_for(setting: Setting[Any], theme: Theme) -> Control:
    """The control of a setting's kind."""
    if isinstance(setting, Switch):
        return SwitchControl(setting, theme)
    if isinstance(setting, Choice):
        letters = sum(len(words.option(one)) for one in setting.options)
        few = len(setting.options) <= SIDE_BY_SIDE and letters <= LETTERS
        return (ButtonsControl if few else ListControl)(setting, theme)
    for kind, made in (
        (Several, SeveralControl),
        (Number, NumberControl),
        (Text, TextControl),
        (Clock, ClockControl),
        (Span, SpanControl),
    ):
        if isinstance(setting, kind):
            return made(setting, theme)  # type: ignore[arg-type]
    raise TypeError(type(setting).__name__)
