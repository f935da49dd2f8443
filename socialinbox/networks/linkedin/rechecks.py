"""Looks at known comments and mentions again: gone, changed, or as they were."""

from collections.abc import Sequence

from socialinbox.domain.errors import Forbidden, NotFound, Refused
from socialinbox.domain.events import Event, MessageDeleted
from socialinbox.domain.message import MessageKind
from socialinbox.domain.views import Entry
from socialinbox.networks.linkedin import mapping, urns, wire
from socialinbox.networks.linkedin.reader import Reader
from socialinbox.networks.verbs import stands

AT_ONCE = 20
"""Comments in one look. The development tier reads each by itself, 100 a day."""


class Recheck:
    """Reads by the batch where LinkedIn allows it to the app, else one by one."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._batches = True

    async def events(self, targets: Sequence[Entry]) -> tuple[Event, ...]:
        """What is gone, changed, or as it was; what LinkedIn does not show us is left out."""
        threads: dict[str, dict[str, Entry]] = {}
        found: list[Event] = []
        for one in targets:
            named = urns.split_comment(one.native_id)
            if not stands(one):
                continue
            if one.kind is MessageKind.MENTION:
                found += await self._mention(one)
            elif named is not None:
                threads.setdefault(named[0], {})[named[1]] = one
        for thread, group in threads.items():
            found += await self._comments(thread, group)
        if any(isinstance(event, MessageDeleted) for event in found):
            # Without its role a page is shown less than there is; that must not delete anything.
            await self._reader.require_role()
        return tuple(found)

    async def _comments(self, thread: str, group: dict[str, Entry]) -> list[Event]:
        there, gone = await self._read(thread, list(group))
        found: list[Event] = [self._gone(group[number]) for number in sorted(gone)]
        for number, comment in there.items():
            target = group[number]
            mention = target.facts.get("mention")
            name = str(mention) if mention else None
            found.append(await self._reader.message(comment, target.subject, name))
        return found

    async def _read(
        self, thread: str, numbers: list[str]
    ) -> tuple[dict[str, wire.Comment], set[str]]:
        """The comments of a thread by number, and the numbers of those that are gone."""
        if self._batches and len(numbers) > 1:
            try:
                return await self._batch(thread, numbers)
            except (Forbidden, Refused):
                # The development tier has no batches; it says so in more than one way.
                self._batches = False
            except NotFound:
                # The thread itself is gone, and what hung on it.
                return {}, set(numbers)
        there: dict[str, wire.Comment] = {}
        gone: set[str] = set()
        for number in numbers:
            try:
                there[number] = await self._reader.api.comment(thread, number)
            except NotFound:
                gone.add(number)
            except Forbidden:
                # A member's post may have been closed to us since.
                continue
        return there, gone

    async def _batch(
        self, thread: str, numbers: list[str]
    ) -> tuple[dict[str, wire.Comment], set[str]]:
        answer = await self._reader.api.comments_by_number(thread, numbers)
        there = {mapping.comment_id(one).number: one for one in answer.results.values()}
        gone = {_number(key) for key, error in answer.errors.items() if error.status == 404}
        return (
            {number: one for number, one in there.items() if number in numbers},
            gone & set(numbers),
        )

    async def _mention(self, target: Entry) -> list[Event]:
        try:
            post = await self._reader.api.post(target.native_id)
        except NotFound:
            return [self._gone(target)]
        except Forbidden:
            return []
        author = await self._reader.author(post.author) if post.author else target.author
        return [mapping.mention_again(target, post, author)]

    def _gone(self, target: Entry) -> Event:
        return MessageDeleted(target.network, target.native_id, self._reader.clock())


def _number(key: str) -> str:
    """The number in the key of a batch's answer: bare, or inside the comment's name."""
    named = urns.split_comment(key)
    return named[1] if named else key
