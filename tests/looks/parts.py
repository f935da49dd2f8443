"""How the drawing is shared out: each part is a process, so that several run side by side."""

from dataclasses import dataclass

from tests.looks.looks import LOOKS

IN_ONE = 12
"""How many states one process draws."""


@dataclass(frozen=True, slots=True)
class Part:
    """Every so many states of a look, from the one numbered `part` on."""

    look: str
    part: int
    parts: int

    @property
    def name(self) -> str:
        """As in the names of tests and folders."""
        return f"{self.look}-{self.part + 1}-of-{self.parts}"

    @property
    def poses(self) -> tuple[str, ...]:
        """Its states."""
        return LOOKS[self.look].poses[self.part :: self.parts]


def _shared(look: str) -> list[Part]:
    parts = -(-len(LOOKS[look].poses) // IN_ONE)
    return [Part(look, part, parts) for part in range(parts)]


PARTS = [part for look in LOOKS for part in _shared(look)]
