"""A follow-up on one line: a circle to press when it is done, its words, and when it is due."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialinbox.domain.story import FollowUp
from socialinbox.ui.parts import IconButton, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import ICON, Space
from socialinbox.ui.words import breakable, isolate, tr, when_due


class FollowUpRow(QWidget):
    """`done_pressed` is the circle, `menu_pressed` the three dots; both carry the follow-up."""

    done_pressed = Signal(object)
    menu_pressed = Signal(object)

    def __init__(self, around: Surroundings, one: FollowUp, parent: QWidget) -> None:
        super().__init__(parent)
        self.follow_up = one
        now = around.clock()
        finished, late = one.done_at is not None, one.done_at is None and one.due_at <= now
        what = isolate(one.text)
        time = when_due(one.done_at or one.due_at, now)
        self.circle = IconButton(
            around.theme,
            "circle-check" if finished else "circle",
            (tr("To do again: {what}") if finished else tr("Done: {what}")).format(what=what),
            "",
            self,
        )
        self.circle.set_icon(
            "circle-check" if finished else "circle",
            "good" if finished else "bad" if late else "text_2",
        )
        # The circle itself, not the room around it, stands under the heading's first letter.
        self.circle.setFixedWidth(ICON + Space.XS)
        self.circle.clicked.connect(lambda: self.done_pressed.emit(one))
        words = label(breakable(one.text), "second" if finished else "", self)
        words.setWordWrap(True)
        due = tr("done {time}") if finished else tr("due since {time}") if late else "{time}"
        when = label(due.format(time=time), "late" if late else "hint", self)
        self.dots = IconButton(
            around.theme,
            "dots",
            tr("Put off, change or forget: {what}").format(what=what),
            "",
            self,
        )
        self.dots.clicked.connect(lambda: self.menu_pressed.emit(one))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.addWidget(words)
        column.addWidget(when)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.circle, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.addWidget(self.dots, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{what}, {due.format(time=time)}")
