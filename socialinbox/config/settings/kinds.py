"""What a setting can be: each kind checks what is typed and what lies in the file."""

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from enum import Enum
from typing import Generic, TypeVar

from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import say

V = TypeVar("V")

_SWITCH = {
    **dict.fromkeys(("on", "yes", "true"), True),
    **dict.fromkeys(("off", "no", "false"), False),
}
_NOTHING = ("", "off", "never", "none")
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


class Group(Enum):
    """Under which heading a setting stands, in this order; the value is the heading."""

    LOOKS = "Looks"
    INBOX = "Inbox"
    ANSWERING = "Answering"
    TOLD = "Being told"
    NETWORKS = "Networks"
    PRIVACY = "Privacy"
    PROGRAM = "Program"

    @property
    def title(self) -> str:
        """The heading, in English."""
        return self.value


@dataclass(frozen=True, slots=True)
class Setting(ABC, Generic[V]):
    """One thing to choose. `key` never changes: it stands in the file and is typed.

    `label` says it without a full stop, `help` in sentences. It is also found under the words of
    `also`. Only with `needs` switched on does it matter. `at_next_start`: what is chosen counts
    from then, because it can't sooner.
    """

    key: str
    group: Group
    default: V
    label: str
    help: str
    also: str = ""
    needs: "Switch | None" = None
    at_next_start: bool = False

    @property
    @abstractmethod
    def words(self) -> tuple[str, ...]:
        """What can be typed for it."""

    @abstractmethod
    def read(self, text: str) -> V:
        """What the owner typed. Raises BadInput with what there is to choose from."""

    @abstractmethod
    def load(self, found: object) -> V:
        """From what the file holds. Raises ValueError for what it can't be."""

    def keep(self, value: V) -> object:
        """As JSON can hold it."""
        return value

    def typed(self, value: V) -> str:
        """As it is typed."""
        return str(value)

    def _wrong(self, text: str) -> BadInput:
        return BadInput(
            say("“{text}” is nothing that {key} can be.", text=text, key=self.key),
            say("Give one of: {words}.", words=tuple(self.words)),
        )


@dataclass(frozen=True, slots=True)
class Switch(Setting[bool]):
    """On (True) or off (False)."""

    @property
    def words(self) -> tuple[str, ...]:
        """On or off."""
        return ("on", "off")

    def read(self, text: str) -> bool:
        """On, yes, true, or their opposites."""
        try:
            return _SWITCH[text.strip().lower()]
        except KeyError:
            raise self._wrong(text) from None

    def load(self, found: object) -> bool:
        """A boolean and nothing that is like one."""
        if isinstance(found, bool):
            return found
        raise ValueError(self.key)

    def typed(self, value: bool) -> str:
        """On or off."""
        return "on" if value else "off"


@dataclass(frozen=True, slots=True)
class Option:
    """One of several: `key` is kept and typed, `words` are shown.

    `note` tells translators which of two meanings an English word has.
    """

    key: str
    words: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Choice(Setting[str]):
    """One of a few; its value is the option's key."""

    options: tuple[Option, ...] = ()

    @property
    def choices(self) -> tuple[str, ...]:
        """The keys of the options."""
        return tuple(option.key for option in self.options)

    @property
    def words(self) -> tuple[str, ...]:
        """The keys of the options."""
        return self.choices

    def read(self, text: str) -> str:
        """One of the keys."""
        typed = text.strip().lower()
        if typed not in self.choices:
            raise self._wrong(text)
        return typed

    def load(self, found: object) -> str:
        """One of the keys."""
        if isinstance(found, str) and found in self.choices:
            return found
        raise ValueError(self.key)


