"""The sheet of all keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.shortcuts import all_keys


class KeysSheet(Overlay):
    """Shown with ?."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Keys"), width=680)
        self.inside.setContentsMargins(24, 20, 24, 20)
        self.inside.addWidget(label(self.tr("Keys"), "title", self.sheet))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        extra = (
            (self.tr("Ctrl+Enter"), self.tr("Send")),
            (self.tr("Ctrl+Shift+Enter"), self.tr("Send and done")),
        )
        lines = [(" · ".join(k.keys), k.words) for k in all_keys()] + list(extra)
        half = (len(lines) + 1) // 2
        for i, (keys, words) in enumerate(lines):
            row, at = i % half, (i // half) * 2
            chip = label(keys, "chip", self.sheet)
            grid.addWidget(chip, row, at, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(words, "second", self.sheet), row, at + 1)
        self.inside.addLayout(grid)
        self.close_button = QPushButton(self.tr("Close"), self.sheet)
        self.close_button.clicked.connect(self.close_sheet)
        self.inside.addSpacing(6)
        self.inside.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)

    def ask(self) -> None:
        """Show it."""
        self.open_over()
        self.close_button.setFocus()
