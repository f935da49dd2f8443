"""Where the files of newly stored messages lie at their networks."""

from datetime import datetime

from socialinbox.domain.message import Attachment, AttachmentKind
from socialinbox.domain.times import to_ms
from socialinbox.storage.codec import decode_attachments
from socialinbox.storage.connection import Connection

_NEW = """
SELECT m.attachments, a.avatar_url, s.picture_url
FROM message m JOIN identity a ON a.id = m.author_id
LEFT JOIN subject s ON s.id = m.subject_id
WHERE m.id > ? AND m.id <= ? AND m.sent_at >= ? AND m.deleted_at IS NULL
ORDER BY m.id DESC LIMIT ?
"""


def media_of_new(con: Connection, after: int, since: datetime, most: int) -> tuple[list[str], int]:
    """The URLs of attachments, previews, avatars and posts' pictures, newest message first.

    Of the `most` messages stored last that were sent at or after `since` and stored later than the
    one with the id `after`. Second: what to give as `after` next time.
    """
    last = int(con.value("SELECT ifnull(max(id), 0) FROM message") or 0)
    urls: dict[str, None] = {}
    for attachments, avatar, picture in con.rows(_NEW, (after, last, to_ms(since), most)):
        for attachment in decode_attachments(attachments):
            urls.update(dict.fromkeys(_files(attachment)))
        urls.update(dict.fromkeys(url for url in (avatar, picture) if url))
    return list(urls), last


def _files(attachment: Attachment) -> list[str]:
    # What a link leads to is a page, no file of the message.
    linked = attachment.kind is AttachmentKind.LINK
    found = [attachment.preview_url, None if linked else attachment.url]
    return [url for url in found if url]
