"""Lets the command line paint on paper: fonts and pictures without any display."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication


@contextmanager
def without_window() -> Iterator[None]:
    """A QGuiApplication while there is none; one that is there is used."""
    if QGuiApplication.instance() is not None:
        yield
        return
    before = os.environ.get("QT_QPA_PLATFORM")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication([])
    try:
        yield
    finally:
        app.shutdown()
        if before is None:
            del os.environ["QT_QPA_PLATFORM"]
        else:
            os.environ["QT_QPA_PLATFORM"] = before
