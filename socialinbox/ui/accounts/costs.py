"""What an account cost this month, what it used of its quota today, and the owner's cap."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from socialinbox.domain.money import read_dollars
from socialinbox.domain.spending import Spending
from socialinbox.ui.accounts.parts import INSIDE, Button, Words, row, tile
from socialinbox.ui.parts import label, restyle
from socialinbox.ui.theme.metrics import BAR_OF_PROGRESS, Space
from socialinbox.ui.words import amount, money, number, said, short_date
from socialinbox.ui.words import clock as clock_words

FULL = 1000
CAP = 112
NEARLY = 0.8
"""From this share on a bar is drawn as a warning."""


class Costs(QWidget):
    """`cap_set` carries thousandths of a dollar, or None for no cap. Hidden where nothing costs."""

    cap_set = Signal(object)

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self.money = Words("", "", INSIDE)
        self.money_bar = self._bar()
        self.units = Words("", "", INSIDE)
        self.units_bar = self._bar()
        self.cap = QLineEdit()
        self.cap.setFixedWidth(CAP)
        self.cap.setPlaceholderText(self.tr("no cap"))
        self.cap.setAccessibleName(self.tr("The most that a month may cost, in dollars"))
        self.cap.returnPressed.connect(self._on_set)
        self.set_button = Button(self.tr("Set"), "", self.tr("Set the cap"))
        self.set_button.clicked.connect(self._on_set)
        self.wrong = Words("", "bad", INSIDE)
        self._cap_row = QWidget()
        cap = QVBoxLayout(self._cap_row)
        cap.setSpacing(Space.S)
        cap.setContentsMargins(0, Space.S, 0, 0)
        cap.addLayout(
            row(label(self.tr("At most, a month: $"), "second"), self.cap, self.set_button, None)
        )
        cap.addWidget(
            Words(
                self.tr("At the cap reading stops until the next month. Replies still go out."),
                "hint",
                INSIDE,
            )
        )
        cap.addWidget(self.wrong)
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            tile(self.money, self.money_bar, self._cap_row, self.units, self.units_bar)
        )

    def _bar(self) -> QProgressBar:
        bar = QProgressBar()
        bar.setRange(0, FULL)
        bar.setTextVisible(False)
        bar.setFixedHeight(BAR_OF_PROGRESS)
        return bar

    def show_spending(self, spending: Spending, costs_money: bool) -> None:
        """The numbers as they are now."""
        self._show_money(spending, costs_money)
        limit = spending.limit
        if limit is not None:
            self.units.say(self._units_words(spending, limit))
            self._fill(self.units_bar, spending.today_units / limit, self.units.text())
        self.units.setVisible(limit is not None)
        self.units_bar.setVisible(limit is not None)
        self.setVisible(costs_money or limit is not None)

    def _show_money(self, spending: Spending, costs_money: bool) -> None:
        cap, cost = spending.cap, money(spending.month_milli)
        words = self.tr("{cost} this month.").format(cost=cost)
        if cap is not None:
            words = self.tr("{cost} of at most {cap} this month.").format(cost=cost, cap=money(cap))
            self._fill(self.money_bar, spending.month_milli / cap if cap else 1.0, words)
        self.money.say(words)
        self.money.setVisible(costs_money)
        self.money_bar.setVisible(costs_money and cap is not None)
        self._cap_row.setVisible(costs_money)
        if not self.cap.hasFocus():
            self.cap.setText("" if cap is None else amount(cap))

    def _units_words(self, spending: Spending, limit: int) -> str:
        words = self.tr("{used} of {limit} {unit} used today.").format(
            used=number(spending.today_units), limit=number(limit), unit=said(spending.unit or "")
        )
        if spending.renews_at is not None:
            now = self._now()
            at = clock_words(spending.renews_at)
            if (spending.renews_at - now).days >= 1:
                at = short_date(spending.renews_at, now)
            words += " " + self.tr("It begins anew at {time}.").format(time=at)
        return words

    def _fill(self, bar: QProgressBar, share: float, words: str) -> None:
        bar.setValue(round(min(1.0, max(0.0, share)) * FULL))
        bar.setAccessibleName(words)
        bar.setProperty("kind", "warn" if share >= NEARLY else "")
        restyle(bar)

    def _on_set(self) -> None:
        text = self.cap.text().strip()
        milli = read_dollars(text) if text else None
        if text and milli is None:
            words = self.tr("This is no amount. Write dollars, such as {whole} or {cents}.")
            self.wrong.say(words.format(whole=amount(5000), cents=amount(7500)))
            return
        self.wrong.say("")
        self.cap_set.emit(milli)
