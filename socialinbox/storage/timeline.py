"""Reads a thread in slices by merging its identities' indexes; nothing depends on its length."""

from collections.abc import Iterator, Sequence
from itertools import islice

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.errors import BadInput
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import (
    AccountId,
    CustomerId,
    DeliveryId,
    IdentityId,
    MessageId,
    NetworkName,
)
from socialinbox.domain.message import Direction, FormerText, MessageKind, Subject
from socialinbox.domain.sentence import say
from socialinbox.domain.sentence_form import read
from socialinbox.domain.views import DeliveryMark, Entry, Slice
from socialinbox.storage.codec import (
    decode_attachments,
    decode_facts,
    decode_spans,
    integer,
    moment,
    one_of,
    time_of,
)
from socialinbox.storage.connection import Connection, Row, marks
from socialinbox.storage.edits import former_texts
from socialinbox.storage.links import members

Key = tuple[int, int, int]
"""(sent_at, step, id): the order of a thread. `step` puts a parent before its child when both
were sent in the same millisecond."""

_FIRST: Key = (-(2**63), 0, 0)
_LAST: Key = (2**63 - 1, 0, 0)

PART = 500
"""How many messages of a whole thread are read together."""

ROUTES = 12
"""How many conversations of a customer are offered for an answer."""

_ENTRY = """
SELECT m.id, m.revision, m.network, m.kind, m.place, m.native_id, m.direction, m.identity_id,
  m.account_id, m.text, m.sent_at, m.unread, m.parent_native_id, m.conversation_id, m.edited_at,
  m.deleted_at, m.hidden, m.spans, m.attachments, m.url, m.facts,
  a.network, a.kind, a.native_id, a.name, a.handle, a.avatar_url, a.url, a.bio, a.location,
  a.placeholder,
  s.native_id, s.text, s.url, s.picture_url, s.posted_at,
  d.id, d.state, d.reason, d.leaves_at, json_extract(d.reply, '$.put_off'),
  m.refreshed_at, m.expires_at, m.expired_at
FROM message m JOIN identity a ON a.id = m.author_id
LEFT JOIN subject s ON s.id = m.subject_id
LEFT JOIN delivery d ON d.message_id = m.id
"""


def newest(con: Connection, customer: CustomerId, limit: int) -> Slice:
    """The end of a thread."""
    return _slice(con, customer, _LAST, limit, forward=False, more_beyond=False)


def before(con: Connection, customer: CustomerId, entry: Entry, limit: int) -> Slice:
    """What stands directly before an entry."""
    return _slice(con, customer, _key(con, entry.id), limit, forward=False, more_beyond=True)


def after(con: Connection, customer: CustomerId, entry: Entry, limit: int) -> Slice:
    """What stands directly after an entry."""
    return _slice(con, customer, _key(con, entry.id), limit, forward=True, more_beyond=True)


def around(con: Connection, message: MessageId, limit: int) -> Slice:
    """A message in the middle of what stands around it. Raises BadInput where it is gone."""
    key = _key(con, message)
    identities = members(con, customer_of(con, message))
    half = limit // 2
    earlier = _ids(con, identities, key, half + 1, forward=False)
    later = _ids(con, identities, key, limit - half, forward=True)
    ids = [*reversed(earlier[:half]), message, *later[: limit - half - 1]]
    return Slice(tuple(entries(con, ids)), len(earlier) > half, len(later) > limit - half - 1)


def entry(con: Connection, message: MessageId) -> Entry | None:
    """One message; None where it is gone."""
    return next(iter(entries(con, [message])), None)


def whole(con: Connection, customer: CustomerId) -> Iterator[Entry]:
    """A whole thread in order, read as it is asked for; its parts may be read at several times."""
    identities = members(con, customer)
    key = _FIRST
    while ids := _ids(con, identities, key, PART, forward=True):
        # By the next part its last message may be gone.
        key = _key(con, MessageId(ids[-1]))
        yield from entries(con, ids)


def by_native(con: Connection, network: NetworkName, native_id: str) -> list[Entry]:
    """The messages a network knows under an id (ids may be shared between kinds)."""
    rows = con.rows(
        f"{_ENTRY} WHERE m.network = ? AND m.native_id = ? ORDER BY m.id", (network, native_id)
    )
    return [_entry(row) for row in rows]


def customer_of(con: Connection, message: MessageId) -> CustomerId:
    """Whose thread a message stands in. Raises BadInput where it is gone."""
    customer = con.value(
        "SELECT i.customer_id FROM message m JOIN identity i ON i.id = m.identity_id "
        "WHERE m.id = ?",
        (message,),
    )
    if customer is None:
        raise _gone(message)
    return CustomerId(customer)


