"""Not one word of the practice world stands readable in an encrypted profile, whatever happens."""

import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from socialinbox import demo
from socialinbox.app import App
from socialinbox.config.logs import logged
from socialinbox.config.profile import Profile, open_profile
from socialinbox.domain.story import NewNote
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import FIRST
from socialinbox.storage.files import read_file
from socialinbox.storage.sealing import Form, form_of
from tests.cli.conftest import ROOT, Shell, addresses
from tests.keychain_session import keychain_session
from tests.protection.conftest import fresh, opening_of, with_words
from tests.vault.fakes import FakeBackend
from tests.worlds import small_world

DRAFT = "Quittengelee for the draft"
NOTE = "Rhabarberschorle on the telephone"
PNG = b"\x89PNG\r\n\x1a\n"


def words_of(world: World) -> list[str]:
    """Names, and of each text a piece of words that occurs nowhere else."""
    snapshot = world.snapshot()
    texts = [item["text"] for item in snapshot["items"]]
    pieces = {piece for text in texts for piece in re.findall(r"\w+ \w+ \w+", text)}
    names = {person.name for person in world.people.values() if len(person.name) > 5}
    found = sorted(pieces | names)
    assert len(found) > 10
    return found


async def test_after_a_sync_media_a_draft_and_a_note(tmp_path: Path) -> None:
    profile = open_profile(tmp_path / "profile")
    backend = FakeBackend()
    await opening_of(profile, backend).open()
    world = World(small_world())
    with logged(profile), Sandbox(world) as sandbox:
        app = App(profile, demo.surroundings_of(sandbox))
        try:
            online = await demo.connect_all(app, sandbox)
            await online.sync_now()
            rows = await app.inbox.threads(ThreadQuery(Box.ALL), None, 500)
            pictures = {row.avatar_url for row in rows if row.avatar_url}
            await online.fetch_media(15, pictures)
            await app.inbox.save_draft(rows[0].id, DRAFT)
            await app.inbox.story.write_note(rows[0].id, NewNote(NOTE, app.clock()))
            words = [*words_of(world), DRAFT, NOTE]
            # While everything is open: the log of the database lies beside it now.
            assert (profile.folder / "inbox.sqlite-wal").stat().st_size > 0
            assert with_words(profile.folder, *words) == []
            held = [url for url in pictures if read_file(profile, url)]
            assert held, "no picture came"
            _no_pictures_readable(profile)
        finally:
            await app.aclose()
    assert with_words(profile.folder, *words) == []
    again = fresh(profile)
    await opening_of(again, backend).open()
    app = App(again)
    try:
        assert await app.inbox.draft(rows[0].id) == DRAFT
        assert len(await app.inbox.threads(ThreadQuery(Box.ALL), None, 500)) == len(rows)
    finally:
        await app.aclose()


def _no_pictures_readable(profile: Profile) -> None:
    files = [file for file in profile.media.iterdir() if file.is_file()]
    assert files
    for file in files:
        assert PNG not in file.read_bytes()


@pytest.mark.slow
@pytest.mark.keychain
@pytest.mark.timeout(200)
def test_killed_while_it_reads(tmp_path: Path) -> None:
    world = World(small_world())
    with (
        keychain_session(tmp_path / "session") as environment,
        Sandbox(world, networks=FIRST) as sandbox,
    ):
        shell = Shell(tmp_path / "profile", environment | addresses(sandbox))
        for network in FIRST:
            shell.add(network, sandbox.info()[network])
        words = words_of(world)
        for delay in (0.6, 1.0, 1.4):
            command = [sys.executable, "-m", "socialinbox", "--profile", str(shell.profile), "sync"]
            process = subprocess.Popen(
                command,
                cwd=ROOT,
                env=shell.environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            time.sleep(delay)
            process.send_signal(signal.SIGKILL)
            process.wait(timeout=20)
            assert form_of(shell.profile / "inbox.sqlite") is Form.SEALED
            assert with_words(shell.profile, *words) == []
        shell("sync")
        assert shell.json("threads"), "the killed profile opens and reads on"
        assert with_words(shell.profile, *words) == []
        home = Path(environment["HOME"])
        assert with_words(home, *words) == []
