"""One reply that leaves later, as a line: to whom and where, when, its words, what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from socialinbox.domain.delivery import Scheduled
from socialinbox.ui.parts import Elided, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import MARK, Space
from socialinbox.ui.words import isolate, one_line, said, when_due


class ScheduledRow(QWidget):
    """Each signal carries the reply."""

    opened = Signal(object)
    now_pressed = Signal(object)
    when_pressed = Signal(object)
    back_pressed = Signal(object)

    def __init__(self, around: Surroundings, one: Scheduled) -> None:
        super().__init__()
        self.one = one
        place = around.places.get(one.place)
        mark = QLabel()
        if place is not None:
            mark.setPixmap(around.theme.mark(place.mark, MARK, self.devicePixelRatioF()))
        when = when_due(one.leaves_at, around.clock())
        stopped = one.stopped is not None
        self.name = QPushButton(one.customer_name)
        self.name.setProperty("kind", "link")
        self.name.clicked.connect(lambda: self.opened.emit(one))
        moment = label(self.tr("stopped") if stopped else when, "bad" if stopped else "second")
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(mark)
        head.addWidget(self.name)
        head.addStretch(1)
        head.addWidget(moment)
        words = Elided("")
        words.setText(one_line(one.text) or self.tr("%n file(s)", "", one.files))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.FINE)
        column.addLayout(head)
        column.addWidget(words)
        if one.stopped:
            why = label(said(one.stopped), "bad")
            why.setWordWrap(True)
            column.addWidget(why)
        column.addLayout(self._buttons(isolate(one.customer_name)))
        where = said(place.label) if place is not None else ""
        self.name.setAccessibleName(
            self.tr("To {name} on {place}, {time}: {words}").format(
                name=isolate(one.customer_name), place=where, time=moment.text(), words=words.text()
            )
        )

    def _buttons(self, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        for words, spoken, signal in (
            (self.tr("Send now"), self.tr("Send now to {name}"), self.now_pressed),
            (self.tr("Another time…"), self.tr("Another time for {name}"), self.when_pressed),
            (
                self.tr("Take back", "a reply before it leaves"),
                self.tr("Take back from {name}"),
                self.back_pressed,
            ),
        ):
            button = QPushButton(words)
            button.setProperty("kind", "link")
            button.setAccessibleName(spoken.format(name=name))
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self.one))
            row.addWidget(button)
        row.addStretch(1)
        return row

    @property
    def has_focus(self) -> bool:
        """Whether the keys go to one of its buttons."""
        return any(button.hasFocus() for button in self.findChildren(QPushButton))
