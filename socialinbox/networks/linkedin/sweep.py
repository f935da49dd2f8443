"""The stream that reads the recent posts' comments in full: the past, and what was not notified."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from socialinbox.domain.errors import Forbidden, NotFound, RateLimited
from socialinbox.domain.events import Event, MessageDeleted, StreamPage, SubjectSeen, TimeSpan
from socialinbox.domain.times import from_ms, to_ms
from socialinbox.networks.contract import Recall
from socialinbox.networks.linkedin import mapping, urns, wire
from socialinbox.networks.linkedin.reader import AHEAD, KEPT, Reader
from socialinbox.networks.linkedin.rules import NETWORK

POSTS = 20
"""How many of the lately changed posts, and how many of the newest mentions, are swept."""
_SWEPT = "posts"
"""The key under which the names of the posts of the last sweep are remembered."""


AGAIN = timedelta(hours=10)
"""So long after all of a post's comments were told of they are told of again."""


class SweepMark(msgspec.Struct, omit_defaults=True):
    """Checkpoint: the last whole sweep's time in ms; inside a sweep, which posts are done."""

    swept: int | None = None
    began: int | None = None
    done: list[str] = []


class PostMemory(msgspec.Struct, omit_defaults=True):
    """What a sweep found at a post, remembered under the share that it is listed as.

    Comments know the same post as `activity`. Times in ms: `changed` is the post's own change,
    `comments` those of its comments by number. `gone`: it was deleted, and that has been told.
    `told`: when all of its comments were told of, changed or not.
    """

    activity: str = ""
    changed: int = 0
    comments: dict[str, int] = {}
    gone: bool = False
    told: int = 0


@dataclass(frozen=True, slots=True)
class Target:
    """A post whose comments are read: one of ours, or one by a member who names us."""

    urn: str
    post: wire.Post | None

    @property
    def mention(self) -> str | None:
        """The native id of the member's post, as the mention that it is."""
        return self.urn if self.post is None else None


async def comments(
    reader: Reader, checkpoint: str | None, recall: Recall
) -> AsyncGenerator[StreamPage, None]:
    """All comments of the recent posts, a page for each post that has something new."""
    mark = msgspec.json.decode(checkpoint, type=SweepMark) if checkpoint else SweepMark()
    began = reader.clock() if mark.began is None else from_ms(mark.began)
    mark.began = to_ms(began)
    reader.begin_sweep()
    posts = await reader.api.posts(reader.owner.organization, POSTS)
    if not posts:
        await reader.require_role()
    targets = [Target(post.id, post) for post in posts]
    listed = {target.urn for target in targets}
    earlier = (await recall([_SWEPT])).get(_SWEPT, "[]")
    unlisted = [urn for urn in msgspec.json.decode(earlier, type=list[str]) if urn not in listed]
    targets += [Target(urn, None) for urn in await _mentions(reader, began)]
    known = await recall([*(target.urn for target in targets), *unlisted])
    for target in targets:
        if target.urn in mark.done:
            continue
        before = _memory(known.get(target.urn))
        events, after = await _sweep(reader, target, before)
        mark.done.append(target.urn)
        if events or after != before:
            yield _page(mark, events, {target.urn: msgspec.json.encode(after).decode()})
    events = []
    for urn in unlisted:
        events += await _if_gone(reader, urn, _memory(known.get(urn)))
    yield StreamPage(
        events=tuple(events),
        checkpoint=msgspec.json.encode(SweepMark(swept=mark.began)).decode(),
        covered=_covered(posts, began),
        remember={_SWEPT: msgspec.json.encode(sorted(listed)).decode()},
        backfill=mark.swept is None,
    )


def _memory(text: str | None) -> PostMemory:
    return msgspec.json.decode(text, type=PostMemory) if text else PostMemory()


def _page(mark: SweepMark, events: list[Event], remember: dict[str, str]) -> StreamPage:
    checkpoint = msgspec.json.encode(mark).decode()
    return StreamPage(tuple(events), checkpoint, (), remember, mark.swept is None)


def _covered(posts: list[wire.Post], began: datetime) -> tuple[TimeSpan, ...]:
    oldest = min((post.published_at or post.created_at or 0 for post in posts), default=0)
    return (TimeSpan(from_ms(oldest), began),) if oldest else ()


