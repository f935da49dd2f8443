"""Posts and videos that messages are about: stored once, brought up to date where they changed."""

from typing import NamedTuple

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import Subject
from socialinbox.storage.codec import ms
from socialinbox.storage.connection import Connection
from socialinbox.storage.periods import REFRESH_AFTER, later, limits_of
from socialinbox.storage.unwanted import note_url


class _Look(NamedTuple):
    """What of a subject is shown; `posted_at` in milliseconds."""

    text: str
    url: str | None
    picture_url: str | None
    posted_at: int | None


def store_subjects(
    con: Connection, wanted: dict[tuple[NetworkName, str], Subject], at: int
) -> tuple[dict[tuple[NetworkName, str], int], list[int]]:
    """Insert or bring up to date; returns the ids, and which known ones now look different."""
    ids: dict[tuple[NetworkName, str], int] = {}
    changed: list[int] = []
    fresh: list[tuple[NetworkName, Subject]] = []
    for (network, native_id), subject in wanted.items():
        row = con.one(
            "SELECT id, refreshed_at, text, url, picture_url, posted_at FROM subject "
            "WHERE network = ? AND native_id = ?",
            (network, native_id),
        )
        if row is None:
            fresh.append((network, subject))
            continue
        number, refreshed_at, *look = row
        ids[network, native_id] = number
        if _update(con, number, (_Look(*look), refreshed_at), network, subject, at):
            changed.append(number)
    ids.update(_insert(con, fresh, at))
    return ids, changed


def _update(
    con: Connection,
    number: int,
    known: tuple[_Look, int],
    network: NetworkName,
    subject: Subject,
    at: int,
) -> bool:
    """Write what a sighting changes; whether the subject looks different now.

    `known` is how it looked and when it was last shown.
    """
    old, refreshed_at = known
    new = _Look(
        subject.text or old.text,
        subject.url or old.url,
        subject.picture_url or old.picture_url,
        ms(subject.posted_at) or old.posted_at,
    )
    # What does not tell the words again does not let them be kept for longer.
    told = bool(subject.text) or not old.text
    if new == old and (not told or refreshed_at >= at - REFRESH_AFTER):
        return False
    seen_at = at if told else refreshed_at
    con.execute(
        "UPDATE subject SET text = ?, url = ?, picture_url = ?, posted_at = ?, "
        "refreshed_at = ?, expires_at = ? WHERE id = ?",
        (*new, seen_at, later(seen_at, limits_of(con, network).posts), number),
    )
    if old.picture_url and new.picture_url != old.picture_url:
        note_url(con, old.picture_url)
    return new != old


def _insert(
    con: Connection, fresh: list[tuple[NetworkName, Subject]], at: int
) -> dict[tuple[NetworkName, str], int]:
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
    return {(n, s.native_id): new for new, (n, s) in zip(new_ids, fresh, strict=True)}
