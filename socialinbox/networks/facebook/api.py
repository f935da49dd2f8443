"""The Graph API's calls, one small method each, with the Page's token where it is needed."""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from socialinbox.domain.errors import AuthExpired, BadAnswer, Forbidden, Refused
from socialinbox.domain.sentence import say
from socialinbox.networks.budget import Meter, NoMeter
from socialinbox.networks.facebook.cursors import turned
from socialinbox.networks.facebook.errors import read_error, read_level, read_limit
from socialinbox.networks.facebook.wire import (
    Author,
    Comment,
    Comments,
    Conversation,
    Conversations,
    Created,
    Message,
    Messages,
    Page,
    Pages,
    Post,
    Posts,
    Uploaded,
)
from socialinbox.networks.http import Answer, ApiClient, FilePart, nothing_sent

VERSION = "v26.0"
PAGES_AT_ONCE = 100
POSTS_AT_ONCE = 100
COMMENTS_AT_ONCE = 50
CONVERSATIONS_AT_ONCE = 25
MESSAGES_AT_ONCE = 20

PAGE_FIELDS = "id,name,username,about,link,picture{url}"
POST_FIELDS = (
    "id,message,story,created_time,updated_time,permalink_url,from,message_tags,full_picture,"
    "is_hidden,can_reply_privately,attachments,comments.filter(stream).limit(0).summary(true)"
)
COMMENT_FIELDS = (
    "id,from{id,name,picture{url,is_silhouette}},message,message_tags,created_time,parent{id},object{id},"
    "attachment,can_comment,can_hide,can_like,can_remove,can_reply_privately,user_likes,is_hidden,"
    "permalink_url,private_reply_conversation"
)
CONVERSATION_FIELDS = "id,link,updated_time,message_count,unread_count,can_reply,participants"
CHATTER_FIELDS = "id,name,first_name,last_name,profile_pic"
MESSAGE_FIELDS = "id,created_time,from,to,message,attachments,shares,sticker,is_unsupported"

T = TypeVar("T")
_HAS_VERSION = re.compile(r"/v\d+\.\d+$")