def latest_incoming(con: Connection, customer: CustomerId) -> list[Entry]:
    """The newest incoming message of each conversation with each identity, newest first."""
    found: list[tuple[Key, MessageId]] = []
    for identity in members(con, customer):
        seen: set[str | None] = set()
        cursor = con.execute(
            "SELECT sent_at, step, id, conversation_id FROM message WHERE identity_id = ? "
            "AND direction = 'in' AND deleted_at IS NULL "
            "ORDER BY sent_at DESC, step DESC, id DESC LIMIT 2000",
            (identity,),
        )
        for sent_at, step, message, conversation in cursor:
            if conversation not in seen:
                seen.add(conversation)
                found.append(((sent_at, step, message), message))
            if len(seen) == ROUTES:
                break
        cursor.close()
    found.sort(reverse=True)
    return entries(con, [message for _, message in islice(found, ROUTES)])


def _slice(
    con: Connection,
    customer: CustomerId,
    key: Key,
    limit: int,
    *,
    forward: bool,
    more_beyond: bool,
) -> Slice:
    """`limit` entries from `key` on; `more_beyond` says what lies on the key's other side."""
    ids = _ids(con, members(con, customer), key, limit + 1, forward=forward)
    more = len(ids) > limit
    ids = ids[:limit]
    if forward:
        return Slice(tuple(entries(con, ids)), more_beyond, more)
    return Slice(tuple(entries(con, ids[::-1])), more, more_beyond)


def _ids(
    con: Connection, identities: Sequence[int], key: Key, limit: int, *, forward: bool
) -> list[int]:
    """Ids next to `key`, nearest first: one short index scan for each identity, merged."""
    if not identities:
        return []
    sign, order = (">", "ASC") if forward else ("<", "DESC")
    ordered = f"ORDER BY sent_at {order}, step {order}, id {order} LIMIT ?"
    one = (
        "SELECT * FROM (SELECT sent_at, step, id FROM message WHERE identity_id = ? "
        f"AND (sent_at, step, id) {sign} (?, ?, ?) {ordered})"
    )
    params: list[object] = []
    for identity in identities:
        params += (identity, *key, limit)
    if len(identities) == 1:
        sql = one
    else:
        sql = f"{' UNION ALL '.join([one] * len(identities))} {ordered}"
        params.append(limit)
    return [message for _, _, message in con.rows(sql, params)]


def _key(con: Connection, message: MessageId) -> Key:
    row = con.one("SELECT sent_at, step, id FROM message WHERE id = ?", (message,))
    if row is None:
        raise _gone(message)
    return (row[0], row[1], row[2])


def _gone(message: MessageId) -> BadInput:
    return BadInput(
        say("Message {message} is no longer there.", message=message),
        say("Open the thread again to see what is."),
    )


def entries(con: Connection, ids: Sequence[int]) -> list[Entry]:
    """Finished entries in the order of `ids`; those that are gone are left out."""
    rows = con.rows(f"{_ENTRY} WHERE m.id IN ({marks(ids)})", ids)
    former = former_texts(con, ids)
    found = {row[0]: _entry(row, former.get(row[0], ())) for row in rows}
    return [found[message] for message in ids if message in found]


def _entry(row: Row, edits: tuple[FormerText, ...] = ()) -> Entry:
    (message, revision, network, kind, place, native_id, direction, identity) = row[:8]
    (account, text, sent_at, unread, parent_id, conversation_id, edited_at) = row[8:15]
    deleted_at, hidden, spans, attachments, url, facts = row[15:21]
    author, subject, delivery = row[21:31], row[31:36], row[36:41]
    refreshed_at, expires_at, expired_at = row[41:44]
    return Entry(
        id=MessageId(message),
        revision=integer(revision),
        network=NetworkName(network),
        kind=one_of(MessageKind, kind),
        place=place,
        native_id=native_id,
        direction=one_of(Direction, direction),
        identity=IdentityId(identity),
        author=read_profile(author),
        account=None if account is None else AccountId(account),
        text=text,
        sent_at=time_of(sent_at),
        unread=bool(unread),
        parent_id=parent_id,
        conversation_id=conversation_id,
        subject=None if subject[0] is None else read_subject(subject),
        edited_at=moment(edited_at),
        deleted_at=moment(deleted_at),
        hidden=bool(hidden),
        spans=decode_spans(spans),
        attachments=decode_attachments(attachments),
        url=url,
        delivery=None if delivery[0] is None else _mark(delivery),
        facts=decode_facts(facts),
        edits=edits,
        refreshed_at=None if expires_at is None else time_of(refreshed_at),
        expires_at=moment(expires_at),
        expired_at=moment(expired_at),
    )


def _mark(row: Row) -> DeliveryMark:
    delivery, state, reason, leaves_at, put_off = row
    return DeliveryMark(
        DeliveryId(delivery),
        one_of(DeliveryState, state),
        read(reason),
        moment(leaves_at),
        bool(put_off),
    )


def read_profile(row: Row) -> Profile:
    """network, kind, native_id, name, handle, avatar_url, url, bio, location, placeholder."""
    network, kind, native_id, name, handle, avatar_url, url, bio, location, placeholder = row
    key = IdentityKey(NetworkName(network), kind, native_id)
    return Profile(key, name, handle, avatar_url, url, bio, location, bool(placeholder))


def read_subject(row: Row) -> Subject:
    """native_id, text, url, picture_url, posted_at."""
    native_id, text, url, picture_url, posted_at = row
    return Subject(native_id, text, url, picture_url, moment(posted_at))
