"""The page over the inbox on which accounts are connected, looked at and disconnected."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from socialinbox.domain.account import Account
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.ui.accounts.account import AccountPage
from socialinbox.ui.accounts.connect import Connect
from socialinbox.ui.accounts.disconnect import DisconnectSheet
from socialinbox.ui.room import RoomPage
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.verbs import Verbs


class Desk(RoomPage):
    """`said` carries a passing word for the window."""

    said = Signal(str)

    def __init__(self, around: Surroundings, verbs: Verbs, parent: QWidget) -> None:
        super().__init__(around, "", parent)
        self._around = around
        self.back.clicked.connect(self.leave)
        self.connect_page = Connect(around, self)
        self.connect_page.left.connect(self.left)
        self.connect_page.titled.connect(self.title.setText)
        self.account_page = AccountPage(around, verbs, self)
        self.account_page.again_pressed.connect(self._on_again)
        self.account_page.disconnect_pressed.connect(self._on_disconnect)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.connect_page)
        self._stack.addWidget(self.account_page)
        self.disconnect_sheet = DisconnectSheet(around, self)
        self.disconnect_sheet.done.connect(self._on_disconnected)
        self.column.addWidget(self._stack, 1)

    # -- what is shown
    def choose_network(self) -> None:
        """Connect an account of a network still to be chosen."""
        self._stack.setCurrentWidget(self.connect_page)
        self.connect_page.choose_network()

    def connect_again(self, account: Account) -> None:
        """Connect the same account anew."""
        self._stack.setCurrentWidget(self.connect_page)
        self.connect_page.begin(NetworkName(account.own.network), account)

    def show_account(self, account: Account) -> None:
        """An account's page."""
        self.connect_page.stop()
        self.title.setText(self.tr("Account"))
        self._stack.setCurrentWidget(self.account_page)
        self.account_page.open(account)
        self.account_page.focus_first(self.back)

    def refresh(self, accounts: list[Account], changed: frozenset[AccountId]) -> None:
        """Accounts are different now."""
        shown = self.account_page.account
        if shown is None or shown.id not in changed or not self.account_page.isVisible():
            return
        now = next((account for account in accounts if account.id == shown.id), None)
        if now is not None:
            self.account_page.show_account(now)
            self._around.tasks.spawn(self.account_page.refresh(), "account: refresh")

    def step_back(self) -> bool:
        """A question goes first; a sign-in under way is left, and says itself when it is over."""
        if self.disconnect_sheet.isVisible():
            self.disconnect_sheet.close_sheet()
            return True
        connecting = self._stack.currentWidget() is self.connect_page
        if connecting:
            self.connect_page.leave()
        return connecting

    # -- presses
    def _on_again(self, account: Account) -> None:
        self.connect_again(account)

    def _on_disconnect(self, account: Account) -> None:
        self.disconnect_sheet.ask(account)

    def _on_disconnected(self, sentence: str) -> None:
        self.said.emit(sentence)
        self.left.emit()
