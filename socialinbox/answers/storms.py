"""Finds questions that many ask at once, by plain comparison of their telling words."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from rapidfuzz.fuzz import token_set_ratio, token_sort_ratio

from socialinbox.answers.terms import same_word, terms_of
from socialinbox.domain.answers import HOURS, Question, Storm

LEAST = 3
"""So few make a storm."""
ALIKE = 0.5
"""Share of the words' weight, of both together, that two questions must have in common."""
NEARLY = 88
"""From this likeness on (0 to 100) two questions are one but for their spelling."""
MOST_WORDS = 25
"""A long story asks something of its own, however many words it shares."""
ABOUT = 3
"""Words that say what a storm is about."""
_NOISE = re.compile(r"@\w+|https?://\S+|#")

_MEANT = {
    "opening hours": "open opens opened opening close closes closed closing hours hour geoffnet "
    "offen oeffnungszeiten offnungszeiten schliesst abierto abierta abren abre horario horarios "
    "cierran ouvert ouverts ouvre ouvrez horaires ferme",
    "price": "price prices cost costs costing expensive preis preise kostet kosten teuer precio "
    "precios cuesta cuestan vale prix coute coutent cher",
    "delivery": "deliver delivers delivered delivery ship ships shipped shipping lieferung liefern "
    "liefert geliefert versand versenden envio envios enviar envian livraison livrer livrez "
    "expedition",
    "in stock": "stock available availability lager lieferbar verfugbar disponible disponibles",
}
STRONG = 5.0
"""What asking for the opening hours weighs: on which day is asked besides matters little."""
_DAYS = """
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
fridays saturdays sundays today tomorrow tonight weekend weekends time times day montag dienstag
mittwoch donnerstag freitag samstag sonntag montags samstags sonntags heute wochenende uhr zeit
lunes martes miercoles jueves viernes sabado sabados domingo domingos hoy manana lundi mardi
mercredi jeudi vendredi samedi dimanche aujourd hui demain
"""
DAYS = frozenset(_DAYS.split())
"""On which day is asked besides: no telling words."""
MEANT = {word: about for about, words in _MEANT.items() for word in words.split()}
"""Words that ask for the same, as one. Folded."""


def find_storms(questions: Sequence[Question], least: int = LEAST) -> list[Storm]:
    """Groups of questions that ask the same, the largest first; nobody stands in two.

    Each group is all that is like one question in its middle, so that no chain of likenesses ends
    with two that have nothing in common.
    """
    terms = [_terms(one.text) for one in questions]
    weights = _weights(terms)
    like: list[set[int]] = [{at} for at in range(len(questions))]
    for one, other in _pairs(terms):
        if _alike(terms[one], terms[other], weights):
            like[one].add(other)
            like[other].add(one)
    left = {at for at in range(len(questions)) if terms[at]}
    storms: list[Storm] = []
    while left:
        middle = max(sorted(left), key=lambda at: len(like[at] & left))
        group = like[middle] & left
        if len(group) < least:
            break
        left -= group
        ordered = sorted(group, key=lambda at: questions[at].asked_at)
        about = _about([terms[at] for at in ordered])
        storms.append(Storm(about, tuple(questions[at] for at in ordered)))
    return storms


def _terms(text: str) -> frozenset[str]:
    """The telling words of a question, those that mean the same as one; empty for a story."""
    found = terms_of(_NOISE.sub(" ", text))
    if len(found) > MOST_WORDS:
        return frozenset()
    return frozenset(MEANT.get(word, word) for word in found if word not in DAYS)


def _weights(terms: Sequence[frozenset[str]]) -> dict[str, float]:
    """Rare words weigh more; a word that nearly all say, nearly nothing."""
    counts = Counter(term for one in terms for term in one)
    found = {term: 0.3 + math.log(1 + len(terms) / count) for term, count in counts.items()}
    return found | ({HOURS: STRONG} if HOURS in found else {})


def _pairs(terms: Sequence[frozenset[str]]) -> Iterable[tuple[int, int]]:
    """Those that share the beginning of a word, each two once."""
    by_beginning: dict[str, list[int]] = {}
    seen: set[tuple[int, int]] = set()
    for at, one in enumerate(terms):
        for key in {term[:3] for term in one}:
            for other in by_beginning.get(key, ()):
                seen.add((other, at))
            by_beginning.setdefault(key, []).append(at)
    return seen


def _alike(one: frozenset[str], other: frozenset[str], weights: dict[str, float]) -> bool:
    """Whether two ask the same: most of their weight is shared, or they differ in spelling."""
    first, second = " ".join(sorted(one)), " ".join(sorted(other))
    if HOURS not in one & other and token_set_ratio(first, second) < ALIKE * 100:
        return False
    shared = sum(weights[term] for term in one if any(same_word(term, word) for word in other))
    alone = sum(weights[term] for term in other if not any(same_word(term, word) for word in one))
    whole = sum(weights[term] for term in one) + alone
    if shared >= ALIKE * whole:
        return True
    return len(one) > 1 and len(other) > 1 and token_sort_ratio(first, second) >= NEARLY


def _about(terms: Sequence[frozenset[str]]) -> tuple[str, ...]:
    """The words that at least half of them have, the commonest first; else the commonest."""
    counts = Counter(term for one in terms for term in one)
    ordered = sorted(counts, key=lambda term: (-counts[term], term))
    common = [term for term in ordered if counts[term] * 2 >= len(terms)]
    return tuple((common or ordered)[:ABOUT])
