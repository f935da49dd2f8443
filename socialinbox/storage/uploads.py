"""Films on their way to the owner's channel; where they go on from after a restart.

The address that lets a film go on is a secret and stands in the keychain, not here.
"""

from collections.abc import Sequence
from datetime import datetime

from socialinbox.domain.ids import AccountId, CustomerId, UploadId
from socialinbox.domain.sentence_form import read, written
from socialinbox.domain.times import to_ms
from socialinbox.domain.videos import Film, NewVideo, Upload, Uploaded, UploadState
from socialinbox.storage.codec import integer, moment, one_of, time_of
from socialinbox.storage.connection import Connection, Row

ON_ITS_WAY = (UploadState.WAITING, UploadState.UPLOADING)
STOPPED = (UploadState.PAUSED, UploadState.FAILED)

_SELECT = """
SELECT u.id, coalesce((SELECT i.customer_id FROM identity i WHERE i.home_id = u.customer_id
    ORDER BY i.id LIMIT 1), u.customer_id),
  u.account_id, u.path, u.mime_type, u.size, u.changed_ns, u.title, u.description,
  u.made_for_kids, u.state, u.sent, u.begun_at, u.reason, u.url, u.seen_by_all, u.not_before
FROM upload u
"""
"""Customers that were linked since: the film belongs to the thread that there is now."""


def add_upload(
    con: Connection,
    customer: CustomerId,
    account: AccountId,
    film: Film,
    video: NewVideo,
    at: datetime,
) -> Upload:
    """Keep a film that is to be uploaded."""
    number = con.next_ids("upload", 1)[0]
    con.insert_rows(
        "upload",
        (
            *("id", "customer_id", "account_id", "path", "mime_type", "size", "changed_ns"),
            *("title", "description", "made_for_kids", "state", "begun_at"),
        ),
        [
            (
                *(number, customer, account, film.path, film.mime_type, film.size),
                *(film.changed_ns, video.title, video.description, int(video.made_for_kids)),
                *(UploadState.WAITING.value, to_ms(at)),
            )
        ],
    )
    return Upload(UploadId(number), customer, account, film, video, UploadState.WAITING, 0, at)


def get_upload(con: Connection, upload: UploadId) -> Upload | None:
    """One of them; None where it is gone."""
    row = con.one(f"{_SELECT} WHERE u.id = ?", (upload,))
    return None if row is None else _upload(row)


def list_uploads(con: Connection) -> list[Upload]:
    """All of them, the first one first."""
    return [_upload(row) for row in con.rows(f"{_SELECT} ORDER BY u.id")]


def next_upload(con: Connection, at: datetime, accounts: Sequence[AccountId]) -> Upload | None:
    """The first one that may go on now at one of these accounts."""
    return next(
        (
            one
            for one in list_uploads(con)
            if one.account in accounts
            and one.state in ON_ITS_WAY
            and (one.not_before is None or one.not_before <= at)
        ),
        None,
    )


def next_moment(con: Connection, after: datetime) -> datetime | None:
    """When the first of those that wait for their time may go on, behind a moment."""
    found = con.value("SELECT min(not_before) FROM upload WHERE not_before > ?", (to_ms(after),))
    return moment(found)


def note_sent(con: Connection, upload: UploadId, sent: int) -> None:
    """So many bytes have arrived; a film that was stopped meanwhile stays so."""
    con.execute(
        "UPDATE upload SET sent = ?, reason = NULL, not_before = NULL, "
        "state = CASE state WHEN 'waiting' THEN 'uploading' ELSE state END WHERE id = ?",
        (sent, upload),
    )


def pause(con: Connection, upload: UploadId) -> bool:
    """Let a film that is on its way stand still; whether there was one."""
    return _become(con, upload, UploadState.PAUSED, ON_ITS_WAY)


def resume(con: Connection, upload: UploadId) -> bool:
    """Let a film that is not there yet go on; whether there was one."""
    return _become(con, upload, UploadState.WAITING, (*ON_ITS_WAY, *STOPPED))


def fail(con: Connection, upload: UploadId, reason: str) -> bool:
    """A film can't go on until its owner has done something; whether there was one."""
    return _become(con, upload, UploadState.FAILED, (*ON_ITS_WAY, *STOPPED), reason)


def put_off(con: Connection, upload: UploadId, reason: str, until: datetime) -> None:
    """Why a film waits, and until when; one that was stopped meanwhile stays so."""
    con.execute(
        f"UPDATE upload SET reason = ?, not_before = ? WHERE id = ? AND {_among(ON_ITS_WAY)}",
        (written(reason), to_ms(until), upload),
    )


def wake(con: Connection, account: AccountId) -> list[UploadId]:
    """Let films go on at once that wait because of an account's trouble, which is over; those."""
    rows = con.rows(
        "UPDATE upload SET reason = NULL, not_before = NULL "
        f"WHERE account_id = ? AND not_before IS NOT NULL AND {_among(ON_ITS_WAY)} "
        "RETURNING id",
        (account,),
    )
    return [UploadId(upload) for (upload,) in rows]


def _become(
    con: Connection,
    upload: UploadId,
    state: UploadState,
    among: Sequence[UploadState],
    reason: str | None = None,
) -> bool:
    """Another state, where it is in one of these: what the uploading said meanwhile holds."""
    changed = con.execute(
        "UPDATE upload SET state = ?, reason = ?, not_before = NULL "
        f"WHERE id = ? AND {_among(among)}",
        (state.value, written(reason), upload),
    )
    return changed.rowcount > 0


def _among(states: Sequence[UploadState]) -> str:
    names = ", ".join(f"'{one.value}'" for one in states)
    return f"state IN ({names})"


def note_done(con: Connection, upload: UploadId, became: Uploaded, reason: str | None) -> None:
    """The film is there; `reason`: what the owner must know of it."""
    con.execute(
        "UPDATE upload SET state = ?, sent = size, url = ?, seen_by_all = ?, reason = ?, "
        "not_before = NULL WHERE id = ?",
        (UploadState.DONE.value, became.url, int(became.seen_by_all), written(reason), upload),
    )


def drop_upload(con: Connection, upload: UploadId) -> None:
    """Forget it; the film and the file stay where they are."""
    con.execute("DELETE FROM upload WHERE id = ?", (upload,))


def _upload(row: Row) -> Upload:
    number, customer, account, path, mime_type, size, changed_ns = row[:7]
    title, description, made_for_kids, state, sent, begun_at = row[7:13]
    reason, url, seen_by_all, not_before = row[13:]
    return Upload(
        UploadId(number),
        CustomerId(customer),
        AccountId(account),
        Film(path, mime_type, integer(size), integer(changed_ns)),
        NewVideo(title, description, bool(made_for_kids)),
        one_of(UploadState, state),
        integer(sent),
        time_of(begun_at),
        read(reason),
        url,
        bool(seen_by_all),
        moment(not_before),
    )
