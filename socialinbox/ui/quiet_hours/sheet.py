"""The quiet hours that customers and accounts have of their own, on a sheet over the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from socialinbox.config.quiet_hours import QuietHours
from socialinbox.config.whose_hours import Held, Schedules
from socialinbox.domain.account import OwnAccount
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.inbox.back import Back
from socialinbox.inbox.contract_telling import Telling
from socialinbox.ui.accounts.parts import look_of
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import Picker, label
from socialinbox.ui.quiet_hours.form import OwnHoursForm
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.told.quiet import schedules
from socialinbox.ui.words import isolate, tr


@dataclass(frozen=True, slots=True)
class OfCustomer:
    """A customer who can have quiet hours of his own."""

    name: str
    id: CustomerId

    def look(self, among: Schedules, now: datetime) -> tuple[QuietHours | None, Held | None]:
        """Those he has, and whether it is quiet now."""
        return among.own.customers.get(self.id), among.held(now, self.id)

    async def put(self, telling: Telling, hours: QuietHours | None) -> Back:
        """Give him some, or take them."""
        return await telling.set_hours(self.id, hours)


@dataclass(frozen=True, slots=True)
class OfAccount:
    """An account that can have quiet hours of its own."""

    name: str
    id: AccountId

    def look(self, among: Schedules, now: datetime) -> tuple[QuietHours | None, Held | None]:
        """Those it has, and whether it is quiet now."""
        return among.own.accounts.get(self.id), among.held(now, account=self.id)

    async def put(self, telling: Telling, hours: QuietHours | None) -> Back:
        """Give it some, or take them."""
        return await telling.set_account_hours(self.id, hours)


Whose = OfCustomer | OfAccount


class OwnHoursSheet(Overlay):
    """What is chosen counts at once; `changed` carries what was done and its way back."""

    changed = Signal(str, object)
    allows = frozenset({"undo"})

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        name = tr("Quiet hours of customers and accounts")
        super().__init__(parent, name, width=520)
        self._around = around
        self._known: Sequence[Whose] = ()
        self._turn = 0
        title = label(name, "title", self.sheet)
        title.setWordWrap(True)
        self.whose = Picker(around.theme, self.tr("Whose quiet hours"), self.sheet)
        self.form = OwnHoursForm(around, self.sheet)
        about = label(
            self.tr(
                "A customer’s own hours decide alone, else those of the account a message comes "
                "through, else those in the settings. Nothing breaks through a customer’s own."
            ),
            "hint",
            self.sheet,
        )
        about.setWordWrap(True)
        for part in (title, self.whose, self.form, about):
            self.inside.addWidget(part)
        self.whose.activated.connect(lambda _at: self._look_later())
        self.form.chosen.connect(self._on_chosen)
        self.form.sized.connect(self.fit)

    def ask(self, customer: CustomerId | None = None) -> None:
        """Of a customer, or of the first that has any."""
        self._around.tasks.spawn(self._open(customer), "quiet hours: open")

    async def _open(self, customer: CustomerId | None) -> None:
        self._known = await self._all(customer)
        if not self._known:
            return
        self.whose.clear()
        for one in self._known:
            self.whose.addItem(isolate(one.name))
        asked = [isinstance(one, OfCustomer) and one.id == customer for one in self._known]
        self.whose.setCurrentIndex(asked.index(True) if any(asked) else 0)
        await self._look()
        self.open_over()
        self.fit()
        at = self.whose if customer is None else self.form
        at.setFocus(Qt.FocusReason.PopupFocusReason)

    async def _all(self, asked: CustomerId | None) -> list[Whose]:
        """Customers who have some, and the one that is asked for; then all accounts."""
        inbox = self._around.inbox
        own = (await inbox.telling.own_hours()).customers
        rows = await inbox.rows([*own, *([] if asked is None else [asked])])
        people = sorted(rows.values(), key=lambda row: row.name.casefold())
        accounts = [(one.id, one.own) for one in await inbox.accounts()]
        return [
            *(OfCustomer(row.name, row.id) for row in people),
            *(OfAccount(self._called(own), one) for one, own in accounts),
        ]

    def _called(self, own: OwnAccount) -> str:
        """Accounts of one shop bear one name everywhere."""
        network = look_of(self._around, own.network).label
        return tr("{name} · {place}").format(name=own.name or own.handle, place=network)

    # -- showing and choosing
    @property
    def _now(self) -> Whose:
        return self._known[self.whose.currentIndex()]

    def _look_later(self) -> None:
        self._around.tasks.spawn(self._look(), "quiet hours: look")

    async def _look(self) -> None:
        now, turn = self._now, self._turn
        found = await schedules(self._around.inbox, self._around.choices)
        # What was chosen meanwhile is shown once it is written.
        if now is self._now and turn == self._turn:
            self.form.show_hours(*now.look(found, self._around.clock()))

    def _on_chosen(self, hours: QuietHours | None) -> None:
        self._turn += 1
        self._around.tasks.see_through(self._put(self._now, hours), "quiet hours: put")

    async def _put(self, whose: Whose, hours: QuietHours | None) -> None:
        back = await whose.put(self._around.inbox.telling, hours)
        words = self.tr("The quiet hours of {name} are changed.")

        async def and_show() -> None:
            await back()
            if self.isVisible():
                await self._look()

        self.changed.emit(words.format(name=isolate(whose.name)), and_show)
        await self._look()
