"""Reads the ledger as its history is shown: statements with whom they moved, ended ones too."""

from collections.abc import Sequence

from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import CustomerId, LinkId, StepId
from socialinbox.domain.people import Basis, Step, StepVerb
from socialinbox.domain.sentence_form import read
from socialinbox.storage.codec import moment, one_of, time_of
from socialinbox.storage.connection import Connection, Row, listed
from socialinbox.storage.identities import LOCAL
from socialinbox.storage.links import members
from socialinbox.storage.timeline import read_profile

MOST = 500
"""How many of the newest statements about a customer are read."""

PROFILE = (
    "coalesce(r.network, i.network), coalesce(r.kind, i.kind), "
    "coalesce(r.native_id, i.native_id), coalesce(i.name, r.name), coalesce(i.handle, r.handle), "
    "CASE WHEN i.name IS NULL THEN coalesce(i.avatar_url, r.avatar_url) ELSE i.avatar_url END, "
    "coalesce(i.url, r.url), coalesce(i.bio, r.bio), "
    "coalesce(i.location, r.location), "
    "CASE WHEN r.id IS NULL THEN i.placeholder ELSE i.name IS NULL AND r.placeholder END"
)
"""An identity `i` as it is shown; a voice takes from `r`, whose voice it is, what it lacks, but
for the picture where it has a name of its own."""

_STEPS = """
SELECT s.id, s.verb, s.customer_id, c.name, s.other_id, o.name, s.basis, s.evidence, s."by",
  s.at, s.ended_at, s.ended_by, s.ended_why,
  (SELECT count(*) FROM filing f WHERE f.step_id = s.id)
FROM step s JOIN customer c ON c.id = s.customer_id JOIN customer o ON o.id = s.other_id
"""

_ABOUT = """
WHERE s.customer_id IN (SELECT value FROM json_each(?1))
  OR s.other_id IN (SELECT value FROM json_each(?1))
  OR s.id IN (SELECT step_id FROM link WHERE identity_id IN (SELECT value FROM json_each(?2)))
  OR s.id IN (SELECT f.step_id FROM filing f JOIN identity v ON v.id = f.voice_id
    WHERE v.id IN (SELECT value FROM json_each(?2))
      OR v.voice_of IN (SELECT value FROM json_each(?2)))
ORDER BY s.id DESC LIMIT ?3
"""


def history(con: Connection, customer: CustomerId) -> tuple[Step, ...]:
    """All that was ever said about who a customer is, newest first."""
    here = members(con, customer)
    homes = con.rows("SELECT home_id FROM identity WHERE customer_id = ?", (customer,))
    about = {customer, *(home for (home,) in homes)}
    return _steps(con, con.rows(f"{_STEPS} {_ABOUT}", (listed(about), listed(here), MOST)))


def read_step(con: Connection, step: StepId) -> Step | None:
    """One statement; None for an unknown one."""
    return next(iter(_steps(con, con.rows(f"{_STEPS} WHERE s.id = ?", (step,)))), None)


def _steps(con: Connection, rows: Sequence[Row]) -> tuple[Step, ...]:
    ids = [row[0] for row in rows]
    who = _profiles(con, ids)
    links = _links(con, ids)
    return tuple(_step(row, who, links) for row in rows)


def _step(
    row: Row,
    who: dict[int, list[Profile]],
    links: dict[int, list[LinkId]],
) -> Step:
    step, verb, customer, customer_name, other, other_name, basis, evidence, by = row[:9]
    at, ended_at, ended_by, ended_why, messages = row[9:]
    return Step(
        StepId(step),
        one_of(StepVerb, verb),
        CustomerId(customer),
        customer_name,
        CustomerId(other),
        other_name,
        one_of(Basis, basis),
        read(evidence) or "",
        by,
        time_of(at),
        moment(ended_at),
        ended_by,
        ended_why,
        tuple(who.get(step, ())),
        tuple(links.get(step, ())),
        messages,
    )


def _profiles(con: Connection, steps: Sequence[int]) -> dict[int, list[Profile]]:
    found: dict[int, list[Profile]] = {}
    rows = con.rows(
        f"SELECT DISTINCT l.step_id, i.id, {PROFILE} FROM link l "
        "JOIN identity i ON i.id = l.identity_id LEFT JOIN identity r ON r.id = i.voice_of "
        "WHERE l.verdict = 'same' AND i.network <> ? "
        "AND l.step_id IN (SELECT value FROM json_each(?)) ORDER BY l.step_id, i.id",
        (LOCAL, listed(steps)),
    )
    for row in rows:
        found.setdefault(row[0], []).append(read_profile(row[2:]))
    return found


def _links(con: Connection, steps: Sequence[int]) -> dict[int, list[LinkId]]:
    found: dict[int, list[LinkId]] = {}
    for step, link in con.rows(
        "SELECT step_id, id FROM link WHERE ended_at IS NULL AND verdict = 'same' "
        "AND step_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (listed(steps),),
    ):
        found.setdefault(step, []).append(LinkId(link))
    return found
