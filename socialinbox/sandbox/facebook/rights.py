"""What the Page may still do: comment, write to a person, answer a comment privately."""

from datetime import timedelta

from socialinbox.sandbox.facebook.state import Chat
from socialinbox.sandbox.facebook.tree import comment_parents
from socialinbox.sandbox.world import OWNER, Thing, World

WINDOW = timedelta(hours=24)
PRIVATE_REPLY = timedelta(days=7)


def is_closed(world: World, thing: Thing) -> bool:
    """Whether the Page may not comment below this post or comment."""
    post, top = comment_parents(world, thing) if thing.kind == "comment" else (thing, None)
    return any(one is not None and one.extra.get("closed") for one in (thing, post, top))


def window_open(world: World, chat: Chat) -> bool:
    """Whether the Page may write freely now."""
    wrote = chat.last_inbound()
    return wrote is not None and world.now() - wrote <= WINDOW


def may_reply_privately(world: World, thing: Thing) -> bool:
    """Once per comment, within seven days, and not to ourselves."""
    fresh = world.now() - thing.at <= PRIVATE_REPLY
    return thing.by != OWNER and fresh and not answered_privately(world, thing)


def answered_privately(world: World, thing: Thing) -> bool:
    """Whether the Page has used up its one private reply to this comment."""
    return any(t.by == OWNER and t.private_of == thing.key for t in world.of("facebook", "dm"))
