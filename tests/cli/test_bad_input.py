"""What makes no sense gets a sentence that says what is wrong and what to do, and loses nothing."""

import io
import json
import os
import shutil
import socket
import sys
import tempfile
from pathlib import Path

import keyring.core
import pytest

from socialinbox.config.profile import Profile
from socialinbox.sandbox.server import Sandbox
from tests.cli.conftest import Answer, Here, add, addresses, no_backend
from tests.read_only import as_nobody
from tests.vault.fakes import FakeBackend


def sentences(said: Answer) -> str:
    """What was said, at least two sentences: what happened, and what to do."""
    assert said.err.count(".") >= 2, said.err
    assert "Error" not in said.err
    assert "Traceback" not in said.err
    return said.err


@pytest.fixture
def led(
    here: Here, sandbox: Sandbox, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> Here:
    """The command led to the sandbox, with a keychain and without any account."""
    for name, value in addresses(sandbox).items():
        monkeypatch.setenv(name, value)
    return here


def kept(backend: FakeBackend) -> list[str]:
    """The accounts' secrets that lie in the keychain."""
    own = [name for name in backend.entries if not name.endswith("check")]
    return [name for name in own if "/key/" not in name]


# -- accounts add


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", "not JSON"),
        ("{access_token: 1}", "not JSON"),
        ("[1, 2]", "not an object"),
        ("{}", "no access_token"),
        ('{"access_token": 12}', "no access_token"),
        ('{"access_token": "a", "refresh_token": ["b"]}', "refresh_token is not a text"),
        ('{"access_token": "a", "expires_at": "soon"}', "not a time"),
        ('{"access_token": "a", "expires_at": 1e300}', "not a time"),
    ],
)
def test_garbage_on_standard_input(
    led: Here, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch, text: str, wrong: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    said = led("accounts", "add", "twitter", "--from-stdin", code=2)
    assert wrong in sentences(said)
    assert led.json("accounts") == []
    assert not kept(backend)


@pytest.mark.parametrize(
    "words",
    [
        ("reply", "1", "--on", "youtube", "--text", "na\udcefve"),
        ("note", "1", "--text", "na\udcefve"),
        ("tag", "1", "good", "na\udcefve"),
        ("search", "na\udcefve"),
    ],
)
def test_words_in_another_encoding(led: Here, words: tuple[str, ...]) -> None:
    assert "“na?ve” is no text" in sentences(led(*words, code=2))


def test_an_unknown_network(led: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    said = add(led, monkeypatch, "myspace", {"access_token": "a"}, code=2)
    assert "no network called “myspace”" in said.err
    assert "twitter, facebook, linkedin, youtube" in said.err


@pytest.mark.parametrize("network", ["twitter", "facebook", "linkedin", "youtube"])
def test_a_garbage_token(
    led: Here, sandbox: Sandbox, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch, network: str
) -> None:
    info = sandbox.info()[network] | {"access_token": "nonsense", "refresh_token": ""}
    said = add(led, monkeypatch, network, info, code=3)
    assert "nonsense" not in sentences(said)
    assert led.json("accounts") == []
    assert not kept(backend)


def persons_token(sandbox: Sandbox) -> str:
    """A token of the person behind the Page, not of the Page."""
    grants = sandbox.sites["facebook"].grants
    of_page = grants.look(sandbox.info()["facebook"]["access_token"])[1]
    assert of_page is not None
    return grants.issue("user", of_page.scopes, refresh=False)[0].value


def test_a_persons_token_is_enough_for_their_page(
    led: Here, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    info = sandbox.info()["facebook"] | {"access_token": persons_token(sandbox)}
    add(led, monkeypatch, "facebook", info)
    led("sync")
    kinds = [m["kind"] for t in led.json("threads") for m in led.json("show", str(t["thread"]))]
    assert {"comment", "dm"} <= set(kinds)


def test_a_persons_token_for_a_page_of_others(
    led: Here, sandbox: Sandbox, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = persons_token(sandbox)
    info = sandbox.info()["facebook"] | {"access_token": token, "page_id": "4711"}
    said = add(led, monkeypatch, "facebook", info, code=3)
    assert "Page" in sentences(said)
    assert "Test Cycles" in said.err, "which Pages it is good for"
    assert token not in said.err
    assert led.json("accounts") == []
    assert not kept(backend)


@pytest.mark.parametrize("network", ["twitter", "linkedin", "youtube"])
def test_another_networks_token(
    led: Here, sandbox: Sandbox, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch, network: str
) -> None:
    token = sandbox.info()["facebook"]["access_token"]
    info = sandbox.info()[network] | {"access_token": token, "refresh_token": ""}
    said = add(led, monkeypatch, network, info, code=3)
    assert token not in sentences(said)
    assert led.json("accounts") == []
    assert not kept(backend)


def test_no_keychain_keeps_nothing(
    here: Here,
    plain: Profile,
    sandbox: Sandbox,
    no_keychain: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in addresses(sandbox).items():
        monkeypatch.setenv(name, value)
    said = add(here, monkeypatch, "twitter", sandbox.info()["twitter"], code=2)
    assert "keychain" in sentences(said)
    assert here.json("accounts") == []
    token = sandbox.info()["twitter"]["access_token"].encode()
    assert not [f for f in here.profile.rglob("*") if f.is_file() and token in f.read_bytes()]


def test_a_keychain_that_went_away(
    plain: Profile, connected: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    connected("sync")
    before = connected.json("threads")
    monkeypatch.setattr(keyring.core, "_keyring_backend", no_backend())
    monkeypatch.setattr(keyring.core, "init_backend", lambda: None)
    said = connected("sync", code=3)
    assert "keychain" in said.out
    assert {account["state"] for account in connected.json("accounts")} == {"needs attention"}
    assert connected.json("threads") == before


def test_a_revoked_token_is_told(
    connected: Here, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    connected("sync")
    before = connected.json("threads")
    sandbox.sites["youtube"].grants.revoke_all()
    said = connected("sync", code=3)
    assert "YouTube" in said.out
    assert "failed: " in said.out
    states = {account["network"]: account for account in connected.json("accounts")}
    assert states["youtube"]["state"] == "needs attention"
    assert "onnect" in states["youtube"]["reason"]
    assert states["twitter"]["state"] == "ok"
    assert "needs attention" in connected("accounts").out
    assert connected.json("threads") == before


def test_an_unsafe_address(
    here: Here, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOCIALINBOX_TWITTER_URL", "http://example.com")
    said = add(here, monkeypatch, "twitter", {"access_token": "a"}, code=2)
    assert "https" in sentences(said)
    assert not kept(backend)


# -- the profile


def test_a_profile_that_is_a_file(here: Here) -> None:
    here.profile.write_text("mine")
    assert str(here.profile) in sentences(here("threads", code=2))
    assert here.profile.read_text() == "mine"


@pytest.mark.parametrize(
    "content",
    [b"", b"not a database at all, but long enough to look at" * 40],
    ids=["empty", "text"],
)
def test_a_database_that_is_none(offline: Here, content: bytes) -> None:
    file = offline.profile / "inbox.sqlite"
    for beside in offline.profile.glob("inbox.sqlite*"):
        beside.unlink()
    file.write_bytes(content)
    if not content:
        assert offline.json("threads") == []
        return
    assert str(file) in sentences(offline("threads", code=2))
    assert file.read_bytes() == content


def test_a_damaged_database(offline: Here) -> None:
    file = offline.profile / "inbox.sqlite"
    for beside in offline.profile.glob("inbox.sqlite-*"):
        beside.unlink()
    data = bytearray(file.read_bytes())
    data[200:] = os.urandom(len(data) - 200)
    file.write_bytes(data)
    assert str(file) in sentences(offline("threads", code=2))
    assert file.read_bytes() == bytes(data)


def test_a_profile_without_its_name(offline: Here) -> None:
    (offline.profile / "profile.json").write_text("{")
    assert "profile.json" in sentences(offline("threads", code=2))


@pytest.mark.skipif(os.name != "posix", reason="Windows has no read-only folders")
def test_a_read_only_profile(offline: Here) -> None:
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        profile = shutil.copytree(offline.profile, Path(place) / "profile")
        read_only = offline.with_profile(profile)
        threads = read_only.json("threads")
        before = {file: file.read_bytes() for file in profile.iterdir() if file.is_file()}
        for file in before:
            file.chmod(0o444)
        profile.chmod(0o555)
        try:
            with as_nobody():
                assert str(profile) in sentences(read_only("link", "1", "2", code=2))
        finally:
            profile.chmod(0o755)
        assert {file: file.read_bytes() for file in before} == before
        for file in before:
            file.chmod(0o644)
        assert read_only.json("threads") == threads


def test_a_place_where_no_folder_can_be_made(here: Here, tmp_path: Path) -> None:
    elsewhere = here.with_profile(Path("/proc/nowhere/profile"))
    assert "--profile" in sentences(elsewhere("threads", code=2))


# -- the sandbox


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("{", "could not be read"),
        ('{"format": 9}', "could not be read"),
        (json.dumps({"format": 1, "name": "x", "owner": {}, "colour": "red"}), "could not be read"),
    ],
)
def test_a_broken_world_file(here: Here, tmp_path: Path, text: str, wrong: str) -> None:
    world = tmp_path / "world.json"
    world.write_text(text)
    said = here("sandbox", "--world", str(world), code=2)
    assert wrong in sentences(said)
    assert world.read_text() == text


def test_a_world_that_is_not_there(here: Here) -> None:
    assert "demo, empty" in sentences(here("sandbox", "--world", "atlantis", code=2))


@pytest.mark.parametrize("fault", ["myspace:slow", "twitter", "twitter:sleepy", ""])
def test_a_fault_that_is_none(here: Here, fault: str) -> None:
    said = here("sandbox", "--world", "empty", "--fault", fault, code=2)
    assert sentences(said)
    assert not said.out


def test_a_port_in_use(here: Here) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = here("sandbox", "--world", "empty", "--port", str(port), code=2)
        assert str(port) in sentences(said)
        assert not said.out


@pytest.mark.parametrize("port", ["-1", "65534", "70000"])
def test_a_port_that_is_none(here: Here, port: str) -> None:
    assert "port" in sentences(here("sandbox", "--world", "empty", "--port", port, code=2)).lower()


# -- files


def test_an_export_to_nowhere(offline: Here, tmp_path: Path) -> None:
    target = tmp_path / "no" / "such" / "folder.jsonl"
    said = offline("export", "--format", "jsonl", str(target), code=2)
    assert str(target) in sentences(said)


def test_an_import_of_nothing(offline: Here, tmp_path: Path) -> None:
    before = offline.json("threads")
    for target in (tmp_path / "none.jsonl", tmp_path):
        assert str(target) in sentences(offline("import", str(target), code=2))
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\xff\xfe")
    assert str(picture) in sentences(offline("import", str(picture), code=2))
    assert offline.json("threads") == before


def test_no_display_and_no_demo(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "display" in sentences(here(code=2))
