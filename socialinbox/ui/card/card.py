"""The right edge: who the customer is, by which links, and how to undo them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Basis, IdentityCard, Link, Verdict
from socialinbox.domain.views import CustomerCard, ThreadRow
from socialinbox.ui.parts import Elided, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import MARK
from socialinbox.ui.words import counted, isolate, month, short_date, tr

FACE = 60
UNDOABLE = 12
"""How many entries of the ledger are listed."""


def basis_words(basis: Basis) -> str:
    """Why an identity is said to belong to a customer."""
    return {
        Basis.HOME: tr("seen on its network"),
        Basis.TOLD_ME: tr("they told me"),
        Basis.PUBLIC_PROFILE: tr("public profile"),
        Basis.CONSENT: tr("they agreed"),
        Basis.BRIDGE: tr("the network says so"),
        Basis.MY_GUESS: tr("my guess"),
    }[basis]


class Card(QScrollArea):
    """`link_pressed` asks for the picker, `undo_pressed` carries the link to end."""

    link_pressed = Signal()
    undo_pressed = Signal(int)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._around = around
        self.setAccessibleName(self.tr("Customer"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: tuple[CustomerCard, ThreadRow | None] | None = None
        self._customer: CustomerId | None = None
        around.theme.changed.connect(self.look_again)
        self._blank()

    @property
    def shown(self) -> CustomerCard | None:
        """The card on screen."""
        return self._shown[0] if self._shown else None

    def clear(self) -> None:
        """No customer."""
        self._shown, self._customer = None, None
        self._blank()

    async def open(self, customer: CustomerId, row: ThreadRow | None) -> CustomerCard | None:
        """Read and show a customer; None where another one was asked for meanwhile."""
        self._customer = customer
        card = await self._around.inbox.card(customer)
        if customer != self._customer:
            return None
        if self._shown != (card, row):
            self._shown = (card, row)
            self.look_again()
        return card

    def _blank(self) -> None:
        empty = QWidget()
        empty.setObjectName("card_body")
        self.setWidget(empty)

    def look_again(self) -> None:
        """Draw everything anew, because the look or a picture has changed."""
        if self._shown is None:
            return
        card, row = self._shown
        body = QWidget()
        body.setObjectName("card_body")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 18, 16, 16)
        column.setSpacing(2)
        self._head(column, card, row)
        column.addWidget(self._heading(self.tr("Identities")))
        for identity in card.identities:
            self._identity(column, identity)
        column.addSpacing(4)
        press = QPushButton(self.tr("Same person as…"), body)
        press.setToolTip(self.tr("Link this customer with another (L)"))
        press.clicked.connect(self.link_pressed)
        column.addWidget(press)
        if card.history:
            column.addWidget(self._heading(self.tr("Links you can undo")))
            for link in card.history[:UNDOABLE]:
                self._link(column, link, card)
        column.addWidget(self._heading(self.tr("Stored here")))
        stored = label(counted(card.messages, tr("message"), tr("messages")), "second")
        column.addWidget(stored)
        column.addStretch(1)
        self.setWidget(body)

    def _heading(self, words: str) -> QLabel:
        made = label(words, "heading")
        made.setContentsMargins(0, 16, 0, 5)
        return made

    def _head(self, column: QVBoxLayout, card: CustomerCard, row: ThreadRow | None) -> None:
        face = QLabel()
        dpr = self.devicePixelRatioF()
        url = row.avatar_url if row else None
        face.setPixmap(self._around.avatar(card.name, url, FACE, dpr))
        face.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(face)
        column.addSpacing(6)
        name = label(card.name, "title")
        name.setWordWrap(True)
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(name)
        parts = [p for p in {i.profile.location for i in card.identities} if p][:1]
        if card.since is not None:
            since = month(card.since, self._around.clock())
            parts.append(self.tr("customer since {month}").format(month=since))
        about = label(" · ".join(parts), "second")
        about.setWordWrap(True)
        about.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(about)

    def _identity(self, column: QVBoxLayout, identity: IdentityCard) -> None:
        column.addLayout(self._line(identity.profile, identity.link))

    def _link(self, column: QVBoxLayout, link: Link, card: CustomerCard) -> None:
        who = next((i.profile for i in card.identities if i.id == link.identity), None)
        undo = QPushButton(self.tr("Undo"))
        undo.setProperty("kind", "link")
        name = (who.name or who.handle or "") if who else ""
        undo.setAccessibleName(self.tr("Undo the link of {name}").format(name=name))
        undo.clicked.connect(lambda: self.undo_pressed.emit(link.id))
        line = self._line(who, link)
        line.addWidget(undo)
        column.addLayout(line)

    def _line(self, profile: Profile | None, link: Link) -> QHBoxLayout:
        """An identity with its mark, over the basis and the day of a link."""
        mark = QLabel()
        mark.setFixedWidth(MARK)
        names = []
        if profile is not None:
            name = profile.key.network
            look = next((n for n in self._around.networks if n.name == name), None)
            if look is not None:
                dpr = self.devicePixelRatioF()
                mark.setPixmap(self._around.theme.mark(look.mark, MARK, dpr))
            handle = f"@{profile.handle}" if profile.handle else ""
            names = [part for part in (handle, profile.name) if part]
        title = Elided("")
        shown = names[0] if names else self.tr("name withheld")
        verdict = self.tr("not: ") if link.verdict is Verdict.DIFFERENT else ""
        title.setText(f"{verdict}{isolate(shown)}")
        title.setToolTip(" · ".join(names))
        day = short_date(link.began_at, self._around.clock())
        basis = Elided("hint")
        basis.setText(f"{basis_words(link.basis)} · {day}")
        basis.setToolTip(link.evidence)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(basis)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 5)
        line.setSpacing(8)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        return line
