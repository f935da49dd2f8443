"""All questions of a storm, before the first of them is answered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from socialinbox.domain.answers import Question, Storm
from socialinbox.ui.fitting import Giving
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.storm.words import storm_words
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import isolate, one_line, tr

WIDTH = 560
ROWS = 7
"""Rows in sight."""


class StormSheet(Overlay):
    """Whoever is ticked is answered, each with a reply of its own. `begun` carries questions."""

    begun = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, tr("One question, many customers"), width=WIDTH)
        self._around = around
        self._storm: Storm | None = None
        self._title = label("", "title", self.sheet)
        self._title.setWordWrap(True)
        how = label(
            tr(
                "You answer each of them yourself. Your last answer stands ready for the next one; "
                "nothing is sent before you press Send."
            ),
            "second",
            self.sheet,
        )
        how.setWordWrap(True)
        self.list = QListWidget(self.sheet)
        self.list.setObjectName("people")
        self.list.setAccessibleName(tr("Questions"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemChanged.connect(self._show_count)
        self.go = QPushButton(self.sheet)
        self.go.setProperty("kind", "main")
        self.go.clicked.connect(self._on_go)
        self.not_now = QPushButton(tr("Not now"), self.sheet)
        self.not_now.clicked.connect(self.close_sheet)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.not_now)
        buttons.addWidget(self.go)
        self._room = Giving(self.list, self.sheet)
        for part in (self._title, how, self._room):
            self.inside.addWidget(part)
        self.inside.addLayout(buttons)

    def ask(self, storm: Storm) -> None:
        """Show the questions, all ticked."""
        self._storm = storm
        self._title.setText(storm_words(storm))
        self.list.clear()
        for one in storm.questions:
            self.list.addItem(self._item(one))
        self.list.setCurrentRow(0)
        row = self.list.sizeHintForRow(0)
        self._room.want(min(ROWS, len(storm.questions)) * row + Space.XS)
        self._show_count()
        self.open_over()
        self.fit()
        self.go.setFocus(Qt.FocusReason.PopupFocusReason)

    def _item(self, one: Question) -> QListWidgetItem:
        place = self._around.places.get(one.place)
        where = f" · {place.label}" if place is not None else ""
        item = QListWidgetItem(f"{isolate(one.name)}{where}\n{isolate(one_line(one.text))}")
        item.setToolTip(one.text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        return item

    @property
    def ticked(self) -> list[Question]:
        """Who is to be answered."""
        storm = self._storm
        if storm is None:
            return []
        rows = range(self.list.count())
        on = [self.list.item(row).checkState() is Qt.CheckState.Checked for row in rows]
        return [one for one, ticked in zip(storm.questions, on, strict=True) if ticked]

    def _show_count(self) -> None:
        if self._storm is None or self.list.count() != len(self._storm.questions):
            return
        count = len(self.ticked)
        self.go.setText(tr("Answer %n one by one", count))
        self.go.setEnabled(bool(count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins, whatever has the focus but a button that leaves."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.go.isEnabled() and not self.not_now.hasFocus():
            self._on_go()
        elif enter:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def _on_go(self) -> None:
        found = self.ticked
        self.close_sheet()
        if found:
            self.begun.emit(found)
