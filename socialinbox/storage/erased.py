"""Who and what was erased, as salted marks from which nobody can be read, so that none comes back.

A mark is a keyed hash of a network's own id. It answers "was this one erased?" for an id that a
network shows; without the file's salt it answers nothing.
"""

import secrets
from collections.abc import Iterable
from dataclasses import replace
from hashlib import blake2b

from socialinbox.domain.errors import BadInput
from socialinbox.domain.events import BridgeSeen, Event, ProfileSeen, StreamPage
from socialinbox.domain.identity import IdentityKey
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import Direction, SeenMessage
from socialinbox.domain.sentence import say
from socialinbox.domain.times import to_ms
from socialinbox.storage.connection import Connection

SIZE = 16
"""Bytes of a mark and of the salt."""


def mark_person(salt: bytes, key: IdentityKey) -> bytes:
    """The mark of somebody at a network."""
    return _mark(salt, "person", key.network, key.kind, key.native_id)


def mark_message(salt: bytes, network: NetworkName, native_id: str) -> bytes:
    """The mark of a message, whatever it counts as."""
    return _mark(salt, "message", network, native_id)


def _mark(salt: bytes, *parts: str) -> bytes:
    return blake2b("\0".join(parts).encode(), digest_size=SIZE, key=salt).digest()


def salt_of(con: Connection) -> bytes:
    """The file's salt, made with the first erasure."""
    found = con.value("SELECT value FROM salt")
    if found is None:
        found = secrets.token_bytes(SIZE)
        con.execute("INSERT INTO salt VALUES (1, ?)", (found,))
    return bytes(found)


def remember_erased(con: Connection, marks: Iterable[bytes], at: int) -> None:
    """From now on these do not come back."""
    con.insert_rows(
        "erased",
        ("mark", "at"),
        ((mark, at) for mark in marks),
        "ON CONFLICT DO UPDATE SET at = max(at, excluded.at)",
    )


Erasures = tuple[int, int, int]
"""How many marks there are, the last receipt, the last erasing under way."""


def erasures(con: Connection) -> Erasures:
    """What was erased until now: other once anything is, and once that is asked for."""
    query = (
        "SELECT (SELECT count(*) FROM erased), (SELECT coalesce(max(id), 0) FROM erasure), "
        "(SELECT coalesce(max(id), 0) FROM erasing)"
    )
    ((marks, receipts, under_way),) = con.rows(query)
    return int(marks), int(receipts), int(under_way)


def require_none_since(con: Connection, before: Erasures) -> None:
    """Raise BadInput where somebody was erased meanwhile: what is put back may tell of them."""
    if erasures(con) != before:
        raise BadInput(
            say("A customer was erased meanwhile, and this may tell of them."),
            say("Do it again by hand."),
        )


def without_erased(con: Connection, page: StreamPage) -> StreamPage:
    """A page as it may be stored: without what was erased.

    What an erased person writes after the erasure is theirs to say and comes in as from somebody
    new; everything from before stays out.
    """
    salt = con.value("SELECT value FROM salt")
    if salt is None:
        return page
    sieve = _Sieve(con, bytes(salt), page.events)
    kept = [one for event in page.events if (one := sieve.pass_on(event)) is not None]
    return replace(page, events=tuple(kept))


class _Sieve:
    """Holds back what is marked; lives for one page."""

    def __init__(self, con: Connection, salt: bytes, events: Iterable[Event]) -> None:
        self._salt = salt
        asked: set[bytes] = set()
        seen = [event for event in events if isinstance(event, SeenMessage)]
        for event in events:
            if isinstance(event, SeenMessage):
                asked |= {mark_person(salt, key) for key in _people(event)}
                asked |= {mark_message(salt, event.network, one) for one in _ids(event)}
            elif isinstance(event, ProfileSeen):
                asked.add(mark_person(salt, event.profile.key))
            elif isinstance(event, BridgeSeen):
                asked |= {mark_person(salt, key) for key in _ends(event)}
        self._erased: dict[bytes, int] = {}
        wanted = list(asked)
        for start in range(0, len(wanted), 500):
            some = wanted[start : start + 500]
            self._erased |= {
                bytes(mark): at
                for mark, at in con.rows(
                    f"SELECT mark, at FROM erased WHERE mark IN ({', '.join('?' * len(some))})",
                    some,
                )
            }
        self._back = {key for one in seen if self._may_stay(one) for key in _people(one)}
        """Who has written since."""

    def pass_on(self, event: Event) -> Event | None:
        """The event as it may be stored, or None."""
        if not self._erased:
            return event
        if isinstance(event, SeenMessage):
            return self._message(event) if self._may_stay(event) else None
        if isinstance(event, ProfileSeen):
            return None if self._stays_out(event.profile.key) else event
        if isinstance(event, BridgeSeen):
            return None if any(map(self._stays_out, _ends(event))) else event
        return event

    def _stays_out(self, key: IdentityKey) -> bool:
        return mark_person(self._salt, key) in self._erased and key not in self._back

    def _may_stay(self, message: SeenMessage) -> bool:
        salt, network = self._salt, message.network
        if mark_message(salt, network, message.native_id) in self._erased:
            return False
        sent_at = to_ms(message.sent_at)
        for key in _people(message):
            if sent_at <= self._erased.get(mark_person(salt, key), -1):
                return False
        # Our answer to what was erased, of which no more is known than that it is one.
        answers_erased = (
            message.parent_id is not None
            and mark_message(salt, network, message.parent_id) in self._erased
        )
        return not (
            message.direction is Direction.OUT and message.counterpart is None and answers_erased
        )

    def _message(self, message: SeenMessage) -> SeenMessage:
        """Without the words of an erased post that it hangs on."""
        subject = message.subject
        if subject is None:
            return message
        if mark_message(self._salt, message.network, subject.native_id) not in self._erased:
            return message
        return replace(message, subject=replace(subject, text="", url=None, picture_url=None))


def _people(message: SeenMessage) -> list[IdentityKey]:
    who = [message.counterpart.key] if message.counterpart is not None else []
    if message.direction is Direction.IN:
        who.append(message.author.key)
    return who


def _ids(message: SeenMessage) -> list[str]:
    about = message.subject.native_id if message.subject is not None else None
    return [one for one in (message.native_id, message.parent_id, about) if one is not None]


def _ends(event: BridgeSeen) -> tuple[IdentityKey, IdentityKey]:
    return event.bridge.first, event.bridge.second
