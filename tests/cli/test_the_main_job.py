"""From four tokens to one thread, and answers that stand in the world exactly once."""

import json
import logging
import threading
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

from socialinbox.config.logs import logged
from socialinbox.config.profile import Profile
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.worldfile import FIRST
from socialinbox.storage.sealing import Form, form_of
from tests.cli.conftest import Here, Shell
from tests.protection.conftest import with_words

pytestmark = [pytest.mark.keychain, pytest.mark.e2e]


def world_texts(sandbox: Sandbox, text: str) -> int:
    """How often a text stands in the sandbox's world."""
    with urlopen(sandbox.entrances["twitter"].url + "/_world") as answer:
        items = json.load(answer)["items"]
    return sum(text in item["text"] for item in items)


@pytest.mark.timeout(300)
def test_the_main_job_and_no_secret_lies_about(shell: Shell, sandbox: Sandbox) -> None:
    secrets = secrets_of(sandbox)
    with Watch(secrets) as watch:
        do_the_main_job(shell, sandbox)
    if Path("/proc/self/cmdline").exists():
        assert any(b"accounts" in command for command in watch.commands), "nothing was watched"
    assert not watch.found
    assert_clean(shell.profile, secrets)
    assert form_of(shell.profile / "inbox.sqlite") is Form.SEALED
    assert with_words(shell.profile, "daughter", "Of course", "Answer number") == []
    home = Path(shell.environment["HOME"])
    readable = [f for f in home.rglob("*") if f.is_file() and "keyrings" not in f.parts]
    for file in readable:
        assert not [s for s in secrets if s.encode() in file.read_bytes()], file


def do_the_main_job(shell: Shell, sandbox: Sandbox) -> None:
    """From four tokens to one thread, answered on every network, and parted again."""
    for network in FIRST:
        shell.add(network, sandbox.info()[network])
    accounts = shell.json("accounts")
    assert [account["network"] for account in accounts] == list(FIRST)

    shell("sync")
    before = shell.json("threads")
    assert before, "nothing was read"
    second = shell("sync").stdout
    assert second.count(" 0 new") == len(second.splitlines()), second
    assert shell.json("threads") == before

    anas = threads_of_ana(shell)
    keep, *others = anas
    links = []
    for other in others:
        links += shell.json("link", str(keep), str(other))["links"]
    thread = shell.json("show", str(keep))
    assert {m["network"] for m in thread} == set(FIRST)
    assert {m["kind"] for m in thread} >= {"mention", "comment", "dm"}
    times = [m["sent_at"] for m in thread]
    assert times == sorted(times)
    ids = [(m["network"], m["kind"], m["id"]) for m in thread]
    assert len(ids) == len(set(ids))
    by_id = {m["id"]: m for m in thread}
    daughters = next(m for m in thread if "daughter" in m["text"])
    answer = next(m for m in thread if m["text"] == "Of course!")
    assert by_id[answer["parent_id"]] == daughters

    for number, network in enumerate(FIRST):
        text = f"Answer number {number} from the shop"
        done = shell("reply", str(keep), "--on", network, "--text", text, "--wait")
        assert done.stdout.strip() == "confirmed"
        assert world_texts(sandbox, text) == 1
    shell("sync")
    shown = [m["text"] for m in shell.json("show", str(keep))]
    assert sum("Answer number" in text for text in shown) == len(FIRST)

    shell("unlink", *(str(link) for link in links))
    assert threads_of_ana(shell) == anas


def threads_of_ana(shell: Shell) -> list[int]:
    """Ana's threads, by what the networks themselves say of her."""
    known = {"1500000000000000011", "200000000000011", "300000000000011"}
    known |= {"UCana000000000000000000A"}
    file = shell.profile.with_name("all.jsonl")
    shell("export", "--format", "jsonl", str(file))
    lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    found = {
        line["thread"]
        for line in lines
        if line["identity"]["id"] in known or "AnaMember1" in line["identity"]["id"]
    }
    return sorted(found)


class Watch:
    """Looks through the process list and the profile while commands run."""

    def __init__(self, secrets: list[str]) -> None:
        self._secrets = [secret.encode() for secret in secrets]
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watch")
        self.found: set[str] = set()
        self.commands: set[bytes] = set()

    def __enter__(self) -> "Watch":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        looks: Counter[str] = Counter()
        while not self._stop.wait(0.1):
            # A process shows its line from its first moment on; three looks are enough.
            for process in (p for p in Path("/proc").glob("[0-9]*") if looks[p.name] < 3):
                looks[process.name] += 1
                for name in ("cmdline", "environ"):
                    self._look(process / name)

    def _look(self, file: Path) -> None:
        try:
            data = file.read_bytes()
        except OSError:
            return
        if file.name == "cmdline" and b"socialinbox" in data:
            self.commands.add(data)
        if any(secret in data for secret in self._secrets):
            self.found.add(str(file))


def secrets_of(sandbox: Sandbox) -> list[str]:
    """Every token and client secret of every network."""
    infos = sandbox.info().values()
    found = [v for info in infos for k, v in info.items() if "token" in k or "secret" in k]
    assert len(found) > len(FIRST)
    return found


def assert_clean(folder: Path, secrets: list[str]) -> None:
    """No file holds a secret, in whatever encoding it would be written."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert files
    for file in files:
        data = file.read_bytes()
        for secret in secrets:
            for form in (secret.encode(), secret.encode("utf-16-le"), b64encode(secret.encode())):
                assert form.rstrip(b"=") not in data, file


def test_no_secret_in_the_log_at_its_most_talkative(
    connected: Here, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    secrets = secrets_of(sandbox)

    @contextmanager
    def talkative(profile: Profile) -> Iterator[None]:
        with logged(profile):
            for name in (None, "httpx", "httpcore", "keyring", "stamina", "asyncio"):
                logging.getLogger(name).setLevel(logging.DEBUG)
            yield

    monkeypatch.setattr("socialinbox.config.logs.logged", talkative)
    said = connected("sync").out
    sandbox.sites["twitter"].grants.expire_all()
    sandbox.sites["youtube"].grants.revoke_all()
    sandbox.sites["facebook"].faults.add("broken_json", times=1)
    failed = connected("sync", code=3)
    assert not [secret for secret in secrets if secret in said + failed.out + failed.err]
    log = (connected.profile / "socialinbox.log").read_text("utf-8")
    assert "DEBUG" in log
    assert_clean(connected.profile, secrets)
    texts = [item["text"] for item in sandbox.world.snapshot()["items"] if item["text"]]
    assert not [text for text in texts if text in log]
