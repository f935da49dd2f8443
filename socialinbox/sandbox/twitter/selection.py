"""What a request asks to see: its vocabulary, fields and expansions, checked as X checks them."""

from collections.abc import Iterable
from dataclasses import dataclass

from starlette.requests import Request

from socialinbox.sandbox.site import Site
from socialinbox.sandbox.twitter.errors import invalid
from socialinbox.sandbox.twitter.words import LEGACY, MEDIA_FIELDS, NEW, Words

_OTHER = frozenset({"poll.fields", "place.fields"})


@dataclass(frozen=True, slots=True)
class Selection:
    """The fields asked for, beside those that always come."""

    words: Words
    post: frozenset[str]
    user: frozenset[str]
    media: frozenset[str]
    dm: frozenset[str]
    expansions: frozenset[str]


def vocabulary(site: Site, request: Request) -> Words:
    """The vocabulary a request speaks, unless the site is set to one."""
    forced = site.options.get("x_vocabulary")
    if forced:
        return NEW if forced == "new" else LEGACY
    asked = set(_listed(request, "expansions"))
    if "post.fields" in request.query_params or asked & (
        (NEW.post_expansions | NEW.dm_expansions) - LEGACY.post_expansions - LEGACY.dm_expansions
    ):
        return NEW
    return LEGACY


def select(site: Site, request: Request, own: Iterable[str] = (), of: str = "post") -> Selection:
    """Read a request's selection; raises a 400 Problem naming what X does not know.

    `own` are the endpoint's other query names. `of` is post, user or dm: what the answer lists.
    """
    words = vocabulary(site, request)
    known = {words.fields, "user.fields", "expansions", *own}
    if of != "user":
        known |= {"media.fields", *_OTHER}
    if of == "dm":
        known.add("dm_event.fields")
    for name in request.query_params:
        if name not in known:
            raise invalid(
                name,
                request.query_params.getlist(name),
                f"The query parameter [{name}] is not one of [{','.join(sorted(known))}]",
            )
    return Selection(
        words,
        _checked(request, words.fields, words.post_fields),
        _checked(request, "user.fields", words.user_fields),
        _checked(request, "media.fields", MEDIA_FIELDS),
        _checked(request, "dm_event.fields", words.dm_fields),
        _checked(request, "expansions", _expansions(words, of)),
    )


def _expansions(words: Words, of: str) -> frozenset[str]:
    if of == "dm":
        return words.dm_expansions
    if of == "user":
        if words is NEW:
            return frozenset({"affiliation", "most_recent_post_id", "pinned_post_id"})
        return frozenset({"affiliation.user_id", "most_recent_tweet_id", "pinned_tweet_id"})
    return words.post_expansions


def _listed(request: Request, name: str) -> list[str]:
    values = request.query_params.getlist(name)
    return [part for value in values for part in value.split(",") if part]


def _checked(request: Request, name: str, allowed: frozenset[str]) -> frozenset[str]:
    asked = _listed(request, name)
    for value in asked:
        if value not in allowed:
            raise invalid(
                name,
                [",".join(asked)],
                f"The `{name}` query parameter value [{value}] is not one of "
                f"[{','.join(sorted(allowed))}]",
            )
    return frozenset(asked)
