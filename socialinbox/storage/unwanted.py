"""Pictures whose message is gone: noted when it is buried, then removed from disk."""

from collections.abc import Sequence

from socialinbox.storage.codec import decode_attachments, encode
from socialinbox.storage.connection import Connection


def note_unwanted(con: Connection, attachments: str | None) -> None:
    """Note the pictures of a message that is being buried."""
    for url in _urls(attachments):
        note_url(con, url)


def note_unwanted_of(con: Connection, before: str | None, now: object) -> None:
    """Note the pictures that a message showed before, but not with its new attachments."""
    kept = _urls(now if isinstance(now, str) else None)
    for url in _urls(before) - kept:
        note_url(con, url)


def _urls(attachments: str | None) -> set[str]:
    shown = decode_attachments(attachments)
    return {url for one in shown for url in (one.url, one.preview_url) if url}


def note_url(con: Connection, url: str) -> None:
    """Note one picture that is no longer shown by what showed it."""
    con.execute("INSERT OR IGNORE INTO unwanted VALUES (?)", (url,))


def unwanted(con: Connection) -> tuple[list[str], list[str]]:
    """The noted pictures, and those of them that nothing shows any more."""
    noted = [url for (url,) in con.rows("SELECT url FROM unwanted ORDER BY url")]
    if not noted:
        return [], []
    shown: set[str] = set()
    for (text,) in con.rows("SELECT attachments FROM message WHERE attachments IS NOT NULL"):
        shown |= _urls(text)
    for table, column in (("identity", "avatar_url"), ("subject", "picture_url")):
        rows = con.rows(
            f"SELECT {column} FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))",
            (encode(noted),),
        )
        shown.update(url for (url,) in rows)
    return noted, [url for url in noted if url not in shown]


def forget_unwanted(con: Connection, noted: Sequence[str]) -> None:
    """These are seen to: their files are removed, or shown elsewhere and kept."""
    con.execute(
        "DELETE FROM unwanted WHERE url IN (SELECT value FROM json_each(?))", (encode(noted),)
    )
