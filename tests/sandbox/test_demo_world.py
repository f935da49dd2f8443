"""The demo's world is whole, consistent, believable in form, and its stories can be told."""

import re
from collections import Counter
from datetime import timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from twitter_text import parse_tweet  # type: ignore[import-untyped,unused-ignore]

from socialinbox.sandbox.clock import Clock
from socialinbox.sandbox.world import OWNER, Thing, World
from socialinbox.sandbox.worldfile import Item, WorldFile
from socialinbox.sandbox.worlds import load_world

PICTURES = Path(__file__).parents[2] / "resources" / "worlds" / "pictures"
MOST_BYTES = 40_000


@cache
def demo() -> WorldFile:
    return load_world("demo")


def arriving() -> list[Item]:
    return [step.item for step in demo().later if step.item is not None]


def everything() -> list[Item]:
    return [*demo().items, *arriving()]


@pytest.fixture
def whole() -> World:
    """The demo after all that happens later has happened."""
    clock = Clock()
    made = World(demo(), clock)
    clock.advance(timedelta(minutes=15))
    made.now()
    return made


def person_of(world: World, thing: Thing) -> str | None:
    """Whose conversation a thing belongs to; None for the owner's own posts."""
    if thing.by != OWNER:
        return thing.by
    if thing.other is not None:
        return thing.other
    parent = world.get(thing.to)
    return person_of(world, parent) if parent is not None else None


def test_size_and_spread() -> None:
    assert 40 <= len(demo().people) <= 50
    assert 600 <= len(demo().items) <= 700
    count = Counter(item.network for item in demo().items)
    assert min(count.values()) > 80
    assert {item.by for item in everything()} == {OWNER, *(p.key for p in demo().people)}


def test_everybody_has_only_accounts_that_are_used() -> None:
    used = {(item.by, item.network) for item in everything()}
    used |= {(item.with_, item.network) for item in everything() if item.with_}
    for person in demo().people:
        for network in ("twitter", "facebook", "linkedin", "youtube"):
            if getattr(person, network) is not None:
                assert (person.key, network) in used, f"{person.key} never uses {network}"


def test_ids_have_the_networks_forms() -> None:
    owner = demo().owner
    on_x = [owner.twitter, *(p.twitter for p in demo().people if p.twitter is not None)]
    for account in on_x:
        assert re.fullmatch(r"[A-Za-z0-9_]{1,15}", account.username)
        assert account.id.isdigit()
    on_youtube = [owner.youtube, *(p.youtube for p in demo().people if p.youtube is not None)]
    for channel in on_youtube:
        assert re.fullmatch(r"UC[A-Za-z0-9_-]{22}", channel.id)
    for person in demo().people:
        if person.facebook is not None:
            assert person.facebook.id.isdigit()
            assert person.facebook.psid is None or person.facebook.psid.isdigit()
        if person.linkedin is not None:
            assert re.fullmatch(r"[A-Za-z0-9_-]{10}", person.linkedin.id)


def test_answers_come_after_what_they_answer(whole: World) -> None:
    for thing in whole.things.values():
        for key in (thing.to, thing.on, thing.private_of):
            earlier = whole.get(key)
            assert earlier is None or earlier.at < thing.at, thing.key
    assert len(whole.things) == len(everything())


def test_nobody_talks_into_anothers_private_messages(whole: World) -> None:
    for thing in whole.things.values():
        start = whole.get(thing.private_of)
        if start is not None:
            assert start.by == thing.by
            assert start.network == "facebook"


def test_comments_keep_to_two_levels(whole: World) -> None:
    for thing in whole.things.values():
        if thing.kind == "comment" and thing.to is not None:
            parent = whole.things[thing.to]
            assert parent.to is None
            assert parent.on == thing.on


def test_no_text_is_said_twice() -> None:
    texts = Counter(item.text for item in everything())
    assert [text for text, times in texts.items() if times > 1] == []


def test_posts_on_x_are_short_enough() -> None:
    for item in everything():
        if item.network == "twitter" and item.kind != "dm":
            assert parse_tweet(item.text).asdict()["valid"], item.key


def test_pictures_are_there_and_small() -> None:
    named = {name for item in everything() for name in item.pictures}
    named |= {person.picture for person in demo().people if person.picture}
    named.add(str(demo().owner.picture))
    for name in named:
        file = PICTURES / f"{name}.png"
        assert file.read_bytes().startswith(b"\x89PNG"), name
        assert file.stat().st_size <= MOST_BYTES, name
    assert named == {file.stem for file in PICTURES.glob("*.png")}
    assert sum(person.picture is not None for person in demo().people) >= 15


