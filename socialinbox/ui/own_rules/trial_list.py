"""Messages that a rule would have acted on, in a plain list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from socialinbox.domain.views import SearchHit
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import isolate, tr, when

WHAT = Qt.ItemDataRole.UserRole


class TrialList(QListWidget):
    """`opened` carries a customer and a message: Enter or a double click."""

    opened = Signal(int, int)

    def __init__(self, around: Surroundings, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self.setObjectName("people")
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemActivated.connect(self._on_activated)

    def show_hits(self, hits: Sequence[SearchHit]) -> None:
        """These."""
        self.clear()
        now = self._around.clock()
        for hit in hits:
            words = tr("{time} · {name}: {words}").format(
                time=when(hit.sent_at, now),
                name=isolate(hit.customer_name),
                words=isolate(hit.snippet),
            )
            item = QListWidgetItem(words, self)
            item.setData(WHAT, hit)
            item.setData(Qt.ItemDataRole.ToolTipRole, words)

    def _on_activated(self, item: QListWidgetItem) -> None:
        hit: SearchHit = item.data(WHAT)
        self.opened.emit(hit.customer, hit.message)