async def _mentions(reader: Reader, moment: datetime) -> list[str]:
    """The newest posts of members that name us, where a conversation may go on."""
    try:
        page = await reader.api.notifications(
            reader.owner.organization, moment - KEPT, moment + AHEAD, 0, ("SHARE_MENTION",)
        )
    except RateLimited:
        # Counted apart from the comments: our own posts can be swept all the same.
        return []
    found = [urns.normal(one.generated_activity) for one in page.elements if one.generated_activity]
    return list(dict.fromkeys(found))[:POSTS]


async def _sweep(
    reader: Reader, target: Target, before: PostMemory
) -> tuple[list[Event], PostMemory]:
    """What is new at a post, and what is to be remembered of it."""
    post = target.post
    try:
        found = await _all_comments(reader, target.urn)
    except Forbidden:
        # A member's post may be closed to us.
        return [], before
    except NotFound:
        return _vanished(reader, target, before), PostMemory(before.activity, gone=True)
    if post is None:
        found = _with_us(reader, found)
    reader.note(found)
    after = PostMemory(before.activity, post.last_modified_at or 0 if post else 0)
    for comment in found:
        named = mapping.comment_id(comment)
        after.activity = named.thread
        after.comments[named.number] = to_ms(mapping.changed_at(comment))
    subject = mapping.subject(after.activity, post) if post and after.activity else None
    fresh = [one for one in found if _is_new(one, before)]
    events: list[Event] = [await reader.message(one, subject, target.mention) for one in fresh]
    now = to_ms(reader.clock())
    after.told = before.told
    if found and now - before.told >= AGAIN // timedelta(milliseconds=1):
        # The others were read just as well: told again, they may be kept for another while.
        events += [reader.again(one, subject, target.mention) for one in found if one not in fresh]
        after.told = now
    if subject is not None and before.activity and after.changed != before.changed:
        events.append(SubjectSeen(NETWORK, subject))
    for number in sorted(before.comments.keys() - after.comments.keys()):
        if await _is_gone(reader, after.activity, number):
            events.append(_deleted(reader, urns.comment(after.activity, number)))
        else:
            after.comments[number] = before.comments[number]
    return events, after


def _with_us(reader: Reader, found: list[wire.Comment]) -> list[wire.Comment]:
    """Below a member's post only those first-level comments, with answers, where we take part."""
    tops = {_top(one) for one in found if reader.owner.wrote(one.actor)}
    return [one for one in found if _top(one) in tops]


def _top(comment: wire.Comment) -> str:
    above = comment.parent_comment
    return urns.normal(above) if above else mapping.comment_id(comment).urn


def _is_new(comment: wire.Comment, before: PostMemory) -> bool:
    number = mapping.comment_id(comment).number
    return before.comments.get(number) != to_ms(mapping.changed_at(comment))


async def _all_comments(reader: Reader, post: str) -> list[wire.Comment]:
    """The comments and the answers to each, oldest first, so that parents come first."""
    found: dict[str, wire.Comment] = {}
    for comment in await reader.api.comments(post):
        found[mapping.comment_id(comment).urn] = comment
    for urn, comment in list(found.items()):
        summary = comment.comments_summary
        if summary and max(summary.aggregated_total_comments, summary.total_first_level_comments):
            try:
                for answer in await reader.api.comments(urn):
                    found[mapping.comment_id(answer).urn] = answer
            except NotFound:
                # Deleted since the comments were listed; its answers went with it.
                found.pop(urn)
    return sorted(found.values(), key=lambda one: mapping.written_at(one.created, str(one.id)))


async def _is_gone(reader: Reader, activity: str, number: str) -> bool:
    """Whether a comment that was missing from the list is really deleted.

    Lists are read page by page: a deletion in between moves others across the border unseen.
    """
    try:
        await reader.api.comment(activity, number)
    except NotFound:
        return True
    return False


async def _if_gone(reader: Reader, urn: str, before: PostMemory) -> list[Event]:
    """The deletion of a post's comments, if the post left the list because it was deleted."""
    try:
        await reader.api.post(urn)
    except NotFound:
        return _vanished(reader, Target(urn, wire.Post(urn)), before)
    except Forbidden:
        pass
    return []


def _vanished(reader: Reader, target: Target, before: PostMemory) -> list[Event]:
    """With a post all its comments go; a member's post is itself a message."""
    if before.gone:
        return []
    names = [urns.comment(before.activity, number) for number in sorted(before.comments)]
    return [_deleted(reader, name) for name in (*names, *filter(None, (target.mention,)))]


def _deleted(reader: Reader, native_id: str) -> MessageDeleted:
    return MessageDeleted(NETWORK, native_id, reader.clock())
