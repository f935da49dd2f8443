"""The ledger of who is who in memory: statements move entries between made-up customers."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from socialinbox.domain.ids import CustomerId, IdentityId, MessageId, StepId
from socialinbox.domain.message import Direction
from socialinbox.domain.people import Basis, Preview, Shape, Share, Stated, Step, StepVerb
from socialinbox.domain.views import Entry
from tests.ui.fake_suggestions import FakeSuggestions
from tests.ui.people import NOW, Made

if TYPE_CHECKING:
    from tests.ui.fake_inbox import FakeInbox


class FakePeople(FakeSuggestions):
    """`steps` is the ledger, newest first; `asks` the networks that want a basis."""

    def __init__(self, inbox: "FakeInbox") -> None:
        super().__init__()
        self._inbox = inbox
        self.steps: list[Step] = []
        self.asks: tuple[str, ...] = ()
        self._joined: dict[CustomerId, CustomerId] = {}
        self._moved: dict[StepId, tuple[Made, Made, list[Entry]]] = {}

    def about(self, customer: CustomerId) -> tuple[Step, ...]:
        """The history of one customer."""
        return tuple(s for s in self.steps if customer in (s.customer, s.other))

    async def thread_of(self, customer: CustomerId) -> CustomerId | None:
        joined = self._joined.get(customer, customer)
        made = self._inbox.made.get(joined)
        return joined if made is not None and made.entries else None

    # -- looking first
    def _shape(self, made: Made, entries: Sequence[Entry]) -> Shape:
        places = dict.fromkeys(e.place for e in entries)
        shares = []
        for place in places:
            times = [e.sent_at for e in entries if e.place == place]
            shares.append(Share(place, len(times), min(times), max(times)))
        return Shape(made.id, made.name, tuple(shares))

    def _preview(self, source: Made, target: Made, moving: Sequence[Entry]) -> Preview:
        ids = {e.id for e in moving}
        left = [e for e in source.entries if e.id not in ids]
        return Preview(
            (self._shape(target, target.entries), self._shape(source, source.entries)),
            (self._shape(target, [*target.entries, *moving]), self._shape(source, left)),
            self.asks,
        )

    async def preview_link(self, keep: CustomerId, join: CustomerId) -> Preview:
        made = self._inbox.made
        return self._preview(made[join], made[keep], made[join].entries)

    async def preview_split(
        self, customer: CustomerId, identities: Sequence[IdentityId], to: CustomerId | None
    ) -> Preview:
        source = self._inbox.made[customer]
        moving = [e for e in source.entries if e.identity in identities]
        return self._preview(source, self._target(to, "", moving), moving)

    async def preview_file(
        self, messages: Sequence[MessageId], to: CustomerId | None, name: str = ""
    ) -> Preview:
        source, moving = self._holding(messages)
        return self._preview(source, self._target(to, name, moving), moving)

    async def preview_undo(self, step: StepId) -> Preview:
        source, target, moving = self._moved[step]
        return self._preview(target, source, moving)

    # -- doing
    async def link(
        self, keep: CustomerId, join: CustomerId, basis: Basis | None, evidence: str = ""
    ) -> Stated:
        self._inbox.calls.append(("link", (keep, join, basis, evidence)))
        made = self._inbox.made
        moving = list(made[join].entries)
        return self._state(StepVerb.LINK, made[join], made[keep], moving, basis, evidence)

    async def split(
        self,
        customer: CustomerId,
        identities: Sequence[IdentityId],
        to: CustomerId | None,
        basis: Basis | None,
        evidence: str = "",
    ) -> Stated:
        self._inbox.calls.append(("split", (customer, tuple(identities), to, basis, evidence)))
        source = self._inbox.made[customer]
        moving = [e for e in source.entries if e.identity in identities]
        target = self._made(self._target(to, "", moving))
        return self._state(StepVerb.SPLIT, source, target, moving, basis, evidence)

    async def file(
        self,
        messages: Sequence[MessageId],
        to: CustomerId | None,
        basis: Basis | None,
        evidence: str = "",
        name: str = "",
    ) -> Stated:
        self._inbox.calls.append(("file", (tuple(messages), to, basis, evidence, name)))
        source, moving = self._holding(messages)
        target = self._made(self._target(to, name, moving))
        return self._state(StepVerb.FILE, source, target, moving, basis, evidence)

    async def with_answers(self, messages: Sequence[MessageId]) -> list[MessageId]:
        return list(messages)

    async def of_account(self, message: MessageId, limit: int = 200) -> list[Entry]:
        source, (one,) = self._holding([message])
        return [e for e in source.entries if e.identity == one.identity][-limit:]

    async def step(self, step: StepId) -> Step | None:
        return next((one for one in self.steps if one.id == step), None)

    async def undo(self, step: StepId, why: str = "") -> None:
        self._inbox.calls.append(("undo", (step, why)))
        source, target, moving = self._moved.pop(step)
        self._move(target, source, moving)
        self.steps = [
            replace(one, ended_at=NOW, ended_by="owner", ended_why=why) if one.id == step else one
            for one in self.steps
        ]
        self._inbox.changed(source.id, target.id)

    def denied(self, customer: CustomerId, other: CustomerId) -> StepId:
        made = self._inbox.made
        return self._state(StepVerb.DIFFERENT, made[other], made[customer], [], None, "").step

    # -- inside
    def _holding(self, messages: Sequence[MessageId]) -> tuple[Made, list[Entry]]:
        for made in self._inbox.made.values():
            found = [e for e in made.entries if e.id in messages]
            if found:
                return made, found
        raise AssertionError("nobody has these messages")

    def _target(self, to: CustomerId | None, name: str, moving: Sequence[Entry]) -> Made:
        if to is not None:
            return self._inbox.made[to]
        return Made(
            CustomerId(max(self._inbox.made) + 1), name or moving[0].author.name or "Somebody"
        )

    def _made(self, target: Made) -> Made:
        return self._inbox.made.setdefault(target.id, target)

    def _move(self, source: Made, target: Made, moving: Sequence[Entry]) -> None:
        ids = {e.id for e in moving}
        source.entries = [e for e in source.entries if e.id not in ids]
        target.entries = sorted([*target.entries, *moving], key=lambda e: (e.sent_at, e.id))

    def _state(
        self,
        verb: StepVerb,
        source: Made,
        target: Made,
        moving: list[Entry],
        basis: Basis | None,
        evidence: str,
    ) -> Stated:
        step = StepId(len(self.steps) + 1)
        profiles = {e.identity: e.author for e in moving if e.direction is Direction.IN}
        self.steps.insert(
            0,
            Step(
                step,
                verb,
                target.id,
                target.name,
                source.id,
                source.name,
                basis or Basis.MY_GUESS,
                evidence,
                "owner",
                NOW,
                identities=tuple(profiles.values()) if verb is not StepVerb.FILE else (),
                messages=len(moving) if verb is StepVerb.FILE else 0,
            ),
        )
        self._moved[step] = (source, target, moving)
        if verb is StepVerb.LINK:
            self._joined[source.id] = target.id
        self._move(source, target, moving)
        if source.entries:
            self._inbox.changed(source.id, target.id)
        else:
            self._inbox.gone(source.id, target.id)
        return Stated(step, target.id)
