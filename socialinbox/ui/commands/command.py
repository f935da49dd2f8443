"""One thing the owner can do in the window, with its name, its keys and when it can be done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol


class Group(Enum):
    """Under which heading a command is listed, in this order."""

    GO = auto()
    THREAD = auto()
    PICK = auto()
    WINDOW = auto()


def always() -> bool:
    """For commands that can be done at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """`name` never changes ("thread.done"); `words` are the owner's, as in a list of commands.

    `keys` are written as Qt writes them: "J", "Ctrl+K", "?". `possible` tells whether it can be
    done now; its keys do nothing while it can't. `everywhere`: also over the accounts and the
    first start, not only where threads are shown. `over_sheets`: also while any sheet is open.
    """

    name: str
    group: Group
    words: str
    do: Callable[[], object]
    keys: tuple[str, ...] = ()
    possible: Callable[[], bool] = always
    everywhere: bool = False
    over_sheets: bool = False
    why_not: str = ""
    """In a few words what is missing while it is not `possible`."""


class HasCommands(Protocol):
    """A part of the window that declares what it can do."""

    def commands(self) -> Sequence[Command]:
        """Its commands, in the order in which they are listed."""
        ...
