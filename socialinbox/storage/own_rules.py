"""The owner's own rules in their order, and the trace of what each of them did."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, MessageId, RuleId, RunId, TagId
from socialinbox.domain.own_rules import Deed, NewRule, OwnRule, Run
from socialinbox.domain.sentence import say
from socialinbox.domain.times import to_ms
from socialinbox.storage import triage
from socialinbox.storage.codec import encode, moment, ms, time_of
from socialinbox.storage.connection import Connection, Row
from socialinbox.storage.words import naming

_deeds = msgspec.json.Decoder(tuple[Deed, ...])


@dataclass(frozen=True, slots=True)
class Back:
    """What takes a run back: the tags that are new, for whom, and how the identities stood."""

    tags: tuple[tuple[int, tuple[int, ...]], ...] = ()
    before: triage.Before | None = None


_back = msgspec.json.Decoder(Back)

_RULE = """
SELECT r.id, r.name, r.asks, r.deeds, r.active, r.made_at,
  (SELECT count(*) FROM rule_run u WHERE u.rule_id = r.id)
FROM own_rule r WHERE r.removed_at IS NULL
"""
_RUN = """
SELECT u.id, u.rule_id, r.name, c.id, c.name, u.message_id, u.at, u.deeds, u.undone_at,
  c.avatar_url
FROM rule_run u JOIN own_rule r ON r.id = u.rule_id JOIN message m ON m.id = u.message_id
JOIN identity i ON i.id = m.identity_id JOIN customer c ON c.id = i.customer_id
"""


def all_rules(con: Connection) -> list[OwnRule]:
    """Every rule, in the order in which they act."""
    return [_rule(row) for row in con.rows(f"{_RULE} ORDER BY r.position, r.id")]


def add_rule(con: Connection, new: NewRule, at: datetime) -> RuleId:
    """Write a rule down behind all others."""
    (made,) = con.next_ids("own_rule", 1)
    last = con.value("SELECT max(position) FROM own_rule") or 0
    con.insert_rows(
        "own_rule",
        ("id", "position", "name", "asks", "deeds", "active", "made_at"),
        [(made, last + 1, new.name, new.asks, encode(new.deeds), new.on, to_ms(at))],
    )
    return RuleId(made)


def change_rule(con: Connection, rule: RuleId, new: NewRule) -> NewRule:
    """Write a rule anew; returns what it was. Raises BadInput for an unknown one."""
    before = require_rule(con, rule).form
    con.execute(
        "UPDATE own_rule SET name = ?, asks = ?, deeds = ?, active = ? WHERE id = ?",
        (new.name, new.asks, encode(new.deeds), new.on, rule),
    )
    return before


def set_removed(con: Connection, rule: RuleId, at: datetime | None) -> None:
    """A removed rule does nothing and is not listed; its trace stays. None brings it back."""
    con.execute("UPDATE own_rule SET removed_at = ? WHERE id = ?", (ms(at), rule))


def put_in_order(con: Connection, rules: Sequence[RuleId]) -> list[RuleId]:
    """Let the rules act in this order; returns the former one."""
    before = [one.id for one in all_rules(con)]
    con.write_each(
        "UPDATE own_rule SET position = ? WHERE id = ?", [(at, one) for at, one in enumerate(rules)]
    )
    return before


def require_rule(con: Connection, rule: RuleId) -> OwnRule:
    """A rule by its number. Raises BadInput for an unknown one."""
    row = con.one(f"{_RULE} AND r.id = ?", (rule,))
    if row is None:
        raise BadInput(
            say("There is no rule {rule}.", rule=int(rule)),
            say("`socialinbox rules` lists them."),
        )
    return _rule(row)


def forget_names(con: Connection, names: Iterable[str]) -> None:
    """Leave no rule, removed ones included, in whose name or question all words of a name stand."""
    rows = con.rows("SELECT id, name, asks FROM own_rule")
    gone = naming({rule: f"{name} {asks}" for rule, name, asks in rows}, names)
    con.write_each("DELETE FROM own_rule WHERE id = ?", [(rule,) for rule in gone])


# -- the trace


def has_run(con: Connection, rule: RuleId, message: MessageId) -> bool:
    """Whether a rule has acted on a message before."""
    found = con.one("SELECT 1 FROM rule_run WHERE rule_id = ? AND message_id = ?", (rule, message))
    return found is not None


def write_run(
    con: Connection, rule: OwnRule, message: MessageId, back: Back, at: datetime, *, told: bool
) -> None:
    """Keep what a rule did; `told`: there is nothing that its owner has to be told."""
    (made,) = con.next_ids("rule_run", 1)
    con.insert_rows(
        "rule_run",
        ("id", "rule_id", "message_id", "at", "deeds", "back", "told_at"),
        [
            (
                *(made, rule.id, message, to_ms(at), encode(rule.deeds), encode(back)),
                to_ms(at) if told else None,
            )
        ],
    )


def runs(con: Connection, customer: CustomerId | None, limit: int) -> list[Run]:
    """What rules did, the latest first; in one thread, or in all."""
    where = "WHERE i.customer_id = ?" if customer is not None else "WHERE ? IS NULL"
    rows = con.rows(f"{_RUN} {where} ORDER BY u.id DESC LIMIT ?", (customer, limit))
    return [_run(row) for row in rows]


def untold(con: Connection) -> list[Run]:
    """The alerts that were not told yet, the oldest first."""
    return [_run(row) for row in con.rows(f"{_RUN} WHERE u.told_at IS NULL ORDER BY u.id")]


def mark_told(con: Connection, numbers: Sequence[RunId], at: datetime) -> None:
    """These alerts were told."""
    con.write_each(
        "UPDATE rule_run SET told_at = ? WHERE id = ?", [(to_ms(at), one) for one in numbers]
    )


def undo_run(con: Connection, number: RunId, at: datetime) -> Changes:
    """Take back what a rule did in one thread; once taken back, nothing changes.

    What came or was decided since stays.
    """
    row = con.one("SELECT back FROM rule_run WHERE id = ? AND undone_at IS NULL", (number,))
    if row is None:
        return Changes()
    back = _back.decode(row[0])
    changes = Changes() if back.before is None else triage.restore(con, back.before)
    for tag, customers in back.tags:
        _, changed = triage.untag(con, [CustomerId(one) for one in customers], TagId(tag))
        changes |= changed
    con.execute("UPDATE rule_run SET undone_at = ? WHERE id = ?", (to_ms(at), number))
    return changes | Changes(customers=_customers(con, number))


def _customers(con: Connection, number: RunId) -> frozenset[CustomerId]:
    rows = con.rows(
        "SELECT i.customer_id FROM rule_run u JOIN message m ON m.id = u.message_id "
        "JOIN identity i ON i.id = m.identity_id WHERE u.id = ?",
        (number,),
    )
    return frozenset(CustomerId(one) for (one,) in rows)


def _rule(row: Row) -> OwnRule:
    number, name, asks, deeds, on, made_at, count = row
    return OwnRule(
        RuleId(number), name, asks, _deeds.decode(deeds), bool(on), time_of(made_at), count
    )


def _run(row: Row) -> Run:
    number, rule, rule_name, customer, name, message, at, deeds, undone_at, avatar = row
    return Run(
        RunId(number),
        RuleId(rule),
        rule_name,
        CustomerId(customer),
        name,
        MessageId(message),
        time_of(at),
        _deeds.decode(deeds),
        moment(undone_at),
        avatar,
    )
