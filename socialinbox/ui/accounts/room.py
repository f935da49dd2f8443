"""The window's door to everything about accounts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from socialinbox.domain.account import Account
from socialinbox.domain.changes import Changes
from socialinbox.ui.room import Room
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.verbs import Verbs

if TYPE_CHECKING:
    from socialinbox.ui.accounts.desk import Desk


class AccountsRoom(Room["Desk"]):
    """Leads to one account or to connecting one. `said` carries a passing word."""

    said = Signal(str)

    def __init__(self, around: Surroundings, verbs: Verbs, stack: QStackedWidget) -> None:
        super().__init__(around, stack)
        self._verbs = verbs

    def _make(self) -> "Desk":
        from socialinbox.ui.accounts.desk import Desk

        made = Desk(self._around, self._verbs, self._stack)
        made.said.connect(self.said)
        return made

    def choose_network(self) -> None:
        """Connect an account."""
        self.enter()
        self.page.choose_network()

    def connect_again(self, account: Account) -> None:
        """Connect an account anew."""
        self.enter()
        self.page.connect_again(account)

    def show_account(self, account: Account) -> None:
        """How an account is doing."""
        self.enter()
        self.page.show_account(account)

    def refresh(self, accounts: list[Account], changes: Changes) -> None:
        """Accounts are different now."""
        if self.open and changes.accounts:
            self.page.refresh(accounts, changes.accounts)
