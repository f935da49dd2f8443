"""What belongs to saved threads: how old it is, and where its files lie at their networks."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import Attachment, AttachmentKind
from socialinbox.storage.codec import decode_attachments, moment
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.identities import LOCAL

PICTURES = frozenset({AttachmentKind.IMAGE, AttachmentKind.STICKER})


@dataclass(frozen=True, slots=True)
class FileOf:
    """A file of a thread: any of its addresses will do, the first is the whole one."""

    urls: tuple[str, ...]
    picture: bool


@dataclass(slots=True)
class Belongings:
    """What a thread consists of."""

    messages: int = 0
    removed: int = 0
    fresh_at: datetime | None = None
    until: datetime | None = None
    files: list[FileOf] = field(default_factory=list)


def saved_customers(con: Connection) -> list[CustomerId]:
    """The saved threads, newest first."""
    rows = con.rows(
        "SELECT id FROM customer WHERE listed = 1 AND saved = 1 ORDER BY top_at DESC, id DESC"
    )
    return [CustomerId(customer) for (customer,) in rows]


_AGES = """
SELECT i.customer_id, m.network, m.deleted_at IS NOT NULL OR m.expired_at IS NOT NULL, count(*),
  min(m.refreshed_at), min(m.expires_at)
FROM identity i JOIN message m ON m.identity_id = i.id
WHERE i.customer_id IN (SELECT value FROM json_each(?))
GROUP BY 1, 2, 3
"""
_FILES = """
SELECT DISTINCT i.customer_id, m.id, m.attachments, s.picture_url
FROM identity i JOIN message m ON m.identity_id = i.id
LEFT JOIN subject s ON s.id = m.subject_id
WHERE i.customer_id IN (SELECT value FROM json_each(?)) AND m.deleted_at IS NULL
  AND m.expired_at IS NULL AND (m.attachments IS NOT NULL OR s.picture_url IS NOT NULL)
ORDER BY m.sent_at DESC, m.id DESC
"""
_FACES = """
SELECT DISTINCT i.customer_id, i.avatar_url FROM identity i
WHERE i.customer_id IN (SELECT value FROM json_each(?)) AND i.avatar_url IS NOT NULL
UNION
SELECT DISTINCT i.customer_id, a.avatar_url FROM identity i
JOIN message m ON m.identity_id = i.id JOIN identity a ON a.id = m.author_id
WHERE i.customer_id IN (SELECT value FROM json_each(?)) AND a.avatar_url IS NOT NULL
"""


def belongings(con: Connection, customers: Sequence[CustomerId]) -> dict[CustomerId, Belongings]:
    """What these threads consist of; newest files first, each once."""
    found = {customer: Belongings() for customer in customers}
    asked = listed(customers)
    for customer, network, gone, count, oldest, expires_at in con.rows(_AGES, (asked,)):
        one = found[customer]
        one.messages += count
        if gone:
            one.removed += count
        elif network != LOCAL:
            one.fresh_at = _earlier(one.fresh_at, moment(oldest))
            one.until = _earlier(one.until, moment(expires_at))
    seen: dict[CustomerId, set[str]] = {customer: set() for customer in customers}
    for customer, _message, attachments, picture in con.rows(_FILES, (asked,)):
        wanted = [_file(attachment) for attachment in decode_attachments(attachments)]
        if picture:
            wanted.append(FileOf((picture,), True))
        for file in wanted:
            _keep(found[customer], seen[customer], file)
    for customer, avatar in con.rows(_FACES, (asked, asked)):
        _keep(found[customer], seen[customer], FileOf((avatar,), True))
    return found


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((at for at in (one, other) if at is not None), default=None)


def _file(attachment: Attachment) -> FileOf:
    # What a link leads to is a page, no file of the message.
    linked = attachment.kind is AttachmentKind.LINK
    urls = (None if linked else attachment.url, attachment.preview_url)
    picture = linked or attachment.kind in PICTURES
    return FileOf(tuple(url for url in urls if url), picture)


def _keep(one: Belongings, seen: set[str], file: FileOf) -> None:
    if file.urls and file.urls[0] not in seen:
        seen.add(file.urls[0])
        one.files.append(file)
