"""Links that open this program: `socialinbox://thread/12` shows a thread."""

import re
from dataclasses import dataclass

from socialinbox.config.product import SCHEME

_THREAD = re.compile(rf"{SCHEME}://thread/(\d{{1,15}})/?")


@dataclass(frozen=True, slots=True)
class Wish:
    """What a link asks for; without a thread only that the window be seen."""

    thread: int | None = None


def is_link(text: str) -> bool:
    """Whether this is a link of ours, of whatever kind."""
    return text.lower().startswith(f"{SCHEME}://")


def read_link(text: str) -> Wish:
    """What a link asks for. Anybody can write one, so it can't do more than show something."""
    found = _THREAD.fullmatch(text.strip())
    return Wish(int(found[1])) if found else Wish()
