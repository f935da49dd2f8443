"""Our own start: the real command on a filled profile. Run in a process of its own."""

import runpy
import sys

from socialinbox.bench.footprint import tell
from socialinbox.ui import showing, window


class Told(window.MainWindow):
    """The window; once it is painted it tells, and ends the process."""

    def _on_painted(self) -> None:
        tell()


def watch() -> None:
    """From now on a window that is opened tells when it is painted."""
    showing.__dict__["MainWindow"] = Told


def main(folder: str) -> None:
    """Open the window as `socialinbox --profile folder` does."""
    watch()
    sys.argv = ["socialinbox", "--profile", folder]
    runpy.run_module("socialinbox", run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1])
