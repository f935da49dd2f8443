"""What the owner is told outside the thread, and of whom nothing is told."""

from collections.abc import Callable, Sequence
from datetime import datetime

from socialinbox.config.quiet_hours import QuietHours
from socialinbox.config.whose_hours import OwnHours
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import AccountId, CustomerId, MessageId
from socialinbox.domain.telling import Missed, News, Standing
from socialinbox.domain.times import to_ms
from socialinbox.inbox.back import Back
from socialinbox.inbox.desk import Desk
from socialinbox.storage import following, muting, own_hours, telling
from socialinbox.storage.connection import Connection


class TellingDesk(Desk):
    """Implements `inbox.contract_telling.Telling`."""

    async def news(self, messages: Sequence[MessageId]) -> list[News]:
        """These messages as they stand now."""
        return await self._db.read(telling.news, list(messages))

    async def keep_back(self, messages: Sequence[MessageId]) -> None:
        """Remember these until it is quiet no longer."""
        await self._db.run(telling.keep_back, list(messages))

    async def kept_back(self) -> list[News]:
        """What was kept back, read since or not; without what was taken back."""
        return await self._db.read(telling.kept_back)

    async def let_go(self, messages: Sequence[MessageId]) -> None:
        """Of what was kept back these have been told."""
        await self._db.run(telling.let_go, list(messages))

    async def returned(self, held: Callable[[CustomerId], bool]) -> list[CustomerId]:
        """Which threads have come back from being snoozed; each once."""
        return await self._db.run(telling.take_returned, held)

    async def standing(self) -> Standing:
        """What had been told when the program last ran."""
        return await self._db.read(telling.standing)

    async def note_running(self, *, all_told: bool) -> None:
        """The program runs now."""
        at = self._clock()
        await self._db.run(lambda con: telling.note_running(con, at, all_told=all_told))

    async def missed(self, upto: MessageId, before: datetime) -> Missed:
        """What came behind a message and was sent before a moment."""
        return await self._db.read(telling.missed, upto, before)

    async def went_out(self, since: datetime) -> int:
        """How many replies that were put off to a moment since then have left."""
        return await self._db.read(telling.went_out, since)

    async def pause(self, until: datetime | None) -> None:
        """Tell nothing until then."""
        await self._db.run(telling.pause, until)

    async def own_hours(self) -> OwnHours:
        """Which customers and accounts have quiet hours of their own."""
        return await self._db.read(own_hours.own_hours)

    async def set_hours(self, customer: CustomerId, hours: QuietHours | None) -> Back:
        """Give a customer quiet hours of his own; None: no longer."""
        since = await self._erased()
        before, changes = await self._db.run(own_hours.set_hours, customer, hours)
        self._publish(changes)
        return lambda: self._put_back(since, own_hours.put_back, customer, before)

    async def set_account_hours(self, account: AccountId, hours: QuietHours | None) -> Back:
        """Give an account quiet hours of its own; None: no longer."""
        before, changes = await self._db.run(own_hours.set_account_hours, account, hours)
        self._publish(changes)

        async def back() -> None:
            _, again = await self._db.run(own_hours.set_account_hours, account, before)
            self._publish(again)

        return back

    async def mute(self, customer: CustomerId, on: bool) -> Back:
        """Tell nothing of a customer, or tell again."""
        at, since = to_ms(self._clock()), await self._erased()

        def write(con: Connection) -> tuple[list[CustomerId], list[CustomerId], Changes]:
            if not on:
                muted, changes = muting.unmute(con, customer)
                return muted, [], changes
            followed, changes = following.unfollow(con, customer)
            return [], followed, changes | muting.mute(con, [customer], at)

        muted, followed, changes = await self._db.run(write)
        self._publish(changes)

        def undo(con: Connection) -> Changes:
            if not on:
                return muting.mute(con, muted, at)
            _, changes = muting.unmute(con, customer)
            return changes | following.follow(con, followed, at)

        return lambda: self._put_back(since, undo)

    async def mute_account(self, account: AccountId, on: bool) -> Back:
        """Tell nothing new of what comes through an account, or tell it again."""
        before = account in await self.muted_accounts()
        self._publish(await self._db.run(muting.mute_account, account, on))

        async def back() -> None:
            self._publish(await self._db.run(muting.mute_account, account, before))

        return back

    async def muted_accounts(self) -> set[AccountId]:
        """All accounts that are muted."""
        return await self._db.read(muting.muted_accounts)
