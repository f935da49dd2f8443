"""Why no window opened is shown where nobody sees a command line."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.ui import no_start


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (StorageUnavailable("The disk is full.", "Make room."), "The disk is full. Make room."),
        (
            ZeroDivisionError("of nobody's business"),
            "Social Inbox ended unexpectedly. What was stored is there when you start it again.",
        ),
    ],
)
def test_it_says_why(qapp: QApplication, error: Exception, words: str) -> None:
    read: list[str] = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        read.append(f"{box.text()} {box.informativeText()}")
        box.close()

    QTimer.singleShot(0, close)
    no_start.show(error)
    assert read == [words]
