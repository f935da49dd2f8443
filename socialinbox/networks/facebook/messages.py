"""Reads Messenger: conversations by their latest word, in each the messages not yet known."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from datetime import datetime
from functools import partial

from socialinbox.domain.errors import Forbidden, NotFound, Refused
from socialinbox.domain.events import Event, MessageDeleted, StreamPage
from socialinbox.domain.identity import Profile
from socialinbox.domain.times import now, rfc3339
from socialinbox.networks.contract import Recall
from socialinbox.networks.facebook import mapping, prints
from socialinbox.networks.facebook.api import MESSAGES_AT_ONCE, GraphApi
from socialinbox.networks.facebook.bridges import other_side
from socialinbox.networks.facebook.cursors import turned
from socialinbox.networks.facebook.rules import NETWORK
from socialinbox.networks.facebook.streams import Mark, finished, older, started
from socialinbox.networks.facebook.wire import Author, Conversation, Message
from socialinbox.networks.remembered import dump, load


class MessengerWalk:
    """Conversations, latest word first, until one that was known before the last whole walk."""

    def __init__(self, api: GraphApi, own: Profile, recall: Recall) -> None:
        self._api, self._own, self._recall = api, own, recall
        self._lost: datetime | None = None
        """Up to when messages were too old for Facebook to tell who wrote them."""

    async def pages(self, checkpoint: str | None) -> AsyncGenerator[StreamPage]:
        """All pages of one walk."""
        mark = started(checkpoint)
        async with aclosing(turned(self._api.conversations, mark.after)) as lists:
            async for listed in lists:
                found, mark.after = listed.answer.data, listed.at
                known = await self._recall([c.id for c in found])
                for conversation in found:
                    before = load(known.get(conversation.id), prints.ChatPrint)
                    if _moved(conversation, before):
                        async with aclosing(self._conversation(conversation, before, mark)) as read:
                            async for page in read:
                                yield page
                if _reached(found, known, mark):
                    break
        yield finished(self._without_gap(mark))

    async def _conversation(
        self, conversation: Conversation, before: prints.ChatPrint, mark: Mark
    ) -> AsyncGenerator[StreamPage]:
        people = conversation.participants.data if conversation.participants else []
        other = other_side(people, self._own)
        if other is not None and not before.updated:
            other = await self._with_picture(other)
        # What is kept while reading has no time, so that a broken-off reading is begun again.
        kept = prints.ChatPrint("", None, dict(before.messages))
        met: list[Message] = []
        lists = turned(partial(self._api.messages, conversation.id), may_be_gone=True)
        async with aclosing(lists):
            async for listed in lists:
                events: list[Event] = []
                for message in listed.answer.data:
                    name, print_ = mapping.message_id(message.id), prints.of_message(message)
                    if before.messages.get(name) == print_:
                        continue
                    seen = mapping.read_message(message, conversation.id, other, self._own)
                    if seen is not None:
                        events.append(seen)
                        mark.oldest = older(mark.oldest, [seen.sent_at])
                        kept.messages[name] = print_
                    elif name not in before.messages:
                        self._note_lost(mapping.when(message.created_time))
                met += listed.answer.data
                over = listed.after is None or _met_known(before, listed.answer.data)
                events.reverse()
                if over:
                    to_the_end = listed.after is None and listed.whole
                    events += self._unsent(before, met, whole=to_the_end)
                    kept = _newest(conversation, kept, met)
                if events or over:
                    remember = {conversation.id: dump(kept)}
                    first_walk = mark.until is None
                    yield StreamPage(tuple(events), dump(mark), (), remember, first_walk)
                if over:
                    return

    async def _with_picture(self, other: Author) -> Author:
        """A person's profile, asked for when their conversation is first met."""
        try:
            found = await self._api.chatter(other.id)
        except (NotFound, Refused, Forbidden):
            # Facebook shows no profile of some people; what they wrote is shown all the same.
            return other
        return Author(id=other.id, name=found.name or other.name, profile_pic=found.profile_pic)

    def _unsent(self, before: prints.ChatPrint, met: list[Message], *, whole: bool) -> list[Event]:
        """Known messages that a reading of their stretch of time did not show again."""
        names = [mapping.message_id(message.id) for message in met]
        order = list(before.messages)
        # Remembered newest first: what lies before the oldest one met again must have been met.
        last_met = max((order.index(name) for name in names if name in before.messages), default=-1)
        looked_at = order if whole else order[: last_met + 1]
        gone = [name for name in looked_at if name not in set(names)]
        moment = now()
        return [MessageDeleted(NETWORK, name, moment) for name in gone]

    def _note_lost(self, at: datetime) -> None:
        self._lost = max(self._lost or at, at)

    def _without_gap(self, mark: Mark) -> Mark:
        """A walk that met messages without details covers only what came after them."""
        if self._lost is not None and mark.until is not None:
            since = max(mapping.when(mark.until), self._lost)
            return Mark(rfc3339(since), mark.began)
        return mark


def _met_known(before: prints.ChatPrint, messages: list[Message]) -> bool:
    """Whether all behind these is known: only a reading that came to its end says so."""
    names = {mapping.message_id(message.id) for message in messages}
    return bool(before.updated) and not names.isdisjoint(before.messages)


def _moved(conversation: Conversation, before: prints.ChatPrint) -> bool:
    return (before.updated, before.count) != (
        conversation.updated_time or "",
        conversation.message_count,
    )


def _reached(data: list[Conversation], known: dict[str, str], mark: Mark) -> bool:
    """Whether the rest was there before: the last of the page is as it was, and older."""
    if mark.until is None or not data:
        return False
    oldest = data[-1]
    before = load(known.get(oldest.id), prints.ChatPrint)
    return not _moved(oldest, before) and mapping.when(oldest.updated_time) <= mapping.when(
        mark.until
    )


def _newest(
    conversation: Conversation, kept: prints.ChatPrint, met: list[Message]
) -> prints.ChatPrint:
    """The newest messages' prints, newest first; older ones can't be read again anyway."""
    order = [mapping.message_id(message.id) for message in met]
    order += [name for name in kept.messages if name not in set(order)]
    newest = [name for name in order if name in kept.messages][: 2 * MESSAGES_AT_ONCE]
    return prints.ChatPrint(
        conversation.updated_time or "",
        conversation.message_count,
        {name: kept.messages[name] for name in newest},
    )
