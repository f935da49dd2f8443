"""The window's door to the rules; the page is built when it is first opened."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from socialinbox.domain.changes import Changes
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.verbs import Verbs

if TYPE_CHECKING:
    from socialinbox.ui.own_rules.page import RulesPage


class RulesRoom(QObject):
    """Shows the page in the window's stack and goes back to what was there before. `opened`
    carries a customer and a message to look at."""

    opened = Signal(int, int)

    def __init__(self, around: Surroundings, verbs: Verbs, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._around, self._verbs, self._stack = around, verbs, stack
        self._before: QWidget | None = None
        self._focused: QWidget | None = None

    @cached_property
    def page(self) -> "RulesPage":
        """The page itself."""
        from socialinbox.ui.own_rules.page import RulesPage

        made = RulesPage(self._around, self._verbs, self._stack)
        made.left.connect(self.close)
        made.opened.connect(self._on_opened)
        self._stack.addWidget(made)
        return made

    def commands(self) -> tuple[Command, ...]:
        """The ways in."""
        tr = self.tr
        rules, new, did = tr("Rules"), tr("New rule"), tr("What rules did")
        return (
            Command("rules.show", Group.GO, rules, self.show, ("Ctrl+Shift+R",), everywhere=True),
            Command("rules.new", Group.GO, new, self.show_new, everywhere=True),
            Command("rules.trace", Group.GO, did, self.show_trace, everywhere=True),
        )

    @property
    def open(self) -> bool:
        """Whether the page is what is shown."""
        return "page" in self.__dict__ and self._stack.currentWidget() is self.page

    def show(self) -> None:
        """All rules."""
        self._enter()
        self.page.begin()

    def show_new(self) -> None:
        """An empty rule."""
        self._enter()
        self.page.begin(self.page.begin_new)

    def show_trace(self) -> None:
        """What rules did."""
        self._enter()
        self.page.begin(self.page.show_trace)

    def leave(self) -> bool:
        """Back; False where the page is not open."""
        if not self.open:
            return False
        self.close()
        return True

    def close(self) -> None:
        """Back to what was shown before."""
        if self.open and self._before is not None:
            self._stack.setCurrentWidget(self._before)
            if self._focused is not None and self._focused.isVisible():
                self._focused.setFocus()
            self._before = self._focused = None

    async def refresh(self, changes: Changes) -> None:
        """Rules, or what they did, are other ones now."""
        if self.open:
            await self.page.refresh(changes)

    def _on_opened(self, customer: int, message: int) -> None:
        self.close()
        self.opened.emit(customer, message)

    def _enter(self) -> None:
        if not self.open:
            window = self._stack.window()
            self._before, self._focused = self._stack.currentWidget(), window.focusWidget()
            self._stack.setCurrentWidget(self.page)
