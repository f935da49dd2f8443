"""The world as Graph API nodes: every field that the sandbox's Facebook can show."""

from datetime import UTC, datetime

from socialinbox.sandbox.facebook.errors import bad_parameter
from socialinbox.sandbox.facebook.fields import Field
from socialinbox.sandbox.facebook.graph import Edge, Node, Nodes, Renderer, Resolver, Shape, View
from socialinbox.sandbox.facebook.parts import (
    files,
    message_tags,
    other_page,
    photo,
    profile_picture,
    story_attachment,
    tags,
)
from socialinbox.sandbox.facebook.rights import is_closed, may_reply_privately, window_open
from socialinbox.sandbox.facebook.state import (
    Chat,
    Role,
    State,
    chat_id,
    chat_with,
    chats,
    page_token,
    psid,
    shut,
    unread,
)
from socialinbox.sandbox.facebook.tree import comment_parents, comments_of
from socialinbox.sandbox.media import media_url
from socialinbox.sandbox.world import OWNER, Thing, World
from socialinbox.sandbox.worldfile import Person

FULL_MESSAGES = 20
"""How many messages of a conversation are shown with all their details."""


def stamp(at: datetime) -> str:
    """A time as the Graph API writes it."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+0000")


def place(thing: Thing) -> str:
    """A thing's sort key."""
    return f"{thing.at.astimezone(UTC).isoformat(timespec='microseconds')}|{thing.id}"


def last(native_id: str) -> str:
    """The last part of an id."""
    return native_id.split("_")[-1]


def _absent(view: View, of: object, asked: Field) -> object:
    """A field that exists at Facebook and is empty here."""
    return None


_EMPTY = {
    "Page": "bio,cover,description,location,phone,website,unread_notif_count,emails,hours",
    "User": "first_name,last_name,email,picture",
    "Post": "story,story_tags,shares,picture,icon,parent_id,place,privacy,is_expired,target",
    "Comment": "admin_creator,application,live_broadcast_timestamp",
    "Thread": "former_participants,name,is_owner,wallpaper",
    "Message": "message_tags,story",
}
"""Fields of the reference that a miniature has nothing to put in."""


