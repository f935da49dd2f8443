"""Encrypts a plain profile again and again, killed a step later each time; told by its exit code.

Run by test_killed.py as a process of its own: python -m tests.protection.killed FOLDER
"""

import asyncio
import json
import os
import shutil
import sys
from functools import partial
from pathlib import Path

from socialinbox.config.profile import Profile, open_profile
from socialinbox.storage.files import read_file
from socialinbox.storage.sealing import Form, form_of
from tests.forked import in_child
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
    left = [step]

    def count(event: str, arguments: tuple[object, ...]) -> None:
        if event in STEPS and str(profile.folder) in str(arguments[0]):
            left[0] -= 1
            if left[0] == 0:
                os._exit(KILLED)

    def work() -> None:
        sys.addaudithook(count)
        encrypt(profile, keychain)

    code = in_child(work)
    assert code in (0, KILLED), code
    return code == KILLED


def is_whole(profile: Profile, form: Form, keychain: Path, copy: Path) -> None:
    """Every word is there, and encrypted when it is opened again."""
    if form is Form.PLAIN:
        shutil.copytree(profile.folder, copy)
        assert names(Profile(copy, profile.id)) == [WORDS]
        shutil.rmtree(copy)
    again = fresh(profile)
    encrypt(again, keychain)
    assert names(again) == [WORDS]
    assert read_file(again, URL) == WORDS.encode()
    assert with_words(profile.folder, WORDS) == []


def main(folder: Path) -> None:
    """Kill at every step there is; prints how many, and how often the file was which."""
    master = open_profile(folder / "master")
    assert in_child(lambda: fill(master)) == 0
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
        seen[form] += 1
        look = partial(is_whole, profile, form, keychain, folder / "look")
        assert in_child(look) == 0, step
        shutil.rmtree(place)
        if not died:
            break
    print(json.dumps({"steps": step, "plain": seen[Form.PLAIN], "sealed": seen[Form.SEALED]}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
