"""GET: which node or edge a path means."""

from collections.abc import Mapping

from socialinbox.sandbox.facebook.errors import (
    NO_PROFILE,
    NOT_GRANTED,
    PAGE_TOKEN_NEEDED,
    GraphError,
    bad_parameter,
    gone,
    no_field,
)
from socialinbox.sandbox.facebook.fields import Field
from socialinbox.sandbox.facebook.graph import Edge, Node, View, selection
from socialinbox.sandbox.facebook.render import (
    Shapes,
    accounts,
    last,
    messages,
    place,
    read_moment,
)
from socialinbox.sandbox.facebook.state import (
    SCOPES,
    Chat,
    Role,
    chat_id,
    chat_with,
    chats,
    person_named,
)
from socialinbox.sandbox.world import OWNER, Thing

KINDS = {"post": "Post", "mention": "Post", "comment": "Comment", "dm": "Message"}


def read(
    shapes: Shapes, view: View, path: tuple[str, ...], params: Mapping[str, str]
) -> dict[str, object]:
    """The answer to a GET; raises GraphError."""
    if not path and params.get("ids"):
        wanted = params["ids"].split(",")
        return {one: read(shapes, view, (one,), params) for one in wanted}
    if not path or len(path) > 2:
        raise GraphError(400, 2500, "Unknown path components: /" + "/".join(path))
    node = find(view, path[0])
    asked = selection(params.get("fields"))
    if len(path) == 1:
        if node.kind in ("Thread", "Message", "Chatter"):
            _need_messenger(view)
        return shapes.renderer.node(view, node, asked)
    if path[1] == "picture":
        return _picture(shapes, view, node)
    found = edge(shapes, view, node, path[1], params)
    if isinstance(found, Edge):
        return shapes.renderer.edge(view, found, params, asked)
    return found


def find(view: View, name: str) -> Node:
    """The node of an id; raises GraphError where there is none."""
    world, owner = view.site.world, view.site.world.owner.facebook
    if name == "me":
        return Node("Page" if view.caller.role is Role.PAGE else "User", None)
    if name in (owner.page_id, owner.username):
        return Node("Page", None)
    if name == owner.user_id:
        return Node("User", None)
    if name.startswith("t_"):
        for chat in chats(world):
            if chat_id(world, chat.person) == name:
                return Node("Thread", chat)
        raise gone(name)
    thing = thing_of(view, name)
    if thing is not None:
        return Node(KINDS[thing.kind], thing)
    person = person_named(world, name)
    if person is not None:
        if chat_with(world, person.key) is None:
            raise NO_PROFILE
        return Node("Chatter", person)
    for one in world.people.values():
        if one.facebook is not None and one.facebook.id == name and one.facebook.named:
            return Node("Person", one)
    raise gone(name)


def thing_of(view: View, name: str) -> Thing | None:
    """A post, comment or message by its id in any of its forms; None where it is gone."""
    world = view.site.world
    found = world.find("facebook", name)
    if found is None and not name.startswith("m_"):
        tail = last(name)
        found = next(
            (t for t in world.of("facebook", "post", "mention", "comment") if last(t.id) == tail),
            None,
        )
    return None if found is None or found.gone else found


def edge(
    shapes: Shapes, view: View, node: Node, name: str, params: Mapping[str, str]
) -> Edge | dict[str, object]:
    """An edge of a node, or a plain list; raises GraphError."""
    world, state = view.site.world, shapes.state
    match node.kind, name:
        case ("User", "accounts"):
            return accounts(view)
        case ("User", "permissions"):
            return _permissions(state.declined)
        case ("Page", "published_posts" | "posts" | "feed" | "visitor_posts" | "tagged"):
            return _posts(view, name, params)
        case ("Page", "conversations" | "threads"):
            _need_messenger(view)
            return _conversations(view, params)
        case ("Page", "blocked"):
            _need_page(view)
            people = [world.people[key] for key in sorted(state.blocked)]
            return Edge("me/blocked", [Node("Person", p) for p in people], lambda p: str(p.key))
        case ("Post" | "Comment", "comments"):
            return shapes.comments(view, node.of, Field("comments", dict(params)))
        case ("Comment" | "Post", "likes"):
            liked = [Node("Page", None)] if node.of.liked_by_owner else []
            return Edge(f"{node.of.id}/likes", liked, lambda _of: "page")
        case ("Thread", "messages"):
            _need_messenger(view)
            return messages(view, node.of)
    raise no_field(name, shapes.shapes[node.kind].label)


def _picture(shapes: Shapes, view: View, node: Node) -> dict[str, object]:
    found = shapes.renderer.node(view, node, (Field("picture"),))["picture"]
    return found if isinstance(found, dict) else {"data": found}


def _posts(view: View, name: str, params: Mapping[str, str]) -> Edge:
    things = view.site.world.of("facebook", "post", "mention")
    if name in ("published_posts", "posts"):
        things = [t for t in things if t.by == OWNER]
    elif name == "visitor_posts":
        things = [t for t in things if t.by != OWNER and t.kind == "post"]
    elif name == "tagged":
        things = [t for t in things if t.kind == "mention"]
    if params.get("since"):
        things = [t for t in things if t.at >= read_moment(params["since"])]
    if params.get("until"):
        things = [t for t in things if t.at <= read_moment(params["until"])]
    things.sort(key=place, reverse=True)
    page = view.site.world.owner.facebook.page_id
    return Edge(f"{page}/{name}", [Node("Post", t) for t in things], place, True)


def _conversations(view: View, params: Mapping[str, str]) -> Edge:
    world = view.site.world
    platform = params.get("platform", "MESSENGER").upper()
    if platform not in ("MESSENGER", "INSTAGRAM"):
        raise bad_parameter("Param platform must be one of {INSTAGRAM, MESSENGER}")
    found = chats(world) if platform == "MESSENGER" else []
    if params.get("user_id"):
        person = person_named(world, params["user_id"])
        found = [c for c in found if person is not None and c.person.key == person.key]

    def order(chat: Chat) -> str:
        return place(chat.things[-1])

    page = world.owner.facebook.page_id
    nodes = [Node("Thread", c) for c in sorted(found, key=order, reverse=True)]
    return Edge(f"{page}/conversations", nodes, order, True)


def _permissions(declined: set[str]) -> dict[str, object]:
    rows = [
        {"permission": scope, "status": "declined" if scope in declined else "granted"}
        for scope in sorted({*SCOPES, "public_profile"})
    ]
    return {"data": rows}


def _need_messenger(view: View) -> None:
    _need_page(view)
    if "pages_messaging" not in view.caller.scopes:
        raise NOT_GRANTED


def _need_page(view: View) -> None:
    if view.caller.role is not Role.PAGE:
        raise PAGE_TOKEN_NEEDED
