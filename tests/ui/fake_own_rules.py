"""The desk of the owner's own rules, in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from socialinbox.domain.ids import CustomerId, MessageId, RuleId, RunId
from socialinbox.domain.own_rules import NewRule, OwnRule, Run, Trial
from socialinbox.inbox.back import Back
from socialinbox.own_rules.engine import checked, understood

AT = datetime(2026, 11, 20, 9, tzinfo=UTC)


@dataclass
class FakeOwnRules:
    """Rules as they were written; `found` is what every trial finds."""

    rules: list[OwnRule] = field(default_factory=list)
    ran: list[Run] = field(default_factory=list)
    found: Trial = field(default_factory=lambda: Trial((), 0, False))
    undone: list[RunId] = field(default_factory=list)
    alerts: list[MessageId] = field(default_factory=list)

    async def all(self) -> list[OwnRule]:
        return list(self.rules)

    async def add(self, new: NewRule) -> tuple[RuleId, Back]:
        new = checked(new)
        number = RuleId(max((rule.id for rule in self.rules), default=0) + 1)
        self.rules.append(_kept(number, new))
        return number, self._as_now(self.rules[:-1])

    async def change(self, rule: RuleId, new: NewRule) -> Back:
        new, before = checked(new), list(self.rules)
        self.rules = [_kept(rule, new) if one.id == rule else one for one in self.rules]
        return self._as_now(before)

    async def remove(self, rule: RuleId) -> Back:
        before = list(self.rules)
        self.rules = [one for one in self.rules if one.id != rule]
        return self._as_now(before)

    async def put_in_order(self, rules: Sequence[RuleId]) -> Back:
        before = list(self.rules)
        self.rules = sorted(self.rules, key=lambda one: list(rules).index(one.id))
        return self._as_now(before)

    async def trial(self, asks: str, limit: int = 200) -> Trial:
        understood(asks)
        return self.found

    async def runs(self, customer: CustomerId | None = None, limit: int = 100) -> list[Run]:
        return [run for run in self.ran if customer in (None, run.customer)]

    async def undo(self, run: RunId) -> None:
        self.undone.append(run)

    async def untold(self) -> list[Run]:
        nobody = (RuleId(1), "A rule", CustomerId(0), "")
        return [Run(RunId(one), *nobody, one, AT, ()) for one in self.alerts]

    async def mark_told(self, runs: Sequence[RunId]) -> None:
        told = {int(run) for run in runs}
        self.alerts = [one for one in self.alerts if int(one) not in told]

    def _as_now(self, before: list[OwnRule]) -> Back:
        async def back() -> None:
            self.rules = before

        return back


def _kept(number: RuleId, new: NewRule) -> OwnRule:
    return OwnRule(number, new.name, new.asks, new.deeds, new.on, AT)
