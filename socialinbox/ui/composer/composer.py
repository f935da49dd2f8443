"""Where replies and notes are written; it always says in words where the words will go."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId
from socialinbox.networks.contract import Privacy, Route
from socialinbox.ui.composer.drafts import Drafts
from socialinbox.ui.composer.editor import Box, Editor
from socialinbox.ui.composer.place_pill import PlacePill, about
from socialinbox.ui.parts import Elided, IconButton, label, restyle
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.threads.layout import CLOSING_SOON
from socialinbox.ui.words import isolate, number, stretch


class Mode(Enum):
    """What a press on the main button makes of the words."""

    REPLY = auto()
    NOTE = auto()


class Composer(QWidget):
    """`sent` tells that a reply is queued or a note kept, and whether the thread is done with."""

    sent = Signal(bool)
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._customer: CustomerId | None = None
        self._routes: list[Route] = []
        self._route: Route | None = None
        self._mode = Mode.REPLY
        self._other: dict[tuple[CustomerId, Mode], str] = {}
        self._sending = False
        self._loading = False
        self._drafts = Drafts(around, self)
        self._build()
        self._connect()
        self._show()

    # -- building
    def _build(self) -> None:
        self._reply_on = label(self.tr("Reply on"), "second", self)
        self.pill = PlacePill(around=self._around, parent=self)
        self._as = Elided("second", self)
        self._chip = label("", "chip_warn", self)
        self._public = label("", "second", self)
        self._public.setWordWrap(True)
        to = QHBoxLayout()
        to.setSpacing(8)
        to.addWidget(self._reply_on)
        to.addWidget(self.pill)
        to.addWidget(self._as, 1)
        to.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.editor = Editor(self)
        self._box = Box(self.editor, self)
        self._why = label("", "second", self)
        self._why.setWordWrap(True)
        self.note_button = IconButton(
            self._around.theme, "note", self.tr("Write a note"), "N", self
        )
        self._counter = QLabel(self)
        self._counter.setProperty("role", "second")
        self._price = label("", "second", self)
        self.send_button = QPushButton(self.tr("Send"), self)
        self.send_button.setToolTip(self.tr("Send (Ctrl+Enter)"))
        self.done_button = QPushButton(self.tr("Send and done"), self)
        self.done_button.setToolTip(self.tr("Send and done (Ctrl+Shift+Enter)"))
        self.done_button.setProperty("kind", "main")
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.note_button)
        tools.addWidget(self._why, 1)
        tools.addWidget(self._price)
        tools.addWidget(self._counter)
        tools.addWidget(self.send_button)
        tools.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 14)
        column.setSpacing(7)
        column.addLayout(to)
        column.addWidget(self._public)
        column.addWidget(self._box)
        column.addLayout(tools)

    def _connect(self) -> None:
        self.pill.chosen.connect(self._on_chosen)
        self.editor.textChanged.connect(self._on_typed)
        self.editor.left.connect(self.left)
        self.note_button.clicked.connect(self.toggle_note)
        self.send_button.clicked.connect(lambda: self.send(done=False))
        self.done_button.clicked.connect(lambda: self.send(done=True))
        for keys, done in (
            ("Ctrl+Return", False),
            ("Ctrl+Enter", False),
            ("Ctrl+Shift+Return", True),
            ("Ctrl+Shift+Enter", True),
        ):
            short = QShortcut(QKeySequence(keys), self)
            short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            short.activated.connect(lambda done=done: self.send(done=done))

    # -- which thread
    async def open(self, customer: CustomerId) -> None:
        """Write to this customer: its draft and its ways to answer."""
        self._customer, self._mode = customer, Mode.REPLY
        self._set_text("")
        routes = await self._around.inbox.routes(customer)
        draft = await self._around.inbox.draft(customer)
        if customer != self._customer:
            return
        self._routes = routes
        self._route = next((r for r in routes if r.allowed), None)
        if not self.editor.toPlainText():
            self._set_text(draft)
        self._show()

    def leave(self) -> None:
        """The thread is left: its words are stored."""
        self._drafts.save()
        if self._customer is not None and self._mode is Mode.NOTE:
            self._other[self._customer, Mode.NOTE] = self.editor.toPlainText()
        self._customer = None
        self._routes, self._route = [], None

    async def flush(self) -> None:
        """Store what is written, before the window closes."""
        await self._drafts.flush()

    async def refresh(self) -> None:
        """Ask again which ways are open; the one chosen stays while it is open."""
        customer = self._customer
        if customer is None:
            return
        routes = await self._around.inbox.routes(customer)
        if customer != self._customer:
            return
        chosen = self._route
        self._routes = routes
        open_ones = [r for r in routes if r.allowed]
        self._route = next(
            (
                r
                for r in open_ones
                if chosen and r.place == chosen.place and r.to.id == chosen.to.id
            ),
            next(
                (r for r in open_ones if chosen and r.place == chosen.place),
                open_ones[0] if open_ones else None,
            ),
        )
        self._show()

    async def reload_draft(self) -> None:
        """Take the draft from the database: a reply was taken back into it."""
        customer = self._customer
        if customer is None:
            return
        draft = await self._around.inbox.draft(customer)
        if customer == self._customer:
            self._mode = Mode.REPLY
            self._set_text(draft)
            self._show()

    # -- what is written
    @property
    def mode(self) -> Mode:
        """Reply or note."""
        return self._mode

    @property
    def route(self) -> Route | None:
        """Where a reply would go."""
        return self._route

    def focus_reply(self) -> None:
        """Write a reply."""
        self._switch(Mode.REPLY)
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_note(self) -> None:
        """Write a note."""
        self._switch(Mode.NOTE)
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_note(self) -> None:
        """From reply to note and back."""
        if self._mode is Mode.NOTE:
            self.focus_reply()
        else:
            self.focus_note()

    def _switch(self, mode: Mode) -> None:
        if mode is self._mode or self._customer is None:
            return
        self._drafts.save()
        self._other[self._customer, self._mode] = self.editor.toPlainText()
        self._mode = mode
        self._set_text(self._other.pop((self._customer, mode), ""))
        self._show()

    def _set_text(self, text: str) -> None:
        self._loading = True
        self.editor.setPlainText(text)
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self._loading = False

    def _on_typed(self) -> None:
        if self._customer is not None and self._mode is Mode.REPLY and not self._loading:
            self._drafts.typed(self._customer, self.editor.toPlainText())
        self._show_state()

    def _on_chosen(self, route: Route) -> None:
        self._route = route
        self._show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is said
    def _show(self) -> None:
        note = self._mode is Mode.NOTE
        self._reply_on.setVisible(not note)
        self.pill.setVisible(not note)
        self.pill.show_routes(self._routes, self._route)
        self._box.set_note(note)
        self.note_button.set_icon("reply" if note else "note")
        self.note_button.rename(
            self.tr("Write a reply instead") if note else self.tr("Write a note"),
            "R" if note else "N",
        )
        self.send_button.setVisible(not note)
        self.done_button.setText(self.tr("Save note") if note else self.tr("Send and done"))
        self.done_button.setProperty("kind", "note" if note else "main")
        restyle(self.done_button)
        self._show_words()
        self._show_state()

    def _show_words(self) -> None:
        route, note = self._route, self._mode is Mode.NOTE
        self._chip.hide()
        self._public.hide()
        if note:
            self._as.setText(self.tr("A note for yourself. Nobody else ever sees it."))
            self._name_editor(self.tr("Write a note…"), self.tr("Note"))
            return
        if route is None:
            self._as.setText("")
            self._public.setText(self.problem() or "")
            self._public.show()
            self._name_editor(self.tr("Nothing can be sent here now"), self.tr("Reply"))
            return
        account = self._around.inbox.account_for(route)
        name = isolate(account.own.name) if account else ""
        self._as.setText(self.tr("as {name}").format(name=name) if name else "")
        if route.closes_at is not None:
            left = route.closes_at - self._around.clock()
            self._chip.setText(self.tr("closes in {time}").format(time=stretch(left)))
            self._chip.setProperty("role", "chip_warn" if left <= CLOSING_SOON else "chip")
            restyle(self._chip)
            self._chip.show()
        if route.place.privacy is Privacy.PUBLIC:
            words = self.tr("Everyone can read this.")
            if about(route):
                words = self.tr("Answers {about}. Everyone can read this.").format(
                    about=about(route)
                )
            self._public.setText(words)
            self._public.show()
        self._name_editor(
            self.tr("Reply on {place}…").format(place=route.place.label),
            self.tr("Reply on {place}").format(place=route.place.label),
        )

    def _name_editor(self, placeholder: str, name: str) -> None:
        self.editor.setPlaceholderText(placeholder)
        self.editor.setAccessibleName(name)

    def problem(self) -> str | None:
        """Why nothing can be sent now, in words; "" where there is simply nothing written."""
        text = self.editor.toPlainText().strip()
        if self._mode is Mode.NOTE:
            return None if text else ""
        route = self._route
        if route is None:
            closed = next((r for r in self._routes if r.why_not), None)
            if closed is None:
                return self.tr("There is no message here that can be answered.")
            return self.tr("{place}: {why}").format(
                place=closed.place.label, why=closed.why_not or ""
            )
        if self._around.inbox.account_for(route) is None:
            return self.tr("The account for {place} is no longer connected.").format(
                place=route.place.label
            )
        if not text:
            return ""
        if not self._around.inbox.measure(route, text).fits:
            return self.tr("Too long for {place}.").format(place=route.place.label)
        return None

    def _show_state(self) -> None:
        problem = self.problem()
        text = self.editor.toPlainText().strip()
        ready = problem is None and not self._sending
        self.send_button.setEnabled(ready)
        self.done_button.setEnabled(ready)
        # Where no way is open, the reason stands above the field, where there is room for it.
        closed = self._mode is Mode.REPLY and self._route is None
        self._why.setText("" if closed else problem or "")
        self.editor.setEnabled(self._mode is Mode.NOTE or self._route is not None)
        too_long = False
        if self._mode is Mode.REPLY and self._route is not None:
            length = self._around.inbox.measure(self._route, text)
            used = f"{number(length.used)} / {number(length.limit)}"
            self._counter.setText(used if text else "")
            price = self._around.inbox.price(self._route, text) if text else None
            self._say_price(price.words if price is not None else "")
            too_long = length.used > length.limit
        else:
            self._counter.setText("")
            self._say_price("")
        role = "bad" if too_long else "second"
        if self._counter.property("role") != role:
            self._counter.setProperty("role", role)
            restyle(self._counter)

    def _say_price(self, words: str) -> None:
        self._price.setVisible(bool(words))
        self._price.setText(words)
        self._price.setAccessibleName(self.tr("Costs {price}").format(price=words))
        self._price.setToolTip(self.tr("What the network charges for this reply"))

    # -- sending
    def send(self, done: bool) -> None:
        """Queue the reply, or keep the note."""
        if self._customer is None or self._sending or self.problem() is not None:
            return
        self._sending = True
        self._show_state()
        done = done and self._mode is Mode.REPLY
        self._around.tasks.spawn(self._send(self._customer, done), "composer: send")

    async def _send(self, customer: CustomerId, done: bool) -> None:
        text, route, mode = self.editor.toPlainText().strip(), self._route, self._mode
        inbox = self._around.inbox
        try:
            if mode is Mode.NOTE:
                await inbox.note(customer, text)
            elif route is not None:
                await inbox.reply(customer, route, text)
                self._drafts.forget()
                await inbox.save_draft(customer, "")
        except BadInput as error:
            self._sending = False
            self._show_state()
            self._why.setText(f"{error.title} {error.advice}")
            return
        finally:
            self._sending = False
        if customer == self._customer:
            self._set_text("")
            if mode is Mode.NOTE:
                self._switch(Mode.REPLY)
                self._other.pop((customer, Mode.NOTE), None)
            self._show()
        self.sent.emit(done)
