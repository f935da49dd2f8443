"""Tells the desktop of new messages and of trouble, each once, and takes back what was read."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer

from socialinbox.config.settings.declared import NOTIFICATIONS, QUIET_LETS_THROUGH
from socialinbox.config.whose_hours import Held
from socialinbox.domain.account import Account
from socialinbox.domain.changes import NOTHING, Changes
from socialinbox.domain.ids import AccountId, CustomerId, MessageId
from socialinbox.domain.message import Direction
from socialinbox.domain.telling import Missed, News
from socialinbox.domain.views import ThreadRow
from socialinbox.inbox.contract import Inbox
from socialinbox.inbox.contract_later import Leaves
from socialinbox.networks.contract import Route
from socialinbox.ui.composer.sent import undo_time
from socialinbox.ui.sidebar.health import shape, trouble
from socialinbox.ui.sidebar.items import Health
from socialinbox.ui.told import sayings
from socialinbox.ui.told.answering import answer, plain_way, where_words
from socialinbox.ui.told.decide import Wishes, decide
from socialinbox.ui.told.notice import Notice, Typing
from socialinbox.ui.told.outcomes import Outcomes
from socialinbox.ui.told.voice import APART, Means, Voice
from socialinbox.ui.words import tr

GATHERED = 1500
"""Milliseconds in which messages that arrive are gathered before they are told."""
MESSAGES, QUIET, AWAY = "messages", "quiet", "away"
"""Keys of the notices that are about several customers."""


def _thread_key(customer: int) -> str:
    return f"thread-{customer}"


def _not_away(_one: News) -> bool:
    return False


class Notifications(Voice):
    """Listens to an inbox from `listen_to` on. Each trouble and each message is told once.

    While the window is covered the owner's own accounts are not named either. `away` says of a
    message whether the window tells of it as missed, so that the desktop need not.
    """

    def __init__(self, means: Means, away: Callable[[News], bool] = _not_away) -> None:
        super().__init__(means)
        self._away = away
        self._outcomes = Outcomes(means.around, means.desktop, means.ways, self._tasks)
        self._gathered = NOTHING
        self._troubled: set[AccountId] = set()
        self._shown: dict[CustomerId, list[News]] = {}
        """What each customer's notice says, while it is there."""
        self._looked_until: datetime | None = None
        """When the window was last in front, while it is not."""
        self._together: set[CustomerId] = set()
        """Of whom the notice tells that is about several."""
        self._late: list[News] = []
        """What the notice tells that came while it was quiet."""
        self._one_by_one = asyncio.Lock()
        """What was kept back by two quiet hours that end together is told once."""
        self._timer = QTimer(self, interval=GATHERED, singleShot=True)
        self._timer.timeout.connect(self._on_timer)
        means.quiet.changed.connect(self._on_quiet)
        means.ways.window.installEventFilter(self)

    def listen_to(self, inbox: Inbox, accounts: list[Account]) -> None:
        """Begin, or go on with another inbox. What is wrong with `accounts` has been told."""
        self._troubled = {account.id for account in accounts if _broken(account)}
        self._listen(inbox, self._on_changes)
        self._on_quiet()

    async def aclose(self) -> None:
        """Listen no longer; what the desktop shows goes with the window that it would open."""
        self._timer.stop()
        self._ways.window.removeEventFilter(self)
        await super().aclose()
        for customer in list(self._shown):
            await self._desktop.withdraw(_thread_key(customer))
        for key in (MESSAGES, QUIET, AWAY):
            await self._desktop.withdraw(key)
        await self._outcomes.take_back()

    def hide_content(self) -> None:
        """The window is locked: what the desktop shows of customers goes at once."""
        self._tasks.spawn(self._withdraw_all(), "notifications: hide")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes back to the window has seen what is open in it."""
        if event.type() is QEvent.Type.WindowActivate and self._told_of:
            self._tasks.spawn(self._take_back(self._told_of), "notifications: seen")
        elif event.type() is QEvent.Type.WindowDeactivate:
            self._looked_until = self._around.clock()
        return False

    # -- what is heard
    def _on_changes(self, changes: Changes) -> None:
        fresh = changes.arrived or changes.accounts or changes.rules
        if fresh or not self._told_of.isdisjoint(changes.customers):
            self._gathered |= changes
            if not self._timer.isActive():
                self._timer.start()

    def _on_timer(self) -> None:
        gathered, self._gathered = self._gathered, NOTHING
        self._tasks.spawn(self._tell(gathered), "notifications: tell")

    def _on_quiet(self) -> None:
        self._tasks.spawn(self._after_quiet(), "notifications: after the quiet")

    # -- telling
    async def _tell(self, changes: Changes) -> None:
        inbox = self._around.inbox
        if changes.accounts:
            await self._about_accounts(await inbox.accounts())
        await self._take_back(set(changes.customers | changes.gone))
        alerts = await inbox.own_rules.untold() if changes.arrived or changes.rules else []
        messages = changes.arrived | {run.message for run in alerts}
        news = await inbox.telling.news(sorted(messages)) if messages else []
        if alerts:
            # Noted first: told twice is worse than told by the list alone.
            await inbox.own_rules.mark_told([run.id for run in alerts])
        if not news:
            return
        rows = await inbox.rows(list({one.customer for one in news}))
        decided = decide(news, rows, self._wishes())
        if decided.later:
            await inbox.telling.keep_back([one.message for one in decided.later])
        await self._about_customers(decided.now, rows)

    def _wishes(self) -> Wishes:
        choices = self._around.choices
        customer = self._ways.open_customer()
        return Wishes(
            everything=choices[NOTIFICATIONS],
            held=self._held,
            followed_through=choices[QUIET_LETS_THROUGH] in ("followed", "both"),
            looked_at=self._ways.looked_at,
            open=None if customer is None else CustomerId(customer),
            away=self._away,
        )

    def _held(self, one: News, called: bool) -> Held | None:
        return self._quiet.held(one.customer, one.account, called=called)

    async def _about_customers(
        self, told: dict[CustomerId, list[News]], rows: dict[CustomerId, ThreadRow]
    ) -> None:
        apart = [one for one in told if rows[one].followed or one in self._shown]
        rest = [one for one in told if one not in apart]
        if self._content and len(rest) <= APART and not self._together:
            apart, rest = [*told], []
        for customer in apart:
            await self._about_customer(rows[customer], told[customer])
        if rest:
            news = [one for customer in rest for one in told[customer]]
            await self._about_several([rows[customer] for customer in rest], news)

    async def _about_customer(self, row: ThreadRow, news: Sequence[News]) -> None:
        said = self._shown[row.id] = [*self._shown.get(row.id, ()), *news]
        title, body = sayings.messages_words(len(said)), ""
        if row.followed:
            title = tr("A customer you follow has written")
        if self._content:
            title = sayings.customer_title(row, said, self._around.places.get(said[-1].place))
            body = sayings.customer_body(said)
        open_it = self._ways.to_front(lambda: self._ways.open_thread(row.id))
        open_for_all = Notice(
            _thread_key(row.id),
            title,
            body,
            urgent=row.followed,
            opened=open_it,
            sound=self._any_sounds(said),
            gone=lambda: self._forget(row.id),
        )
        await self._desktop.show(
            await self._with_actions(open_for_all, row, said) if self._content else open_for_all
        )

    async def _with_actions(self, notice: Notice, row: ThreadRow, said: Sequence[News]) -> Notice:
        typing = None
        if await self._desktop.takes_replies():
            way = await plain_way(self._around.inbox, said)
            if way is not None:
                where = where_words(self._around.inbox, way)
                typing = Typing(where, lambda text: self._on_typed(row, way, text))
        return Notice(
            notice.key,
            notice.title,
            notice.body,
            notice.urgent,
            notice.opened,
            reply=self._ways.guarded(self._ways.to_front(lambda: self._ways.write(row.id))),
            done=self._ways.guarded(lambda: self._on_done(row)),
            typing=typing,
            sound=notice.sound,
            gone=notice.gone,
        )

    async def _about_several(self, rows: list[ThreadRow], news: Sequence[News]) -> None:
        rows.sort(key=lambda row: row.last_at, reverse=True)
        self._together |= {row.id for row in rows}
        newest = rows[0]
        await self._desktop.show(
            Notice(
                MESSAGES,
                sayings.messages_words(len(news)),
                sayings.names(rows) if self._content else "",
                urgent=False,
                opened=self._ways.to_front(lambda: self._ways.open_thread(newest.id)),
                sound=self._any_sounds(news),
                gone=self._together.clear,
            )
        )

    async def _after_quiet(self) -> None:
        """What was kept back and may be told is one notice, and what has broken is told."""
        async with self._one_by_one:
            await self._about_kept_back()
        await self._about_accounts(await self._around.inbox.accounts())

    async def _about_kept_back(self) -> None:
        inbox = self._around.inbox
        kept = [one for one in await inbox.telling.kept_back() if not self._away(one)]
        unseen = [one for one in kept if not self._seen(one)]
        rows = await inbox.rows(list({one.customer for one in unseen}))
        decided = decide(unseen, rows, self._wishes())
        waits = {one.message for one in decided.later}
        # Noted first: told twice is worse than told by the list alone.
        await inbox.telling.let_go([one.message for one in kept if one.message not in waits])
        told = [one for some in decided.now.values() for one in some]
        if told:
            said = await inbox.telling.news([one.message for one in self._late])
            self._late = [one for one in said if not self._seen(one)] + told
            await self._about_summary(
                QUIET, sayings.after_quiet, self._late, gone=lambda: self._late.clear()
            )

    async def about_missed(self, missed: Missed) -> frozenset[MessageId]:
        """What came while nobody was there, for a window that nobody sees either.

        Returns what has to wait because it is quiet: it is kept back.
        """
        telling = self._around.inbox.telling
        news = await telling.news(missed.ids)
        waits = frozenset(one.message for one in news if self._held(one, False) is not None)
        await telling.keep_back(sorted(waits))
        told = [one for one in news if one.message not in waits]
        await telling.let_go([one.message for one in told])
        if told:
            await self._about_summary(AWAY, sayings.while_away, told)
        return waits

    async def _about_summary(
        self,
        key: str,
        words: Callable[[int, int], str],
        news: Sequence[News],
        gone: Callable[[], None] = lambda: None,
    ) -> None:
        """How many messages of how many customers, the newest first."""
        found = await self._around.inbox.rows(list({one.customer for one in news}))
        rows = sorted(found.values(), key=lambda row: row.last_at, reverse=True)
        if not rows:
            return
        newest = rows[0].id
        await self._desktop.show(
            Notice(
                key,
                words(len(news), len(rows)),
                sayings.names(rows) if self._content else "",
                urgent=False,
                opened=self._ways.to_front(lambda: self._ways.open_thread(newest)),
                sound=self._any_sounds(news),
                gone=gone,
            )
        )

    async def _about_accounts(self, accounts: Sequence[Account]) -> None:
        for account in accounts:
            if not _broken(account):
                if account.id in self._troubled:
                    await self._desktop.withdraw(f"account-{account.id}")
                self._troubled.discard(account.id)
            elif account.id not in self._troubled and self._tells_of_trouble(account):
                self._troubled.add(account.id)
                await self._about_account(account)

    async def _about_account(self, account: Account) -> None:
        title = tr("{name} needs your attention").format(name=account.own.name)
        words = trouble(account, self._around.clock())
        if self._ways.covered():
            title, words = tr("An account needs your attention"), ""
        await self._desktop.show(
            Notice(
                f"account-{account.id}",
                title,
                words,
                urgent=True,
                opened=self._ways.to_front(lambda: self._ways.open_account(account.id)),
                sound=self._sounds(account=account.id),
            )
        )

    # -- taking back
    async def _take_back(self, touched: Collection[CustomerId]) -> None:
        """What was read, answered or settled needs no notice any more."""
        told = self._told_of.intersection(touched)
        if not told:
            return
        rows = await self._around.inbox.rows(list(told))
        over = {one for one in told if self._is_over(rows.get(one))}
        for customer in over & self._shown.keys():
            del self._shown[customer]
            await self._desktop.withdraw(_thread_key(customer))
        if over & self._together:
            self._together -= over
            if not self._together:
                await self._desktop.withdraw(MESSAGES)
        if any(one.customer in over for one in self._late):
            self._late = [one for one in self._late if one.customer not in over]
            if not self._late:
                await self._desktop.withdraw(QUIET)

    @property
    def _told_of(self) -> set[CustomerId]:
        """Who is in a notice now."""
        return {*self._shown, *self._together, *(one.customer for one in self._late)}

    def _is_over(self, row: ThreadRow | None) -> bool:
        if row is None or row.done or row.last_direction is not Direction.IN:
            return True
        # A thread that is open behind other windows counts as read, and has been seen by nobody.
        return not row.unread and self._ways.looked_at

    async def _withdraw_all(self) -> None:
        shown, together = list(self._shown), bool(self._together)
        self._shown.clear()
        self._together.clear()
        self._late.clear()
        for customer in shown:
            await self._desktop.withdraw(_thread_key(customer))
        if together:
            await self._desktop.withdraw(MESSAGES)
        await self._desktop.withdraw(QUIET)
        await self._desktop.withdraw(AWAY)
        await self._outcomes.take_back()

    def _forget(self, customer: CustomerId) -> None:
        self._shown.pop(customer, None)

    # -- from the notice
    def _on_done(self, row: ThreadRow) -> None:
        self._forget(row.id)
        self._ways.settle(row)
        self._tasks.spawn(self._desktop.withdraw(_thread_key(row.id)), "notifications: done")

    def _on_typed(self, row: ThreadRow, way: Route, text: str) -> None:
        if text.strip():
            self._tasks.see_through(self._answer(row, way, text.strip()), "notifications: answer")

    async def _answer(self, row: ThreadRow, way: Route, text: str) -> None:
        answered = await answer(self._around, row, way, text, Leaves(undo_time(self._around)))
        self._forget(row.id)
        await self._desktop.withdraw(_thread_key(row.id))
        await self._outcomes.tell(answered, row, text)

    # -- how it stands
    def _seen(self, one: News) -> bool:
        """Whether the owner has read it; what was opened behind other windows nobody has."""
        unseen = self._looked_until is None or one.sent_at > self._looked_until
        behind = self._ways.open_customer() == one.customer and not self._ways.looked_at
        return not one.unread and not (behind and unseen)

    def _any_sounds(self, news: Sequence[News]) -> bool:
        return any(self._sounds(one.customer, one.account) for one in news)

    def _tells_of_trouble(self, account: Account) -> bool:
        choices = self._around.choices
        called = choices[QUIET_LETS_THROUGH] in ("trouble", "both")
        held = self._quiet.held(account=account.id, called=called)
        return choices[NOTIFICATIONS] and held is None


def _broken(account: Account) -> bool:
    return shape(account) is Health.BROKEN
