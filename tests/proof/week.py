"""A week of four accounts: what customers do, what goes wrong, and what must be true at the end."""

import json
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from socialinbox.sandbox.faults import FaultKind, Faults
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import OWNER, Thing, World
from socialinbox.sandbox.worldfile import Item

KILL_EVERY = 8
"""Steps; beginning again takes the most time of all."""
ROOT = Path(__file__).parent.parent.parent
FAULTS = ("rate_limit", "server_error", "cut", "broken_json", "lost_answer")
NETWORKS = ("twitter", "facebook", "linkedin", "youtube")
TOPS = {"facebook": "f-post", "linkedin": "l-post", "youtube": "y-video"}
JUMPS = (-7200.0, -600.0, 900.0, 10800.0)
"""Seconds by which this computer's clock is wrong for a while."""


class Watched(Faults):
    """Faults that also tell of each call that a network gets."""

    def __init__(self, on_call: Callable[[], None]) -> None:
        super().__init__()
        self._on_call = on_call

    def take(self, method: str, path: str) -> FaultKind | None:
        """The fault that a call meets."""
        self._on_call()
        return super().take(method, path)


class Killable:
    """The program in a process of its own, on one profile, begun again whenever it has died."""

    def __init__(
        self, folder: Path, sandbox: Sandbox, module: str = "tests.proof.app_process"
    ) -> None:
        self._folder, self._sandbox, self._module = folder, sandbox, module
        self._process: subprocess.Popen[str] | None = None
        self.jump = 0.0
        self.kills = 0
        self._calls_left: int | None = None
        for site in sandbox.sites.values():
            site.faults = Watched(self._called)

    def kill_after(self, calls: int) -> None:
        """Kill the process while it waits for the answer to a call that is yet to come."""
        self._calls_left = calls

    def spare(self) -> None:
        """Kill it no more."""
        self._calls_left = None

    def _called(self) -> None:
        if self._calls_left is None or self._process is None:
            return
        self._calls_left -= 1
        if self._calls_left <= 0:
            self._calls_left = None
            self.kills += 1
            os.kill(self._process.pid, signal.SIGKILL)

    def ask(self, do: str, **more: Any) -> Any:
        """Let it do something; None where it died over that. Raises on a refusal."""
        process = self._running()
        answer = self._say(process, {"do": do, **more})
        if answer is None:
            self._bury(process)
            return None
        assert "error" not in answer, answer
        return answer["done"]

    def close(self) -> None:
        """End it in good order."""
        if self._process is not None:
            process, self._process = self._process, None
            process.communicate(timeout=20)
            assert process.returncode == 0

    def _bury(self, process: "subprocess.Popen[str]") -> None:
        self._process = None
        process.communicate(timeout=10)
        assert process.returncode == -signal.SIGKILL, "the program ended by itself"

    def _running(self) -> "subprocess.Popen[str]":
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", self._module],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                cwd=ROOT,
            )
            urls = {n: [i["url"], i["auth_url"]] for n, i in self._sandbox.info().items()}
            opened = self._say(self._process, {"folder": str(self._folder), "endpoints": urls})
            if opened is None:
                # Killed over its very first call.
                self._bury(self._process)
                return self._running()
        return self._process

    def _say(self, process: "subprocess.Popen[str]", line: dict[str, Any]) -> Any:
        assert process.stdin is not None
        assert process.stdout is not None
        here = datetime.now(UTC)
        skew = (self._sandbox.world.now() - here).total_seconds() + self.jump
        try:
            process.stdin.write(json.dumps({**line, "skew": skew}) + "\n")
            process.stdin.flush()
        except BrokenPipeError:
            return None
        text = process.stdout.readline()
        return json.loads(text) if text else None


