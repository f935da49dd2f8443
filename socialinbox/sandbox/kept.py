"""A sandbox that goes on another time as it was left: its world, and where it was reached."""

from typing import Literal

import msgspec

from socialinbox.sandbox.world import Past, World
from socialinbox.sandbox.worldfile import WorldError, WorldFile


class Kept(msgspec.Struct, forbid_unknown_fields=True):
    """What is kept of a sandbox. The world file goes along: a later one may tell another story.

    `ports` are by network; addresses of pictures that clients know hold them.
    """

    format: Literal[1]
    file: WorldFile
    past: Past
    ports: dict[str, int]

    def world(self) -> World:
        """The world as it stands by now."""
        return World(self.file, past=self.past)


def keep(world: World, ports: dict[str, int]) -> bytes:
    """All of it as JSON."""
    return msgspec.json.encode(Kept(1, world.file, world.past(), ports))


def read_kept(data: bytes) -> Kept:
    """What `keep` gave; raises WorldError."""
    try:
        return msgspec.json.decode(data, type=Kept)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise WorldError(f"What was kept of the sandbox can't be read: {error}.") from error
