"""The floor of every wait: a bare PySide6 window with nothing to do, in a process of its own."""

import json
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from socialinbox.bench.beat import Beat

SECONDS = 4


def main() -> None:
    """Show a label for some seconds; print how long questions waited, as JSON."""
    app = QApplication(sys.argv)
    window = QLabel("Social Inbox")
    window.resize(1200, 800)
    window.show()
    beat = Beat()
    waits = beat.begin()

    def end() -> None:
        beat.stop()
        print(json.dumps({"idle": [waits.ms, waits.late]}), flush=True)
        app.quit()

    QTimer.singleShot(SECONDS * 1000, end)
    app.exec()


if __name__ == "__main__":
    main()
