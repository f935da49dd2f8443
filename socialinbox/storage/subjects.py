"""Posts and videos that messages are about: stored once, brought up to date where they changed."""

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import Subject
from socialinbox.storage.codec import ms
from socialinbox.storage.connection import Connection


def store_subjects(
    con: Connection, wanted: dict[tuple[NetworkName, str], Subject], at: int
) -> tuple[dict[tuple[NetworkName, str], int], list[int]]:
    """Insert or bring up to date; returns the ids, and which known ones now look different."""
    ids: dict[tuple[NetworkName, str], int] = {}
    changed: list[int] = []
    fresh: list[tuple[NetworkName, Subject]] = []
    for (network, native_id), subject in wanted.items():
        row = con.one(
            "SELECT id, text, url, picture_url, posted_at FROM subject "
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
        if new != row[1:]:
            con.execute(
                "UPDATE subject SET text = ?, url = ?, picture_url = ?, posted_at = ?, "
                "refreshed_at = ? WHERE id = ?",
                (*new, at, row[0]),
            )
            changed.append(row[0])
    new_ids = con.next_ids("subject", len(fresh))
    con.insert_rows(
        "subject",
        ("id", "network", "native_id", "text", "url", "picture_url", "posted_at", "refreshed_at"),
        (
            (new_id, network, s.native_id, s.text, s.url, s.picture_url, ms(s.posted_at), at)
            for new_id, (network, s) in zip(new_ids, fresh, strict=True)
        ),
    )
    ids.update({(n, s.native_id): i for i, (n, s) in zip(new_ids, fresh, strict=True)})
    return ids, changed
