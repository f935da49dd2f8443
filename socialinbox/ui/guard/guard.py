"""Keeps the window shut until its profile is open, and covered while it is locked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QMainWindow

from socialinbox.ui.commands.command import Command
from socialinbox.ui.guard.cover import Cover
from socialinbox.ui.startup import Door, Startup
from socialinbox.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from socialinbox.ui.guard.entrance import Entrance
    from socialinbox.ui.guard.lock import AppLock


class Guard(QObject):
    """`opened` carries the first screenful of a profile that was shut, else None. `covered_now`
    tells that from now on nothing may be seen or told.

    Nothing of the keychain, of encryption or of the questions is loaded before `begin`.
    """

    opened = Signal(object)
    covered_now = Signal()

    def __init__(self, around: Surroundings, startup: Startup, window: QMainWindow) -> None:
        super().__init__(window)
        self._around = around
        self._startup = startup
        self._cover = Cover(window)
        self._cover.covered.connect(self.covered_now)
        self._entrance: Entrance | None = None
        self.lock: AppLock | None = None
        """The app lock, from `begin` on, where there can be one."""
        self.shut = startup.door is not None
        """Whether nothing of the profile can be read yet."""

    @property
    def covered(self) -> bool:
        """Whether nothing of the window may be seen or told."""
        return self.shut or self._cover.on

    def before_show(self) -> None:
        """Who locks the window finds it locked from its first moment."""
        if self._startup.locked and not self.shut:
            page = QFrame()
            page.setObjectName("pane")
            self._cover.put(page)

    def begin(self) -> None:
        """The window is painted: open what is shut."""
        if self._startup.screen is not None:
            from socialinbox.ui.guard.lock import AppLock

            self.lock = AppLock(self._around, self._cover, self._startup.screen)
            self.lock.opened.connect(self.remind)
        if self._startup.door is not None:
            door = self._startup.door
            self._around.tasks.spawn(self._open(door), "guard: open the profile")
            return
        if self._cover.on and self.lock is not None:
            self.lock.lock_now()
        self._go_on(None)

    def commands(self) -> tuple[Command, ...]:
        """Lock by hand."""
        return self.lock.commands() if self.lock is not None else ()

    def remind(self) -> None:
        """Show the recovery phrase, if the owner has not seen it yet and nothing is in the way."""
        if self._entrance is not None and not self.covered and self._entrance.words_are_due:
            self._around.tasks.spawn(self._entrance.show_words(), "guard: recovery phrase")

    def close(self) -> None:
        """The window goes."""
        if self.lock is not None:
            self.lock.close()
        self._cover.drop()

    async def _open(self, door: Door) -> None:
        from socialinbox.ui.guard.entrance import Entrance

        opening = door.opening()
        try:
            self._entrance = Entrance(opening, self._cover)
            first = await self._entrance.open(door.read)
        finally:
            opening.close()
        self.shut = False
        # Whoever has just typed the profile's own pass phrase need not type it twice.
        if self._startup.locked and self.lock is not None and not self._cover.on:
            self.lock.lock_now()
        else:
            self._cover.lift()
        self._go_on(first)

    def _go_on(self, first: object) -> None:
        if self.lock is not None:
            self.lock.begin()
        self.opened.emit(first)
