"""The stream that reads the recent posts' comments in full: the past, and what was not notified."""

from collections.abc import AsyncIterator

import msgspec

from socialinbox.domain.errors import Forbidden, NotFound
from socialinbox.domain.events import Event, MessageDeleted, StreamPage, SubjectSeen, TimeSpan
from socialinbox.domain.times import from_ms, to_ms
from socialinbox.networks.contract import Recall
from socialinbox.networks.linkedin import mapping, urns, wire
from socialinbox.networks.linkedin.reader import Reader
from socialinbox.networks.linkedin.rules import NETWORK

POSTS = 20
"""How many of the lately changed posts are swept."""


class SweepMark(msgspec.Struct, omit_defaults=True):
    """Checkpoint: the last whole sweep's time in ms; inside a sweep, which posts are done."""

    swept: int | None = None
    began: int | None = None
    done: list[str] = []


class PostMemory(msgspec.Struct, omit_defaults=True):
    """What a sweep found at a post: its activity, its own change, its comments' changes in ms.

    `share` and `activity` name the same post: comments know the one, posts the other.
    """

    activity: str = ""
    changed: int = 0
    comments: dict[str, int] = {}


async def comments(
    reader: Reader, checkpoint: str | None, recall: Recall
) -> AsyncIterator[StreamPage]:
    """All comments of the recent posts, a page for each post that has something new."""
    mark = msgspec.json.decode(checkpoint, type=SweepMark) if checkpoint else SweepMark()
    if mark.began is None:
        mark = SweepMark(mark.swept, to_ms(reader.clock()))
    began = from_ms(mark.began or 0)
    posts = await reader.api.posts(reader.owner.organization, POSTS)
    if not posts:
        await reader.require_role()
    known = await recall([post.id for post in posts]) if posts else {}
    for post in posts:
        if post.id in mark.done:
            continue
        text = known.get(post.id)
        before = msgspec.json.decode(text, type=PostMemory) if text else PostMemory()
        events, after = await _sweep(reader, post, before)
        mark.done.append(post.id)
        if events or after != before:
            yield StreamPage(
                events=tuple(events),
                checkpoint=msgspec.json.encode(mark).decode(),
                remember={post.id: msgspec.json.encode(after).decode()},
                backfill=mark.swept is None,
            )
    oldest = min((post.published_at or post.created_at or 0 for post in posts), default=0)
    yield StreamPage(
        events=(),
        checkpoint=msgspec.json.encode(SweepMark(swept=mark.began)).decode(),
        covered=(TimeSpan(from_ms(oldest), began),) if oldest else (),
        backfill=mark.swept is None,
    )


async def _sweep(
    reader: Reader, post: wire.Post, before: PostMemory
) -> tuple[list[Event], PostMemory]:
    """What is new at a post, and what is to be remembered of it."""
    try:
        found = await _all_comments(reader, post.id)
    except (NotFound, Forbidden):
        # Gone since the posts were listed, or its comments are closed to us.
        return [], before
    after = PostMemory(before.activity, post.last_modified_at or 0)
    for comment in found:
        named = mapping.comment_id(comment)
        after.activity = named.thread
        after.comments[named.number] = to_ms(mapping.changed_at(comment))
    subject = mapping.subject(after.activity, post) if after.activity else None
    fresh = [one for one in found if _is_new(one, before)]
    events: list[Event] = [await reader.message(one, subject) for one in fresh]
    if subject is not None and before.activity and after.changed != before.changed:
        events.append(SubjectSeen(NETWORK, subject))
    for number in before.comments.keys() - after.comments.keys():
        if await _is_gone(reader, after.activity, number):
            events.append(_deleted(reader, after.activity, number))
        else:
            after.comments[number] = before.comments[number]
    return events, after


def _is_new(comment: wire.Comment, before: PostMemory) -> bool:
    number = mapping.comment_id(comment).number
    return before.comments.get(number) != to_ms(mapping.changed_at(comment))


async def _all_comments(reader: Reader, post: str) -> list[wire.Comment]:
    """The comments and the answers to each, oldest first, so that parents come first."""
    found: dict[str, wire.Comment] = {}
    async for comment in reader.api.comments(post):
        found[mapping.comment_id(comment).urn] = comment
    for urn, comment in list(found.items()):
        summary = comment.comments_summary
        if summary and max(summary.aggregated_total_comments, summary.total_first_level_comments):
            try:
                async for answer in reader.api.comments(urn):
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


def _deleted(reader: Reader, activity: str, number: str) -> MessageDeleted:
    return MessageDeleted(NETWORK, urns.comment(activity, number), reader.clock())
