"""A list of messages that stays where the owner reads, whatever arrives."""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QPushButton, QWidget

from socialinbox.domain.ids import MessageId
from socialinbox.domain.views import Entry
from socialinbox.search.query import Terms
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.timeline.delegate import TimelineDelegate
from socialinbox.ui.timeline.model import EntryRole, TimelineModel

BOTTOM = 8
"""Room under the last message, in pixels."""
NEAR = 600
"""How close to an end more is asked for, in pixels."""
LIT_FOR = 1600
"""How long the message that a search led to keeps its ring, in milliseconds."""


class AnchoredView(QListView):
    """Stands at the end, or keeps the message in its place that is uppermost in sight.

    `more_wanted` tells the end (True: the upper) near which the owner is.
    """

    more_wanted = Signal(bool)

    def __init__(self, model: TimelineModel, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = TimelineDelegate(around, self)
        self._anchor: tuple[MessageId, int] | None = None
        self._stuck = True
        self._busy = False
        self._new = 0
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.pill = QPushButton(self)
        self.pill.setProperty("kind", "main")
        self.pill.hide()
        self.pill.clicked.connect(self.go_to_end)
        self._unlight = QTimer(self, interval=LIT_FOR, singleShot=True)
        self._unlight.timeout.connect(self._on_unlight)
        model.about_to_change.connect(self._on_about_to_change)
        model.changed.connect(self._on_changed)
        model.modelReset.connect(self._on_reset)

    # -- places
    @property
    def at_end(self) -> bool:
        """Whether the newest message is in sight."""
        bar = self.verticalScrollBar()
        return not self._model.more_after and bar.value() >= bar.maximum() - 4

    @property
    def first_in_sight(self) -> Entry | None:
        """The uppermost message that is at least partly in sight."""
        index = self.indexAt(QPoint(self.width() // 2, 1))
        return index.data(EntryRole.ENTRY) if index.isValid() else None

    def go_to_end(self) -> None:
        """Show the newest message."""
        if self._model.more_after:
            self.more_wanted.emit(False)
        self._stuck = True
        self._settle()
        self._say_new(0)

    def light(self, message: MessageId) -> None:
        """Bring a message into the middle and ring it for a moment."""
        row = self._model.row_of(message)
        if row < 0:
            return
        self._stuck = False
        self._settle()
        self._delegate.lit = message
        index = self._model.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)
        self._unlight.start()
        self.viewport().update()

    def mark(self, terms: Terms) -> None:
        """Mark in all messages what was searched for; nothing for none."""
        if terms != self._delegate.marked:
            self._delegate.marked = terms
            self.viewport().update()

    @property
    def marked(self) -> Terms:
        """What is marked."""
        return self._delegate.marked

    def _on_unlight(self) -> None:
        self._delegate.lit = None
        self.viewport().update()

    def look_again(self) -> None:
        """Pictures have come: lay out anew and stay where the owner reads."""
        self._on_about_to_change()
        self._delegate.forget()
        self._settle()
        self.viewport().update()

    # -- keeping the place
    def _on_about_to_change(self) -> None:
        self._busy = True
        self._stuck = self.at_end
        self._anchor = None
        self._drop_anchor()

    def _drop_anchor(self) -> None:
        """Remember where the uppermost message stands, unless the end is kept."""
        entry = self.first_in_sight
        if not self._stuck and entry is not None:
            top = self.visualRect(self._model.index(self._model.row_of(entry.id))).top()
            self._anchor = (entry.id, top)

    def _on_changed(self, arrived: int) -> None:
        self._settle()
        if not self._stuck and arrived:
            self._say_new(self._new + arrived)

    def _on_reset(self) -> None:
        self._stuck, self._anchor, self._delegate.lit = True, None, None
        self._say_new(0)
        self._settle()

    def _settle(self) -> None:
        """Lay out now, then stand at the end or where the anchor was."""
        self._busy = True
        self._delegate.width = self.viewport().width()
        total = sum(
            found.height
            for row in range(self._model.rowCount())
            if (found := self._delegate.at(self._model.index(row))) is not None
        )
        self._delegate.lead = max(0, self.viewport().height() - total - BOTTOM)
        self.doItemsLayout()
        bar = self.verticalScrollBar()
        if self._stuck:
            bar.setMaximum(max(bar.maximum(), total + BOTTOM - self.viewport().height()))
            bar.setValue(bar.maximum())
        elif self._anchor is not None:
            message, top = self._anchor
            row = self._model.row_of(message)
            if row >= 0:
                now = self.visualRect(self._model.index(row)).top()
                bar.setValue(bar.value() + now - top)
        self._busy = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The place is kept while the width changes."""
        if not self._busy:
            self._drop_anchor()
        super().resizeEvent(event)
        self._settle()
        self._place_pill()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out for the real size."""
        super().showEvent(event)
        self._settle()

    def _on_scrolled(self, value: int) -> None:
        if self._busy or not self._model.rowCount():
            return
        self._stuck = self.at_end
        if self._stuck:
            self._say_new(0)
        bar = self.verticalScrollBar()
        if value < NEAR and self._model.more_before:
            self.more_wanted.emit(True)
        elif value > bar.maximum() - NEAR and self._model.more_after:
            self.more_wanted.emit(False)

    # -- the pill
    def _say_new(self, count: int) -> None:
        self._new = count
        if count:
            words = self.tr("%n new message(s)", "", count)
            self.pill.setText(f"{words} ↓")
            self.pill.setAccessibleName(words)
            self._place_pill()
        self.pill.setVisible(bool(count))

    def _place_pill(self) -> None:
        self.pill.adjustSize()
        x = (self.width() - self.pill.width()) // 2
        self.pill.move(x, self.height() - self.pill.height() - 12)
