"""LinkedIn's calls, one small method for each; everything reserved in names is encoded."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeVar

import msgspec

from socialinbox.domain.errors import BadAnswer, Unreachable
from socialinbox.domain.sentence import say
from socialinbox.domain.times import to_ms
from socialinbox.networks.budget import Meter, NoMeter
from socialinbox.networks.http import Answer, ApiClient
from socialinbox.networks.linkedin import wire
from socialinbox.networks.linkedin.errors import read_error
from socialinbox.networks.linkedin.urns import encoded

T = TypeVar("T", bound=msgspec.Struct)

VERSION = "202609"
"""Each version lives for at least a year after its month."""
HEADERS = {"Linkedin-Version": VERSION, "X-Restli-Protocol-Version": "2.0.0"}
PAGE = 100
ACTIONS = ("COMMENT", "SHARE_MENTION", "COMMENT_EDIT", "COMMENT_DELETE", "ADMIN_COMMENT")


class Api:
    """The endpoints that the inbox needs."""

    def __init__(self, http: ApiClient, meter: Meter | None = None) -> None:
        self._http = http.reading(read_error)
        self._meter = meter or NoMeter()
        self.calls = 0
        """How many calls this object has made."""

    async def userinfo(self) -> wire.UserInfo:
        """The signed-in member."""
        self._count()
        answer = await self._http.get("/v2/userinfo", bucket="userinfo")
        return answer.decode(wire.UserInfo)

    async def administered(self) -> list[wire.Acl]:
        """The pages that the member administers."""
        query = "q=roleAssignee&role=ADMINISTRATOR&state=APPROVED"
        return await self._all("organizationAcls", query, "acls", wire.Acls)

    async def organization(self, number: str) -> wire.Organization:
        """A page."""
        answer = await self._get(f"organizations/{encoded(number)}", "", "organizations")
        return answer.decode(wire.Organization)

    async def member(self, number: str) -> wire.Member:
        """Another member, where the app may ask for one."""
        answer = await self._get(f"people/(id:{encoded(number)})", "", "people")
        return answer.decode(wire.Member)

    async def posts(self, author: str, count: int) -> list[wire.Post]:
        """The newest posts of a page, lately changed ones first."""
        query = f"q=author&author={encoded(author)}&count={count}&sortBy=LAST_MODIFIED"
        answer = await self._get("posts", query, "posts", {"X-RestLi-Method": "FINDER"})
        return answer.decode(wire.Posts).elements

    async def post(self, urn: str) -> wire.Post:
        """One post."""
        answer = await self._get(f"posts/{encoded(urn)}", "", "posts")
        return answer.decode(wire.Post)

    async def notifications(
        self,
        organization: str,
        since: datetime,
        until: datetime,
        start: int,
        actions: Sequence[str] = ACTIONS,
    ) -> wire.Notifications:
        """A page of what happened to the page between two moments."""
        span = f"(start:{to_ms(since)},end:{to_ms(until)})"
        query = (
            f"q=criteria&actions=List({','.join(actions)})"
            f"&organizationalEntity={encoded(organization)}&timeRange={span}"
            f"&start={start}&count={PAGE}"
        )
        answer = await self._get("organizationalEntityNotifications", query, "notifications")
        return answer.decode(wire.Notifications)

    async def counts(self, target: str) -> wire.Counts:
        """How many comments a post has, and whether it takes more."""
        answer = await self._get(f"socialActions/{encoded(target)}", "", "comments")
        return answer.decode(wire.Counts)

    async def comments(self, target: str) -> list[wire.Comment]:
        """All comments directly below a post or a first-level comment."""
        path = f"socialActions/{encoded(target)}/comments"
        return await self._all(path, "", "comments", wire.Comments)

    async def comment(self, thread: str, number: str) -> wire.Comment:
        """One comment."""
        answer = await self._get(_comment_path(thread, number), "", "comments")
        return answer.decode(wire.Comment)

    async def comments_by_number(self, thread: str, numbers: Sequence[str]) -> wire.CommentBatch:
        """Several comments of a thread in one call; the development tier has no such call."""
        path = f"socialActions/{encoded(thread)}/comments"
        query = f"ids=List({','.join(encoded(number) for number in numbers)})"
        answer = await self._get(path, query, "comments", {"X-RestLi-Method": "BATCH_GET"})
        return answer.decode(wire.CommentBatch)

    async def create_comment(
        self, target: str, actor: str, thread: str, text: str, parent: str | None
    ) -> tuple[wire.Comment, str]:
        """Comment as `actor`; gives the comment and its id from the header.

        Raises Unreachable(sent=True) where it was taken but the answer can't be read.
        """
        body: dict[str, object] = {"actor": actor, "object": thread, "message": {"text": text}}
        if parent is not None:
            body["parentComment"] = parent
        path = f"socialActions/{encoded(target)}/comments"
        answer = await self._write("POST", path, "comment-create", body)
        number = answer.headers.get("x-restli-id", "")
        try:
            return answer.decode(wire.Comment), number
        except BadAnswer as error:
            if number:
                return wire.Comment(id=number, object=thread), number
            raise Unreachable(say("LinkedIn's answer could not be read."), sent=True) from error

    async def edit_comment(self, thread: str, number: str, actor: str, text: str) -> None:
        """Other words for a comment that `actor` wrote."""
        body = {"patch": {"message": {"$set": {"text": text}}}}
        path = f"{_comment_path(thread, number)}?actor={encoded(actor)}"
        partial = {"X-RestLi-Method": "PARTIAL_UPDATE"}
        await self._write("POST", path, "comment-edit", body, partial)

    async def delete_comment(self, thread: str, number: str, actor: str) -> None:
        """Take away a comment of `actor`, or as admin another's below a post of the page."""
        path = f"{_comment_path(thread, number)}?actor={encoded(actor)}"
        await self._write("DELETE", path, "comment-delete")

    async def react(self, actor: str, entity: str) -> None:
        """Like a post or comment as `actor`."""
        body = {"root": entity, "reactionType": "LIKE"}
        await self._write("POST", f"reactions?actor={encoded(actor)}", "reactions", body)

    async def unreact(self, actor: str, entity: str) -> None:
        """Take the reaction of `actor` back."""
        key = f"(actor:{encoded(actor)},entity:{encoded(entity)})"
        await self._write("DELETE", f"reactions/{key}", "reactions")

    async def image(self, urn: str) -> wire.Image:
        """Where a picture can be loaded from."""
        return (await self._get(f"images/{encoded(urn)}", "", "images")).decode(wire.Image)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    def _count(self) -> None:
        self.calls += 1
        self._meter.spend("call")

    async def _get(
        self, path: str, query: str, bucket: str, extra: Mapping[str, str] | None = None
    ) -> Answer:
        # The query stands in the address as it is: as parameters, the brackets and commas of
        # lists would be encoded, which Rest.li does not understand.
        address = f"/rest/{path}?{query}" if query else f"/rest/{path}"
        self._count()
        return await self._http.get(address, bucket=bucket, headers={**HEADERS, **(extra or {})})

    async def _all(
        self, path: str, query: str, bucket: str, kind: type[wire.Collection[T]]
    ) -> list[T]:
        """All of a collection, page by page."""
        found: list[T] = []
        while True:
            where = f"start={len(found)}&count={PAGE}"
            answer = await self._get(path, f"{query}&{where}" if query else where, bucket)
            page = answer.decode(kind)
            found += page.elements
            if not page.elements or not more(page.paging):
                return found

    async def _write(
        self,
        method: str,
        path: str,
        bucket: str,
        body: Mapping[str, object] | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> Answer:
        self._count()
        headers = {**HEADERS, **(extra or {})}
        return await self._http.write(
            method, f"/rest/{path}", json=body, bucket=bucket, headers=headers
        )


def _comment_path(thread: str, number: str) -> str:
    return f"socialActions/{encoded(thread)}/comments/{encoded(number)}"


def more(paging: wire.Paging) -> bool:
    """Whether a further page follows; the total may be absent, the link is not."""
    return any(link.rel == "next" for link in paging.links)