class Week:
    """One week from a seed."""

    def __init__(self, seed: int, sandbox: Sandbox, program: Killable) -> None:
        self.chance = random.Random(seed)
        self.sandbox, self.world, self.program = sandbox, sandbox.world, program
        self.words = 0
        self.answers: dict[str, bool] = {}
        """What the owner wrote, and whether the program said that it was kept."""
        self._locked_out: dict[str, int] = {}
        self.happened: Counter[str] = Counter()
        self._steps = 0
        self.quiet_since: datetime | None = None

    def sign_in(self, network: str) -> None:
        """The owner signs in, if need be until it works, with tokens that are new."""
        module = import_module(f"socialinbox.sandbox.{network}.app")
        form = dict(module.entrance(self.sandbox.sites[network]))
        for name in ("url", "auth_url"):
            form.pop(name)
        while self.program.ask("sign_in", network=network, form=form) is None:
            continue

    def step(self) -> None:
        """Some hours in which everything may happen."""
        for _ in range(self.chance.randrange(6)):
            self._customer()
        if self.chance.random() < 0.5:
            self._go_wrong()
        self._steps += 1
        if self._steps % KILL_EVERY == 0:
            self.program.kill_after(self.chance.randrange(1, 15))
        if self.chance.random() < 0.6:
            self._answer()
        self.program.ask("poll")
        for network in [n for n, left in self._locked_out.items() if left <= 0]:
            self._mend(network)
        self._locked_out = {n: left - 1 for n, left in self._locked_out.items()}
        self.world.clock.advance(timedelta(minutes=self.chance.randrange(5, 475)))

    def end(self, *, days: int) -> None:
        """Nothing goes wrong any more, and time passes until nothing is waited for."""
        self.quiet_since = self.world.now()
        self.program.jump = 0.0
        self.program.spare()
        for site in self.sandbox.sites.values():
            site.faults.clear()
        for network in list(self._locked_out):
            self._mend(network)
        self.program.ask("poll")
        state = self.program.ask("state")
        # A kill between a renewal and its keeping costs X's grant: the owner is told so.
        for network, (health, _) in state["accounts"].items():
            if health == "needs attention":
                self.happened["locked out by a kill"] += 1
                self.sign_in(network)
        for _ in range(days * 6):
            self.program.ask("poll")
            self.world.clock.advance(timedelta(hours=4))

    def resolve(self) -> list[str]:
        """The owner sends again what was refused or not found; what is wrong before he does.

        What stands in the world must have been found by now: he would say it twice.
        """
        standing = said(self.world)
        wrong = [
            f"stands in the world, and is not found: {one}"
            for one in self.program.ask("state")["deliveries"]
            if one["state"] in ("refused", "unsure") and standing[one["text"]]
        ]
        self.happened["sent again"] += len(self.program.ask("retry"))
        return wrong

    def _mend(self, network: str) -> None:
        self.sandbox.sites[network].faults.clear()
        del self._locked_out[network]
        self.sign_in(network)

    # -- what customers do

    def _customer(self) -> None:
        what = self.chance.choices(("write", "edit", "delete", "phone"), (16, 2, 2, 1))[0]
        if what == "write":
            self._write()
            return
        if what == "phone":
            self._answer_elsewhere()
            return
        lately = self.world.now() - timedelta(hours=20)
        theirs = [
            t
            for network in NETWORKS
            for t in self.world.of(network, "mention", "reply", "comment")
            if t.by != OWNER and t.at > lately
        ]
        if what == "delete":
            # Messenger lets people take back what they sent.
            letters = self.world.of("facebook", "dm")
            theirs += [t for t in letters if t.by != OWNER and t.at > lately]
        if not theirs:
            return
        thing = self.chance.choice(theirs)
        self.happened[f"{what} {thing.network}"] += 1
        if what == "edit":
            self.words += 1
            self.world.edit(thing, f"{thing.text} and edited {self.words}")
        else:
            self.world.delete(thing)

    def _write(self) -> None:
        self.words += 1
        network = self.chance.choice(NETWORKS)
        by = self.chance.choice(("ana", "ben"))
        text = f"word {self.words} of {by} & <co> 🔧"
        item = Item(f"w{self.words}", network, "comment", by, "", text)
        theirs = self.world.of(network, "comment", "mention", "reply")
        if network in ("twitter", "facebook") and self.chance.random() < 0.4:
            item.kind = "dm"
        elif network == "twitter":
            item.kind, item.text = "mention", f"@testcycles {text}"
            if self.chance.random() < 0.5:
                item.kind, item.to = "reply", self.chance.choice(theirs).key
        elif theirs and self.chance.random() < 0.5:
            item.on, item.to = TOPS[network], _top(self.world, self.chance.choice(theirs)).key
            if self.world.things[item.to].gone:
                item.to = None
        else:
            item.on = TOPS[network]
        self.world.add(item)

    # -- what the owner does

    def _answer_elsewhere(self) -> None:
        """On the telephone, with the network's own app."""
        network = self.chance.choice(NETWORKS)
        theirs = [
            t
            for t in self.world.of(network, "mention", "reply", "comment", "dm")
            if t.by != OWNER and t.at > self.world.now() - timedelta(hours=20)
        ]
        if not theirs:
            return
        self.words += 1
        self.happened["phone"] += 1
        to = self.chance.choice(theirs)
        item = Item(f"p{self.words}", network, "comment", OWNER, "", f"Phone {self.words}.")
        if to.kind == "dm":
            item.kind, item.with_ = "dm", to.by
        elif network == "twitter":
            item.kind, item.to = "reply", to.key
        else:
            item.on, item.to = to.on, _top(self.world, to).key
        self.world.add(item)

    def _answer(self) -> None:
        text = f"Answer {len(self.answers) + 1} of the shop."
        self.answers[text] = False
        place = self.program.ask("reply", which=self.chance.random(), text=text)
        self.answers[text] = place is not None

    # -- what goes wrong

    def _go_wrong(self) -> None:
        network = self.chance.choice(NETWORKS)
        site = self.sandbox.sites[network]
        kind = self.chance.choice((*FAULTS, "expire", "revoke", "jump", "lost_answer"))
        self.happened[kind] += 1
        match kind:
            case "expire":
                site.grants.expire_all()
            case "revoke":
                site.grants.revoke_all()
                self._locked_out[network] = self.chance.randrange(1, 4)
            case "jump":
                self.program.jump = self.chance.choice((0.0, *JUMPS))
            case _:
                site.faults.add(kind, self.chance.randrange(1, 5))


