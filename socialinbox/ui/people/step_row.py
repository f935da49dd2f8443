"""One statement of the ledger as a line: what was said, how it is known, and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Step, StepVerb
from socialinbox.ui.parts import label
from socialinbox.ui.people.words import evidence_words, step_basis, step_end, step_words
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import MARK
from socialinbox.ui.words import absolute

ICONS = {
    StepVerb.LINK: "link",
    StepVerb.SPLIT: "unlink",
    StepVerb.FILE: "people",
    StepVerb.DIFFERENT: "close",
}


class StepRow(QWidget):
    """`undo_pressed` carries the statement. One that was undone is paler and says when and why.

    `brief`: without the evidence, for where there is little room.
    """

    undo_pressed = Signal(object)

    def __init__(
        self, around: Surroundings, step: Step, here: CustomerId, *, brief: bool = False
    ) -> None:
        super().__init__()
        self.step = step
        ended = step.ended_at is not None
        now, theme, dpr = around.clock(), around.theme, self.devicePixelRatioF()
        mark = QLabel()
        mark.setFixedWidth(MARK)
        icon = ICONS[step.verb]
        mark.setPixmap(theme.icon(icon, "text_3" if ended else "text_2", MARK, dpr))
        said = step_words(step, here, around)
        title = label(said, "greyed" if ended else "")
        title.setToolTip(absolute(step.at))
        lines = [label(step_basis(step, now), "hint")]
        if step.evidence and not brief:
            lines.append(label(evidence_words(step.evidence), "hint"))
        if ended:
            lines.append(label(step_end(step, now), "hint"))
        words = QVBoxLayout()
        words.setSpacing(0)
        for line in (title, *lines):
            line.setWordWrap(True)
            words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 7)
        row.setSpacing(8)
        column = QVBoxLayout()
        column.setContentsMargins(0, 2, 0, 0)
        column.addWidget(mark)
        column.addStretch(1)
        row.addLayout(column)
        row.addLayout(words, 1)
        self.setAccessibleName(". ".join(line.text() for line in (title, *lines)))
        if not ended:
            undo = QPushButton(self.tr("Undo"))
            undo.setProperty("kind", "link")
            undo.setAccessibleName(self.tr("Undo: {step}").format(step=said))
            undo.setAccessibleDescription(self.accessibleName())
            undo.clicked.connect(lambda: self.undo_pressed.emit(step))
            aside = QVBoxLayout()
            aside.addWidget(undo)
            aside.addStretch(1)
            row.addLayout(aside)
