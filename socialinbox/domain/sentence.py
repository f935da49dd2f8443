"""Sentences for the owner that are written far from the window and translated in it.

`say("{name} takes {count} files.", name=…, count=…)` is a plain English string for logs, the
command line and files, and remembers its template and values, by which the window says the same in
the owner's language. docs/decisions/translation.md tells how a text is marked where.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from string import Formatter
from typing import Any

from socialinbox.domain.money import dollars

Value = str | int | datetime | tuple[str, ...]
"""A string may be a sentence itself; a tuple is a list of names."""

_PLURAL = re.compile(r"\(([^()|{}]*)\|([^()|{}]*)\)|\((s|es)\)")


class Sentence(str):
    """An English sentence that knows what it was made of: made by `say` and `joined` alone."""

    __slots__ = ("number", "template", "values")
    template: str
    values: Mapping[str, Value]
    number: int | None
    """What stands for %n."""

    @property
    def plain(self) -> str:
        """The English words and nothing else, for what takes no subclass of str."""
        return self[:]

    def filled(self, **values: object) -> "Sentence":
        """This sentence as a template, with what its {names} stand for."""
        return rebuilt(self.template, self.number, _values(values))

    def __str__(self) -> str:
        """Itself, so that an error's text is still a sentence."""
        return self

    def __format__(self, spec: str) -> str:
        return format(self.plain, spec)

    def __copy__(self) -> "Sentence":
        return self

    def __deepcopy__(self, memo: Mapping[int, object]) -> "Sentence":
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return rebuilt, (self.template, self.number, dict(self.values))


def say(template: str, /, *, n: int | None = None, **values: object) -> Sentence:
    """A sentence in English that can be translated; `n` stands for %n and chooses the plural.

    The template is a literal, in which `{name}` takes a value, `{at:clock}`, `{at:day}` or
    `{at:moment}` a time, `{cost:dollars}` thousandths of a dollar and `{names:list}` several
    names; "%n message(s)" and "%n repl(y|ies)" have their plural in them.
    """
    return rebuilt(template, n, _values(values))


def _values(given: Mapping[str, object]) -> dict[str, Value]:
    """Paths, errors and the like are given as their words."""
    return {
        name: value if isinstance(value, str | int | datetime | tuple) else str(value)
        for name, value in given.items()
    }


def joined(*sentences: str) -> Sentence:
    """Sentences one after the other, with a space between them."""
    parts = {f"part{number}": part for number, part in enumerate(sentences) if part}
    return rebuilt(" ".join(f"{{{name}}}" for name in parts), None, parts)


def rebuilt(template: str, count: int | None, values: Mapping[str, Value]) -> Sentence:
    """A sentence from what it remembers."""
    words = template if count is None else plural(template, count).replace("%n", str(count))
    made = Sentence(_ENGLISH.vformat(words, (), values) if values else words)
    made.template, made.number, made.values = template, count, values
    return made


def plural(text: str, count: int) -> str:
    """An English text in the form for so many: its (s), (es) or (y|ies) is settled."""

    def chosen(found: re.Match[str]) -> str:
        one, many = (found[1], found[2]) if found[3] is None else ("", found[3])
        return one if count == 1 else many

    return _PLURAL.sub(chosen, text)


class _English(Formatter):
    """Puts values into a template, in English."""

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, datetime):
            return in_english(value, format_spec)
        if isinstance(value, tuple):
            return ", ".join(map(str, value))
        if isinstance(value, int) and format_spec == "dollars":
            return dollars(value)
        return f"{value}"


def in_english(moment: datetime, spec: str) -> str:
    """A time as `say` writes it: 14:30 UTC, 3 May 2026, 3 May 2026 14:30 UTC."""
    zone = "UTC" if moment.tzinfo is UTC else moment.tzname()
    clock, day = f"{moment:%H:%M} {zone}", f"{moment.day} {moment:%B %Y}"
    return {"clock": clock, "day": day}.get(spec, f"{day} {clock}")


_ENGLISH = _English()
