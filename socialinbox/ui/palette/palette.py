"""Ctrl+K: a field over the window that finds commands, lists, customers and settings."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QSizePolicy, QWidget

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, ThreadQuery, ThreadRow
from socialinbox.ui.announce import announce
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.palette import sources
from socialinbox.ui.palette.delegate import LinesDelegate, row_height
from socialinbox.ui.palette.entries import Entry, Line, Section, headed, ranked
from socialinbox.ui.palette.field import PaletteField
from socialinbox.ui.palette.fuzzy import match
from socialinbox.ui.palette.model import LinesModel, sentence
from socialinbox.ui.palette.trail import Trail
from socialinbox.ui.parts import hairline, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space

WIDTH, TALLEST = 640, 420
FOUND = 12
"""How many customers the database is asked for."""
NOTHING = 72
"""Height of what says that nothing fits, in pixels."""
LATELY, RECENT = 5, 8
"""How many things done lately, and threads, stand there before anything is typed."""
PAUSE = 400
"""Milliseconds without a key before the number of lines is said aloud."""


class Mode(Enum):
    """What is looked for."""

    EVERYTHING = auto()
    GOING = auto()
    """Only where one can go: customers and lists."""


KINDS = {
    ">": frozenset({Section.COMMANDS}),
    "@": frozenset({Section.CUSTOMERS}),
    "#": frozenset({Section.PLACES}),
    ",": frozenset({Section.SETTINGS}),
}
"""A sign in front looks for one kind alone."""
IN = {
    Mode.EVERYTHING: frozenset(Section),
    Mode.GOING: frozenset({Section.CUSTOMERS, Section.PLACES}),
}


class _Found(QListView):
    """As tall as its lines, less where the window is low."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tall = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def wants(self, tall: int) -> None:
        """This many pixels, if there is room for them."""
        self._tall = tall
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """What it wants."""
        return QSize(WIDTH, self._tall)


