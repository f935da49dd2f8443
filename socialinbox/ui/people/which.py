"""Which messages of a shared account are somebody else's: a list to be ticked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.ids import MessageId
from socialinbox.domain.message import Direction
from socialinbox.domain.views import Entry
from socialinbox.ui.fitting import Giving
from socialinbox.ui.parts import label
from socialinbox.ui.people.words import messages_words
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import isolate, one_line, when_and_clock

HIGH = 300

ID = Qt.ItemDataRole.UserRole


class WhichMessages(QWidget):
    """`chosen` carries the ids that are ticked."""

    chosen = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._hint = label(
            self.tr("Tick all that somebody else has written. Your answers can go along."),
            "second",
            self,
        )
        self._hint.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("people")
        self.list.setAccessibleName(self.tr("Messages of this account"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._count = label("", "hint", self)
        self.go_on = QPushButton(self.tr("Whose are they?"), self)
        self.go_on.setProperty("kind", "main")
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self._count, 1)
        foot.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setSpacing(Space.S)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._hint)
        column.addWidget(Giving(self.list, self, HIGH), 1)
        column.addLayout(foot)
        self.list.itemChanged.connect(self._on_ticked)
        self.list.itemActivated.connect(lambda _item: self.go_on.click())
        self.go_on.clicked.connect(lambda: self.chosen.emit(self.ticked))

    @property
    def ticked(self) -> tuple[MessageId, ...]:
        """The messages that are ticked, in the order of the thread."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            MessageId(item.data(ID)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def show_entries(self, entries: Sequence[Entry], ticked: Sequence[MessageId]) -> None:
        """The messages of the account, some of them ticked already."""
        self.list.blockSignals(True)
        self.list.clear()
        current: QListWidgetItem | None = None
        for entry in entries:
            item = QListWidgetItem(self._words(entry), self.list)
            item.setData(ID, entry.id)
            item.setToolTip(entry.text)
            wanted = entry.id in ticked
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
            current = item if wanted and current is None else current
        self.list.blockSignals(False)
        if current is not None:
            self.list.setCurrentItem(current)
            self.list.scrollToItem(current, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._on_ticked()
        self.list.setFocus()

    def _words(self, entry: Entry) -> str:
        at = when_and_clock(entry.sent_at, self._around.clock())
        words = isolate(one_line(entry.text)) or self.tr("(no words)")
        who = self.tr("You: ") if entry.direction is Direction.OUT else ""
        return f"{at}   {who}{words}"

    def _on_ticked(self) -> None:
        count = len(self.ticked)
        self._count.setText(messages_words(count))
        self.go_on.setEnabled(0 < count < self.list.count())
