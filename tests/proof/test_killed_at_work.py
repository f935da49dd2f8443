"""A real process, killed at odd moments over all that an owner does, from a seed.

SOCIALINBOX_KILL_SEEDS names other seeds than the one that always runs, separated by spaces.
"""

import json
import os
import random
from pathlib import Path
from typing import Any

import pytest

from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from tests.proof.week import NETWORKS, Killable
from tests.worlds import small_world

SEEDS = [int(seed) for seed in os.environ.get("SOCIALINBOX_KILL_SEEDS", "3").split()]
ROUNDS = 2
TITLE, WORDS = "How to clean a rotor", "Answer number"
FILM = bytes(range(256)) * 40_000


class Owner:
    """Does one thing after the other, whatever dies under it; notes what was said to be done."""

    def __init__(self, seed: int, program: Killable, folder: Path) -> None:
        self.chance, self.program, self.folder = random.Random(seed), program, folder
        self.deaths = 0
        self.written: list[str] = []
        self.promised: set[str] = set()
        self.saved: set[int] = set()
        self.settings = ["0"]
        self.steps: list[int] = []

    def dare(self, do: str, moments: int, **more: Any) -> Any:
        """Ask for something of a process that dies over it, before so many moments have passed,
        or over a call to a network; None where it did die."""
        if do == "work" and self.chance.random() < 0.5:
            self.program.kill_after(self.chance.randrange(1, 5))
        else:
            more["die_in"] = self.chance.randrange(1, moments)
        answer = self.program.ask(do, **more)
        self.program.spare()
        self.deaths += answer is None
        return answer

    def someone(self) -> int:
        return int(self.chance.choice(self.program.ask("people")))

    def answer(self) -> None:
        text = f"{WORDS} {len(self.written)}"
        self.written.append(text)
        if self.dare("reply", 40, which=self.chance.random(), text=text) is not None:
            self.promised.add(text)

    def save(self) -> None:
        customer = self.someone()
        if self.dare("save", 20, customer=customer):
            self.saved.add(customer)

    def merge(self) -> None:
        people = self.program.ask("people")
        keep, join = self.chance.sample(people, 2)
        if (stated := self.dare("link", 6, keep=keep, join=join)) is not None:
            self.steps.append(stated)

    def take_back(self) -> None:
        if self.steps:
            step = self.steps.pop()
            if self.dare("undo", 5, step=step) is None and self.program.ask("in_force", step=step):
                # It died before; what was begun can be done all the same.
                assert self.program.ask("undo", step=step)

    def export(self) -> None:
        form = self.chance.choice(["html", "csv", "jsonl"])
        file = self.folder / f"export.{form}"
        self.dare("export", 40, form=form, file=str(file))
        if not file.exists():
            return
        text = file.read_text("utf-8")
        if form == "html":
            assert text.rstrip().endswith("</html>")
        elif form == "jsonl":
            assert all(json.loads(line) for line in text.splitlines())
        assert text.endswith("\n")

    def choose(self) -> None:
        self.settings.append(self.chance.choice(["0", "5", "20"]))
        if self.dare("setting", 5, value=self.settings[-1]):
            self.settings = self.settings[-1:]

    def work(self) -> None:
        """A reply and a film are on their way."""
        self.dare("work", 60)


@pytest.mark.slow
@pytest.mark.timeout(180)
@pytest.mark.parametrize("seed", SEEDS)
def test_killed_over_everything_nothing_is_lost_or_done_twice(seed: int, tmp_path: Path) -> None:
    film = tmp_path / "rotor.mp4"
    film.write_bytes(FILM)
    world = World(small_world())
    with Sandbox(world, networks=NETWORKS) as sandbox:
        program = Killable(tmp_path / "profile", sandbox, "tests.proof.at_work")
        owner = Owner(seed, program, tmp_path)
        try:
            for network in NETWORKS:
                info = sandbox.info()[network]
                form = {name: value for name, value in info.items() if "url" not in name}
                assert program.ask("sign_in", network=network, form=form) is not None
            assert program.ask("poll") == []
            first = owner.someone()
            # So that it is known what is chosen.
            program.ask("setting", value="0")
            program.ask("film", customer=first, file=str(film), title=TITLE)
            deeds = [owner.answer, owner.save, owner.merge, owner.take_back, owner.export]
            for _ in range(ROUNDS):
                for deed in owner.chance.sample([*deeds, owner.choose, owner.work, owner.work], 8):
                    deed()
            films: dict[str, str] = {}
            while films.get(TITLE) != "done":
                films = program.ask("work")
            while open_ones(program.ask("facts")):
                program.ask("work")
            facts = program.ask("facts")
            program.ask("poll")
        finally:
            program.close()
    items = world.snapshot()["items"]
    there = [item["text"] for item in items]
    # A reply that was killed while it was asked for was never promised; no other is missing.
    for text in owner.written:
        assert sum(one.endswith(text) for one in there) in (
            {1} if text in owner.promised else {0, 1}
        )
    kept = {one["text"] for one in facts["deliveries"]}
    assert owner.promised <= kept
    assert all(sum(one.endswith(text) for one in there) == 1 for text in kept)
    assert sum(item["text"] == TITLE for item in items) == 1
    assert not owner.saved or facts["saved"]
    assert facts["sound"] == "ok"
    assert facts["complaint"] is None
    assert facts["setting"] in owner.settings
    assert owner.deaths >= 2 * ROUNDS


def open_ones(facts: dict[str, Any]) -> bool:
    """Whether a reply is still on its way, by itself or once its owner says so."""
    return any(one["state"] in ("queued", "sending", "sent") for one in facts["deliveries"])
