"""A file with a few messages of one network, made without any network."""

from datetime import UTC, datetime

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.events import StreamPage
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.domain.message import (
    Attachment,
    AttachmentKind,
    Direction,
    MessageKind,
    SeenMessage,
    Subject,
)
from socialinbox.networks.registry import rules_of
from socialinbox.storage.accounts import add_account
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.ingest import IngestRules, store_page

SECRET = "zanzibarquaggaxylophone"
WHO = "Wilhelmina Quetzalcoatlus"
SENT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def person(network: str, number: int = 1, name: str | None = WHO) -> Profile:
    """Somebody with a name and a face."""
    key = IdentityKey(NetworkName(network), "user", f"u{number}")
    face = f"https://faces.example/{network}/{number}" if name else None
    return Profile(key, name, None if name is None else f"who{number}", face)


def said(network: str, number: int, who: Profile, text: str) -> SeenMessage:
    """An incoming comment with a picture, on a post."""
    name = NetworkName(network)
    return SeenMessage(
        network=name,
        kind=MessageKind.COMMENT,
        place=rules_of(network).places[0].name,
        native_id=f"m{number}",
        direction=Direction.IN,
        author=who,
        counterpart=who,
        text=text,
        sent_at=SENT,
        url=f"https://{network}.example/m{number}",
        conversation_id=f"talk{number}",
        subject=Subject("post", "Our new post"),
        attachments=(
            Attachment(AttachmentKind.IMAGE, f"https://pictures.example/{network}/{number}"),
        ),
        facts={"activity": f"urn:{number}", "status": "published"},
    )


def store(database: Database, network: str, *events: SeenMessage) -> AccountId:
    """Store these as read by the owner's one account there."""
    rules = rules_of(network)

    def write(con: Connection) -> AccountId:
        own = OwnAccount(rules.name, "me", "Our Shop")
        account = add_account(con, own)
        how = IngestRules(rules.window, rules.retention.searchable, rules.unnamed, own)
        store_page(con, account.id, "all", StreamPage(events, "1"), how)
        return account.id

    return database.run_now(write)


def fill(database: Database, network: str) -> AccountId:
    """One message with the secret word by one person with a rare name."""
    who = person(network)
    return store(database, network, said(network, 1, who, f"{SECRET} one"))
