"""Over a note: what happened, when, and that only the owner sees it."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from socialinbox.domain.story import NoteKind
from socialinbox.ui.moments import MomentField
from socialinbox.ui.parts import label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import ICON, Space
from socialinbox.ui.timeline.notes import ICONS
from socialinbox.ui.words import tr

ROOM = 430
"""From this width on there is room to say in words that only the owner sees it."""


def kind_words(kind: NoteKind) -> str:
    """What happened, in a word."""
    return {
        NoteKind.NOTE: tr("Note"),
        NoteKind.CALL: tr("Call"),
        NoteKind.VISIT: tr("Visit"),
        NoteKind.EMAIL: tr("E-mail"),
    }[kind]


class NoteBar(QWidget):
    """The kinds side by side and a lock; `time` is the moment, to be put where there is room.

    `changed` tells of another kind or moment, `left` of Enter in the moment.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._buttons: dict[NoteKind, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for kind in NoteKind:
            button = QPushButton(f" {kind_words(kind)}", self)
            button.setProperty("kind", "note_kind")
            button.setCheckable(True)
            button.setAccessibleName(tr("What happened: {kind}").format(kind=kind_words(kind)))
            # A press must not take the keys away from the words.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self.changed)
            self._group.addButton(button)
            self._buttons[kind] = button
            row.addWidget(button)
        self.time = QWidget(parent)
        self.when = QPushButton(tr("It happened just now"), self.time)
        self.when.setProperty("kind", "happened")
        self.when.setToolTip(tr("Press for another time"))
        self.when.setAccessibleName(tr("It happened just now; press for another time"))
        self.field = MomentField(tr("When it happened"), self.time)
        times = QHBoxLayout(self.time)
        times.setSpacing(Space.S)
        times.setContentsMargins(Space.XS, 0, 0, 0)
        times.addWidget(self.when)
        times.addWidget(self.field)
        self.lock = label("", "", self)
        self.only_you = label(tr("Only you see this"), "note", self)
        row.addStretch(1)
        row.addWidget(self.lock)
        row.addWidget(self.only_you)
        self.when.clicked.connect(self._choose)
        self.field.accepted.connect(self.left)
        self.field.left.connect(self.start)
        self.field.dateTimeChanged.connect(lambda _at: self.changed.emit())
        around.theme.changed.connect(self._tint)
        self._tint()
        self.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room the lock says it alone; the field says it in any case."""
        super().resizeEvent(event)
        self.only_you.setVisible(self.width() >= ROOM)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the thread gets."""
        return QSize(0, super().minimumSizeHint().height())

    # -- what is chosen
    @property
    def kind(self) -> NoteKind:
        """What happened."""
        return next(kind for kind, button in self._buttons.items() if button.isChecked())

    @property
    def at(self) -> datetime | None:
        """When it happened; None for now."""
        return None if self.field.isHidden() else self.field.moment

    def start(self, kind: NoteKind | None = None, at: datetime | None = None) -> None:
        """Begin with this kind (None: as it is) at this moment (None: now)."""
        if kind is not None or not any(b.isChecked() for b in self._buttons.values()):
            self._buttons[kind or NoteKind.NOTE].setChecked(True)
        self.field.setVisible(at is not None)
        self.when.setVisible(at is None)
        if at is not None:
            self.field.put(at)

    def _choose(self) -> None:
        self.start(at=self._around.clock())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tint(self) -> None:
        theme, dpr = self._around.theme, self.devicePixelRatioF()
        for kind, button in self._buttons.items():
            button.setIcon(theme.icon(ICONS[kind], "note_text", ICON, dpr))
        self.lock.setPixmap(theme.icon("lock", "note_text", 14, dpr))
