"""The stream of what the page is notified of: comments, mentions, edits, deletions."""

from collections.abc import AsyncGenerator
from datetime import datetime, timedelta

import msgspec

from socialinbox.domain.errors import Forbidden, NotFound
from socialinbox.domain.events import MessageDeleted, StreamPage, TimeSpan
from socialinbox.domain.message import SeenMessage, Subject
from socialinbox.domain.times import from_ms, to_ms
from socialinbox.networks.contract import Recall
from socialinbox.networks.linkedin import mapping, urns, wire
from socialinbox.networks.linkedin.api import more
from socialinbox.networks.linkedin.reader import AHEAD, KEPT, Reader
from socialinbox.networks.linkedin.rules import NETWORK
from socialinbox.networks.remembered import dump, load

OVERLAP = timedelta(hours=1)
"""Notifications may come late; this much is read again, and known ones are left out."""

MOST_A_ROUND = 25
"""Calls that one round makes around its notifications: a hundred are all that a day has."""
_OVERLAP_MS = OVERLAP // timedelta(milliseconds=1)


class NotificationsMark(msgspec.Struct, omit_defaults=True):
    """Checkpoint: complete up to `done`; inside a round, which span is read from where on.

    `done` is the time of the newest notification, by LinkedIn's clock: ours may be hours ahead,
    and what happens until it is right again must not be passed over.
    """

    done: int | None = None
    since: int | None = None
    until: int | None = None
    start: int = 0
    newest: int | None = None
    first: bool = False


async def notifications(
    reader: Reader, checkpoint: str | None, recall: Recall
) -> AsyncGenerator[StreamPage, None]:
    """What the page is notified of, newest first within a round."""
    mark = _resumed(checkpoint, reader.clock())
    assert mark.since is not None
    assert mark.until is not None
    since, until = from_ms(mark.since), from_ms(mark.until)
    around = _Around(reader)
    while True:
        page = await reader.api.notifications(
            reader.owner.organization, since, until + AHEAD, mark.start
        )
        if not page.elements and mark.start == 0:
            await reader.require_role()
        keys = {_key(one): one for one in page.elements}
        known = await recall(list(keys)) if keys else {}
        fresh = [one for key, one in keys.items() if key not in known]
        # Newest first, so that a deletion or edit is met before the comment that it is about.
        found = [await around.event(one) for one in fresh]
        told = sorted((event for event in found if event is not None), key=_time)
        last = not page.elements or not more(page.paging)
        mark.start += len(page.elements)
        mark.newest = max([mark.newest or 0, *(one.last_modified_at or 0 for one in page.elements)])
        # A quiet round leaves `done` where it was.
        done = max(mark.newest, mark.since + _OVERLAP_MS)
        after = NotificationsMark(done=done) if last else mark
        # Only what lies in the overlap can be met again.
        late = mark.newest - 2 * _OVERLAP_MS
        yield StreamPage(
            events=tuple(told),
            checkpoint=dump(after),
            covered=(TimeSpan(since, until),) if last else (),
            remember={_key(one): "1" for one in fresh if (one.last_modified_at or 0) >= late},
            backfill=mark.first,
        )
        if last:
            return


def _resumed(checkpoint: str | None, moment: datetime) -> NotificationsMark:
    oldest = moment - KEPT
    mark = load(checkpoint, NotificationsMark)
    if mark.since is not None and mark.until is not None:
        return mark
    if mark.done is None:
        return NotificationsMark(since=to_ms(oldest), until=to_ms(moment) + 1, first=True)
    since = max(from_ms(mark.done) - OVERLAP, oldest)
    return NotificationsMark(since=to_ms(since), until=to_ms(moment) + 1)


def _time(event: SeenMessage | MessageDeleted) -> datetime:
    return event.sent_at if isinstance(event, SeenMessage) else event.at


def _key(notification: wire.Notification) -> str:
    return f"{notification.notification_id}@{notification.last_modified_at}"


class _Around:
    """Turns one round's notifications into events, reading each post and comment once."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._subjects: dict[str, Subject] = {}
        self._told: set[str] = set()
        self._most = reader.api.calls + MOST_A_ROUND

    @property
    def _tired(self) -> bool:
        """Whether so much was read in this round that the notifications' own words must do.

        They may be cut short; the sweep reads them in full.
        """
        return self._reader.api.calls >= self._most

    async def event(self, one: wire.Notification) -> SeenMessage | MessageDeleted | None:
        """The event of a notification; None where it was told in this round already."""
        if one.action == "SHARE_MENTION":
            return await self._mention(one)
        named = urns.split_comment(one.generated_activity or "")
        if named is None:
            return None
        urn = urns.comment(*named)
        if urn in self._told:
            return None
        self._told.add(urn)
        if one.action == "COMMENT_DELETE":
            return MessageDeleted(NETWORK, urn, self._at(one))
        told = mapping.decorated_comment(one) if self._tired else None
        if told is not None:
            return await self._reader.message(told, await self._subject(one))
        try:
            at = one.last_modified_at
            changed = None if at is None else from_ms(at)
            comment = await self._reader.comment(mapping.CommentId(*named), changed)
        except NotFound:
            return MessageDeleted(NETWORK, urn, self._reader.clock())
        except Forbidden:
            found = mapping.decorated_comment(one)
            if found is None:
                raise
            comment = found
        return await self._reader.message(comment, await self._subject(one))

    def _at(self, one: wire.Notification) -> datetime:
        known = one.last_modified_at
        return self._reader.clock() if known is None else from_ms(known)

    async def _mention(self, one: wire.Notification) -> SeenMessage | None:
        generated = one.decorated_generated_activity
        share = generated.share if generated else None
        urn = one.generated_activity or (share.entity if share else "")
        post = await self._post(urn) if urn else None
        writer = post.author if post else share.owner if share else ""
        if not writer:
            return None
        return mapping.mention(one, post, await self._reader.author(writer))

    async def _subject(self, one: wire.Notification) -> Subject | None:
        """The owner's post. A notification's own words for it may be cut short."""
        short = one.decorated_source_post
        activity = urns.normal(one.source_post or "")
        if not one.source_post:
            return None
        if activity not in self._subjects:
            post = await self._post(short.entity if short and short.entity else activity)
            self._subjects[activity] = mapping.subject(
                activity, post, short.text if short else None
            )
        return self._subjects[activity]

    async def _post(self, urn: str) -> wire.Post | None:
        if self._tired:
            return None
        try:
            return await self._reader.api.post(urns.normal(urn))
        except (NotFound, Forbidden):
            return None
