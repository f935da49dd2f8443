"""Generated worlds: the same for the same seed, as large as asked, and sound."""

from collections import Counter
from statistics import median

import msgspec
import pytest

from socialinbox.sandbox.generate import generate
from socialinbox.sandbox.world import OWNER, World
from socialinbox.sandbox.worldfile import WorldFile, parse
from socialinbox.sandbox.worlds import load_world


def messages(world: WorldFile) -> int:
    return sum(item.by != OWNER or item.kind not in ("post", "video") for item in world.items)


def test_the_same_seed_gives_the_same_world() -> None:
    once, again = generate(7, 30, 400), generate(7, 30, 400)
    assert msgspec.json.encode(once) == msgspec.json.encode(again)
    assert generate(8, 30, 400).items != once.items


@pytest.mark.parametrize(("customers", "wanted"), [(1, 1), (3, 50), (200, 3000)])
def test_as_many_as_asked(customers: int, wanted: int) -> None:
    made = generate(1, customers, wanted)
    assert len(made.people) == customers
    assert messages(made) == wanted


def test_it_is_a_sound_world_file() -> None:
    made = generate(3, 120, 2000)
    assert parse(msgspec.json.encode(made)) == made
    world = World(made)
    for thing in world.things.values():
        parent = world.get(thing.to)
        assert parent is None or parent.at <= thing.at
        assert thing.at < world.start


def test_it_looks_like_life() -> None:
    made = generate(5, 300, 4000)
    said = Counter(item.by for item in made.items if item.by != OWNER)
    most = [times for _, times in said.most_common(10)]
    assert most[0] > 5 * median(said.values())
    lengths = sorted(len(item.text) for item in made.items)
    assert lengths[len(lengths) // 20] < 20
    assert lengths[-20] > 300
    several = sum(
        sum(a is not None for a in (p.twitter, p.facebook, p.linkedin, p.youtube)) > 1
        for p in made.people
    )
    assert 0.25 < several / len(made.people) < 0.45


def test_only_the_networks_asked_for() -> None:
    made = generate(2, 40, 300, networks=("youtube", "linkedin"))
    assert {item.network for item in made.items} == {"youtube", "linkedin"}
    assert all(person.twitter is None and person.facebook is None for person in made.people)


@pytest.mark.parametrize(("customers", "wanted"), [(0, 5), (5, 0)])
def test_nothing_can_not_be_generated(customers: int, wanted: int) -> None:
    with pytest.raises(ValueError, match="needs customers, messages and networks"):
        generate(1, customers, wanted)


def test_by_name() -> None:
    made = load_world("generated:7:450")
    assert made.name == "generated:7:450"
    assert messages(made) == 450
    assert made == generate(7, 30, 450)
