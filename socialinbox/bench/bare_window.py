"""The floor of every start: a bare PySide6 window, painted once. Run in a process of its own."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel

from socialinbox.bench.footprint import tell


class Painted(QLabel):
    """Tells after the round of events in which it was painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the label."""
        super().paintEvent(event)
        QTimer.singleShot(0, tell)


def main() -> None:
    """Show a label until it is painted."""
    app = QApplication(sys.argv)
    window = Painted("Social Inbox")
    window.resize(1200, 800)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
