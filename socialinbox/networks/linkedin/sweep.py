"""The stream that reads the recent posts' comments in full: the past, and what was not notified."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import msgspec

from socialinbox.domain.errors import Forbidden, NotFound, RateLimited
from socialinbox.domain.events import Event, MessageDeleted, StreamPage, SubjectSeen, TimeSpan
from socialinbox.domain.times import from_ms, to_ms
from socialinbox.networks.contract import Recall
from socialinbox.networks.linkedin import mapping, urns, wire
from socialinbox.networks.linkedin.reader import AHEAD, KEPT, Reader
from socialinbox.networks.linkedin.rules import NETWORK
from socialinbox.networks.remembered import dump, load

POSTS = 20
"""How many of the lately changed posts, and how many of the newest mentions, are swept."""
_SWEPT = "posts"
"""The key under which the names of the posts of the last sweep are remembered."""


MOST_A_ROUND = 25
"""Calls after which a round ends; the next one goes on. A hundred calls are all that a day has, and
notifications bring what is new."""
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
    `told`: when all of its comments were told of, changed or not. `answers`: of the comments that
    are answered how many answers LinkedIn counted, and the numbers of those that were read.
    """

    activity: str = ""
    changed: int = 0
    comments: dict[str, int] = {}
    gone: bool = False
    told: int = 0
    answers: dict[str, tuple[int, list[str]]] = {}


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
    mark = load(checkpoint, SweepMark)
    began = reader.clock() if mark.began is None else from_ms(mark.began)
    mark.began = to_ms(began)
    reader.begin_sweep()
    most = reader.api.calls + MOST_A_ROUND
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
        before = load(known.get(target.urn), PostMemory)
        events, after, whole = await _sweep(reader, target, before, most)
        if whole:
            mark.done.append(target.urn)
        tired = not whole or reader.api.calls >= most
        if events or tired or after != before:
            remember = {target.urn: dump(after)}
            yield replace(_page(mark, events, remember), unfinished=tired)
        if tired:
            return
    events = []
    for urn in unlisted:
        events += await _if_gone(reader, urn, load(known.get(urn), PostMemory))
    yield StreamPage(
        events=tuple(events),
        checkpoint=dump(SweepMark(swept=mark.began)),
        covered=_covered(posts, began),
        remember={_SWEPT: msgspec.json.encode(sorted(listed)).decode()},
        backfill=mark.swept is None,
    )


def _page(mark: SweepMark, events: list[Event], remember: dict[str, str]) -> StreamPage:
    return StreamPage(tuple(events), dump(mark), (), remember, mark.swept is None)


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
    reader: Reader, target: Target, before: PostMemory, most: int
) -> tuple[list[Event], PostMemory, bool]:
    """What is new at a post, what is to be remembered of it, and whether all of it was read."""
    post = target.post
    try:
        # Below a member's post only the answers tell where we take part: they are always read.
        known = before if post is not None else PostMemory()
        found, answers, whole = await _all_comments(reader, target.urn, known, most)
        whole = whole or post is None
    except Forbidden:
        # A member's post may be closed to us.
        return [], before, True
    except NotFound:
        return _vanished(reader, target, before), PostMemory(before.activity, gone=True), True
    if post is None:
        found = _with_us(reader, found)
    reader.note(found)
    after = PostMemory(before.activity, post.last_modified_at or 0 if post else 0)
    for comment in found:
        named = mapping.comment_id(comment)
        after.activity = named.thread
        after.comments[named.number] = to_ms(mapping.changed_at(comment))
    after.answers = answers
    for _, numbers in answers.values():
        for number in numbers:
            # Of those that were not read again nothing else is known.
            after.comments.setdefault(number, before.comments.get(number, 0))
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
    return events, after, whole


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


async def _all_comments(
    reader: Reader, post: str, before: PostMemory, most: int
) -> tuple[list[wire.Comment], dict[str, tuple[int, list[str]]], bool]:
    """The comments and the answers to each, oldest first, so that parents come first.

    Answers are read, those to the newest comments first, where LinkedIn counts others than when
    they were read last: what changes without that is notified. Also what is known of the answers,
    and whether all were read before the calls reached `most`.
    """
    found: dict[str, wire.Comment] = {}
    answers: dict[str, tuple[int, list[str]]] = {}
    for comment in await reader.api.comments(post):
        found[mapping.comment_id(comment).urn] = comment
    whole = True
    newest_first = sorted(found.items(), key=lambda one: _written(one[1]), reverse=True)
    for urn, comment in newest_first:
        top, count = mapping.comment_id(comment).number, _count(comment)
        known = before.answers.get(top, (0, []))
        if known[0] == count or reader.api.calls >= most:
            whole = whole and known[0] == count
            if known[1]:
                answers[top] = known
            continue
        try:
            read = await reader.api.comments(urn)
        except NotFound:
            # Deleted since the comments were listed; its answers went with it.
            found.pop(urn)
            continue
        found |= {mapping.comment_id(answer).urn: answer for answer in read}
        answers[top] = (count, [mapping.comment_id(answer).number for answer in read])
    return sorted(found.values(), key=_written), answers, whole


def _written(comment: wire.Comment) -> datetime:
    return mapping.written_at(comment.created, str(comment.id))


def _count(comment: wire.Comment) -> int:
    """How many answers LinkedIn counts below a comment."""
    summary = comment.comments_summary
    if summary is None:
        return 0
    return max(summary.aggregated_total_comments, summary.total_first_level_comments)


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
