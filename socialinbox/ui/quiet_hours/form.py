"""Where quiet hours of one's own are chosen: as in the settings, never, or a schedule."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from socialinbox.config.quiet_hours import NEVER, QuietHours
from socialinbox.config.settings.declared import QUIET_DAYS, QUIET_HOURS, QUIET_WHOLE
from socialinbox.config.settings.kinds import Setting
from socialinbox.config.whose_hours import Held, in_words
from socialinbox.ui.parts import label
from socialinbox.ui.settings import words
from socialinbox.ui.settings.controls import control_for
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import said

INDENT = Space.XL
"""Pixels: below the words of the choice that they belong to."""
SUGGESTED = QuietHours(QUIET_HOURS.suggested)


class OwnHoursForm(QWidget):
    """`chosen` carries a QuietHours, or None for those in the settings. The schedule has the very
    controls of the settings; `sized` tells that the form needs another height."""

    chosen = Signal(object)
    sized = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: QuietHours | None = None
        self.usual = QRadioButton(self.tr("As in the settings"), self)
        self.never = QRadioButton(self.tr("Never quiet"), self)
        self.own = QRadioButton(self.tr("Own hours"), self)
        group = QButtonGroup(self)
        for button in (self.usual, self.never, self.own):
            button.setAccessibleName(button.text())
            group.addButton(button)
        self.usual.clicked.connect(lambda: self._take(None))
        self.never.clicked.connect(lambda: self._take(NEVER))
        self.own.clicked.connect(self._on_own)
        self.hours = control_for(QUIET_HOURS, around.theme)
        self.days = control_for(QUIET_DAYS, around.theme)
        self.whole = control_for(QUIET_WHOLE, around.theme)
        self._fields = QWidget(self)
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(INDENT, Space.FINE, 0, Space.XS)
        fields.setSpacing(Space.S)
        shown: tuple[tuple[Setting[Any], QWidget], ...] = (
            (QUIET_HOURS, self.hours),
            (QUIET_DAYS, self.days),
            (QUIET_WHOLE, self.whole),
        )
        for setting, control in shown:
            fields.addWidget(label(words.label(setting), "second", self._fields))
            fields.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        self.hours.chosen.connect(lambda hours: self._take(replace(self._schedule, hours=hours)))
        self.days.chosen.connect(lambda days: self._take(replace(self._schedule, days=days)))
        self.whole.chosen.connect(lambda whole: self._take(replace(self._schedule, whole=whole)))
        self.state = label("", "hint", self)
        self.state.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (self.usual, self.never, self.own, self._fields, self.state):
            column.addWidget(part)
        self.show_hours(None, None)

    # -- showing
    def show_hours(self, own: QuietHours | None, held: Held | None) -> None:
        """What is in force, and whether it is quiet now."""
        # Whoever has just taken the last hours off is still choosing others.
        choosing = self.own.isChecked() and own == self._value
        self._value = own
        if not choosing:
            chosen = self.usual if own is None else self.never if own.never else self.own
            chosen.setChecked(True)
            self.setFocusProxy(chosen)
        schedule = self._schedule
        self.hours.show_value(schedule.hours)
        self.days.show_value(schedule.days)
        self.whole.show_value(schedule.whole)
        self._fields.setVisible(self.own.isChecked())
        self.state.setText(said(in_words(held)))
        self.sized.emit()

    @property
    def _schedule(self) -> QuietHours:
        """What the fields show: hours that are usual where there are none."""
        return self._value or SUGGESTED

    # -- choosing
    def _on_own(self) -> None:
        # Pressed once more it changes nothing.
        if self._value is None or self._value.never:
            self._take(SUGGESTED)

    def _take(self, value: QuietHours | None) -> None:
        self._value = value
        self._fields.setVisible(self.own.isChecked())
        self.sized.emit()
        self.chosen.emit(value)
