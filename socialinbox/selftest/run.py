"""`--self-test`: every check, one after the other; what packaging's own proofs call."""

import os
import platform
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from socialinbox import __version__
from socialinbox.config.display import has_display, require_qt
from socialinbox.selftest.report import Finding, as_text, examine, passed, write

if TYPE_CHECKING:
    from socialinbox.selftest.whole import Startups

BROKEN = 3


def run(startup_of: "Startups", file: Path | None = None, picture: Path | None = None) -> int:
    """Print what was found, and write it as JSON where a file is named; 0 when nothing is broken.

    A windowed program on Windows has no standard output, so there the file is what counts.
    """
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    require_qt()
    findings = [examine("code", _load)]
    if passed(findings):
        findings += _all(startup_of, picture)
    if sys.stdout is not None:
        sys.stdout.write(as_text(findings) + "\n")
    if file is not None:
        write(file, facts(), findings)
    return 0 if passed(findings) else BROKEN


def _load() -> str:
    """Everything that is imported late; in a frozen program a part of it may be missing."""
    for module in ("online", "selftest.parts", "selftest.whole", "ui.run"):
        import_module(f"socialinbox.{module}")
    return f"{sum(name.startswith('socialinbox') for name in sys.modules)} modules"


def _all(startup_of: "Startups", picture: Path | None) -> list[Finding]:
    from socialinbox.selftest import parts, whole
    from socialinbox.ui.run import application

    qt = application()
    return [
        examine("resources", parts.resources),
        examine("images", parts.images),
        examine("database", parts.database),
        examine("files", parts.files),
        examine("spelling", parts.spelling),
        examine("notices", parts.notices),
        examine("keychain", parts.keychain),
        examine("certificates", parts.certificates),
        *whole.checks(qt, startup_of, picture),
    ]


def facts() -> dict[str, str | bool]:
    """Which program this is, and what it runs on."""
    import PySide6
    from PySide6.QtCore import qVersion

    return {
        "version": __version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "qt": qVersion(),
        "pyside6": PySide6.__version__,
        "platform": platform.platform(),
    }
