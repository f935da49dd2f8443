"""The window's door to everything about accounts; built when it is first opened."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from socialinbox.domain.account import Account
from socialinbox.domain.changes import Changes
from socialinbox.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from socialinbox.ui.accounts.desk import Desk


class Rooms(QObject):
    """Shows the desk in the window's stack and goes back to what was there before.

    `left` tells of the way back, `said` carries a passing word.
    """

    left = Signal()
    said = Signal(str)

    def __init__(self, around: Surroundings, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._around = around
        self._stack = stack
        self._before: QWidget | None = None
        self._focused: QWidget | None = None

    @cached_property
    def desk(self) -> "Desk":
        """The page itself."""
        from socialinbox.ui.accounts.desk import Desk

        made = Desk(self._around, self._stack)
        made.left.connect(self.close)
        made.said.connect(self.said)
        self._stack.addWidget(made)
        return made

    @property
    def open(self) -> bool:
        """Whether the desk is what is shown."""
        return "desk" in self.__dict__ and self._stack.currentWidget() is self.desk

    def choose_network(self) -> None:
        """Connect an account."""
        self._enter()
        self.desk.choose_network()

    def connect_again(self, account: Account) -> None:
        """Connect an account anew."""
        self._enter()
        self.desk.connect_again(account)

    def show_account(self, account: Account) -> None:
        """How an account is doing."""
        self._enter()
        self.desk.show_account(account)

    def refresh(self, accounts: list[Account], changes: Changes) -> None:
        """Accounts are different now."""
        if self.open and changes.accounts:
            self.desk.refresh(accounts, changes.accounts)

    def leave(self) -> bool:
        """One step back; False where the desk is not open."""
        if not self.open:
            return False
        self.desk.leave()
        return True

    def close(self) -> None:
        """Back to what was shown before."""
        if self.open:
            if self._before is not None:
                self._stack.setCurrentWidget(self._before)
            if self._focused is not None and self._focused.isVisible():
                self._focused.setFocus()
            self._before = self._focused = None
            self.left.emit()

    def _enter(self) -> None:
        if not self.open:
            window = self._stack.window()
            self._before, self._focused = self._stack.currentWidget(), window.focusWidget()
            self._stack.setCurrentWidget(self.desk)
