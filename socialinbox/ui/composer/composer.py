"""Where replies and notes are written; it always says in words where the words will go."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.errors import BadInput, SocialInboxError
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import MessageKind
from socialinbox.domain.story import NO_DRAFT, NewNote, NoteDraft, NoteKind, note_kind
from socialinbox.domain.views import Entry
from socialinbox.inbox.contract_story import Back
from socialinbox.networks.contract import Route
from socialinbox.networks.verbs import Verb
from socialinbox.ui.composer.drafts import Drafts
from socialinbox.ui.composer.dropping import Dropping
from socialinbox.ui.composer.noting import attached, store_note
from socialinbox.ui.composer.own_words import OwnWords
from socialinbox.ui.composer.panel import Mode
from socialinbox.ui.composer.saying import Saying
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import error_words


class Composer(Saying):
    """`sent` tells that a reply is queued, and whether the thread is done with.

    `noted` carries words and the way back where a note was written or changed, `changed` a message
    that was edited, `failed` why something failed in a thread that is no longer open.
    """

    sent = Signal(bool)
    noted = Signal(str, object)
    changed = Signal(object)
    failed = Signal(str)
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._files_of: dict[tuple[CustomerId, Mode], tuple[OutgoingFile, ...]] = {}
        self._loading = False
        # The inbox in force is asked anew: another one comes with the networks.
        self._drafts: Drafts[str] = Drafts(
            around, self, lambda customer, text: around.inbox.save_draft(customer, text)
        )
        self._note_drafts: Drafts[NoteDraft] = Drafts(
            around, self, lambda customer, note: around.inbox.story.save_note_draft(customer, note)
        )
        self._connect()
        self.own_words = OwnWords(around, self)
        self._show()

    def _connect(self) -> None:
        self.pill.chosen.connect(self._on_chosen)
        self.editor.textChanged.connect(self._on_typed)
        self.editor.left.connect(self._on_left)
        self.editor.given.connect(self._on_given)
        self.clip_button.clicked.connect(self.attach.choose)
        self.attach.said.connect(self.say_why)
        self.files.changed.connect(self._on_files)
        self.cancel_button.clicked.connect(self.cancel_edit)
        self.note_button.clicked.connect(self.toggle_note)
        self.note_bar.changed.connect(self._on_typed)
        self.note_bar.left.connect(self.editor.setFocus)
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
        Dropping(self, self.editor, self._box, self._takes_files, self._on_given)

    # -- which thread
    async def open(self, customer: CustomerId) -> None:
        """Write to this customer: its draft and its ways to answer."""
        self._customer, self._mode, self._edited = customer, Mode.REPLY, None
        self._set_text("")
        self.files.put(self._files_of.get((customer, Mode.REPLY), ()))
        routes = await self._around.inbox.routes(customer)
        draft = await self._around.inbox.draft(customer)
        unsaved = await self._around.inbox.story.note_draft(customer)
        if customer != self._customer:
            return
        self._routes = routes
        self._route = next((r for r in routes if r.allowed), None)
        self.note_bar.start(unsaved.kind)
        # Whoever was quicker than the database writes on in his own words.
        if self._mode is Mode.REPLY and not self.editor.toPlainText():
            self._set_text(draft)
        elif self._mode is Mode.NOTE:
            self._other[customer, Mode.REPLY] = draft
            self._set_text(self.editor.toPlainText() or unsaved.text)
        if self._mode is Mode.REPLY:
            self._other[customer, Mode.NOTE] = unsaved.text
        self._show()

    def leave(self) -> None:
        """The thread is left: its words are stored, its files wait for its next opening."""
        self._save_drafts()
        if self._customer is not None:
            self._files_of[self._customer, self._mode] = self.files.files
            for mode in Mode:
                self._other.pop((self._customer, mode), None)
            self._files_of.pop((self._customer, Mode.EDIT), None)
        self._customer, self._edited = None, None
        self._routes, self._route = [], None

    async def flush(self) -> None:
        """Store what is written, before the window closes."""
        await self._drafts.flush()
        await self._note_drafts.flush()

    def _save_drafts(self) -> None:
        self._drafts.save()
        self._note_drafts.save()

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

    async def reload_draft(self, files: Sequence[OutgoingFile] = ()) -> None:
        """Take the draft from the database: a reply was taken back into it, with its files."""
        customer = self._customer
        if customer is None:
            return
        draft = await self._around.inbox.draft(customer)
        if customer == self._customer:
            self._switch(Mode.REPLY)
            self._set_text(draft)
            self.files.add(*files)
            self._show()

    # -- what is written
    @property
    def mode(self) -> Mode:
        """Reply, note or edit."""
        return self._mode

    @property
    def customer(self) -> CustomerId | None:
        """Whom it writes to."""
        return self._customer

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
        """Change an own message at its network, or a note; what was being written waits."""
        if self._customer is None:
            return
        self._switch(Mode.EDIT)
        self._edited = entry
        self._set_text(entry.text)
        self.files.put(())
        if entry.kind is MessageKind.NOTE:
            self.note_bar.start(note_kind(entry.facts), entry.sent_at)
            keeper = self._around.files
            again = [keeper.again(one) for one in entry.attachments] if keeper else []
            self.files.put(tuple(file for file in again if file is not None))
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
        self._save_drafts()
        if self._mode is not Mode.EDIT:
            self._other[self._customer, self._mode] = self.editor.toPlainText()
            self._files_of[self._customer, self._mode] = self.files.files
        if self._noting:
            self.note_bar.start()
        self._mode, self._edited = mode, None
        self._set_text(self._other.pop((self._customer, mode), ""))
        self.files.put(self._files_of.pop((self._customer, mode), ()))
        self._show()

    def _set_text(self, text: str) -> None:
        self._loading = True
        self.editor.setPlainText(text)
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self._loading = False

    def _on_given(self, source: QMimeData) -> None:
        if self._mode is Mode.REPLY or self._noting:
            self.attach.give(source)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_files(self) -> None:
        self._show_files(self._route if self._mode is Mode.REPLY else None, self._noting)
        self._show_state()

    def _takes_files(self) -> bool:
        return self._noting or (self._mode is Mode.REPLY and self._route is not None)

    def _on_typed(self) -> None:
        if self._customer is not None and not self._loading:
            text = self.editor.toPlainText()
            if self._mode is Mode.REPLY:
                self._drafts.typed(self._customer, text)
            elif self._mode is Mode.NOTE:
                kept = NoteDraft(text, self.note_bar.kind) if text.strip() else NO_DRAFT
                self._note_drafts.typed(self._customer, kept)
        self._show_state()

    def _on_chosen(self, route: Route) -> None:
        self._route = route
        self._show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- sending
    def send(self, done: bool) -> None:
        """Queue the reply, or keep the note: in each mode these keys do what the button says."""
        if self._customer is None or self._sending or self.problem() is not None:
            return
        self._sending = True
        self._show_state()
        done = done and self._mode is Mode.REPLY
        files = self.files.files if self._mode is Mode.REPLY or self._noting else ()
        self._around.tasks.spawn(self._send(self._customer, files, done), "composer: send")

    async def _send(
        self, customer: CustomerId, files: tuple[OutgoingFile, ...], done: bool
    ) -> None:
        text, route, mode = self.editor.toPlainText().strip(), self._route, self._mode
        edited, noting = self._edited, self._noting
        inbox = self._around.inbox
        told: tuple[str, Back] | None = None
        try:
            if noting:
                kept = await self._kept(files)
                note = NewNote(text, self._happened(), self.note_bar.kind, attached(kept))
                told = await store_note(inbox.story, customer, edited, note)
                if edited is None:
                    self._note_drafts.forget()
                    await inbox.story.save_note_draft(customer, NO_DRAFT)
            elif edited is not None:
                await inbox.act(edited, Verb.EDIT, text)
            elif route is not None:
                await inbox.reply(customer, route, text, await self._kept(files))
                self._drafts.forget()
                await inbox.save_draft(customer, "")
        except SocialInboxError as error:
            self._sending = False
            self._say_failed(customer, error_words(error))
            return
        finally:
            self._sending = False
        self._files_of.pop((customer, mode), None)
        if customer == self._customer:
            self._set_text("")
            self.files.put(())
            if mode is not Mode.REPLY:
                self.note_bar.start(NoteKind.NOTE if mode is Mode.NOTE else None)
                self._switch(Mode.REPLY)
                self._other.pop((customer, Mode.EDIT), None)
                if mode is Mode.NOTE:
                    self._other.pop((customer, mode), None)
                    self._files_of.pop((customer, mode), None)
            self._show()
        if told is not None:
            self.noted.emit(*told)
        elif edited is not None:
            self.changed.emit(edited)
        else:
            self.sent.emit(done)

    def _happened(self) -> datetime:
        """When the note's matter happened; a note that is changed keeps its second."""
        at = self.note_bar.at
        before = self._edited.sent_at if self._edited is not None else None
        if at is None:
            return self._around.clock()
        same = before is not None and int(before.timestamp()) // 60 == int(at.timestamp()) // 60
        return before if before is not None and same else at

    async def _kept(self, files: tuple[OutgoingFile, ...]) -> list[OutgoingFile]:
        """Copies of the files, which stay as they are until they are sent."""
        keeper = self._around.files
        if keeper is None or not files:
            return list(files)
        try:
            return [await asyncio.to_thread(keeper.copy, file) for file in files]
        except OSError as error:
            raise BadInput(
                self.tr("A file can’t be read ({why}).").format(why=error.strerror or error),
                self.tr("Attach it again."),
            ) from error

    def _say_failed(self, customer: CustomerId, words: str) -> None:
        if customer == self._customer:
            self._show_state()
            self.say_why(words)
        else:
            self.failed.emit(words)
