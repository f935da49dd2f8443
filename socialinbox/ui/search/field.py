"""The search field: finds while typing, completes operators, and shows which ones it understood."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QFocusEvent, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from socialinbox.search.query import Kind, Piece
from socialinbox.ui.search.popup import SuggestionList
from socialinbox.ui.search.suggest import Suggestion, suggestions
from socialinbox.ui.search.words import read_here
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import ICON, RADIUS_SMALL, Space
from socialinbox.ui.typesetting import right_to_left

TYPING = 120
"""Milliseconds without a key before a search starts."""
BEGIN = Space.S + ICON + Space.XS
"""Where the words begin: behind the sign of the search."""
OFFERING = 40
"""Milliseconds without a key before suggestions are looked up."""

Remembered = Callable[[], Awaitable[list[Suggestion]]]


class SearchField(QLineEdit):
    """`searched` after a pause in typing, with the text as it stands; arrows and Enter go to the
    hits. `forgotten` carries a recent search that is to be kept no longer."""

    searched = Signal(str)
    stepped = Signal(int)
    accepted = Signal()
    left = Signal()
    forgotten = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.remembered: Remembered | None = None
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(self.tr("Search"))
        self.setToolTip(self.tr("Search all messages (/)"))
        self.setClearButtonEnabled(False)
        self._action = QAction(self.tr("Search"), self)
        self.addAction(self._action, QLineEdit.ActionPosition.LeadingPosition)
        self.offers = SuggestionList(around, self)
        self.offers.taken.connect(self.take)
        self._turn = 0
        self._pieces: tuple[Piece, ...] = ()
        self._timer = QTimer(self, interval=TYPING, singleShot=True)
        self._timer.timeout.connect(lambda: self.searched.emit(self.text()))
        self._offering = QTimer(self, interval=OFFERING, singleShot=True)
        self._offering.timeout.connect(self._offer)
        self.textChanged.connect(self._on_changed)
        self.textEdited.connect(lambda _text: self._offering.start())
        around.theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        pixmap = self._around.theme.icon("search", "text_3", 16, self.devicePixelRatioF())
        self._action.setIcon(QIcon(pixmap))

    # -- typing
    def _on_changed(self, text: str) -> None:
        self._pieces = read_here(text).pieces if ":" in text or '"' in text else ()
        self._timer.start()

    def ask(self, text: str) -> None:
        """Search for this now."""
        self.setText(text)
        self._search_now()

    def stop_waiting(self) -> None:
        """What was typed just now is not searched for by itself any more."""
        self._timer.stop()

    def _search_now(self) -> None:
        self.stop_waiting()
        self.searched.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through suggestions or hits, Enter takes or opens one, Escape gives up."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        chosen = self.offers.chosen
        if event.key() in steps:
            (self.offers.step if self.offers.isVisible() else self.stepped.emit)(
                steps[Qt.Key(event.key())]
            )
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(chosen)
        elif event.key() == Qt.Key.Key_Delete and chosen is not None and chosen.kind == "recent":
            self.forgotten.emit(chosen.text)
        elif event.key() == Qt.Key.Key_Escape:
            if self.offers.isVisible():
                self.close_offers()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tab takes the suggestion that is chosen, else the first while a word is being typed."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            offered = self.offers.offered if self.offers.isVisible() else []
            if event.key() == Qt.Key.Key_Tab and offered and self.text().strip():
                self.take(self.offers.chosen or offered[0])
                return True
            if event.key() == Qt.Key.Key_Escape and self.offers.isVisible():
                self.close_offers()
                return True
        return super().event(event)

    def _enter(self, chosen: Suggestion | None) -> None:
        if chosen is not None:
            self.take(chosen)
            return
        self.close_offers()
        if self._timer.isActive():
            self._search_now()
        self.accepted.emit()

    # -- suggestions
    def take(self, one: Suggestion) -> None:
        """Put a suggestion in."""
        text = self.text()
        self.setText(text[: one.start] + one.text + text[one.end :].lstrip())
        self.setCursorPosition(one.start + len(one.text))
        self.offers.hide()
        if one.kind == "operator":
            self._offer()
        else:
            self._search_now()

    def offer_now(self) -> None:
        """Look up what may come next."""
        self._offer()

    def _offer(self) -> None:
        self._turn += 1
        if self.hasFocus():
            self._around.tasks.spawn(self._look_up(self._turn), "search: suggestions")

    async def _look_up(self, turn: int) -> None:
        text, cursor = self.text(), self.cursorPosition()
        found = await suggestions(self._around, text, cursor)
        if not text.strip() and self.remembered is not None:
            found = [*await self.remembered(), *found]
        if turn == self._turn and self.hasFocus():
            self.offers.offer(found)

    def close_offers(self) -> None:
        """Offer nothing until something is typed."""
        self._turn += 1
        self._offering.stop()
        self.offers.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """An empty field offers what was asked before, and what can be asked."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason and not self.text():
            self._offering.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is offered to whoever is elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.close_offers()

    # -- what was understood
    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground behind each operator; one that says nothing is underlined instead."""
        super().paintEvent(event)
        if not self._pieces:
            return
        text = self.text()
        if right_to_left(text):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cursor = self.cursorRect()
        measure = self.fontMetrics()
        zero = cursor.center().x() - measure.horizontalAdvance(text[: self.cursorPosition()])
        inside = QRectF(BEGIN, Space.FINE, self.width() - BEGIN - Space.S, self.height() - Space.XS)
        painter.setClipRect(inside)
        for piece in self._pieces:
            if piece.kind is Kind.TEXT:
                continue
            left = zero + measure.horizontalAdvance(text[: piece.start]) - 2
            wide = measure.horizontalAdvance(text[piece.start : piece.end]) + 4
            at = QRectF(left, cursor.top() + 1, wide, cursor.height() - 2)
            colour = QColor(self._around.theme.colour("accent" if piece.good else "bad"))
            if piece.good:
                colour.setAlphaF(0.16)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRoundedRect(at, RADIUS_SMALL, RADIUS_SMALL)
            elif not (piece.start <= self.cursorPosition() <= piece.end):
                painter.fillRect(QRectF(at.left(), at.bottom() - 1, at.width(), 2), colour)
        painter.end()
