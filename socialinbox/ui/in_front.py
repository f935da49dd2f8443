"""What lies in front in the window: a sheet, a page in the place of the panes, or the panes."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from socialinbox.ui.commands.command import Command
from socialinbox.ui.frame import Frame
from socialinbox.ui.sheets import Sheets


class InFront:
    """Says where the owner works, what can be done there, and where a word of it may stand."""

    def __init__(
        self,
        frame: Frame,
        sheets: Sheets,
        threads: QWidget,
        messages: Callable[[], QWidget],
    ) -> None:
        self._frame, self._sheets = frame, sheets
        self._threads, self._messages = threads, messages

    def place(self) -> QWidget | None:
        """The sheet or the page before the panes, if there is one."""
        if (sheet := self._sheets.open) is not None:
            return sheet
        return None if self._frame.on_threads else self._frame.stack.currentWidget()

    def foot(self) -> QWidget | None:
        """Where a word about what was done covers nothing that is worked with."""
        if (sheet := self._sheets.open) is not None:
            return sheet
        if self._frame.drawer.isVisible():
            return None
        if not self._frame.on_threads:
            return self._frame.stack.currentWidget()
        return self._messages() if self._frame.page_alone else self._threads

    def takes(self, command: Command) -> bool:
        """Over the accounts, the first start and a sheet, the keys of threads do nothing."""
        if (sheet := self._sheets.open) is not None:
            return command.over_sheets or command.name in sheet.allows
        return command.everywhere or self._frame.on_threads
