"""Where replies and notes are written; it always says in words where the words will go."""

import asyncio
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from socialinbox.config.settings.declared import INITIALS
from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.errors import BadInput, SocialInboxError
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.story import NewNote
from socialinbox.inbox.back import Back
from socialinbox.inbox.contract_later import Leaves
from socialinbox.networks.verbs import Verb
from socialinbox.ui.composer.completion import Completion, Source
from socialinbox.ui.composer.dropping import Dropping
from socialinbox.ui.composer.initials import signed
from socialinbox.ui.composer.noting import attached, store_note
from socialinbox.ui.composer.own_words import OwnWords
from socialinbox.ui.composer.panel import Mode
from socialinbox.ui.composer.sent import SentReply, undo_time
from socialinbox.ui.composer.video import follow
from socialinbox.ui.composer.writing import Writing
from socialinbox.ui.emoji.writing import EmojiWriting
from socialinbox.ui.leaving.menu import later_menu
from socialinbox.ui.saved_replies.picker import SavedPicker
from socialinbox.ui.spelling.spelling import Spelling
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.units import before
from socialinbox.ui.words import error_words


class Composer(Writing):
    """`sent` carries a SentReply once it is queued, `later_asked` wants to say any moment for one,
    `keep_asked` to keep what is written.

    `noted` carries words and the way back where a note was written or changed, `changed` a message
    that was edited, `failed` why something failed in a thread that is no longer open.
    """

    sent = Signal(object)
    later_asked = Signal()
    keep_asked = Signal()
    noted = Signal(str, object)
    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._sender: asyncio.Task[None] | None = None
        self._connect()
        self.own_words = OwnWords(around, self)
        self.spelling = Spelling(around, self.editor, self.blanks, self._heard)
        self.spelling.said.connect(self.say_why)
        self.video = follow(self, around)
        self._saved = SavedPicker(
            around, self.editor, self.blanks, lambda: self.route, self.keep_asked.emit
        )
        self.emoji = EmojiWriting(around, self.editor, self.emoji_button)
        sources = {"/": Source(self._saved.find, self._saved.take), ":": self.emoji.source}
        self.completion = Completion(around, self.editor, self._box, sources)
        around.choices.follow_later(INITIALS, self, lambda _words: self._show_state())
        self._show()

    def show_account(self) -> None:
        """What is known of the account that answers has changed: its name, or what signs it."""
        if self._customer is not None:
            self._show()

    def _heard(self) -> str:
        """What the customer wrote last, by which the language is told."""
        return self._route.to.text if self._route is not None else ""

    def _connect(self) -> None:
        self.pill.chosen.connect(self._on_chosen)
        self.elsewhere.chosen.connect(self._on_chosen)
        self.editor.textChanged.connect(self._on_typed)
        self.editor.left.connect(self._on_left)
        self.editor.given.connect(self._on_given)
        self.clip_button.clicked.connect(self.attach.choose)
        self.attach.place = self._place
        self.attach.came.connect(self._on_came)
        self.attach.changed.connect(self._show_state)
        self.attach.said.connect(self.say_why)
        self.files.changed.connect(self._on_files)
        self.cancel_button.clicked.connect(self.cancel_edit)
        self.note_button.clicked.connect(self.toggle_note)
        self.note_bar.changed.connect(self._on_typed)
        self.note_bar.left.connect(self.editor.setFocus)
        self.send_button.clicked.connect(lambda: self.send(done=False))
        self.done_button.clicked.connect(lambda: self.send(done=True))
        self.later_button.clicked.connect(self.open_later)
        self.saved_button.clicked.connect(self.offer_saved)
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

    def offer_saved(self) -> None:
        """Offer the kept answers where the caret is, as if their sign were typed."""
        self.focus_reply()
        caret = self.editor.textCursor()
        written = before(self.editor.toPlainText(), caret.position())
        caret.insertText("/" if not written or written[-1].isspace() else " /")
        self.completion.look()

    # -- sending
    @property
    def can_put_off(self) -> bool:
        """Whether a reply is written that could leave later."""
        return self._mode is Mode.REPLY and self.later_button.isEnabled()

    def open_later(self) -> None:
        """The menu of moments at which the reply may leave."""
        menu = later_menu(
            self._route,
            self._around.clock(),
            lambda at: self.send(done=False, at=at),
            self.later_asked.emit,
            self,
        )
        corner = self.later_button.rect().topRight()
        size = menu.sizeHint()
        menu.popup(
            self.later_button.mapToGlobal(corner - QPoint(size.width(), size.height() + Space.XS))
        )

    def send(self, done: bool, at: datetime | None = None) -> None:
        """Queue the reply, or keep the note: in each mode these keys do what the button says.

        A reply leaves when the time to take it back is over, or `at` a moment.
        """
        if self._customer is None or self._sending or self.problem() is not None:
            return
        self._sending = True
        self._show_state()
        done = done and self._mode is Mode.REPLY
        files = self.files.files if self._mode is Mode.REPLY or self._noting else ()
        leaves = Leaves(undo_time(self._around), at)
        sending = self._send(self._customer, files, leaves, done)
        self._sender = self._around.tasks.see_through(sending, "composer: send")

    async def flush(self) -> None:
        """Store what is written, and what is being handed over, before the window closes."""
        if self._sender is not None and not self._sender.done():
            await asyncio.wait({self._sender})
        await super().flush()

    async def _send(
        self, customer: CustomerId, files: tuple[OutgoingFile, ...], leaves: Leaves, done: bool
    ) -> None:
        text, route, mode = self.editor.toPlainText().strip(), self._route, self._mode
        edited, noting = self._edited, self._noting
        happened, kind = self._happened(), self.note_bar.kind
        reply = route if edited is None and not noting else None
        apart = reply is not None and self._apart(reply, text)
        inbox = self._around.inbox
        told: tuple[str, Back] | None = None
        sent: SentReply | None = None
        try:
            if noting:
                kept = await self._kept(files)
                note = NewNote(text, happened, kind, attached(kept))
                told = await store_note(inbox.story, customer, edited, note)
            elif edited is not None:
                await inbox.act(edited, Verb.EDIT, text)
            elif route is not None:
                kept = await self._kept(files)
                words = "" if apart else signed(self._around, route, text)
                delivery = await inbox.reply(customer, route, words, kept, leaves)
                sent = SentReply(customer, delivery, route, tuple(kept), leaves, done and not apart)
        except SocialInboxError as error:
            self._sending = False
            self._say_failed(customer, error_words(error))
            return
        finally:
            self._sending = False
        await self._let_go((customer, mode), "" if apart else text, files)
        if told is not None:
            self.noted.emit(*told)
        elif edited is not None:
            self.changed.emit(edited)
        elif sent is not None:
            self.sent.emit(sent)

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
