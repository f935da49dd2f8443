"""Spelling in one field: checked behind the typing, the newest words win, the menu helps."""

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFileDialog, QMenu

from socialinbox.config.settings.declared import SPELLING, SPELLING_LANGUAGE
from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import SocialInboxError
from socialinbox.ui.composer.blanks import Blanks
from socialinbox.ui.composer.editor import Editor
from socialinbox.ui.spelling.checker import Checked, Checker
from socialinbox.ui.spelling.dictionaries import Dictionary, dictionaries, take_in
from socialinbox.ui.spelling.waves import Waves, Word
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import error_words

PAUSE = 250
"""Milliseconds without a key before the words are checked."""
AUTOMATIC = "automatic"
TRIED = ("en", "de", "es", "fr", "ar", "it", "pt", "nl")
"""Languages that are looked for in the words."""


class Spelling(QObject):
    """`context` gives words of the thread that tell the language; `said` tells what was done."""

    said = Signal(str)

    def __init__(
        self, around: Surroundings, editor: Editor, blanks: Blanks, context: Callable[[], str]
    ) -> None:
        super().__init__(editor)
        self._around = around
        self._editor = editor
        self._context = context
        self._own = around.files.dictionaries if around.files is not None else None
        self.checker = Checker(self._known)
        self._found: dict[str, Dictionary] | None = None
        self._ignored: set[str] = set()
        self._checked = Checked("", frozenset())
        self._taught = False
        self._turn = 0
        self.waves = Waves(editor, blanks, around.theme)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.look)
        editor.textChanged.connect(self._pause.start)
        editor.menu_asked.connect(self.open_menu)
        self.destroyed.connect(self.checker.close)
        around.choices.follow_later(SPELLING, self, lambda _on: self.look())
        around.choices.follow_later(SPELLING_LANGUAGE, self, lambda _chosen: self.look())

    def _known(self) -> dict[str, Dictionary]:
        if self._found is None:
            country = QLocale.territoryToCode(QLocale().territory())
            self._found = dict(dictionaries(self._own, country))
        return self._found

    @property
    def language(self) -> str:
        """The language of what is written; "" while it is not known."""
        return self._checked.language

    # -- checking
    def look(self) -> None:
        """Check what is written now."""
        self._pause.stop()
        self._turn += 1
        text = self._editor.toPlainText()
        if not self._around.choices[SPELLING] or not text.strip():
            self.waves.show_wrong(frozenset())
            return
        self._around.tasks.spawn(self._check(text, self._turn), "spelling: check")

    async def _check(self, text: str, turn: int) -> None:
        if not self._taught:
            self._taught = True
            self.checker.teach(frozenset(await self._around.inbox.spelling.words()))
        chosen = self._around.choices[SPELLING_LANGUAGE]
        language = "" if chosen == AUTOMATIC else chosen
        mine = QLocale().name().partition("_")[0]
        usual = self._checked.language or mine
        tried = tuple(dict.fromkeys((usual, mine, *TRIED)))
        if turn != self._turn:
            return
        checked = await asyncio.get_running_loop().run_in_executor(
            self.checker.thread, self.checker.check, text, self._context(), language, tried
        )
        if turn == self._turn:
            self._checked = checked
            self.waves.show_wrong(checked.wrong - self._ignored)

    def refresh(self, changes: Changes) -> None:
        """Own words that name somebody who is erased are gone: they are asked for anew."""
        if changes.gone and self._taught:
            self._taught = False
            self.look()

    # -- the menu
    def open_menu(self, position: int, at: QPoint) -> None:
        """The field's menu at a place of the text; a wrong word comes with suggestions."""
        self._around.tasks.spawn(self._open(self.waves.word_at(position), at), "spelling: menu")

    def open_at_caret(self) -> None:
        """The menu of the wrong word at the caret, else of the next one."""
        caret = self._editor.textCursor()
        word = self.waves.wrong_from(caret.position())
        if word is None:
            self.said.emit(self.tr("No word is marked from here on."))
            return
        caret.setPosition(word.first)
        caret.setPosition(word.last, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(caret)
        at = self._editor.mapToGlobal(self._editor.cursorRect().bottomLeft())
        self.open_menu(word.last, at)

    async def _open(self, word: Word | None, at: QPoint) -> None:
        wrong = word if word is not None and word.text in self.waves.wrong else None
        found: list[str] = []
        if wrong is not None:
            found = await asyncio.get_running_loop().run_in_executor(
                self.checker.thread, self.checker.suggest, wrong.text, self._checked.language
            )
            # Written on meanwhile, it may be another word that stands there.
            if self.waves.word_at(wrong.last) != wrong:
                return
        self.menu(wrong, found).popup(at)

    def menu(self, wrong: Word | None, found: list[str]) -> QMenu:
        """The field's own menu with what helps against a wrong word on top."""
        menu = self._editor.createStandardContextMenu()
        first = menu.actions()[0] if menu.actions() else None
        mine = QMenu(menu)
        if wrong is not None:
            for one in found:
                words = one.replace("&", "&&")
                mine.addAction(words, partial(self._replace, wrong, one))
            if not found:
                mine.addAction(self.tr("No suggestion")).setEnabled(False)
            mine.addSeparator()
            mine.addAction(self.tr("Add to my words"), lambda: self._learn(wrong.text))
            mine.addAction(self.tr("Ignore it here"), lambda: self._ignore(wrong.text))
            mine.addSeparator()
        check = mine.addAction(self.tr("Check spelling"))
        check.setCheckable(True)
        check.setChecked(self._around.choices[SPELLING])
        check.toggled.connect(lambda on: self._around.choices.change(SPELLING, on))
        mine.addAction(self.tr("Add a dictionary…"), self._ask_dictionary)
        mine.addSeparator()
        for action in mine.actions():
            if first is not None:
                menu.insertAction(first, action)
            else:
                menu.addAction(action)
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, menu.deleteLater))
        return menu

    def _replace(self, wrong: Word, right: str) -> None:
        caret = self._editor.textCursor()
        caret.setPosition(wrong.first)
        caret.setPosition(wrong.last, QTextCursor.MoveMode.KeepAnchor)
        caret.insertText(right)
        self._editor.setTextCursor(caret)

    def _ignore(self, word: str) -> None:
        self._ignored.add(word)
        self.waves.show_wrong(self.waves.wrong - {word})

    def _learn(self, word: str) -> None:
        self.waves.show_wrong(self.waves.wrong - {word})
        self._around.tasks.see_through(self._teach(word), "spelling: learn")

    async def _teach(self, word: str) -> None:
        desk = self._around.inbox.spelling
        await desk.add(word)
        self.checker.teach(frozenset(await desk.words()))
        self.look()

    # -- dictionaries
    def _ask_dictionary(self) -> None:
        dialog = QFileDialog(self._editor.window(), self.tr("Add a dictionary"))
        dialog.setNameFilter(self.tr("Dictionaries") + " (*.oxt *.xpi *.zip *.dic *.aff)")
        dialog.fileSelected.connect(lambda name: self.add_dictionary(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add_dictionary(self, file: Path) -> None:
        """Copy a dictionary into the profile and use it from now on."""
        self._around.tasks.see_through(self._add(file), "spelling: add a dictionary")

    async def _add(self, file: Path) -> None:
        if self._own is None:
            return
        try:
            names = await asyncio.to_thread(take_in, file, self._own)
        except SocialInboxError as error:
            self.said.emit(error_words(error))
            return
        self._found = None
        self.checker.forget()
        self.said.emit(self.tr("The dictionary {name} is there.").format(name=names[0]))
        self.look()
