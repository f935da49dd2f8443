"""Partial answers: Google's `fields` parameter, such as `items(id,snippet/title),nextPageToken`."""

from socialinbox.sandbox.youtube.errors import bad_parameter

Tree = dict[str, "Tree"]
"""Names to keep, each with the names to keep below it; an empty tree keeps everything."""


def parse(text: str) -> Tree:
    """The selection as a tree; raises Problem where it can't be read."""
    tree, rest = _list(text, 0)
    if rest != len(text):
        raise _bad(text)
    return tree


def select(value: object, tree: Tree) -> object:
    """What of a JSON value a selection keeps."""
    if not tree:
        return value
    if isinstance(value, list):
        return [select(item, tree) for item in value]
    if not isinstance(value, dict):
        return value
    every = tree.get("*")
    return {
        key: select(inner, tree.get(key, every or {}))
        for key, inner in value.items()
        if key in tree or every is not None
    }


def _list(text: str, at: int) -> tuple[Tree, int]:
    tree: Tree = {}
    while True:
        name, below, at = _path(text, at)
        tree.setdefault(name, {}).update(below)
        if at >= len(text) or text[at] != ",":
            return tree, at
        at += 1


def _path(text: str, at: int) -> tuple[str, Tree, int]:
    end = at
    while end < len(text) and (text[end].isalnum() or text[end] in "*_-"):
        end += 1
    name = text[at:end]
    if not name:
        raise _bad(text)
    if end < len(text) and text[end] == "/":
        inner, below, end = _path(text, end + 1)
        return name, {inner: below}, end
    if end < len(text) and text[end] == "(":
        below, end = _list(text, end + 1)
        if end >= len(text) or text[end] != ")":
            raise _bad(text)
        return name, below, end + 1
    return name, {}, end


def _bad(text: str) -> Exception:
    return bad_parameter("fields", f"Invalid field selection {text}")
