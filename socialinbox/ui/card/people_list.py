"""Type to find a customer: a field and the customers whose name begins like that."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, ThreadQuery, ThreadRow
from socialinbox.ui.fitting import Giving
from socialinbox.ui.parts import label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import isolate, listed

FACE = 28
FOUND = 12
TYPING = 80
ID = Qt.ItemDataRole.UserRole


class _Field(QLineEdit):
    stepped = Signal(int)
    accepted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class PeopleList(QWidget):
    """`picked` carries the ThreadRow of the customer that was chosen.

    `high`: pixels of the list where there is room for them.
    """

    picked = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget, high: int) -> None:
        super().__init__(parent)
        self._around = around
        self._rows: dict[CustomerId, ThreadRow] = {}
        self._without: CustomerId | None = None
        self._asked = 0
        self._shown = 0
        self._hasty = False
        self.field = _Field(self)
        self.field.setAccessibleName(self.tr("Find a customer"))
        self.field.setPlaceholderText(self.tr("Find a customer by name or handle"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Customers"))
        self.list.setObjectName("people")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(QSize(FACE, FACE))
        self.none = label(self.tr("No customer is called that."), "second", self)
        self._timer = QTimer(self, interval=TYPING, singleShot=True)
        self._timer.timeout.connect(self._on_pause)
        column = QVBoxLayout(self)
        column.setSpacing(Space.S)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.none)
        column.addWidget(Giving(self.list, self, high))
        self.field.textChanged.connect(lambda _t: self._timer.start())
        self.field.stepped.connect(self._on_stepped)
        self.field.accepted.connect(self._on_accepted)
        self.list.itemClicked.connect(self._on_picked)
        self.list.itemActivated.connect(self._on_picked)

    def start(self, without: CustomerId | None = None) -> None:
        """Begin anew; `without` is left out."""
        self._without = without
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._on_pause()

    def _on_accepted(self) -> None:
        """Enter picks from what fits the typed words, also when it comes before they are found."""
        if self._timer.isActive():
            self._on_pause()
        if self._shown == self._asked:
            self._on_picked(self.list.currentItem())
        else:
            self._hasty = True

    def _on_pause(self) -> None:
        self._timer.stop()
        self._asked += 1
        self._hasty = False
        text = self.field.text().strip()
        self._around.tasks.spawn(self._find(text, self._asked), "people: find")

    async def _find(self, text: str, asked: int) -> None:
        inbox = self._around.inbox
        if text:
            rows = await inbox.find_customers(text, FOUND + 1)
        else:
            # Before the first letter: whoever wrote last.
            rows = await inbox.threads(ThreadQuery(Box.ALL), None, FOUND + 1)
        if asked == self._asked:
            self._shown = asked
            self._show([row for row in rows if row.id != self._without][:FOUND])
            if self._hasty:
                self._hasty = False
                self._on_picked(self.list.currentItem())

    def _show(self, rows: list[ThreadRow]) -> None:
        self._rows = {row.id: row for row in rows}
        self.list.clear()
        dpr = self.devicePixelRatioF()
        for row in rows:
            places = listed(self._around.labels(row.places))
            name = isolate(row.name)
            words = f"{name}  ·  {places}" if places else name
            face = self._around.avatar(row.name, row.avatar_url, FACE, dpr)
            item = QListWidgetItem(QIcon(face), words, self.list)
            item.setData(ID, row.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {places}")
        self.list.setCurrentRow(0 if rows else -1)
        self.none.setVisible(not rows)

    def _on_stepped(self, by: int) -> None:
        row = self.list.currentRow() + by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _on_picked(self, item: QListWidgetItem | None) -> None:
        row = self._rows.get(item.data(ID)) if item is not None else None
        if row is not None:
            self._asked += 1
            self._shown = self._asked
            self.picked.emit(row)
