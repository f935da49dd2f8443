"""Reads in texts and profiles what people tell of themselves: addresses, links, "from Facebook"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from socialinbox.domain.ids import NetworkName
from socialinbox.people.matching.reading import fold

_EMAIL = re.compile(r"[\w.+-]{1,64}@(?:[\w-]{1,63}\.)+[a-z]{2,24}", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w/=.-])(?:\+|00?)[1-9](?:[ ()./–-]{0,2}\d){7,13}(?![\w/])")
_URL = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,12}/[^\s<>\"'()]{1,200}", re.IGNORECASE)
PHONE_END = 8
"""So many digits from the right are compared: before them stand country and area codes."""
_NOT_A_PERSON = frozenset(
    ["watch", "status", "posts", "photo", "video", "groups", "events", "hashtag", "search", "i"]
)
_BEHIND = frozenset({"c", "user", "channel", "profile", "people", "pg", "in"})
"""Parts of an address that the name of a person follows."""

_ME = (
    r"it'?s me|it is me|this is|me again|i'?m the|i am the|here|we (?:wrote|talked|spoke|chatted)"
    r"|i (?:wrote|asked|messaged|contacted|tweeted|commented)|you (?:answered|replied|know) me"
    r"|ich bin|hier ist|hier|nochmal ich|wir hatten|hatte euch|ich hatte|übrigens"
    r"|c'est|ici|je suis|je vous ai|moi"
    r"|soy|aquí|les escribí|os escribí|sou|aqui|escrevi|sono|qui|vi ho scritto"
    r"|ik ben|hier|jag är|det är|jeg er|olen|tässä|minä|jestem|to ja|tu|benim|ben"
    r"|です|から|أنا|मैं"
)
_FROM = (
    r"from|on|via|over on|at|von|vom|auf|aus|bei|über|per|de|du|desde|en|por|sur|depuis|da|do|no"
    r"|su|van|op|från|på|fra|z|ze|na|w|من|على"
)
_BACK = r"[’']?(?:tan|dan|ten|den|te|ta|ista|istä|stä|sta|ssa|ssä)|\s?(?:の|から|से)"


@dataclass(frozen=True, slots=True)
class Said:
    """What was found. Links are (network, handle or id), folded; phones their last digits."""

    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    links: frozenset[tuple[NetworkName, str]] = frozenset()
    came_from: frozenset[NetworkName] = frozenset()
    """Networks on which they say to have been."""


@dataclass(frozen=True, slots=True)
class Network:
    """How a network is spoken of and linked to: data from its rules."""

    name: NetworkName
    called: tuple[str, ...]
    hosts: tuple[str, ...]


def read_said(texts: Iterable[str], profile: Iterable[str], networks: tuple[Network, ...]) -> Said:
    """All that is in somebody's messages (`texts`) and in their profile's bio and addresses.

    Links count in the profile only: in a message they may lead to anybody.
    """
    written, about = list(texts), list(profile)
    everything = written + about
    return Said(
        frozenset(found.casefold() for text in everything for found in _EMAIL.findall(text)),
        frozenset(_digits(found) for text in everything for found in _PHONE.findall(text)),
        frozenset(link for text in about for link in _links(text, networks)),
        frozenset(one.name for one in networks for text in written if _comes_from(text, one)),
    )


def _digits(phone: str) -> str:
    return re.sub(r"\D", "", phone)[-PHONE_END:]


def _links(text: str, networks: tuple[Network, ...]) -> Iterable[tuple[NetworkName, str]]:
    hosts = _hosts(networks)
    for url in _URL.findall(text):
        parts = urlsplit(url if "//" in url else f"https://{url}")
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
        path = [part for part in parts.path.split("/") if part]
        network = hosts.get(host)
        if network is None or not path:
            continue
        if path[0].casefold() in _BEHIND and len(path) > 1:
            path = path[1:]
        if path[0].casefold() not in _NOT_A_PERSON:
            yield network, fold(path[0].removeprefix("@").rstrip(".,;:!?"))


@cache
def _hosts(networks: tuple[Network, ...]) -> Mapping[str, NetworkName]:
    return {host: network.name for network in networks for host in network.hosts}


def _comes_from(text: str, network: Network) -> bool:
    """Whether one sentence says both "me" and "from" that network."""
    pattern = _from_pattern(network.called)
    return any(
        pattern.search(sentence) is not None and _SAYS_ME.search(sentence) is not None
        for sentence in re.split(r"[.!?\n。؟]+", text)
    )


_SAYS_ME = re.compile(rf"(?<!\w)(?:{_ME})(?!\w)|です|から|の", re.IGNORECASE)


@cache
def _from_pattern(called: tuple[str, ...]) -> re.Pattern[str]:
    # A name of one letter, X, is one only as a capital.
    names = "|".join(
        re.escape(name) if len(name) == 1 else f"(?i:{re.escape(name)})" for name in called
    )
    before = rf"(?<!\w)(?i:{_FROM})\s+(?:{names})(?!\w)"
    behind = rf"(?<!\w)(?:{names})(?:(?i:{_BACK}))"
    return re.compile(f"{before}|{behind}")
