"""Says what is wrong: with an account where it matters, and with what nobody expected."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from socialinbox.domain.account import Account, AccountState
from socialinbox.domain.errors import OwnerCanAct
from socialinbox.domain.views import ThreadRow
from socialinbox.ui.banner import Banner
from socialinbox.ui.sidebar.health import shape, trouble, troubled
from socialinbox.ui.sidebar.items import Health
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import said, sentences


class Notices(QObject):
    """`whole` lies across the window, `thread` over one thread."""

    def __init__(
        self,
        around: Surroundings,
        whole: Banner,
        thread: Callable[[], Banner],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._whole = whole
        self._thread = thread
        self._in_thread: Account | None = None
        self._offered: Callable[[], object] | None = None
        self._of_disk = ""
        whole.acted.connect(self._on_acted)
        self.accounts: list[Account] = []

    def about_thread(self, row: ThreadRow) -> None:
        """Over a thread, the trouble of an account that it depends on, if there is any."""
        networks = {n.name for n in self._around.networks if n.places & set(row.places)}
        for account in self.accounts:
            if account.own.network in networks and troubled(account):
                words = trouble(account, self._around.clock())
                broken = shape(account) is Health.BROKEN
                self._in_thread = account
                self._thread().say(
                    f"{account.own.name}: {words}",
                    bad=broken,
                    action=self.tr("Connect again") if broken else self.tr("Show the account"),
                    icon="offline" if account.state is AccountState.OFFLINE else "warning",
                )
                return
        self._in_thread = None
        self._thread().hide()

    def account(self, number: int) -> Account | None:
        """An account by its id."""
        return next((one for one in self.accounts if one.id == number), None)

    @property
    def in_thread(self) -> Account | None:
        """The account whose trouble stands over the thread."""
        return self._in_thread

    def tell(self, words: str | None) -> None:
        """Something to know across the window, beside what stands there; None: there is nothing."""
        if words is not None:
            self._whole.add(said(words))

    def offer(self, words: str, action: str, do: Callable[[], object]) -> None:
        """Something to know across the window, with a button for what can be done about it."""
        self._offered = do
        self._whole.say(words, action=action)

    def _on_acted(self) -> None:
        if self._offered is not None:
            self._offered()
            self._whole.hide()

    def about_disk(self, refusal: OwnerCanAct | None) -> None:
        """Why nothing can be written, as long as that is so; None: it can be again."""
        if refusal is not None:
            self._of_disk = sentences(refusal.title, refusal.advice)
            self._whole.say(self._of_disk, bad=True)
        elif self._of_disk and self._whole.words == self._of_disk:
            self._whole.hide()

    def about_error(self, title: str, advice: str) -> None:
        """An error in the quiet bar."""
        self._whole.say(sentences(title, advice), bad=True)
