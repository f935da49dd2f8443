"""LinkedIn's names for the world's things, and the things behind its names."""

import re

from socialinbox.sandbox.site import Site
from socialinbox.sandbox.world import OWNER, Thing

# A share and its activity are numbered some 90 ms apart, as in recorded pairs.
_APART = (90 << 22) + 90113
_POST = re.compile(r"^urn:li:(share|ugcPost|activity):(\d+)$")
_COMMENT = re.compile(r"^urn:li:comment:\((?:urn:li:)?(share|ugcPost|activity):(\d+),(\d+)\)$")
POSTS = ("post", "video", "mention")


def share(post: Thing) -> str:
    """The name a post is created and listed under."""
    return f"urn:li:share:{post.id}"


def activity(post: Thing) -> str:
    """The name under which its comments know the same post."""
    return f"urn:li:activity:{int(post.id) + _APART}"


def post_of(site: Site, comment: Thing) -> Thing | None:
    """The post that a comment hangs on, whether it says so itself or one above it does."""
    thing: Thing | None = comment
    while thing is not None and thing.kind not in POSTS:
        thing = site.world.get(thing.on) or site.world.get(thing.to)
    return thing


def top_of(site: Site, comment: Thing) -> Thing:
    """The first-level comment above a comment, or itself: LinkedIn knows two levels only."""
    thing = comment
    while (above := site.world.get(thing.to)) is not None and above.kind not in POSTS:
        thing = above
    return thing


def comment(site: Site, thing: Thing) -> str:
    """A comment's name, with the activity in it."""
    post = post_of(site, thing)
    return f"urn:li:comment:({activity(post) if post else ''},{thing.id})"


def author(site: Site, by: str) -> str:
    """Who wrote: the organisation for the owner, else a member."""
    if by == OWNER:
        return organization(site)
    account = site.world.people[by].linkedin
    return f"urn:li:person:{account.id if account else by}"


def organization(site: Site) -> str:
    """The owner's page."""
    return f"urn:li:organization:{site.world.owner.linkedin.organization_id}"


def member(site: Site) -> str:
    """The owner as a member."""
    return f"urn:li:person:{site.world.owner.linkedin.member_id}"


def visible(site: Site, thing: Thing | None) -> bool:
    """Whether a thing can be seen: neither it nor what it hangs on is gone or hidden."""
    if thing is None or thing.gone or thing.hidden:
        return False
    if thing.kind in POSTS:
        return True
    top = top_of(site, thing)
    post = post_of(site, thing)
    return post is not None and not (post.gone or top.gone or top.hidden)


def find(site: Site, urn: str) -> Thing | None:
    """The visible post or comment that a name stands for, in any of its forms."""
    thing: Thing | None = None
    if found := _POST.match(urn):
        number = int(found[2]) - (_APART if found[1] == "activity" else 0)
        thing = site.world.find("linkedin", str(number))
        if thing is not None and thing.kind not in POSTS:
            return None
    elif found := _COMMENT.match(urn):
        thing = site.world.find("linkedin", found[3])
        post = find(site, f"urn:li:{found[1]}:{found[2]}")
        if thing is None or thing.kind in POSTS or post_of(site, thing) is not post:
            return None
    return thing if visible(site, thing) else None
