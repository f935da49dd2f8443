"""The window's door to the settings; the page is built when it is first opened."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from socialinbox.config.settings.kinds import Setting
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from socialinbox.ui.settings.page import Link, SettingsPage


class SettingsRoom(QObject):
    """Shows the page in the window's stack and goes back to what was there before."""

    def __init__(
        self,
        around: Surroundings,
        stack: QStackedWidget,
        links: "Callable[[], Sequence[Link]]",
    ) -> None:
        super().__init__(stack)
        self._around, self._stack, self._links = around, stack, links
        self._before: QWidget | None = None
        self._focused: QWidget | None = None

    @cached_property
    def page(self) -> "SettingsPage":
        """The page itself."""
        from socialinbox.ui.settings.page import SettingsPage

        made = SettingsPage(self._around, self._links(), self._stack)
        made.left.connect(self.close)
        self._stack.addWidget(made)
        return made

    def commands(self) -> tuple[Command, ...]:
        """The way in."""
        words = self.tr("Settings")
        key = ("Ctrl+,",)
        return (Command("window.settings", Group.WINDOW, words, self.show, key, everywhere=True),)

    @property
    def open(self) -> bool:
        """Whether the page is what is shown."""
        return "page" in self.__dict__ and self._stack.currentWidget() is self.page

    def show(self, setting: Setting[Any] | None = None) -> None:
        """All settings, or one of them."""
        if not self.open:
            window = self._stack.window()
            self._before, self._focused = self._stack.currentWidget(), window.focusWidget()
            self._stack.setCurrentWidget(self.page)
        self.page.begin(setting)

    def leave(self) -> bool:
        """One step back; False where the page is not open."""
        if not self.open:
            return False
        if not self.page.leave():
            self.close()
        return True

    def close(self) -> None:
        """Back to what was shown before."""
        if self.open and self._before is not None:
            self._stack.setCurrentWidget(self._before)
            if self._focused is not None and self._focused.isVisible():
                self._focused.setFocus()
            self._before = self._focused = None
