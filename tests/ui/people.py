"""Rich made-up data: customers of a bicycle shop on all networks, in every state the window has."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from socialinbox.domain.account import Account, AccountState, OwnAccount
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import (
    AccountId,
    CustomerId,
    DeliveryId,
    IdentityId,
    MessageId,
    NetworkName,
)
from socialinbox.domain.message import (
    Attachment,
    AttachmentKind,
    Direction,
    MessageKind,
    SpanKind,
    Subject,
    TextSpan,
)
from socialinbox.domain.views import DeliveryMark, Entry

NOW = datetime(2026, 11, 20, 9, 45, tzinfo=UTC)
VIDEO = Subject("vid1", "Cleaning a disc rotor in three minutes", "https://youtube.example/v/1")
POST = Subject("post1", "Five sounds your bike should not make", "https://linkedin.example/p/1")
TRAILERS = Subject("post2", "Cargo trailers are back!", "https://facebook.example/p/2")

KINDS = {"x": 1, "facebook": 2, "messenger": 3, "linkedin": 4, "youtube": 5}


@dataclass
class Made:
    """A customer being made up."""

    id: CustomerId
    name: str
    handle: str | None = None
    done: bool = False
    saved: bool = False
    snoozed_until: datetime | None = None
    woke_at: datetime | None = None
    closes_at: datetime | None = None
    entries: list[Entry] = field(default_factory=list)


class Maker:
    """Hands out ids."""

    def __init__(self) -> None:
        self.next = 1
        self.customers: list[Made] = []

    def customer(self, name: str, **more: Any) -> Made:
        made = Made(CustomerId(len(self.customers) + 1), name, **more)
        self.customers.append(made)
        return made

    def say(
        self,
        who: Made,
        place: tuple[str, str],
        text: str,
        at: datetime,
        out: bool = False,
        state: DeliveryState | None = None,
        reason: str | None = None,
        **more: Any,
    ) -> Entry:
        network, name = place
        number = self.next
        self.next += 1
        kind = more.pop("kind", None) or (
            MessageKind.DM if name in PRIVATE else MessageKind.COMMENT
        )
        profile = Profile(
            IdentityKey(NetworkName(network), "user", f"{network}-{who.id}"),
            who.name,
            who.handle,
        )
        if out:
            profile = Profile(IdentityKey(NetworkName(network), "user", "own"), "Harbour Bikes")
        entry = Entry(
            id=MessageId(number),
            revision=1,
            network=NetworkName(network),
            kind=kind,
            place=name,
            native_id=f"n{number}",
            direction=Direction.OUT if out else Direction.IN,
            identity=IdentityId(who.id * 10 + KINDS.get(name, 0)),
            author=profile,
            account=ACCOUNT_OF.get(network),
            text=text,
            sent_at=at,
            unread=False,
            delivery=DeliveryMark(DeliveryId(number), state, reason) if state else None,
            **more,
        )
        who.entries.append(entry)
        return entry


ACCOUNT_OF = {
    "twitter": AccountId(1),
    "facebook": AccountId(2),
    "linkedin": AccountId(3),
    "youtube": AccountId(4),
}
PRIVATE = {"messenger", "x_dm"}


def ago(**time: float) -> datetime:
    return NOW - timedelta(**time)


def accounts() -> list[Account]:
    """Four accounts, one of them in need of a new sign-in."""
    names = [
        ("twitter", "@harbourbikes", "harbourbikes"),
        ("facebook", "Harbour Bikes", None),
        ("linkedin", "Harbour Bikes Ltd", None),
        ("youtube", "Harbour Bikes", "harbourbikes"),
    ]
    made = []
    for number, (network, name, handle) in enumerate(names, 1):
        broken = network == "linkedin"
        made.append(
            Account(
                AccountId(number),
                OwnAccount(NetworkName(network), f"own-{network}", name, handle),
                AccountState.LIMITED if broken else AccountState.OK,
                "LinkedIn’s 500 calls of today are used up; it goes on by itself."
                if broken
                else None,
                NOW + timedelta(hours=5) if broken else None,
                ago(minutes=3),
            )
        )
    return made


def people(places: dict[str, tuple[str, str]]) -> list[Made]:
    """The customers. `places` gives (network, place) for mention, fb, messenger, li, yt."""
    m = Maker()
    x, fb, ms, li, yt = (places[k] for k in ("x", "fb", "ms", "li", "yt"))
    ok = DeliveryState.CONFIRMED

    mara = m.customer("Mara Kessler", handle="marakess", closes_at=NOW + timedelta(hours=3))
    m.say(
        mara,
        x,
        "@harbourbikes my new hub whistles when I brake. Is that dangerous? 😬",
        ago(days=8, hours=-1),
        kind=MessageKind.MENTION,
        url="https://x.example/1",
        spans=(TextSpan(0, 13, SpanKind.MENTION, "https://x.example/harbourbikes"),),
    )
    m.say(
        mara,
        x,
        "Not dangerous, but it wants a look. Does it whistle in the dry as well?",
        ago(days=8, hours=-1, minutes=-20),
        out=True,
        state=ok,
        kind=MessageKind.REPLY,
    )
    m.say(
        mara,
        li,
        "",
        ago(days=7, hours=2),
        subject=POST,
        deleted_at=ago(days=5),
        url="https://linkedin.example/c/1",
    )
    m.say(
        mara,
        li,
        "Thank you, Mara! Send me a message with a photo of the rotor and I’ll tell you.",
        ago(days=7),
        out=True,
        state=ok,
        subject=POST,
    )
    m.say(
        mara,
        ms,
        "Here is the rotor. Sorry for the mess!",
        ago(days=4, hours=3),
        attachments=(
            Attachment(
                AttachmentKind.IMAGE,
                "https://pictures.example/rotor.jpg",
                "rotor.jpg",
                width=640,
                height=420,
            ),
        ),
    )
    m.say(mara, ms, "Does it need a new one?", ago(days=4, hours=3, minutes=-1))
    m.say(
        mara,
        ("", "note"),
        "Called her: the rotor is contaminated. Promised a short video how to clean it.",
        ago(days=4),
        out=True,
        kind=MessageKind.NOTE,
    )
    m.say(
        mara,
        ms,
        "No, cleaning will do. I’ll put a video online tonight: https://harbour.example/rotor",
        ago(days=3, hours=20),
        out=True,
        state=ok,
        spans=(
            TextSpan(
                55, 84, SpanKind.LINK, "https://harbour.example/rotor", "harbour.example/rotor"
            ),
        ),
    )
    m.say(
        mara,
        yt,
        "Thanks, the video helped! One last thing about the pads: sand them or swap them?",
        ago(minutes=4),
        subject=VIDEO,
    )

    tomas = m.customer("Tomas Okafor")
    m.say(
        tomas,
        fb,
        "Is the cargo trailer back in stock before the 12th?",
        ago(hours=2, minutes=-20),
        subject=TRAILERS,
    )
    layla = m.customer("ليلى حدّاد")
    m.say(layla, yt, "هل يمكن إصلاح الفرامل يوم السبت؟", ago(hours=3), subject=VIDEO)
    m.say(
        layla,
        yt,
        "نعم، Shimano نعم بالتأكيد! تعالي بعد الساعة العاشرة صباحًا.",
        ago(hours=2, minutes=50),
        out=True,
        state=ok,
        subject=VIDEO,
    )
    m.say(
        layla,
        yt,
        "شكرًا جزيلاً، سأكون هناك مع الدراجة الحمراء (model XT-8000)!",
        ago(hours=2, minutes=40),
        subject=VIDEO,
    )
    jonas = m.customer("Jonas Dietrich")
    m.say(
        jonas,
        x,
        "@harbourbikes Wann ist mein Rad fertig?",
        ago(days=1, hours=3),
        kind=MessageKind.MENTION,
    )
    m.say(
        jonas,
        x,
        "It will be ready on Friday after four.",
        ago(days=1),
        out=True,
        state=ok,
        kind=MessageKind.REPLY,
    )
    priya = m.customer("Priya Nair")
    m.say(
        priya, li, "Great write-up. Do you ship frames to Pune?", ago(days=1, hours=5), subject=POST
    )
    chloe = m.customer("Chloé Bernard", saved=True)
    m.say(
        chloe,
        ms,
        "C’est normal, ce bruit dans le pédalier ?",
        ago(days=3),
        attachments=(
            Attachment(AttachmentKind.VIDEO, "https://pictures.example/film.mp4", "bruit.mp4"),
        ),
    )
    m.say(
        chloe,
        ms,
        "Bonjour Chloé ! Passez quand vous voulez, on regarde ça ensemble.",
        ago(days=2, hours=22),
        out=True,
        state=DeliveryState.REFUSED,
        reason="Messenger’s 24 hours to answer are over. "
        "Wait until Chloé writes again, or answer under her comment.",
    )
    anon = m.customer("Facebook user · 4821")
    m.say(anon, fb, "price?", ago(days=3, hours=5), subject=TRAILERS)
    aino = m.customer("Aino Rinne")
    m.say(aino, x, "Kiitos! 🚲💚", ago(days=4), kind=MessageKind.MENTION)
    sam = m.customer("Sam Whitlock")
    m.say(sam, x, "Do you rent tandems?", ago(days=4, hours=6), kind=MessageKind.MENTION)
    m.say(
        sam,
        x,
        "We don’t, but the shop in Dunmore does.",
        ago(days=4, hours=5),
        out=True,
        state=ok,
        kind=MessageKind.REPLY,
    )
    elif_ = m.customer("Elif Vural")
    m.say(elif_, ms, "Could you hold the green one for me?", ago(days=5))
    m.say(
        elif_,
        ms,
        "Of course, until Saturday.",
        ago(minutes=1),
        out=True,
        state=DeliveryState.SENDING,
    )
    wei = m.customer("王小明")
    m.say(wei, yt, "请问这个轮胎适合雨天吗？", ago(days=6), subject=VIDEO)
    long = m.customer("Bartholomew Featherstonehaugh-Cholmondeley the Younger", done=True)
    for i in range(400):
        m.say(
            long,
            ms,
            f"Message number {i + 1}. " + "More about the frame. " * (i % 5),
            ago(days=20, minutes=-60 * i),
            out=i % 3 == 2,
            state=ok if i % 3 == 2 else None,
        )
    for i in range(60):
        more = m.customer(f"Customer {i:02d}", handle=f"customer{i:02d}")
        m.say(
            more,
            (x, fb, ms, li, yt)[i % 5],
            f"Question {i}: do you have the part?",
            ago(days=8 + i),
            kind=MessageKind.MENTION if i % 5 == 0 else None,
        )
        if i % 2:
            m.say(
                more,
                (x, fb, ms, li, yt)[i % 5],
                "Yes, come by.",
                ago(days=8 + i, hours=-1),
                out=True,
                state=ok,
            )
    return m.customers
