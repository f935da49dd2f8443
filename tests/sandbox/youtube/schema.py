"""Holds JSON against a discovery document: every name declared there, every value of its type."""

from datetime import datetime
from typing import Any

Json = dict[str, Any]

TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "array": list,
    "object": dict,
}


def complaints(discovery: Json, kind: str, value: object) -> list[str]:
    """What does not fit the schema called `kind`; empty where all does."""
    return list(_look(discovery, {"$ref": kind}, value, kind))


def _look(discovery: Json, schema: Json, value: object, where: str) -> list[str]:
    if "$ref" in schema:
        schema = discovery["schemas"][schema["$ref"]]
    expected = schema.get("type", "object")
    right = isinstance(value, TYPES[expected])
    if not right or (expected == "integer" and isinstance(value, bool)):
        return [f"{where}: {value!r} is no {expected}"]
    found: list[str] = []
    if isinstance(value, str):
        found += _string(schema, value, where)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            found += _look(discovery, schema["items"], item, f"{where}[{number}]")
    elif isinstance(value, dict):
        properties = schema.get("properties", {})
        for name, inner in value.items():
            below = properties.get(name) or schema.get("additionalProperties")
            if below is None:
                found.append(f"{where}.{name}: not declared")
            else:
                found += _look(discovery, below, inner, f"{where}.{name}")
    return found


def _string(schema: Json, value: str, where: str) -> list[str]:
    if "enum" in schema and value not in schema["enum"]:
        return [f"{where}: {value!r} is none of {schema['enum']}"]
    if schema.get("format") == "date-time":
        try:
            datetime.fromisoformat(value)
        except ValueError:
            return [f"{where}: {value!r} is no time"]
    if schema.get("format") in ("uint64", "int64") and not value.lstrip("-").isdigit():
        return [f"{where}: {value!r} is no number"]
    return []
