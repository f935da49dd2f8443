"""A small world for tests: one owner and three people, with a few things on every network."""

from msgspec import structs

from socialinbox.sandbox.worldfile import (
    OTHERS,
    FacebookAccount,
    FacebookOwner,
    Item,
    KindOf,
    LinkedInAccount,
    LinkedInOwner,
    Owner,
    Person,
    TwitterAccount,
    WorldFile,
    YouTubeAccount,
)

OWNER = Owner(
    name="Test Cycles",
    person="Olive Owner",
    about="Bicycles and repairs",
    twitter=TwitterAccount(id="1500000000000000001", username="testcycles"),
    facebook=FacebookOwner(
        user_id="10100000000000001", page_id="100000000000001", username="testcycles"
    ),
    linkedin=LinkedInOwner(member_id="OwnerMemb1", organization_id="7000001", vanity="test-cycles"),
    youtube=YouTubeAccount(id="UCowner0000000000000000A", handle="testcycles"),
)

ANA = Person(
    key="ana",
    name="Ana Ñandú",
    about="rides to work",
    picture="ana",
    town="Lindhaven",
    twitter=TwitterAccount(id="1500000000000000011", username="ana_rides"),
    facebook=FacebookAccount(id="200000000000011", psid="300000000000011"),
    linkedin=LinkedInAccount(id="AnaMember1"),
    youtube=YouTubeAccount(id="UCana000000000000000000A", handle="anarides"),
)
BEN = Person(
    key="ben",
    name="Ben Ito",
    twitter=TwitterAccount(id="1500000000000000012", username="benito"),
    facebook=FacebookAccount(id="200000000000012", psid="300000000000012"),
    linkedin=LinkedInAccount(id="BenMember1"),
    youtube=YouTubeAccount(id="UCben000000000000000000A", handle="benito"),
)
CARA = Person(
    key="cara",
    name="Cara",
    facebook=FacebookAccount(id="200000000000013", named=False),
)


def items() -> list[Item]:
    """A conversation or two on each network, all within the last two days."""
    return [
        Item("x-post", "twitter", "post", "owner", "-2d", "New hubs are in & on sale < 50 €"),
        Item("x1", "twitter", "mention", "ana", "-1d 5h", "@testcycles my hub whistles 😬 & more"),
        Item(
            "x2", "twitter", "reply", "owner", "-1d 4h", "@ana_rides In the dry as well?", to="x1"
        ),
        Item("x3", "twitter", "reply", "ana", "-1d 3h", "@testcycles Yes!", to="x2"),
        Item("x4", "twitter", "reply", "ben", "-1d 2h", "@testcycles which size?", to="x-post"),
        Item("xd1", "twitter", "dm", "ben", "-20h", "Can I come on Friday?"),
        Item("xd2", "twitter", "dm", "owner", "-19h", "Of course.", with_="ben"),
        Item("f-post", "facebook", "post", "owner", "-2d", "Workshop on Saturday"),
        Item("f1", "facebook", "comment", "ana", "-1d 1h", "May I bring my daughter?", on="f-post"),
        Item("f2", "facebook", "comment", "owner", "-1d", "Of course!", on="f-post", to="f1"),
        Item("f3", "facebook", "comment", "cara", "-22h", "price?", on="f-post"),
        Item("fd1", "facebook", "dm", "ana", "-5h", "It whistles again", private_of="f1"),
        Item("fd2", "facebook", "dm", "owner", "-4h", "Please bring it in.", with_="ana"),
        Item("l-post", "linkedin", "post", "owner", "-2d", "Five sounds your bike should not make"),
        Item("l1", "linkedin", "comment", "ana", "-10h", "Mine makes all five.", on="l-post"),
        Item("l2", "linkedin", "comment", "owner", "-9h", "Come by!", on="l-post", to="l1"),
        Item("y-video", "youtube", "video", "owner", "-2d", "Cleaning a disc rotor"),
        Item(
            "y1", "youtube", "comment", "ana", "-3h", "Sand them or <b>swap</b> them?", on="y-video"
        ),
        Item("y2", "youtube", "comment", "ben", "-2h", "Swap!", on="y-video", to="y1"),
    ]


def items_for(network: str) -> list[Item]:
    """What is said on a network that came after the first four: comments below a post."""

    def item(key: str, kind: KindOf, by: str, at: str, text: str, to: str | None = None) -> Item:
        on = None if kind == "post" else f"{network}-post"
        to = None if to is None else f"{network}-{to}"
        return Item(f"{network}-{key}", network, kind, by, at, text, on=on, to=to)

    return [
        item("post", "post", "owner", "-2d", "Open on Sunday from ten to two"),
        item("1", "comment", "ana", "-1d 7h", "With the workshop? 🔧 <asking> & hoping"),
        item("2", "comment", "owner", "-1d 6h", "With the workshop.", to="1"),
        item("3", "comment", "ben", "-8h", "Until two only?"),
    ]


def small_world() -> WorldFile:
    """A fresh copy of the small world."""
    later = [item for network in OTHERS for item in items_for(network)]
    return WorldFile(
        format=1,
        name="small",
        owner=structs.replace(OWNER, elsewhere={name: f"{name}-owner" for name in OTHERS}),
        people=[_also_elsewhere(ANA), _also_elsewhere(BEN), CARA],
        items=[*items(), *later],
    )


def _also_elsewhere(person: Person) -> Person:
    accounts = {name: f"{name}-{person.key}" for name in OTHERS}
    return structs.replace(person, elsewhere=accounts)
