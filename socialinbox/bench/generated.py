"""Messages by the hundred thousand, always the same for the same seed, shaped like a real inbox."""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.events import StreamPage
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import Direction, MessageKind, SeenMessage
from socialinbox.networks.contract import Rules

PAGE = 100
"""Messages a page, as the networks give them."""
PER_CUSTOMER = 10
LONGEST = 0.05
"""The share of the one customer who never stops writing."""
END = datetime(2026, 11, 1, tzinfo=UTC)
SPAN = timedelta(days=730)
UNREAD = 0.98
"""From this share of the way on, messages are no history but news."""

_CONSONANTS, _VOWELS = "bdfgklmnprstvwz", "aeiou"
_SYLLABLES = [first + second for first in _CONSONANTS for second in _VOWELS]
_WORDS = 3000
_SENTENCES = 4000


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words from the most common to the rarest, and sentences made of them."""

    words: tuple[str, ...]
    sentences: tuple[str, ...]


def vocabulary(seed: int = 1) -> Vocabulary:
    """3,000 words that follow Zipf's law, as natural language does."""
    chance = random.Random(seed)
    made: dict[str, None] = {}
    while len(made) < _WORDS:
        made["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4)))] = None
    words = tuple(made)
    weights = list(accumulate(1 / (rank + 2) for rank in range(_WORDS)))
    sentences = tuple(
        " ".join(chance.choices(words, cum_weights=weights, k=chance.randint(4, 13)))
        for _ in range(_SENTENCES)
    )
    return Vocabulary(words, sentences)


def shares(count: int, networks: Iterable[Rules]) -> dict[NetworkName, int]:
    """How many of `count` messages each network has, as far back as each lets us keep them."""
    kept = {rules.name: _kept(rules) / SPAN for rules in networks}
    return {name: round(count * part / sum(kept.values())) for name, part in kept.items()}


def own_account(rules: Rules) -> OwnAccount:
    """The owner's account on a network."""
    return OwnAccount(rules.name, "own", "Owner", "owner")


def pages(
    rules: Rules, count: int, customers: int | None = None, seed: int = 1
) -> Iterator[StreamPage]:
    """`count` messages of one network, oldest first; by a tenth as many people unless told."""
    chance = random.Random(f"{seed} {rules.name}")
    said = vocabulary(seed).sentences
    people = customers or max(2, count // PER_CUSTOMER)
    kinds = [kind for kind in rules.place_of if kind is not MessageKind.NOTE]
    for start in range(0, count, PAGE):
        numbers = range(start, min(start + PAGE, count))
        events = tuple(_message(rules, kinds, said, people, n, count, chance) for n in numbers)
        yield StreamPage(events, checkpoint=str(start), backfill=start < count * UNREAD)


def _message(
    rules: Rules,
    kinds: Sequence[MessageKind],
    said: tuple[str, ...],
    customers: int,
    number: int,
    count: int,
    chance: random.Random,
) -> SeenMessage:
    who = 0 if chance.random() < LONGEST else int(customers * chance.random() ** 2)
    profile = Profile(
        IdentityKey(rules.name, "user", f"c{who}"), f"{said[who % _SENTENCES][:18]} {who}"
    )
    answer = chance.random() < 0.3
    kind = kinds[number % len(kinds)]
    own = Profile(IdentityKey(rules.name, "user", "own"), "Owner", "owner")
    return SeenMessage(
        network=rules.name,
        kind=kind,
        place=rules.place_of[kind],
        native_id=f"m{number}",
        direction=Direction.OUT if answer else Direction.IN,
        author=own if answer else profile,
        counterpart=profile,
        text=f"{chance.choice(said)} {chance.choice(said)}",
        sent_at=END - _kept(rules) * (1 - number / count),
        conversation_id=f"t{who}",
    )


def number_of(customer: Profile) -> int:
    """Which of the generated people this is, from 1 on."""
    return int(customer.key.native_id.removeprefix("c")) + 1


def _kept(rules: Rules) -> timedelta:
    return min(SPAN, rules.retention.messages or SPAN)
