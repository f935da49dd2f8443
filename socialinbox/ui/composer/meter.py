"""How long the words are as their network counts them, and what sending them costs."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialinbox.networks.contract import Length
from socialinbox.ui.parts import label, restyle
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import number


class Meter(QWidget):
    """A price and a count side by side; the count is red where the words are too long."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.price = label("", "second", self)
        self.price.setToolTip(self.tr("What the network charges for this reply"))
        self.counter = label("", "second", self)
        self.initials = label("", "second", self)
        self.initials.setToolTip(self.tr("Signed with your initials, as chosen in the settings"))
        self.initials.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.initials)
        row.addWidget(self.price)
        row.addWidget(self.counter)

    def sign(self, initials: str) -> None:
        """Show what the reply will be signed with; "" for nothing."""
        self.initials.setText(f"+ {initials}" if initials else "")
        self.initials.setAccessibleName(self.tr("Signed {initials}").format(initials=initials))
        self.initials.setVisible(bool(initials))

    def say(self, length: Length | None, price: str) -> None:
        """Show a length and a price; None and "" for nothing to say."""
        shown = f"{number(length.used)} / {number(length.limit)}" if length is not None else ""
        self.counter.setText(shown)
        self.price.setVisible(bool(price))
        self.price.setText(price)
        self.price.setAccessibleName(self.tr("Costs {price}").format(price=price))
        role = "bad" if length is not None and length.over else "second"
        if self.counter.property("role") != role:
            self.counter.setProperty("role", role)
            restyle(self.counter)
