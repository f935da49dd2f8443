"""The owner's own words for the spelling."""

from socialinbox.storage import spelling_words
from socialinbox.storage.database import Database


class WordsDesk:
    """Implements `contract_spelling.Words`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def words(self) -> list[str]:
        """All of them, in lower case."""
        return await self._db.read(spelling_words.spelling_words)

    async def add(self, word: str) -> None:
        """One more."""
        await self._db.run(spelling_words.add_word, word)

    async def remove(self, word: str) -> None:
        """One fewer."""
        await self._db.run(spelling_words.remove_word, word)
