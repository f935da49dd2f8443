"""Small values for the storage tests: people, messages and pages of an imagined network."""

from datetime import UTC, datetime, timedelta
from typing import Any

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.changes import Changes
from socialinbox.domain.events import Event, StreamPage
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import AccountId, CustomerId, NetworkName
from socialinbox.domain.message import Direction, MessageKind, SeenMessage
from socialinbox.domain.story import NewNote
from socialinbox.storage.accounts import add_account
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.ingest import IngestRules, store_page
from socialinbox.storage.notes import write_note

START = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
NET = NetworkName("net")
OWN = OwnAccount(NET, "me", "Our Shop", "ourshop")
ME = Profile(IdentityKey(NET, "user", "me"), "Our Shop", "ourshop")


def at(minutes: float) -> datetime:
    """So many minutes after the start."""
    return START + timedelta(minutes=minutes)


def person(native_id: str, name: str | None = None, network: str = "net", **more: Any) -> Profile:
    """Somebody by native id."""
    return Profile(IdentityKey(NetworkName(network), "user", native_id), name, **more)


def said(native_id: str, who: Profile, minutes: float, text: str, **more: Any) -> SeenMessage:
    """An incoming message."""
    values: dict[str, Any] = {
        "kind": MessageKind.DM,
        "place": f"{who.key.network} messages",
        "counterpart": who,
    }
    return SeenMessage(
        network=who.key.network,
        native_id=native_id,
        direction=Direction.IN,
        author=who,
        text=text,
        sent_at=at(minutes),
        **(values | more),
    )


def wrote(
    native_id: str, to: Profile | None, minutes: float, text: str, **more: Any
) -> SeenMessage:
    """An outgoing message; to None: its parent decides."""
    values: dict[str, Any] = {"kind": MessageKind.DM, "place": "net messages"}
    return SeenMessage(
        network=NET,
        native_id=native_id,
        direction=Direction.OUT,
        author=ME,
        counterpart=to,
        text=text,
        sent_at=at(minutes),
        **(values | more),
    )


def rules(own: OwnAccount = OWN, *, searchable: bool = True, window: Any = None) -> IngestRules:
    """How the imagined network wants to be stored."""
    return IngestRules(window or (lambda seen: None), searchable, "Somebody", own)


def page(*events: Event, checkpoint: str = "1", **more: Any) -> StreamPage:
    """A page of these events."""
    return StreamPage(events, checkpoint, **more)


def store(
    con: Connection,
    *events: Event,
    backfill: bool = False,
    until: datetime | None = None,
) -> Changes:
    """Store one page of the imagined network, adding its account where needed.

    What is said in it may be answered `until` then; None: at any time.
    """
    account = add_account(con, OWN)
    said_until = rules(window=lambda _seen: until)
    return store_page(con, account.id, "all", page(*events, backfill=backfill), said_until)


def put(db: Database, *events: Event, backfill: bool = False) -> Changes:
    """`store` in a transaction of its own."""
    return db.run_now(lambda con: store(con, *events, backfill=backfill))


def put_until(db: Database, until: datetime | None, *events: Event) -> Changes:
    """`put` what may be answered until a moment."""
    return db.run_now(lambda con: store(con, *events, until=until))


def account_of(db: Database) -> AccountId:
    """The imagined network's account."""
    return db.run_now(add_account, OWN).id


def add_note(con: Connection, customer: CustomerId, text: str, written_at: datetime) -> Changes:
    """A plain note in a thread."""
    return write_note(con, customer, NewNote(text, written_at))[1]