def test_a_dozen_move_between_networks() -> None:
    on: dict[str, set[str]] = {}
    for item in demo().items:
        if item.by != OWNER:
            on.setdefault(item.by, set()).add(item.network)
    assert sum(len(networks) >= 3 for networks in on.values()) >= 12


def test_mara_goes_the_whole_way() -> None:
    hers = [item for item in demo().items if item.by == "mara"]
    networks = list(dict.fromkeys((item.network, item.kind) for item in hers))
    assert networks == [
        ("twitter", "mention"),
        ("twitter", "reply"),
        ("linkedin", "comment"),
        ("facebook", "dm"),
        ("youtube", "comment"),
    ]
    assert hers[0].text.startswith("@harbourbikes my new hub whistles when I brake.")
    by_key = {item.key: item for item in demo().items}
    video = by_key[str(hers[-1].on)]
    assert video.text == "Cleaning a disc rotor in three minutes"
    assert any("rotor" in item.pictures for item in hers if item.kind == "dm")


def test_maras_newest_is_unanswered_and_her_window_is_open() -> None:
    world = World(demo())
    own = [t for t in world.things.values() if person_of(world, t) == "mara"]
    newest = max(own, key=lambda t: t.at)
    assert (newest.by, newest.network) == ("mara", "youtube")
    assert world.start - newest.at < timedelta(hours=1)
    written = max(t.at for t in own if t.kind == "dm" and t.by == "mara")
    assert timedelta(hours=19) < world.start - written < timedelta(hours=23)


def test_the_owner_has_answered_many_and_not_all() -> None:
    world = World(demo())
    last: dict[str, Thing] = {}
    for thing in sorted(world.things.values(), key=lambda t: t.at):
        person = person_of(world, thing)
        if person is not None:
            last[person] = thing
    waiting = [key for key, thing in last.items() if thing.by != OWNER]
    assert 15 <= len(waiting) <= 30
    assert len(last) - len(waiting) >= 15


def test_times_lie_within_five_weeks() -> None:
    world = World(demo())
    ages = [world.start - thing.at for thing in world.things.values()]
    assert timedelta(0) < min(ages) < timedelta(hours=1)
    assert timedelta(days=30) < max(ages) < timedelta(days=36)
    direct = [world.start - t.at for t in world.of("twitter", "dm")]
    assert max(direct) < timedelta(days=30)
    recent = [t for t in world.of("twitter") if world.start - t.at < timedelta(days=7)]
    assert len(recent) > 60


def test_many_tongues_and_one_from_right_to_left() -> None:
    said = " ".join(item.text for item in demo().items)
    for sample in ("für", "¿", "C'est", "ä", "ş", "です", "है", "هل", "🚲"):
        assert sample in said
    layla = next(person for person in demo().people if person.key == "layla")
    assert layla.name == "ليلى حدّاد"


def test_the_odd_ones_are_there() -> None:
    hidden = [p for p in demo().people if p.facebook is not None and not p.facebook.named]
    assert len(hidden) == 1
    assert "price?" in {item.text for item in demo().items if item.by == hidden[0].key}
    assert all(item.network == "youtube" for item in demo().items if item.held)
    assert sum(item.held for item in demo().items) >= 1


def test_things_keep_happening_while_one_looks() -> None:
    times = [step.after for step in demo().later]
    assert times == sorted(times)
    assert 10 <= times[0] <= 20
    gaps = [after - before for before, after in pairwise(times)]
    assert all(10 <= gap <= 60 for gap in gaps)
    assert 600 <= times[-1] <= 780
    assert Counter(step.do for step in demo().later) == {
        "add": len(times) - 2, "edit": 1, "delete": 1,
    }  # fmt: skip
    assert {item.network for item in arriving()} == {"twitter", "facebook", "linkedin", "youtube"}
    assert {"mara", "tomas"} <= {item.by for item in arriving()}


def test_some_are_linked_with_reasons_in_words() -> None:
    assert 5 <= len(demo().linked) <= 7
    mara = next(linked for linked in demo().linked if linked.person == "mara")
    assert set(mara.networks) == {"twitter", "facebook", "linkedin", "youtube"}
    for linked in demo().linked:
        assert len(linked.networks) > 1
        assert linked.basis in ("they told me", "public profile")
        assert len(linked.evidence) > 20