class GraphApi:
    """One Page's calls. All may raise the errors of errors.py, Unreachable and BadAnswer.

    The grant may be the owner's or the Page's. Where it is the owner's, the Page's token is
    fetched and kept in memory only: without it Facebook answers with empty lists and no error.
    """

    def __init__(self, http: ApiClient, page_id: str | None, meter: Meter | None = None) -> None:
        self._meter = meter or NoMeter()
        self._http = http.reading(read_error, self._read_limit)
        self._root = "" if _HAS_VERSION.search(http.base_url) else f"/{VERSION}"
        self._page_id = page_id
        self._headers: dict[str, str] | None = None

    async def page(self) -> Page:
        """The Page that this account is."""
        page_id = await self._page()
        return await self._get(page_id, Page, {"fields": PAGE_FIELDS})

    async def posts(self, edge: str, after: str | None) -> Posts:
        """published_posts, visitor_posts or tagged, newest first."""
        params = _paged({"fields": POST_FIELDS}, POSTS_AT_ONCE, after)
        return await self._get(f"{await self._page()}/{edge}", Posts, params)

    async def post(self, post_id: str) -> Post:
        """One post."""
        return await self._get(post_id, Post, {"fields": POST_FIELDS})

    async def comments(self, of: str, after: str | None) -> Comments:
        """All comments below a post or comment, replies too, newest first."""
        given: dict[str, str | int] = {
            "filter": "stream",
            "order": "reverse_chronological",
            "summary": "true",
            "fields": COMMENT_FIELDS,
        }
        return await self._get(f"{of}/comments", Comments, _paged(given, COMMENTS_AT_ONCE, after))

    async def takes_comments(self, node: str) -> bool | None:
        """Whether the Page may comment below a post or comment; None: not told."""
        params: dict[str, str | int] = {"summary": "true", "fields": "id", "limit": 1}
        found = await self._get(f"{node}/comments", Comments, params)
        return found.summary.can_comment if found.summary else None

    async def comment(self, comment_id: str) -> Comment:
        """One comment."""
        return await self._get(comment_id, Comment, {"fields": COMMENT_FIELDS})

    async def conversations(self, after: str | None, person: str | None = None) -> Conversations:
        """Messenger conversations, latest word first; only that with one person, if given."""
        given: dict[str, str | int] = {"platform": "MESSENGER", "fields": CONVERSATION_FIELDS}
        if person is not None:
            given["user_id"] = person
        params = _paged(given, CONVERSATIONS_AT_ONCE, after)
        return await self._get(f"{await self._page()}/conversations", Conversations, params)

    async def conversation(self, conversation_id: str) -> Conversation:
        """One Messenger conversation, without its messages."""
        return await self._get(conversation_id, Conversation, {"fields": CONVERSATION_FIELDS})

    async def chatter(self, psid: str) -> Author:
        """The profile of a person who wrote in Messenger."""
        return await self._get(psid, Author, {"fields": CHATTER_FIELDS})

    async def messages(self, conversation_id: str, after: str | None) -> Messages:
        """A conversation's messages, newest first."""
        params = _paged({"fields": MESSAGE_FIELDS}, MESSAGES_AT_ONCE, after)
        return await self._get(f"{conversation_id}/messages", Messages, params)

    async def message(self, message_id: str) -> Message:
        """One message."""
        return await self._get(message_id, Message, {"fields": MESSAGE_FIELDS})

    async def comments_by_id(self, ids: Sequence[str]) -> dict[str, Comment]:
        """Several comments in one call; NotFound where any of them is gone."""
        return await self._several(ids, COMMENT_FIELDS, Comment)

    async def posts_by_id(self, ids: Sequence[str]) -> dict[str, Post]:
        """Several posts in one call; NotFound where any of them is gone."""
        return await self._several(ids, POST_FIELDS, Post)

    async def messages_by_id(self, ids: Sequence[str]) -> dict[str, Message]:
        """Several Messenger messages in one call; NotFound where any of them is gone."""
        return await self._several(ids, MESSAGE_FIELDS, Message)

    async def write_comment(self, under: str, text: str, picture: str | None = None) -> Created:
        """A comment by the Page; always on the /comments edge, for without it this would edit."""
        form = {"message": text} if text or picture is None else {}
        if picture is not None:
            form["attachment_id"] = picture
        return await self._post(f"{under}/comments", Created, form)

    async def edit_comment(self, comment_id: str, text: str) -> Created:
        """Other words for a comment of the Page."""
        return await self._post(comment_id, Created, {"message": text})

    async def hide(self, native_id: str, hidden: bool) -> Created:
        """Hide a comment or post from all but its author, or show it again."""
        return await self._post(native_id, Created, {"is_hidden": "true" if hidden else "false"})

    async def delete(self, native_id: str) -> Created:
        """Take a comment or post away."""
        return await self._write("DELETE", native_id, Created)

    async def like(self, native_id: str, liked: bool) -> Created:
        """Like as the Page, or take it back."""
        return await self._write("POST" if liked else "DELETE", f"{native_id}/likes", Created)

    async def ban(self, person: str) -> dict[str, bool]:
        """Ban somebody who wrote in public from the Page; whether it was done, by id."""
        form = {"user": json.dumps([person])}
        return await self._post(await self._below_page("blocked"), dict[str, bool], form)

    async def send_message(
        self, recipient: Mapping[str, str], message: Mapping[str, object], tag: str | None = None
    ) -> Created:
        """A Messenger message to {"id": …}, or a private reply to {"comment_id": …}.

        `tag` says by which right it is written outside the 24 hours.
        """
        form = {
            "recipient": json.dumps(dict(recipient)),
            "message": json.dumps(dict(message)),
            "messaging_type": "RESPONSE" if tag is None else "MESSAGE_TAG",
        }
        if tag is not None:
            form["tag"] = tag
        return await self._post(await self._below_page("messages"), Created, form)

    async def mark_seen(self, person: str) -> Created:
        """Show a person in Messenger that their messages were seen."""
        form = {"recipient": json.dumps({"id": person}), "sender_action": "MARK_SEEN"}
        return await self._post(await self._below_page("messages"), Created, form)

    async def upload_photo(self, file: FilePart) -> str:
        """A picture for a comment, not shown by itself; gives its id."""
        with nothing_sent():
            path, form = await self._below_page("photos"), {"published": "false"}
            made = await self._write("POST", path, Created, form, {"source": file})
            if not made.id:
                raise BadAnswer(say("Facebook took the picture but did not say its id."))
            return made.id

    async def upload_file(self, kind: str, file: FilePart) -> str:
        """An attachment for a message; `kind` is image, video, audio or file. Gives its id."""
        attachment = {"type": kind, "payload": {"is_reusable": True}}
        form = {"message": json.dumps({"attachment": attachment})}
        with nothing_sent():
            path = await self._below_page("message_attachments")
            made = await self._write("POST", path, Uploaded, form, {"filedata": file})
            if not made.attachment_id:
                raise BadAnswer(say("Facebook took the file but did not say its id."))
            return made.attachment_id

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    def _read_limit(self, answer: Answer) -> datetime | None:
        self._meter.spend("call")
        level = read_level(answer)
        if level is not None:
            self._meter.level(level)
        return read_limit(answer)

    async def _page(self) -> str:
        """The Page's id, with its token at hand."""
        if self._headers is None or self._page_id is None:
            self._page_id, self._headers = await self._find_page()
        return self._page_id

    async def _find_page(self) -> tuple[str, dict[str, str]]:
        me = (await self._http.get(f"{self._root}/me", {"fields": "id,name"})).decode(Page)
        if me.id == self._page_id:
            return me.id, {}
        try:
            pages = await managed_pages(self._http, self._root, "id,name,access_token")
        except Refused:
            # A Page has no Pages: the token is that of a Page.
            if self._page_id is None:
                return me.id, {}
            raise Forbidden(
                say(
                    "This sign-in is for the Page “{name}”, not for the Page {page_id}. Give the "
                    "token that belongs to the Page.",
                    name=me.name,
                    page_id=self._page_id,
                )
            ) from None
        found = [p for p in pages if self._page_id in (None, p.id)]
        if len(found) != 1 or not found[0].access_token:
            raise Forbidden(_no_page(self._page_id, pages))
        return found[0].id, {"Authorization": f"Bearer {found[0].access_token}"}

    async def _get(self, path: str, kind: type[T], params: Mapping[str, str | int]) -> T:
        await self._page()
        try:
            answer = await self._http.get(f"{self._root}/{path}", params, headers=self._headers)
        except AuthExpired:
            self._headers = None
            raise
        return _decoded(answer, kind)

    async def _below_page(self, edge: str) -> str:
        """The path of something of the Page's, before it is written to."""
        with nothing_sent():
            return f"{await self._page()}/{edge}"

    async def _several(self, ids: Sequence[str], fields: str, kind: type[T]) -> dict[str, T]:
        given = {"ids": ",".join(ids), "fields": fields}
        return await self._get("", dict[str, kind], given)  # type: ignore[valid-type]

    async def _post(self, path: str, kind: type[T], form: Mapping[str, str]) -> T:
        return await self._write("POST", path, kind, form)

    async def _write(
        self,
        method: str,
        path: str,
        kind: type[T],
        form: Mapping[str, str] | None = None,
        files: Mapping[str, FilePart] | None = None,
    ) -> T:
        with nothing_sent():
            await self._page()
        try:
            answer = await self._http.write(
                method, f"{self._root}/{path}", form=form, files=files, headers=self._headers
            )
        except AuthExpired:
            self._headers = None
            raise
        return _decoded(answer, kind)


