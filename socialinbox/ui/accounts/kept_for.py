"""How long an account's network lets things be kept, and what the owner's contract adds."""

import getpass
from datetime import timedelta

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from socialinbox.domain.account import Account
from socialinbox.domain.errors import OwnerCanAct
from socialinbox.domain.keeping import Agreement, AgreementId, NetworkKeeping
from socialinbox.ui.accounts.parts import INSIDE, Button, Words, row, tile
from socialinbox.ui.aio import Work
from socialinbox.ui.keys_place import place_kept
from socialinbox.ui.parts import clear, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import isolate, said, short_date, tr

BY, DAYS = 180, 72


def user() -> str:
    """Who is logged in; empty where the system does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def time_words(time: timedelta) -> str:
    """48 hours, 30 days: as the networks' rules say it."""
    hours = time // timedelta(hours=1)
    if hours <= 72:
        return tr("%n hour(s)", hours)
    return tr("%n day(s)", time.days)


class KeptFor(QWidget):
    """The rules in words, the statements in force, and a form for another one."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self.account: Account | None = None
        self.rules = Words("", "", INSIDE)
        self.source = Words("", "hint", INSIDE)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.XS)
        self.back_buttons: dict[AgreementId, Button] = {}
        self.more_button = Button(self.tr("My contract allows more…"), "link")
        self.more_button.clicked.connect(lambda: self.open_form(True))
        self.form = self._build_form()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            tile(self.rules, self.source, self._lines, row(self.more_button, None), self.form)
        )

    def _build_form(self) -> QWidget:
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Its name and date, and where it lies"))
        self.words.setAccessibleName(self.tr("Which contract it is"))
        self.words.returnPressed.connect(self._on_record)
        self.by = QLineEdit(user())
        self.by.setFixedWidth(BY)
        self.by.setAccessibleName(self.tr("Who says so"))
        self.days = QLineEdit()
        self.days.setFixedWidth(DAYS)
        self.days.setAccessibleName(self.tr("For how many days it allows things to be kept"))
        self.days.returnPressed.connect(self._on_record)
        self.ever = QCheckBox(self.tr("for ever"))
        self.ever.setAccessibleName(self.tr("It allows things to be kept for ever"))
        self.ever.toggled.connect(lambda on: self.days.setDisabled(on))
        self.record_button = Button(self.tr("Record it"), "main")
        self.record_button.clicked.connect(self._on_record)
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(lambda: self.open_form(False))
        self.wrong = Words("", "bad", INSIDE)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(label(self.tr("Which contract allows more?"), "second"))
        column.addWidget(self.words)
        column.addLayout(
            row(
                label(self.tr("Everything may be kept for"), "second"),
                self.days,
                label(self.tr("days, or"), "second"),
                self.ever,
                None,
            )
        )
        column.addLayout(row(label(self.tr("Who says so:"), "second"), self.by, None))
        column.addWidget(
            Words(
                self.tr(
                    "What you state is recorded with the name and the time. It can be taken back; "
                    "what was then kept for too long goes at once."
                ),
                "hint",
                INSIDE,
            )
        )
        column.addWidget(self.wrong)
        column.addLayout(row(self.record_button, self.cancel_button, None))
        self.wrong.hide()
        made.hide()
        return made

    # -- what is shown
    def open(self, account: Account) -> None:
        """Another account, from the beginning."""
        self.account = account
        self.open_form(False)

    def open_form(self, on: bool) -> None:
        """Show the form, empty, or the way to it."""
        for field in (self.words, self.days):
            field.clear()
        self.ever.setChecked(False)
        self.wrong.say("")
        self.form.setVisible(on)
        self.more_button.setVisible(not on)
        if on:
            self.words.setFocus()

    async def refresh(self) -> None:
        """Read the rules and statements anew."""
        account = self.account
        if account is None:
            return
        found = await self._around.inbox.retention.networks(count=False)
        if self.account is not account:
            return
        for one in found:
            if one.network == account.own.network:
                self.show_keeping(one)

    def show_keeping(self, kept: NetworkKeeping) -> None:
        """The rules in words, and the statements that hold for this account."""
        limited = kept.messages is not None
        self.rules.say(_rules(self, kept))
        self.source.say(self.tr("By: {source}").format(source=said(kept.source)))
        self.more_button.setVisible(limited and self.form.isHidden())
        with place_kept(self):
            clear(self._lines)
            self.back_buttons.clear()
            mine = (None, self.account.id if self.account is not None else None)
            for one in kept.agreements:
                if one.ended_at is None and one.account in mine:
                    self._add_line(one)

    def _add_line(self, one: Agreement) -> None:
        button = self.back_buttons[one.id] = Button(
            self.tr("Take back", "a statement"),
            "",
            self.tr("Take the statement back: {words}").format(words=one.words),
        )
        button.clicked.connect(lambda: self._spawn(self._take_back(one.id)))
        button.ensurePolished()
        beside = INSIDE - button.sizeHint().width() - Space.M
        self._lines.addLayout(row(Words(self._line(one), "", beside), None, button))
        button.show()

    def _line(self, one: Agreement) -> str:
        length = self.tr("for ever") if one.period is None else time_words(one.period)
        said = self.tr("By your contract “{words}”: {length}. Stated by {by} on {day}.")
        return said.format(
            words=isolate(one.words),
            length=length,
            by=isolate(one.by),
            day=short_date(one.at, self._around.clock()),
        )

    # -- presses
    def _on_record(self) -> None:
        days = self.days.text().strip()
        if not self.ever.isChecked() and not (days.isdecimal() and 0 < int(days) < 100_000):
            self.wrong.say(self.tr("Write a number of days, such as 365, or choose for ever."))
            return
        period = None if self.ever.isChecked() else timedelta(days=int(days))
        self._spawn(self._record(period))

    def _spawn(self, work: Work) -> None:
        self._around.tasks.see_through(work, "account: keeping")

    async def _record(self, period: timedelta | None) -> None:
        account = self.account
        if account is None:
            return
        try:
            await self._around.inbox.retention.allow(
                account.own.network, account.id, period, self.words.text(), self.by.text()
            )
        except OwnerCanAct as error:
            self.wrong.say(str(error))
            return
        self.open_form(False)
        await self.refresh()

    async def _take_back(self, agreement: AgreementId) -> None:
        try:
            await self._around.inbox.retention.take_back(agreement, self.by.text() or user())
        except OwnerCanAct as error:
            self.wrong.say(str(error))
        await self.refresh()


def _rules(widget: QWidget, kept: NetworkKeeping) -> str:
    if kept.messages is None:
        said = widget.tr(
            "{network} sets no time. What is deleted or changed there is deleted or changed here."
        )
        return said.format(network=kept.label)
    said = widget.tr(
        "{network} lets others’ words be kept for {words}, names and faces for {people}, your own "
        "words {own}. While you are online everything is fetched anew before its time is over."
    )
    own = widget.tr("for ever")
    if kept.own_words is not None:
        own = widget.tr("for {time}").format(time=time_words(kept.own_words))
    text = said.format(
        network=kept.label,
        words=time_words(kept.messages),
        people=time_words(kept.people) if kept.people is not None else widget.tr("ever"),
        own=own,
    )
    if not kept.exportable:
        text += " " + widget.tr("Exports and backups leave others’ words and names out.")
    return text