class Shapes:
    """The shapes of all nodes of one site."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.shapes: dict[str, Shape] = {
            "Page": Shape("Page", ("name", "id"), self._page()),
            "OtherPage": Shape("Page", ("name", "id"), other_page()),
            "User": Shape("User", ("name", "id"), self._user()),
            "Person": Shape("User", ("name", "id"), self._person()),
            "Chatter": Shape(
                "User", ("first_name", "last_name", "profile_pic", "id"), self._chatter()
            ),
            "Participant": Shape("User", ("name", "email", "id"), self._participant()),
            "Post": Shape("PagePost", ("created_time", "message", "id"), self._post()),
            "Comment": Shape("Comment", ("created_time", "from", "message", "id"), self._comment()),
            "Thread": Shape("UnifiedThread", ("id", "link", "updated_time"), self._thread()),
            "Message": Shape("UnifiedMessage", ("id", "created_time"), self._message()),
        }
        for kind, names in _EMPTY.items():
            self.shapes[kind].fields.update(dict.fromkeys(names.split(","), _absent))
        self.renderer = Renderer(self.shapes)

    def _page(self) -> dict[str, Resolver]:
        def page(view: View) -> str:
            return view.site.world.owner.facebook.page_id

        return {
            "id": lambda v, _o, _f: page(v),
            "name": lambda v, _o, _f: v.site.world.owner.name,
            "username": lambda v, _o, _f: v.site.world.owner.facebook.username,
            "about": lambda v, _o, _f: v.site.world.owner.about or None,
            "category": lambda _v, _o, _f: "Bicycle Shop",
            "category_list": lambda _v, _o, _f: [{"id": "199236533423806", "name": "Bicycle Shop"}],
            "link": lambda v, _o, _f: (
                f"https://www.facebook.com/{v.site.world.owner.facebook.username}"
            ),
            "fan_count": lambda _v, _o, _f: 412,
            "followers_count": lambda _v, _o, _f: 431,
            "access_token": lambda v, _o, _f: page_token(v.site, self.state),
            "tasks": lambda _v, _o, _f: [
                "MODERATE", "MESSAGING", "ANALYZE", "ADVERTISE", "CREATE_CONTENT", "MANAGE",
            ],
            "unread_message_count": lambda v, _o, _f: self._unread_total(v),
            "picture": lambda v, _o, _f: profile_picture(v, v.site.world.owner.picture or "owner"),
        }  # fmt: skip

    def _user(self) -> dict[str, Resolver]:
        return {
            "id": lambda v, _o, _f: v.site.world.owner.facebook.user_id,
            "name": lambda v, _o, _f: v.site.world.owner.person,
            "accounts": lambda v, _o, _f: accounts(v),
        }

    def _person(self) -> dict[str, Resolver]:
        return {
            "id": lambda _v, p, _f: p.facebook.id if p.facebook else None,
            "name": lambda _v, p, _f: p.name,
            "picture": lambda v, p, _f: profile_picture(v, p.picture),
        }

    def _chatter(self) -> dict[str, Resolver]:
        return {
            "id": lambda v, p, _f: psid(v.site.world, p),
            "name": lambda _v, p, _f: p.name,
            "first_name": lambda _v, p, _f: p.name.split(" ")[0],
            "last_name": lambda _v, p, _f: " ".join(p.name.split(" ")[1:]) or None,
            "profile_pic": lambda v, p, _f: media_url(v.site, p.picture) if p.picture else None,
        }

    def _participant(self) -> dict[str, Resolver]:
        """One side of a conversation; None is the Page."""

        def native_id(view: View, person: Person | None) -> str:
            world = view.site.world
            return psid(world, person) if person else world.owner.facebook.page_id

        return {
            "id": lambda v, p, _f: native_id(v, p),
            "name": lambda v, p, _f: p.name if p else v.site.world.owner.name,
            "email": lambda v, p, _f: f"{native_id(v, p)}@facebook.com",
        }

    def _post(self) -> dict[str, Resolver]:
        return {
            "id": lambda _v, t, _f: t.id,
            "message": lambda _v, t, _f: t.text or None,
            "message_tags": tags,
            "created_time": lambda _v, t, _f: stamp(t.at),
            "updated_time": lambda v, t, _f: stamp(_touched(v, t)),
            "permalink_url": lambda v, t, _f: _post_url(v.site.world, t),
            "from": self._from,
            "status_type": lambda _v, t, _f: (
                "added_photos" if t.pictures else "mobile_status_update"
            ),
            "is_published": lambda _v, _t, _f: True,
            "is_hidden": lambda _v, t, _f: t.hidden,
            "full_picture": lambda v, t, _f: (
                media_url(v.site, t.pictures[0]) if t.pictures else None
            ),
            "attachments": lambda v, t, _f: (
                {"data": [story_attachment(v, p) for p in t.pictures]} if t.pictures else None
            ),
            "comments": self.comments,
            "can_reply_privately": lambda _v, t, _f: t.by != OWNER,
        }  # fmt: skip

    def _comment(self) -> dict[str, Resolver]:
        return {
            "id": lambda _v, t, _f: t.id,
            "message": lambda _v, t, _f: t.text,
            "message_tags": tags,
            "created_time": lambda _v, t, _f: stamp(t.at),
            "from": self._from,
            "parent": lambda v, t, _f: _node("Comment", comment_parents(v.site.world, t)[1]),
            "object": lambda v, t, _f: _node("Post", comment_parents(v.site.world, t)[0]),
            "attachment": lambda v, t, _f: photo(v, t.pictures[0]) if t.pictures else None,
            "can_comment": lambda v, t, _f: not is_closed(v.site.world, t),
            "can_hide": lambda _v, t, _f: t.by != OWNER,
            "can_like": lambda _v, _t, _f: True,
            "can_remove": lambda _v, _t, _f: True,
            "can_reply_privately": lambda v, t, _f: may_reply_privately(v.site.world, t),
            "comment_count": lambda v, t, _f: len(comments_of(v, t, "toplevel")),
            "like_count": lambda _v, t, _f: int(t.liked_by_owner),
            "user_likes": lambda _v, t, _f: t.liked_by_owner,
            "is_hidden": lambda _v, t, _f: t.hidden,
            "is_private": lambda _v, _t, _f: False,
            "permalink_url": lambda v, t, _f: _comment_url(v.site.world, t),
            "private_reply_conversation": _private_chat,
            "comments": self.comments,
        }

    def _thread(self) -> dict[str, Resolver]:
        return {
            "id": lambda v, c, _f: chat_id(v.site.world, c.person),
            "link": lambda v, c, _f: _chat_url(v.site.world, c),
            "participants": lambda _v, c, _f: Nodes(_both(c)),
            "senders": lambda _v, c, _f: Nodes(_both(c)),
            "snippet": lambda _v, c, _f: c.things[-1].text[:100],
            "unread_count": lambda _v, c, _f: unread(self.state, c),
            "message_count": lambda _v, c, _f: len(c.things),
            "updated_time": lambda _v, c, _f: stamp(c.updated),
            "can_reply": lambda v, c, _f: window_open(v.site.world, c) and not shut(c),
            "folder": lambda _v, _c, _f: "inbox",
            "is_subscribed": lambda _v, _c, _f: True,
            "scoped_thread_key": lambda v, c, _f: chat_id(v.site.world, c.person),
            "messages": lambda _v, c, _f: messages(_v, c),
        }  # fmt: skip

    def _message(self) -> dict[str, Resolver]:
        def full(read: Resolver) -> Resolver:
            """Details are shown for the newest messages of a conversation only."""

            def resolve(view: View, thing: Thing, asked: Field) -> object:
                return read(view, thing, asked) if in_full(view, thing) else None

            return resolve

        return {
            "id": lambda _v, t, _f: t.id,
            "created_time": lambda _v, t, _f: stamp(t.at),
            "message": full(lambda _v, t, _f: t.text),
            "from": full(lambda v, t, _f: _side(v, t, t.by == OWNER)),
            "to": full(lambda v, t, _f: Nodes([_side(v, t, t.by != OWNER)])),
            "tags": full(lambda _v, t, _f: {"data": message_tags(t)}),
            "attachments": full(lambda v, t, _f: files(v, t)),
            "shares": full(lambda _v, _t, _f: None),
            "sticker": full(lambda _v, _t, _f: None),
            "reactions": full(lambda _v, _t, _f: None),
            "is_unsupported": full(lambda _v, _t, _f: False),
        }

    def _from(self, view: View, thing: Thing, asked: Field) -> object:
        """Who wrote: withheld without a Page's token, and for people who are not named."""
        if view.caller.role is not Role.PAGE:
            return None
        if thing.by == OWNER:
            return Node("Page", None)
        person = view.site.world.people[thing.by]
        named = person.facebook is not None and person.facebook.named
        return Node("Person", person) if named else None

    def comments(self, view: View, thing: Thing, asked: Field) -> Edge:
        """The comments edge; empty, and no error, without a Page's token."""
        args = asked.args
        how, order = args.get("filter", "toplevel"), args.get("order", "chronological")
        found = comments_of(view, thing, how)
        since = args.get("since")
        if since:
            moment = read_moment(since)
            found = [t for t in found if t.at >= moment]
        falling = order == "reverse_chronological"
        found.sort(key=place, reverse=falling)
        shown = found if view.caller.role is Role.PAGE else []
        return Edge(
            f"{thing.id}/comments",
            [Node("Comment", t) for t in shown],
            place,
            falling,
            {
                "order": order,
                "total_count": len(found),
                "can_comment": not is_closed(view.site.world, thing),
            },
        )

    def _unread_total(self, view: View) -> int:
        return sum(unread(self.state, chat) for chat in chats(view.site.world))


