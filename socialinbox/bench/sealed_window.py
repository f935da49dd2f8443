"""The start of an encrypted profile: until the window is painted, or until its list is filled."""

import runpy
import sys

from socialinbox.bench.footprint import tell
from socialinbox.ui import showing, window

EMPTY, FILLED = "empty", "filled"


class Painted(window.MainWindow):
    """Tells of the first paint, before the keychain is asked."""

    def _connect(self) -> None:
        super()._connect()
        self.painted.connect(tell)


class Filled(window.MainWindow):
    """Tells when the threads are painted; as with a readable profile the thread is not yet made."""

    def _on_painted(self) -> None:
        self.repaint()
        tell()


def main(what: str, folder: str) -> None:
    """Open the window as `socialinbox --profile folder` does."""
    showing.__dict__["MainWindow"] = {EMPTY: Painted, FILLED: Filled}[what]
    sys.argv = ["socialinbox", "--profile", folder]
    runpy.run_module("socialinbox", run_name="__main__")


if __name__ == "__main__":
    main(*sys.argv[1:])
