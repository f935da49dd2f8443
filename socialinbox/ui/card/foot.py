"""What was said lately about who is who, with its way back, as long as the window is open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialinbox.ui.parts import IconButton, label
from socialinbox.ui.people.desk import Lately, PeopleDesk
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.theme.theme import Theme


class Foot(QFrame):
    """Below the card. The newest statement that was not undone yet; hidden where there is none."""

    undo_pressed = Signal(int)
    put_away = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self._now: Lately | None = None
        self._said = label("", "heading", self)
        self._words = label("", "second", self)
        self._words.setWordWrap(True)
        self.undo = QPushButton(self.tr("Undo"), self)
        self.undo.setProperty("kind", "link")
        self.close_it = IconButton(theme, "close", self.tr("Put this away"), parent=self)
        self.undo.clicked.connect(self._on_undo)
        self.close_it.clicked.connect(self._on_close)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._said, 1)
        row.addWidget(self.undo)
        row.addWidget(self.close_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XS, Space.S, Space.M)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._words)
        self.hide()

    def follow(self, desk: PeopleDesk) -> None:
        """Show what this desk has done lately."""
        desk.changed.connect(lambda: self._show(desk.lately))

    def _show(self, lately: list[Lately]) -> None:
        self._now = lately[0] if lately else None
        self.setVisible(self._now is not None)
        if self._now is None:
            return
        more = len(lately) - 1
        said = self.tr("Just said")
        self._said.setText(
            f"{said} · {self.tr('{count} more').format(count=more)}" if more else said
        )
        self._words.setText(self._now.words)
        self._words.setToolTip(self._now.words)
        self.undo.setAccessibleName(self.tr("Undo: {words}").format(words=self._now.words))
        self.setAccessibleName(self._now.words)

    def _on_undo(self) -> None:
        if self._now is not None:
            self.undo_pressed.emit(self._now.step)

    def _on_close(self) -> None:
        if self._now is not None:
            self.put_away.emit(self._now.step)