def accounts(view: View) -> Edge:
    """The Pages of the owner's user: one, or with the option “facebook_pages” two."""
    pages = [Node("Page", None)]
    if view.site.options.get("facebook_pages") == "2":
        pages.insert(0, Node("OtherPage", None))
    return Edge("me/accounts", pages, lambda _of: "page", summary={"total_count": len(pages)})


def messages(view: View, chat: Chat) -> Edge:
    """A conversation's messages, newest first."""
    things = sorted(chat.things, key=place, reverse=True)
    path = f"{chat_id(view.site.world, chat.person)}/messages"
    return Edge(path, [Node("Message", t) for t in things], place, True)


def in_full(view: View, thing: Thing) -> bool:
    """Whether a message is among the newest of its conversation."""
    memo = f"full/{thing.other}"
    if memo not in view.memo:
        chat = chat_with(view.site.world, thing.other or "")
        newest = chat.things[-FULL_MESSAGES:] if chat else ()
        view.memo[memo] = {t.key for t in newest}
    return thing.key in view.memo[memo]


def read_moment(text: str) -> datetime:
    """A time as `since` and `until` take it: seconds since 1970, or a date."""
    try:
        if text.isdigit():
            return datetime.fromtimestamp(int(text), UTC)
        moment = datetime.fromisoformat(text)
    except (ValueError, OverflowError, OSError):
        raise bad_parameter("Params since and until must be timestamps or dates") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _node(kind: str, thing: Thing | None) -> Node | None:
    return None if thing is None or thing.gone else Node(kind, thing)


def _both(chat: Chat) -> list[Node]:
    return [Node("Participant", chat.person), Node("Participant", None)]


def _side(view: View, thing: Thing, ours: bool) -> Node:
    return Node("Participant", None if ours else view.site.world.people[thing.other or ""])


def _private_chat(view: View, thing: Thing, asked: Field) -> object:
    for dm in view.site.world.of("facebook", "dm"):
        if dm.private_of == thing.key and dm.other is not None:
            return {"id": chat_id(view.site.world, view.site.world.people[dm.other])}
    return None


def _touched(view: View, post: Thing) -> datetime:
    comments = comments_of(view, post, "stream")
    moments = [post.at, post.edited_at or post.at, *(t.at for t in comments)]
    return max(moments)


def _chat_url(world: World, chat: Chat) -> str:
    return f"/{world.owner.facebook.page_id}/inbox/{last(chat_id(world, chat.person))}/"


def _post_url(world: World, post: Thing) -> str:
    return f"https://www.facebook.com/{world.owner.facebook.page_id}/posts/{last(post.id)}"


def _comment_url(world: World, thing: Thing) -> str | None:
    post, top = comment_parents(world, thing)
    if post is None:
        return None
    head = f"{_post_url(world, post)}/?comment_id={last((top or thing).id)}"
    return f"{head}&reply_comment_id={last(thing.id)}" if top else head
