"""Every emoji with its group, its skin tones and its names in the owner's language and English."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from socialinbox.config.resources import resource

LIGHT = "\U0001f3fb"
TONES = ("", *(chr(code) for code in range(0x1F3FB, 0x1F400)))
"""No skin tone, then from light to dark."""
LANGUAGES = ("en", "de", "es", "fr", "ar")
USUAL = ("👍", "❤️", "😊", "🙏", "🎉", "😅", "👋", "✅", "🔧", "🚲", "😍", "🤔")
"""What stands first as long as the owner has used none."""


@dataclass(frozen=True, slots=True)
class Emoji:
    """One of them; `toned` is the same with a light skin, or "" where it has none."""

    sign: str
    group: int
    toned: str
    name: str
    words: str
    """All words it is found by, folded, with a space in front of each."""

    def with_tone(self, tone: str) -> str:
        """With that skin tone, where it has one."""
        return self.toned.replace(LIGHT, tone) if tone and self.toned else self.sign


def folded(text: str) -> str:
    """Without accents and capitals."""
    parts = unicodedata.normalize("NFKD", text).casefold()
    return "".join(part for part in parts if not unicodedata.combining(part))


@lru_cache(maxsize=2)
def all_emoji(language: str) -> tuple[Emoji, ...]:
    """All of them in Unicode's order, named in a language of the window, else in English."""
    signs = _lines("emoji")
    english = _lines("en")
    mine = _lines(language) if language in LANGUAGES else english
    found = []
    for (group, sign, toned), (name, words), (other, others) in zip(
        signs, mine, english, strict=True
    ):
        known = " ".join(dict.fromkeys(folded(f"{name} {words} {other} {others}").split()))
        found.append(Emoji(sign, int(group), toned, name, f" {known}"))
    return tuple(found)


def search(known: tuple[Emoji, ...], typed: str) -> list[Emoji]:
    """Those of which every typed word begins a word; whole words and names first."""
    wanted = folded(typed.replace("_", " ")).split()
    if not wanted:
        return list(known)
    fit = [one for one in known if all(f" {word}" in one.words for word in wanted)]
    name = " ".join(wanted)

    def rank(one: Emoji) -> int:
        return 0 if folded(one.name).startswith(name) else 1 if f" {name} " in one.words else 2

    return sorted(fit, key=rank)


def _lines(name: str) -> list[list[str]]:
    text = resource("emoji", f"{name}.tsv").read_text("utf-8")
    return [line.split("\t") for line in text.splitlines()]
