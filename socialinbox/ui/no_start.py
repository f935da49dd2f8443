"""Says in a box of its own why no window opened: whoever double-clicks sees no command line."""

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from socialinbox.config.product import NAME
from socialinbox.domain.errors import OwnerCanAct
from socialinbox.ui.run import application
from socialinbox.ui.words import said, tr


def tell(error: Exception) -> None:
    """Show it until it was read. Nothing is shown where a terminal or nobody looks on."""
    if sys.stderr is not None and sys.stderr.isatty():
        return
    application()
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return
    show(error)


def show(error: Exception) -> None:
    """The box itself; blocks until it is closed. There is no loop of anybody's that it holds up."""
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(NAME)
    if isinstance(error, OwnerCanAct):
        box.setText(said(error.title))
        box.setInformativeText(said(error.advice))
    else:
        box.setText(tr("Social Inbox ended unexpectedly."))
        box.setInformativeText(tr("What was stored is there when you start it again."))
    box.exec()
