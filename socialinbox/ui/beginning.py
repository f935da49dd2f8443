"""How the window begins: the first choice of a new profile, the practice networks, the rest."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from socialinbox.ui.accounts.rooms import Rooms
from socialinbox.ui.frame import Frame
from socialinbox.ui.startup import CONNECT, PRACTICE, Startup
from socialinbox.ui.surroundings import Surroundings


class Beginning(QObject):
    """Asks a new profile's owner what to begin with.

    `rest_wanted` asks for networks, keychain and HTTP; `practising` tells that everything is made
    up from now on. `look_again` reads the accounts and the list anew.
    """

    rest_wanted = Signal()
    practising = Signal()

    def __init__(
        self,
        around: Surroundings,
        startup: Startup,
        frame: Frame,
        rooms: Rooms,
        look_again: Callable[[], Awaitable[None]],
    ) -> None:
        super().__init__(frame)
        self._around = around
        self._startup = startup
        self._frame = frame
        self._rooms = rooms
        self._look_again = look_again
        nothing = not startup.accounts and not startup.first_threads
        self.choosing = nothing and not startup.demo
        """Whether the owner has not yet said what to begin with."""
        if self.choosing:
            from socialinbox.ui.first_start import FirstStart

            first = FirstStart(around, frame)
            first.chosen.connect(self._on_choice)
            frame.show_over(first)

    def look_again(self) -> None:
        """Read the accounts and the list anew."""
        self._around.tasks.spawn(self._look(), "window: look again")

    async def _look(self) -> None:
        await self._look_again()

    def left_rooms(self, has_accounts: bool) -> None:
        """Back from the accounts; whoever has connected one is over the first choice."""
        if self.choosing and has_accounts:
            self._to_threads()
            self.look_again()

    def _on_choice(self, choice: str) -> None:
        self._startup.on_first_run_choice(choice)
        if choice == PRACTICE and self.choosing:
            self._to_threads()
            self.practising.emit()
            self.rest_wanted.emit()
        elif choice == CONNECT:
            self._rooms.choose_network()
            if self._around.services is None:
                self.rest_wanted.emit()

    def _to_threads(self) -> None:
        self.choosing = False
        self._frame.show_threads()
