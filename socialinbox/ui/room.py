"""Pages that stand in the place of the panes, and the doors that lead to them and back."""

from functools import cached_property
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from socialinbox.ui.keys_place import KeysPlace
from socialinbox.ui.parts import Bar, IconButton, hairline, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space


class RoomPage(QFrame):
    """A page with its name and the way back over it. `left` is emitted when it is done with."""

    left = Signal()

    def __init__(self, around: Surroundings, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAccessibleName(title)
        self.back = IconButton(around.theme, "chevron-left", self.tr("Back"), "Esc", self)
        self.title = label(title, "title", self)
        bar = Bar(self)
        self.across = QHBoxLayout(bar)
        """The bar, for what else stands in it."""
        self.across.setContentsMargins(Space.M, 0, Space.XL, 0)
        self.across.setSpacing(Space.S)
        self.across.addWidget(self.back)
        self.across.addWidget(self.title, 1)
        self.column = QVBoxLayout(self)
        """The page from its top, for what stands under the bar."""
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(bar)
        self.column.addWidget(hairline(self))

    def step_back(self) -> bool:
        """One step back within the page; False where there is none."""
        return False

    def leave(self) -> None:
        """One step back: within the page, or out of it."""
        if not self.step_back():
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back, out of a field as well."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


Page = TypeVar("Page", bound=RoomPage)


class Room(QObject, Generic[Page]):
    """Shows a page in the window's stack, and goes back to what was there before.

    The page is made when it is first asked for. `left` tells of the way back.
    """

    left = Signal()

    def __init__(self, around: Surroundings, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._around = around
        self._stack = stack
        self._before: QWidget | None = None
        self._focused: KeysPlace | None = None

    def _make(self) -> Page:
        raise NotImplementedError

    @cached_property
    def page(self) -> Page:
        """The page itself."""
        made = self._make()
        made.left.connect(self.close)
        self._stack.addWidget(made)
        return made

    @property
    def open(self) -> bool:
        """Whether the page is what is shown."""
        return "page" in self.__dict__ and self._stack.currentWidget() is self.page

    def enter(self) -> None:
        """Show the page; what is shown now is what it leads back to."""
        if not self.open:
            self._before, here = self._stack.currentWidget(), self._stack.window().focusWidget()
            self._focused = KeysPlace(here) if here is not None else None
            self._stack.setCurrentWidget(self.page)

    def leave(self) -> bool:
        """One step back; False where the page is not open."""
        if not self.open:
            return False
        self.page.leave()
        return True

    def close(self) -> None:
        """Back to what was shown before."""
        if self.open:
            if self._before is not None:
                self._stack.setCurrentWidget(self._before)
            if self._focused is not None:
                self._focused.give_back()
            self._before = self._focused = None
            self.left.emit()
