"""The window's door to the rules."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from socialinbox.domain.changes import Changes
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.room import Room
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.verbs import Verbs

if TYPE_CHECKING:
    from socialinbox.ui.own_rules.page import RulesPage


class RulesRoom(Room["RulesPage"]):
    """Leads to the rules. `opened` carries a customer and a message to look at."""

    opened = Signal(int, int)

    def __init__(self, around: Surroundings, verbs: Verbs, stack: QStackedWidget) -> None:
        super().__init__(around, stack)
        self._verbs = verbs

    def _make(self) -> "RulesPage":
        from socialinbox.ui.own_rules.page import RulesPage

        made = RulesPage(self._around, self._verbs, self._stack)
        made.opened.connect(self._on_opened)
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

    def show(self) -> None:
        """All rules."""
        self.enter()
        self.page.begin()

    def show_new(self) -> None:
        """An empty rule."""
        self.enter()
        self.page.begin(self.page.begin_new)

    def show_trace(self) -> None:
        """What rules did."""
        self.enter()
        self.page.begin(self.page.show_trace)

    async def refresh(self, changes: Changes) -> None:
        """Rules, or what they did, are other ones now."""
        if self.open:
            await self.page.refresh(changes)

    def _on_opened(self, customer: int, message: int) -> None:
        self.close()
        self.opened.emit(customer, message)
