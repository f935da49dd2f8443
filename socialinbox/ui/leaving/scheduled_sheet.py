"""Everything that leaves at a moment its owner chose, the first first, with what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from socialinbox.domain.delivery import Scheduled
from socialinbox.ui.fitting import Giving
from socialinbox.ui.leaving.scheduled_row import ScheduledRow
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space

WIDTH = 600
TALL = 440
"""Pixels; a longer list scrolls."""


class ScheduledSheet(Overlay):
    """`opened` carries a reply whose thread is wanted, `now_pressed`, `when_pressed` and
    `back_pressed` one that is to leave at once, at another moment, or not at all."""

    opened = Signal(object)
    now_pressed = Signal(object)
    when_pressed = Signal(object)
    back_pressed = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Replies that leave later"), width=WIDTH)
        self._around = around
        title = label(self.tr("Replies that leave later"), "title", self.sheet)
        hint = label(
            self.tr("Each stops and asks you where the customer writes before it leaves."),
            "second",
            self.sheet,
        )
        hint.setWordWrap(True)
        self._list = QScrollArea(self.sheet)
        self._list.setWidgetResizable(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows: list[ScheduledRow] = []
        self.done = QPushButton(self.tr("Close"), self.sheet)
        self.done.clicked.connect(self.close_sheet)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch(1)
        foot.addWidget(self.done)
        self._room = Giving(self._list, self.sheet)
        for part in (title, hint, self._room):
            self.inside.addWidget(part)
        self.inside.addLayout(foot)

    def show_list(self, scheduled: list[Scheduled]) -> None:
        """Show these; again while it is open, it keeps the focus where it was."""
        focused = next((i for i, row in enumerate(self.rows) if row.has_focus), 0)
        was_open = self.isVisible()
        ground = QWidget()
        ground.setObjectName("pane")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, Space.S, Space.S, 0)
        column.setSpacing(Space.M)
        self.rows = [ScheduledRow(self._around, one) for one in scheduled]
        for row in self.rows:
            row.opened.connect(self._on_opened)
            row.now_pressed.connect(self.now_pressed)
            row.when_pressed.connect(self._on_when)
            row.back_pressed.connect(self._on_back)
            column.addWidget(row)
        if not self.rows:
            column.addWidget(label(self.tr("Nothing waits to be sent later."), ""))
        column.addStretch(1)
        self._list.setWidget(ground)
        self._room.want(min(TALL, ground.sizeHint().height()))
        if not was_open:
            self.open_over()
        self.fit()
        if self.rows:
            self.rows[min(focused, len(self.rows) - 1)].name.setFocus()
        else:
            self.done.setFocus()

    def _on_opened(self, one: Scheduled) -> None:
        self.close_sheet()
        self.opened.emit(one)

    def _on_when(self, one: Scheduled) -> None:
        self.close_sheet()
        self.when_pressed.emit(one)

    def _on_back(self, one: Scheduled) -> None:
        self.close_sheet()
        self.back_pressed.emit(one)
