"""Whether the window closes: into the tray, for good, or not before the owner was asked."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from socialinbox.ui.guard.guard import Guard
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from socialinbox.ui.composer.composer import Composer


class Closing(QObject):
    """Decides for each wish to close the window; `ended` is whether it was closed for good."""

    def __init__(
        self,
        around: Surroundings,
        window: QMainWindow,
        guard: Guard,
        sheets: Sheets,
        composer: "Callable[[], Composer]",
    ) -> None:
        super().__init__(window)
        self._around, self._window, self._guard = around, window, guard
        self._sheets, self._composer = sheets, composer
        self._quitting = self._gives_up = False
        self.ended = False
        self.stays_behind: Callable[[], bool] = lambda: False
        """Whether closing the window leaves the program in the tray."""

    def quit(self) -> None:
        """Close for good, however closing is meant otherwise."""
        self._quitting = True
        self._window.close()

    def end(self) -> None:
        """Close for good: the program ends, and nothing can be asked any more."""
        self._gives_up = True
        self.quit()

    def allowed(self) -> bool:
        """Whether it closes now and for good; else it is hidden, or the owner is asked."""
        if self.stays_behind() and not self._quitting:
            self._window.hide()
            return False
        if not self._gives_up and not self._guard.shut and self._would_lose():
            return False
        self.ended = True
        return True

    def _would_lose(self) -> bool:
        """Whether words would be lost, which is asked about then."""
        if self._composer().unkept:
            why = self.tr(
                "The disk does not take what you have written and not sent. Make room, or copy it "
                "to another place first."
            )
        elif self._around.begun:
            why = self.tr(
                "A rule, a saved reply, a view or a follow-up that you have begun is not saved. It "
                "stands where you wrote it."
            )
        else:
            return False
        self._quitting = False
        title, button = self.tr("Close without your last words?"), self.tr("Close and lose them")
        self._sheets.confirm.ask(title, why, button, self.end)
        return True
