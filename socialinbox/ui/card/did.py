"""What the owner's rules did with a customer's thread, each with the way back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.own_rules import Run
from socialinbox.domain.views import CustomerCard, ThreadRow
from socialinbox.ui.keys_place import place_kept
from socialinbox.ui.own_rules.words import deeds_words, run_icon, run_sentence
from socialinbox.ui.parts import clear, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.trace_row import TraceRow
from socialinbox.ui.verbs import Verbs
from socialinbox.ui.words import absolute, isolate, when_and_clock

SHOWN = 3
"""How many of the latest stand on the card."""


class Did(QWidget):
    """The latest few that were not taken back."""

    def __init__(self, around: Surroundings, verbs: Verbs, parent: QWidget) -> None:
        super().__init__(parent)
        self._around, self._verbs = around, verbs
        self._customer: CustomerId | None = None
        self._runs: tuple[Run, ...] = ()
        heading = label(self.tr("What rules did here"), "heading", self)
        heading.setContentsMargins(0, Space.L, 0, Space.XS)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addLayout(self._rows)
        self.hide()

    def show_customer(self, card: CustomerCard, row: ThreadRow | None) -> None:
        """Another customer, or the same with something new."""
        if card.id != self._customer:
            self._customer = card.id
            self._show(())
        self._around.tasks.spawn(self._read(card.id), "card: what rules did")

    async def _read(self, customer: CustomerId) -> None:
        runs = await self._around.inbox.own_rules.runs(customer, SHOWN)
        if customer == self._customer:
            self._show([run for run in runs if run.undone_at is None])

    def _show(self, runs: Sequence[Run]) -> None:
        if tuple(runs) != self._runs:
            self._runs = tuple(runs)
            self.look_again()

    def look_again(self) -> None:
        """The look has changed."""
        with place_kept(self):
            clear(self._rows)
            for run in self._runs:
                row = self._row(run)
                self._rows.addWidget(row)
                row.show()
            self.setVisible(bool(self._runs))

    async def _undo(self, run: Run) -> None:
        await self._around.inbox.own_rules.undo(run.id)
        self._verbs.say(self.tr("Undone: {rule}.").format(rule=isolate(run.rule_name)))
        await self._read(run.customer)

    def _row(self, run: Run) -> TraceRow:
        at = when_and_clock(run.at, self._around.clock())
        row = TraceRow(
            self._around.theme,
            run_icon(run),
            isolate(run.rule_name),
            [f"{deeds_words(run.deeds)} · {at}"],
        )
        row.title.setToolTip(absolute(run.at))
        undo = row.with_link(self.tr("Undo"), self.tr("Undo"))
        undo.setAccessibleDescription(run_sentence(run, at))
        undo.clicked.connect(lambda: self._around.tasks.see_through(self._undo(run), "rules: undo"))
        return row