async def managed_pages(http: ApiClient, root: str, fields: str) -> list[Page]:
    """The Pages that a user manages and has left ticked."""

    async def ask(after: str | None) -> Pages:
        params = _paged({"fields": fields}, PAGES_AT_ONCE, after)
        return (await http.get(f"{root}/me/accounts", params)).decode(Pages)

    return [page async for listed in turned(ask) for page in listed.answer.data]


def _decoded(answer: Answer, kind: type[T]) -> T:
    """The body, unless it is an error that came with a status of success."""
    if answer.body[:20].lstrip().startswith(b'{"error"'):
        raise read_error(answer)
    return answer.decode(kind)


def _paged(given: Mapping[str, str | int], limit: int, after: str | None) -> dict[str, str | int]:
    params = {**given, "limit": limit}
    if after is not None:
        params["after"] = after
    return params


def _no_page(page_id: str | None, pages: list[Page]) -> str:
    if not pages:
        return say(
            "This sign-in reaches no Page. Sign in with an account that manages the Page, and "
            "leave the Page ticked in Facebook's dialog."
        )
    names = ", ".join(f"“{page.name}” ({page.id})" for page in pages)
    if page_id is None:
        return say(
            "This sign-in reaches several Pages: {names}. Say which one with page_id.", names=names
        )
    return say(
        "This sign-in does not reach the Page {page_id}, but {names}. Correct page_id.",
        page_id=page_id,
        names=names,
    )
