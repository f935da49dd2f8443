"""The words that the owner has added to the spelling's."""

from collections.abc import Iterable

from socialinbox.storage.connection import Connection
from socialinbox.storage.words import words


def spelling_words(con: Connection) -> list[str]:
    """All of them, in lower case."""
    return [word for (word,) in con.rows("SELECT word FROM own_word ORDER BY word")]


def add_word(con: Connection, word: str) -> None:
    """One more; nothing happens where it is there."""
    con.execute("INSERT OR IGNORE INTO own_word VALUES (?)", (word.lower(),))


def remove_word(con: Connection, word: str) -> None:
    """One fewer."""
    con.execute("DELETE FROM own_word WHERE word = ?", (word.lower(),))


def forget_names(con: Connection, names: Iterable[str]) -> None:
    """Leave no word that is a part of a name: what spelling must be told is often just that."""
    named = {part for name in names for part in words(name)}
    for word in spelling_words(con):
        if not named.isdisjoint(words(word)):
            remove_word(con, word)
