"""Says what is wrong: with an account where it matters, and with what nobody expected."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from socialinbox.domain.account import Account
from socialinbox.domain.views import ThreadRow
from socialinbox.ui.banner import Banner
from socialinbox.ui.sidebar.health import in_words, trouble, troubled
from socialinbox.ui.surroundings import Surroundings


class Notices(QObject):
    """`whole` lies across the window, `thread` over one thread; `say` is a passing word."""

    def __init__(
        self,
        around: Surroundings,
        whole: Banner,
        thread: Callable[[], Banner],
        say: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._whole = whole
        self._thread = thread
        self._say = say
        self.accounts: list[Account] = []

    def about_thread(self, row: ThreadRow) -> None:
        """Over a thread, the trouble of an account that it depends on, if there is any."""
        networks = {n.name for n in self._around.networks if n.places & set(row.places)}
        for account in self.accounts:
            if account.own.network in networks and troubled(account):
                words = trouble(account, self._around.clock())
                self._thread().say(f"{account.own.name}: {words}")
                return
        self._thread().hide()

    def about_account(self, number: int) -> None:
        """How an account is doing, because its line was pressed."""
        found = next((a for a in self.accounts if a.id == number), None)
        if found is None:
            return
        words = f"{found.own.name}: {in_words(found, self._around.clock())}"
        if troubled(found):
            self._whole.say(words)
        else:
            self._say(words)

    def about_error(self, title: str, advice: str) -> None:
        """An error in the quiet bar."""
        self._whole.say(f"{title} {advice}".strip(), bad=True)
