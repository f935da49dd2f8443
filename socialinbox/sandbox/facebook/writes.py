"""POST and DELETE: comments, their moderation, posts, photos and blocked people."""

from collections.abc import Mapping
from datetime import timedelta

from socialinbox.sandbox import ids
from socialinbox.sandbox.facebook.errors import (
    ACTED_AS_PERSON,
    BLOCKED,
    DUPLICATE,
    NOT_GRANTED,
    GraphError,
    bad_parameter,
    gone,
)
from socialinbox.sandbox.facebook.graph import View
from socialinbox.sandbox.facebook.messenger import attach, moderate, send
from socialinbox.sandbox.facebook.reads import find
from socialinbox.sandbox.facebook.rights import is_closed
from socialinbox.sandbox.facebook.state import Role, State, person_named
from socialinbox.sandbox.facebook.tree import comment_parents
from socialinbox.sandbox.world import OWNER, Thing
from socialinbox.sandbox.worldfile import Person

ENGAGED = ("Post", "Comment")
SUCCESS: dict[str, object] = {"success": True}
MOST_CHARACTERS = 8000
SAME_WORDS = timedelta(minutes=5)
"""For how long the same words under the same thing are taken for a double click."""


def write(
    state: State, view: View, path: tuple[str, ...], params: Mapping[str, str]
) -> dict[str, object]:
    """The answer to a POST; raises GraphError."""
    if len(path) not in (1, 2):
        raise GraphError(400, 2500, "Unknown path components: /" + "/".join(path))
    node = find(view, path[0])
    if view.caller.role is not Role.PAGE:
        raise ACTED_AS_PERSON
    if view.site.options.get("facebook_blocked"):
        raise BLOCKED
    if node.kind in ENGAGED:
        _need_engagement(view)
    match node.kind, *path[1:]:
        case ["Post" | "Comment", "comments"]:
            return _comment(state, view, node.of, params)
        case ["Post" | "Comment", "likes"]:
            node.of.liked_by_owner = True
            return SUCCESS
        case ["Post" | "Comment"]:
            return _update(view, node.of, params)
        case ["Page", "messages"]:
            return send(state, view, params)
        case ["Page", "message_attachments"]:
            return attach(state, params)
        case ["Page", "moderate_conversations"]:
            return moderate(state, view, params)
        case ["Page", "blocked"]:
            return {name: _block(state, view, name) for name in _named(params)}
        case ["Page", "feed"]:
            return {"id": _publish(view, params.get("message", ""), []).id}
        case ["Page", "photos"]:
            return _photo(state, view, params)
    raise bad_parameter(f"Unsupported post request to {'/'.join(path)}")


def remove(
    state: State, view: View, path: tuple[str, ...], params: Mapping[str, str]
) -> dict[str, object]:
    """The answer to a DELETE; raises GraphError."""
    node = find(view, path[0])
    match node.kind, *path[1:]:
        case ["User", "permissions", *one]:
            return _withdraw(state, view, one[0] if one else params.get("permission"))
        case ["Post" | "Comment", "likes"]:
            _need_engagement(view)
            node.of.liked_by_owner = False
            return SUCCESS
        case ["Post" | "Comment"]:
            if view.caller.role is not Role.PAGE:
                raise ACTED_AS_PERSON
            _need_engagement(view)
            view.site.world.delete(node.of)
            return SUCCESS
        case ["Page", "blocked"]:
            people = {name: _person(view, name) for name in _named(params)}
            state.blocked -= {person.key for person in people.values()}
            return dict.fromkeys(people, True)
    raise bad_parameter(f"Unsupported delete request to {'/'.join(path)}")


def _need_engagement(view: View) -> None:
    """Answering, hiding, liking, editing and deleting are one permission."""
    if "pages_manage_engagement" not in view.caller.scopes:
        raise NOT_GRANTED


