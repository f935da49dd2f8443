"""Looks at known comments, posts and messages again: gone, changed, or as they were."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from socialinbox.domain.events import Event, MessageDeleted
from socialinbox.domain.identity import Profile
from socialinbox.domain.message import MessageKind, SeenMessage
from socialinbox.domain.views import Entry
from socialinbox.networks.facebook import mapping
from socialinbox.networks.facebook.api import GraphApi
from socialinbox.networks.facebook.wire import Author, Comment, Message, Post
from socialinbox.networks.halves import by_halves
from socialinbox.networks.verbs import as_seen, stands

AT_ONCE = 50
"""Ids in one call (Graph API, 2026-11-21)."""

T = TypeVar("T")
Ask = Callable[[Sequence[str]], Awaitable[dict[str, T]]]


class Recheck:
    """One look at some messages of a Page."""

    def __init__(self, api: GraphApi, own: Profile, clock: Callable[[], datetime]) -> None:
        self._api, self._own, self._clock = api, own, clock

    async def events(self, targets: Sequence[Entry]) -> tuple[Event, ...]:
        """What is different or as before; messages that Facebook no longer shows are left out.

        A comment or post that is not found is gone. A message that is not found may only be too
        old: Facebook answers for those that it no longer shows in full as if they were deleted.
        """
        groups: dict[MessageKind, list[Entry]] = {}
        for one in targets:
            if stands(one):
                groups.setdefault(one.kind, []).append(one)
        found: list[Event] = []
        for kind, group in groups.items():
            for start in range(0, len(group), AT_ONCE):
                found += await self._group(kind, group[start : start + AT_ONCE])
        return tuple(found)

    async def _group(self, kind: MessageKind, group: list[Entry]) -> list[Event]:
        ids = [one.native_id for one in group]
        match kind:
            case MessageKind.DM:
                messages = await _still_there(self._api.messages_by_id, ids)
                read = [self._message(one, messages.get(one.native_id)) for one in group]
                return [event for event in read if event is not None]
            case MessageKind.COMMENT:
                comments = await _still_there(self._api.comments_by_id, ids)
                found = [self._comment(one, comments.get(one.native_id)) for one in group]
            case _:
                posts = await _still_there(self._api.posts_by_id, ids)
                found = [self._post(one, posts.get(one.native_id)) for one in group]
        if all(isinstance(event, MessageDeleted) for event in found):
            # A grant that died looks the same; this raises what is wrong with it.
            await self._api.page()
        return found

    def _comment(self, target: Entry, comment: Comment | None) -> Event:
        if comment is None:
            return self._gone(target)
        author = Author(id=self._own.key.native_id) if target.subject is not None else None
        post = Post(id=target.subject.native_id if target.subject else "", author=author)
        return self._again(target, mapping.read_comment(comment, post, self._own))

    def _post(self, target: Entry, post: Post | None) -> Event:
        if post is None:
            return self._gone(target)
        return self._again(target, mapping.read_post(post, target.kind, self._own))

    def _message(self, target: Entry, message: Message | None) -> Event | None:
        if message is None:
            return None
        seen = mapping.read_message(message, target.conversation_id, None, self._own)
        return None if seen is None else self._again(target, seen)

    def _gone(self, target: Entry) -> Event:
        return MessageDeleted(target.network, target.native_id, self._clock())

    def _again(self, target: Entry, seen: SeenMessage) -> SeenMessage:
        """The stored message with what Facebook shows now; other words were edited by now."""
        changed = seen.text.split() != target.text.split()
        return replace(
            as_seen(target),
            text=seen.text,
            spans=seen.spans,
            attachments=seen.attachments,
            hidden=seen.hidden,
            url=seen.url or target.url,
            edited_at=self._clock() if changed else target.edited_at,
            edits_untimed=True,
            facts={**target.facts, **seen.facts},
        )


async def _still_there(ask: Ask[T], ids: Sequence[str]) -> dict[str, T]:
    """What is found of these ids.

    An id that an answer leaves out is asked for alone, where Facebook must say what it is.
    """

    async def found_of(some: Sequence[str]) -> list[tuple[str, T]]:
        return list((await ask(some)).items())

    found = dict(await by_halves(found_of, ids))
    for one in ids:
        if one not in found and len(ids) > 1:
            found |= await by_halves(found_of, [one])
    return found
