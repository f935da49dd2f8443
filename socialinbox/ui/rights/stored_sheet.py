"""One place per customer: what is stored and until when; a copy for them; erasing it for good."""

from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from socialinbox.domain.errors import OwnerCanAct
from socialinbox.domain.export import ExportForm
from socialinbox.domain.file_names import file_name
from socialinbox.domain.ids import CustomerId, NetworkName
from socialinbox.domain.rights import Receipt, StoredAbout, StoredFrom
from socialinbox.domain.views import ThreadRow
from socialinbox.ui.accounts.parts import Button, Words, heading, mark_of, row, tile
from socialinbox.ui.fitting import Giving
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import clear, label
from socialinbox.ui.rights.words import (
    besides_words,
    counts_words,
    erase_words,
    facts_words,
    ours_words,
    until_words,
    who_words,
)
from socialinbox.ui.saved.place import ask_place
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import error_words, isolate, said

WIDTH = 580
INSIDE = WIDTH - 64
HIGHEST = 432
"""Pixels of what is stored before it scrolls."""
MARK = 16
Place = Callable[[QWidget, str, str], Awaitable[Path | None]]


class StoredSheet(Overlay):
    """`done` carries a sentence on what was done. `ask_place` may be another one in tests.

    `let_go` is awaited with a customer before it is erased: what is open of it is closed and its
    unsaved words are stored, or they would be written when it is gone.
    """

    done = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("What is stored"), WIDTH)
        self._around = around
        self.ask_place: Place = ask_place
        self.let_go: Callable[[CustomerId], Awaitable[None]] | None = None
        self._row: ThreadRow | None = None
        self.receipt: Receipt | None = None
        self._title = label("", "title", self.sheet)
        self._title.setWordWrap(True)
        self.inside.addWidget(self._title)
        self._look = self._build_look()
        self._ask = self._build_ask()
        self._told = self._build_told()
        for page in (self._look, self._ask, self._told):
            self.inside.addWidget(page)
        self.trouble = Words("", "bad", INSIDE)
        self.inside.addWidget(self.trouble)

    # -- three pages of which one is shown
    def _build_look(self) -> QWidget:
        page = QWidget(self.sheet)
        column = QVBoxLayout(page)
        column.setSpacing(Space.S)
        column.setContentsMargins(0, 0, 0, 0)
        self.list = QScrollArea(page)
        self.list.setWidgetResizable(True)
        self.list.setFrameShape(QScrollArea.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.setAccessibleName(self.tr("What is stored"))
        self._listed = QWidget()
        self._lines = QVBoxLayout(self._listed)
        self._lines.setSpacing(Space.S)
        self._lines.setContentsMargins(0, 0, Space.S, 0)
        self.list.setWidget(self._listed)
        self._listed.setAutoFillBackground(False)
        self.list.viewport().setAutoFillBackground(False)
        self._room = Giving(self.list, page)
        column.addWidget(self._room)
        self.erase = Button(self.tr("Erase…"))
        self.shut = Button(self.tr("Close"))
        self.copy_for_them = Button(self.tr("Give them a copy…"), "main")
        self.erase.clicked.connect(self._on_erase)
        self.shut.clicked.connect(self.close_sheet)
        self.copy_for_them.clicked.connect(self._on_copy)
        column.addLayout(row(self.erase, None, self.shut, self.copy_for_them))
        return page

    def _build_ask(self) -> QWidget:
        page = QWidget(self.sheet)
        column = QVBoxLayout(page)
        column.setSpacing(Space.S)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Words(erase_words(), "body2", INSIDE))
        self.ours = QCheckBox(ours_words(), page)
        column.addSpacing(Space.XS)
        column.addWidget(self.ours)
        column.addSpacing(Space.S)
        self.keep = Button(self.tr("Keep everything"))
        self.yes = Button(self.tr("Erase for good"), "bad")
        self.keep.clicked.connect(lambda: self._turn_to(self._look))
        self.yes.clicked.connect(self._on_yes)
        column.addLayout(row(None, self.keep, self.yes))
        return page

    def _build_told(self) -> QWidget:
        page = QWidget(self.sheet)
        column = QVBoxLayout(page)
        column.setSpacing(Space.S)
        column.setContentsMargins(0, 0, 0, 0)
        self._said = QVBoxLayout()
        self._said.setSpacing(Space.S)
        column.addLayout(self._said)
        column.addSpacing(Space.S)
        self.end = Button(self.tr("Close"))
        self.save_receipt = Button(self.tr("Save the receipt (PDF)…"), "main")
        self.end.clicked.connect(self.close_sheet)
        self.save_receipt.clicked.connect(self._on_receipt)
        column.addLayout(row(None, self.end, self.save_receipt))
        return page

    def _turn_to(self, shown: QWidget) -> None:
        for page in (self._look, self._ask, self._told):
            page.setVisible(page is shown)
        self.trouble.say("")
        first = {self._look: self.shut, self._ask: self.keep, self._told: self.save_receipt}
        self.fit()
        first[shown].setFocus(Qt.FocusReason.OtherFocusReason)

    # -- looking
    def ask(self, asked: ThreadRow) -> None:
        """What is stored about this customer?"""
        self._row, self.receipt = asked, None
        self.ours.setChecked(False)
        title = self.tr("What is stored about {name}").format(name=isolate(asked.name))
        self._title.setText(title)
        self.setAccessibleName(title)
        clear(self._lines)
        self.open_over()
        self._turn_to(self._look)
        self._around.tasks.spawn(self._read(asked.id), "rights: what is stored")

    async def _read(self, customer: CustomerId) -> None:
        try:
            about = await self._around.inbox.rights.stored(customer)
        except OwnerCanAct as error:
            self._complain(error)
            return
        if self._row is not None and self._row.id == customer and self.isVisible():
            self._show(about)

    def _show(self, about: StoredAbout) -> None:
        clear(self._lines)
        parts = [self._source(one) for one in about.sources]
        if words := besides_words(about):
            parts += [heading(self.tr("Written here")), Words(words, "body2", INSIDE - 10)]
        for part in parts:
            self._lines.addWidget(part)
            # A layout gives room to what is shown only.
            part.show()
        self._lines.addStretch(1)
        self._room.want(min(HIGHEST, self._lines.sizeHint().height() + Space.XS))
        # Layouts within layouts learn of a new height with the next event only.
        for layout in (self._look.layout(), self.inside):
            if layout is not None:
                layout.invalidate()
                layout.activate()
        self.fit()

    def _source(self, one: StoredFrom) -> QWidget:
        now, width = self._around.clock(), INSIDE - 44
        name = label(who_words(one), "strong")
        parts = [
            Words(words, role, width)
            for words, role in (
                (counts_words(one, now), "body2"),
                (facts_words(one), "body2"),
                (until_words(one, now), "body2"),
                (one.rule, "hint"),
            )
            if words
        ]
        return tile(row(self._mark(one.network), name, None), *parts, spacing=Space.XS)

    # -- a copy for them
    def _on_copy(self) -> None:
        if self._row is not None:
            self._around.tasks.see_through(self._copy(self._row), "rights: a copy")

    async def _copy(self, asked: ThreadRow) -> None:
        try:
            file = await self.ask_place(self, self._suggested(asked.name, "html"), "html")
            if file is None:
                return
            await self._write_copy(asked.id, file)
        except OwnerCanAct as error:
            self._complain(error)
            return
        # It may be about somebody else by now.
        if self._row is asked:
            self.close_sheet()
        self.done.emit(self.tr("Written to {file}.").format(file=isolate(str(file))))

    async def _write_copy(self, customer: CustomerId, file: Path) -> None:
        from socialinbox.inbox.export.aside import done_aside
        from socialinbox.inbox.export.write import pieces, text_file

        keeping = self._around.inbox.keeping
        threads = await keeping.for_export([customer])
        preface = await self._around.inbox.rights.preface(customer)
        form = ExportForm.JSONL if file.suffix.lower() == ".jsonl" else ExportForm.HTML
        text = pieces(form, threads, keeping.file, self._around.clock(), preface)
        await done_aside(text_file(file, text))

    # -- erasing
    def _on_erase(self) -> None:
        if self._row is not None:
            title = self.tr("Erase {name}?").format(name=isolate(self._row.name))
            self._title.setText(title)
            self.setAccessibleName(title)
            self.setAccessibleDescription(erase_words())
            self._turn_to(self._ask)

    def _on_yes(self) -> None:
        if self._row is not None:
            self._busy(True)
            self._around.tasks.see_through(
                self._erase(self._row.id, self.ours.isChecked()), "rights: erase"
            )

    def _busy(self, on: bool) -> None:
        self.yes.setEnabled(not on)
        self.keep.setEnabled(not on)
        self.yes.setText(self.tr("Erasing…") if on else self.tr("Erase for good"))

    async def _erase(self, customer: CustomerId, ours: bool) -> None:
        try:
            if self.let_go is not None:
                await self.let_go(customer)
            receipt = await self._around.inbox.rights.erase(customer, ours=ours)
        except OwnerCanAct as error:
            self._complain(error)
            return
        finally:
            self._busy(False)
        self.tell(receipt)

    def tell(self, receipt: Receipt) -> None:
        """What an erasure did."""
        self._row, self.receipt = None, receipt
        self._title.setText(self.tr("Erased"))
        self.setAccessibleName(self.tr("Erased"))
        clear(self._said)
        for part in self._receipt(receipt):
            self._said.addWidget(part)
            part.show()
        self._turn_to(self._told)

    def _receipt(self, receipt: Receipt) -> Iterator[QWidget]:
        from socialinbox.inbox.receipt_words import head_words, lasting_words, removed_words

        yield Words(said(head_words(receipt)), "strong", INSIDE)
        gone = [
            row(self._mark(network), Words(said(words), "body2", INSIDE - 68), None)
            for network, words in removed_words(receipt)
        ]
        if gone:
            yield tile(*gone, spacing=Space.S)
        for words in lasting_words(receipt):
            yield Words(said(words), "second", INSIDE)

    def _mark(self, network: NetworkName | None) -> QLabel:
        mark = QLabel()
        mark.setFixedWidth(MARK)
        if network is not None:
            mark.setPixmap(mark_of(self._around, network, MARK, self.devicePixelRatioF()))
        return mark

    # -- the receipt
    def _on_receipt(self) -> None:
        if self.receipt is not None:
            self._around.tasks.see_through(self._write_receipt(self.receipt), "rights: receipt")

    async def _write_receipt(self, receipt: Receipt) -> None:
        from socialinbox.inbox.export.aside import done_aside
        from socialinbox.ui.papers.receipt_paper import receipt_paper

        name = self.tr("Receipt {number}").format(number=receipt.number)
        try:
            file = await self.ask_place(self, self._suggested(name, "pdf"), "pdf")
            if file is None:
                return
            await done_aside(receipt_paper(file, receipt))
        except OwnerCanAct as error:
            self._complain(error)
            return
        self.close_sheet()
        self.done.emit(self.tr("Written to {file}.").format(file=isolate(str(file))))

    def _suggested(self, name: str, suffix: str) -> str:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        plain = file_name(name, "copy")
        return str(Path(QStandardPaths.writableLocation(place)) / f"{plain}.{suffix}")

    def _complain(self, error: OwnerCanAct) -> None:
        self.trouble.say(error_words(error))
        self.fit()