def _comment(
    state: State, view: View, target: Thing, params: Mapping[str, str]
) -> dict[str, object]:
    """A comment by the Page. What answers a reply is kept under the comment at the top."""
    world = view.site.world
    text = params.get("message", "")
    pictures = _pictures(state, params)
    if not text.strip() and not pictures:
        raise bad_parameter("Missing message or attachment", 1446035)
    if len(text) > MOST_CHARACTERS:
        raise bad_parameter(f"Param message must be at most {MOST_CHARACTERS} characters long")
    if target.kind == "comment":
        post, top = comment_parents(world, target)
        above: Thing | None = top or target
    else:
        post, above = target, None
    if post is None or post.gone:
        raise gone(target.id)
    if is_closed(world, target):
        raise NOT_GRANTED
    _refuse_twice(view, post, above, text)
    thing = world.write("facebook", "comment", text.strip(), to=above, on=post, pictures=pictures)
    return {"id": thing.id}


def _refuse_twice(view: View, post: Thing, above: Thing | None, text: str) -> None:
    since = view.site.world.now() - SAME_WORDS
    for one in view.site.world.of("facebook", "comment"):
        same_place = one.on == post.key and one.to == (above.key if above else None)
        if same_place and one.by_client and one.text == text.strip() and one.at >= since:
            raise DUPLICATE


def _update(view: View, thing: Thing, params: Mapping[str, str]) -> dict[str, object]:
    if "is_hidden" in params:
        if thing.by == OWNER:
            raise bad_parameter("A Page can't hide its own comment")
        thing.hidden = params["is_hidden"].lower() in ("true", "1")
        return SUCCESS
    if thing.by != OWNER:
        raise GraphError(403, 200, "(#200) Only the author may edit this.")
    if not params.get("message"):
        raise bad_parameter("Missing message or attachment", 1446035)
    view.site.world.edit(thing, params["message"])
    return SUCCESS


def _publish(view: View, text: str, pictures: list[str]) -> Thing:
    if "pages_manage_posts" not in view.caller.scopes:
        raise NOT_GRANTED
    if not text and not pictures:
        raise bad_parameter("Missing message or attachment", 1446035)
    return view.site.world.write("facebook", "post", text, pictures=pictures)


def _photo(state: State, view: View, params: Mapping[str, str]) -> dict[str, object]:
    if not params.get("url") and not params.get("source"):
        raise bad_parameter("Missing or invalid image file", 1366046)
    photo = ids.facebook_number(f"upload/{len(state.uploads)}/{view.site.world.name}")
    state.uploads[photo] = f"upload-{photo}"
    if params.get("published", "true").lower() in ("false", "0"):
        return {"id": photo}
    post = _publish(view, params.get("caption", ""), [state.uploads[photo]])
    return {"id": photo, "post_id": post.id}


def _pictures(state: State, params: Mapping[str, str]) -> list[str]:
    given = params.get("attachment_id")
    if given is not None:
        if given not in state.uploads:
            raise bad_parameter("Invalid attachment_id")
        return [state.uploads[given]]
    if params.get("attachment_url"):
        return ["linked-" + ids.facebook_number(params["attachment_url"])]
    return []


def _named(params: Mapping[str, str]) -> list[str]:
    found = [params[key] for key in ("psid", "asid", "user", "uid") if params.get(key)]
    names = [name.strip(' "') for one in found for name in one.strip("[]").split(",")]
    if not names:
        raise bad_parameter("One of psid, asid, user or uid is required")
    return names


def _person(view: View, name: str) -> Person:
    found = person_named(view.site.world, name)
    for person in view.site.world.people.values():
        if person.facebook is not None and person.facebook.id == name:
            found = person
    if found is None:
        raise bad_parameter("No matching user found", 2018001)
    return found


def _block(state: State, view: View, name: str) -> bool:
    state.blocked.add(_person(view, name).key)
    return True


def _withdraw(state: State, view: View, permission: str | None) -> dict[str, object]:
    """One permission, or the whole app: then every token dies."""
    if permission is None:
        view.site.grants.revoke_all()
    else:
        state.declined.add(permission)
        state.page_token = None
    return SUCCESS
