"""Reads Facebook's streams page by page, so that each page can be stored and gone on from."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from datetime import datetime
from functools import partial

import msgspec

from socialinbox.domain.errors import BadAnswer, Forbidden, NotFound
from socialinbox.domain.events import Event, MessageDeleted, StreamPage, SubjectSeen, TimeSpan
from socialinbox.domain.identity import Profile
from socialinbox.domain.message import MessageKind
from socialinbox.domain.sentence import say
from socialinbox.domain.times import now, rfc3339
from socialinbox.networks.contract import Recall
from socialinbox.networks.facebook import mapping, prints
from socialinbox.networks.facebook.api import GraphApi
from socialinbox.networks.facebook.bridges import Bridges
from socialinbox.networks.facebook.cursors import turned
from socialinbox.networks.facebook.rules import NETWORK, TAGGED, VISITOR_POSTS
from socialinbox.networks.facebook.vanished import vanished
from socialinbox.networks.facebook.wire import Comment, Post
from socialinbox.networks.remembered import dump, load

EDGES = ("published_posts", VISITOR_POSTS, TAGGED)
"""Where comments are looked for; the edges' names are those of the Graph API."""


class Mark(msgspec.Struct, omit_defaults=True):
    """A checkpoint: what is done, and how far the present walk over the lists has come.

    `until` is when the last whole walk began, `began` when the present one did. `edge` and
    `after` say which list and from which cursor.
    """

    until: str | None = None
    began: str | None = None
    edge: int = 0
    after: str | None = None
    oldest: str | None = None


def started(checkpoint: str | None) -> Mark:
    """The mark of a walk that goes on, or of a new one."""
    mark = load(checkpoint, Mark)
    return mark if mark.began else Mark(until=mark.until, began=rfc3339(now()))


def finished(mark: Mark) -> StreamPage:
    """The last page of a walk: what is covered now."""
    end = mapping.when(mark.began)
    start = mapping.when(mark.until or mark.oldest or mark.began)
    done = Mark(until=mark.began)
    return StreamPage((), dump(done), (TimeSpan(min(start, end), end),))


def older(known: str | None, seen: Sequence[datetime]) -> str | None:
    """The oldest time of a first walk so far."""
    moments = [*seen, *([mapping.when(known)] if known else [])]
    return rfc3339(min(moments)) if moments else None


async def posts(
    api: GraphApi,
    edge: str,
    kind: MessageKind,
    own: Profile,
    checkpoint: str | None,
    recall: Recall,
) -> AsyncGenerator[StreamPage]:
    """Visitors' posts, or posts that mention the Page."""
    mark = started(checkpoint)
    met: list[str] = []
    async with aclosing(turned(partial(api.posts, edge), mark.after)) as pages:
        async for page in pages:
            theirs = [post for post in page.answer.data if not mapping.is_own(post, own)]
            known = await recall([post.id for post in theirs])
            remember = {post.id: prints.of_post(post) for post in theirs}
            fresh = [post for post in theirs if known.get(post.id) != remember[post.id]]
            events: list[Event] = [mapping.read_post(post, kind, own) for post in fresh]
            met += [post.id for post in theirs]
            # Known posts stay in this list, so a page of nothing new ends a later walk.
            over = page.after is None or bool(mark.until and theirs and not fresh)
            if over and page.whole:
                to_the_end = page.after is None
                gone, listed = await vanished(api, recall, edge, met, whole=to_the_end)
                events += [MessageDeleted(NETWORK, one, now()) for one in gone]
                remember |= listed
            oldest = older(mark.oldest, [mapping.when(post.created_time) for post in theirs])
            mark = Mark(mark.until, mark.began, 0, None if over else page.after, oldest)
            first_walk = mark.until is None
            if events or over:
                yield StreamPage(tuple(events), dump(mark), (), remember, backfill=first_walk)
            if over:
                yield finished(mark)
                return


