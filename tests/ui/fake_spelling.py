"""The owner's words without a database."""


class FakeWords:
    """In memory."""

    def __init__(self) -> None:
        self.known: set[str] = set()

    async def words(self) -> list[str]:
        return sorted(self.known)

    async def add(self, word: str) -> None:
        self.known.add(word.lower())

    async def remove(self, word: str) -> None:
        self.known.discard(word.lower())
