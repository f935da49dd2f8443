"""Makes worlds of any size from a seed, for measurements and for looking at full lists."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from socialinbox.sandbox.generated_people import People
from socialinbox.sandbox.generated_words import ADDRESS, ANSWERS, ENGLISH, OTHERS, POSTS
from socialinbox.sandbox.worldfile import (
    FIRST,
    OWNER,
    FacebookOwner,
    Item,
    KindOf,
    LinkedInOwner,
    Owner,
    Person,
    TwitterAccount,
    WorldFile,
    YouTubeAccount,
)

_DAY = 86_400
_SPAN = 34 * _DAY
_OWNER = Owner(
    name="Generated Cycles",
    person="Gene Rated",
    about="A bicycle shop as large as you like",
    twitter=TwitterAccount(id="1400000000000000001", username="generatedcycles"),
    facebook=FacebookOwner(
        user_id="10140000000000001", page_id="104000000000001", username="generatedcycles"
    ),
    linkedin=LinkedInOwner(
        member_id="GenRatedM1", organization_id="71400001", vanity="generated-cycles"
    ),
    youtube=YouTubeAccount(id="UCgeneratedCycles0000001", handle="generatedcycles"),
)


Tongue = tuple[tuple[str, ...], tuple[str, ...]]
"""Ways to begin, and sentences that may follow, in one language."""


@dataclass(slots=True)
class _Making:
    """What is known while a world grows."""

    chance: random.Random
    posts: dict[str, list[Item]] = field(default_factory=dict)
    items: list[Item] = field(default_factory=list)
    ages: dict[str, int] = field(default_factory=dict)
    writes_address: set[str] = field(default_factory=set)

    def put(self, network: str, kind: KindOf, by: str, age: int, text: str) -> Item:
        """One more item, `age` seconds before the start."""
        item = Item(f"g{len(self.items)}", network, kind, by, _ago(age), text)
        self.items.append(item)
        self.ages[item.key] = age
        return item


def generate(
    seed: int, customers: int, messages: int, networks: Sequence[str] = FIRST
) -> WorldFile:
    """A world of this many customers and messages, the same for the same arguments.

    The owner's posts and videos come on top of `messages`. About a third of the customers are on
    several of the networks, which are the first four or some of them. Raises ValueError when a
    number is below 1 or no network is given.
    """
    if customers < 1 or messages < 1 or not networks:
        raise ValueError("a generated world needs customers, messages and networks")
    making = _Making(random.Random(seed))
    made = People(making.chance, networks)
    people = [made.one(number) for number in range(customers)]
    making.writes_address = made.writes_address
    for network in networks:
        kind: KindOf = "video" if network == "youtube" else "post"
        for number in range(max(1, messages // (60 * len(networks)))):
            age = _SPAN - number * 997 % (_SPAN - 2 * _DAY)
            text = f"{POSTS[number % len(POSTS)]} ({number + 1})"
            post = making.put(network, kind, OWNER, age, text)
            making.posts.setdefault(network, []).append(post)
    wanted = len(making.items) + messages
    # A few write much, most write little, as in life.
    weights = list(accumulate(1 / (place + 3) for place in range(customers)))
    while len(making.items) < wanted:
        person = making.chance.choices(people, cum_weights=weights)[0]
        _exchange(making, person, wanted - len(making.items))
    return WorldFile(
        format=1, name=f"generated:{seed}:{messages}", owner=_OWNER, people=people,
        items=making.items,
    )  # fmt: skip


def _exchange(making: _Making, person: Person, room: int) -> None:
    """One question, perhaps its answer, perhaps thanks: at most `room` messages."""
    chance = making.chance
    network = chance.choice([name for name in FIRST if getattr(person, name) is not None])
    private = network in ("twitter", "facebook") and chance.random() < 0.45
    post = None if private else chance.choice(making.posts[network])
    oldest = making.ages[post.key] if post else _SPAN
    # Squared, so that the last days are the fullest.
    age = 60 + int((oldest - 120) * chance.random() ** 2)
    turns = min(room, chance.choices((1, 2, 3, 4), (30, 40, 20, 10))[0])
    tongue = _tongue(person)
    last: Item | None = None
    for turn in range(turns):
        by = person.key if turn % 2 == 0 else OWNER
        text = _answer(chance) if by == OWNER else _question(chance, tongue)
        # Each time anew, because a network gives only what was said of late.
        if turn == 0 and person.key in making.writes_address:
            text = f"{text} {ADDRESS.format(by)}"
        item = making.put(network, _kind(network, private, last), by, age, text)
        if private:
            item.with_ = person.key if by == OWNER else None
        else:
            _hang(item, post, last, person)
        last = item if last is None or network == "twitter" else last
        age = max(1, age - int(chance.lognormvariate(8, 1.2)))


def _kind(network: str, private: bool, last: Item | None) -> KindOf:
    if private:
        return "dm"
    if network != "twitter":
        return "comment"
    return "mention" if last is None else "reply"


def _hang(item: Item, post: Item | None, last: Item | None, person: Person) -> None:
    """Put a public message where it belongs: X chains answers, the others keep two levels."""
    if person.twitter is not None and item.network == "twitter":
        to = person.twitter if item.by == OWNER else _OWNER.twitter
        item.text = f"@{to.username} {item.text}"
    elif post is not None:
        item.on = post.key
    item.to = last.key if last is not None else None


def _tongue(person: Person) -> Tongue:
    """Three of four write English, the others one of a few languages, always the same."""
    number = int(person.key[1:])
    return OTHERS[number // 4 % len(OTHERS)] if number % 4 == 3 else ENGLISH


def _answer(chance: random.Random) -> str:
    return " ".join(chance.sample(ANSWERS, chance.choices((1, 2, 3), (60, 30, 10))[0]))


def _question(chance: random.Random, tongue: Tongue) -> str:
    """Words of a believable length: mostly one or two sentences, now and then many."""
    openers, sentences = tongue
    count = chance.choices((0, 1, 2, 4, 9), (12, 48, 25, 12, 3))[0]
    chosen = chance.sample(sentences, min(count, len(sentences)))
    said = [sentence.format(chance.randint(2, 99)) for sentence in chosen]
    return " ".join([chance.choice(openers), *said])


def _ago(seconds: int) -> str:
    days, rest = divmod(seconds, _DAY)
    hours, rest = divmod(rest, 3600)
    minutes, left = divmod(rest, 60)
    return f"-{days}d {hours}h {minutes}m {left}s"
