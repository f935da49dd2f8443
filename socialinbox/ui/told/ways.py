"""What a notice can have the window do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow

from socialinbox.domain.views import ThreadRow
from socialinbox.ui.composer.sent import SentReply
from socialinbox.ui.told.notice import bring_to_front


def _never() -> bool:
    return False


def _none() -> None:
    return None


@dataclass(frozen=True, slots=True)
class Ways:
    """The window, and the ways into it.

    `write` shows a thread with the keys in its composer, `settle` has a thread done, to be undone
    in the window, `redraft` has the composer take a changed draft of a thread that is open, `sent`
    tells of a reply with the way back.
    `open_customer` is whose thread is open; `covered` is whether nothing may be read.
    """

    window: QMainWindow
    open_thread: Callable[[int], None]
    open_account: Callable[[int], None]
    write: Callable[[int], None]
    settle: Callable[[ThreadRow], None]
    redraft: Callable[[int], None]
    sent: Callable[[SentReply, ThreadRow], None]
    open_customer: Callable[[], int | None] = _none
    covered: Callable[[], bool] = _never

    @property
    def looked_at(self) -> bool:
        """Whether the window is in front and can be read."""
        return self.window.isActiveWindow() and not self.covered()

    def guarded(self, do: Callable[[], None]) -> Callable[[], None]:
        """Over a locked window nothing is done but showing that it is locked."""
        return lambda: self.to_front(lambda: None)() if self.covered() else do()

    def to_front(self, then: Callable[[], None]) -> Callable[[], None]:
        """What brings the window to the front and then does something."""
        return lambda: bring_to_front(self.window, then)
