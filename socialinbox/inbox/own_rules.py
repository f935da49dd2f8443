"""The owner's verbs on rules that act by themselves, each with its way back."""

from collections.abc import Sequence
from datetime import datetime

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId, RuleId, RunId
from socialinbox.domain.own_rules import NewRule, OwnRule, Run, Trial
from socialinbox.inbox.back import Back
from socialinbox.inbox.desk import Desk
from socialinbox.own_rules.engine import checked, obey_the_clock, understood
from socialinbox.own_rules.trial import Trying
from socialinbox.storage import own_rules
from socialinbox.storage.connection import Connection


class InboxOwnRules(Desk):
    """Implements `inbox.contract_own_rules.OwnRules`."""

    async def all(self) -> list[OwnRule]:
        """Every rule, in the order in which they act."""
        return await self._db.read(own_rules.all_rules)

    async def add(self, new: NewRule) -> tuple[RuleId, Back]:
        """Write a rule down; whoever has waited long enough for it is seen to at once."""
        made = await self._db.run(own_rules.add_rule, checked(new), self._clock())
        await self._catch_up()

        async def back() -> None:
            await self._set_removed(made, self._clock())

        return made, back

    async def change(self, rule: RuleId, new: NewRule) -> Back:
        """Write a rule anew."""
        since = await self._erased()
        before = await self._db.run(own_rules.change_rule, rule, checked(new))
        await self._catch_up()

        async def back() -> None:
            await self._put_back(since, own_rules.change_rule, rule, before)
            self._publish(Changes(rules=True))

        return back

    async def remove(self, rule: RuleId) -> Back:
        """Let a rule act no longer."""
        await self._set_removed(rule, self._clock())
        return lambda: self._set_removed(rule, None)

    async def put_in_order(self, rules: Sequence[RuleId]) -> Back:
        """Let the rules act in this order."""
        before = await self._db.run(own_rules.put_in_order, list(rules))
        self._publish(Changes(rules=True))

        async def back() -> None:
            await self.put_in_order(before)

        return back

    async def trial(self, asks: str, limit: int = 200) -> Trial:
        """The newest messages that a rule would have acted on."""
        trying = Trying(understood(asks), limit, self._clock())
        while not await self._db.read(trying.step):
            pass
        return trying.trial

    async def runs(self, customer: CustomerId | None = None, limit: int = 100) -> list[Run]:
        """What rules did, the latest first."""
        return await self._db.read(own_rules.runs, customer, limit)

    async def undo(self, run: RunId) -> None:
        """Take back what a rule did in one thread."""
        changes = await self._db.run(own_rules.undo_run, run, self._clock())
        self._publish(changes | Changes(rules=True))

    async def untold(self) -> list[Run]:
        """The alerts that were not told yet."""
        return await self._db.read(own_rules.untold)

    async def mark_told(self, runs: Sequence[RunId]) -> None:
        """These alerts were told."""
        await self._db.run(own_rules.mark_told, list(runs), self._clock())

    # -- parts
    async def _catch_up(self) -> None:
        changes = await self._db.run(obey_the_clock, self._clock())
        self._publish(changes | Changes(rules=True))

    async def _set_removed(self, rule: RuleId, at: datetime | None) -> None:
        def write(con: Connection) -> None:
            if at is not None:
                own_rules.require_rule(con, rule)
            own_rules.set_removed(con, rule, at)

        await self._db.run(write)
        self._publish(Changes(rules=True))
