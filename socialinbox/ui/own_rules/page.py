"""The page of rules: all of them at the side, one of them in full, and what they did."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import RuleId
from socialinbox.domain.own_rules import NewRule, OwnRule, Run
from socialinbox.inbox.back import Back
from socialinbox.ui.own_rules.did_list import DidList
from socialinbox.ui.own_rules.form import RuleForm
from socialinbox.ui.own_rules.words import deeds_words, rule_sentence
from socialinbox.ui.parts import label
from socialinbox.ui.room import RoomPage
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import SIDEBAR, Space
from socialinbox.ui.verbs import Verbs
from socialinbox.ui.words import isolate, tr

WIDEST = 760
RULE = Qt.ItemDataRole.UserRole


class RulesPage(RoomPage):
    """`opened` carries a customer and a message to look at."""

    opened = Signal(int, int)

    def __init__(self, around: Surroundings, verbs: Verbs, parent: QWidget) -> None:
        super().__init__(around, self.tr("Rules"), parent)
        self.back.clicked.connect(self.left)
        self._around = around
        self._verbs = verbs
        self._chosen: RuleId | None = None
        self.list = RuleList(self)
        self.form = RuleForm(around, self)
        self.did = DidList(around, self)
        self.new = QPushButton(self.tr("New rule"), self)
        self.trace = QPushButton(self.tr("What rules did"), self)
        self.stack = QStackedWidget(self)
        # Where the window is low the form is scrolled, not squeezed.
        scrolled = QScrollArea(self)
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(self.form)
        self.stack.addWidget(scrolled)
        self.stack.addWidget(self._traced())
        self._lay_out()
        self.list.chosen.connect(self._on_chosen)
        self.list.switched.connect(self._on_switched)
        self.list.ordered.connect(self._on_ordered)
        self.list.remove_asked.connect(self._on_removed)
        self.new.clicked.connect(self.begin_new)
        self.trace.clicked.connect(self.show_trace)
        self.form.saved.connect(self._on_saved)
        self.form.removed.connect(self._on_removed)
        self.form.opened.connect(self.opened)
        self.did.view.opened.connect(self.opened)
        self.did.view.undo_asked.connect(self._on_undo)
        self.did.acted.connect(self.begin_new)

    def _traced(self) -> QWidget:
        made = QWidget(self)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(label(self.tr("What rules did"), "title", made))
        column.addWidget(self.did, 1)
        return made

    def _lay_out(self) -> None:
        side = QFrame(self)
        side.setObjectName("side")
        side.setFixedWidth(SIDEBAR + Space.XL)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(Space.M, Space.L, Space.M, Space.M)
        beside.setSpacing(Space.S)
        beside.addWidget(self.new)
        beside.addWidget(self.list, 1)
        beside.addWidget(self.trace)
        self.stack.setMaximumWidth(WIDEST)
        inside = QHBoxLayout()
        inside.setSpacing(Space.S)
        inside.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        inside.addWidget(self.stack, 1)
        inside.addStretch(0)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(side)
        below.addLayout(inside, 1)
        self.column.addLayout(below, 1)

    # -- showing
    def begin(self, then: Callable[[], None] | None = None) -> None:
        """Read all rules, then do that; without it go to the first one, or to an empty one."""
        self._around.tasks.spawn(self._begin(then or self._begin_list), "rules: read")

    async def _begin(self, then: Callable[[], None]) -> None:
        await self._read()
        then()

    def _begin_list(self) -> None:
        begun = self._around.begun.rules
        rules = [self.list.item(row).data(RULE).id for row in range(self.list.count())]
        if not rules or begun.of(None) is not None:
            self.begin_new()
            return
        unsaved = (row for row, rule in enumerate(rules) if begun.of(rule) is not None)
        self.list.setCurrentRow(max(next(unsaved, self.list.currentRow()), 0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    async def _read(self) -> None:
        self.did.show_rows(await self._around.inbox.own_rules.runs())
        # Last, so that no rule is added between the asking and the showing.
        rules = await self._around.inbox.own_rules.all()
        self.list.show_rules(rules, self._chosen)
        if self._chosen not in {rule.id for rule in rules}:
            self._chosen = None

    async def refresh(self, changes: Changes) -> None:
        """Rules, or what they did, are other ones now."""
        if changes.rules and self.isVisible():
            await self._read()

    def begin_new(self) -> None:
        """An empty rule, or the one that was begun and not saved."""
        self._chosen = None
        self.list.clearSelection()
        self.list.setCurrentRow(-1)
        self.form.show_rule(None)
        self.stack.setCurrentIndex(0)
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trace(self) -> None:
        """What rules did."""
        self.stack.setCurrentIndex(1)
        self.did.take_keys()

    def _on_chosen(self, rule: OwnRule) -> None:
        self._chosen = rule.id
        self.form.show_rule(rule)
        self.stack.setCurrentIndex(0)

    # -- doing
    def _do(self, name: str, act: Callable[[], Awaitable[tuple[str, Back]]]) -> None:
        self._around.tasks.see_through(self._done(act), f"rules: {name}")

    async def _done(self, act: Callable[[], Awaitable[tuple[str, Back]]]) -> None:
        try:
            words, back = await act()
        except BadInput as error:
            self.form.complain(error)
            return
        self._verbs.tell(words, back)
        await self._read()

    def _on_saved(self, new: NewRule) -> None:
        chosen, written = self._chosen, self.form.words
        handed = written.hand_in()

        async def act() -> tuple[str, Back]:
            desk = self._around.inbox.own_rules
            if chosen is None:
                number, back = await desk.add(new)
            else:
                number, back = chosen, await desk.change(chosen, new)
            if written.kept(handed, number):
                self._chosen = number
            return self.tr("Saved: {rule}.").format(rule=isolate(new.name.strip())), back

        self._do("save", act)

    def _on_removed(self) -> None:
        rule = self.list.rule(self._chosen)
        if rule is None:
            return

        async def act() -> tuple[str, Back]:
            back = await self._around.inbox.own_rules.remove(rule.id)
            self._around.begun.rules.forget(rule.id)
            return self.tr("Removed: {rule}.").format(rule=isolate(rule.name)), back

        self._do("remove", act)
        self.begin_new()

    def _on_switched(self, rule: OwnRule, on: bool) -> None:
        async def act() -> tuple[str, Back]:
            new = NewRule(rule.name, rule.asks, rule.deeds, on)
            back = await self._around.inbox.own_rules.change(rule.id, new)
            words = self.tr("{rule} acts.") if on else self.tr("{rule} rests.")
            return words.format(rule=isolate(rule.name)), back

        self._do("switch", act)

    def _on_ordered(self, rules: list[RuleId]) -> None:
        async def act() -> tuple[str, Back]:
            back = await self._around.inbox.own_rules.put_in_order(rules)
            return self.tr("The rules act in another order."), back

        self._do("order", act)

    def _on_undo(self, run: Run) -> None:
        self._around.tasks.see_through(self._undo(run), "rules: undo")

    async def _undo(self, run: Run) -> None:
        await self._around.inbox.own_rules.undo(run.id)
        await self._read()
        words = self.tr("Undone for {name}.")
        self._verbs.say(words.format(name=isolate(run.customer_name)))


class RuleList(QListWidget):
    """The rules in their order, each with a tick that lets it act. `chosen` and `switched` carry
    an OwnRule, `ordered` all numbers; Alt with an arrow moves one, Delete removes it."""

    chosen = Signal(object)
    switched = Signal(object, bool)
    ordered = Signal(object)
    remove_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("people")
        self.setAccessibleName(tr("Rules, in the order in which they act"))
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._reading = False
        self.currentItemChanged.connect(self._on_current)
        self.itemChanged.connect(self._on_changed)
        self.model().rowsMoved.connect(self._on_moved)

    def show_rules(self, rules: list[OwnRule], chosen: RuleId | None) -> None:
        """These; the chosen one stays chosen, and where none is, the first."""
        self._reading = True
        self.clear()
        for rule in rules:
            item = QListWidgetItem(f"{isolate(rule.name)}\n{deeds_words(rule.deeds)}", self)
            item.setData(RULE, rule)
            item.setCheckState(Qt.CheckState.Checked if rule.on else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, rule_sentence(rule))
            item.setToolTip(rule_sentence(rule))
        numbers = [rule.id for rule in rules]
        self._reading = False
        if chosen in numbers:
            self.setCurrentRow(numbers.index(chosen))

    def rule(self, number: RuleId | None) -> OwnRule | None:
        """A rule by its number."""
        return next((rule for rule in self._rules() if rule.id == number), None)

    def _rules(self) -> list[OwnRule]:
        return [self.item(row).data(RULE) for row in range(self.count())]

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._reading:
            self.chosen.emit(item.data(RULE))

    def _on_changed(self, item: QListWidgetItem) -> None:
        rule: OwnRule = item.data(RULE)
        on = item.checkState() is Qt.CheckState.Checked
        if not self._reading and on is not rule.on:
            self.switched.emit(rule, on)

    def _on_moved(self) -> None:
        self.ordered.emit([rule.id for rule in self._rules()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the rule; Delete removes it."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        row = self.currentRow()
        if alt and by and 0 <= row + by < self.count():
            numbers = [rule.id for rule in self._rules()]
            numbers.insert(row + by, numbers.pop(row))
            self.ordered.emit(numbers)
        elif event.key() == Qt.Key.Key_Delete and row >= 0:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)
