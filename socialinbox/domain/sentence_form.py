"""How a sentence for the owner is stored: with its template and values, to be translated."""

import json
from datetime import datetime
from typing import Any

from socialinbox.domain.sentence import Sentence, Value, rebuilt

_MARK = '{"say": '


def written(text: str | None) -> str | None:
    """As the database holds it: a sentence with values as JSON, all else as it stands."""
    if not isinstance(text, Sentence):
        return text
    if not text.values and text.number is None:
        return text.plain
    return json.dumps(_form(text), ensure_ascii=False)


def read(stored: str | None) -> str | None:
    """What was stored, as a sentence where it was one; text that was stored plain stays plain."""
    if stored is None or not stored.startswith(_MARK):
        return stored
    try:
        return _sentence(json.loads(stored))
    except (ValueError, KeyError, TypeError, AttributeError):
        # Somebody's own words that happen to begin like ours.
        return stored


def _form(sentence: Sentence) -> dict[str, Any]:
    form: dict[str, Any] = {"say": sentence.template}
    if sentence.number is not None:
        form["n"] = sentence.number
    if sentence.values:
        form["with"] = {name: _value(value) for name, value in sentence.values.items()}
    return form


def _value(value: Value) -> object:
    match value:
        case Sentence():
            return _form(value)
        case datetime():
            return {"at": value.isoformat()}
        case tuple():
            return [_value(one) for one in value]
        case _:
            return value


def _sentence(form: dict[str, Any]) -> Sentence:
    values = {name: _read_value(value) for name, value in form.get("with", {}).items()}
    return rebuilt(form["say"], form.get("n"), values)


def _read_value(value: Any) -> Value:  # noqa: ANN401
    match value:
        case {"say": _}:
            return _sentence(value)
        case {"at": at}:
            return datetime.fromisoformat(at)
        case list():
            return tuple(str(_read_value(one)) for one in value)
        case str() | int():
            return value
    raise TypeError(type(value).__name__)
