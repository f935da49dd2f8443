"""What the faces may ask about the owner's own words for the spelling."""

from typing import Protocol


class Words(Protocol):
    """Words that are right because the owner says so."""

    async def words(self) -> list[str]:
        """All of them, in lower case."""
        ...

    async def add(self, word: str) -> None:
        """One more."""
        ...

    async def remove(self, word: str) -> None:
        """One fewer."""
        ...
