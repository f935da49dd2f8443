"""Asks as what threads are to be written, and where; says what the rules leave out before."""

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from socialinbox.domain.errors import OwnerCanAct
from socialinbox.domain.export import ExportForm, LeftOut
from socialinbox.domain.file_names import file_name
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import ThreadRow
from socialinbox.ui.accounts.parts import Button, Words, row
from socialinbox.ui.fitting import Giving
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.saved.place import ask_place
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import error_words, isolate, said, tr

if TYPE_CHECKING:
    import asyncio

WIDTH = 480
LISTED, ROW = 232, 28
"""Pixels: of the list of threads before it scrolls, and of one of them."""
Place = Callable[[QWidget, str, str], Awaitable[Path | None]]


def form_words(form: ExportForm) -> str:
    """A kind of file, and what it is good for."""
    return {
        ExportForm.HTML: tr("A page (HTML): opens in every browser, with the pictures inside"),
        ExportForm.PDF: tr("On paper (PDF): to print or to send"),
        ExportForm.CSV: tr("A table (CSV): for Excel and its like"),
        ExportForm.JSONL: tr("For programs (JSON Lines): can be read in again here"),
    }[form]


def left_out_words(left: Sequence[LeftOut]) -> str:
    """What the rules leave out, a sentence for each network."""
    return "\n".join(
        tr("%n message(s) go(es|) without words: {why}", one.count).format(why=said(one.why))
        for one in left
    )


class ExportSheet(Overlay):
    """`done` carries a sentence on what was written. `ask_place` may be another one in tests."""

    done = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Export"), WIDTH)
        self._around = around
        self.ask_place: Place = ask_place
        self._turn = 0
        self._writing: asyncio.Task[Any] | None = None
        self._title = label("", "title", self.sheet)
        self._list = QScrollArea(self.sheet)
        self._list.setWidgetResizable(True)
        self._list.setFrameShape(QScrollArea.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.boxes: dict[CustomerId, QCheckBox] = {}
        self._rows: list[ThreadRow] = []
        self.forms = {form: QRadioButton(form_words(form), self.sheet) for form in ExportForm}
        self.forms[ExportForm.HTML].setChecked(True)
        self.left_out = Words("", "body2", WIDTH - 32)
        self.trouble = Words("", "bad", WIDTH - 32)
        self.yes = Button(self.tr("Choose where…"), "main")
        self.no = Button(self.tr("Cancel"))
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self._on_no)
        self.inside.addWidget(self._title)
        self._room = Giving(self._list, self.sheet)
        self.inside.addWidget(self._room)
        for form in self.forms.values():
            self.inside.addWidget(form)
        self.inside.addWidget(self.left_out)
        self.inside.addWidget(self.trouble)
        self.inside.addSpacing(Space.S)
        self.inside.addLayout(row(None, self.no, self.yes))

    # -- asking
    def ask(self, rows: list[ThreadRow]) -> None:
        """As what shall these be written? Of several, which?"""
        self._rows = rows
        self._turn += 1
        several = len(rows) != 1
        title = self.tr("Export saved threads")
        if not several:
            title = self.tr("Export the thread with {name}").format(name=isolate(rows[0].name))
        self._title.setText(title)
        self.setAccessibleName(title)
        self._fill_list(rows)
        self._room.setVisible(several and bool(rows))
        self.trouble.say("" if rows else self.tr("Nothing is saved. Press S on a thread first."))
        self.left_out.say("")
        self._busy(False)
        self.open_over()
        self.fit()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_chosen()

    def _fill_list(self, rows: list[ThreadRow]) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self.boxes = {}
        for one in rows:
            box = QCheckBox(isolate(one.name).replace("&", "&&"), page)
            box.setChecked(True)
            box.toggled.connect(self._on_chosen)
            column.addWidget(box)
            self.boxes[one.id] = box
        column.addStretch(1)
        self._list.setWidget(page)
        page.setAutoFillBackground(False)
        self._list.viewport().setAutoFillBackground(False)
        self._room.want(min(LISTED, ROW * max(1, len(rows))))

    @property
    def chosen(self) -> list[CustomerId]:
        """The threads that are to be written."""
        return [customer for customer, box in self.boxes.items() if box.isChecked()]

    @property
    def form(self) -> ExportForm:
        """As what."""
        return next(form for form, button in self.forms.items() if button.isChecked())

    def _on_chosen(self) -> None:
        self._turn += 1
        self.yes.setEnabled(bool(self.chosen))
        self._around.tasks.spawn(self._count(self.chosen, self._turn), "export: what is left out")

    async def _count(self, chosen: list[CustomerId], turn: int) -> None:
        from socialinbox.inbox.export.content import count_left_out

        threads = await self._around.inbox.keeping.for_export(chosen)
        if turn == self._turn and self.isVisible():
            self.left_out.say(left_out_words(count_left_out(threads)))
            self.fit()

    # -- writing
    def _busy(self, on: bool) -> None:
        self.yes.setEnabled(not on and bool(self._rows))
        self.yes.setText(self.tr("Writing…") if on else self.tr("Choose where…"))

    def _on_yes(self) -> None:
        self._writing = self._around.tasks.see_through(
            self._write(self.chosen, self.form), "export: write"
        )

    def _on_no(self) -> None:
        if self._writing is not None:
            self._writing.cancel()
        self.close_sheet()

    def suggested(self, form: ExportForm) -> str:
        """Where a file would go if nobody said otherwise."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen = [one for one in self._rows if one.id in self.chosen]
        name = chosen[0].name if len(chosen) == 1 else self.tr("Saved threads")
        return str(Path(folder) / f"{file_name(name, 'thread')}.{form.value}")

    async def _write(self, chosen: list[CustomerId], form: ExportForm) -> None:
        self._busy(True)
        try:
            file = await self.ask_place(self, self.suggested(form), form.value)
            if file is None:
                return
            await self._write_to(chosen, form, file)
        except OwnerCanAct as error:
            self.trouble.say(error_words(error))
            self.fit()
            return
        finally:
            self._busy(False)
        self.close_sheet()
        self.done.emit(self.tr("Written to {file}.").format(file=isolate(str(file))))

    async def _write_to(self, chosen: list[CustomerId], form: ExportForm, file: Path) -> None:
        keeping = self._around.inbox.keeping
        if form is not ExportForm.PDF:
            await keeping.export(chosen, form, file)
            return
        from socialinbox.inbox.export.aside import done_aside
        from socialinbox.ui.papers.thread_paper import thread_paper

        threads = await keeping.for_export(chosen)
        await done_aside(thread_paper(file, threads, keeping.file, self._around.clock()))
