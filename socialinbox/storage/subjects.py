"""Posts and videos that messages are about: stored once, brought up to date where they changed."""

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import Subject
from socialinbox.storage.codec import ms
from socialinbox.storage.connection import Connection
from socialinbox.storage.periods import later, limits_of
from socialinbox.storage.unwanted import note_url

REFRESH_AFTER = 3_600_000
"""How stale `refreshed_at` may be, in milliseconds, before seeing the same again writes it."""


def store_subjects(
    con: Connection, wanted: dict[tuple[NetworkName, str], Subject], at: int
) -> tuple[dict[tuple[NetworkName, str], int], list[int]]:
    """Insert or bring up to date; returns the ids, and which known ones now look different."""
    ids: dict[tuple[NetworkName, str], int] = {}
    changed: list[int] = []
    fresh: list[tuple[NetworkName, Subject]] = []
    for (network, native_id), subject in wanted.items():
        row = con.one(
            "SELECT id, text, url, picture_url, posted_at, refreshed_at FROM subject "
            "WHERE network = ? AND native_id = ?",
            (network, native_id),
        )
        if row is None:
            fresh.append((network, subject))
            continue
        ids[network, native_id] = row[0]
        new = (
            subject.text or row[1],
            subject.url or row[2],
            subject.picture_url or row[3],
            ms(subject.posted_at) or row[4],
        )
        # What does not tell the words again does not let them be kept for longer.
        told = bool(subject.text) or not row[1]
        seen_at = at if told else row[5]
        if new == row[1:5] and (not told or row[5] >= at - REFRESH_AFTER):
            continue
        con.execute(
            "UPDATE subject SET text = ?, url = ?, picture_url = ?, posted_at = ?, "
            "refreshed_at = ?, expires_at = ? WHERE id = ?",
            (*new, seen_at, later(seen_at, limits_of(con, network).posts), row[0]),
        )
        if row[3] and new[2] != row[3]:
            note_url(con, row[3])
        if new != row[1:5]:
            changed.append(row[0])
    new_ids = con.next_ids("subject", len(fresh))
    con.insert_rows(
        "subject",
        (
            *("id", "network", "native_id", "text", "url", "picture_url", "posted_at"),
            *("refreshed_at", "expires_at"),
        ),
        (
            (
                *(new_id, network, s.native_id, s.text, s.url, s.picture_url, ms(s.posted_at)),
                *(at, later(at, limits_of(con, network).posts)),
            )
            for new_id, (network, s) in zip(new_ids, fresh, strict=True)
        ),
    )
    ids.update({(n, s.native_id): i for i, (n, s) in zip(new_ids, fresh, strict=True)})
    return ids, changed
