"""Keeps all accounts polled for as long as the program runs."""

import asyncio
import logging
from collections.abc import Iterable

from socialinbox.domain.ids import AccountId
from socialinbox.sync.account_sync import AccountSync, StreamReport

log = logging.getLogger(__name__)

LONGEST_PAUSE = 300.0
"""Seconds; after a sleep of the computer nothing waits longer than this."""


class SyncEngine:
    """One task per account; a fault of one never stops another."""

    def __init__(self, syncs: Iterable[AccountSync]) -> None:
        self._syncs = {sync.account.id: sync for sync in syncs}

    def get(self, account: AccountId) -> AccountSync | None:
        """The rounds of one account; None where it is not signed in."""
        return self._syncs.get(account)

    async def run(self) -> None:
        """Poll until cancelled."""
        async with asyncio.TaskGroup() as group:
            for account, sync in self._syncs.items():
                group.create_task(self._keep(sync), name=f"sync {account}")

    async def sync_now(self, account: AccountId | None = None) -> list[StreamReport]:
        """One full round of all streams of one or every account; accounts run side by side."""
        wanted = [s for number, s in self._syncs.items() if account in (None, number)]
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(sync.round()) for sync in wanted]
        return [report for task in tasks for report in task.result()]

    async def _keep(self, sync: AccountSync) -> None:
        while True:
            due = sync.due_streams()
            if due:
                await sync.round(due)
            pause = min(max(sync.seconds_to_next(), 0.2), LONGEST_PAUSE)
            await asyncio.sleep(pause)
