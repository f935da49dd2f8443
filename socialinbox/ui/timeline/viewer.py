"""Shows the pictures of a thread large, one at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialinbox.domain.views import Entry
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import Elided, IconButton, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.timeline.canvas import Canvas
from socialinbox.ui.timeline.pictures import Shown
from socialinbox.ui.words import isolate, percents, when_and_clock

ROOM = 24
"""Pixels left free around the sheet."""
PERCENT = 44
"""Width of the size in words, in pixels."""
PULL = 80
"""Pixels by which an arrow key moves a magnified picture."""
ARROWS = {
    Qt.Key.Key_Left: QPointF(1, 0),
    Qt.Key.Key_Right: QPointF(-1, 0),
    Qt.Key.Key_Up: QPointF(0, 1),
    Qt.Key.Key_Down: QPointF(0, -1),
}


class Viewer(Overlay):
    """Escape closes, the arrow keys go on; of a magnified picture they move what is in sight.

    What is shown lies on this computer. `file_wanted` carries a message and which of its
    attachments another program is to open, `post_wanted` a message to be seen at its network.
    """

    file_wanted = Signal(object, int)
    post_wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Pictures"))
        self._around = around
        self._shown: Sequence[Shown] = ()
        self._at = 0
        self.canvas = Canvas(around.theme, self.sheet)
        self.words = Elided("second", self.sheet)
        self.size_words = label("", "hint", self.sheet)
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _build(self) -> None:
        theme, sheet, tr = self._around.theme, self.sheet, self.tr
        self.back = IconButton(theme, "chevron-left", tr("Previous picture"), "←", sheet)
        self.on = IconButton(theme, "chevron-right", tr("Next picture"), "→", sheet)
        self.smaller = IconButton(theme, "minus", tr("Smaller"), "-", sheet)
        self.larger = IconButton(theme, "plus", tr("Larger"), "+", sheet)
        self.file = IconButton(theme, "picture", tr("Open with another program"), "F", sheet)
        self.original = IconButton(theme, "external", tr("Open at the network"), "O", sheet)
        self.shut = IconButton(theme, "close", tr("Close"), "Esc", sheet)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.words, 1)
        self.size_words.setFixedWidth(PERCENT)
        self.size_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for part in (self.back, self.on, self.smaller, self.size_words, self.larger):
            row.addWidget(part)
        for button in (self.file, self.original, self.shut):
            row.addWidget(button)
        self.inside.addLayout(row)
        self.inside.addWidget(self.canvas, 1)
        self.back.clicked.connect(lambda: self.step(-1))
        self.on.clicked.connect(lambda: self.step(1))
        self.smaller.clicked.connect(lambda: self.canvas.zoom(-1))
        self.larger.clicked.connect(lambda: self.canvas.zoom(1))
        self.file.clicked.connect(self.open_file)
        self.original.clicked.connect(self.open_original)
        self.shut.clicked.connect(self.close_sheet)
        self.canvas.zoomed.connect(self._on_zoomed)

    @property
    def shown(self) -> Shown:
        """The picture in sight."""
        return self._shown[self._at]

    def look(self, shown: Sequence[Shown], at: int) -> None:
        """Open at one of these pictures."""
        self._shown, self._at = shown, at
        self.open_over()
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """To another picture; it stops at the ends."""
        at = self._at + by
        if 0 <= at < len(self._shown):
            self._at = at
            self._show()

    def look_again(self) -> None:
        """Pictures have come."""
        if self.isVisible() and self.canvas.words:
            self._show()

    def open_original(self) -> None:
        """See the message at its network."""
        if self.shown.original:
            self.post_wanted.emit(self.shown.entry)

    def open_file(self) -> None:
        """The kept copy in the desktop's own program."""
        self.file_wanted.emit(self.shown.entry, self.shown.number)

    def _who(self, entry: Entry) -> str:
        return isolate(entry.author.name or entry.author.handle or "")

    def _show(self) -> None:
        one = self.shown
        place = self._around.places.get(one.entry.place)
        when = when_and_clock(one.entry.sent_at, self._around.clock())
        parts = [self._who(one.entry), place.label if place else "", when]
        parts.append(isolate(one.name) if one.name else "")
        if len(self._shown) > 1:
            count = self.tr("{n} of {all}").format(n=self._at + 1, all=len(self._shown))
            parts.insert(0, count)
        words = " · ".join(part for part in parts if part)
        self.words.setText(words)
        self.setAccessibleDescription(words)
        picture = self._around.pictures(one.url)
        if picture is None and self._around.picture_comes(one.url):
            self.canvas.say(self.tr("Loading…"))
        elif picture is None:
            self.canvas.say(
                self.tr(
                    "This picture can’t be shown: its copy on this computer is damaged or gone."
                )
            )
        else:
            self.canvas.show_picture(picture, words)
        self.back.setEnabled(self._at > 0)
        self.on.setEnabled(self._at < len(self._shown) - 1)
        self.original.setEnabled(bool(one.original))

    def _on_zoomed(self) -> None:
        there = not self.canvas.words
        self.size_words.setText(percents(round(self.canvas.scale * 100)) if there else "")
        self.larger.setEnabled(there)
        self.smaller.setEnabled(there and not self.canvas.fitted)

    def _cover(self) -> None:
        """The sheet takes all the room there is."""
        self.setGeometry(self._covered.rect())
        self.sheet.setGeometry(self.contentsRect().adjusted(ROOM, ROOM, -ROOM, -ROOM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on or move, + - 0 1 zoom, O and F open elsewhere, Escape and Enter close."""
        key = Qt.Key(event.key())
        if key in ARROWS:
            self._arrow(key)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.canvas.zoom(1)
        elif key is Qt.Key.Key_Minus:
            self.canvas.zoom(-1)
        elif key is Qt.Key.Key_0:
            self.canvas.fit()
        elif key is Qt.Key.Key_1:
            self.canvas.full_size()
        elif key is Qt.Key.Key_O:
            self.open_original()
        elif key is Qt.Key.Key_F:
            self.open_file()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def _arrow(self, key: Qt.Key) -> None:
        if not self.canvas.fitted:
            self.canvas.pull(ARROWS[key] * PULL)
        else:
            self.step(-1 if key in (Qt.Key.Key_Left, Qt.Key.Key_Up) else 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the picture closes it."""
        at = QPointF(self.canvas.mapFrom(self, event.position().toPoint()))
        if not self.canvas.place().contains(at):
            self.close_sheet()
