"""Odd names and words, and rows, messages and customers made of them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import (
    AccountId,
    CustomerId,
    DeliveryId,
    IdentityId,
    LinkId,
    MessageId,
    NetworkName,
    TagId,
)
from socialinbox.domain.message import (
    Attachment,
    AttachmentKind,
    Direction,
    MessageKind,
    Subject,
)
from socialinbox.domain.people import Basis, IdentityCard, Link, Verdict
from socialinbox.domain.story import Tag
from socialinbox.domain.views import CustomerCard, DeliveryMark, Entry, ThreadRow

NOW = datetime(2026, 11, 20, 9, 41, tzinfo=UTC)
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
OLD, FUTURE = datetime(1970, 1, 1, tzinfo=UTC), datetime(2999, 12, 31, 23, 59, tzinfo=UTC)

WORD = "Donaudampfschifffahrt" * 24
"""About 500 letters without a place to break."""
COMMENT = " ".join(
    f"{number}. The chain skips, the brake hums, and I asked before." for number in range(175)
)
"""About 10,000 characters."""
ZALGO = "".join(
    letter + "\u0300\u0301\u0316\u0321\u0334\u0346\u0353\u0360" * 3 for letter in "Zalgo"
)
EMOJI = "🚲👩🏽‍🔧🏳️‍🌈🇩🇪😬" * 80
ARABIC = "هل يمكن إصلاح الفرامل يوم السبت؟ شكراً جزيلاً على المساعدة."
MIXED = f"The invoice says “{ARABIC}” and 45 € (order 20417)."
MIXED_BACK = f"{ARABIC} Shimano BR-M8100, 45 €."
CJK = "もう一つ質問があります。自転車のブレーキが雨の日に鳴るのですが、どうすればいいですか？"
STORM = "Hello?\n\n\n\n\nIs\n\n\nanybody\n\n\n\nthere\n\n\n?"
NAME = (
    "Maria del Carmen Fernández-Castellanos y Álvarez de Toledo von Hohenzollern-Sigmaringen III."
)
WORDS = {
    "plain": "Thanks, the video helped! Sand them or swap them?",
    "one letter": "?",
    "a comment of 10,000 characters": COMMENT,
    "zalgo": f"{ZALGO} {ZALGO} help",
    "400 emoji": EMOJI,
    "right to left in left to right": MIXED,
    "left to right in right to left": MIXED_BACK,
    "right to left": ARABIC,
    "CJK": CJK,
    "one word of 500 letters": WORD,
    "a storm of newlines": STORM,
    "markup": "<b>bold</b> &amp; <img src=x> %1 {name} %n \\u202e",
    "overriding direction": "abc \u202edef\u202c ghi \u2066jkl",
}
NAMES = {
    "plain": "Mara Kessler",
    "no name": "",
    "very long": NAME,
    "one word of 500 letters": WORD,
    "zalgo": ZALGO,
    "emoji": EMOJI[:40],
    "right to left": "ليلى حدّاد",
    "CJK": "森岡 蓮",
    "withheld": "Facebook user · #117",
    "markup": "<i>Bob</i> & {Sons}",
}
TAGS = (
    Tag(TagId(1), "regular", 0),
    Tag(TagId(2), "a tag as long as tags may be, 40 letters", 3),
    Tag(TagId(3), "ز" * 12, 5),
    Tag(TagId(4), ZALGO[:30], 7),
    Tag(TagId(5), "🚲🚲🚲", 9),
)
MANY = 1_234_567


def thread(number: int, name: str = "Mara Kessler", text: str = WORDS["plain"]) -> ThreadRow:
    """A row of the list."""
    return ThreadRow(
        id=CustomerId(number),
        name=name,
        handle=None,
        avatar_url=None,
        places=("youtube",),
        last_at=NOW - 3 * HOUR,
        last_text=text,
        last_direction=Direction.IN,
        last_attachment=False,
        last_delivery=None,
        unread=number % 2,
        waiting_since=NOW - 3 * HOUR,
        window_closes_at=None,
        done=False,
        saved=False,
    )


def threads() -> list[ThreadRow]:
    """Rows of every odd kind."""
    names = [thread(n, name) for n, name in enumerate(NAMES.values(), 1)]
    words = [thread(n, text=text) for n, text in enumerate(WORDS.values(), 100)]
    one = thread(201, NAME, COMMENT)
    all_at_once = replace(
        one,
        places=("youtube", "x", "facebook", "messenger", "linkedin"),
        saved=True,
        followed=True,
        tags=tuple(tag.id for tag in TAGS),
        window_closes_at=NOW + 20 * MINUTE,
        unread=MANY,
    )
    return [
        *names,
        *words,
        all_at_once,
        replace(one, id=CustomerId(202), last_text="", last_attachment=True),
        replace(one, id=CustomerId(203), last_text="", waiting_since=None),
        replace(one, id=CustomerId(204), last_at=OLD, waiting_since=OLD),
        replace(one, id=CustomerId(205), last_at=FUTURE, waiting_since=None),
        *(
            replace(one, id=CustomerId(210 + n), last_delivery=state, last_direction=Direction.OUT)
            for n, state in enumerate(DeliveryState)
        ),
        replace(one, id=CustomerId(230), snoozed_until=FUTURE),
        replace(one, id=CustomerId(231), due_at=OLD),
        replace(one, id=CustomerId(232), woke_at=NOW),
        replace(one, id=CustomerId(233), done=True, muted=True),
    ]


def profile(name: str | None = "Mara Kessler", handle: str | None = "marakess") -> Profile:
    """Somebody on a network."""
    return Profile(IdentityKey(NetworkName("youtube"), "channel", "c1"), name, handle)


def entry(number: int, text: str = WORDS["plain"], *, out: bool = False) -> Entry:
    """A message, one minute after the one before."""
    return Entry(
        id=MessageId(number),
        revision=1,
        network=NetworkName("youtube"),
        kind=MessageKind.COMMENT,
        place="youtube",
        native_id=f"n{number}",
        direction=Direction.OUT if out else Direction.IN,
        identity=IdentityId(1),
        author=profile(),
        account=AccountId(1),
        text=text,
        sent_at=NOW - 2 * DAY + number * MINUTE,
        unread=False,
    )


def spoken() -> list[Entry]:
    """Each of the odd words, by the customer and by the owner."""
    pairs = [(text, out) for text in WORDS.values() for out in (False, True)]
    return [entry(n, text, out=out) for n, (text, out) in enumerate(pairs, 1)]


def files() -> list[Entry]:
    """Attachments with names and sizes of every kind, and none."""
    kinds = list(AttachmentKind)
    names = (NAME, None, WORD, ZALGO, "رسالة.pdf", EMOJI)
    sizes = (0, 1, 10**12, 2, 3, 4)
    made = [
        Attachment(kind, f"https://a.example/{n}", name, size=size)
        for n, (kind, name, size) in enumerate(zip(kinds, names, sizes, strict=True))
    ]
    alone = [replace(entry(n, ""), attachments=(one,)) for n, one in enumerate(made, 300)]
    return [*alone, replace(entry(320, out=True), attachments=tuple(made))]


def subjects() -> list[Entry]:
    """What messages hang on: no title, long ones, other scripts."""
    titles = ("", *NAMES.values(), COMMENT)
    return [
        replace(entry(400 + n), subject=Subject(f"s{n}", title, "https://v.example/"))
        for n, title in enumerate(titles)
    ]


def gone() -> list[Entry]:
    """Words that are no longer there."""
    one = replace(entry(500, ""), url="https://v.example/")
    return [
        replace(one, deleted_at=NOW),
        replace(one, id=MessageId(501), expired_at=OLD),
        replace(one, id=MessageId(502), deleted_at=FUTURE, direction=Direction.OUT),
        replace(entry(503), hidden=True, edited_at=NOW),
        replace(entry(504), expires_at=NOW + HOUR, refreshed_at=NOW - DAY),
    ]


def deliveries() -> list[Entry]:
    """Replies in every state, with long reasons, and those that have not left."""
    reason = (
        f"The network says: {WORD[:120]}. Wait until tomorrow, or answer in another place. " * 2
    )
    states = [DeliveryMark(DeliveryId(n), state, reason) for n, state in enumerate(DeliveryState)]
    queued = DeliveryMark(DeliveryId(20), DeliveryState.QUEUED, None)
    states += [
        replace(queued, leaves_at=NOW + timedelta(seconds=10)),
        replace(queued, leaves_at=NOW + 400 * DAY, put_off=True),
        replace(queued, leaves_at=NOW + HOUR, put_off=True, reason="The customer wrote first."),
    ]
    return [
        replace(entry(600 + n, out=True), delivery=state, url="https://v.example/")
        for n, state in enumerate(states)
    ]


def notes() -> list[Entry]:
    """Notes with every odd text."""
    made = [entry(700 + n, text, out=True) for n, text in enumerate((*WORDS.values(), ""))]
    return [replace(one, kind=MessageKind.NOTE) for one in made]


def long_ago() -> list[Entry]:
    """Messages before there were networks, and from the far future."""
    return [
        replace(entry(800), sent_at=OLD),
        replace(entry(801, out=True), sent_at=datetime(1, 1, 2, tzinfo=UTC)),
        replace(entry(802), sent_at=FUTURE),
    ]


def card(name: str = NAME, count: int = 12) -> CustomerCard:
    """A customer of many identities."""
    networks = ("youtube", "twitter", "facebook", "linkedin")
    names = list(NAMES.values())
    identities = tuple(
        IdentityCard(
            IdentityId(n),
            Profile(
                IdentityKey(NetworkName(networks[n % 4]), "user", f"c{n}"),
                names[n % len(names)] or None,
                WORD[: 3 + 40 * n] if n % 3 else None,
                location=NAME,
            ),
            Link(
                LinkId(n),
                IdentityId(n),
                CustomerId(1),
                Verdict.SAME,
                Basis.TOLD_ME if n else Basis.HOME,
                COMMENT,
                NAME,
                NOW if n % 2 else OLD,
            ),
            first_seen_at=OLD,
            messages=MANY,
            first_at=OLD if n % 2 else FUTURE,
            last_at=NOW,
        )
        for n in range(count)
    )
    return CustomerCard(CustomerId(1), name, identities, (), OLD, MANY)
