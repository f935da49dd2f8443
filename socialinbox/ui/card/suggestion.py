"""Perhaps the same person: a quiet card with what speaks for it, and three answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.suggestions import ClueKind, Pair, Suggestion
from socialinbox.domain.views import CustomerCard, ThreadRow
from socialinbox.ui.card.suggestion_words import both_names, clue_words
from socialinbox.ui.flow import Flow
from socialinbox.ui.parts import Elided, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import MARK, Space
from socialinbox.ui.words import clauses, isolate

FACE = 28
SHOWN = 2
"""How many other customers are suggested at once; the next follows when one is answered."""
PAIRS = 3
"""How many of another customer's identities are named."""


class SuggestionBox(QWidget):
    """A part for Slot.SUGGESTION. Its signals carry the Suggestion that was answered."""

    accepted = Signal(object)
    put_off = Signal(object)
    denied = Signal(object)
    left = Signal()
    """The last one was answered by keys, which have to go somewhere."""
    looked_at = Signal(int)
    """Carries the other customer, whose thread the owner wants to see first."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._customer: CustomerId | None = None
        self._asked = 0
        self._shown: tuple[Suggestion, ...] = ()
        self._tiles: list[SuggestionTile] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.M, 0, 0)
        self._column.setSpacing(Space.S)
        self.hide()

    @property
    def tiles(self) -> "list[SuggestionTile]":
        """What is on screen, the strongest first."""
        return list(self._tiles)

    def show_customer(self, card: CustomerCard, row: ThreadRow | None) -> None:
        """Another customer, or the same with something new; `told` follows."""
        if card.id != self._customer:
            self._show(())

    def told(self, card: CustomerCard | None) -> None:
        """The customer was read again: what is suggested may be new though the card is as it was.

        None: no customer is shown.
        """
        self._customer = card.id if card is not None else None
        self._asked += 1
        if card is None:
            self._show(())
        else:
            self._around.tasks.spawn(self._read(card.id, self._asked), "card: suggestions")

    async def _read(self, customer: CustomerId, asked: int) -> None:
        found = await self._around.inbox.people.suggestions(customer)
        if asked == self._asked:
            self._show(tuple(sorted(found, key=_strength))[:SHOWN])

    def look_again(self) -> None:
        """The look or a picture has changed."""
        shown, self._shown = self._shown, ()
        self._show(shown)

    def take_focus(self) -> bool:
        """Give the keys to the first answer; False where nothing is suggested."""
        if not self._tiles or not self.isVisible():
            return False
        self._tiles[0].accept.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _show(self, suggestions: tuple[Suggestion, ...]) -> None:
        if suggestions == self._shown:
            return
        self._shown = suggestions
        focus = QApplication.focusWidget()
        answering = focus is not None and self.isAncestorOf(focus)
        if answering and not suggestions:
            # Before they are hidden: Qt would hand the keys to what comes next, the search field.
            self.left.emit()
        for old in self._tiles:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._tiles = []
        for one in suggestions:
            tile = SuggestionTile(self._around, one, self)
            tile.accept.clicked.connect(lambda _on=False, said=one: self.accepted.emit(said))
            tile.later.clicked.connect(lambda _on=False, said=one: self.put_off.emit(said))
            tile.never.clicked.connect(lambda _on=False, said=one: self.denied.emit(said))
            tile.open.clicked.connect(lambda _on=False, said=one: self.looked_at.emit(said.other))
            self._tiles.append(tile)
            self._column.addWidget(tile)
        self.setVisible(bool(self._tiles))
        if answering:
            # Whoever answers by keys goes on to the next.
            self.take_focus()


def _strength(suggestion: Suggestion) -> int:
    return list(ClueKind).index(suggestion.clues[0])


class SuggestionTile(QFrame):
    """One other customer with the evidence in words."""

    def __init__(self, around: Surroundings, said: Suggestion, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tile")
        self._around = around
        self.suggestion = said
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(label(self.tr("Perhaps the same person"), "heading", self))
        column.addLayout(self._head(said))
        for pair in said.pairs[:PAIRS]:
            column.addLayout(self._pair(pair))
        column.addSpacing(Space.FINE)
        column.addLayout(self._answers(said))
        self.sentence = self._sentence(said)
        self.setAccessibleName(self.sentence)
        for button in (self.accept, self.later, self.never):
            button.setAccessibleDescription(self.sentence)

    def _head(self, said: Suggestion) -> QHBoxLayout:
        face = QLabel(self)
        picture = next((p.theirs.avatar_url for p in said.pairs if p.theirs.avatar_url), None)
        dpr = self.devicePixelRatioF()
        face.setPixmap(self._around.avatar(said.other_name, picture, FACE, dpr))
        name = Elided("strong", self)
        name.setText(isolate(said.other_name))
        name.setToolTip(said.other_name)
        self.open = QPushButton(self.tr("Look"), self)
        self.open.setProperty("kind", "link")
        self.open.setToolTip(self.tr("Open the other thread"))
        self.open.setAccessibleName(
            self.tr("Open the thread of {name}").format(name=said.other_name)
        )
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(face)
        row.addWidget(name, 1)
        row.addWidget(self.open)
        return row

    def _pair(self, pair: Pair) -> QHBoxLayout:
        """Their identity with its mark, and below it what it has in common with ours."""
        mark = QLabel(self)
        mark.setFixedWidth(MARK)
        place = self._around.place_of(pair.theirs.key)
        if place is not None:
            dpr = self.devicePixelRatioF()
            mark.setPixmap(self._around.theme.mark(place.mark, MARK, dpr))
        who = Elided("second", self)
        who.setText(isolate(_who(pair) or self.tr("name withheld")))
        why = label(clue_words(pair.clues, self._network(pair.ours.key.network)), "hint")
        why.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(who)
        words.addWidget(why)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _answers(self, said: Suggestion) -> Flow:
        one, other = both_names(said, self._around)
        names = {"one": one, "other": other}
        self.accept = self._button(
            self.tr("Accept"), self.tr("{one} and {other} are one person").format(**names)
        )
        self.later = self._button(self.tr("Later"), self.tr("Ask again in two weeks"))
        self.never = self._button(
            self.tr("Never"),
            self.tr("{one} and {other} are different people; never ask again").format(**names),
        )
        row = Flow()
        row.setSpacing(Space.S)
        for button in (self.accept, self.later, self.never):
            row.addWidget(button)
        return row

    def _button(self, words: str, what: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setProperty("kind", "pill")
        made.setToolTip(what)
        made.setAccessibleName(f"{words}: {what}")
        return made

    def _network(self, name: str) -> str:
        return next((n.label for n in self._around.networks if n.name == name), name)

    def _sentence(self, said: Suggestion) -> str:
        reasons = [
            f"{self._network(pair.theirs.key.network)} {_who(pair)}: "
            f"{clue_words(pair.clues, self._network(pair.ours.key.network))}"
            for pair in said.pairs[:PAIRS]
        ]
        words = self.tr("Perhaps the same person: {name}. {reasons}.")
        return words.format(name=said.other_name, reasons=clauses(reasons))


def _who(pair: Pair) -> str:
    """Their handle and name, as far as the network shows them."""
    handle = f"@{pair.theirs.handle}" if pair.theirs.handle else ""
    return " · ".join(part for part in (pair.theirs.name, handle) if part)
