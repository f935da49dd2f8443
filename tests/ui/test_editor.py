"""The field for replies: its words stay in their place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from socialinbox.ui.composer.editor import Editor


def test_no_word_slips_out_at_the_side(qapp: QApplication) -> None:
    editor = Editor()
    editor.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    editor.setPlainText("Swap them. A pair is 19 €")
    # What Qt does where the last space of a line stands out of the field.
    editor.horizontalScrollBar().setRange(0, 6)
    assert editor.horizontalScrollBar().maximum() == 0
    editor.deleteLater()
