"""One account: how it is doing and what to do, what of it is known, what it costs, its end."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialinbox.config.quiet_hours import QuietHours
from socialinbox.config.settings.declared import INITIALS, MARK_SEEN
from socialinbox.domain.account import Account, AccountOption, AccountState
from socialinbox.domain.coverage import StreamCoverage
from socialinbox.domain.errors import NetworkError, OwnerCanAct
from socialinbox.domain.ids import AccountId
from socialinbox.domain.spending import Spending
from socialinbox.networks.registry import rules_of
from socialinbox.ui.accounts.costs import Costs
from socialinbox.ui.accounts.deeds import AccountDeeds
from socialinbox.ui.accounts.kept_for import KeptFor
from socialinbox.ui.accounts.options import Options
from socialinbox.ui.accounts.parts import (
    WIDTH,
    Button,
    Column,
    Face,
    Picture,
    Words,
    heading,
    look_of,
    row,
    tile,
)
from socialinbox.ui.accounts.seen import Seen
from socialinbox.ui.accounts.signing import Signing
from socialinbox.ui.accounts.stream_line import StreamLine
from socialinbox.ui.accounts.strip import Legend
from socialinbox.ui.accounts.told import Told
from socialinbox.ui.accounts.under_way import show_losses
from socialinbox.ui.parts import clear, label
from socialinbox.ui.sidebar.health import shape, state_word, trouble
from socialinbox.ui.sidebar.items import Health
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.told.quiet import schedules
from socialinbox.ui.verbs import Verbs
from socialinbox.ui.words import isolate, short_date, when

ICONS = {
    Health.GOOD: ("check", "good"),
    Health.BUSY: ("refresh", "text_2"),
    Health.TROUBLED: ("clock", "warn"),
    Health.BROKEN: ("warning", "bad"),
}
BROKEN = (AccountState.NEEDS_ATTENTION, AccountState.DISCONNECTED)


class AccountPage(Column):
    """`again_pressed` and `disconnect_pressed` carry the Account."""

    again_pressed = Signal(object)
    disconnect_pressed = Signal(object)

    def __init__(self, around: Surroundings, verbs: Verbs, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._deeds = AccountDeeds(around, verbs, self)
        self._deeds.done.connect(self._read_anew)
        self.account: Account | None = None
        self._lines: dict[str, StreamLine] = {}
        self._fetching: set[tuple[AccountId, str]] = set()
        self._cap: int | None = None
        self._turn = 0
        self._build()

    def _build(self) -> None:
        inside = self.inside
        inside.addLayout(self._head())
        inside.addSpacing(Space.S)
        inside.addWidget(self._state())
        self._losses = QVBoxLayout()
        self._losses.setSpacing(Space.S)
        inside.addLayout(self._losses)
        self._coverage_heading = heading(self.tr("What is known, and what is missing"))
        inside.addWidget(self._coverage_heading)
        self._streams = QVBoxLayout()
        self._streams.setSpacing(Space.S)
        self._axis_from = label("", "hint")
        axis = row(self._axis_from, None, Legend(self._around.theme), None, spacing=0)
        axis.addWidget(label(self.tr("Today"), "hint"))
        self._coverage = tile(self._streams, axis)
        inside.addWidget(self._coverage)
        self._costs_heading = heading(self.tr("What it costs"))
        inside.addWidget(self._costs_heading)
        self.costs = Costs(self._around.clock)
        self.costs.cap_set.connect(self._on_cap)
        inside.addWidget(self.costs)
        inside.addWidget(heading(self.tr("How long things are kept")))
        self.kept_for = KeptFor(self._around)
        inside.addWidget(self.kept_for)
        self._build_choices()
        self._build_end()

    def _head(self) -> QHBoxLayout:
        self.face = Face(self._around, 52)
        self.name = label("", "huge")
        self.network = label("", "body2")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.network)
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addWidget(self.face)
        head.addLayout(names, 1)
        return head

    def _build_choices(self) -> None:
        """What the owner decides for this account."""
        inside = self.inside
        inside.addWidget(heading(self.tr("Being told")))
        self.told = Told(self._around)
        self.told.chosen.connect(self._on_told_chosen)
        self.told.hours.chosen.connect(self._on_hours_chosen)
        inside.addWidget(self.told)
        self._options_heading = heading(self.tr("What only you can say"))
        inside.addWidget(self._options_heading)
        self.options = Options()
        self.options.answered.connect(self._on_answered)
        inside.addWidget(self.options)
        self._seen_heading = heading(self.tr("Tell customers that you have seen their message"))
        inside.addWidget(self._seen_heading)
        self.seen = Seen()
        self.seen.chosen.connect(self._on_seen_chosen)
        self._around.choices.follow(MARK_SEEN, self, self.seen.show_choice)
        inside.addWidget(self.seen)
        inside.addWidget(heading(self.tr("Initials under public replies")))
        self.signing = Signing()
        self.signing.chosen.connect(self._on_signed)
        self._around.choices.follow(INITIALS, self, self.signing.show_usual)
        inside.addWidget(self.signing)

    def _build_end(self) -> None:
        inside = self.inside
        inside.addWidget(heading(self.tr("Disconnect")))
        self.disconnect_button = Button(self.tr("Disconnect…"))
        self.disconnect_button.clicked.connect(lambda: self.disconnect_pressed.emit(self.account))
        inside.addWidget(
            Words(
                self.tr(
                    "Its messages stay. The keys are deleted, and the network is asked to take "
                    "the access back."
                ),
                "second",
            )
        )
        inside.addWidget(self.disconnect_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _state(self) -> QWidget:
        self.icon = Picture(self._around.theme, "check", "good", 20)
        self.state = label("", "strong")
        self.words = Words("", "body2", WIDTH - 66)
        self.sync_button = Button(self.tr("Sync now"))
        self.sync_button.clicked.connect(self._on_sync)
        self.again_button = Button(self.tr("Connect again"), "main")
        self.again_button.clicked.connect(lambda: self.again_pressed.emit(self.account))
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self.state)
        words.addWidget(self.words)
        words.addSpacing(Space.S)
        words.addLayout(row(self.again_button, self.sync_button, None))
        across = QHBoxLayout()
        across.setSpacing(Space.L)
        across.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        return tile(across)

    # -- what is shown
    def open(self, account: Account) -> None:
        """Show an account from the top."""
        for line in self._lines.values():
            self._streams.removeWidget(line)
            line.deleteLater()
        self._lines.clear()
        self._coverage_heading.hide()
        self._coverage.hide()
        self._costs_heading.hide()
        self.costs.hide()
        self.show_options([])
        self.kept_for.open(account)
        self.verticalScrollBar().setValue(0)
        self.show_account(account)
        self._read_anew()

    def focus_first(self, otherwise: QWidget) -> None:
        """To what is to be done, where something is."""
        broken = self.account is not None and self.account.state in BROKEN
        (self.again_button if broken else otherwise).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_account(self, account: Account) -> None:
        """Its name and state."""
        self.account = account
        own, look = account.own, look_of(self._around, account.own.network)
        self.face.show_face(own.name or own.handle or "", own.avatar_url, look.mark)
        self.name.setText(own.name or f"@{own.handle}")
        handle = isolate(f"@{own.handle.removeprefix('@')}") if own.handle and own.name else ""
        self.network.setText(" · ".join(filter(None, (look.label, handle))))
        self.state.setText(state_word(account))
        self.icon.show_icon(*ICONS[shape(account)])
        clear(self._losses)
        show_losses(self._losses, self._around, own.lacks)
        broken = account.state in BROKEN
        self.words.say(self._state_words(account, broken))
        self.signing.show_own(own.initials)
        can_tell = rules_of(own.network).marks_seen
        self._seen_heading.setVisible(can_tell)
        self.seen.setVisible(can_tell)
        self.again_button.setVisible(broken)
        self.sync_button.setVisible(not broken)

    def _state_words(self, account: Account, broken: bool) -> str:
        now = self._around.clock()
        words = trouble(account, now).removeprefix(state_word(account)).lstrip(". ")
        parts = [words[:1].upper() + words[1:]] if words else []
        if broken:
            parts.append(self.tr("Queued replies wait until it is connected."))
        if account.last_sync_at is not None:
            last = when(account.last_sync_at, now)
            parts.append(self.tr("Last complete: {time}.").format(time=last))
        return " ".join(parts)

    async def refresh(self) -> None:
        """Read coverage and costs anew."""
        account = self.account
        if account is None:
            return
        inbox, turn = self._around.inbox, self._turn
        coverage = await inbox.coverage(account.id)
        spending = await inbox.spending(account.id)
        options = await inbox.options(account.id)
        muted = await inbox.telling.muted_accounts()
        quiet = await schedules(inbox, self._around.choices)
        if self.account is None or self.account.id != account.id:
            return
        self.show_coverage(coverage)
        if spending is not None:
            self.show_spending(spending)
        # What was chosen meanwhile is shown once it is written.
        if turn == self._turn:
            self.show_options(options)
            self.told.show_muted(account.id in muted)
            held = quiet.held(self._around.clock(), account=account.id)
            self.told.hours.show_hours(quiet.own.accounts.get(account.id), held)
        await self.kept_for.refresh()

    def show_options(self, options: list[AccountOption]) -> None:
        """What the network wants to know of the owner, where it does."""
        self.options.show_options(options)
        self._options_heading.setVisible(bool(options))

    def show_spending(self, spending: Spending) -> None:
        """What it costs, where it costs anything."""
        if self.account is not None:
            self._cap = spending.cap
            prices = rules_of(self.account.own.network).price_list.values()
            self.costs.show_spending(spending, any(price.milli for price in prices))
            self._costs_heading.setVisible(not self.costs.isHidden())

    def show_coverage(self, coverage: list[StreamCoverage]) -> None:
        """What of each stream is known."""
        for one in coverage:
            line = self._lines.get(one.stream)
            if line is None:
                line = self._lines[one.stream] = StreamLine(self._around, one.stream)
                line.fetch_pressed.connect(self._on_fetch)
                self._streams.addWidget(line)
            line.show_fetching((one.account, one.stream) in self._fetching)
            line.show_coverage(one)
        starts = [one.stretches[0].start for one in coverage if one.stretches]
        if starts:
            self._axis_from.setText(short_date(min(starts), self._around.clock()))
        self._coverage_heading.setVisible(bool(coverage))
        self._coverage.setVisible(bool(coverage))

    @property
    def lines(self) -> list[StreamLine]:
        """The streams as shown."""
        return list(self._lines.values())

    # -- presses
    def _on_fetch(self, stream: str) -> None:
        if self.account is not None and (self.account.id, stream) not in self._fetching:
            self._fetching.add((self.account.id, stream))
            self._around.tasks.spawn(self._fetch(self.account.id, stream), "account: fetch")

    async def _fetch(self, account: AccountId, stream: str) -> None:
        self._tell_fetching(account, stream, "")
        went_wrong = ""
        try:
            await self._around.inbox.backfill(account, stream)
        except (OwnerCanAct, NetworkError) as error:
            went_wrong = str(error)
        finally:
            self._fetching.discard((account, stream))
        await self.refresh()
        self._tell_fetching(account, stream, went_wrong)

    def _tell_fetching(self, account: AccountId, stream: str, went_wrong: str) -> None:
        if self.account is not None and self.account.id == account and stream in self._lines:
            self._lines[stream].show_fetching((account, stream) in self._fetching, went_wrong)

    def _on_sync(self) -> None:
        if self.account is not None and self._around.services is not None:
            self.sync_button.setEnabled(False)
            self.sync_button.setText(self.tr("Asking…"))
            self._around.tasks.spawn(self._sync(self.account.id), "account: sync")

    async def _sync(self, account: AccountId) -> None:
        services = self._around.services
        if services is None:
            return
        try:
            await services.sync_account(account)
        finally:
            self.sync_button.setEnabled(True)
            self.sync_button.setText(self.tr("Sync now"))
        await self.refresh()

    def _on_cap(self, milli: int | None) -> None:
        if self.account is not None:
            self._deeds.set_cap(self.account, milli, self._cap)

    def _on_answered(self, name: str, answer: bool) -> None:
        if self.account is not None:
            self._turn += 1
            self._deeds.answer(self.account, name, answer)

    def _on_told_chosen(self, wanted: bool) -> None:
        if self.account is not None:
            self._turn += 1
            self._deeds.mute(self.account, not wanted)

    def _on_hours_chosen(self, hours: QuietHours | None) -> None:
        if self.account is not None:
            self._turn += 1
            self._deeds.give_hours(self.account, hours)

    def _on_signed(self, initials: str | None) -> None:
        if self.account is not None:
            self._deeds.sign(self.account, initials)

    def _on_seen_chosen(self, value: str) -> None:
        self._around.choices.choose(MARK_SEEN, value)

    def _read_anew(self) -> None:
        self._around.tasks.spawn(self.refresh(), "account: coverage and costs")
