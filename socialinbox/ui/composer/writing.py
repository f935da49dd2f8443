"""What is being written to whom: the thread's draft, its ways to answer, replies, notes, edits."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import MessageKind
from socialinbox.domain.story import NO_DRAFT, NoteDraft, NoteKind, note_kind
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Route
from socialinbox.ui.composer.drafts import Drafts, written_on
from socialinbox.ui.composer.initials import unsigned
from socialinbox.ui.composer.panel import Mode
from socialinbox.ui.composer.saying import Saying
from socialinbox.ui.surroundings import Surroundings

Place = tuple[CustomerId, Mode] | None
"""What is written, and to whom."""


class Writing(Saying):
    """Keeps the words of each thread apart, and those of replies, notes and edits."""

    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None) -> None:
        super().__init__(around, parent)
        self._files_of: dict[tuple[CustomerId, Mode], tuple[OutgoingFile, ...]] = {}
        self._wanted: CustomerId | None = None
        self._loading = False
        # The inbox in force is asked anew: another one comes with the networks.
        self._drafts: Drafts[str] = Drafts(
            around, self, lambda customer, text: around.inbox.save_draft(customer, text)
        )
        self._note_drafts: Drafts[NoteDraft] = Drafts(
            around, self, lambda customer, note: around.inbox.story.save_note_draft(customer, note)
        )

    # -- which thread
    async def open(self, customer: CustomerId) -> None:
        """Write to this customer: its draft and its ways to answer."""
        self._customer, self._mode, self._edited = customer, Mode.REPLY, None
        self._set_text("")
        self.files.put(self._files_of.get((customer, Mode.REPLY), ()))
        routes = await self._around.inbox.routes(customer)
        way = await self._around.inbox.answering.way(customer, routes)
        draft = await self._around.inbox.draft(customer)
        unsaved = await self._around.inbox.story.note_draft(customer)
        if customer != self._customer:
            return
        # What the disk has not taken yet is newer than what it holds.
        draft = later if (later := self._drafts.unsaved(customer)) is not None else draft
        unsaved = self._note_drafts.unsaved(customer) or unsaved
        self._routes, self._route = routes, way
        self.note_bar.start(unsaved.kind)
        # Whoever was quicker than the database writes on in his own words.
        if self._mode is Mode.REPLY and not self.editor.toPlainText():
            self._set_text(unsigned(self._around, way, draft))
        elif self._mode is Mode.NOTE:
            self._other[customer, Mode.REPLY] = draft
            self._set_text(self.editor.toPlainText() or unsaved.text)
        if self._mode is Mode.REPLY:
            self._other[customer, Mode.NOTE] = unsaved.text
        self._show()
        if self._wanted == customer:
            self._wanted = None
            self.focus_reply()

    async def follow(self, customer: CustomerId) -> None:
        """The thread has become a part of this one: what is being written goes on where it is,
        behind what waited to be written there."""
        old = self._customer
        if old is None or old == customer:
            return
        mine = self._words_of_reply(old)
        try:
            await self.flush()
        except StorageUnavailable:
            self._save_drafts()
        kept = await self._around.inbox.draft(customer)
        if self._customer != old:
            return
        self._customer = customer
        for mode in Mode:
            self.attach.move((old, mode), (customer, mode))
            if (old, mode) in self._other:
                self._other[customer, mode] = self._other.pop((old, mode))
            files = self._files_of.pop((old, mode), ()) + self._files_of.pop((customer, mode), ())
            if files and mode is not self._mode:
                self._files_of[customer, mode] = files
            elif files:
                self.files.add(*files)
        before = kept.replace(mine, "", 1).strip()
        if before and self._mode is Mode.REPLY:
            caret = QTextCursor(self.editor.document())
            caret.insertText(f"{before}\n\n" if mine else before)
        elif before:
            self._other[customer, Mode.REPLY] = f"{before}\n\n{mine}" if mine else before
        await self.refresh()

    def _words_of_reply(self, customer: CustomerId) -> str:
        """What is written to this customer, whatever is being written now."""
        if self._mode is Mode.REPLY:
            return self.editor.toPlainText()
        return self._other.get((customer, Mode.REPLY), "")

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

    async def _let_go(
        self, place: tuple[CustomerId, Mode], taken: str, files: Sequence[OutgoingFile]
    ) -> None:
        """These words and files were handed over: they stand there no more. What was written on
        or given meanwhile does."""
        customer, mode = place
        stored = await self._stored(place)
        if here := place == self._place():
            words = self.editor.toPlainText()
        else:
            words = self._other.get(place, stored)
        rest = written_on(taken, words)
        if mode is Mode.EDIT and rest:
            # A message that is changed again is one whole.
            rest = words
        if mode is Mode.REPLY:
            self._drafts.typed(customer, rest)
        elif mode is Mode.NOTE:
            kind = self.note_bar.kind if here else NoteKind.NOTE
            self._note_drafts.typed(customer, NoteDraft(rest, kind) if rest else NO_DRAFT)
        # Sent is sent: a disk that does not take this must not have it sent again.
        self._save_drafts()
        if place in self._other:
            self._other[place] = rest
        self._files_of[place] = _without(files, self._files_of.get(place, ()))
        if here:
            self._set_text(rest)
            self.files.put(_without(files, self.files.files))
            if mode is not Mode.REPLY and not rest:
                self.note_bar.start(NoteKind.NOTE if mode is Mode.NOTE else None)
                self._switch(Mode.REPLY)
            self._show()

    async def _stored(self, place: tuple[CustomerId, Mode]) -> str:
        """The draft of what is written elsewhere than in the field; "" where it can't be read."""
        customer, mode = place
        if customer == self._customer or mode is Mode.EDIT:
            return ""
        inbox = self._around.inbox
        try:
            if mode is Mode.REPLY:
                later = self._drafts.unsaved(customer)
                return later if later is not None else await inbox.draft(customer)
            note = self._note_drafts.unsaved(customer)
            return (note or await inbox.story.note_draft(customer)).text
        except StorageUnavailable:
            return ""

    @property
    def unkept(self) -> bool:
        """Whether there are words that the disk has not taken."""
        return self._drafts.refused or self._note_drafts.refused

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
        self._drafts.forget(customer)
        draft = await self._around.inbox.draft(customer)
        if customer == self._customer:
            self._switch(Mode.REPLY)
            self._set_text(unsigned(self._around, self._route, draft))
            self.files.add(*files)
            self._show()

    async def take_back(self, customer: CustomerId, files: Sequence[OutgoingFile]) -> None:
        """A reply to this customer became the draft again: write on here, or where it is opened."""
        if customer == self._customer:
            await self.reload_draft(files)
            self.focus_reply()
            return
        self._drafts.forget(customer)
        self._add_later((customer, Mode.REPLY), files)
        self._wanted = customer

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
    def routes(self) -> Sequence[Route]:
        """The ways to answer, as last asked."""
        return tuple(self._routes)

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
        self.blanks.forget()
        self.editor.setPlainText(text)
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self._loading = False

    def _on_given(self, source: QMimeData) -> None:
        if self._mode is Mode.REPLY or self._noting:
            self.attach.give(source)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> Place:
        return None if self._customer is None else (self._customer, self._mode)

    def _on_came(self, place: Place, files: tuple[OutgoingFile, ...]) -> None:
        if place == self._place():
            self.files.add(*files)
        elif place is not None:
            self._add_later(place, files)

    def _add_later(self, place: tuple[CustomerId, Mode], files: Sequence[OutgoingFile]) -> None:
        """They wait until that is written again."""
        self._files_of[place] = (*self._files_of.get(place, ()), *files)

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
        if self._customer is not None:
            choosing = self._around.inbox.answering.choose(self._customer, route)
            self._around.tasks.see_through(choosing, "composer: keep the place")
        self._show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)


def _without(
    taken: Sequence[OutgoingFile], files: Sequence[OutgoingFile]
) -> tuple[OutgoingFile, ...]:
    return tuple(file for file in files if file not in taken)
