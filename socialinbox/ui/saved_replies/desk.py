"""Kept answers from the composer to the sheet and back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.saved_reply import SavedReply
from socialinbox.inbox.back import Back
from socialinbox.ui.aio import Work
from socialinbox.ui.begun_words import HandedIn
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.verbs import Verbs
from socialinbox.ui.words import error_words, isolate

if TYPE_CHECKING:
    from socialinbox.ui.composer.composer import Composer
    from socialinbox.ui.saved_replies.sheet import SavedRepliesSheet

FILE = "saved-replies.jsonl"


class SavedRepliesDesk(QObject):
    """Opens the sheet, does what is pressed there, and tells with the way back."""

    def __init__(self, around: Surroundings, verbs: Verbs, sheets: Sheets, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._verbs = verbs
        self._sheets = sheets
        self._composer: Composer | None = None
        self._connected = False

    def take_composer(self, composer: "Composer") -> None:
        """Where kept answers are put in."""
        self._composer = composer
        composer.keep_asked.connect(self.keep)

    def commands(self) -> tuple[Command, ...]:
        """Put one in, keep what is written, all of them."""
        return (
            Command(
                "reply.saved",
                Group.THREAD,
                self.tr("Put in a saved reply"),
                self.pick,
                ("Ctrl+Shift+P",),
                self._can_write,
                why_not=self.tr("No thread open"),
            ),
            Command(
                "reply.keep",
                Group.THREAD,
                self.tr("Keep what is written as a saved reply…"),
                self.keep,
                (),
                self._can_write,
                why_not=self.tr("No thread open"),
            ),
            Command("window.saved-replies", Group.WINDOW, self.tr("Saved replies"), self.show),
        )

    def _can_write(self) -> bool:
        return self._composer is not None and self._composer.route is not None

    def pick(self) -> None:
        """Offer the kept answers where the caret is."""
        if self._composer is not None:
            self._composer.offer_saved()

    def keep(self) -> None:
        """Make a kept answer of what is written."""
        words = self._composer.editor.toPlainText().strip() if self._composer else ""
        self._spawn(self._show(None, words))

    def show(self) -> None:
        """All of them."""
        self._spawn(self._show(None, ""))

    def _spawn(self, work: Work) -> None:
        self._around.tasks.see_through(work, "saved replies")

    @property
    def _sheet(self) -> "SavedRepliesSheet":
        sheet = self._sheets.saved_replies
        if not self._connected:
            self._connected = True
            sheet.put.connect(self._on_put)
            sheet.removed.connect(lambda one: self._spawn(self._remove(one)))
            sheet.read_in.connect(self._ask_read)
            sheet.written_out.connect(self._ask_write)
        return sheet

    async def _show(self, chosen: int | None, words: str) -> None:
        self._sheet.show_replies(await self._around.inbox.saved_replies.all(), chosen)
        if words:
            self._sheet.start(words)

    async def _show_again(self, kept: int | None = None) -> None:
        """What the sheet lists has changed; one that was closed meanwhile stays closed."""
        replies = await self._around.inbox.saved_replies.all()
        if self._sheet.isVisible():
            self._sheet.list_again(replies, kept)

    def _on_put(self, name: str, text: str, reply: int | None) -> None:
        self._spawn(self._put(name, text, reply, self._sheet.words.hand_in()))

    async def _put(
        self, name: str, text: str, reply: int | None, handed: HandedIn[tuple[str, str]]
    ) -> None:
        desk = self._around.inbox.saved_replies
        try:
            one, back = await desk.put(name, text, reply)
        except SocialInboxError as error:
            self._sheet.say(error_words(error))
            return
        self._sheet.words.kept(handed, one.id)
        words = self.tr("“{name}” is kept.").format(name=isolate(one.name))
        self._verbs.tell(words, self._and_show(back))
        await self._show_again(one.id)

    async def _remove(self, one: SavedReply) -> None:
        back = await self._around.inbox.saved_replies.remove(one.id)
        words = self.tr("“{name}” is deleted.").format(name=isolate(one.name))
        self._verbs.tell(words, self._and_show(back))
        await self._show_again()

    def _and_show(self, back: Back) -> Back:
        """The way back; the sheet shows it where it is open."""

        async def go() -> None:
            await back()
            await self._show_again()

        return go

    # -- files
    def _ask_write(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptSave, self.tr("Export saved replies"), self._write)

    def _ask_read(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptOpen, self.tr("Import saved replies"), self._read)

    def _ask(
        self,
        mode: QFileDialog.AcceptMode,
        title: str,
        then: Callable[[Path], Work],
    ) -> None:
        dialog = QFileDialog(self._sheet, title)
        dialog.setAcceptMode(mode)
        dialog.setNameFilter("JSON Lines (*.jsonl)")
        if mode is QFileDialog.AcceptMode.AcceptSave:
            dialog.selectFile(FILE)
        dialog.fileSelected.connect(lambda name: self._spawn(then(Path(name))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def _write(self, path: Path) -> None:
        import asyncio

        lines = await self._around.inbox.saved_replies.exported()
        try:
            await asyncio.to_thread(path.write_text, lines, "utf-8")
        except OSError as error:
            self._sheet.say(self._no_file(path, error))
            return
        self._verbs.say(self.tr("Written to {file}.").format(file=isolate(path.name)))

    async def _read(self, path: Path) -> None:
        import asyncio

        try:
            text = await asyncio.to_thread(path.read_text, "utf-8")
            count = await self._around.inbox.saved_replies.take(text)
        except SocialInboxError as error:
            self._sheet.say(error_words(error))
            return
        except (OSError, UnicodeDecodeError) as error:
            self._sheet.say(self._no_file(path, error))
            return
        await self._show(None, "")
        self._verbs.say(self.tr("%n saved repl(y is|ies are) new or different.", "", count))

    def _no_file(self, path: Path, error: Exception) -> str:
        why = getattr(error, "strerror", None) or str(error)
        return self.tr("{file} can’t be used ({why}). Choose another file.").format(
            file=isolate(path.name), why=why
        )
