"""Turns the pages of a Graph API list, also from a cursor that was kept and may have died."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from socialinbox.domain.errors import NotFound, Refused
from socialinbox.networks.facebook.wire import Comments, Conversations, Messages, Pages, Posts

List = TypeVar("List", Posts, Comments, Conversations, Messages, Pages)


@dataclass(frozen=True, slots=True)
class Turned(Generic[List]):
    """A page of a list, with the cursors that brought it and that lead on.

    `at` None: the first page. `after` None: the last one. `whole` says that none was left out,
    neither before it nor, where it is the last one, behind it.
    """

    answer: List
    at: str | None
    after: str | None
    whole: bool


async def turned(
    ask: Callable[[str | None], Awaitable[List]],
    kept: str | None = None,
    *,
    may_be_gone: bool = False,
) -> AsyncGenerator[Turned[List]]:
    """Page after page behind a cursor that was kept; without one from the beginning.

    Cursors die when items come and go (Meta's page on paging, read 2026-11-22): where the kept one
    is refused, the list is read from its beginning. One that does not move ends the list, though
    nobody knows what is behind it; so does, where it `may_be_gone`, that what has the list is
    deleted.
    """
    at = kept
    while True:
        try:
            answer = await ask(at)
        except NotFound:
            if may_be_gone:
                return
            raise
        except Refused:
            if at is None or at != kept:
                raise
            at = kept = None
            continue
        behind = answer.paging.after() if answer.paging else None
        stands = behind is not None and behind == at
        after = None if stands else behind
        yield Turned(answer, at, after, whole=kept is None and not stands)
        if after is None:
            return
        at = after
