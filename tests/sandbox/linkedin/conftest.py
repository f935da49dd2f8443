"""LinkedIn alone over the small world, with a post that many have commented on."""

from collections.abc import Iterator

import pytest

from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import Item
from tests.worlds import small_world

MANY = 23


def busy_world() -> World:
    """The small world, where Ben has much to say below a second post."""
    file = small_world()
    words = "New: the #cargo bike (3 wheels), says Ana Ñandú"
    file.items.append(Item("l-busy", "linkedin", "post", "owner", "-3d", words))
    file.items += [
        Item(f"b{n}", "linkedin", "comment", "ben", f"-2d {n}m", f"Point {n}", on="l-busy")
        for n in range(MANY)
    ]
    mention = "Test Cycles mended my #bike [well]"
    file.items.append(Item("lm", "linkedin", "mention", "ben", "-6h", mention))
    return World(file)


@pytest.fixture
def linkedin() -> Iterator[Sandbox]:
    """The sandbox with LinkedIn only."""
    with Sandbox(busy_world(), networks=("linkedin",)) as running:
        yield running
