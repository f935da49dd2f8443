"""The app lock: covers the window after idle minutes or by a key, until the pass phrase comes."""

from collections.abc import Callable, Coroutine
from functools import cached_property
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from socialinbox.config.settings.declared import LOCK_AFTER
from socialinbox.domain.errors import BadInput, OwnerCanAct
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.guard.cover import Cover
from socialinbox.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from socialinbox.protection.screen import ScreenLock
    from socialinbox.ui.guard.page import Page

LOOK_EVERY = 10_000
"""Milliseconds between two looks whether anybody is there."""
LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class AppLock(QObject):
    """`opened` tells that the cover is off again.

    `screen` is made when it is first needed. `clock` gives seconds. While nothing is to be locked
    no event is looked at.
    """

    opened = Signal()

    def __init__(
        self,
        around: Surroundings,
        cover: Cover,
        screen: "Callable[[], ScreenLock]",
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(cover)
        self._around = around
        self._cover = cover
        self._make_screen = screen
        self._clock = clock
        self._last = clock()
        self._watching = False
        self._refused = False
        self.locked = False
        """Whether the lock is what covers the window."""
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    @cached_property
    def _screen(self) -> "ScreenLock":
        return self._make_screen()

    def commands(self) -> tuple[Command, ...]:
        """Lock by hand."""
        words = self.tr("Lock the window")
        return (
            Command(
                "window.lock",
                Group.WINDOW,
                words,
                self.lock,
                ("Ctrl+L",),
                everywhere=True,
                over_sheets=True,
            ),
        )

    def begin(self) -> None:
        """Watch from now on, as far as the owner wants it."""
        self._timer.start()
        self._around.choices.follow(LOCK_AFTER, self, lambda _chosen: self.look())

    def close(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._watch(False)

    def look(self) -> None:
        """Lock when nobody was there for so long."""
        wanted = self._around.choices[LOCK_AFTER]
        minutes = int(wanted) if str(wanted).isdigit() else 0
        self._watch(minutes > 0)
        idle = minutes > 0 and self._clock() - self._last >= minutes * 60
        if idle and (self._screen.chosen or not self._refused):
            self.lock()

    def lock(self) -> None:
        """Cover the window now; without a pass phrase one has to be chosen first."""
        from socialinbox.ui.guard import pages

        if self._cover.on:
            return
        if self._screen.chosen:
            self.lock_now()
        else:
            self._show(pages.choose_lock(), self._on_choice)

    def lock_now(self) -> None:
        """Cover the window; a pass phrase is chosen."""
        from socialinbox.ui.guard import pages

        self.locked = True
        self._show(pages.locked(self._screen.recoverable), self._on_typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is there; nothing is taken."""
        if event.type() in LIFE:
            self._last = self._clock()
        return False

    def _watch(self, on: bool) -> None:
        app = QCoreApplication.instance()
        if on is self._watching or app is None:
            return
        self._watching = on
        self._last = self._clock()
        if on:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    def _show(
        self, page: "Page", heard: "Callable[[Page, str], Coroutine[Any, Any, None]]"
    ) -> None:
        def on_pressed(name: str) -> None:
            page.hold()
            self._around.tasks.spawn(heard(page, name), "lock: a button")

        page.pressed.connect(on_pressed)
        self._cover.put(page)
        page.open_up()

    async def _on_typed(self, page: "Page", _button: str) -> None:
        from socialinbox.ui.guard import pages

        try:
            right = await self._screen.opens(page.text(pages.PASS))
        except OwnerCanAct as error:
            right = False
            page.complain(error)
        else:
            if not right:
                page.complain(BadInput(self.tr("The pass phrase is wrong."), self.tr("Try again.")))
        if not right:
            page.open_up()
            return
        self.locked = False
        self._uncover()

    async def _on_choice(self, page: "Page", button: str) -> None:
        from socialinbox.ui.guard import pages

        if button == pages.BACK:
            self._refused = True
            self._uncover()
            return
        try:
            await self._screen.choose(pages.new_pass_phrase(page))
        except OwnerCanAct as error:
            page.complain(error)
            page.open_up()
            return
        self.lock_now()

    def _uncover(self) -> None:
        self._last = self._clock()
        self._cover.lift()
        self.opened.emit()
