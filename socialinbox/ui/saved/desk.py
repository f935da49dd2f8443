"""What can be done to keep a thread: a window of its own, a file for others, what is stored."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from socialinbox.domain.views import ThreadRow
from socialinbox.ui.commands.book import CommandBook
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.reading import Reading
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from socialinbox.ui.saved.window import ThreadWindow


class Keeper(QObject):
    """Holds the windows of single threads and opens the sheets about keeping.

    `wanted` carries a customer with whose thread something is to be done.
    """

    wanted = Signal(int)

    def __init__(
        self,
        around: Surroundings,
        reading: Reading,
        sheets: Sheets,
        book: CommandBook,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._reading = reading
        self._sheets = sheets
        self._book = book
        self._home = parent
        self.windows: dict[int, ThreadWindow] = {}

    def commands(self) -> tuple[Command, ...]:
        """What can be done with the thread that is open, and with all saved ones."""
        own, one = self.tr("Open in its own window"), self.tr("Export the thread…")
        many = self.tr("Export saved threads…")
        closed = self.tr("No thread open")
        thread, window = Group.THREAD, Group.WINDOW
        return (
            Command(
                "thread.window",
                thread,
                own,
                self.open_window,
                ("W",),
                self._is_open,
                why_not=closed,
            ),
            Command(
                "thread.export",
                thread,
                one,
                self.export,
                ("Ctrl+E",),
                self._is_open,
                why_not=closed,
            ),
            Command("saved.export", window, many, self.export_saved, ("Ctrl+Shift+X",)),
        )

    @property
    def _row(self) -> ThreadRow | None:
        return self._reading.page.row

    def _is_open(self) -> bool:
        return self._row is not None

    # -- for whoever points
    def show_menu(self, at: QPoint) -> None:
        """All that can be done with the open thread, at a place of the screen."""
        from socialinbox.ui.commands.menu import command_menu

        if self._is_open():
            command_menu(self._book, self._book.of(Group.THREAD), self._home).popup(at)

    # -- windows
    def open_window(self) -> None:
        """The open thread in a window of its own; one that is there already comes to the front."""
        row = self._row
        if row is None:
            return
        window = self.windows.get(row.id)
        if window is None:
            from socialinbox.ui.saved.window import ThreadWindow

            window = ThreadWindow(self._around, row)
            window.gone.connect(self._on_gone)
            window.wanted.connect(self._on_wanted)
            self.windows[row.id] = window
            window.show()
        window.raise_()
        window.activateWindow()

    def look_again(self) -> None:
        """Pictures have come."""
        for window in self.windows.values():
            window.look_again()

    def close_windows(self) -> None:
        """The program ends."""
        for window in list(self.windows.values()):
            window.close()

    def _on_gone(self, customer: int) -> None:
        self.windows.pop(customer, None)

    def _on_wanted(self, customer: int) -> None:
        self._home.activateWindow()
        self._home.raise_()
        self.wanted.emit(customer)

    # -- files for others
    def export(self) -> None:
        """The open thread as a file."""
        if (row := self._row) is not None:
            self._sheets.export.ask([row])

    def export_saved(self) -> None:
        """Saved threads as one file."""
        self._around.tasks.spawn(self._export_saved(), "export: which are saved")

    async def _export_saved(self) -> None:
        self._sheets.export.ask(await self._around.inbox.keeping.saved_rows())
