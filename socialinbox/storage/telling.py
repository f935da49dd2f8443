"""What was told, what is kept back while it is quiet, and what came while nobody was there."""

from collections.abc import Callable, Sequence
from datetime import datetime

from socialinbox.domain.ids import AccountId, CustomerId, MessageId, NetworkName
from socialinbox.domain.telling import Missed, News, Standing
from socialinbox.domain.times import to_ms
from socialinbox.storage.codec import moment, ms, time_of
from socialinbox.storage.connection import Connection, Row, listed

SHOWN = 400
"""How many characters of a message are told at most."""

_NEWS = f"""
SELECT m.id, i.customer_id, m.account_id, m.network, m.place, substr(m.text, 1, {SHOWN}),
  m.sent_at, m.attachments IS NOT NULL, m.unread,
  c.muted OR m.account_id IN (SELECT account_id FROM muted_account),
  EXISTS (SELECT 1 FROM rule_run u WHERE u.message_id = m.id AND u.told_at IS NULL)
FROM message m JOIN identity i ON i.id = m.identity_id JOIN customer c ON c.id = i.customer_id
WHERE m.direction = 'in' AND m.deleted_at IS NULL AND m.hidden = 0 AND c.listed = 1
"""


def news(con: Connection, messages: Sequence[MessageId]) -> list[News]:
    """These messages as they stand now, oldest first; without what has been taken back since."""
    return _read(con, "m.id IN (SELECT value FROM json_each(?))", listed(messages))


def standing(con: Connection) -> Standing:
    """What had been told when the program last ran."""
    row = con.one("SELECT upto, ran_until, paused_until FROM telling")
    assert row is not None
    return Standing(MessageId(row[0]), moment(row[1]), moment(row[2]))


def note_running(con: Connection, at: datetime, *, all_told: bool) -> None:
    """The program runs; with `all_told` nothing that is here by now is told at the next start."""
    upto = con.value("SELECT coalesce(max(id), 0) FROM message") if all_told else 0
    con.execute(
        "UPDATE telling SET ran_until = ?, upto = max(upto, ?)",
        (to_ms(at), upto),
    )


def pause(con: Connection, until: datetime | None) -> None:
    """Tell nothing until then; None: no longer paused."""
    con.execute("UPDATE telling SET paused_until = ?", (ms(until),))


def take_returned(con: Connection, held: Callable[[CustomerId], bool]) -> list[CustomerId]:
    """Which threads have come back from being snoozed, the first one first; each is told once.

    Those that are `held` back now are told when this is asked again and they no longer are.
    Whoever has written since is told of by the words, and what was put away again by nothing.
    """
    rows = con.rows(
        "SELECT id FROM customer WHERE (woke_at > (SELECT returned FROM telling) "
        "OR id IN (SELECT customer_id FROM kept_back_return)) "
        "AND listed = 1 AND done = 0 AND snoozed_until IS NULL AND woke_at >= last_at "
        "ORDER BY woke_at, id"
    )
    back = [CustomerId(customer) for (customer,) in rows]
    kept = [one for one in back if held(one)]
    con.execute("DELETE FROM kept_back_return")
    con.insert_rows("kept_back_return", ("customer_id",), [(one,) for one in kept])
    con.execute(
        "UPDATE telling SET returned = max(returned, coalesce("
        "(SELECT max(woke_at) FROM customer WHERE listed = 1), 0))"
    )
    return [one for one in back if one not in kept]


def keep_back(con: Connection, messages: Sequence[MessageId]) -> None:
    """Tell of these when it is quiet no longer."""
    con.insert_rows(
        "kept_back", ("message_id",), [(one,) for one in messages], "ON CONFLICT DO NOTHING"
    )


def kept_back(con: Connection) -> list[News]:
    """What was kept back, oldest first."""
    return _read(con, "m.id IN (SELECT message_id FROM kept_back)")


def let_go(con: Connection, messages: Sequence[MessageId]) -> None:
    """Of what was kept back these have been told, or need it no more."""
    con.execute(
        "DELETE FROM kept_back WHERE message_id IN (SELECT value FROM json_each(?))",
        (listed(messages),),
    )


def missed(con: Connection, upto: MessageId, before: datetime) -> Missed:
    """What came behind `upto` and was sent before that moment, and what is kept back still.

    History, muted customers and accounts do not count, nor does what was taken back.
    """
    found = [
        one
        for one in _read(
            con,
            "m.history = 0 AND ((m.id > ? AND m.sent_at < ?) "
            "OR (m.unread = 1 AND m.id IN (SELECT message_id FROM kept_back)))",
            upto,
            to_ms(before),
        )
        if not one.muted
    ]
    customers = dict.fromkeys(one.customer for one in sorted(found, key=_sent, reverse=True))
    networks = [one.network for one in found]
    counts = {name: networks.count(name) for name in dict.fromkeys(networks)}
    return Missed(
        len(found),
        tuple(customers),
        tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))),
        tuple(one.message for one in found),
    )


def went_out(con: Connection, since: datetime) -> int:
    """How many replies that were put off to a moment since then have left."""
    count: int = con.value(
        "SELECT count(*) FROM delivery WHERE leaves_at >= ? AND json_extract(reply, '$.put_off') "
        "AND state IN ('sent', 'confirmed', 'unsure')",
        (to_ms(since),),
    )
    return count


def _sent(one: News) -> datetime:
    return one.sent_at


def _read(con: Connection, where: str, *params: object) -> list[News]:
    return [_one(row) for row in con.rows(f"{_NEWS} AND {where} ORDER BY m.id", params)]


def _one(row: Row) -> News:
    message, customer, account, network, place, text, sent_at, attachment, *marks = row
    unread, muted, alerted = map(bool, marks)
    return News(
        MessageId(message),
        CustomerId(customer),
        None if account is None else AccountId(account),
        NetworkName(network),
        place,
        text,
        time_of(sent_at),
        bool(attachment),
        unread,
        muted,
        alerted,
    )
