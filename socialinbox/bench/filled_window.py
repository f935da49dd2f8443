"""Our own start: the real command on a filled profile. Run in a process of its own.

The services behind the window are started after the first paint, so their start is the moment.
"""

import runpy
import sys

from socialinbox.background import Background
from socialinbox.bench.footprint import tell


class Told(Background):
    """In place of the services: tells, and ends the process."""

    async def start(self) -> Background:
        """The list of threads has been painted."""
        tell()
        return self


def main(folder: str) -> None:
    """Open the window as `socialinbox --profile folder` does."""
    sys.modules["socialinbox.background"].__dict__["Background"] = Told
    sys.argv = ["socialinbox", "--profile", folder]
    runpy.run_module("socialinbox", run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1])
