"""A thread in a window of its own: only to be read, with its pictures, also with no network."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Entry, ThreadRow
from socialinbox.ui.aio import Work
from socialinbox.ui.live import Live
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import Bar, Elided, hairline, label
from socialinbox.ui.saved.read_only import ReadOnlyView
from socialinbox.ui.saved.ring import StandingRing
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.tab_order import go_on
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.timeline.attached import Attached
from socialinbox.ui.timeline.model import PAGE, TimelineModel
from socialinbox.ui.timeline.paging import Paging
from socialinbox.ui.timeline.pictures import shown_pictures
from socialinbox.ui.timeline.viewer import Viewer
from socialinbox.ui.toasts import Toast
from socialinbox.ui.words import isolate, standing_words

if TYPE_CHECKING:
    import asyncio

FACE = 32
SIZE = (620, 760)


class ThreadWindow(QFrame):
    """`gone` carries the customer when the window closes; `wanted` when something is to be done
    with the thread, which the inbox's own window does."""

    gone = Signal(int)
    wanted = Signal(int)

    def __init__(self, around: Surroundings, row: ThreadRow) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The program ends with the inbox's window and not with the last one of these.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setObjectName("pane")
        self._around = around
        self.row = row
        self.model = TimelineModel(around)
        self.model.setParent(self)
        self.view = ReadOnlyView(self.model, around, self)
        self._paging = Paging(around, self.model, self.view, self)
        self.ring = StandingRing(around, self)
        self._viewer: Viewer | None = None
        self._running: set[asyncio.Task[Any]] = set()
        self._build()
        self._show_head()
        self.view.look_pressed.connect(self._look)
        self.toast = Toast(self, lambda: self.sheet or self.messages)
        self._attached = Attached(around, self)
        self._attached.said.connect(self.toast.say)
        self.view.file_pressed.connect(self._attached.open)
        view = self.view
        for signal in (view.retry_pressed, view.edit_pressed, view.there_pressed):
            signal.connect(lambda _entry: self.wanted.emit(self.row.id))
        around.theme.changed.connect(self._show_head)
        self.live = Live(around, self._refresh, self)
        self.live.listen_to(around.inbox)
        self.resize(*SIZE)
        self._spawn(self._open(row.id), "open")

    def _build(self) -> None:
        self._face = QLabel(self)
        self._face.setFixedSize(FACE, FACE)
        self._name = Elided("strong", self)
        self.about = Elided("second", self)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.setContentsMargins(0, 0, 0, 0)
        names.addStretch()
        names.addWidget(self._name)
        names.addWidget(self.about)
        names.addStretch()
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.L, 0, Space.L, 0)
        bar.setSpacing(Space.S)
        bar.addWidget(self._face)
        bar.addLayout(names, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        bar.addWidget(label(self.tr("Only to be read"), "chip", self), 0, middle)
        bar.addWidget(self.ring, 0, middle)
        head = Bar(self)
        head.setLayout(bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(hairline(self))
        self.messages = QWidget(self)
        inside = QVBoxLayout(self.messages)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.view)
        column.addWidget(self.messages, 1)

    def _spawn(self, work: Work, name: str) -> None:
        """On behalf of this window: what comes once it is closed has nowhere to be shown."""
        task = self._around.tasks.spawn(work, f"own window: {name}")
        if task is not None:
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    def _show_head(self) -> None:
        row = self.row
        self.setWindowTitle(self.tr("{name} – Social Inbox").format(name=isolate(row.name)))
        dpr = self.devicePixelRatioF()
        self._face.setPixmap(self._around.avatar(row.name, row.avatar_url, FACE, dpr))
        self._name.setText(row.name)

    async def _open(self, customer: CustomerId) -> None:
        self.model.start(customer, await self._around.inbox.newest(customer, PAGE))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        await self._look_how_it_stands()

    async def _look_how_it_stands(self) -> None:
        found = await self._around.inbox.keeping.saved([self.row.id])
        if (one := found.get(self.row.id)) is not None:
            self.about.setText(standing_words(one, self._around.clock()))
            self.ring.tell(one)

    async def _refresh(self, changes: Changes) -> None:
        if self.row.id in changes.gone:
            self.close()
            return
        if self.row.id not in changes.customers:
            return
        rows = await self._around.inbox.rows([self.row.id])
        self.row = rows.get(self.row.id, self.row)
        self._show_head()
        if self.model.customer is not None:
            self.model.merge(*await self._paging.read_again(self.row.id))
        await self._look_how_it_stands()

    def look_again(self) -> None:
        """Pictures have come."""
        self.view.look_again()
        if self._viewer is not None:
            self._viewer.look_again()
        self._show_head()
        self._spawn(self._look_how_it_stands(), "how it stands")

    # -- pictures
    def _look(self, entry: Entry, number: int) -> None:
        is_here = self._around.has_picture
        shown = [one for e in self.model.entries for one in shown_pictures(e, is_here)]
        found = (i for i, s in enumerate(shown) if s.entry.id == entry.id and s.number == number)
        at = next(found, None)
        if at is not None:
            if self._viewer is None:
                self._viewer = Viewer(self._around, self)
            self._viewer.look(shown, at)

    @property
    def sheet(self) -> Overlay | None:
        """The pictures, where they are open."""
        return self._viewer if self._viewer is not None and self._viewer.isVisible() else None

    # -- Qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and the desktop's own key close the window."""
        if event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Close):
            self.close()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the window as it is read."""
        return go_on(self, forward=forward)

    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back to the window reads the age anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._spawn(self._look_how_it_stands(), "how it stands")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hear nothing more; Qt takes the rest away."""
        self.live.close()
        for task in tuple(self._running):
            task.cancel()
        event.accept()
        self.gone.emit(self.row.id)
