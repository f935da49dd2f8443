"""The owner's verbs on who is who, each to be looked at before it is done."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, IdentityId, LinkId, MessageId, StepId
from socialinbox.domain.people import Basis, Preview, Stated, Step
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Entry
from socialinbox.inbox.suggestions import SuggestionAnswers
from socialinbox.networks.registry import all_rules
from socialinbox.people import customers
from socialinbox.people.preview import preview
from socialinbox.storage.belonging import thread_of
from socialinbox.storage.connection import Connection
from socialinbox.storage.history import read_step
from socialinbox.storage.together import of_account, with_answers
from socialinbox.storage.whose import networks_among, networks_of_messages


class PeopleDesk(SuggestionAnswers):
    """Implements `inbox.contract_people.People` on a database."""

    async def thread_of(self, customer: CustomerId) -> CustomerId | None:
        """In whose thread a customer's things stand now."""

        return await self._db.read(thread_of, customer)

    # -- one person
    async def preview_link(self, keep: CustomerId, join: CustomerId) -> Preview:
        """What `link` would do."""
        asks = await self._asks([keep, join])
        return await self._preview(
            lambda con: customers.link(con, keep, join, Basis.MY_GUESS, "")[1], asks
        )

    async def link(
        self, keep: CustomerId, join: CustomerId, basis: Basis | None, evidence: str = ""
    ) -> Stated:
        """Say that two customers are one person. No basis: a guess."""
        known = _basis(basis, await self._asks([keep, join]))
        at = self._clock()

        def act(con: Connection) -> tuple[StepId, CustomerId, Changes]:
            step, changes = customers.link_step(con, keep, join, known, evidence, at=at)
            return step, keep, changes

        return await self._state(act)

    # -- somebody else
    async def preview_split(
        self, customer: CustomerId, identities: Sequence[IdentityId], to: CustomerId | None
    ) -> Preview:
        """What `split` would do."""
        asks = await self._asks([customer] if to is None else [customer, to])
        return await self._preview(
            lambda con: customers.split(con, customer, identities, to, Basis.MY_GUESS, "")[2], asks
        )

    async def split(
        self,
        customer: CustomerId,
        identities: Sequence[IdentityId],
        to: CustomerId | None,
        basis: Basis | None,
        evidence: str = "",
    ) -> Stated:
        """Say that some of a customer's identities are another one's; None: a new customer's."""
        asks = await self._asks([customer] if to is None else [customer, to])
        known, at = _basis(basis, asks), self._clock()
        return await self._state(
            lambda con: customers.split(con, customer, identities, to, known, evidence, at=at)
        )

    async def preview_file(
        self, messages: Sequence[MessageId], to: CustomerId | None, name: str = ""
    ) -> Preview:
        """What `file` would do."""
        asks = await self._asks_of_messages(messages, to)
        return await self._preview(
            lambda con: customers.file(con, messages, to, Basis.MY_GUESS, "", name)[2], asks
        )

    async def file(
        self,
        messages: Sequence[MessageId],
        to: CustomerId | None,
        basis: Basis | None,
        evidence: str = "",
        name: str = "",
    ) -> Stated:
        """Say that single messages of a shared account are another customer's."""
        known, at = _basis(basis, await self._asks_of_messages(messages, to)), self._clock()
        return await self._state(
            lambda con: customers.file(con, messages, to, known, evidence, name, at=at)
        )

    async def with_answers(self, messages: Sequence[MessageId]) -> list[MessageId]:
        """These messages with the owner's own answers to them."""
        return await self._db.read(with_answers, messages)

    async def of_account(self, message: MessageId, limit: int = 200) -> list[Entry]:
        """The newest messages that stand under the same account in the same thread, in order."""
        return await self._db.read(of_account, message, limit)

    # -- back
    async def step(self, step: StepId) -> Step | None:
        """A statement of the ledger; None for an unknown one."""
        return await self._db.read(read_step, step)

    async def preview_undo(self, step: StepId) -> Preview:
        """What `undo` would do."""
        return await self._preview(lambda con: customers.undo(con, [step]), ())

    async def undo(self, step: StepId, why: str = "") -> None:
        """End a statement: all stands as if it had never been made."""
        at = self._clock()
        self._publish(await self._db.run(lambda con: customers.undo(con, [step], why, at=at)))

    async def unlink(self, links: Sequence[LinkId]) -> None:
        """End links; everything stands where it would stand without them."""
        at = self._clock()
        self._publish(await self._db.run(lambda con: customers.unlink(con, links, at)))

    # -- inside
    async def _state(
        self, act: Callable[[Connection], tuple[StepId, CustomerId, Changes]]
    ) -> Stated:
        step, customer, changes = await self._db.run(act)
        self._publish(changes)
        return Stated(step, customer)

    async def _preview(self, act: Callable[[Connection], Changes], asks: Sequence[str]) -> Preview:
        shown = await self._db.run(preview, act)
        return replace(shown, ask_basis=tuple(asks))

    async def _asks(self, people: Sequence[CustomerId]) -> list[str]:
        return _labels(await self._db.read(networks_among, people))

    async def _asks_of_messages(
        self, messages: Sequence[MessageId], to: CustomerId | None
    ) -> list[str]:
        networks = await self._db.read(networks_of_messages, messages)
        if to is not None:
            networks |= await self._db.read(networks_among, [to])
        return _labels(networks)


def _labels(networks: Collection[str]) -> list[str]:
    """Which of these networks want a basis, as the owner calls them."""
    return [
        rules.label for name, rules in all_rules().items() if rules.needs_basis and name in networks
    ]


def _basis(basis: Basis | None, asks: Sequence[str]) -> Basis:
    if basis is None and asks:
        raise BadInput(
            say("{asks} asks how you know who somebody is.", asks=tuple(asks)),
            say(
                "Say it: they told you, their public profile says so, they agreed, or it is a "
                "guess."
            ),
        )
    return basis or Basis.MY_GUESS
