"""Where replies and notes are written; it always says in words where the words will go."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Privacy, Route
from socialinbox.networks.verbs import Verb
from socialinbox.ui.composer.drafts import Drafts
from socialinbox.ui.composer.editor import Box, Editor
from socialinbox.ui.composer.place_pill import PlacePill, about
from socialinbox.ui.parts import Elided, IconButton, label, restyle
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.threads.layout import CLOSING_SOON
from socialinbox.ui.timeline.offered import where
from socialinbox.ui.words import error_words, isolate, number, stretch


class Mode(Enum):
    """What a press on the main button makes of the words."""

    REPLY = auto()
    NOTE = auto()
    EDIT = auto()


class Composer(QWidget):
    """`sent` tells that a reply is queued or a note kept, and whether the thread is done with.

    `changed` carries a message that was edited, `failed` why something failed in a thread that is
    no longer open.
    """

    sent = Signal(bool)
    changed = Signal(object)
    failed = Signal(str)
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._customer: CustomerId | None = None
        self._routes: list[Route] = []
        self._route: Route | None = None
        self._mode = Mode.REPLY
        self._edited: Entry | None = None
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
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setToolTip(self.tr("Leave it as it is (Esc)"))
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
        tools.addWidget(self.cancel_button)
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
        self.editor.left.connect(self._on_left)
        self.cancel_button.clicked.connect(self.cancel_edit)
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
        self._customer, self._mode, self._edited = customer, Mode.REPLY, None
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
        self._customer, self._edited = None, None
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

    def edit(self, entry: Entry) -> None:
        """Change an own message at its network; what was being written waits meanwhile."""
        if self._customer is None:
            return
        self._switch(Mode.EDIT)
        self._edited = entry
        self._set_text(entry.text)
        self._show()
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def cancel_edit(self) -> None:
        """Leave the message as it is and go on with what was being written."""
        self._set_text("")
        self._switch(Mode.REPLY)
        self.left.emit()

    def _on_left(self) -> None:
        if self._mode is Mode.EDIT:
            self.cancel_edit()
        else:
            self.left.emit()

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
        if self._mode is not Mode.EDIT:
            self._other[self._customer, self._mode] = self.editor.toPlainText()
        self._mode, self._edited = mode, None
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
        note, edit = self._mode is Mode.NOTE, self._mode is Mode.EDIT
        self._reply_on.setVisible(self._mode is Mode.REPLY)
        self.pill.setVisible(self._mode is Mode.REPLY)
        self.pill.show_routes(self._routes, self._route)
        self._box.set_note(note)
        self.note_button.set_icon("reply" if note else "note")
        self.note_button.rename(
            self.tr("Write a reply instead") if note else self.tr("Write a note"),
            "R" if note else "N",
        )
        self.note_button.setVisible(not edit)
        self.cancel_button.setVisible(edit)
        self.send_button.setVisible(self._mode is Mode.REPLY)
        words = self.tr("Save note") if note else self.tr("Save the change")
        self.done_button.setText(words if note or edit else self.tr("Send and done"))
        self.done_button.setToolTip(
            self.tr("Save (Ctrl+Enter)")
            if note or edit
            else self.tr("Send and done (Ctrl+Shift+Enter)")
        )
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
        if self._edited is not None:
            self._show_edit(self._edited)
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

    def _show_edit(self, entry: Entry) -> None:
        """What is being changed, and who sees it."""
        place = self._around.places.get(entry.place)
        public = place is not None and place.privacy is Privacy.PUBLIC
        words = self.tr("Editing your comment on {place}")
        if not public:
            words = self.tr("Editing your message on {place}")
        words = words.format(place=where(place))
        self._as.setText(words)
        if public:
            self._public.setText(self.tr("Everyone can read this."))
            self._public.show()
        self._name_editor("", words)

    def _name_editor(self, placeholder: str, name: str) -> None:
        self.editor.setPlaceholderText(placeholder)
        self.editor.setAccessibleName(name)

    def problem(self) -> str | None:
        """Why nothing can be sent now, in words; "" where there is simply nothing written."""
        text = self.editor.toPlainText().strip()
        if self._mode is Mode.NOTE:
            return None if text else ""
        if self._edited is not None:
            return self._problem_of_edit(self._edited, text)
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

    def _problem_of_edit(self, entry: Entry, text: str) -> str | None:
        if not text or text == entry.text.strip():
            return ""
        route = self._measured()
        if route is not None and not self._around.inbox.measure(route, text).fits:
            return self.tr("Too long for {place}.").format(place=route.place.label)
        return None

    def _measured(self) -> Route | None:
        """By which way's rules the words are counted."""
        if self._edited is None:
            return self._route if self._mode is Mode.REPLY else None
        place = self._around.places.get(self._edited.place)
        return Route(place, self._edited.kind, self._edited, True) if place is not None else None

    def _show_state(self) -> None:
        problem = self.problem()
        text = self.editor.toPlainText().strip()
        ready = problem is None and not self._sending
        self.send_button.setEnabled(ready)
        self.done_button.setEnabled(ready)
        # Where no way is open, the reason stands above the field, where there is room for it.
        closed = self._mode is Mode.REPLY and self._route is None
        self._why.setText("" if closed else problem or "")
        self.editor.setEnabled(self._mode is not Mode.REPLY or self._route is not None)
        too_long = False
        route = self._measured()
        if route is not None:
            length = self._around.inbox.measure(route, text)
            used = f"{number(length.used)} / {number(length.limit)}"
            self._counter.setText(used if text else "")
            reply = self._mode is Mode.REPLY
            price = self._around.inbox.price(route, text) if text and reply else None
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
        edited = self._edited
        inbox = self._around.inbox
        try:
            if mode is Mode.NOTE:
                await inbox.note(customer, text)
            elif edited is not None:
                await inbox.act(edited, Verb.EDIT, text)
            elif route is not None:
                await inbox.reply(customer, route, text)
                self._drafts.forget()
                await inbox.save_draft(customer, "")
        except SocialInboxError as error:
            self._sending = False
            self._say_failed(customer, error_words(error))
            return
        finally:
            self._sending = False
        if customer == self._customer:
            self._set_text("")
            if mode is not Mode.REPLY:
                self._switch(Mode.REPLY)
                self._other.pop((customer, mode), None)
            self._show()
        if edited is not None:
            self.changed.emit(edited)
        else:
            self.sent.emit(done)

    def _say_failed(self, customer: CustomerId, words: str) -> None:
        if customer == self._customer:
            self._show_state()
            self._why.setText(words)
        else:
            self.failed.emit(words)
