"""Shows the pictures of a thread large, one at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import Elided, IconButton
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.timeline.pictures import Shown
from socialinbox.ui.words import isolate, when_and_clock

ROOM = 24
"""Pixels left free around the sheet."""


class _Canvas(QWidget):
    """A picture as large as fits, and never larger than it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: QPixmap, name: str) -> None:
        self._picture = picture
        self.setAccessibleName(name)
        self.update()

    def fitted(self) -> QRectF:
        """Where the picture stands."""
        size = QSize(self._picture.size())
        if size.width() > self.width() or size.height() > self.height():
            size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        x, y = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(x, y, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self.fitted(), self._picture, QRectF(self._picture.rect()))
        painter.end()


class Viewer(Overlay):
    """Escape closes, the arrow keys go on; the original opens at the network on request only."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Pictures"))
        self._around = around
        self._shown: Sequence[Shown] = ()
        self._at = 0
        theme = around.theme
        self.canvas = _Canvas(self.sheet)
        self.words = Elided("second", self.sheet)
        self.back = IconButton(theme, "chevron-left", self.tr("Previous picture"), "←", self.sheet)
        self.on = IconButton(theme, "chevron-right", self.tr("Next picture"), "→", self.sheet)
        self.original = IconButton(
            theme, "external", self.tr("Open at the network"), "O", self.sheet
        )
        self.shut = IconButton(theme, "close", self.tr("Close"), "Esc", self.sheet)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        for button in (self.back, self.on, self.original, self.shut):
            row.addWidget(button)
        self.inside.addLayout(row)
        self.inside.addWidget(self.canvas, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back.clicked.connect(lambda: self.step(-1))
        self.on.clicked.connect(lambda: self.step(1))
        self.original.clicked.connect(self.open_original)
        self.shut.clicked.connect(self.close_sheet)

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

    def open_original(self) -> None:
        """Ask the browser for it."""
        if self.shown.original:
            self._around.open_url(self.shown.original)

    def _show(self) -> None:
        one = self.shown
        who = isolate(one.entry.author.name or one.entry.author.handle or "")
        place = self._around.places.get(one.entry.place)
        when = when_and_clock(one.entry.sent_at, self._around.clock())
        parts = [who, place.label if place else "", when, isolate(one.name) if one.name else ""]
        if len(self._shown) > 1:
            count = self.tr("{n} of {all}").format(n=self._at + 1, all=len(self._shown))
            parts.insert(0, count)
        words = " · ".join(part for part in parts if part)
        self.words.setText(words)
        self.setAccessibleDescription(words)
        self.canvas.show_picture(self._around.pictures(one.url) or QPixmap(), words)
        self.back.setEnabled(self._at > 0)
        self.on.setEnabled(self._at < len(self._shown) - 1)
        self.original.setEnabled(bool(one.original))

    def _cover(self) -> None:
        """The sheet takes all the room there is."""
        self.setGeometry(self._covered.rect())
        self.sheet.setGeometry(self.rect().adjusted(ROOM, ROOM, -ROOM, -ROOM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on, O opens the original, Escape and Enter close."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.step(steps[key])
        elif key is Qt.Key.Key_O:
            self.open_original()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the picture closes it."""
        at = self.canvas.mapFrom(self, event.position().toPoint())
        if not self.canvas.fitted().contains(at):
            self.close_sheet()
