"""The right edge: who the customer is, with a place for each thing there is to say about them."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import CustomerCard, ThreadRow
from socialinbox.ui.card.foot import Foot
from socialinbox.ui.card.head import Head
from socialinbox.ui.card.identities import Identities
from socialinbox.ui.card.ledger import Ledger
from socialinbox.ui.card.slots import Part, Slot
from socialinbox.ui.card.stored import Stored
from socialinbox.ui.scrolling import ThinBar
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space


class Card(QFrame):
    """`told` carries the CustomerCard on screen, or None. `put` fills a slot with another part."""

    told = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._around = around
        self.setAccessibleName(self.tr("Customer"))
        self._shown: tuple[CustomerCard, ThreadRow | None] | None = None
        self._customer: CustomerId | None = None
        self._body = QWidget()
        self._body.setObjectName("card_body")
        self.head = Head(around, self._body)
        self.identities = Identities(around, self._body)
        self.ledger = Ledger(around, self._body)
        self.foot = Foot(around.theme, self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._places: Mapping[Slot, QVBoxLayout] = {slot: QVBoxLayout() for slot in Slot}
        self._parts: dict[Slot, QWidget] = {}
        for place in self._places.values():
            self._column.addLayout(place)
        self._column.addStretch(1)
        self.put(Slot.IDENTITIES, self.identities)
        self.put(Slot.LEDGER, self.ledger)
        self.stored = Stored(self._body)
        self.put(Slot.STORED, self.stored)
        scrolled = QScrollArea(self)
        scrolled.setObjectName("card")
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(self._body)
        ThinBar(scrolled, around.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled, 1)
        column.addWidget(self.foot)
        around.theme.changed.connect(self.look_again)
        self._body.hide()

    def put(self, slot: Slot, part: QWidget) -> None:
        """Let a part (a widget that is a `slots.Part`) stand in a slot, in place of the last."""
        last = self._parts.get(slot)
        if last is not None:
            self._places[slot].removeWidget(last)
            last.hide()
            last.deleteLater()
        self._parts[slot] = part
        self._places[slot].addWidget(part)
        if self._shown is not None:
            cast(Part, part).show_customer(*self._shown)

    @property
    def shown(self) -> CustomerCard | None:
        """The card on screen."""
        return self._shown[0] if self._shown else None

    def clear(self) -> None:
        """No customer."""
        self._shown, self._customer = None, None
        self._body.hide()
        self.told.emit(None)

    async def open(self, customer: CustomerId, row: ThreadRow | None) -> CustomerCard | None:
        """Read and show a customer; None where another one was asked for meanwhile."""
        self._customer = customer
        card = await self._around.inbox.card(customer)
        if customer != self._customer:
            return None
        if self._shown != (card, row):
            self._shown = (card, row)
            for part in self._all():
                part.show_customer(card, row)
            self._body.show()
        self.told.emit(card)
        return card

    def look_again(self) -> None:
        """Draw everything anew, because the look or a picture has changed."""
        if self._shown is not None:
            for part in self._all():
                part.look_again()

    def _all(self) -> list[Part]:
        return [self.head, *(cast(Part, part) for part in self._parts.values())]
