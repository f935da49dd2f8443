"""What is written when the program dies: where in the code it was, never what it worked on."""

import contextlib
import faulthandler
import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from socialinbox import __version__
from socialinbox.config.profile import Profile
from socialinbox.config.whole import replace_with

FOLDER = "crashes"
RUNNING = "running.txt"
"""Where a dying process writes; it is removed when the program ends as it should."""
KEPT = 10
"""So many reports are kept."""


class Crashes:
    """The reports of one profile. `last` is the report of the run before, if that one died."""

    def __init__(self, profile: Profile) -> None:
        self.folder = profile.folder / FOLDER
        self.last: Path | None = None
        self._running: TextIO | None = None

    def watch(self) -> None:
        """From now on a crash leaves a report. Where nothing can be written, none is."""
        with contextlib.suppress(OSError):
            self.folder.mkdir(exist_ok=True, mode=0o700)
            self.last = self._take_last()
            self._running = (self.folder / RUNNING).open("w", encoding="utf-8")
            faulthandler.enable(self._running)

    def report(self, error: BaseException) -> Path | None:
        """Write down where an exception came from; the file, or None where none can be written.

        Its type and the lines of code it passed, without its text: that may hold anything.
        """
        frames = "".join(traceback.format_tb(error.__traceback__))
        try:
            self.folder.mkdir(exist_ok=True, mode=0o700)
            return self._write(f"{type(error).__name__}\n{frames}")
        except OSError:
            return None

    def end(self) -> None:
        """The program ends as it should."""
        if self._running is not None:
            faulthandler.disable()
            self._running.close()
            self._running = None
            with contextlib.suppress(OSError):
                (self.folder / RUNNING).unlink(missing_ok=True)

    def _take_last(self) -> Path | None:
        running = self.folder / RUNNING
        try:
            words = running.read_text("utf-8", errors="replace")
        except FileNotFoundError:
            return None
        # A process that was killed from outside writes nothing: no fault of the program.
        written = self._write(words) if words.strip() else None
        # Not before: where there is no room now, the report is written at a later start.
        running.unlink()
        return written

    def _write(self, words: str) -> Path:
        at = datetime.now(UTC)
        file = self.folder / f"{at:%Y-%m-%d-%H%M%S-%f}.txt"
        head = (
            f"Social Inbox {__version__}, Python {platform.python_version()}, "
            f"{platform.platform()}, frozen: {bool(getattr(sys, 'frozen', False))}\n"
            f"{at:%Y-%m-%d %H:%M:%S} UTC\n\n"
        )
        replace_with(file, (head + words).encode("utf-8", "replace"))
        for old in sorted(self.folder.glob("2*.txt"))[:-KEPT]:
            old.unlink()
        return file
