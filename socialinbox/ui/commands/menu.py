"""A menu of commands: the same that the keys do, for whoever points."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from socialinbox.ui.commands.book import CommandBook
from socialinbox.ui.commands.command import Command
from socialinbox.ui.commands.written import key_words
from socialinbox.ui.words import apart


def command_menu(book: CommandBook, commands: Iterable[Command], parent: QWidget) -> QMenu:
    """A menu that goes away with its closing; what can't be done now is grey."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for command in commands:
        words = command.words.replace("&", "&&")
        # Behind the tabulator stands the key; the keys themselves are heard elsewhere.
        key = apart(key_words(command.keys[0])) if command.keys else ""
        action = menu.addAction(f"{words}\t{key}" if key else words)
        action.setEnabled(book.possible(command))
        action.triggered.connect(lambda _=False, name=command.name: book.do(name))
    return menu
