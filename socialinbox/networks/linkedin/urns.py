"""LinkedIn's names in one form, whichever of its forms an answer uses."""

import re
from urllib.parse import quote

_COMMENT = re.compile(r"^urn:li:comment:\((?P<thread>[^,()]+),(?P<id>[^,()]+)\)$")


def normal(urn: str) -> str:
    """The full form: `urn:li:` inside comments too, organisations never called company."""
    found = _COMMENT.match(urn)
    if found:
        return comment(found["thread"], found["id"])
    if urn.startswith("urn:li:company:"):
        return urn.replace(":company:", ":organization:")
    return urn if urn.startswith("urn:li:") else f"urn:li:{urn}"


def comment(thread: str, number: str) -> str:
    """A comment's name from its thread (activity, article) and its number."""
    return f"urn:li:comment:({normal(thread)},{number})"


def split_comment(urn: str) -> tuple[str, str] | None:
    """(thread, number) of a comment's name in any form; None where it is no such name."""
    found = _COMMENT.match(normal(urn))
    return (found["thread"], found["id"]) if found else None


def kind_of(urn: str) -> str:
    """What a name names: person, organization, activity, share…"""
    parts = normal(urn).split(":", 3)
    return parts[2] if len(parts) > 2 else ""


def id_of(urn: str) -> str:
    """The last part of a simple name."""
    return urn.rsplit(":", 1)[-1]


def organization(number: str) -> str:
    """A page's name from its number."""
    return f"urn:li:organization:{number}"


def person(number: str) -> str:
    """A member's name from the id in userinfo."""
    return f"urn:li:person:{number}"


def encoded(urn: str) -> str:
    """A name as it must stand in a path or query: nothing reserved left in it."""
    return quote(urn, safe="")


def post_url(activity: str) -> str:
    """Where a browser shows a post."""
    return f"https://www.linkedin.com/feed/update/{activity}/"


def comment_url(thread: str, number: str) -> str:
    """Where a browser shows a comment below its post."""
    short = f"urn:li:comment:({thread.removeprefix('urn:li:')},{number})"
    return f"{post_url(thread)}?commentUrn={encoded(short)}"
