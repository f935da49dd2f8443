"""Keeps the program in the tray when its window is not there, and starts it with the computer."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from socialinbox.config.autostart import Autostart
from socialinbox.config.settings.declared import AUTOSTART, CLOSE_TO_TRAY, TRAY
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.startup import Startup
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.told.badge import Badge
from socialinbox.ui.told.notice import bring_to_front
from socialinbox.ui.told.tray import Tray
from socialinbox.ui.window import MainWindow

if TYPE_CHECKING:
    import asyncio


class Behind(QObject):
    """The tray, the badge, and what closing and starting mean, as the owner has chosen."""

    def __init__(
        self,
        window: MainWindow,
        around: Surroundings,
        startup: Startup,
        tray: Tray | None = None,
        badge: Badge | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._around, self._startup = window, around, startup
        self._chosen = False
        """Whether the owner has said since the start if it begins with the computer."""
        self.tray = tray or Tray(self)
        self.badge = badge or Badge(self.tray, self)
        window.closing.stays_behind = self._stays
        window.finder.counted.connect(self.badge.show_counts)
        self.tray.wanted.connect(self.show_window)
        self.tray.unread_wanted.connect(self._show_unread)
        self.tray.sync_wanted.connect(self._ask_networks)
        self.tray.quit_wanted.connect(window.closing.quit)
        # Nothing of this may hold up the first paint.
        window.painted.connect(self._begin)

    def begin_unseen(self) -> bool:
        """Begin without a window where only the tray is wanted; False where it has to be shown.

        Without a tray the window is minimised: what can't be seen anywhere can't be ended either.
        """
        if not self._startup.in_background:
            return False
        self.tray.want(self._around.choices[TRAY])
        if self.tray.there:
            self._window.begin()
        else:
            self._window.showMinimized()
            self._window.begin()
        return True

    def show_window(self) -> None:
        """Bring the window to the front."""
        bring_to_front(self._window, lambda: None)

    def close(self) -> None:
        """The program ends."""
        self.badge.close()
        self.tray.close()

    def _stays(self) -> bool:
        return self._around.choices[CLOSE_TO_TRAY] and self.tray.there

    def _begin(self) -> None:
        if not self._window.guard.shut:
            self.badge.show_counts(self._startup.counts)
        self._around.choices.follow(TRAY, self, self.tray.want)
        starting = self._startup.autostart
        if starting is not None:
            if self._around.choices[AUTOSTART]:
                self._around.tasks.spawn(self._look_at_autostart(starting), "autostart: look")
            self._around.choices.follow_later(
                AUTOSTART, self, partial(self._on_autostart, starting)
            )

    def _show_unread(self) -> None:
        bring_to_front(self._window, lambda: self._window.show_list(ThreadQuery(Box.UNREAD)))

    def _ask_networks(self) -> None:
        self._around.tasks.spawn(self._around.inbox.sync_now(), "tray: sync")

    # -- starting with the computer
    @cached_property
    def _turn(self) -> "asyncio.Lock":
        """What was chosen later is done later, however long the system takes."""
        import asyncio

        return asyncio.Lock()

    async def _look_at_autostart(self, starting: Autostart) -> None:
        """What was removed in the desktop's own settings is off here as well, unless the owner has
        chosen since."""
        import asyncio

        async with self._turn:
            there = await asyncio.to_thread(starting.holds)
        if not there and not self._chosen:
            self._around.choices.change(AUTOSTART, False)

    def _on_autostart(self, starting: Autostart, on: bool) -> None:
        self._chosen = True
        self._around.tasks.see_through(self._choose(starting, on), "autostart: choose")

    async def _choose(self, starting: Autostart, on: bool) -> None:
        import asyncio

        async with self._turn:
            await asyncio.to_thread(starting.choose, on)
