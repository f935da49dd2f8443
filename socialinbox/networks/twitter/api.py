"""The calls to X that an inbox makes, one small method each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from socialinbox.domain.errors import BadAnswer
from socialinbox.domain.message import MessageKind
from socialinbox.domain.sentence import say
from socialinbox.domain.times import now, rfc3339
from socialinbox.networks.budget import Allowance, Meter, NoMeter
from socialinbox.networks.http import ApiClient
from socialinbox.networks.twitter import wire
from socialinbox.networks.twitter.bill import Bill
from socialinbox.networks.twitter.errors import (
    InvalidRequest,
    first_problem,
    read_allowance,
    read_error,
    read_limit,
)
from socialinbox.networks.twitter.rules import (
    CONVERSATIONS,
    MENTIONS,
    MESSAGES,
    POSTS,
    sending,
)
from socialinbox.networks.twitter.uploads import Uploads

T = TypeVar("T")
MOST = 100
FEW = 10
"""Direct messages are charged each day anew, known ones too: where a few will do, few are asked."""

BUCKETS = {
    MENTIONS: "mentions",
    POSTS: "timeline",
    CONVERSATIONS: "search",
    MESSAGES: "messages",
}
"""Which calls bring a stream: X counts those to each address for themselves."""

USER_FIELDS = "id,name,username,profile_image_url,description,location,entities,receives_your_dm"
MEDIA_FIELDS = "media_key,type,url,preview_image_url,alt_text,width,height,variants"


@dataclass(frozen=True, slots=True)
class Words:
    """The names that one version of the API wants in a query."""

    fields: str
    post: str
    expansions: str
    dm: str
    dm_expansions: str

    def for_posts(self) -> dict[str, str]:
        """The selection for posts."""
        return {
            self.fields: self.post,
            "expansions": self.expansions,
            "user.fields": USER_FIELDS,
            "media.fields": MEDIA_FIELDS,
        }

    def for_messages(self) -> dict[str, str]:
        """The selection for direct messages."""
        return {
            "dm_event.fields": self.dm,
            "expansions": self.dm_expansions,
            "user.fields": USER_FIELDS,
            "media.fields": MEDIA_FIELDS,
        }


_POST = (
    "id,text,conversation_id,created_at,entities,attachments,reply_settings,lang,"
    "possibly_sensitive,display_text_range"
)
_DM = "id,text,event_type,created_at,dm_conversation_id,attachments,entities"
_EXPANSIONS = "author_id,in_reply_to_user_id,attachments.media_keys,entities.mentions.username"

LEGACY = Words(
    "tweet.fields",
    f"{_POST},author_id,in_reply_to_user_id,referenced_tweets,edit_history_tweet_ids,note_tweet",
    f"{_EXPANSIONS},referenced_tweets.id,referenced_tweets.id.author_id",
    f"{_DM},sender_id,participant_ids,referenced_tweets",
    "sender_id,participant_ids,attachments.media_keys",
)
NEW = Words(
    "post.fields",
    f"{_POST},note_post",
    f"{_EXPANSIONS},referenced_posts,edit_history_post_ids",
    _DM,
    "sender_id,participant_ids,referenced_posts,attachments.media_keys",
)
SPELLED = frozenset({"post.fields", "tweet.fields", "dm_event.fields", "user.fields", "expansions"})
"""A complaint about one of these may mean that the server speaks the other vocabulary."""


def with_person(user_id: str) -> str:
    """How X names our conversation with one person in the path of a call."""
    return f"with/{user_id}"


class XApi:
    """X's API v2 with one account's grant. Every method may raise a NetworkError.

    New words are asked with first: the published interface (2.167 of August 2026 and later) and
    X's own client know only them, while recordings of May 2026 (2.163) still have the old ones.
    A server that refuses one vocabulary is asked in the other from then on; answers are read in
    both.
    """

    def __init__(
        self,
        http: ApiClient,
        words: Words = NEW,
        meter: Meter | None = None,
        clock: Callable[[], datetime] = now,
    ) -> None:
        self._http = http.reading(read_error, read_limit, read_allowance)
        self._words = words
        self._bill = Bill(meter or NoMeter(), clock)
        self.uploads = Uploads(self._http)

    def allowance(self, stream: str) -> Allowance | None:
        """What X said is left of the calls that bring a stream; None: nothing is known."""
        return self._http.allowance(BUCKETS[stream])

    async def me(self) -> wire.User:
        """Who is signed in."""
        answer = await self._http.get("/2/users/me", {"user.fields": USER_FIELDS}, bucket="me")
        found = answer.decode(wire.OneUser)
        if found.data is None:
            raise BadAnswer(say("X did not say who is signed in."))
        self._bill.users([found.data], owned=True)
        return found.data

    async def mentions(self, user_id: str, since_id: str | None, token: str | None) -> wire.Posts:
        """A page of the 800 newest posts that mention a user, newest first."""
        return await self._posts(
            f"/2/users/{user_id}/mentions",
            {"max_results": str(MOST), "since_id": since_id, "pagination_token": token},
            BUCKETS[MENTIONS],
            owned=True,
        )

    async def timeline(
        self,
        user_id: str,
        since_id: str | None,
        token: str | None = None,
        *,
        start: datetime | None = None,
        most: int = MOST,
    ) -> wire.Posts:
        """A page of a user's own posts and replies, newest first."""
        return await self._posts(
            f"/2/users/{user_id}/tweets",
            {
                "max_results": str(most),
                "exclude": "retweets",
                "since_id": since_id,
                "start_time": rfc3339(start) if start else None,
                "pagination_token": token,
            },
            BUCKETS[POSTS],
            owned=True,
        )

    async def search(self, query: str, since_id: str | None, token: str | None) -> wire.Posts:
        """A page of the posts of the last 7 days that match, newest first."""
        return await self._posts(
            "/2/tweets/search/recent",
            {
                "query": query,
                "max_results": str(MOST),
                "since_id": since_id,
                "next_token": token,
            },
            BUCKETS[CONVERSATIONS],
        )

    async def posts(self, ids: Sequence[str]) -> wire.Posts:
        """Up to 100 posts by id; missing ones are told in `errors`."""
        return await self._posts("/2/tweets", {"ids": ",".join(ids)}, "posts")

    async def post(self, post_id: str) -> wire.OnePost:
        """One post; raises NotFound."""
        path = f"/2/tweets/{post_id}"
        found = await self._read(path, {}, Words.for_posts, "post", wire.OnePost)
        if found.data is None:
            raise first_problem(found.errors, say("this post"))
        self._bill.posts(wire.Posts(data=[found.data], includes=found.includes), owned=False)
        return found

    async def messages(self, token: str | None, most: int = MOST) -> wire.DmEvents:
        """A page of all direct messages of the last 30 days, newest first."""
        return await self._messages("/2/dm_events", token, BUCKETS[MESSAGES], most)

    def is_free_message(self, event_id: str) -> bool:
        """Whether a direct message was charged today, so that reading it again costs nothing."""
        return self._bill.is_free_message(event_id)

    async def messages_in(self, party: str, token: str | None = None) -> wire.DmEvents:
        """A few direct messages of a conversation (`with_person` or a group's id), newest first."""
        path = f"/2/dm_conversations/{party}/dm_events"
        return await self._messages(path, token, "messages with", FEW)

    async def message(self, event_id: str) -> wire.OneDmEvent:
        """One direct message; raises NotFound."""
        path = f"/2/dm_events/{event_id}"
        found = await self._read(path, {}, Words.for_messages, "message", wire.OneDmEvent)
        if found.data is None:
            raise first_problem(found.errors, say("this message"))
        self._bill.messages(wire.DmEvents(data=[found.data], includes=found.includes))
        return found

    async def reply(self, text: str, to_id: str, media_ids: Sequence[str] = ()) -> wire.Post:
        """Post a public reply."""
        return await self._create(text, {"reply": {"in_reply_to_tweet_id": to_id}}, media_ids)

    async def edit(self, text: str, post_id: str) -> wire.Post:
        """Give one of our posts new words; `post_id` is that of its newest version."""
        return await self._create(text, {"edit_options": {"previous_post_id": post_id}})

    async def send(self, text: str, party: str, media_id: str | None = None) -> wire.SentMessage:
        """Send a direct message into a conversation (`with_person` or a group's id)."""
        body: dict[str, object] = {"text": text} if text else {}
        if media_id is not None:
            body["attachments"] = [{"media_id": media_id}]
        answer = await self._http.write(
            "POST", f"/2/dm_conversations/{party}/messages", json=body, bucket="send"
        )
        self._bill.done(sending(MessageKind.DM, text).what)
        return answer.decode(wire.SentDm).data

    async def delete(self, post_id: str) -> None:
        """Delete one of our posts; raises NotFound where it is gone already."""
        await self._do("DELETE", f"/2/tweets/{post_id}", None, "delete", say("this post"))
        self._bill.done("delete")

    async def delete_message(self, event_id: str) -> None:
        """Delete a direct message from our own view; raises NotFound where it is gone already."""
        path = f"/2/dm_events/{event_id}"
        await self._do("DELETE", path, None, "delete message", say("this message"))
        self._bill.done("delete")

    async def hide(self, post_id: str, hidden: bool) -> None:
        """Hide a reply in one of our conversations, or show it again."""
        path = f"/2/tweets/{post_id}/hidden"
        await self._do("PUT", path, {"hidden": hidden}, "hide", say("this post"))
        self._bill.done("act")

    async def like(self, user_id: str, post_id: str) -> None:
        """Like a post in the name of the signed-in user."""
        path = f"/2/users/{user_id}/likes"
        await self._do("POST", path, {"tweet_id": post_id}, "like", say("this post"))
        self._bill.done("act")

    async def unlike(self, user_id: str, post_id: str) -> None:
        """Take a like back."""
        path = f"/2/users/{user_id}/likes/{post_id}"
        await self._do("DELETE", path, None, "like", say("this post"))
        self._bill.done("act")

    async def mute(self, user_id: str, target_id: str) -> None:
        """Show nothing of somebody any more in the signed-in user's timelines."""
        path = f"/2/users/{user_id}/muting"
        await self._do("POST", path, {"target_user_id": target_id}, "mute", say("this person"))
        self._bill.done("act")

    async def message_media(self, event_id: str, media_id: str, resource: str) -> bytes:
        """A picture of a direct message, which X gives to those in the conversation only."""
        path = f"/2/dm_conversations/media/{event_id}/{media_id}/{resource}"
        return (await self._http.get(path, bucket="message media")).body

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def _create(
        self, text: str, how: Mapping[str, object], media_ids: Sequence[str] = ()
    ) -> wire.Post:
        body: dict[str, object] = {**({"text": text} if text else {}), **how}
        if media_ids:
            body["media"] = {"media_ids": list(media_ids)}
        answer = await self._http.write("POST", "/2/tweets", json=body, bucket="create")
        self._bill.done(sending(MessageKind.REPLY, text).what)
        return answer.decode(wire.CreatedPost).data

    async def _do(
        self, method: str, path: str, body: Mapping[str, object] | None, bucket: str, what: str
    ) -> None:
        """A call that changes something; X tells some failures in a 200."""
        answer = await self._http.write(method, path, json=body, bucket=bucket)
        done = answer.decode(wire.Done)
        if done.data is None:
            raise first_problem(done.errors, what)

    async def _posts(
        self, path: str, params: Mapping[str, str | None], bucket: str, *, owned: bool = False
    ) -> wire.Posts:
        found = await self._read(path, params, Words.for_posts, bucket, wire.Posts)
        self._bill.posts(found, owned=owned)
        return found

    async def _messages(
        self, path: str, token: str | None, bucket: str, most: int
    ) -> wire.DmEvents:
        params = {
            "max_results": str(most),
            "event_types": "MessageCreate",
            "pagination_token": token,
        }
        found = await self._read(path, params, Words.for_messages, bucket, wire.DmEvents)
        self._bill.messages(found)
        return found

    async def _read(
        self,
        path: str,
        params: Mapping[str, str | None],
        selection: Callable[[Words], dict[str, str]],
        bucket: str,
        kind: type[T],
    ) -> T:
        given = {name: value for name, value in params.items() if value}
        try:
            answer = await self._http.get(path, given | selection(self._words), bucket=bucket)
        except InvalidRequest as error:
            if not error.names & SPELLED:
                raise
            other = LEGACY if self._words is NEW else NEW
            answer = await self._http.get(path, given | selection(other), bucket=bucket)
            self._words = other
        return answer.decode(kind)
