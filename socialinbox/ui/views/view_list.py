"""The own views in the sidebar, each with how many threads fit it now."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialinbox.domain.finding import View
from socialinbox.domain.ids import ViewId
from socialinbox.ui.keys_place import place_kept
from socialinbox.ui.parts import clear, label
from socialinbox.ui.sidebar.items import Item
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import isolate


class _ViewItem(Item):
    """`menu_asked` is a right press or the menu's key."""

    menu_asked = Signal(QPoint)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the view."""
        self.menu_asked.emit(event.globalPos())


class ViewList(QWidget):
    """`chosen` carries a ViewId, `menu_asked` a View and a place. Hidden while there are none."""

    chosen = Signal(int)
    menu_asked = Signal(object, QPoint)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self.views: list[View] = []
        self._checked: ViewId | None = None
        self._items: dict[ViewId, Item] = {}
        heading = label(self.tr("Views"), "heading", self)
        heading.setContentsMargins(Space.M, Space.M, 0, Space.XS)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.FINE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.FINE)
        column.addWidget(heading)
        column.addLayout(self._column)
        self.hide()

    @property
    def items(self) -> list[Item]:
        """The lines."""
        return list(self._items.values())

    def known(self, view: ViewId | None) -> View | None:
        """A view by its number."""
        return next((one for one in self.views if one.id == view), None)

    def show_views(self, views: Sequence[View]) -> None:
        """All views, in their order; a line that stays keeps the focus."""
        same = [(one.id, one.name) for one in views] == [(one.id, one.name) for one in self.views]
        self.views = list(views)
        if not same:
            self._build()
        for one in views:
            self._items[one.id].set_count(one.threads)
            self._items[one.id].setToolTip(one.query)

    def check(self, view: ViewId | None) -> None:
        """Mark the one whose threads are listed."""
        self._checked = view
        for number, item in self._items.items():
            item.setChecked(number == view)

    def _build(self) -> None:
        focused = next((n for n, item in self._items.items() if item.hasFocus()), None)
        with place_kept(self):
            clear(self._column)
            self._items = {view.id: self._item(view) for view in self.views}
            self.setVisible(bool(self.views))
            for item in self._items.values():
                self._column.addWidget(item)
                item.show()
        self.check(self._checked)
        if focused in self._items:
            self._items[focused].setFocus()

    def _item(self, view: View) -> _ViewItem:
        item = _ViewItem(self._around.theme, view.name, self)
        item.with_icon("filter")
        item.setCheckable(True)
        words = self.tr("Lists the threads that fit {query}.").format(query=isolate(view.query))
        item.setAccessibleDescription(words)
        item.clicked.connect(lambda: self.chosen.emit(view.id))
        item.menu_asked.connect(lambda at: self._on_menu(view.id, at))
        return item

    def _on_menu(self, number: ViewId, at: QPoint) -> None:
        view = self.known(number)
        if view is not None:
            self.menu_asked.emit(view, at)
