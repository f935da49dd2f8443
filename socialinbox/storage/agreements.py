"""What the owner has stated of contracts with networks; statements are ended, never removed."""

from datetime import datetime, timedelta

from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.domain.keeping import Agreement, AgreementId
from socialinbox.domain.sentence import say
from socialinbox.domain.times import to_ms
from socialinbox.storage.codec import moment, time_of
from socialinbox.storage.connection import Connection

MILLISECOND = timedelta(milliseconds=1)


def agreements(con: Connection) -> list[Agreement]:
    """Every statement ever made, newest first."""
    return [
        Agreement(
            AgreementId(number),
            NetworkName(network),
            None if account is None else AccountId(account),
            None if period is None else timedelta(milliseconds=period),
            words,
            by,
            time_of(at),
            moment(ended_at),
            ended_by,
        )
        for number, network, account, period, words, by, at, ended_at, ended_by in con.rows(
            'SELECT id, network, account_id, ms, words, "by", at, ended_at, ended_by '
            "FROM agreement ORDER BY id DESC"
        )
    ]


def state_agreement(
    con: Connection,
    network: NetworkName,
    account: AccountId | None,
    period: timedelta | None,
    words: str,
    by: str,
    at: datetime,
) -> AgreementId:
    """Record a statement; one in force for the same account or network ends with it."""
    con.execute(
        "UPDATE agreement SET ended_at = ?, ended_by = ? "
        "WHERE network = ? AND account_id IS ? AND ended_at IS NULL",
        (to_ms(at), by, network, account),
    )
    con.execute(
        'INSERT INTO agreement (network, account_id, ms, words, "by", at) '
        "VALUES (?, ?, ?, ?, ?, ?)",
        (network, account, None if period is None else period // MILLISECOND, words, by, to_ms(at)),
    )
    return AgreementId(con.value("SELECT last_insert_rowid()"))


def end_agreement(con: Connection, agreement: AgreementId, by: str, at: datetime) -> None:
    """Take a statement back. Raises BadInput for one that is not in force."""
    ended = con.execute(
        "UPDATE agreement SET ended_at = ?, ended_by = ? WHERE id = ? AND ended_at IS NULL",
        (to_ms(at), by, agreement),
    )
    if not ended.rowcount:
        raise BadInput(
            say("There is no statement {agreement} in force.", agreement=agreement),
            say("`socialinbox keeping` lists them with their numbers."),
        )