class Palette(Overlay):
    """`gather` gives the commands, lists and settings as they are when it opens.

    `going` comes before each way to a list or a customer, `went_to` carries a customer. What is
    chosen is done after the sheet has gone and the focus is back. A look-up that a later letter
    has overtaken is not shown.
    """

    going = Signal()
    went_to = Signal(int)

    def __init__(
        self,
        around: Surroundings,
        parent: QWidget,
        gather: Callable[[], list[Entry]],
        trail: Trail,
    ) -> None:
        super().__init__(parent, parent.tr("Find and do"), width=WIDTH)
        self._around, self._gather, self._trail = around, gather, trail
        self._mode = Mode.EVERYTHING
        self._entries: list[Entry] = []
        self._people: list[Entry] = []
        self._turn = self._shown = 0
        self._hasty: bool | None = None
        self._moved = False
        self.field = PaletteField(self.sheet)
        self.field.setObjectName("palette")
        self.model = LinesModel()
        self.model.setParent(self)
        self.list = _Found(self.sheet)
        self.list.setObjectName("palette")
        self.list.setModel(self.model)
        self.list.setItemDelegate(LinesDelegate(around.theme, self.list))
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.none = label("", "body2", self.sheet)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none.setFixedHeight(NOTHING)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(0)
        for part in (self.field, hairline(self.sheet), self.list, self.none):
            self.inside.addWidget(part)
        self._add_foot()
        self._say_timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._say_timer.timeout.connect(self._say_count)
        self.field.textChanged.connect(self._on_typed)
        self.field.stepped.connect(self._on_stepped)
        self.field.accepted.connect(self._on_accepted)
        self.list.clicked.connect(lambda index: self._do(index, second=False))

    def _add_foot(self) -> None:
        foot = QWidget(self.sheet)
        row = QHBoxLayout(foot)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.L)
        self.count = label("", "hint", foot)
        self.hint = label("", "hint", foot)
        row.addWidget(self.hint, 1)
        row.addWidget(self.count)
        self.inside.addWidget(hairline(self.sheet))
        self.inside.addWidget(foot)

    # -- opening
    def ask(self, mode: Mode) -> None:
        """Show the field; asked for again in the same mode it goes away."""
        if self.isVisible() and mode is self._mode:
            self.close_sheet()
            return
        self._mode = mode
        going = mode is Mode.GOING
        name = self.tr("Go to a customer or a list") if going else self.tr("Find and do")
        self.setAccessibleName(name)
        self.sheet.setAccessibleName(name)
        hint = self.tr("Go to a customer or a list…")
        if not going:
            hint = self.tr("Do something, or go to a customer, a list, a setting…")
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(name)
        signs = self.tr("@ customers    # lists")
        if not going:
            signs = self.tr("> commands    @ customers    # lists    , settings")
        self.hint.setText(signs)
        if not self.isVisible():
            # As it is before the sheet lies over everything.
            self._entries = self._gather()
        self._people = []
        self.model.show([])
        self.open_over()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        if self.field.text():
            self.field.clear()
        else:
            self._on_typed("")

    # -- finding
    def _wanted(self) -> tuple[str, frozenset[Section]]:
        text = self.field.text().strip()
        only = KINDS.get(text[:1])
        if only is None:
            return text, IN[self._mode]
        return text[1:].strip(), only & IN[self._mode]

    def _on_typed(self, _text: str) -> None:
        self._turn += 1
        self._hasty, self._moved = None, False
        typed, kinds = self._wanted()
        if Section.CUSTOMERS in kinds and (typed or kinds != frozenset(Section)):
            self._people = [one for one in self._people if match(typed, one.words)]
            if typed:
                self._show()
            self._around.tasks.spawn(self._find(typed, self._turn), "palette: customers")
        else:
            self._people, self._shown = [], self._turn
            self._show()

    async def _find(self, typed: str, turn: int) -> None:
        inbox = self._around.inbox
        rows = await (inbox.find_customers(typed, FOUND) if typed else self._lately())
        if turn != self._turn:
            return
        self._shown = turn
        self._people = sources.customers(self._around, rows, self._go)
        self._show()
        if self._hasty is not None:
            self._do(self.list.currentIndex(), second=self._hasty)

    async def _lately(self) -> list[ThreadRow]:
        """The threads that were open last, then those in which somebody wrote last."""
        inbox, trail = self._around.inbox, self._trail.threads
        # The first is the one that is open: one goes to the other.
        seen = await inbox.rows(trail[1:RECENT])
        rows = [seen[one] for one in trail[1:] if one in seen]
        newest = await inbox.threads(ThreadQuery(Box.ALL), None, RECENT + 1)
        known = {*seen, *trail[:1]}
        return (rows + [row for row in newest if row.id not in known])[:RECENT]

    def _show(self) -> None:
        typed, kinds = self._wanted()
        held = self.current.name if self._moved and self.current is not None else None
        lines = self._lines(typed, kinds)
        self.model.show(lines)
        self._choose(held)
        nothing = not lines and self._shown == self._turn
        self.none.setText(self.tr("Nothing is called that."))
        self.none.setVisible(nothing)
        self.list.setVisible(bool(lines))
        self.list.wants(min(TALLEST, sum(map(row_height, lines)) + 8))
        self.count.setText(self._counted())
        self.fit()
        self._say_timer.start()

    def _lines(self, typed: str, kinds: frozenset[Section]) -> list[Line]:
        here = [entry for entry in self._entries if entry.section in kinds]
        if typed:
            return ranked(typed, [*here, *self._people], self._trail)
        here = [entry for entry in here if entry.possible]
        places = [entry for entry in here if entry.section is Section.PLACES]
        if Section.COMMANDS not in kinds:
            settings = [entry for entry in here if entry.section is Section.SETTINGS]
            return [
                *headed(self.tr("Customers"), self._people),
                *headed(self.tr("Lists"), places),
                *headed(self.tr("Settings"), settings),
            ]
        by_name = {entry.name: entry for entry in here}
        lately = [by_name[name] for name in self._trail.used if name in by_name][:LATELY]
        rest = [e for e in here if e.section is Section.COMMANDS and e not in lately]
        groups: dict[str, list[Entry]] = {}
        for entry in rest:
            groups.setdefault(entry.beside, []).append(replace(entry, beside=""))
        lines = headed(self.tr("Used last"), lately)
        for name, entries in groups.items():
            lines += headed(name, entries)
        return lines

    # -- choosing
    @property
    def current(self) -> Entry | None:
        """The line that Enter would do."""
        row = self.list.currentIndex().row()
        return self.model.rows[row].entry if 0 <= row < len(self.model.rows) else None

    def _choose(self, name: str | None) -> None:
        possible = self._possible()
        again = [row for row in possible if self.model.rows[row].entry.name == name]
        for row in (again or possible)[:1]:
            self.list.setCurrentIndex(self.model.index(row))
            if not again:
                self.list.scrollToTop()

    def _possible(self) -> Sequence[int]:
        return [row for row, line in enumerate(self.model.rows) if line.entry.possible]

    def _on_stepped(self, by: int) -> None:
        rows = self._possible()
        if not rows:
            return
        now = self.list.currentIndex().row()
        at = rows.index(now) + by if now in rows else 0
        # One by one it goes round; by pages it stays at the end.
        at = at % len(rows) if abs(by) == 1 else max(0, min(at, len(rows) - 1))
        self._moved = True
        self.list.setCurrentIndex(self.model.index(rows[at]))
        if at == 0:
            self.list.scrollToTop()
        if self.current is not None:
            self._say(sentence(self.current))

    def _on_accepted(self, second: bool) -> None:
        """Enter does what fits the typed words, also when it comes before all is found."""
        if self._shown == self._turn or self._moved:
            self._do(self.list.currentIndex(), second=second)
        else:
            self._hasty = second

    def _do(self, index: QModelIndex, *, second: bool) -> None:
        if not index.isValid():
            return
        entry = self.model.rows[index.row()].entry
        if entry.possible:
            self._turn += 1
            self.close_sheet()
            if entry.section is not Section.CUSTOMERS:
                self._trail.use(entry.name)
            if entry.section in IN[Mode.GOING]:
                self.going.emit()
            (entry.second if second and entry.second is not None else entry.do)()

    def _go(self, customer: CustomerId) -> None:
        self.went_to.emit(customer)

    # -- saying
    def _counted(self) -> str:
        return self.tr("%n result(s)", "", len(self.model.rows))

    def _say_count(self) -> None:
        if self.isVisible():
            first = sentence(self.current) if self.current is not None else ""
            self._say(f"{self._counted()}. {first}".strip() if first else self.none.text())

    def _say(self, words: str) -> None:
        announce(self.field, words)
