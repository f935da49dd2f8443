"""What the two faces may ask about answers the owner has given before."""

from typing import Protocol

from socialinbox.domain.answers import Storm, Told
from socialinbox.domain.ids import CustomerId


class Answers(Protocol):
    """The owner's own words, found again. Works with no network; for the owner's eyes alone."""

    async def told(self, customer: CustomerId, written: str) -> list[Told]:
        """What customers were told before about what is being written, or was asked, the best
        first; few, mostly none. One that gave another amount or hour comes first."""
        ...

    async def storms(self) -> list[Storm]:
        """Questions that at least three of those who wait ask alike, the largest group first."""
        ...
