"""The window's door to the settings."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget

from socialinbox.config.settings.kinds import Setting
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.room import Room
from socialinbox.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from socialinbox.ui.settings.page import Link, SettingsPage


class SettingsRoom(Room["SettingsPage"]):
    """Leads to all settings or to one. `links` are what is set elsewhere."""

    def __init__(
        self,
        around: Surroundings,
        stack: QStackedWidget,
        links: "Callable[[], Sequence[Link]]",
    ) -> None:
        super().__init__(around, stack)
        self._links = links

    def _make(self) -> "SettingsPage":
        from socialinbox.ui.settings.page import SettingsPage

        return SettingsPage(self._around, self._links(), self._stack)

    def commands(self) -> tuple[Command, ...]:
        """The way in."""
        words = self.tr("Settings")
        key = ("Ctrl+,",)
        return (Command("window.settings", Group.WINDOW, words, self.show, key, everywhere=True),)

    def show(self, setting: Setting[Any] | None = None) -> None:
        """All settings, or one of them."""
        self.enter()
        self.page.begin(setting)
