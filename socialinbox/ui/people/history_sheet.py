"""All that was ever said about who a customer is, newest first, each with its way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from socialinbox.domain.people import Step
from socialinbox.domain.views import CustomerCard
from socialinbox.ui.fitting import Giving
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.people.step_row import StepRow
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import isolate

WIDTH, MARGINS = 560, 40
TALL = 420
"""Pixels; a longer history scrolls."""


class HistorySheet(Overlay):
    """`undo_pressed` carries the statement to be taken back."""

    undo_pressed = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Who this is, and since when"), width=WIDTH)
        self._around = around
        self._title = label("", "title", self.sheet)
        self._title.setWordWrap(True)
        self._hint = label(
            self.tr(
                "Whatever is undone, messages stay with who wrote them, and notes and tags "
                "with whom they were written for."
            ),
            "second",
            self.sheet,
        )
        self._hint.setWordWrap(True)
        self._list = QScrollArea(self.sheet)
        self._list.setWidgetResizable(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.done = QPushButton(self.tr("Close"), self.sheet)
        self.done.clicked.connect(self.close_sheet)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch(1)
        foot.addWidget(self.done)
        self._room = Giving(self._list, self.sheet)
        for part in (self._title, self._hint, self._room):
            self.inside.addWidget(part)
        self.inside.addLayout(foot)

    def ask(self, card: CustomerCard) -> None:
        """Show the history of this customer."""
        self._title.setText(
            self.tr("Who {name} is, and since when").format(name=isolate(card.name))
        )
        ground = QWidget()
        ground.setObjectName("pane")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, Space.S, Space.S, 0)
        column.setSpacing(Space.XS)
        for step in card.steps:
            row = StepRow(self._around, step, card.id)
            row.undo_pressed.connect(self._on_undo)
            column.addWidget(row)
        if not card.steps:
            none = label(self.tr("Nothing has been said yet: each identity is as it came."), "")
            none.setWordWrap(True)
            column.addWidget(none)
        column.addStretch(1)
        self._list.setWidget(ground)
        room = column.totalHeightForWidth(WIDTH - MARGINS)
        self._room.want(min(TALL, room))
        self.open_over()
        self.fit()
        self.done.setFocus()

    def _on_undo(self, step: Step) -> None:
        self.close_sheet()
        self.undo_pressed.emit(step)
