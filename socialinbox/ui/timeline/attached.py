"""Opens what came with a message: the kept copy, else the network's address, and says which."""

import asyncio

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.message import Attachment
from socialinbox.domain.views import Entry
from socialinbox.networks.registry import all_rules
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.timeline.offered import where
from socialinbox.ui.words import error_words, isolate, short_date


class Attached(QObject):
    """`said` carries what the owner should know of how it went."""

    said = Signal(str)

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around

    def open(self, entry: Entry, number: int) -> None:
        """Open one of a message's attachments."""
        if 0 <= number < len(entry.attachments):
            one = entry.attachments[number]
            self._around.tasks.spawn(self._open(entry, one), "message: open a file")

    async def _open(self, entry: Entry, one: Attachment) -> None:
        lending = self._around.lending
        if lending is not None:
            try:
                path = await asyncio.to_thread(lending.lend, one)
            except SocialInboxError as error:
                self.said.emit(error_words(error))
                return
            except OSError as error:
                words = self.tr("The file can’t be opened: {why}.")
                self.said.emit(words.format(why=error.strerror or error))
                return
            if path is not None:
                if not self._around.open_file(path):
                    words = self.tr("No program on this computer opens “{name}”.")
                    self.said.emit(words.format(name=isolate(path.name)))
                return
        self._by_browser(entry, one)

    def _by_browser(self, entry: Entry, one: Attachment) -> None:
        """No copy is kept: only its network has it, if it still does."""
        place = where(self._around.places.get(entry.place))
        url = one.url or ""
        if not url.startswith(("https://", "http://")):
            words = self.tr("{place} gave no copy of this file and no address of it.")
            self.said.emit(words.format(place=place))
            return
        ends = all_rules()[entry.network].address_ends(url)
        now = self._around.clock()
        if ends is not None and ends <= now:
            words = self.tr(
                "No copy was kept, and its address at {place} ended on {day}. Look at the message "
                "there, or ask for the file again."
            )
            self.said.emit(words.format(place=place, day=short_date(ends, now)))
        elif self._around.open_url(url) is False:
            QGuiApplication.clipboard().setText(url)
            words = self.tr("No browser could be opened. The file’s address is on the clipboard.")
            self.said.emit(words)
        else:
            words = self.tr("No copy is kept here: the browser opens it at {place}.")
            self.said.emit(words.format(place=place))
