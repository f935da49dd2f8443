"""Where the owner is in the window, for the window that takes the place of this one."""

from dataclasses import dataclass

from socialinbox.config.settings.declared import LANGUAGE
from socialinbox.domain.views import ThreadQuery
from socialinbox.ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The list with what was searched in it, and whether the settings lie over it."""

    query: ThreadQuery
    doing: bool
    sought: str
    in_settings: bool

    @classmethod
    def of(cls, window: MainWindow) -> "Whereabouts":
        """Where the owner is in this window."""
        pane = window.threads
        sought = window.sidebar.search.text() if pane.searching else ""
        return cls(pane.model.query, pane.doing, sought, window.doors.settings.open)

    def go(self, window: MainWindow) -> None:
        """Lead there in a window that has been painted; the thread it remembers by itself."""
        if self.query != ThreadQuery():
            window.show_list(self.query)
        if self.doing:
            window.finder.show_to_do()
        if self.sought:
            window.sidebar.search.ask(self.sought)
        if self.in_settings:
            # It was the language that was chosen there.
            window.doors.settings.show(LANGUAGE)
