"""The words that the owner has added to the spelling's."""

from socialinbox.storage.connection import Connection


def spelling_words(con: Connection) -> list[str]:
    """All of them, in lower case."""
    return [word for (word,) in con.rows("SELECT word FROM own_word ORDER BY word")]


def add_word(con: Connection, word: str) -> None:
    """One more; nothing happens where it is there."""
    con.execute("INSERT OR IGNORE INTO own_word VALUES (?)", (word.lower(),))


def remove_word(con: Connection, word: str) -> None:
    """One fewer."""
    con.execute("DELETE FROM own_word WHERE word = ?", (word.lower(),))
