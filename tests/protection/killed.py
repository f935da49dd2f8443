"""Encrypts a plain profile again and again, killed a step later each time; told by its exit code.

Run by test_killed.py as a process of its own: python -m tests.protection.killed FOLDER
"""

import asyncio
import json
import os
import shutil
import sys
from pathlib import Path

from socialinbox.config.profile import Profile, open_profile
from socialinbox.storage.files import read_file
from socialinbox.storage.sealing import Form, form_of
from tests.protection.conftest import URL, WORDS, fill, fresh, names, opening_of, with_words
from tests.vault.fakes import FakeBackend

KILLED = 9
STEPS = frozenset({"open", "os.rename", "os.remove", "os.truncate", "sqlite3.connect"})


class FileBackend(FakeBackend):
    """A keychain that outlives the process, beside the profile."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        if file.exists():
            self.entries = json.loads(file.read_text())

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password)
        self._file.write_text(json.dumps(self.entries))


def encrypt(profile: Profile, keychain: Path) -> None:
    """As the program does at its start."""
    asyncio.run(opening_of(profile, FileBackend(keychain)).open())


def until_killed(profile: Profile, keychain: Path, step: int) -> bool:
    """Encrypt in a process that dies at that step; whether it died."""
    child = os.fork()
    if child == 0:
        left = [step]

        def count(event: str, arguments: tuple[object, ...]) -> None:
            if event in STEPS and str(profile.folder) in str(arguments[0]):
                left[0] -= 1
                if left[0] == 0:
                    os._exit(KILLED)

        sys.addaudithook(count)
        encrypt(profile, keychain)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, KILLED), code
    return code == KILLED


def main(folder: Path) -> None:
    """Kill at every step there is; prints how many, and how often the file was which."""
    master = open_profile(folder / "master")
    fill(master)
    shutil.copyfile(master.database, master.database.with_name("inbox.sqlite.version-1"))
    seen = {Form.PLAIN: 0, Form.SEALED: 0}
    step = 0
    while True:
        step += 1
        place, keychain = folder / f"at-{step}", folder / f"keychain-{step}.json"
        shutil.copytree(master.folder, place)
        died = until_killed(Profile(place, master.id), keychain, step)
        profile = Profile(place, master.id)
        form = form_of(profile.database)
        if form is Form.PLAIN:
            copy = folder / "look"
            shutil.copytree(place, copy)
            assert names(Profile(copy, master.id)) == [WORDS]
            shutil.rmtree(copy)
        seen[form] += 1
        again = fresh(profile)
        encrypt(again, keychain)
        assert names(again) == [WORDS], step
        assert read_file(again, URL) == WORDS.encode(), step
        assert with_words(place, WORDS) == [], step
        shutil.rmtree(place)
        if not died:
            break
    print(json.dumps({"steps": step, "plain": seen[Form.PLAIN], "sealed": seen[Form.SEALED]}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
