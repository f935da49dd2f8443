"""Lists in pages, newest first: bounds, tokens and the meta block."""

import base64
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from starlette.requests import Request

from socialinbox.sandbox.twitter.errors import invalid

T = TypeVar("T")
TIMES = ("since_id", "until_id", "start_time", "end_time")


@dataclass(frozen=True, slots=True)
class Bounds:
    """An endpoint's smallest, largest and usual page, and what its token is called."""

    least: int
    most: int
    usual: int
    tokens: tuple[str, ...] = ("pagination_token",)


def take(
    request: Request,
    items: Sequence[T],
    number: Callable[[T], int],
    bounds: Bounds,
    *,
    always: bool = False,
) -> tuple[list[T], dict[str, Any]]:
    """One page of `items` (newest first) and its meta tokens; raises a 400 Problem.

    `always`: give both tokens with every page that is not empty, as X does for direct messages.
    """
    count = page_size(request, bounds)
    place = next(
        (_read(request, name) for name in bounds.tokens if name in request.query_params), None
    )
    older: list[T] = list(items)
    if place is not None and place[0] == "n":
        older = [item for item in items if number(item) < place[1]]
    elif place is not None:
        older = [item for item in items if number(item) > place[1]][-count:]
    page = older[:count]
    meta: dict[str, Any] = {"result_count": len(page)}
    if page:
        first, last = number(page[0]), number(page[-1])
        if always or any(number(item) < last for item in items):
            meta["next_token"] = _token("n", last)
        if always or any(number(item) > first for item in items):
            meta["previous_token"] = _token("p", first)
    return page, meta


def page_size(request: Request, bounds: Bounds) -> int:
    """How many items are asked for; raises a 400 Problem with X's own words."""
    text = request.query_params.get("max_results")
    if text is None:
        return bounds.usual
    if not text.isdigit() or not bounds.least <= int(text) <= bounds.most:
        raise invalid(
            "max_results",
            [text],
            f"The `max_results` query parameter value [{text}] is not between {bounds.least} "
            f"and {bounds.most}",
        )
    return int(text)


def within(
    request: Request, items: Sequence[T], number: Callable[[T], int], at: Callable[[T], datetime]
) -> list[T]:
    """The items between since_id, until_id, start_time and end_time."""
    since, until = _id(request, "since_id"), _id(request, "until_id")
    start, end = moment(request, "start_time"), moment(request, "end_time")
    return [
        item
        for item in items
        if (since is None or number(item) > since)
        and (until is None or number(item) < until)
        and (start is None or at(item) >= start)
        and (end is None or at(item) < end)
    ]


def moment(request: Request, name: str) -> datetime | None:
    """A time of the query; raises a 400 Problem where it is none."""
    text = request.query_params.get(name)
    if text is None:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.tzinfo is None:
        raise invalid(
            name, [text], f"The `{name}` query parameter value [{text}] is not a valid RFC3339 date"
        )
    return found


def _id(request: Request, name: str) -> int | None:
    text = request.query_params.get(name)
    if text is None:
        return None
    if not text.isdigit():
        raise invalid(
            name,
            [text],
            f"The `{name}` query parameter value [{text}] does not match ^[0-9]{{1,19}}$",
        )
    return int(text)


def _token(way: str, number: int) -> str:
    raw = json.dumps([way, str(number)]).encode()
    return base64.b32hexencode(raw).decode().rstrip("=").lower()


def _read(request: Request, name: str) -> tuple[str, int]:
    text = request.query_params[name]
    try:
        padded = text.upper() + "=" * (-len(text) % 8)
        way, number = json.loads(base64.b32hexdecode(padded))
        return str(way), int(number)
    except ValueError:
        raise invalid(
            name, [text], f"The `{name}` query parameter value [{text}] is not valid"
        ) from None
