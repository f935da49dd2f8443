"""What the faces may ask about the owner's own rules."""

from collections.abc import Sequence
from typing import Protocol

from socialinbox.domain.ids import CustomerId, RuleId, RunId
from socialinbox.domain.own_rules import NewRule, OwnRule, Run, Trial
from socialinbox.inbox.back import Back


class OwnRules(Protocol):
    """Rules that act by themselves on what arrives: written, tried, and traced."""

    async def all(self) -> list[OwnRule]:
        """Every rule, in the order in which they act."""
        ...

    async def add(self, new: NewRule) -> tuple[RuleId, Back]:
        """Write a rule down, behind all others. Raises BadInput with what it lacks."""
        ...

    async def change(self, rule: RuleId, new: NewRule) -> Back:
        """Write a rule anew. Raises BadInput with what it lacks."""
        ...

    async def remove(self, rule: RuleId) -> Back:
        """Let a rule act no longer; what it did stays, and its trace."""
        ...

    async def put_in_order(self, rules: Sequence[RuleId]) -> Back:
        """Let the rules act in this order."""
        ...

    async def trial(self, asks: str, limit: int = 200) -> Trial:
        """The newest messages that a rule would have acted on. Raises BadInput."""
        ...

    async def runs(self, customer: CustomerId | None = None, limit: int = 100) -> list[Run]:
        """What rules did, the latest first: in one thread, or in all."""
        ...

    async def undo(self, run: RunId) -> None:
        """Take back what a rule did in one thread; what came or was decided since stays."""
        ...

    async def untold(self) -> list[Run]:
        """The alerts that were not told yet, the oldest first."""
        ...

    async def mark_told(self, runs: Sequence[RunId]) -> None:
        """These alerts were told."""
        ...
