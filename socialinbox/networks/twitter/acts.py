"""What the owner does with a post or message of X besides answering it."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.errors import Forbidden, NetworkError, NotFound, Refused
from socialinbox.domain.events import Event, MessageDeleted
from socialinbox.domain.message import MessageKind, SeenMessage
from socialinbox.domain.sentence import joined, say
from socialinbox.domain.views import Entry
from socialinbox.networks.twitter import wire
from socialinbox.networks.twitter.api import MOST, XApi
from socialinbox.networks.twitter.errors import PLANS
from socialinbox.networks.twitter.mapping import Around, direct_of, message_of
from socialinbox.networks.twitter.offers import offers
from socialinbox.networks.twitter.rules import NETWORK, measure
from socialinbox.networks.verbs import Verb, as_seen, refusal, with_fact

NO_LIKES = say(
    "Your X plan does not allow likes: X took them out of its self-serve plans in April 2026. "
    "Like it on x.com."
)
GONE = frozenset({"resource-not-found", "not-authorized-for-resource"})
"""What X says of posts that were deleted, and of those of protected or suspended people."""

Deed = Callable[[Entry, OwnAccount], Awaitable[tuple[Event, ...]]]


class Deeds:
    """Does verbs, each with one call and never again by itself."""

    def __init__(self, api: XApi, clock: Callable[[], datetime]) -> None:
        self._api, self._clock = api, clock

    async def act(
        self, verb: Verb, target: Entry, text: str | None, own: OwnAccount
    ) -> tuple[Event, ...]:
        """Do it; raises a NetworkError where X refuses."""
        why_not = refusal(offers(target), verb, "X")
        if why_not is not None:
            raise Refused(why_not, "verb")
        if verb is Verb.EDIT:
            return await self._edit(target, text or "", own)
        deeds: Mapping[Verb, Deed] = {
            Verb.DELETE: self._delete,
            Verb.HIDE: self._hide,
            Verb.UNHIDE: self._unhide,
            Verb.LIKE: self._like,
            Verb.UNLIKE: self._unlike,
            Verb.MUTE: self._mute,
        }
        return await deeds[verb](target, own)

    async def recheck(self, targets: Sequence[Entry], own: OwnAccount) -> tuple[Event, ...]:
        """Look at posts and direct messages again, at most a hundred.

        Direct messages that would be charged are left out.
        """
        direct = [one for one in targets if one.kind is MessageKind.DM]
        free = [one for one in direct if self._api.is_free_message(one.native_id)]
        posts = [one for one in targets if one.kind is not MessageKind.DM]
        return (*await self._messages(free, own), *await self._posts(posts, own))

    async def _messages(self, targets: Sequence[Entry], own: OwnAccount) -> list[Event]:
        """Read the list of all messages as far as it takes: X gives them by no list of ids.

        No more are read than are looked for, because others may cost; more only where a page
        had none of them.
        """
        missing = {one.native_id: one for one in targets}
        found: list[Event] = []
        token, size = None, len(missing)
        while missing:
            answer = await self._api.messages(token, min(MOST, size))
            around = Around().add(answer.includes)
            events = answer.data or []
            token = answer.meta.next_token if answer.meta else None
            there = [event for event in events if missing.pop(event.id, None) is not None]
            found += [direct_of(event, around, own) for event in there]
            oldest = min((int(event.id) for event in events), default=0) if token else 0
            gone = [one for one in missing if int(one) > oldest]
            found += [
                MessageDeleted(NETWORK, one, self._clock())
                for one in gone
                if await self._is_gone(one)
            ]
            missing = {i: one for i, one in missing.items() if i not in gone}
            size = len(missing) if there else 2 * size
        return found

    async def _is_gone(self, event_id: str) -> bool:
        """X's list of messages may lag behind: one that it leaves out is asked for by its id."""
        try:
            await self._api.message(event_id)
        except NotFound:
            return True
        return False

    async def _posts(self, targets: Sequence[Entry], own: OwnAccount) -> tuple[Event, ...]:
        asked = {newest_id(entry): entry for entry in targets}
        if not asked:
            return ()
        answer = await self._api.posts(list(asked))
        # X may answer with a newer version than the one that was asked for, or tell of its id only.
        found = {
            asked_as: post
            for post in answer.data or []
            for asked_as in dict.fromkeys((post.id, *post.history))
            if asked_as in asked
        }
        around = Around().add(answer.includes, found.values())
        newer = {post.history[-1]: i for i, post in found.items() if post.history[-1] != post.id}
        if newer:
            versions = await self._api.posts(list(newer))
            around.add(versions.includes, versions.data or [])
            found |= {newer[post.id]: post for post in versions.data or [] if post.id in newer}
        events: list[Event] = [
            _again(asked[i], message_of(post, around, own)) for i, post in found.items()
        ]
        return (*events, *self._gone(answer, asked))

    def _gone(self, answer: wire.Posts, asked: Mapping[str, Entry]) -> list[Event]:
        there = {i for post in answer.data or [] for i in (post.id, *post.history)}
        lost = {
            problem.resource_id or problem.value or ""
            for problem in answer.errors or []
            if (problem.type or "").rpartition("/problems/")[2] in GONE
            and problem.parameter in (None, "ids")
        }
        return [
            MessageDeleted(NETWORK, asked[post_id].native_id, self._clock())
            for post_id in lost - there
            if post_id in asked
        ]

    async def _edit(self, target: Entry, text: str, own: OwnAccount) -> tuple[Event, ...]:
        if not measure(text, target.kind).fits:
            raise Refused(say("X takes 1 to 280 characters. Shorten the post."), "length")
        try:
            made = await self._api.edit(text, newest_id(target))
        except Refused as error:
            if error.code == "duplicate":
                raise
            raise Refused(
                joined(
                    error.what,
                    say(
                        "X takes edits from Premium accounts only, five times within an hour "
                        "after posting."
                    ),
                ),
                error.code,
            ) from error
        try:
            found = await self._api.post(made.id)
        except NetworkError:
            # The edit stands. The stream of our posts shows it when X can be read again.
            return ()
        if found.data is None:
            return ()
        around = Around().add(found.includes, [found.data])
        seen = replace(message_of(found.data, around, own), native_id=target.native_id)
        return (_again(target, seen),)

    async def _delete(self, target: Entry, own: OwnAccount) -> tuple[Event, ...]:
        # Where it is gone already, all is as it was wanted.
        with suppress(NotFound):
            if target.kind is MessageKind.DM:
                await self._api.delete_message(target.native_id)
            else:
                await self._api.delete(newest_id(target))
        return (MessageDeleted(NETWORK, target.native_id, self._clock()),)

    async def _hide(self, target: Entry, own: OwnAccount) -> tuple[Event, ...]:
        await self._api.hide(newest_id(target), True)
        return (replace(as_seen(target), hidden=True),)

    async def _unhide(self, target: Entry, own: OwnAccount) -> tuple[Event, ...]:
        await self._api.hide(newest_id(target), False)
        return (replace(as_seen(target), hidden=False),)

    async def _like(self, target: Entry, own: OwnAccount) -> tuple[Event, ...]:
        try:
            await self._api.like(own.native_id, newest_id(target))
        except Forbidden as error:
            raise _without_likes(error) from error
        return (with_fact(target, "liked", True),)

    async def _unlike(self, target: Entry, own: OwnAccount) -> tuple[Event, ...]:
        try:
            await self._api.unlike(own.native_id, newest_id(target))
        except Forbidden as error:
            raise _without_likes(error) from error
        return (with_fact(target, "liked", False),)

    async def _mute(self, target: Entry, own: OwnAccount) -> tuple[Event, ...]:
        await self._api.mute(own.native_id, target.author.key.native_id)
        return (with_fact(target, "muted", True),)


def newest_id(entry: Entry) -> str:
    """The id of a post's newest version; every edit gives it a greater one."""
    return str(entry.facts.get("latest_id", entry.native_id))


def _again(entry: Entry, seen: SeenMessage) -> SeenMessage:
    """A post looked at again, with what X does not tell by this call kept as it was."""
    return replace(
        seen,
        conversation_id=seen.conversation_id or entry.conversation_id,
        parent_id=entry.parent_id,
        subject=entry.subject,
        hidden=entry.hidden,
    )


def _without_likes(error: Forbidden) -> Forbidden:
    return Forbidden(NO_LIKES, error.code) if error.code in PLANS else error
