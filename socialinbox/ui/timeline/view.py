"""The thread on screen: what is pressed in it, by mouse or key, and the menu of a message."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QListView, QMenu, QWidget

from socialinbox.domain.ids import MessageId
from socialinbox.domain.views import Entry
from socialinbox.ui.scrolling import ThinBar
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.timeline.anchored import AnchoredView
from socialinbox.ui.timeline.countdown import Countdown
from socialinbox.ui.timeline.former import Former
from socialinbox.ui.timeline.menu import Deeds, message_menu
from socialinbox.ui.timeline.model import EntryRole, TimelineModel
from socialinbox.ui.timeline.parts import Act, Spot
from socialinbox.ui.timeline.pictures import openable, shown_pictures
from socialinbox.ui.timeline.ring import ring_words
from socialinbox.ui.timeline.rows import attachment_words, former_words
from socialinbox.ui.typed import is_typed


def _shift_f10(event: QKeyEvent) -> bool:
    shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_F10 and bool(shift)


class TimelineView(AnchoredView):
    """What is pressed in a thread goes out as signals.

    `retry_pressed`, `edit_pressed` and `there_pressed` carry the message whose reply failed,
    `now_pressed` and `when_pressed` one that is to leave at once, or at another moment,
    `verb_chosen` a message and what is to be done with it, `look_pressed` a message and which
    picture of it, `file_pressed` a message and which of its attachments is to be opened,
    `elsewhere_pressed` a message that somebody else has written.
    """

    retry_pressed = Signal(object)
    edit_pressed = Signal(object)
    now_pressed = Signal(object)
    when_pressed = Signal(object)
    there_pressed = Signal(object)
    verb_chosen = Signal(object, object)
    elsewhere_pressed = Signal(object)
    look_pressed = Signal(object, int)
    file_pressed = Signal(object, int)

    def __init__(self, model: TimelineModel, around: Surroundings, parent: QWidget) -> None:
        super().__init__(model, around, parent)
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Messages"))
        self._around = around
        self.open_url: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        ThinBar(self, around.theme)
        self.verticalScrollBar().setSingleStep(30)
        self.countdown = Countdown(model, around, self)
        around.theme.changed.connect(self.viewport().update)

    # -- presses
    def _spot(self, point: QPoint) -> tuple[Entry, Spot] | None:
        index = self.indexAt(point)
        found = self._delegate.at(index) if index.isValid() else None
        if found is None:
            return None
        rect: QRect = self.visualRect(index)
        lead = self._delegate.lead if index.row() == 0 else 0
        inside = QPointF(point.x() - rect.left(), point.y() - rect.top() - lead)
        spot = next((s for s in found.spots if s.at.contains(inside)), None)
        dots = self._delegate.dots(found)
        if spot is None and dots is not None and dots.contains(inside):
            spot = Spot(dots, Act.MENU)
        return (index.data(EntryRole.ENTRY), spot) if spot is not None else None

    def _top_left(self, index: QModelIndex) -> QPoint:
        """Where a row's layout begins on the viewport."""
        lead = self._delegate.lead if index.row() == 0 else 0
        return QPoint(self.visualRect(index).topLeft() + QPoint(0, lead))

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is elsewhere."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, message: MessageId | None) -> None:
        if message != self._delegate.hovered:
            self._delegate.hovered = message
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be pressed."""
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        under = self.indexAt(at).data(EntryRole.ENTRY)
        self._hover(under.id if isinstance(under, Entry) else None)
        over = self._spot(at)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().setToolTip(over[1].url or "" if over else self._told(at))

    def _told(self, at: QPoint) -> str:
        """How long the message may be kept whose ring is at a point, else what it said before it
        was edited; rich text, so that it wraps."""
        index = self.indexAt(at)
        entry = index.data(EntryRole.ENTRY)
        if not isinstance(entry, Entry):
            return ""
        found = self._delegate.at(index)
        ring = found.ring if found is not None else None
        inside = QPointF(at - self._top_left(index))
        if ring is not None and ring.adjusted(-Space.XS, -Space.XS, Space.XS, Space.XS).contains(
            inside
        ):
            place = self._around.places.get(entry.place)
            return f"<p>{escape(ring_words(entry, place, self._around.clock()))}</p>"
        return "".join(f"<p>{escape(words)}</p>" for words in former_words(entry))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press what is under the mouse."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            over = self._spot(event.position().toPoint())
            if over is not None:
                self._do(*over)

    def _do(self, entry: Entry, spot: Spot) -> None:
        if spot.act is Act.OPEN and spot.url:
            self._open(spot.url)
        elif spot.act is Act.MENU:
            self.setCurrentIndex(self._model.index(self._model.row_of(entry.id)))
            self.open_menu()
        elif spot.act is Act.LOOK:
            self.look_pressed.emit(entry, spot.number)
        elif spot.act is Act.FILE:
            self.file_pressed.emit(entry, spot.number)
        elif spot.act is Act.RETRY:
            self.retry_pressed.emit(entry)
        elif spot.act is Act.EDIT:
            self.edit_pressed.emit(entry)
        elif spot.act is Act.NOW:
            self.now_pressed.emit(entry)
        elif spot.act is Act.WHEN:
            self.when_pressed.emit(entry)

    def _open(self, url: str) -> None:
        parsed = QUrl(url)
        if parsed.scheme() in ("http", "https"):
            self.open_url(parsed)

    # -- keys and menu
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the newest message; Qt would begin at the oldest."""
        # A window that becomes active again, or a press, must not move what is being read.
        by_key = event.reason() not in (
            Qt.FocusReason.MouseFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        )
        if by_key and not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(self._model.rowCount() - 1))
        super().focusInEvent(event)

    def current_entry(self) -> Entry | None:
        """The selected message."""
        entry = self.currentIndex().data(EntryRole.ENTRY)
        return entry if isinstance(entry, Entry) else None

    def copy_current(self) -> None:
        """The selected message's words to the clipboard."""
        entry = self.current_entry()
        if entry is not None and entry.text:
            QGuiApplication.clipboard().setText(entry.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies; letters are left to the window's keys."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_current()
        elif event.key() == Qt.Key.Key_Menu or _shift_f10(event):
            self.open_menu()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._look_at_current()
        elif is_typed(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _look_at_current(self) -> None:
        entry = self.current_entry()
        shown = shown_pictures(entry, self._around.has_picture) if entry is not None else []
        if entry is not None and shown:
            self.look_pressed.emit(entry, shown[0].number)
        elif entry is not None and (files := openable(entry, shown)):
            self.file_pressed.emit(entry, files[0])
        elif entry is not None and entry.subject is not None and entry.subject.url:
            self._open(entry.subject.url)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the message under the mouse, or of the selected one."""
        index = self.indexAt(event.pos())
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self.open_menu()
        elif index.isValid():
            self.setCurrentIndex(index)
            self._popup(event.globalPos())

    def open_menu(self) -> None:
        """The menu of the selected message, of the newest where none is selected."""
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(self._model.rowCount() - 1))
        index = self.currentIndex()
        found = self._delegate.at(index) if index.isValid() else None
        if found is None:
            return
        self.scrollTo(index)
        at = self._delegate.dots(found)
        inside = at.bottomLeft().toPoint() if at is not None else QPoint(Space.L, Space.L)
        self._popup(self.viewport().mapToGlobal(self._top_left(index) + inside))

    def _popup(self, at: QPoint) -> None:
        entry = self.current_entry()
        # Some desktops make of the menu key both a key and a wish for a menu.
        open_already = any(menu.isVisible() for menu in self.findChildren(QMenu))
        if entry is None or open_already:
            return
        menu = self.menu_for(entry)
        if not menu.isEmpty():
            menu.popup(at)

    def menu_for(self, entry: Entry) -> QMenu:
        """The menu of a message."""
        row = self._model.row_of(entry.id)
        pictures = shown_pictures(entry, self._around.has_picture)
        deeds = Deeds(
            act=lambda verb: self.verb_chosen.emit(entry, verb),
            again=lambda: self.retry_pressed.emit(entry),
            take_back=lambda: self.edit_pressed.emit(entry),
            is_there=lambda: self.there_pressed.emit(entry),
            leave_now=lambda: self.now_pressed.emit(entry),
            leave_when=lambda: self.when_pressed.emit(entry),
            open=self._open,
            look=self._look_at_current if pictures else None,
            files=[
                (attachment_words(entry.attachments[number]), self._opens(entry, number))
                for number in openable(entry, pictures)
            ],
            former=(lambda: self._show_former(entry)) if entry.edits else None,
            elsewhere=(lambda: self.elsewhere_pressed.emit(entry))
            if entry.place in self._around.places
            else None,
        )
        return message_menu(
            entry,
            self._around.places.get(entry.place),
            self._around.inbox.offers(entry),
            self._model.frame(row) if row >= 0 else None,
            deeds,
            self,
        )

    def _opens(self, entry: Entry, number: int) -> Callable[[], None]:
        return lambda: self.file_pressed.emit(entry, number)

    def _show_former(self, entry: Entry) -> None:
        index = self._model.index(self._model.row_of(entry.id))
        at = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft() + QPoint(Space.L, 0))
        Former(entry, self).open_at(at)
