"""The quiet line above the editor: what customers were told before about what is being written."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from socialinbox.config.settings.declared import OWN_WORDS, OWN_WORDS_NAMES
from socialinbox.domain.answers import Told
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId
from socialinbox.ui.composer.panel import Mode
from socialinbox.ui.parts import label
from socialinbox.ui.popping_up import above
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import ROW_WIDTH, Space
from socialinbox.ui.theme.type import Type, font
from socialinbox.ui.words import isolate, number, one_line, quoted, short_date, tr

if TYPE_CHECKING:
    from socialinbox.ui.composer.composer import Composer

PAUSE = 250
"""Milliseconds without a key before anything is looked up."""
LIST_WIDTH = 520
SIGN = 14


class OwnWords(QFrame):
    """Looks up the owner's earlier replies while a reply is written, for the owner's eyes alone.

    Nothing is put into the reply by itself. `opened` carries a customer and a message.
    """

    opened = Signal(int, object)

    def __init__(self, around: Surroundings, composer: "Composer") -> None:
        super().__init__(composer)
        self._around = around
        self._composer = composer
        box = composer.editor.parentWidget()
        if box is not None:
            composer.written.insertWidget(composer.written.indexOf(box), self)
        self._told: tuple[Told, ...] = ()
        self._busy = False
        self._again = False
        self.line = _Line(around, self)
        self.line.clicked.connect(self.open_list)
        self.popup = _Popup(around, self)
        self.popup.inserted.connect(self._insert)
        self.popup.opened.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.look)
        composer.editor.textChanged.connect(self._on_typed)
        composer.lowered.connect(self.look)
        for setting in (OWN_WORDS, OWN_WORDS_NAMES):
            around.choices.follow_later(setting, self, lambda _on: self.look())
        self.hide()

    @property
    def told(self) -> tuple[Told, ...]:
        """What fits now, the best first."""
        return self._told

    # -- looking
    def _on_typed(self) -> None:
        if not self._wanted():
            self._show(())
        self._pause.start()

    def _wanted(self) -> bool:
        composer = self._composer
        on = self._around.choices[OWN_WORDS]
        if composer.low and not composer.editor.toPlainText():
            return False
        return on and composer.customer is not None and composer.mode is Mode.REPLY

    def look(self) -> None:
        """Look up what fits the words as they are now; while that goes on, once more after it."""
        if self._busy:
            self._again = True
        elif self._wanted():
            self._busy = True
            self._around.tasks.spawn(self._look(), "composer: own words")
        else:
            self._show(())

    async def _look(self) -> None:
        customer, written = self._composer.customer, self._composer.editor.toPlainText()
        found: Sequence[Told] = ()
        try:
            if customer is not None:
                found = await self._around.inbox.answers.told(customer, written)
        finally:
            self._busy = False
        again, self._again = self._again, False
        if again or customer != self._composer.customer or not self._wanted():
            self.look()
            return
        # A reply that says just this already needs no reminder.
        self._show([one for one in found if one.differs or one.words not in written])

    def hold(self, told: Sequence[Told]) -> None:
        """Show just these until something is typed; for pictures."""
        self._pause.stop()
        self._show(told)

    def refresh(self, changes: Changes) -> None:
        """What was told to somebody who is gone now is gone from here at once."""
        touched = changes.gone | changes.customers
        left = [one for one in self._told if one.customer not in touched]
        if len(left) < len(self._told):
            self._show(left)
            self._pause.start()

    # -- showing
    def _show(self, told: Sequence[Told]) -> None:
        self._told = tuple(told)
        self.setVisible(bool(told))
        if not told:
            self.popup.hide()
            return
        self.line.say(self.sentence(told[0]), len(told) - 1, differs=told[0].differs is not None)

    def name_of(self, one: Told) -> str:
        """Whom it was told, unless other customers are not to be named."""
        named = self._around.choices[OWN_WORDS_NAMES]
        if named or one.customer == self._composer.customer:
            return isolate(one.customer_name)
        return tr("another customer")

    def sentence(self, one: Told) -> str:
        """You told Jonas Dietrich “19 € for the pads” on 3 Nov."""
        day = short_date(one.sent_at, self._around.clock())
        words, name = isolate(one_line(one.words)), self.name_of(one)
        if one.differs is not None:
            return tr("Before, you said {amount}: “{words}” to {name} on {day}").format(
                amount=isolate(one.differs), words=words, name=name, day=day
            )
        return tr("You told {name} “{words}” on {day}").format(name=name, words=words, day=day)

    def open_list(self) -> None:
        """All that fits, to be read, put into the reply or opened."""
        if not self._told:
            return
        self.popup.fill(self._told)
        self.popup.open_above(self)

    def _insert(self, one: Told) -> None:
        """The words stand at the cursor; one Ctrl+Z takes them out."""
        editor = self._composer.editor
        cursor = editor.textCursor()
        before = editor.toPlainText()[: cursor.selectionStart()]
        gap = " " if before and not before[-1].isspace() else ""
        cursor.beginEditBlock()
        cursor.insertText(gap + one.words)
        cursor.endEditBlock()
        editor.setTextCursor(cursor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, one: Told) -> None:
        self.opened.emit(CustomerId(one.customer), one.message)


class _Line(QPushButton):
    """One line of words that opens the list; it cuts what does not fit."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._differs = False
        self._more = ""
        self.setFlat(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._take_font()
        around.theme.changed.connect(self._take_font)

    def _take_font(self) -> None:
        self.setFont(font(Type.SECOND))
        self.update()

    def say(self, words: str, more: int, *, differs: bool) -> None:
        """These words, of so many more; `differs`: they speak against what is written."""
        self._differs = differs
        self._more = tr("{count} more").format(count=number(more)) if more else ""
        self.setText(words)
        self.setToolTip(tr("{words}\nAll of them: Ctrl+Shift+O").format(words=words))
        self.setAccessibleName(f"{words}. {self._more}" if self._more else words)
        self.setAccessibleDescription(
            tr("Only you see this. Press to put the words in or to open the thread there.")
        )
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(ROW_WIDTH, self.fontMetrics().height() + Space.S)

    def minimumSizeHint(self) -> QSize:
        """As narrow as it must be."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sign, words as far as they fit, how many more; underlined under the mouse."""
        painter = QPainter(self)
        theme, metrics = self._around.theme, self.fontMetrics()
        role = "warn" if self._differs else "text_2"
        sign = "warning" if self._differs else "history"
        space = self.rect().adjusted(2, 0, -2, 0)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        mark = theme.icon(sign, role, SIGN, self.devicePixelRatioF())
        left = space.right() - SIGN if rtl else space.left()
        painter.drawPixmap(left, (self.height() - SIGN) // 2, mark)
        (space.setRight if rtl else space.setLeft)(left - 6 if rtl else left + SIGN + 6)
        font = self.font()
        font.setUnderline(self.hasFocus() or self.underMouse())
        painter.setFont(font)
        wide = metrics.horizontalAdvance(self._more) + 10 if self._more else 0
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        words = metrics.elidedText(
            self.text(), Qt.TextElideMode.ElideRight, max(0, space.width() - wide)
        )
        painter.setPen(theme.colour(role))
        painter.drawText(space, side | middle, words)
        if self._more:
            said = metrics.horizontalAdvance(words) + 10
            rest = space.adjusted(0, 0, -said, 0) if rtl else space.adjusted(said, 0, 0, 0)
            painter.setPen(theme.colour("text_3"))
            painter.drawText(rest, side | middle, self._more)
        painter.end()


class _Popup(QFrame):
    """Up to five earlier replies. `inserted` and `opened` carry a Told."""

    inserted = Signal(object)
    opened = Signal(object)

    def __init__(self, around: Surroundings, owner: OwnWords) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(tr("What you told customers before"))
        self._around = around
        self._owner = owner
        self._told: tuple[Told, ...] = ()
        self.list = _Keyed(self)
        self.list.setObjectName("people")
        self.list.setAccessibleName(tr("What you told customers before"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.taken.connect(self._on_taken)
        self.list.itemClicked.connect(lambda _item: self._on_taken(False))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(label(tr("You told customers before"), "heading", self))
        column.addWidget(self.list)
        hint = tr("Enter puts the words in, Shift+Enter opens the thread there. Only you see this.")
        foot = label(hint, "hint", self)
        foot.setWordWrap(True)
        column.addWidget(foot)

    def fill(self, told: Sequence[Told]) -> None:
        """Show these, the first one marked."""
        self._told = tuple(told)
        self.list.clear()
        for one in told:
            self.list.addItem(self._item(one))
        self.list.setCurrentRow(0)

    def _item(self, one: Told) -> QListWidgetItem:
        around, owner = self._around, self._owner
        place = around.places.get(one.place)
        day = short_date(one.sent_at, around.clock())
        where = [owner.name_of(one), place.label if place else "", day]
        about = " · ".join(part for part in where if part)
        if one.differs is not None:
            other = tr("{amount}, not what you write now").format(amount=one.differs)
            about = f"{other} · {about}"
        item = QListWidgetItem(f"{quoted(one_line(one.words))}\n{about}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, owner.sentence(one))
        item.setToolTip(one.text)
        return item

    def open_above(self, line: QWidget) -> None:
        """Over the line, or under it where there is no room."""
        width = min(LIST_WIDTH, max(260, line.window().width() - 32))
        self.setFixedWidth(width)
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.list.setFixedHeight(rows + Space.XS)
        self.move(above(line, QSize(width, self.sizeHint().height())))
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_taken(self, there: bool) -> None:
        row = self.list.currentRow()
        one = self._told[row] if 0 <= row < len(self._told) else None
        self.hide()
        if one is not None:
            (self.opened if there else self.inserted).emit(one)


class _Keyed(QListWidget):
    """`taken` is Enter, True with Shift."""

    taken = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes; all else walks through the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)
