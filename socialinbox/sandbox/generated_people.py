"""The customers of generated worlds: who they are, and how differently each network shows them.

Whoever is on several networks can be told from everybody else by what the networks show: by name,
by handle, or by an address that they write. Nobody else can be taken for them.
"""

import random
import unicodedata
from collections.abc import Sequence

from socialinbox.sandbox.generated_words import GIVEN, HOBBIES, SURNAMES, TITLES
from socialinbox.sandbox.worldfile import (
    FacebookAccount,
    LinkedInAccount,
    Person,
    TwitterAccount,
    YouTubeAccount,
)

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_LONGEST_USERNAME = 15
_SEVERAL = 0.35
"""The share of customers on more than one network."""
_NICKNAMED = 0.15
"""The share of those who go by a nickname where they can."""


class People:
    """Makes customers one by one; the same ones for the same random numbers."""

    def __init__(self, chance: random.Random, networks: Sequence[str]) -> None:
        self._chance = chance
        self._networks = list(networks)
        self._names = [(given, family) for given in GIVEN for family in SURNAMES]
        chance.shuffle(self._names)
        self._usernames: set[str] = set()
        self.writes_address: set[str] = set()
        """Keys of people who write their e-mail address on each network."""

    def one(self, number: int) -> Person:
        """The next customer."""
        chance = self._chance
        several = chance.random() < _SEVERAL and len(self._networks) > 1
        count = chance.randint(2, len(self._networks)) if several else 1
        on = chance.sample(self._networks, count)
        given, family = self._name(number)
        town = "Lindhaven" if number % 3 else "Dunmore"
        person = Person(key=f"p{number}", name=f"{given} {family}", town=town)
        nickname = None
        if several and chance.random() < _NICKNAMED:
            nickname = f"{chance.choice(HOBBIES)}{number}"
            # By a nickname alone nobody can be found where there are neither handles nor names.
            self.writes_address.add(person.key)
        if "twitter" in on:
            shown = nickname or self._shown(given, family)
            account = str(1_410_000_000_000_000_000 + number)
            username = self._username(nickname or self._handle(given, family), number)
            person.twitter = TwitterAccount(account, username, shown)
        if "facebook" in on:
            at_page = 210_000_000_000_000 + number
            person.facebook = FacebookAccount(
                str(at_page), str(at_page + 10**14), named=chance.random() > 0.05
            )
        if "linkedin" in on:
            person.linkedin = LinkedInAccount(f"G{number:09d}")
        if "youtube" in on:
            tail = "".join(chance.choices(_LETTERS, k=14))
            handle = nickname or self._handle(given, family)
            shown = nickname or self._shown(given, family)
            person.youtube = YouTubeAccount(f"UC{number:08d}{tail}", handle, shown)
        return person

    def _name(self, number: int) -> tuple[str, str]:
        """A name of their own, as long as there are enough; then with a second family name."""
        given, family = self._names[number % len(self._names)]
        again = number // len(self._names)
        while again:
            again, place = divmod(again - 1, len(SURNAMES))
            family = f"{family}-{SURNAMES[place]}"
        return given, family

    def _shown(self, given: str, family: str) -> str | None:
        """The name as somebody writes it on a network; None: plainly."""
        ways = (
            None,
            f"{given} {family} 🚲",
            f"{family} {given}",
            f"{given} {family}".lower(),
            f"{given} {family}".upper(),
            f"{self._chance.choice(TITLES)} {given} {family}",
            f"{given[0]}. {family}",
        )
        return self._chance.choice(ways)

    def _handle(self, given: str, family: str) -> str:
        first, last = _plain(given), _plain(family)
        year = self._chance.randint(60, 99)
        ways = (
            f"{first}{last}",
            f"{first}_{last}",
            f"{last}{first}",
            f"{first[0]}{last}",
            f"{first}{last}{year}",
            f"{first.title()}{last.title()}",
            f"the{first}{last}",
            f"{last}_{first}_official",
        )
        return self._chance.choice(ways)

    def _username(self, handle: str, number: int) -> str:
        name = handle[:_LONGEST_USERNAME]
        if name.casefold() in self._usernames:
            name = f"{handle[: _LONGEST_USERNAME - len(str(number))]}{number}"
        self._usernames.add(name.casefold())
        return name


def _plain(name: str) -> str:
    """The letters a to z of a name, as handles take them."""
    plain = unicodedata.normalize("NFKD", name.lower().replace("ı", "i").replace("ø", "o"))
    return "".join(char for char in plain if char.isascii() and char.isalpha())
