"""The world's own time, and what it makes happen."""

from datetime import UTC, datetime, timedelta

from socialinbox.sandbox.clock import Clock
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import Item, Later
from tests.worlds import small_world

START = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Ticks:
    """A hand-driven clock in seconds."""

    def __init__(self) -> None:
        self.at = 50.0

    def __call__(self) -> float:
        return self.at


def test_it_runs_as_fast_as_told() -> None:
    ticks = Ticks()
    clock = Clock(START, speed=60, tick=ticks)
    assert clock.now() == START
    ticks.at += 2
    assert clock.now() == START + timedelta(minutes=2)


def test_it_can_be_pushed_on() -> None:
    clock = Clock(START, tick=Ticks())
    clock.advance(timedelta(days=3))
    clock.advance(timedelta(hours=1))
    assert clock.now() == START + timedelta(days=3, hours=1)


def test_without_a_start_it_is_now() -> None:
    assert abs(Clock().now() - datetime.now(UTC)) < timedelta(seconds=5)


def later_world(clock: Clock) -> World:
    file = small_world()
    new = Item("new", "twitter", "mention", "ben", "", "@testcycles there?")
    older = Item("older", "youtube", "comment", "ben", "-1h", "Found it", on="y-video")
    file.later = [
        Later(30, "edit", key="new", text="@testcycles are you there?"),
        Later(10, "add", item=new),
        Later(20, "add", item=older),
        Later(40, "delete", key="x1"),
        Later(50, "hide", key="f3"),
        Later(60, "revoke", network="linkedin"),
    ]
    return World(file, clock)


def test_what_is_due_happens_in_its_order_and_at_its_time() -> None:
    clock = Clock(START, tick=Ticks())
    world = later_world(clock)
    assert world.get("new") is None
    clock.advance(timedelta(seconds=10))
    world.now()
    new = world.things["new"]
    assert new.at == START + timedelta(seconds=10)
    assert new.edited_at is None
    clock.advance(timedelta(seconds=25))
    assert world.find("twitter", new.id) is new
    assert new.text == "@testcycles are you there?"
    assert new.edited_at == START + timedelta(seconds=30)
    assert world.things["older"].at == START + timedelta(seconds=20) - timedelta(hours=1)
    assert not world.things["x1"].gone
    clock.advance(timedelta(minutes=1))
    assert "x1" not in {thing.key for thing in world.of("twitter")}
    assert world.things["x1"].deleted_at == START + timedelta(seconds=40)
    assert world.things["f3"].hidden
    assert world.revoked == {"linkedin"}


def test_answers_stand_under_what_they_answer() -> None:
    clock = Clock(START, tick=Ticks())
    world = World(small_world(), clock)
    top = world.things["x1"]
    assert [thing.key for thing in world.children(top)] == ["x2"]
    clock.advance(timedelta(seconds=1))
    reply = world.write("twitter", "reply", "And in the rain?", to=top)
    assert [thing.key for thing in world.children(top)] == ["x2", reply.key]
    assert reply.root == "x1"
    world.delete(reply)
    assert [thing.key for thing in world.children(top)] == ["x2"]
    assert world.find("twitter", reply.id) is reply


def test_the_world_may_start_at_a_fixed_time() -> None:
    file = small_world()
    file.starts = "2026-01-02T03:04:05+01:00"
    world = World(file)
    assert abs(world.start - datetime(2026, 1, 2, 2, 4, 5, tzinfo=UTC)) < timedelta(seconds=5)
