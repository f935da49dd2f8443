"""How well people are found again on another network by their handles alone."""

import csv
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass
from itertools import combinations
from pathlib import Path

from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import NetworkName
from socialinbox.people.matching.evidence import weigh
from socialinbox.people.matching.keys import keys_of
from socialinbox.people.matching.ranking import Ranked, rank
from socialinbox.people.matching.reading import read_handle
from socialinbox.people.matching.traits import Traits

PRECISION = 0.98
COLUMNS = ("person", "network", "handle")
Person = str


@dataclass(frozen=True, slots=True)
class Measured:
    """One pair of networks; every share is of the people who are on both.

    `suggested` counts the suggestions that `recall_at_98` was reached with, right or wrong.
    `own_…` is what the program does by itself, with the bounds that it has.
    """

    people: int
    hit1: float
    hit3: float
    recall_at_98: float
    suggested: int
    own_recall: float
    own_precision: float
    own_suggested: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The best candidate for one handle: how sure, and whether it is right."""

    confidence: float
    right: bool
    suggested: bool


Handles = Mapping[Person, Traits]


PRINTED = Path("-")
"""Where JSON goes when no file is named for it."""


def run(file: Path | None, json_file: Path | None) -> int:
    """Measure a file and print; the exit code. Raises BadInput for a file that can't be used.

    `json_file` asks for JSON: into that file, or for PRINTED instead of the table.
    """
    if file is None and json_file not in (None, PRINTED):
        # "--json PEOPLE" is "PEOPLE --json" in the other order.
        file, json_file = json_file, PRINTED
    if file is None:
        raise BadInput(
            "There is no file to measure.",
            "Name a CSV file with the columns person, network and handle.",
        )
    found = measure(read(file))
    form = json.dumps({name: asdict(one) for name, one in found.items()}, indent=1)
    print(form if json_file == PRINTED else table(found))
    if json_file not in (None, PRINTED):
        try:
            json_file.write_text(form + "\n", "utf-8")
        except OSError as error:
            raise BadInput(
                f"{json_file} can't be written ({error.strerror}).", "Choose another file."
            ) from error
    return 0


def read(file: Path) -> dict[str, Handles]:
    """The handles by network and person. Raises BadInput."""
    networks: dict[str, dict[Person, Traits]] = defaultdict(dict)
    try:
        with file.open(encoding="utf-8", newline="") as lines:
            rows = csv.DictReader(lines)
            if not set(COLUMNS) <= set(rows.fieldnames or ()):
                raise BadInput(
                    f"{file} does not have the columns {', '.join(COLUMNS)}.",
                    "Name a CSV file with one handle a line.",
                )
            for row in rows:
                network, handle = row["network"], (row["handle"] or "").strip()
                if not handle:
                    continue
                networks[network][row["person"]] = Traits(
                    NetworkName(network), "handle", handle, handle=read_handle(handle)
                )
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadInput(f"{file} can't be read ({error}).", "Choose another file.") from error
    return dict(networks)


def measure(
    networks: Mapping[str, Handles], people: Collection[Person] | None = None
) -> dict[str, Measured]:
    """Each pair of networks. `people` limits who is looked for, never who competes."""
    return {
        f"{one}-{other}": _pair(networks[one], networks[other], people)
        for one, other in combinations(networks, 2)
    }


def table(found: Mapping[str, Measured]) -> str:
    """The same for people."""
    lines = [
        f"{'pair':<22} people  hit at 1  hit at 3  recall at 98 %  suggested  "
        "as the program asks: recall  precision  suggested"
    ]
    lines += [
        f"{name:<22} {one.people:>6}  {one.hit1:>8.3f}  {one.hit3:>8.3f}  "
        f"{one.recall_at_98:>14.3f}  {one.suggested:>9}  {one.own_recall:>27.3f}  "
        f"{one.own_precision:>9.3f}  {one.own_suggested:>9}"
        for name, one in found.items()
    ]
    return "\n".join(lines)


def _pair(ones: Handles, others: Handles, people: Collection[Person] | None) -> Measured:
    weights = _weights(ones, others)
    claims: dict[Person, list[tuple[float, Person]]] = defaultdict(list)
    for one, found in weights.items():
        for other, weight in found.items():
            claims[other].append((weight, one))
    asked = [one for one in ones if people is None or one in people]
    both = sum(one in others for one in asked)
    if both == 0:
        return Measured(0, 0.0, 0.0, 0.0, 0, 0.0, 0.0, 0)
    firsts: list[Answer] = []
    hit1 = hit3 = 0
    for one in asked:
        ranked = rank(
            weights[one],
            lambda who, me=one: max((w for w, x in claims[who] if x != me), default=0.0),  # type: ignore[misc]
        )
        hit1 += _holds(ranked[:1], one)
        hit3 += _holds(ranked[:3], one)
        firsts += [Answer(best.confidence, best.who == one, best.suggested) for best in ranked[:1]]
    right, suggested = _at_precision(firsts)
    own = [answer for answer in firsts if answer.suggested]
    own_right = sum(answer.right for answer in own)
    return Measured(
        both,
        hit1 / both,
        hit3 / both,
        right / both,
        suggested,
        own_right / both,
        own_right / max(1, len(own)),
        len(own),
    )


def _weights(ones: Handles, others: Handles) -> dict[Person, dict[Person, float]]:
    """Every two with a key in common, weighed, as the program finds and weighs them."""
    index: dict[int, list[Person]] = defaultdict(list)
    for other, traits in others.items():
        for key in keys_of(traits):
            index[key].append(other)
    found: dict[Person, dict[Person, float]] = {}
    for one, traits in ones.items():
        like = dict.fromkeys(other for key in keys_of(traits) for other in index[key])
        found[one] = {other: weigh(traits, others[other]).weight for other in like}
    return found


def _holds(ranked: Iterable[Ranked[Person]], person: Person) -> bool:
    return any(one.who == person for one in ranked)


def _at_precision(answers: list[Answer]) -> tuple[int, int]:
    """The most right answers, and all, among the surest ones of which 98 in 100 are right."""
    right = 0
    best = (0, 0)
    ordered = sorted(answers, key=lambda answer: (-answer.confidence, answer.right))
    for count, answer in enumerate(ordered, 1):
        right += answer.right
        last = count == len(ordered) or ordered[count].confidence < answer.confidence
        if last and right / count >= PRECISION:
            best = (right, count)
    return best
