"""One statement of the ledger as a line: what was said, how it is known, and the way back."""

from PySide6.QtCore import Signal

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Step, StepVerb
from socialinbox.ui.people.words import evidence_words, step_basis, step_end, step_words
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.trace_row import TraceRow
from socialinbox.ui.words import absolute

ICONS = {
    StepVerb.LINK: "link",
    StepVerb.SPLIT: "unlink",
    StepVerb.FILE: "people",
    StepVerb.DIFFERENT: "close",
}


class StepRow(TraceRow):
    """`undo_pressed` carries the statement. One that was undone is paler and says when and why.

    `brief`: without the evidence, for where there is little room.
    """

    undo_pressed = Signal(object)

    def __init__(
        self, around: Surroundings, step: Step, here: CustomerId, *, brief: bool = False
    ) -> None:
        now, ended = around.clock(), step.ended_at is not None
        said = step_words(step, here, around)
        hints = [step_basis(step, now)]
        if step.evidence and not brief:
            hints.append(evidence_words(step.evidence))
        if ended:
            hints.append(step_end(step, now))
        super().__init__(around.theme, ICONS[step.verb], said, hints, over=ended)
        self.step = step
        self.title.setToolTip(absolute(step.at))
        if not ended:
            undo = self.with_link(self.tr("Undo"), self.tr("Undo: {step}").format(step=said))
            undo.clicked.connect(lambda: self.undo_pressed.emit(step))
