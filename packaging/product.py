"""The facts that every form and installer states, from the program's own modules."""

import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from socialinbox import __version__ as VERSION  # noqa: E402
from socialinbox.config.product import (  # noqa: E402
    COMMAND,
    DESCRIPTION,
    ID,
    NAME,
    PUBLISHER,
    SCHEME,
    SUMMARY,
)

__all__ = [
    "COMMAND",
    "DESCRIPTION",
    "HOMEPAGE",
    "ID",
    "LICENCE",
    "MAINTAINER",
    "NAME",
    "PUBLISHER",
    "RELEASED",
    "ROOT",
    "SCHEME",
    "SUMMARY",
    "VERSION",
    "release_url",
]

HOMEPAGE = "https://socialinbox.example"
"""Where the program is published: set before the first release, see docs/releasing.md."""
MAINTAINER = f"{PUBLISHER} <hello@socialinbox.example>"
LICENCE = "MIT"
RELEASED = datetime(2026, 11, 22, tzinfo=UTC)
"""The date of this version: every time stamp in a build, so that the same input gives the same
bytes."""


def release_url(file: str) -> str:
    """Where a file of this version is downloaded from."""
    return f"{HOMEPAGE}/releases/{VERSION}/{file}"
