"""From four tokens to one thread, and answers that stand in the world exactly once."""

import json
from pathlib import Path
from urllib.request import urlopen

import pytest

from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.worldfile import NETWORKS
from tests.cli.conftest import Shell

pytestmark = [pytest.mark.keychain, pytest.mark.e2e]


def world_texts(sandbox: Sandbox, text: str) -> int:
    """How often a text stands in the sandbox's world."""
    with urlopen(sandbox.entrances["twitter"].url + "/_world") as answer:
        items = json.load(answer)["items"]
    return sum(text in item["text"] for item in items)


def test_the_main_job(shell: Shell, sandbox: Sandbox) -> None:
    for network in NETWORKS:
        shell.add(network, sandbox.info()[network])
    accounts = shell.json("accounts")
    assert [account["network"] for account in accounts] == list(NETWORKS)

    shell("sync")
    before = shell.json("threads")
    assert before, "nothing was read"
    second = shell("sync").stdout
    assert second.count(" 0 new") == len(second.splitlines()), second
    assert shell.json("threads") == before

    anas = [thread for thread in before if is_ana(shell, thread["thread"])]
    keep, *others = sorted(thread["thread"] for thread in anas)
    links = []
    for other in others:
        links += shell.json("link", str(keep), str(other))["links"]
    thread = shell.json("show", str(keep))
    assert {m["network"] for m in thread} == set(NETWORKS)
    assert {m["kind"] for m in thread} >= {"mention", "comment", "dm"}
    times = [m["sent_at"] for m in thread]
    assert times == sorted(times)
    ids = [(m["network"], m["kind"], m["id"]) for m in thread]
    assert len(ids) == len(set(ids))
    by_id = {m["id"]: m for m in thread}
    daughters = next(m for m in thread if "daughter" in m["text"])
    answer = next(m for m in thread if m["text"] == "Of course!")
    assert by_id[answer["parent_id"]] == daughters

    for number, network in enumerate(NETWORKS):
        text = f"Answer number {number} from the shop"
        done = shell("reply", str(keep), "--on", network, "--text", text, "--wait")
        assert done.stdout.strip() == "confirmed"
        assert world_texts(sandbox, text) == 1
    shell("sync")
    shown = [m["text"] for m in shell.json("show", str(keep))]
    assert sum("Answer number" in text for text in shown) == len(NETWORKS)

    shell("unlink", *(str(link) for link in links))
    assert len([m for m in shell.json("threads") if is_ana(shell, m["thread"])]) == len(anas)


def is_ana(shell: Shell, thread: int) -> bool:
    """Whether a thread is one of Ana's, by what the networks themselves say of her."""
    known = {"1500000000000000011", "200000000000011", "300000000000011"}
    known |= {"UCana000000000000000000A"}
    identities = [m["identity"]["id"] for m in shell.json("show", str(thread))]
    return any(name in known or "AnaMember1" in name for name in identities)


def test_no_secret_lies_about(shell: Shell, sandbox: Sandbox, tmp_path: Path) -> None:
    secrets = []
    for network in NETWORKS:
        info = sandbox.info()[network]
        secrets += [v for k, v in info.items() if "token" in k or "secret" in k]
        shell.add(network, info)
    shell("sync")
    assert len(secrets) >= len(NETWORKS)
    for file in shell.profile.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            assert not [s for s in secrets if s.encode() in data], file
    for line in shell.lines:
        assert not [s for s in secrets if s in " ".join(line)]
