"""Messages that a rule would have acted on, and what rules did: two plain lists."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget

from socialinbox.domain.own_rules import Run
from socialinbox.domain.views import SearchHit
from socialinbox.ui.own_rules.words import deeds_words, run_sentence
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import isolate, tr, when, when_and_clock

WHAT = Qt.ItemDataRole.UserRole


class PlainList(QListWidget):
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

    def _add(self, words: str, what: object, spoken: str = "") -> None:
        item = QListWidgetItem(words, self)
        item.setData(WHAT, what)
        item.setData(Qt.ItemDataRole.ToolTipRole, words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken or words)

    def _on_activated(self, item: QListWidgetItem) -> None:
        what: SearchHit | Run = item.data(WHAT)
        self.opened.emit(what.customer, what.message)


class TrialList(PlainList):
    """What a rule would have acted on."""

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
            self._add(words, hit)


class RunList(PlainList):
    """What rules did. `undo_asked` carries a Run: Delete, or its menu."""

    undo_asked = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(around, tr("What rules did"), parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """These, the latest first."""
        chosen = self.currentRow()
        self.clear()
        now = self._around.clock()
        for run in runs:
            at = when_and_clock(run.at, now)
            words = tr("{time} · {name}: {deeds} · {rule}").format(
                time=at,
                name=isolate(run.customer_name),
                deeds=deeds_words(run.deeds),
                rule=isolate(run.rule_name),
            )
            if run.undone_at is not None:
                words = tr("{run} · undone").format(run=words)
            self._add(words, run, run_sentence(run, at))
        self.setCurrentRow(min(chosen, self.count() - 1))

    @property
    def chosen(self) -> Run | None:
        """The one that is chosen and was not taken back yet."""
        item = self.currentItem()
        run: Run | None = item.data(WHAT) if item is not None else None
        return run if run is not None and run.undone_at is None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes it back."""
        if event.key() == Qt.Key.Key_Delete and self.chosen is not None:
            self.undo_asked.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def _on_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        if item is None:
            return
        self.setCurrentItem(item)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open the thread"), lambda: self._on_activated(item))
        undo = menu.addAction(tr("Undo what the rule did"))
        undo.setEnabled(self.chosen is not None)
        run = self.chosen
        undo.triggered.connect(lambda: self.undo_asked.emit(run))
        menu.popup(self.viewport().mapToGlobal(at))
