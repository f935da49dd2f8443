"""Kept answers: by name, in the order of their use."""

from datetime import datetime

from socialinbox.domain.errors import BadInput
from socialinbox.domain.saved_reply import LONGEST_NAME, LONGEST_TEXT, SavedReply
from socialinbox.domain.sentence import say
from socialinbox.domain.times import to_ms
from socialinbox.storage.codec import moment, ms
from socialinbox.storage.connection import Connection
from socialinbox.storage.words import fold

_ALL = "SELECT id, name, text, uses, used_at FROM saved_reply"


def all_replies(con: Connection) -> list[SavedReply]:
    """Every one, the one most used first."""
    rows = con.rows(f"{_ALL} ORDER BY uses DESC, used_at DESC, key")
    return [_reply(row) for row in rows]


def get_reply(con: Connection, reply: int) -> SavedReply | None:
    """One; None where it is gone."""
    row = con.one(f"{_ALL} WHERE id = ?", (reply,))
    return None if row is None else _reply(row)


def put_reply(con: Connection, name: str, text: str, reply: int | None = None) -> SavedReply:
    """Keep a new one, or change one. Raises BadInput for a name that is empty or taken."""
    name, text = " ".join(name.split()), text.strip()
    if not name or len(name) > LONGEST_NAME:
        raise BadInput(
            say("A saved reply needs a name of at most {count} characters.", count=LONGEST_NAME),
            say("Give it one by which you find it."),
        )
    if not text or len(text) > LONGEST_TEXT:
        raise BadInput(
            say("A saved reply has words, at most {count} characters.", count=LONGEST_TEXT),
            say("Write some, or make them fewer."),
        )
    taken = con.value("SELECT id FROM saved_reply WHERE key = ?", (fold(name),))
    if taken is not None and taken != reply:
        raise BadInput(
            say("There is a saved reply called “{name}” already.", name=name),
            say("Choose another name, or change that one."),
        )
    if reply is None:
        (reply,) = con.next_ids("saved_reply", 1)
        con.insert_rows(
            "saved_reply", ("id", "name", "key", "text"), [(reply, name, fold(name), text)]
        )
    else:
        con.execute(
            "UPDATE saved_reply SET name = ?, key = ?, text = ? WHERE id = ?",
            (name, fold(name), text, reply),
        )
    found = get_reply(con, reply)
    if found is None:
        raise BadInput(say("That saved reply is gone."), say("Save it as a new one."))
    return found


def remove_reply(con: Connection, reply: int) -> SavedReply | None:
    """Forget one; what it was, to be put back."""
    found = get_reply(con, reply)
    con.execute("DELETE FROM saved_reply WHERE id = ?", (reply,))
    return found


def put_back(con: Connection, reply: SavedReply) -> None:
    """As it was before it was changed or removed. Raises BadInput where its name is taken."""
    if get_reply(con, reply.id) is not None:
        put_reply(con, reply.name, reply.text, reply.id)
        return
    made = put_reply(con, reply.name, reply.text)
    con.execute(
        "UPDATE saved_reply SET id = ?, uses = ?, used_at = ? WHERE id = ?",
        (reply.id, reply.uses, ms(reply.used_at), made.id),
    )


def note_use(con: Connection, reply: int, at: datetime) -> None:
    """It was put into an answer."""
    con.execute(
        "UPDATE saved_reply SET uses = uses + 1, used_at = ? WHERE id = ?", (to_ms(at), reply)
    )


def _reply(row: tuple[int, str, str, int, int | None]) -> SavedReply:
    number, name, text, uses, used_at = row
    return SavedReply(number, name, text, uses, moment(used_at))
