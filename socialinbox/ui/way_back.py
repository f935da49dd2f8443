"""The way back, one step at a time, from what lies on top of the window to the list."""

import sys

from PySide6.QtCore import QObject, Qt

from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.doors import Doors
from socialinbox.ui.finder import Finder
from socialinbox.ui.frame import Frame
from socialinbox.ui.reading import Reading
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.threads.pane import ThreadsPane
from socialinbox.ui.tour.tour import Tour
from socialinbox.ui.triage.desk import Triage

BACK_KEY = "Ctrl+[" if sys.platform == "darwin" else "Alt+Left"
"""On a Mac Alt with an arrow moves by a word."""


class WayBack(QObject):
    """Knows what can be left, and in which order."""

    def __init__(
        self,
        frame: Frame,
        sheets: Sheets,
        tour: Tour,
        doors: Doors,
        finder: Finder,
        triage: Triage,
        reading: Reading,
        threads: ThreadsPane,
    ) -> None:
        super().__init__(frame)
        self._frame, self._sheets, self._tour, self._doors = frame, sheets, tour, doors
        self._finder, self._triage, self._reading = finder, triage, reading
        self._threads = threads

    def commands(self) -> tuple[Command, ...]:
        """Back, wherever one is."""
        return (
            Command(
                "window.back",
                Group.GO,
                self.tr("Back"),
                self.step,
                ("Esc", BACK_KEY),
                everywhere=True,
                over_sheets=True,
            ),
        )

    def step(self) -> None:
        """Leave what lies on top."""
        if self._sheets.close_open() or self._tour.leave() or self._doors.leave():
            return
        if self._finder.close_offers():
            return
        if self._triage.picked:
            self._triage.pick_none()
            return
        if self._frame.go_back():
            return
        finding = self._reading.page.finding
        if finding.is_open:
            finding.close_bar()
        elif self._threads.searching:
            self._finder.leave_search()
        elif self._threads.doing:
            self._finder.leave_to_do()
        else:
            self._threads.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
