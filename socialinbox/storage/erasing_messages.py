"""What goes with messages that are erased: their words, the index, posts, what streams keep."""

from collections.abc import Collection, Iterable

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import Direction
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.dependants import drop_dependants
from socialinbox.storage.identities import LOCAL
from socialinbox.storage.known import Known, Search
from socialinbox.storage.messages import unindex
from socialinbox.storage.nameless import Nameless
from socialinbox.storage.search import loosen
from socialinbox.storage.unwanted import note_unwanted
from socialinbox.storage.voices import VOICE

MANY = 50
"""From so many indexed messages on it is quicker to write the search index anew at the end than to
overwrite each word in its place: that takes milliseconds for each message."""
ARRIVED = (DeliveryState.SENT.value, DeliveryState.CONFIRMED.value)


def ours_to_keep(con: Connection, found: Iterable[Known]) -> list[Known]:
    """Our own words that reached their network, as far as anybody knows."""
    waiting = {
        message
        for (message,) in con.rows(
            "SELECT message_id FROM delivery WHERE state NOT IN (?, ?)", ARRIVED
        )
    }
    ours = (m for m in found if m.direction == Direction.OUT and m.network != LOCAL)
    return [m for m in ours if m.id not in waiting and m.text.strip()]


def drop_messages(con: Connection, gone: Collection[Known]) -> None:
    """Remove messages that are out of the index already."""
    for message in gone:
        note_unwanted(con, message.attachments)
    ids = [message.id for message in gone]
    drop_dependants(con, "message", ids)
    con.execute("DELETE FROM message WHERE id IN (SELECT value FROM json_each(?))", (listed(ids),))


def unindex_all(con: Connection, gone: Collection[Known], loose: bool) -> None:
    """Take words out of the search index; `loose`: they are found no more, and their bytes go
    once the index is written anew (`search.tighten`)."""
    if loose:
        loosen(con, True)
    # All in a row: between other writes the index would be written for each of them.
    for message in gone:
        unindex(con, message)
    if loose:
        loosen(con, False)


def keep_nameless(con: Connection, kept: list[Known], without: Nameless, at: int) -> None:
    """Our words, out of the index already, stay as a tombstone's do, and lead nowhere."""
    for message in kept:
        note_unwanted(con, message.attachments)
    drop_dependants(con, "message", [message.id for message in kept])
    texts = [(without.of(message.text), message.id) for message in kept]
    con.write_each(
        "UPDATE message SET text = ?, deleted_at = ?, spans = NULL, attachments = NULL, "
        "facts = NULL, url = NULL, parent_native_id = NULL, conversation_id = NULL, "
        "search = ?, search_id = NULL, revision = revision + 1 WHERE id = ?",
        [
            (text, at, (Search.PENDING if text else Search.NOTHING).value, message)
            for text, message in texts
        ],
    )


def blank_subjects(con: Connection, gone: Iterable[Known]) -> None:
    """Posts of theirs that others have commented on lose their words."""
    con.execute(
        "INSERT OR IGNORE INTO unwanted SELECT s.picture_url FROM subject s JOIN message m "
        "ON m.network = s.network AND m.native_id = s.native_id "
        "WHERE s.picture_url IS NOT NULL AND m.id IN (SELECT value FROM json_each(?))",
        (listed(m.id for m in gone),),
    )
    con.execute(
        "UPDATE subject SET text = '', url = NULL, picture_url = NULL WHERE (network, native_id) "
        "IN (SELECT network, native_id FROM message "
        "WHERE id IN (SELECT value FROM json_each(?)))",
        (listed(m.id for m in gone),),
    )


def drop_subjects(con: Connection, network: NetworkName) -> None:
    """Posts on which nothing hangs any more."""
    where = "network = ? AND NOT EXISTS (SELECT 1 FROM message m WHERE m.subject_id = subject.id)"
    con.execute(
        f"INSERT OR IGNORE INTO unwanted SELECT picture_url FROM subject WHERE {where} "
        "AND picture_url IS NOT NULL",
        (network,),
    )
    con.execute(f"DELETE FROM subject WHERE {where}", (network,))


def forget_memory(con: Connection, gone: Iterable[Known], people: Collection[int]) -> None:
    """What streams remember of them: it is read again where it is needed."""
    ids = {m.native_id for m in gone if m.network != LOCAL}
    ids |= {m.conversation_id for m in gone if m.conversation_id is not None}
    ids |= {
        native
        for (native,) in con.rows(
            "SELECT native_id FROM identity WHERE id IN (SELECT value FROM json_each(?)) "
            "AND network <> ? AND kind <> ?",
            (listed(people), LOCAL, VOICE),
        )
    }
    con.write_each(
        "DELETE FROM remembered WHERE account_id = ? AND stream = ? AND key = ?",
        [
            (account, stream, key)
            for account, stream, key, value in con.rows(
                "SELECT account_id, stream, key, value FROM remembered"
            )
            if any(one in key or one in value for one in ids)
        ],
    )
