"""Finds kept answers by a few letters and puts them into the field with their blanks filled in."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QTextCursor

from socialinbox.domain.saved_reply import Blank, SavedReply, filled
from socialinbox.networks.contract import Route
from socialinbox.ui.composer.blanks import Blanks
from socialinbox.ui.composer.editor import Editor
from socialinbox.ui.palette.fuzzy import match
from socialinbox.ui.search.suggest import Suggestion
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import clock, one_line, tr

SHOWN = 8
NEW = "new"
"""The kind of the line that makes one."""
WORDS_COUNT = 0.4
"""What a hit in the words is worth beside one in the name."""


def values_of(around: Surroundings, route: Route | None) -> dict[Blank, str]:
    """What is known of whoever is answered on this way; what is not known is missing."""
    now = around.clock().astimezone()
    date = QLocale().toString(QDate(now.year, now.month, now.day), QLocale.FormatType.LongFormat)
    found = {Blank.DATE: date, Blank.TIME: clock(now)}
    if route is None:
        return found
    name = route.to.author.name or ""
    if name and not route.to.author.placeholder and not name.startswith(around.unnamed):
        found[Blank.NAME] = name
        found[Blank.FIRST_NAME] = name.split()[0]
    found[Blank.NETWORK] = route.place.label
    account = around.inbox.account_for(route)
    if account is not None and account.own.name:
        found[Blank.SHOP] = account.own.name
    subject = route.to.subject
    link = (subject.url if subject is not None else None) or route.to.url
    if link:
        found[Blank.LINK] = link
    return found


def ranked(replies: list[SavedReply], letters: str) -> list[SavedReply]:
    """Those that fit the letters, the best first; those alike in the order of their use."""
    scored = []
    for place, one in enumerate(replies):
        name = match(letters, one.name)
        words = match(letters, one.text, plainly=True) if len(letters) > 2 else None
        score = max(name.score if name else 0.0, WORDS_COUNT * words.score if words else 0.0)
        if score or not letters:
            scored.append((-score, place, one))
    return [one for _, _, one in sorted(scored, key=lambda each: each[:2])]


class SavedPicker:
    """The source behind `/`. `make` is called where the owner wants a first one."""

    def __init__(
        self,
        around: Surroundings,
        editor: Editor,
        blanks: Blanks,
        route: Callable[[], Route | None],
        make: Callable[[], object],
    ) -> None:
        self._around = around
        self._editor = editor
        self._blanks = blanks
        self._route = route
        self._make = make
        self._found: dict[str, SavedReply] = {}

    async def find(self, letters: str) -> list[Suggestion]:
        """The kept answers that fit."""
        replies = await self._around.inbox.saved_replies.all()
        if not replies and not letters:
            words = tr("Save a first reply…")
            return [Suggestion(0, 0, "", words, tr("none is kept yet"), "template", kind=NEW)]
        found = ranked(replies, letters)[:SHOWN]
        self._found = {str(one.id): one for one in found}
        values = values_of(self._around, self._route())
        return [
            Suggestion(
                0, 0, str(one.id), one.name, one_line(filled(one.text, values).text), "template"
            )
            for one in found
        ]

    def take(self, chosen: Suggestion, start: int, end: int) -> None:
        """Put it in the place of the sign and its letters; the first blank left is selected."""
        caret = self._editor.textCursor()
        caret.setPosition(start)
        caret.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        if chosen.kind == NEW:
            caret.removeSelectedText()
            self._make()
            return
        one = self._found[chosen.text]
        made = filled(one.text, values_of(self._around, self._route()))
        self._blanks.came(made.left)
        caret.insertText(made.text)
        self._editor.setTextCursor(caret)
        if made.left:
            caret.setPosition(start)
            self._editor.setTextCursor(caret)
            self._blanks.step()
        self._around.tasks.see_through(
            self._around.inbox.saved_replies.used(one.id), "saved reply: used"
        )
