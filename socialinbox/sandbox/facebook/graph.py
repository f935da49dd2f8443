"""The Graph API's way of answering: nodes with selected fields, edges in pages with cursors."""

import base64
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from socialinbox.sandbox.facebook.errors import bad_parameter, no_field
from socialinbox.sandbox.facebook.fields import Field, FieldSyntax, parse
from socialinbox.sandbox.facebook.state import Caller
from socialinbox.sandbox.site import Site

DEFAULT_LIMIT = 25
MOST = 100


@dataclass(frozen=True, slots=True)
class Node:
    """Something with an id; `kind` names its shape, `of` is what it is made from."""

    kind: str
    of: Any


@dataclass(frozen=True, slots=True)
class Nodes:
    """A short list without pages, such as the participants of a conversation."""

    items: Sequence[Node]


@dataclass(frozen=True, slots=True)
class Edge:
    """A list in pages. `place` gives an item's sort key; `falling` says newest first."""

    path: str
    items: Sequence[Node]
    place: Callable[[Any], str]
    falling: bool = False
    summary: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class View:
    """Who asks, and where."""

    site: Site
    caller: Caller
    version: str
    memo: dict[str, Any] = field(default_factory=dict)
    """What was worked out for this one call."""


Resolver = Callable[[View, Any, Field], object]


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of node: its name in error texts, what is shown unasked, and all it has."""

    label: str
    unasked: tuple[str, ...]
    fields: dict[str, Resolver] = field(default_factory=dict)


def selection(text: str | None) -> tuple[Field, ...] | None:
    """A `fields` parameter; raises GraphError for one that can't be read."""
    if not text:
        return None
    try:
        return parse(text)
    except FieldSyntax as error:
        raise bad_parameter(f"Syntax error in the parameter fields: {error}") from error


class Renderer:
    """Turns nodes and edges into JSON with the shapes of a network's part."""

    def __init__(self, shapes: Mapping[str, Shape]) -> None:
        self.shapes = shapes

    def node(self, view: View, node: Node, asked: tuple[Field, ...] | None) -> dict[str, object]:
        """A node with what was asked for, or with what it shows unasked; always with its id."""
        shape = self.shapes[node.kind]
        wanted = asked if asked is not None else tuple(Field(name) for name in shape.unasked)
        out: dict[str, object] = {}
        for one in [*wanted, Field("id")]:
            if one.name in out:
                continue
            resolve = shape.fields.get(one.name)
            if resolve is None:
                raise no_field(one.name, shape.label)
            value = self._finish(view, resolve(view, node.of, one), one)
            if value is not None:
                out[one.name] = value
        return out

    def edge(
        self, view: View, edge: Edge, args: Mapping[str, str], asked: tuple[Field, ...] | None
    ) -> dict[str, object]:
        """One page of an edge with its cursors; `next` only where there is more."""
        limit = _limit(args.get("limit"))
        items = _behind(edge, args)
        page = items[:limit]
        out: dict[str, object] = {"data": [self.node(view, item, asked) for item in page]}
        if page:
            out["paging"] = self._paging(view, edge, args, page, len(items) > limit)
        if edge.summary is not None and args.get("summary", "").lower() not in ("", "0", "false"):
            out["summary"] = dict(edge.summary)
        return out

    def _paging(
        self, view: View, edge: Edge, args: Mapping[str, str], page: Sequence[Node], more: bool
    ) -> dict[str, object]:
        cursors = {"before": _cursor(edge, page[0]), "after": _cursor(edge, page[-1])}
        paging: dict[str, object] = {"cursors": cursors}
        base = f"{view.site.url}/{view.version}/{edge.path}?"
        kept = {k: v for k, v in args.items() if k not in ("after", "before", "access_token")}
        kept["access_token"] = view.caller.token
        if more:
            paging["next"] = base + urlencode({**kept, "after": cursors["after"]})
        if "after" in args:
            paging["previous"] = base + urlencode({**kept, "before": cursors["before"]})
        return paging

    def _finish(self, view: View, value: object, asked: Field) -> object:
        match value:
            case Node():
                return self.node(view, value, asked.below)
            case Nodes():
                return {"data": [self.node(view, item, asked.below) for item in value.items]}
            case Edge():
                return self.edge(view, value, asked.args, asked.below)
            case dict() if asked.below is not None:
                return _only(value, asked.below)
            case _:
                return value


def _only(value: dict[str, object], asked: tuple[Field, ...]) -> dict[str, object]:
    inner = value.get("data")
    if set(value) == {"data"} and isinstance(inner, dict):
        return {"data": _only(inner, asked)}
    if set(value) == {"data"} and isinstance(inner, list):
        return {"data": [_only(item, asked) for item in inner]}
    out: dict[str, object] = {}
    for one in asked:
        found = value.get(one.name)
        if found is not None:
            deeper = one.below is not None and isinstance(found, dict)
            out[one.name] = _only(found, one.below or ()) if deeper else found  # type: ignore[arg-type]
    return out


def _limit(text: str | None) -> int:
    if text is None:
        return DEFAULT_LIMIT
    if not text.isdigit():
        raise bad_parameter("Param limit must be a non-negative integer")
    return min(int(text), MOST)


def _cursor(edge: Edge, node: Node) -> str:
    return base64.urlsafe_b64encode(edge.place(node.of).encode()).decode().rstrip("=") + "ZD"


def _behind(edge: Edge, args: Mapping[str, str]) -> Sequence[Node]:
    after, before = args.get("after"), args.get("before")
    items = list(edge.items)
    if after:
        mark = _read_cursor(after)
        return [n for n in items if _beyond(edge, n, mark)]
    if before:
        mark = _read_cursor(before)
        ahead = [n for n in items if edge.place(n.of) != mark and not _beyond(edge, n, mark)]
        return ahead[-_limit(args.get("limit")) :]
    return items


def _beyond(edge: Edge, node: Node, mark: str) -> bool:
    place = edge.place(node.of)
    return place < mark if edge.falling else place > mark


def _read_cursor(text: str) -> str:
    bare = text.removesuffix("ZD")
    try:
        return base64.urlsafe_b64decode(bare + "=" * (-len(bare) % 4)).decode()
    except ValueError:
        raise bad_parameter("Invalid cursors values") from None
