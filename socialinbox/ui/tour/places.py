"""Where in the window the lessons of the tour take place."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from socialinbox.domain.ids import CustomerId
from socialinbox.ui.reading import Reading
from socialinbox.ui.toasts import Toast


class Places:
    """Gives what a lesson points at, as it stands now; `open_thread` goes to a customer."""

    def __init__(
        self, reading: Reading, toast: Toast, open_thread: Callable[[CustomerId], object]
    ) -> None:
        self._reading, self._toast = reading, toast
        self.open_thread = open_thread

    @property
    def suggestion(self) -> QWidget | None:
        """The first answer to "perhaps the same person", where it is asked."""
        return self._reading.first_suggestion

    @property
    def undo(self) -> QWidget:
        """The way back of what was just done."""
        undo = self._toast.undo
        return undo if undo.isVisible() else self._reading.card.foot.undo

    @property
    def pill(self) -> QWidget:
        """Where a reply says through which network it goes."""
        return self._reading.page.composer.pill

    @property
    def star(self) -> QWidget:
        """What keeps a thread for reading offline."""
        return self._reading.page.star
