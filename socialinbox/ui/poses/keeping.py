"""Rings, tombstones and a contract that allows more, for the pictures of every screen."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from socialinbox.domain.keeping import Agreement, AgreementId, ThreadKeeping
from socialinbox.domain.message import Direction
from socialinbox.domain.views import Box, Entry, Slice, ThreadQuery
from socialinbox.networks.registry import all_rules, networks_of
from socialinbox.ui.poses.studio import Pose, Studio

if TYPE_CHECKING:
    pass

LOOKED_AT = 400
SHARES = (0.9, 0.65, 0.4, 0.2, 0.08)
"""How much of its time each message in turn has left."""


async def _limited(studio: Studio) -> bool:
    """Open the thread with the most messages that have a time."""
    limited = {name for name, rules in all_rules().items() if rules.retention.messages}
    best, most = None, 0
    for row in await studio.inbox.threads(ThreadQuery(Box.ALL), None, LOOKED_AT):
        if not limited & set(networks_of(row.places)):
            continue
        part = await studio.inbox.newest(row.id)
        count = sum(entry.expires_at is not None for entry in part.entries)
        if count > most:
            best, most = row, count
    if best is None:
        return False
    studio.window.open_thread(best.id)
    await studio.settle()
    return True


def _aged(entry: Entry, at: int, now: datetime) -> Entry:
    if entry.expires_at is None or entry.refreshed_at is None:
        return entry
    whole = entry.expires_at - entry.refreshed_at
    until = now + whole * SHARES[at % len(SHARES)]
    return replace(entry, expires_at=until, refreshed_at=until - whole)


def _gone(entry: Entry, now: datetime) -> Entry:
    if entry.expires_at is None or entry.direction is Direction.OUT:
        return entry
    return replace(
        entry,
        text="",
        spans=(),
        attachments=(),
        expires_at=None,
        expired_at=now - timedelta(days=3),
        revision=entry.revision + 1,
    )


async def _rings(studio: Studio) -> bool:
    if not await _limited(studio):
        return False
    page = studio.window.page
    entries = [_aged(entry, at, studio.now) for at, entry in enumerate(page.model.entries)]
    page.model.merge(Slice(tuple(entries), page.model.more_before, more_after=False))
    until = min(entry.expires_at for entry in entries if entry.expires_at is not None)
    page.tell_keeping(ThreadKeeping(until, 0))
    return True


async def _tombstones(studio: Studio) -> bool:
    if not await _limited(studio):
        return False
    page = studio.window.page
    entries = [_gone(entry, studio.now) for entry in page.model.entries]
    page.model.merge(Slice(tuple(entries), page.model.more_before, more_after=False))
    page.tell_keeping(ThreadKeeping(None, sum(e.expired_at is not None for e in entries)))
    return True


def _contract(form: bool) -> Pose:
    async def pose(studio: Studio) -> bool:
        found = (
            account
            for account in studio.window.notices.accounts
            if all_rules()[account.own.network].retention.messages is not None
        )
        account = next(found, None)
        if account is None:
            return False
        studio.window.doors.accounts.show_account(account)
        await studio.settle()
        page = studio.window.doors.accounts.page.account_page
        stated = Agreement(
            AgreementId(1),
            account.own.network,
            account.id,
            timedelta(days=365),
            "Data agreement of 3 May 2026, folder 12",
            "Olive",
            studio.now - timedelta(days=40),
        )
        for one in await studio.inbox.retention.networks():
            if one.network == account.own.network:
                page.kept_for.show_keeping(one if form else replace(one, agreements=(stated,)))
        if form:
            page.kept_for.open_form(True)
        await studio.settle()
        page.ensureWidgetVisible(page.kept_for, 0, 60)
        return True

    return pose


KEEPING_POSES: tuple[tuple[str, Pose], ...] = (
    ("keeping-rings", _rings),
    ("keeping-tombstones", _tombstones),
    ("keeping-contract", _contract(form=False)),
    ("keeping-contract-form", _contract(form=True)),
)
