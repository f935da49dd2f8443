"""What all streams of a page need: authors, posts and pictures, each asked for once."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from socialinbox.domain.errors import Forbidden, NotFound, RateLimited
from socialinbox.domain.identity import Profile
from socialinbox.domain.message import Attachment, SeenMessage, Subject
from socialinbox.domain.sentence import say
from socialinbox.domain.times import now
from socialinbox.networks.linkedin import mapping, urns, wire
from socialinbox.networks.linkedin.api import Api
from socialinbox.networks.linkedin.mapping import Owner

KNOWN_FOR = timedelta(hours=24)
"""LinkedIn lets nobody keep members' profiles for longer."""
FRESH_FOR = timedelta(minutes=1)
"""So long a profile is told as it was read: both streams of a round tell the same."""
KEPT = timedelta(days=60)
"""How far back notifications go."""
AHEAD = timedelta(days=1)
"""How far LinkedIn's clock may go before ours without anything being held back."""
SKEW = timedelta(minutes=5)
"""How far LinkedIn's clock and ours may differ."""
ROLE_HOLDS = timedelta(hours=6)


class Reader:
    """Reads around comments with as few calls as can be: they are counted by the day."""

    def __init__(self, api: Api, owner: Owner, clock: Callable[[], datetime] = now) -> None:
        self.api, self.owner = api, owner
        self.clock = clock
        self._profiles: dict[str, tuple[datetime, Profile]] = {}
        self._names: dict[str, tuple[datetime, str]] = {}
        self._closed: set[str] = set()
        self._role_checked: datetime | None = None
        self._swept: dict[str, wire.Comment] = {}
        self._swept_at = clock()

    async def message(
        self, comment: wire.Comment, subject: Subject | None, mention: str | None = None
    ) -> SeenMessage:
        """A comment with its author and pictures."""
        self._learn_names(comment)
        author = await self.author(comment.actor or comment.created.actor)
        pictures = [await self._picture(urn) for urn in mapping.image_urns(comment)]
        return mapping.message(
            comment, self.owner, author, subject, mention=mention, attachments=tuple(pictures)
        )

    def again(
        self, comment: wire.Comment, subject: Subject | None, mention: str | None = None
    ) -> SeenMessage:
        """A comment that is known already, without asking anew for its author and pictures."""
        self._learn_names(comment)
        urn = urns.normal(comment.actor or comment.created.actor)
        ours = urn == self.owner.organization
        author = self.owner.profile() if ours else Profile(mapping.identity(urn))
        return mapping.message(comment, self.owner, author, subject, mention=mention)

    def begin_sweep(self) -> None:
        """Forget what the last sweep read."""
        self._swept.clear()
        self._swept_at = self.clock()

    def note(self, comments: Sequence[wire.Comment]) -> None:
        """Keep what a sweep has read, so that a notification of it needs no call of its own."""
        self._swept |= {mapping.comment_id(comment).urn: comment for comment in comments}

    async def comment(self, named: mapping.CommentId, changed: datetime | None) -> wire.Comment:
        """A comment that changed at some time, from the last sweep if that came later."""
        swept = self._swept.get(named.urn)
        if swept is not None and changed is not None and changed < self._swept_at - SKEW:
            return swept
        return await self.api.comment(named.thread, named.number)

    async def author(self, urn: str) -> Profile:
        """Who a URN is. Most apps may not ask: then it is a placeholder.

        Somebody who was asked about lately is told by URN alone: what is stored stays, and does not
        seem fresher than it is.
        """
        urn = urns.normal(urn)
        if urn == self.owner.organization:
            return self.owner.profile()
        known = self._profiles.get(urn)
        if known is not None and self.clock() - known[0] < KNOWN_FOR:
            fresh = self.clock() - known[0] < FRESH_FOR
            return known[1] if fresh else Profile(mapping.identity(urn))
        profile = await self._look_up(urn)
        if profile.name is not None:
            self._profiles[urn] = (self.clock(), profile)
        return profile

    async def _look_up(self, urn: str) -> Profile:
        kind, number = urns.kind_of(urn), urns.id_of(urn)
        if kind not in self._closed:
            try:
                if kind == "organization":
                    return mapping.page_profile(urn, await self.api.organization(number))
                return mapping.member_profile(urn, await self.api.member(number))
            except Forbidden:
                # It is the app that may not ask, whoever is asked about.
                self._closed.add(kind)
            except NotFound:
                pass
            except RateLimited:
                # The words are worth more than the name, which comes another time.
                return Profile(mapping.identity(urn))
        learnt = self._names.get(urn)
        if learnt is not None and self.clock() - learnt[0] < KNOWN_FOR:
            return Profile(mapping.identity(urn), learnt[1])
        return mapping.unnamed(urn)

    def _learn_names(self, comment: wire.Comment) -> None:
        at = self.clock()
        self._names |= {urn: (at, name) for urn, name in mapping.names_in(comment).items()}

    async def _picture(self, urn: str) -> Attachment:
        if "image" in self._closed:
            return mapping.picture(urn, None)
        try:
            return mapping.picture(urn, await self.api.image(urn))
        except Forbidden:
            self._closed.add("image")
        except (NotFound, RateLimited):
            pass
        return mapping.picture(urn, None)

    async def require_role(self, *, now: bool = False) -> None:
        """Raise Forbidden unless we administer the page; `now`: whatever was found before.

        Without the right role LinkedIn answers 200 and nothing in it, as if nobody had written.
        """
        checked = self._role_checked
        if not now and checked is not None and self.clock() - checked < ROLE_HOLDS:
            return
        held = {
            urns.normal(acl.organization or acl.organization_target)
            for acl in await self.api.administered()
        }
        if self.owner.organization not in held:
            raise not_administrator(self.owner.account.name)
        self._role_checked = self.clock()


def not_administrator(page: str) -> Forbidden:
    """Signed in, but as somebody who may not read the page."""
    return Forbidden(
        say(
            "The signed-in LinkedIn member is no administrator of “{page}”, so LinkedIn shows "
            "nothing. Have yourself made a super admin of the page, or sign in as one.",
            page=page,
        ),
        "NOT_ADMINISTRATOR",
    )
