"""Over a note: what happened, when, and that only the owner sees it."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from socialinbox.domain.story import NoteKind
from socialinbox.ui.moments import MomentField
from socialinbox.ui.parts import Elided, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import ICON
from socialinbox.ui.timeline.notes import ICONS
from socialinbox.ui.words import tr


def kind_words(kind: NoteKind) -> str:
    """What happened, in a word."""
    return {
        NoteKind.NOTE: tr("Note"),
        NoteKind.CALL: tr("Call"),
        NoteKind.VISIT: tr("Visit"),
        NoteKind.EMAIL: tr("E-mail"),
    }[kind]


class NoteBar(QWidget):
    """The kinds side by side, the moment, and a lock. `changed` tells of another kind or moment."""

    changed = Signal()
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._buttons: dict[NoteKind, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for kind in NoteKind:
            button = QPushButton(kind_words(kind), self)
            button.setProperty("kind", "note_kind")
            button.setCheckable(True)
            button.setAccessibleName(tr("What happened: {kind}").format(kind=kind_words(kind)))
            button.clicked.connect(self.changed)
            self._group.addButton(button)
            self._buttons[kind] = button
            row.addWidget(button)
        self.when = QPushButton(self)
        self.when.setProperty("kind", "link")
        self.when.setToolTip(tr("When it happened"))
        self.field = MomentField(tr("When it happened"), self)
        self.field.setProperty("mode", "note")
        row.addSpacing(4)
        row.addWidget(self.when)
        row.addWidget(self.field)
        row.addStretch(1)
        self.lock = label("", "", self)
        self.only_you = Elided("note", self)
        self.only_you.setText(tr("Only you see this"))
        self.only_you.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.lock)
        row.addWidget(self.only_you, 1)
        self.when.clicked.connect(self._choose)
        self.field.accepted.connect(self.left)
        self.field.left.connect(self.start)
        self.field.dateTimeChanged.connect(lambda _at: self.changed.emit())
        around.theme.changed.connect(self._tint)
        self._tint()
        self.start()

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
        self.when.setText(tr("now"))
        self.when.setAccessibleName(tr("It happened now; press for another time"))
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