def _top(world: World, thing: Thing) -> Thing:
    above = world.get(thing.to)
    return thing if above is None else _top(world, above)


def shown_by_network(world: World) -> dict[tuple[str, str], Thing]:
    """Everybody's words that are not deleted and do not hang on what is."""
    found = {}
    for thing in world.things.values():
        chain: Thing | None = thing
        while chain is not None and not chain.gone:
            chain = world.get(chain.to)
        own_top = thing.by == OWNER and thing.kind in ("post", "video")
        if chain is None and not own_top and thing.network in NETWORKS:
            found[thing.network, thing.id] = thing
    return found


def bare(native_id: str) -> str:
    """The sandbox's id of a message: without what LinkedIn's URN puts around it."""
    return native_id.rpartition(",")[2].removesuffix(")")


def words_of(text: str) -> str:
    """A text without the handles that X puts in front of a reply and that we show elsewhere."""
    words = text.split(" ")
    while words and words[0].startswith("@"):
        words.pop(0)
    return " ".join(words)


def said(world: World) -> Counter[str]:
    """How often the owner's words stand in the world."""
    return Counter(words_of(t.text) for t in world.things.values() if t.by == OWNER)


def looked_at_again(thing: Thing, quiet_since: datetime) -> bool:
    """Whether what became of a thing must be known: at X, only where it is young enough.

    X charges for each look at a post, so it gets one, 30 to 36 hours after it was first seen, and
    no other if the account was in trouble just then. Posts that were younger than a day when the
    troubles ended had theirs. Direct messages are not looked at again at all.
    """
    if thing.network != "twitter":
        return True
    return thing.kind != "dm" and thing.at > quiet_since - timedelta(hours=24)


def differences(
    world: World, state: dict[str, Any], answers: dict[str, bool], quiet_since: datetime
) -> list[str]:
    """Every way in which the database is not what the world is; empty where all is well."""
    wrong: list[str] = []
    kept: dict[tuple[str, str], dict[str, Any]] = {}
    deliveries = {d["text"]: d for d in state["deliveries"]}
    for one in state["messages"]:
        name = (one["network"], bare(one["native_id"]))
        if one["delivery"] in ("refused", "queued", "unsure"):
            continue
        if name in kept:
            wrong.append(f"twice: {name} {one}")
        kept[name] = one
        thing = world.find(*name)
        if thing is None:
            wrong.append(f"not in the world: {one}")
        elif thing.gone and not one["deleted"] and looked_at_again(thing, quiet_since):
            wrong.append(f"still there: {one}, deleted {thing.deleted_at}, written {thing.at}")
    for name, thing in shown_by_network(world).items():
        found = kept.get(name)
        if found is None:
            wrong.append(f"missing: {name} {thing.kind} of {thing.by} at {thing.at}: {thing.text}")
        elif found["deleted"]:
            wrong.append(f"buried alive: {name} {found}")
        elif words_of(found["text"]) != words_of(thing.text) and (
            thing.edited_at is None or looked_at_again(thing, quiet_since)
        ):
            wrong.append(f"other words: {found}, now {thing.text}, edited {thing.edited_at}")
    standing = said(world)
    for text, was_kept in answers.items():
        delivery = deliveries.get(text)
        state_ = delivery["state"] if delivery else None
        wanted = {"confirmed": 1, "refused": 0, None: 0}.get(cast(Any, state_))
        if (was_kept and delivery is None) or wanted is None or standing[text] != wanted:
            wrong.append(f"“{text}” stands {standing[text]} times in the world: {delivery}")
        elif state_ == "refused" and not cast(Any, delivery)["reason"]:
            wrong.append(f"refused without a word: {delivery}")
    return wrong
