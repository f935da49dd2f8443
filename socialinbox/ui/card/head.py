"""The top of the card: the customer's face, name, place and since when."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from socialinbox.domain.views import CustomerCard, ThreadRow
from socialinbox.ui.parts import label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import breakable, month, one_line, tr

FACE = 60


class Head(QWidget):
    """Who it is at a glance."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._shown: tuple[CustomerCard, ThreadRow | None] | None = None
        self._face = QLabel(self)
        self._name = label("", "title", self)
        self._about = label("", "second", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.FINE)
        for part in (self._face, self._name, self._about):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            part.setWordWrap(part is not self._face)
            column.addWidget(part)
        column.insertSpacing(1, 6)

    def show_customer(self, card: CustomerCard, row: ThreadRow | None) -> None:
        """Another customer, or the same with something new."""
        self._shown = (card, row)
        self.look_again()

    def look_again(self) -> None:
        """The look or a picture has changed."""
        if self._shown is None:
            return
        card, row = self._shown
        url = row.avatar_url if row else None
        self._face.setPixmap(self._around.avatar(card.name, url, FACE, self.devicePixelRatioF()))
        self._name.setText(breakable(one_line(card.name)) or tr("Unknown"))
        parts = [p for p in {i.profile.location for i in card.identities} if p][:1]
        if card.since is not None:
            since = month(card.since, self._around.clock())
            parts.append(self.tr("customer since {month}").format(month=since))
        self._about.setText(breakable(" · ".join(parts)))
