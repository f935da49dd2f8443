"""The desk of telling in memory, beside the fake inbox."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from socialinbox.config.quiet_hours import QuietHours
from socialinbox.config.whose_hours import OwnHours
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import AccountId, CustomerId, MessageId
from socialinbox.domain.message import Direction
from socialinbox.domain.telling import Missed, News, Standing
from socialinbox.inbox.back import Back
from tests.ui.people import NOW

if TYPE_CHECKING:
    from tests.ui.fake_inbox import FakeInbox


class FakeTelling:
    """Behaves like the real one; outlives windows as a file would."""

    def __init__(self, inbox: "FakeInbox") -> None:
        self._inbox = inbox
        self.stands = Standing(MessageId(inbox.new_message()), None)
        self.kept: list[MessageId] = []
        self.muted: set[CustomerId] = set()
        self.accounts: set[AccountId] = set()
        self.hours: dict[CustomerId, QuietHours] = {}
        self.account_hours: dict[AccountId, QuietHours] = {}
        self.kept_returns: set[CustomerId] = set()
        self.back_upto = NOW - timedelta(minutes=5)
        """Until when threads have come back that were told."""
        self.left = 0
        """Replies put off that have left."""

    def _news(self) -> list[News]:
        found = []
        for made in self._inbox.made.values():
            unread = self._inbox.unread.get(made.id, 0)
            theirs = [e for e in made.entries if e.direction is Direction.IN]
            for at, entry in enumerate(theirs):
                found.append(
                    News(
                        entry.id,
                        made.id,
                        entry.account,
                        entry.network,
                        entry.place,
                        entry.text,
                        entry.sent_at,
                        bool(entry.attachments),
                        at >= len(theirs) - unread,
                        made.id in self.muted or entry.account in self.accounts,
                        entry.id in self._inbox.own_rules.alerts,
                    )
                )
        return sorted(found, key=lambda one: one.message)

    async def news(self, messages: Sequence[MessageId]) -> list[News]:
        return [one for one in self._news() if one.message in messages]

    async def keep_back(self, messages: Sequence[MessageId]) -> None:
        self.kept += [one for one in messages if one not in self.kept]

    async def kept_back(self) -> list[News]:
        return [one for one in self._news() if one.message in self.kept]

    async def let_go(self, messages: Sequence[MessageId]) -> None:
        self.kept = [one for one in self.kept if one not in messages]

    async def returned(self, held: Callable[[CustomerId], bool]) -> list[CustomerId]:
        back = [
            made
            for made in self._inbox.made.values()
            if made.woke_at is not None
            and (made.woke_at > self.back_upto or made.id in self.kept_returns)
            and made.woke_at >= made.entries[-1].sent_at
            and not made.done
            and made.snoozed_until is None
        ]
        self.back_upto = max([self.back_upto, *(made.woke_at for made in back if made.woke_at)])
        self.kept_returns = {made.id for made in back if held(made.id)}
        return [made.id for made in back if made.id not in self.kept_returns]

    async def own_hours(self) -> OwnHours:
        return OwnHours(dict(self.hours), dict(self.account_hours))

    async def set_hours(self, customer: CustomerId, hours: QuietHours | None) -> Back:
        before = dict(self.hours)
        self.hours.pop(customer, None)
        if hours is not None:
            self.hours[customer] = hours
        self._inbox.changed(customer)

        async def back() -> None:
            self.hours = before
            self._inbox.changed(customer)

        return back

    async def set_account_hours(self, account: AccountId, hours: QuietHours | None) -> Back:
        before = dict(self.account_hours)
        self.account_hours.pop(account, None)
        if hours is not None:
            self.account_hours[account] = hours
        self._inbox.tell(Changes(accounts=frozenset({account})))

        async def back() -> None:
            self.account_hours = before
            self._inbox.tell(Changes(accounts=frozenset({account})))

        return back

    async def standing(self) -> Standing:
        return self.stands

    async def note_running(self, *, all_told: bool) -> None:
        newest = max((one.message for one in self._news()), default=MessageId(0))
        upto = max(self.stands.upto, newest) if all_told else self.stands.upto
        self.stands = replace(self.stands, ran_until=NOW, upto=upto)

    async def missed(self, upto: MessageId, before: datetime) -> Missed:
        found = [
            one
            for one in self._news()
            if not one.muted
            and (
                (one.message > upto and one.sent_at < before)
                or (one.unread and one.message in self.kept)
            )
        ]
        newest = sorted(found, key=lambda one: one.sent_at, reverse=True)
        return Missed(
            len(found),
            tuple(dict.fromkeys(one.customer for one in newest)),
            tuple(Counter(one.network for one in found).most_common()),
            tuple(one.message for one in found),
        )

    async def went_out(self, since: datetime) -> int:
        return self.left

    async def pause(self, until: datetime | None) -> None:
        self.stands = replace(self.stands, paused_until=until)

    async def mute(self, customer: CustomerId, on: bool) -> Back:
        muted, followed = set(self.muted), set(self._inbox.story.followed)
        (self.muted.add if on else self.muted.discard)(customer)
        if on:
            self._inbox.story.followed.discard(customer)
        self._inbox.calls.append(("mute", (customer, on)))
        self._inbox.changed(customer)

        async def back() -> None:
            self.muted, self._inbox.story.followed = muted, followed
            self._inbox.changed(customer)

        return back

    async def mute_account(self, account: AccountId, on: bool) -> Back:
        before = set(self.accounts)
        (self.accounts.add if on else self.accounts.discard)(account)
        self._inbox.tell(Changes(accounts=frozenset({account})))

        async def back() -> None:
            self.accounts = before
            self._inbox.tell(Changes(accounts=frozenset({account})))

        return back

    async def muted_accounts(self) -> set[AccountId]:
        return set(self.accounts)