class CommentWalk:
    """Comments on all posts, old ones too: a post is read again when its count or time moved.

    What a post showed is remembered by `prints`, so that new, changed, hidden and deleted
    comments are told apart from known ones.
    """

    def __init__(self, api: GraphApi, own: Profile, recall: Recall) -> None:
        self._api, self._own, self._recall = api, own, recall
        self._bridges = Bridges(api, own)
        self._counted = 0
        self._seen = 0

    async def pages(self, checkpoint: str | None) -> AsyncGenerator[StreamPage]:
        """All pages of one walk over the lists of posts."""
        mark = started(checkpoint)
        while mark.edge < len(EDGES):
            async with aclosing(self._edge(mark)) as pages:
                async for page in pages:
                    yield page
            mark = Mark(mark.until, mark.began, mark.edge + 1, None, mark.oldest)
        if self._counted and not self._seen:
            raise Forbidden(
                say(
                    "Facebook counts comments on the Page's posts but shows none of them. Sign in "
                    "again and leave the permission to read what people write ticked."
                )
            )
        yield finished(mark)

    async def _edge(self, mark: Mark) -> AsyncGenerator[StreamPage]:
        """The comments on the posts of one list; `mark` goes along."""
        edge, met = EDGES[mark.edge], list[str]()
        async with aclosing(turned(partial(self._api.posts, edge), mark.after)) as lists:
            async for listed in lists:
                posts, mark.after = listed.answer.data, listed.at
                mark.oldest = older(mark.oldest, [mapping.when(p.created_time) for p in posts])
                known = await self._recall([post.id for post in posts])
                for post in posts:
                    async with aclosing(self._post(post, known.get(post.id), mark)) as pages:
                        async for page in pages:
                            yield page
                met += [post.id for post in posts]
                if listed.after is None and listed.whole:
                    async for page in self._vanished(edge, met, mark):
                        yield page

    async def _vanished(self, edge: str, met: list[str], mark: Mark) -> AsyncGenerator[StreamPage]:
        """With a post go the comments below it."""
        gone, remember = await vanished(self._api, self._recall, edge, met, whole=True)
        known = await self._recall(gone)
        names = [
            f"{mapping.last(post)}_{name}"
            for post, text in known.items()
            for name in load(text, prints.PostPrint).comments
        ]
        events = tuple(MessageDeleted(NETWORK, name, now()) for name in names)
        if events or remember:
            yield StreamPage(events, dump(mark), (), remember)

    async def _post(self, post: Post, known: str | None, mark: Mark) -> AsyncGenerator[StreamPage]:
        total = _total(post)
        before = load(known, prints.PostPrint)
        if before.same(post.updated_time, total):
            self._counted += total
            self._seen += len(before.comments)
            for page in await self._looked_at_again(post, before, mark):
                yield page
            return
        walk, first_walk = _PostWalk(post, before, total), mark.until is None
        # Where it was deleted since the list was read, the next walk does not find it any more.
        lists = turned(partial(self._api.comments, post.id), may_be_gone=True)
        async with aclosing(lists):
            async for listed in lists:
                fresh = walk.take(listed.answer.data)
                over = listed.after is None or walk.complete()
                events = await self._events(post, fresh)
                if over:
                    events += walk.deleted(whole=listed.after is None)
                    self._counted += total
                    self._seen += len(walk.now.comments)
                remember = {post.id: walk.print(done=over)}
                if events or over:
                    yield StreamPage(tuple(events), dump(mark), (), remember, backfill=first_walk)
                if over:
                    return

    async def _looked_at_again(
        self, post: Post, before: prints.PostPrint, mark: Mark
    ) -> list[StreamPage]:
        """Edited words move neither count nor time: posts with fresh comments are read once more.

        Only the newest page of comments, and only where one of them is recent.
        """
        if not before.lively(now()):
            return []
        try:
            answer = await self._api.comments(post.id, None)
        except NotFound:
            return []
        walk = _PostWalk(post, before, _total(post))
        events = await self._events(post, walk.take(answer.data))
        if not events:
            return []
        remember = {post.id: walk.print(done=True)}
        return [StreamPage(tuple(events), dump(mark), (), remember)]

    async def _events(self, post: Post, fresh: Sequence[Comment]) -> list[Event]:
        events: list[Event] = []
        if fresh and mapping.is_own(post, self._own):
            events.append(SubjectSeen(NETWORK, mapping.subject(post)))
        for comment in reversed(fresh):
            message = mapping.read_comment(comment, post, self._own)
            events.append(message)
            bridge = await self._bridges.of(comment, message)
            if bridge is not None:
                events.append(bridge)
        return events


class _PostWalk:
    """One reading of a post's comments against what was known of it."""

    def __init__(self, post: Post, before: prints.PostPrint, total: int) -> None:
        self._post, self._before, self._total = post, before, total
        self.now = prints.PostPrint(
            "", before.total, before.newest, dict(before.comments), before.read
        )
        self._met: set[str] = set()
        self._new = 0

    def take(self, comments: Sequence[Comment]) -> list[Comment]:
        """Those of a page that are new or changed."""
        fresh: list[Comment] = []
        for comment in comments:
            name = mapping.last(mapping.comment_id(comment, self._post.id))
            self._met.add(name)
            print_ = prints.of_comment(comment)
            if self._before.comments.get(name) != print_:
                fresh.append(comment)
                self._new += name not in self._before.comments
            self.now.comments[name] = print_
            moment = rfc3339(mapping.when(comment.created_time))
            self.now.newest = max(self.now.newest or moment, moment)
        self._all_new = len(fresh) == len(comments)
        return fresh

    def complete(self) -> bool:
        """Whether the rest is known: as many are new as the count has grown, and no more."""
        grown = self._total - self._before.total
        return self._before.read and not self._all_new and self._new == grown

    def deleted(self, *, whole: bool) -> list[Event]:
        """Comments that are no longer there; known only after reading all of them."""
        if not whole:
            return []
        gone = self._before.comments.keys() - self._met
        for name in gone:
            del self.now.comments[name]
        post = mapping.last(self._post.id)
        moment = now()
        return [MessageDeleted(NETWORK, f"{post}_{name}", moment) for name in sorted(gone)]

    def print(self, *, done: bool) -> str:
        """What is to be remembered; without the time while the reading is not over."""
        if done:
            self.now.updated, self.now.total = self._post.updated_time or "", self._total
            self.now.read = True
        return dump(self.now)


def _total(post: Post) -> int:
    """How many comments Facebook counts."""
    if post.comments is None or post.comments.summary is None:
        raise BadAnswer(say("Facebook did not say how many comments a post has."))
    return post.comments.summary.total_count or 0
