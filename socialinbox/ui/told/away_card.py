"""The quiet card at the start: what came while nobody was there, with ways to it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialinbox.domain.account import Account
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.fitting import Fitting
from socialinbox.ui.flow import Flow
from socialinbox.ui.parts import IconButton, clear, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.told.away import Away
from socialinbox.ui.words import isolate, number, tr, when_and_clock

MARK = 16


class AwayCard(QFrame):
    """Hidden while there is nothing to tell, and from the moment it was put away.

    `unread_pressed`, `closing_pressed`, `to_do_pressed` and `leaving_pressed` want lists,
    `account_pressed` carries an account.
    """

    unread_pressed = Signal()
    network_pressed = Signal(str)
    closing_pressed = Signal()
    to_do_pressed = Signal()
    leaving_pressed = Signal()
    account_pressed = Signal(int)
    put_away = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("away")
        self._around = around
        self._away: Away | None = None
        self._accounts: dict[AccountId, Account] = {}
        self._gone = False
        self._title = label("", "strong", self)
        # In a low window what is below needs the room more.
        self.scrolled = Fitting(self)
        self.links = QWidget(self.scrolled.body)
        self._flow = Flow(self.links)
        self._flow.setSpacing(Space.M)
        self.close_button = IconButton(around.theme, "close", tr("Put this away"), "", self)
        self.close_button.clicked.connect(self.dismiss)
        column = QVBoxLayout(self.scrolled.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._title)
        column.addWidget(self.links)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.S, Space.M)
        row.setSpacing(Space.S)
        row.addWidget(self.scrolled, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        around.theme.changed.connect(self._show)
        self.hide()

    def commands(self) -> tuple[Command, ...]:
        """Putting it away."""
        words = tr("Put away what came while you were away")
        return (
            Command(
                "away.dismiss",
                Group.WINDOW,
                words,
                self.dismiss,
                possible=self.isVisible,
                why_not=tr("Nothing to put away"),
                everywhere=True,
            ),
        )

    @property
    def buttons(self) -> list[QPushButton]:
        """What can be pressed, besides putting it away."""
        found = (self._flow.itemAt(i) for i in range(self._flow.count()))
        return [w for item in found if item and isinstance(w := item.widget(), QPushButton)]

    @property
    def title(self) -> str:
        """Since when."""
        return self._title.text()

    def tell(self, away: Away, accounts: list[Account]) -> None:
        """Show this; once it was put away nothing shows it again."""
        self._away = away
        self._accounts = {account.id: account for account in accounts}
        self._show()

    def dismiss(self) -> None:
        """Put it away for good."""
        self._gone = True
        self.hide()
        self.put_away.emit()

    def _show(self) -> None:
        away = self._away
        self._clear()
        if away is None or not away or self._gone:
            self.hide()
            return
        since = when_and_clock(away.since, self._around.clock())
        self._title.setText(tr("While you were away, since {time}").format(time=since))
        self._show_messages(away)
        self._show_rest(away)
        words = [self._title.text(), *(button.text().strip() for button in self.buttons)]
        self.setAccessibleName(". ".join(words))
        self.show()

    def _show_messages(self, away: Away) -> None:
        missed = away.missed
        if not missed.messages:
            return
        words = tr("{messages} from {customers}").format(
            messages=tr("%n new message(s)", missed.messages),
            customers=tr("%n customer(s)", len(missed.customers), note="from so many"),
        )
        self._add("inbox", words, self.unread_pressed.emit)
        if len(missed.networks) > 1:
            for network, count in missed.networks:
                self._add_network(network, count)

    def _add_network(self, name: NetworkName, count: int) -> None:
        look = next((one for one in self._around.networks if one.name == name), None)
        if look is None:
            return
        button = self._button(number(count), lambda: self.network_pressed.emit(name))
        words = tr("{network}: {messages}").format(
            network=look.label, messages=tr("%n new message(s)", count)
        )
        button.setAccessibleName(words)
        button.setToolTip(words)
        dpr = self.devicePixelRatioF()
        button.setIcon(QIcon(self._around.theme.mark(look.mark, MARK, dpr)))

    def _show_rest(self, away: Away) -> None:
        if away.closing:
            count = len(away.closing)
            self._add(
                "alarm",
                tr("%n reply window(s) (closes|close) soon", count),
                self.closing_pressed.emit,
            )
        for account in away.broken:
            words = tr("{name} needs your attention").format(name=self._named(account))
            self._add("warning", words, partial(self.account_pressed.emit, account))
        for account in away.gaps:
            words = tr("{name}: something may be missing").format(name=self._named(account))
            self._add("history", words, partial(self.account_pressed.emit, account))
        if away.due:
            self._add("todo", tr("%n thing(s) to do fell due", away.due), self.to_do_pressed.emit)
        if away.went_out:
            words = tr("%n repl(y|ies) put off went out", away.went_out)
            self._add("send-later", words, self.leaving_pressed.emit)

    def _named(self, number_of: AccountId) -> str:
        account = self._accounts.get(number_of)
        return isolate(account.own.name) if account is not None else ""

    def _add(self, icon: str, words: str, do: Callable[[], object]) -> None:
        button = self._button(words, do)
        role = "bad" if icon == "warning" else "text_2"
        dpr = self.devicePixelRatioF()
        button.setIcon(QIcon(self._around.theme.icon(icon, role, MARK, dpr)))
        button.setAccessibleName(words)

    def _button(self, words: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(f" {words}", self.links)
        button.setProperty("kind", "link")
        button.clicked.connect(lambda _=False: do())
        self._flow.addWidget(button)
        button.show()
        return button

    def _clear(self) -> None:
        clear(self._flow)
