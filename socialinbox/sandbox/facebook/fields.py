"""Reads the Graph API's field selection: `a,b{c,d},e.limit(3).summary(true){f}`."""

import re
from dataclasses import dataclass, field

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_CALL = re.compile(r"\.([A-Za-z_]+)\(([^()]*)\)")


class FieldSyntax(ValueError):
    """A selection that can't be read; the text says at which character."""


@dataclass(frozen=True, slots=True)
class Field:
    """One name asked for, with its modifiers and, where braces follow, what is asked below it."""

    name: str
    args: dict[str, str] = field(default_factory=dict)
    below: tuple["Field", ...] | None = None


def parse(text: str) -> tuple[Field, ...]:
    """The fields of a selection; raises FieldSyntax."""
    found, end = _list(text.replace(" ", ""), 0)
    if end != len(text.replace(" ", "")):
        raise FieldSyntax(f"unexpected character at {end}")
    return found


def _list(text: str, at: int) -> tuple[tuple[Field, ...], int]:
    fields: list[Field] = []
    while at < len(text) and text[at] != "}":
        one, at = _field(text, at)
        fields.append(one)
        if at < len(text) and text[at] == ",":
            at += 1
    return tuple(fields), at


def _field(text: str, at: int) -> tuple[Field, int]:
    name = _NAME.match(text, at)
    if name is None:
        raise FieldSyntax(f"a field name is missing at {at}")
    at = name.end()
    args: dict[str, str] = {}
    while call := _CALL.match(text, at):
        args[call[1]] = call[2].strip("\"'")
        at = call.end()
    below: tuple[Field, ...] | None = None
    if at < len(text) and text[at] == "{":
        below, at = _list(text, at + 1)
        if at >= len(text):
            raise FieldSyntax("a closing brace is missing")
        at += 1
    return Field(name[0], args, below), at
