"""Over the list while several threads are chosen: how many, and what can be done with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from socialinbox.ui.parts import Elided, IconButton
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.triage.picked import Picked
from socialinbox.ui.words import number


class BulkBar(QFrame):
    """Says what is chosen; its buttons do what the keys do, by the names of the commands.

    `pressed` carries the name of a command.
    """

    pressed = Signal(str)

    def __init__(self, around: Surroundings, picked: Picked, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bulk")
        self._picked = picked
        self.words = Elided("strong", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, 0, Space.S, 0)
        row.setSpacing(0)
        cancel = IconButton(around.theme, "close", self.tr("Choose none"), "Esc", self)
        row.addWidget(cancel)
        row.addSpacing(Space.XS)
        row.addWidget(self.words, 1)
        self.buttons: dict[str, IconButton] = {"pick.none": cancel}
        for name, icon, words, key in (
            ("pick.all", "check-double", self.tr("Choose all of this list"), "Ctrl+A"),
            ("thread.done", "check", self.tr("Done", "settle it"), "E"),
            ("thread.snooze", "moon", self.tr("Snooze…"), "H"),
            ("thread.save", "star", self.tr("Save for offline, or no longer"), "S"),
            ("story.tag", "tag", self.tr("Add a tag"), "T"),
            ("thread.unread", "mail", self.tr("Read, or unread again"), "U"),
        ):
            button = IconButton(around.theme, icon, words, key, self)
            self.buttons[name] = button
            row.addWidget(button)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
        picked.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        count = len(self._picked)
        if self._picked.whole:
            words = self.tr("All {count} chosen").format(count=number(count))
        else:
            words = self.tr("{count} chosen").format(count=number(count))
        self.words.setText(words)
        threads = self.tr("%n thread(s)", "", count)
        spoken = self.tr("All of this list is chosen: {threads}") if self._picked.whole else ""
        spoken = (spoken or self.tr("Chosen: {threads}")).format(threads=threads)
        self.words.setAccessibleName(spoken)
        self.words.setToolTip(spoken)
        self.setAccessibleName(spoken)
        self.buttons["pick.all"].setVisible(not self._picked.whole)

    def focus_first(self) -> None:
        """The keys go to its first button."""
        self.buttons["pick.none"].setFocus(Qt.FocusReason.TabFocusReason)
