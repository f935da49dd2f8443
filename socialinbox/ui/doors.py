"""What stands in the place of the panes: accounts, settings, rules, the first choice."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from socialinbox.domain.account import Account
from socialinbox.domain.changes import Changes
from socialinbox.ui.accounts.room import AccountsRoom
from socialinbox.ui.beginning import Beginning
from socialinbox.ui.commands.command import HasCommands
from socialinbox.ui.frame import Frame
from socialinbox.ui.notices import Notices
from socialinbox.ui.own_rules.room import RulesRoom
from socialinbox.ui.settings.chosen import Chosen
from socialinbox.ui.settings.room import SettingsRoom
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.sidebar.health import shape
from socialinbox.ui.sidebar.items import Health
from socialinbox.ui.startup import Startup
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.verbs import Verbs

if TYPE_CHECKING:
    from socialinbox.ui.settings.page import Link

STEPS = 4
"""The accounts' pages lie at most so many steps deep."""


class Doors(QObject):
    """Opens the pages and leads back; what is wrong with an account leads to its page.

    `look_again` reads the accounts and the list of threads anew.
    """

    def __init__(
        self,
        around: Surroundings,
        startup: Startup,
        frame: Frame,
        verbs: Verbs,
        sheets: Sheets,
        notices: Notices,
        look_again: Callable[[], Awaitable[None]],
    ) -> None:
        super().__init__(frame)
        self._around, self._startup, self._sheets, self._notices = around, startup, sheets, notices
        self.accounts = AccountsRoom(around, verbs, frame.stack)
        self.settings = SettingsRoom(around, frame.stack, self._links)
        self.own_rules = RulesRoom(around, verbs, frame.stack)
        self.beginning = Beginning(around, startup, frame, self.accounts, sheets, look_again)
        self.accounts.left.connect(self.left_accounts)
        self._chosen = Chosen(around, verbs, self)
        sheets.setting_wanted.connect(self.settings.show)
        sheets.going.connect(self.close_all)

    @property
    def parts(self) -> tuple[HasCommands, ...]:
        """What has commands."""
        return (self.beginning, self.settings, self.own_rules)

    def _links(self) -> "list[Link]":
        from socialinbox.ui.settings.links import links

        return links(
            self._startup.folder,
            self._around.open_file,
            self.beginning.ask_connect,
            self._sheets,
            self.own_rules.show,
        )

    # -- back
    def leave(self) -> bool:
        """One step back; False where no page is open."""
        return self.accounts.leave() or self.settings.leave() or self.own_rules.leave()

    def close_all(self) -> None:
        """The panes again; a sign-in under way is left step by step."""
        self.settings.close()
        self.own_rules.close()
        for _ in range(STEPS):
            self.accounts.leave()

    def left_accounts(self) -> None:
        """Back from the accounts."""
        self.beginning.left_accounts(bool(self._notices.accounts))

    # -- accounts
    def open_account(self, number: int) -> None:
        """Show how an account is doing."""
        account = self._notices.account(number)
        if account is not None:
            self.accounts.show_account(account)

    def open_trouble(self) -> None:
        """To what is wrong with the account of the open thread."""
        account = self._notices.in_thread
        if account is not None and shape(account) is Health.BROKEN:
            self.accounts.connect_again(account)
        elif account is not None:
            self.accounts.show_account(account)

    # -- changes
    def show_accounts(self, accounts: list[Account], changes: Changes) -> None:
        """The accounts are others now, or stand otherwise."""
        self.accounts.refresh(accounts, changes)
        if not self.accounts.open:
            # Whoever was quick came back before the new account was heard of.
            self.left_accounts()

    async def refresh(self, changes: Changes) -> None:
        """Something changed that a page may show."""
        await self.own_rules.refresh(changes)
