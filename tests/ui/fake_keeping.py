"""The keeping of the inbox in memory: saved threads as a test sets them, exports as asked for."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from socialinbox.domain.errors import OwnerCanAct
from socialinbox.domain.export import ExportForm, ExportThread, LeftOut
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.saved import SavedThread
from socialinbox.domain.views import ThreadRow
from socialinbox.inbox.export.content import count_left_out, thread_for_export
from tests.ui.people import NOW

if TYPE_CHECKING:
    from tests.ui.fake_inbox import FakeInbox


class FakeKeeping:
    """`standing` says how threads stand, `exported` what was written."""

    def __init__(self, inbox: "FakeInbox") -> None:
        self._inbox = inbox
        self.standing: dict[CustomerId, SavedThread] = {}
        self.exported: list[tuple[tuple[CustomerId, ...], ExportForm, Path]] = []
        self.export_fails: OwnerCanAct | None = None

    async def saved(self, customers: Sequence[CustomerId]) -> dict[CustomerId, SavedThread]:
        return {
            one: self.standing.get(one, SavedThread(one, 1, NOW, None, 0, 0, 0, 0))
            for one in customers
        }

    async def saved_rows(self) -> list[ThreadRow]:
        return [row for made in self._inbox.made.values() if (row := self._inbox.row(made)).saved]

    async def for_export(self, customers: Sequence[CustomerId]) -> list[ExportThread]:
        return [
            thread_for_export(await self._inbox.card(one), self._inbox.made[one].entries)
            for one in customers
        ]

    async def export(
        self, customers: Sequence[CustomerId], form: ExportForm, file: Path
    ) -> tuple[LeftOut, ...]:
        if self.export_fails is not None:
            raise self.export_fails
        self.exported.append((tuple(customers), form, file))
        return count_left_out(await self.for_export(customers))

    def file(self, url: str) -> bytes | None:
        return None
