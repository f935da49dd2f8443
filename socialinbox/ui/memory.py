"""What the window remembers until the next start: sizes, the thread that was open."""

from dataclasses import dataclass
from typing import Any

from socialinbox.ui.theme.metrics import CARD, LIST, SIDEBAR

WIDTH, HEIGHT = 1280, 800
LEAST_WIDTH, LEAST_HEIGHT = 360, 400
PARTS = (SIDEBAR, LIST, WIDTH - SIDEBAR - LIST - CARD, CARD)


@dataclass(frozen=True, slots=True)
class Memory:
    """As much of a stored state as makes sense; the look's own sizes for the rest."""

    size: tuple[int, int]
    parts: tuple[int, ...]
    card: bool
    thread: int | None
    used: tuple[str, ...] = ()
    """What was chosen last in the palette."""
    snoozed: str = ""
    """Until when a thread was snoozed last, as it was chosen or typed."""
    toured: bool = False
    """Whether the tour was taken or declined; it is not offered again then."""
    quiet: bool = False
    """Whether it was said that on the practice networks nothing more comes by itself."""

    @classmethod
    def read(cls, state: dict[str, Any]) -> "Memory":
        """From what was stored, which may be of another version or broken."""
        size = _numbers(state.get("size"), 2) or (WIDTH, HEIGHT)
        thread = state.get("thread")
        return cls(
            size=(max(LEAST_WIDTH, size[0]), max(LEAST_HEIGHT, size[1])),
            parts=_numbers(state.get("parts"), len(PARTS)) or PARTS,
            card=bool(state.get("card", True)),
            thread=thread if isinstance(thread, int) else None,
            used=_words(state.get("used")),
            snoozed=str(state.get("snoozed") or ""),
            toured=bool(state.get("toured", False)),
            quiet=bool(state.get("quiet", False)),
        )

    def state(self) -> dict[str, Any]:
        """To be stored as JSON."""
        return {
            "size": list(self.size),
            "parts": list(self.parts),
            "card": self.card,
            "thread": self.thread,
            "used": list(self.used),
            "snoozed": self.snoozed,
            "toured": self.toured,
            "quiet": self.quiet,
        }


def _words(value: object) -> tuple[str, ...]:
    listed = value if isinstance(value, list) else []
    return tuple(one for one in listed if isinstance(one, str))


def _numbers(value: object, count: int) -> tuple[int, ...] | None:
    if not isinstance(value, list) or len(value) != count:
        return None
    return tuple(value) if all(isinstance(n, int) and n >= 0 for n in value) else None
