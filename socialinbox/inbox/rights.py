"""What is stored about a customer, a copy of it, and erasing it for good."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from socialinbox.config.profile import Profile
from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, CustomerId, NetworkName
from socialinbox.domain.remembered import forget_remembered
from socialinbox.domain.rights import Receipt, StoredAbout, StoredFrom
from socialinbox.domain.sentence import joined, say
from socialinbox.domain.times import to_ms
from socialinbox.inbox.desk import Desk
from socialinbox.inbox.networks import Networks
from socialinbox.inbox.receipt_words import counted_things
from socialinbox.keeping.clearing import clear_up, erase
from socialinbox.networks.contract import Rules
from socialinbox.networks.registry import all_rules
from socialinbox.storage import receipts as written
from socialinbox.storage.codec import moment
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.erasing import want_account, want_customer
from socialinbox.storage.files import has_file
from socialinbox.storage.sealing import copies_aside
from socialinbox.storage.stored import (
    StoredIdentity,
    searchable,
    stored_besides,
    stored_files,
    stored_identities,
)
from socialinbox.storage.uncut import uncut

FIELDS = {
    "name": say("name"),
    "handle": say("handle"),
    "avatar_url": say("picture"),
    "url": say("address of the profile"),
    "bio": say("what they say of themselves"),
    "location": say("town"),
}


class RightsDesk(Desk):
    """Implements `inbox.contract_rights.Rights`.

    `networks` hear of files that may not be kept, even where they are just on their way.
    """

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        publish: Callable[[Changes], None],
        profile: Profile,
        networks: Callable[[], Networks],
    ) -> None:
        super().__init__(database, clock, publish)
        self._profile = profile
        self._networks = networks

    # -- what is stored

    async def stored(self, customer: CustomerId) -> StoredAbout:
        """What is stored, from where, under which rule, until when."""

        def read(con: Connection) -> StoredAbout:
            return self._about(con, customer)

        about = await self._db.read(read)
        if not about.sources and not about.besides:
            raise BadInput(
                say("There is no customer {customer}.", customer=customer),
                say("List the customers with: socialinbox threads"),
            )
        return about

    def _about(self, con: Connection, customer: CustomerId) -> StoredAbout:
        files = stored_files(con, customer)
        return StoredAbout(
            customer,
            con.value("SELECT name FROM customer WHERE id = ?", (customer,)) or "",
            tuple(
                self._source(one, files.get(one.identity, []))
                for one in stored_identities(con, customer)
            ),
            tuple(stored_besides(con, customer)),
            searchable(con, customer),
            len(copies_aside(self._profile.database)),
        )

    def _source(self, one: StoredIdentity, files: list[str]) -> StoredFrom:
        rules = all_rules().get(NetworkName(one.network))
        ends = [at for at in (moment(one.until), moment(one.expires_at)) if at is not None]
        seen = [at for at in (moment(one.fresh_at), moment(one.refreshed_at)) if at is not None]
        return StoredFrom(
            NetworkName(one.network),
            rules.label if rules is not None else one.network,
            one.facts.handle,
            one.facts.name,
            tuple(words for column, words in FIELDS.items() if getattr(one.facts, column)),
            one.theirs,
            one.ours,
            one.removed,
            moment(one.first_at),
            moment(one.last_at),
            len(files),
            sum(has_file(self._profile, url) for url in files),
            min(seen, default=None),
            min(ends, default=None),
            rule_words(rules) if rules is not None else "",
        )

    async def preface(self, customer: CustomerId) -> str:
        """The same in sentences, to stand before a copy of their messages."""
        return in_sentences(await self.stored(customer))

    # -- erasing

    async def erase(self, customer: CustomerId, *, ours: bool) -> Receipt:
        """Remove everything about a customer, and let nothing of it come back with a sync."""
        at = to_ms(self._clock())

        def want(con: Connection) -> int:
            return want_customer(con, customer, at, ours=ours)

        return await uncut(self._erase(self._db.run(want)))

    async def wipe(self, account: AccountId) -> Receipt:
        """Remove everything that came through an account that was disconnected."""
        return await uncut(self._erase(self._db.run(want_account, account, to_ms(self._clock()))))

    async def _erase(self, wanted: Awaitable[int]) -> Receipt:
        """Once it is wanted it comes to its end: at the next start where the program is killed."""
        number, changes = await asyncio.to_thread(erase, self._db, await wanted)
        try:
            await asyncio.to_thread(self._clear_up)
        finally:
            forget_remembered()
            self._publish(changes)
        return next(one for one in await self.receipts() if one.number == number)

    def _clear_up(self) -> None:
        clear_up(self._db, self._profile, self._clock(), self._networks().pictures_gone)

    async def receipts(self) -> list[Receipt]:
        """What was erased so far, newest first, without names."""
        return await self._db.read(written.receipts)


def rule_words(rules: Rules) -> str:
    """A network's rule in a sentence, with where it stands."""
    kept = rules.retention
    parts: list[str] = []
    if kept.messages is None:
        parts.append(say("Kept until it is deleted there or here."))
    else:
        time = _time(kept.messages)
        parts.append(say("Messages {time}, then looked at again or removed.", time=time))
    if kept.profiles is not None:
        parts.append(say("Names and pictures {time}.", time=_time(kept.profiles)))
    if not kept.exportable:
        parts.append(say("Not to be exported."))
    if not kept.searchable:
        parts.append(say("Not in the search index."))
    return joined(*parts, say("{source}.", source=kept.source))


def _time(time: timedelta) -> str:
    hours = time // timedelta(hours=1)
    return say("%n hour(s)", n=hours) if hours <= 72 else say("%n day(s)", n=hours // 24)


def in_sentences(about: StoredAbout) -> str:
    """What is stored about a customer, one line for each thing."""
    lines = []
    for one in about.sources:
        who = f"@{one.handle}" if one.handle else one.name or "somebody whose name is not kept"
        said = [f"{one.label} ({who}): {one.theirs} messages from them, {one.ours} to them"]
        if one.first_at is not None and one.last_at is not None:
            said.append(f"from {_day(one.first_at)} to {_day(one.last_at)}")
        if one.files:
            said.append(f"{one.files} files, {one.files_here} of them on this computer")
        if one.fields:
            said.append(f"of the profile: {', '.join(one.fields)}")
        if one.until is not None:
            said.append(f"until {_day(one.until)} unless it is looked at again before")
        lines.append(f"{'; '.join(said)}. Rule: {one.rule}")
    if about.besides:
        lines.append(say("Written here: {besides}.", besides=counted_things(about.besides)))
    if about.searchable:
        lines.append(
            say("In the search index: {searchable} messages.", searchable=about.searchable)
        )
    if about.copies:
        lines.append(
            say("Older copies of the whole file beside it: {copies}.", copies=about.copies)
        )
    return "\n".join(lines)


def _day(moment: datetime) -> str:
    return moment.astimezone().strftime("%d %B %Y")
