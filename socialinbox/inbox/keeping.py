"""Saved threads, how they stand, and threads as files for others to read."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from socialinbox.config.profile import Profile
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.export import ExportForm, ExportThread, LeftOut
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.saved import SavedThread
from socialinbox.domain.times import now
from socialinbox.domain.views import ThreadRow
from socialinbox.inbox.export.aside import done_aside
from socialinbox.inbox.export.content import count_left_out, thread_for_export
from socialinbox.inbox.export.write import pieces, text_file
from socialinbox.inbox.story_json import exported_story
from socialinbox.inbox.whole import whole
from socialinbox.people.cards import card
from socialinbox.storage import threads
from socialinbox.storage.database import Database
from socialinbox.storage.files import has_file, read_file
from socialinbox.storage.follow_ups import all_of
from socialinbox.storage.saved import Belongings, belongings, saved_customers
from socialinbox.storage.tags import tags_of


class KeepingDesk:
    """Implements `inbox.contract_keeping.Keeping` on a database and the files of its profile."""

    def __init__(
        self, database: Database, profile: Profile, clock: Callable[[], datetime] = now
    ) -> None:
        self._db = database
        self._profile = profile
        self._clock = clock

    async def saved(self, customers: Sequence[CustomerId]) -> dict[CustomerId, SavedThread]:
        """How fresh and how complete these threads are, saved or not."""
        found = await self._db.read(belongings, customers)
        return await asyncio.to_thread(self._weighed, found)

    async def saved_rows(self) -> list[ThreadRow]:
        """Every saved thread, newest first."""
        wanted = await self._db.read(saved_customers)
        rows = await self._db.read(threads.thread_rows, wanted)
        return [rows[customer] for customer in wanted if customer in rows]

    def _weighed(self, found: dict[CustomerId, Belongings]) -> dict[CustomerId, SavedThread]:
        weighed = {}
        for customer, one in found.items():
            missing = [f for f in one.files if not has_file(self._profile, f.urls[0])]
            weighed[customer] = SavedThread(
                id=customer,
                messages=one.messages,
                fresh_at=one.fresh_at,
                until=one.until,
                files=len(one.files),
                missing_pictures=sum(file.picture for file in missing),
                missing_files=sum(not file.picture for file in missing),
                removed=one.removed,
            )
        return weighed

    async def for_export(self, customers: Sequence[CustomerId]) -> list[ExportThread]:
        """These threads as the networks' rules let them leave this computer."""
        return [await self._for_export(customer) for customer in customers]

    async def _for_export(self, customer: CustomerId) -> ExportThread:
        who = await self._db.read(card, customer)
        entries = await whole(self._db, customer)
        made = await asyncio.to_thread(thread_for_export, who, entries)
        tags = await self._db.read(tags_of, customer)
        to_do = await self._db.read(all_of, customer)
        row = (await self._db.read(threads.thread_rows, [customer])).get(customer)
        until = row.snoozed_until if row is not None else None
        return replace(made, story=exported_story(customer, tags, to_do, self._clock(), until))

    async def export(
        self, customers: Sequence[CustomerId], form: ExportForm, file: Path
    ) -> tuple[LeftOut, ...]:
        """Write threads to a file, whole or not at all; says what the rules left out."""
        made = await self.for_export(customers)
        text = pieces(form, made, self.file, self._clock())
        await done_aside(text_file(file, text))
        return count_left_out(made)

    def file(self, url: str) -> bytes | None:
        """The bytes of a picture or file that lies on this computer. Blocks."""
        try:
            return read_file(self._profile, url)
        except StorageUnavailable:
            # A file that can't be read is one that is missing: the words are worth more.
            return None
