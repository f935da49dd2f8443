"""What a rule does, to be ticked: a tag, done or snooze, an alert."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from socialinbox.domain.own_rules import Deed, Pause, What
from socialinbox.domain.story import LONGEST_TAG
from socialinbox.ui.own_rules.words import pause_words
from socialinbox.ui.parts import Picker
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.theme.theme import Theme

LEAST = 8
"""Letters of the time of a snooze that are seen in the narrowest window."""


class DeedsForm(QWidget):
    """`changed` whenever something else is to be done."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.tag = QCheckBox(self.tr("Put on the tag"), self)
        self.tag_name = QLineEdit(self)
        self.tag_name.setMaxLength(LONGEST_TAG)
        self.tag_name.setAccessibleName(self.tr("Tag"))
        self.tag_name.setPlaceholderText(self.tr("Name of the tag"))
        self.done = QCheckBox(self.tr("Mark the thread as done"), self)
        self.snooze = QCheckBox(self.tr("Snooze the thread"), self)
        self.pause = Picker(theme, self.tr("For how long"), self)
        self.pause.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.pause.setMinimumContentsLength(LEAST)
        for pause in Pause:
            self.pause.addItem(pause_words(pause), pause)
        self.pause.setCurrentIndex(self.pause.findData(Pause.DAY))
        self.alert = QCheckBox(self.tr("Tell me, whatever else is not told"), self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.addWidget(self.tag, 0, 0)
        grid.addWidget(self.tag_name, 0, 1)
        grid.addWidget(self.done, 1, 0, 1, 2)
        grid.addWidget(self.snooze, 2, 0)
        grid.addWidget(self.pause, 2, 1)
        grid.addWidget(self.alert, 3, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.tag_name.textEdited.connect(self._on_tag_typed)
        self.pause.activated.connect(self._on_paused)
        self.done.clicked.connect(lambda on: self._either(self.snooze, on))
        self.snooze.clicked.connect(lambda on: self._either(self.done, on))
        for box in (self.tag, self.alert):
            box.clicked.connect(self.changed)

    def show_deeds(self, deeds: tuple[Deed, ...]) -> None:
        """Tick these. Of several tags the first is shown."""
        by_kind = {deed.what: deed.value for deed in reversed(deeds)}
        self.tag.setChecked(What.TAG in by_kind)
        self.tag_name.setText(by_kind.get(What.TAG, ""))
        self.done.setChecked(What.DONE in by_kind)
        self.snooze.setChecked(What.SNOOZE in by_kind)
        self.pause.setCurrentIndex(max(0, self.pause.findData(by_kind.get(What.SNOOZE, Pause.DAY))))
        self.alert.setChecked(What.ALERT in by_kind)

    def deeds(self) -> tuple[Deed, ...]:
        """What is ticked."""
        found = []
        if self.tag.isChecked():
            found.append(Deed(What.TAG, self.tag_name.text().strip()))
        if self.done.isChecked():
            found.append(Deed(What.DONE))
        if self.snooze.isChecked():
            found.append(Deed(What.SNOOZE, str(self.pause.currentData())))
        if self.alert.isChecked():
            found.append(Deed(What.ALERT))
        return tuple(found)

    def _on_tag_typed(self, text: str) -> None:
        self.tag.setChecked(bool(text.strip()))
        self.changed.emit()

    def _on_paused(self) -> None:
        self.snooze.setChecked(True)
        self._either(self.done, True)

    def _either(self, other: QCheckBox, on: bool) -> None:
        if on:
            other.setChecked(False)
        self.changed.emit()
