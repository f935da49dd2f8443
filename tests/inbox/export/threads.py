"""A thread whose words try everything that a file for others must withstand."""

from datetime import UTC, datetime, timedelta
from typing import Any

from socialinbox.domain.export import ExportThread
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import CustomerId, IdentityId, LinkId, MessageId, NetworkName
from socialinbox.domain.message import Attachment, AttachmentKind, Direction, MessageKind
from socialinbox.domain.people import Basis, IdentityCard, Link, Verdict
from socialinbox.domain.views import CustomerCard, Entry
from socialinbox.inbox.export.content import thread_for_export

AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
SHOP = Profile(IdentityKey(NetworkName("facebook"), "page", "shop"), "Our Shop")
PICTURE = "https://img.example/wheel.png"
MEMBER = "what a member said"
ATTACKS = (
    "<script>document.title='owned'</script>",
    "<img src=x onerror=\"document.title='owned'\">",
    "</p></article></main><iframe src='https://evil.example'></iframe>",
    '=HYPERLINK("https://evil.example","click")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "+1-2",
    "שלום, האופניים מוכנים (מחר ב-9:00)!",
    "a\u202eevil\u2069 words",
    'quotes " and , commas\nand two lines',
)


def person(network: str, native_id: str, name: str) -> Profile:
    return Profile(IdentityKey(NetworkName(network), "user", native_id), name, name.lower())


def card_of(*people: Profile, name: str | None = None) -> CustomerCard:
    """A customer with these identities."""
    cards = [
        IdentityCard(
            IdentityId(number),
            one,
            Link(
                LinkId(number),
                IdentityId(number),
                CustomerId(7),
                Verdict.SAME,
                Basis.HOME,
                "",
                "program",
                AT,
            ),
            AT,
        )
        for number, one in enumerate(people, 1)
    ]
    return CustomerCard(CustomerId(7), name or people[0].name or "", tuple(cards), (), AT, 0)


def entry(number: int, who: Profile, text: str, **more: Any) -> Entry:
    """A message of somebody, one a minute."""
    values: dict[str, Any] = {
        "kind": MessageKind.DM,
        "place": "messenger",
        "direction": Direction.IN,
        "author": who,
        "identity": IdentityId(1),
    }
    return Entry(
        id=MessageId(number),
        revision=1,
        network=who.key.network,
        native_id=f"m{number}",
        account=None,
        text=text,
        sent_at=AT + timedelta(minutes=number),
        unread=False,
        **(values | more),
    )


def thread() -> ExportThread:
    """Attacks, two directions of writing, a picture, a note and a member of LinkedIn."""
    ana = person("facebook", "ana", "Ana <b>Ñandú</b>")
    lin = person("linkedin", "lin", "Lin Member")
    note = Profile(IdentityKey(NetworkName("local"), "note", "7"))
    entries = [entry(number, ana, text) for number, text in enumerate(ATTACKS, 1)]
    entries += [
        entry(
            20,
            ana,
            "look",
            attachments=(Attachment(AttachmentKind.IMAGE, PICTURE, "wheel.png"),),
        ),
        entry(
            21,
            ana,
            "a film",
            attachments=(Attachment(AttachmentKind.VIDEO, "https://img.example/f.mp4", "f.mp4"),),
            url="javascript:alert(1)",
        ),
        entry(22, SHOP, "We have it.", direction=Direction.OUT),
        entry(23, note, "call her", kind=MessageKind.NOTE, place="note", direction=Direction.OUT),
        entry(24, lin, MEMBER, place="linkedin", identity=IdentityId(2)),
    ]
    return thread_for_export(card_of(ana, lin), entries)
