"""What the database knows of how completely an account's streams were read."""

from dataclasses import dataclass
from datetime import datetime

from socialinbox.domain.coverage import Outage
from socialinbox.domain.events import TimeSpan
from socialinbox.domain.ids import AccountId
from socialinbox.domain.times import to_ms
from socialinbox.storage.codec import moment
from socialinbox.storage.connection import Connection
from socialinbox.storage.outages import outages, running
from socialinbox.storage.progress import stream_states


@dataclass(frozen=True, slots=True)
class Evidence:
    """Spans that were read, by stream; whole rounds; outages; when the program ran."""

    covered: dict[str, tuple[TimeSpan, ...]]
    whole: dict[str, datetime]
    """By stream, when its last round began that came to its end."""
    outages: list[Outage]
    running: list[TimeSpan]


def evidence(con: Connection, account: AccountId, since: datetime) -> Evidence:
    """All of it that reaches into the time since then."""
    whole = con.rows(
        "SELECT name, whole_at FROM stream WHERE account_id = ? AND whole_at IS NOT NULL",
        (account,),
    )
    return Evidence(
        {state.name: state.coverage for state in stream_states(con, account)},
        {name: at for name, ms in whole if (at := moment(ms)) is not None},
        outages(con, account, since),
        running(con, account, since),
    )


def note_whole(con: Connection, account: AccountId, stream: str, began: datetime) -> None:
    """A round that began then has come to its end."""
    con.execute(
        "UPDATE stream SET whole_at = max(coalesce(whole_at, 0), ?) "
        "WHERE account_id = ? AND name = ?",
        (to_ms(began), account, stream),
    )


def read_again(con: Connection, account: AccountId, stream: str) -> None:
    """Let the next round of a stream begin at its beginning; what is covered stays covered."""
    con.execute(
        "UPDATE stream SET checkpoint = NULL WHERE account_id = ? AND name = ?",
        (account, stream),
    )
