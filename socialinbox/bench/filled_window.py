"""Our own start: the real command on a filled profile. Run in a process of its own."""

import runpy
import sys

from socialinbox.bench.footprint import tell
from socialinbox.ui import run, window


class Told(window.MainWindow):
    """The window; once it is painted it tells, and ends the process."""

    def _on_painted(self) -> None:
        tell()


def main(folder: str) -> None:
    """Open the window as `socialinbox --profile folder` does."""
    run.__dict__["MainWindow"] = Told
    sys.argv = ["socialinbox", "--profile", folder]
    runpy.run_module("socialinbox", run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1])
