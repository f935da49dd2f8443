"""What hangs on what: comments on posts, and replies under the comment at the top."""

from socialinbox.sandbox.facebook.graph import View
from socialinbox.sandbox.world import Thing, World


def comment_parents(world: World, thing: Thing) -> tuple[Thing | None, Thing | None]:
    """The post a comment hangs on and the top comment above it, if it is a reply."""
    chain: list[Thing] = []
    above = world.get(thing.to)
    while above is not None and above.kind == "comment":
        chain.append(above)
        above = world.get(above.to)
    return world.get(thing.on) or above, chain[-1] if chain else None


def comments_of(view: View, thing: Thing, how: str) -> list[Thing]:
    """Comments below a post or a comment, oldest first; `how` is toplevel or stream."""
    tree: dict[str, list[Thing]] | None = view.memo.get("tree")
    if tree is None:
        tree = view.memo["tree"] = {}
        for one in view.site.world.of("facebook", "comment"):
            post, top = comment_parents(view.site.world, one)
            if post is not None:
                tree.setdefault(f"stream/{post.key}", []).append(one)
            above = top or post
            if above is not None:
                tree.setdefault(f"toplevel/{above.key}", []).append(one)
    level = "toplevel" if thing.kind == "comment" else how
    return list(tree.get(f"{level}/{thing.key}", ()))