@dataclass(frozen=True, slots=True)
class Several(Setting[frozenset[str]]):
    """Any of a few; its value is the set of the chosen options' keys."""

    options: tuple[Option, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The keys of the options, and how to choose none."""
        return (*(option.key for option in self.options), "none")

    def read(self, text: str) -> frozenset[str]:
        """Keys with commas or spaces between them."""
        typed = frozenset(text.lower().replace(",", " ").split())
        if typed == {"none"}:
            return frozenset()
        if not typed or not typed <= {option.key for option in self.options}:
            raise self._wrong(text)
        return typed

    def load(self, found: object) -> frozenset[str]:
        """A list of keys."""
        if isinstance(found, list):
            known = {option.key for option in self.options}
            if all(isinstance(one, str) and one in known for one in found):
                return frozenset(found)
        raise ValueError(self.key)

    def keep(self, value: frozenset[str]) -> list[str]:
        """A list in the order of the options."""
        return [option.key for option in self.options if option.key in value]

    def typed(self, value: frozenset[str]) -> str:
        """Keys with commas between them."""
        return ",".join(self.keep(value)) or "none"


@dataclass(frozen=True, slots=True)
class Number(Setting[int]):
    """A whole number from `least` to `most`, in steps for whoever presses buttons.

    `unit` is shown behind it ("seconds"), `zero` in its place when it is 0 ("Never").
    """

    least: int = 0
    most: int = 100
    step: int = 1
    unit: str = ""
    zero: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """The range."""
        return (f"{self.least} to {self.most}{f' {self.unit}' if self.unit else ''}",)

    def read(self, text: str) -> int:
        """A number within the range; the unit may be typed behind it."""
        typed = text.strip().removesuffix(self.unit).strip()
        if typed.isascii() and typed.removeprefix("-").isdigit():
            number = int(typed)
            if self.least <= number <= self.most:
                return number
        raise self._wrong(text)

    def load(self, found: object) -> int:
        """A whole number within the range."""
        if type(found) is int and self.least <= found <= self.most:
            return found
        raise ValueError(self.key)


@dataclass(frozen=True, slots=True)
class Text(Setting[str]):
    """Words of the owner's, at most `longest` characters. `example` is shown where there are none.

    With `lines` there may be several.
    """

    longest: int = 200
    lines: bool = False
    example: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """How long it may be."""
        return (f"any words, up to {self.longest} characters",)

    def read(self, text: str) -> str:
        """Anything that is not too long."""
        typed = text.strip()
        if len(typed) > self.longest:
            raise BadInput(
                say(
                    "That is %n character(s) long; {key} has room for {longest}.",
                    n=len(typed),
                    key=self.key,
                    longest=self.longest,
                ),
                say("Make it shorter."),
            )
        if not self.lines and len(typed.splitlines()) > 1:
            raise BadInput(say("{key} is one line.", key=self.key), say("Leave the others out."))
        return typed

    def load(self, found: object) -> str:
        """Text that is not too long."""
        if isinstance(found, str) and len(found) <= self.longest:
            return found
        raise ValueError(self.key)


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of each day on the owner's own clock, from `begin` up to `end`, over midnight too."""

    begin: time
    end: time

    def hold(self, at: time) -> bool:
        """Whether a moment of the day lies within. Where both ends are one it is the whole day."""
        if self.begin < self.end:
            return self.begin <= at < self.end
        return at >= self.begin or at < self.end

    def __str__(self) -> str:
        """As it is typed: 22:00-07:00."""
        return f"{self.begin:%H:%M}-{self.end:%H:%M}"


def _times(text: str) -> Sequence[time]:
    """The times in a text, such as “22:00”; ValueError for anything else between the dashes."""
    found = [_TIME.fullmatch(part.strip()) for part in text.replace("–", "-").split("-")]
    if not all(found):
        raise ValueError(text)
    return [time(int(one[1]), int(one[2])) for one in found if one]


@dataclass(frozen=True, slots=True)
class Clock(Setting[time]):
    """A time of day on the owner's own clock."""

    @property
    def words(self) -> tuple[str, ...]:
        """An example."""
        return ("a time such as 09:00",)

    def read(self, text: str) -> time:
        """Hours and minutes."""
        try:
            (found,) = _times(text)
        except ValueError:
            raise self._wrong(text) from None
        return found

    def load(self, found: object) -> time:
        """The same as it is typed."""
        if isinstance(found, str):
            (read,) = _times(found)
            return read
        raise ValueError(self.key)

    def keep(self, value: time) -> str:
        """As it is typed."""
        return self.typed(value)

    def typed(self, value: time) -> str:
        """Hours and minutes."""
        return f"{value:%H:%M}"


@dataclass(frozen=True, slots=True)
class Span(Setting[Hours | None]):
    """Hours of each day, such as 22:00-07:00, or none."""

    suggested: Hours = Hours(time(22), time(7))
    """What stands in the fields when the owner switches it on."""

    @property
    def words(self) -> tuple[str, ...]:
        """An example, and how to have none."""
        return (str(self.suggested), "never")

    def read(self, text: str) -> Hours | None:
        """Two times with a dash between them, or a word for none."""
        if text.strip().lower() in _NOTHING:
            return None
        try:
            begin, end = _times(text)
        except ValueError:
            raise self._wrong(text) from None
        return Hours(begin, end)

    def load(self, found: object) -> Hours | None:
        """The same as it is typed; null for none."""
        if found is None:
            return None
        if isinstance(found, str):
            begin, end = _times(found)
            return Hours(begin, end)
        raise ValueError(self.key)

    def keep(self, value: Hours | None) -> str | None:
        """As it is typed; null for none."""
        return None if value is None else str(value)

    def typed(self, value: Hours | None) -> str:
        """Two times, or “never”."""
        return "never" if value is None else str(value)
