"""The list itself: a table of one column that keeps its place while rows come and go."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from socialinbox.domain.ids import CustomerId
from socialinbox.ui.scrolling import ThinBar
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.threads.delegate import ThreadsDelegate
from socialinbox.ui.threads.model import Index, ThreadRole, ThreadsModel
from socialinbox.ui.typed import is_typed


class ThreadsView(QTableView):
    """`selected` follows the current row, `opened` is Enter or a double click on it. `menu_asked`
    carries where on the screen the menu of the current row is to be."""

    selected = Signal(int)
    opened = Signal(int)
    menu_asked = Signal(QPoint)

    def __init__(self, model: ThreadsModel, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("threads")
        self.setAccessibleName(self.tr("Threads"))
        self._delegate = ThreadsDelegate(around, self)
        self._anchor: tuple[CustomerId, int] | None = None
        self._quiet = False
        self._current: CustomerId | None = None
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self._threads = model
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._around = around
        self._fit_rows()
        around.theme.changed.connect(self._fit_rows)
        self.thin_bar = ThinBar(self, around.theme)
        self.verticalScrollBar().setSingleStep(24)
        model.about_to_change.connect(self._on_about_to_change)
        model.changed.connect(self._on_changed)
        self.doubleClicked.connect(self._on_activated)

    def _fit_rows(self) -> None:
        """As tall as the density and the size of the text say."""
        tall = self._delegate.row_height
        self.verticalHeader().setMinimumSectionSize(tall)
        self.verticalHeader().setDefaultSectionSize(tall)
        self.viewport().update()

    @property
    def current(self) -> CustomerId | None:
        """The selected thread."""
        return self._current

    def choose(self, customer: CustomerId | None) -> None:
        """Select a thread, if it is in the list, without telling of it."""
        self._quiet = True
        try:
            at = self._threads.position(customer) if customer is not None else QModelIndex()
            if at.isValid():
                self.setCurrentIndex(at)
            else:
                self.clearSelection()
                self.setCurrentIndex(QModelIndex())
        finally:
            self._quiet = False
        self._current = customer

    def step(self, by: int) -> None:
        """Go to the next or the previous thread."""
        row = self.currentIndex().row() + by if self.currentIndex().isValid() else 0
        if 0 <= row < self._threads.rowCount():
            self.setCurrentIndex(self._threads.index(row, 0))

    def extend(self, by: int) -> None:
        """Choose the current thread and the next one in a direction, and go there unopened.

        Going back over what is chosen lets it go again.
        """
        here = self._threads.id_at(self.currentIndex().row())
        there = self._threads.id_at(self.currentIndex().row() + by)
        if here is None or there is None:
            return
        picked = self._threads.picked
        if there in picked and here in picked:
            picked.forget([here])
        else:
            picked.add([here, there])
        self.choose(there)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ctrl, Shift and a press on a face choose threads; a plain press opens one."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            if self._picks(index, event):
                event.accept()
                return
            self._threads.picked.clear()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pressed and moved over other rows opens none of them."""
        if not event.buttons():
            super().mouseMoveEvent(event)

    def _picks(self, index: QModelIndex, event: QMouseEvent) -> bool:
        picked, modifiers = self._threads.picked, event.modifiers()
        customer = self._threads.id_at(index.row())
        current = self.currentIndex().row()
        if customer is None:
            return False
        if modifiers & Qt.KeyboardModifier.ShiftModifier and current >= 0:
            first, last = sorted((current, index.row()))
            picked.add(self._threads.ids[first : last + 1])
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            here = self._threads.id_at(current)
            if not picked and here is not None and here != customer:
                picked.add([here])
            picked.toggle(customer)
            self.choose(customer)
        elif self._delegate.on_face(index, self.visualRect(index), event.position().toPoint()):
            picked.toggle(customer)
        else:
            return False
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of a row the owner went to."""
        super().currentChanged(current, previous)
        customer = self._threads.id_at(current.row()) if current.isValid() else None
        if self._quiet or customer is None or customer == self._current:
            return
        self._current = customer
        self.selected.emit(customer)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt would go to the first row by itself: the focus alone opens nothing."""
        quiet, self._quiet = self._quiet, True
        super().focusInEvent(event)
        self._quiet = quiet
        if self._current is None:
            self.choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters are left to the window's keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_activated(self.currentIndex())
        elif is_typed(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The row under the mouse becomes the current one, and its menu is asked for."""
        at = event.globalPos()
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        elif (index := self.indexAt(event.pos())).isValid():
            self.setCurrentIndex(index)
        self.menu_asked.emit(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows follow the width."""
        super().resizeEvent(event)
        self.viewport().update()

    def _on_activated(self, index: QModelIndex) -> None:
        customer = index.data(ThreadRole.ID)
        if customer is not None:
            self.opened.emit(customer)

    def _on_about_to_change(self) -> None:
        self._quiet = True
        self._anchor = None
        first = self.rowAt(0)
        if self.verticalScrollBar().value() > 0 and first >= 0:
            customer = self._threads.id_at(first)
            if customer is not None:
                self._anchor = (customer, self.rowViewportPosition(first))

    def _on_changed(self) -> None:
        if self._anchor is not None:
            customer, offset = self._anchor
            at = self._threads.position(customer)
            if at.isValid():
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.rowViewportPosition(at.row()) - offset)
        self.choose(self._current)
        self._quiet = False
