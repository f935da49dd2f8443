"""Rest.li 2.0 as it stands in paths and queries: lists, records and percent-encoded atoms."""

from urllib.parse import unquote

from starlette.requests import Request

Value = str | list["Value"] | dict[str, "Value"]


class SyntaxFault(ValueError):
    """A path or query that is not Rest.li 2.0; the text is LinkedIn's way of saying so."""


def parse(raw: str) -> Value:
    """One still encoded value: `List(a,b)`, `(start:1,end:2)` or an atom.

    Reserved characters inside an atom must be percent-encoded; raises SyntaxFault.
    """
    value, rest = _value(raw)
    if rest:
        raise SyntaxFault(f"unexpected “{rest}”")
    return value


def segment(request: Request, index: int) -> Value:
    """The value of one segment of the path as it was sent, counted from 0."""
    raw: bytes = request.scope.get("raw_path", b"")
    parts = raw.split(b"?")[0].decode("ascii").strip("/").split("/")
    try:
        return parse(parts[index])
    except SyntaxFault as error:
        raise SyntaxFault(f"Syntax exception in path variables: {error}") from error


def atom(request: Request, index: int) -> str:
    """A segment that must be a plain key, such as an encoded URN."""
    value = segment(request, index)
    if not isinstance(value, str):
        raise SyntaxFault("Syntax exception in path variables: a plain key is expected")
    return value


def query(request: Request) -> dict[str, Value]:
    """All parameters of the query; `fields` stays in the old syntax, as LinkedIn has it."""
    found: dict[str, Value] = {}
    raw = request.url.query
    for pair in raw.split("&") if raw else ():
        name, _, text = pair.partition("=")
        try:
            found[unquote(name)] = unquote(text) if name == "fields" else parse(text)
        except SyntaxFault as error:
            raise SyntaxFault(f"Invalid query parameters passed to request: {error}") from error
    return found


def _value(raw: str) -> tuple[Value, str]:
    if raw.startswith("List("):
        return _list(raw[5:])
    if raw.startswith("("):
        return _record(raw[1:])
    return _atom(raw)


def _list(raw: str) -> tuple[Value, str]:
    items: list[Value] = []
    if raw.startswith(")"):
        return items, raw[1:]
    while True:
        item, raw = _value(raw)
        items.append(item)
        if raw.startswith(")"):
            return items, raw[1:]
        raw = _past(raw, ",")


def _record(raw: str) -> tuple[Value, str]:
    fields: dict[str, Value] = {}
    while True:
        name, raw = _atom(raw)
        raw = _past(raw, ":")
        fields[name], raw = _value(raw)
        if raw.startswith(")"):
            return fields, raw[1:]
        raw = _past(raw, ",")


def _atom(raw: str) -> tuple[str, str]:
    end = next((i for i, letter in enumerate(raw) if letter in "(),:'"), len(raw))
    return unquote(raw[:end]), raw[end:]


def _past(raw: str, sign: str) -> str:
    if not raw.startswith(sign):
        raise SyntaxFault(f"“{sign}” is expected before “{raw[:20]}”")
    return raw[1:]
