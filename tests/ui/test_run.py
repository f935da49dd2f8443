"""The whole life of the program's window, in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PROGRAM = """
import asyncio, os, signal, sys
from dataclasses import dataclass
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from socialinbox.domain.errors import KeychainUnavailable, StorageUnavailable
from socialinbox.ui.run import run
from socialinbox.ui.window import MainWindow
from tests.ui.conftest import startup_for
from tests.ui.fake_inbox import FakeInbox

how = sys.argv[1]
inbox = FakeInbox()

@dataclass
class Rest:
    inbox: FakeInbox
    complaint: None = None
    async def aclose(self):
        await asyncio.sleep(0.01)
        print("closed", flush=True)

def window():
    return next(w for w in QApplication.topLevelWidgets() if w.objectName() == "main")

def tell():
    print("says", window().frame.banner.words)
    window().close()

def end():
    window().page.composer.editor.setPlainText("half a thought")
    if how == "close":
        window().close()
    elif how == "quit":
        QApplication.quit()
    elif how == "term":
        os.kill(os.getpid(), signal.SIGTERM)
    elif how == "interrupt":
        os.kill(os.getpid(), signal.SIGINT)
    elif how == "keychain":
        print("says", window().frame.banner.words, flush=True)
        window().close()
    elif how == "full":
        inbox.draft_fails = StorageUnavailable("The disk is full.", "Make room.")
        os.kill(os.getpid(), signal.SIGTERM)
    elif how == "slot":
        QTimer.singleShot(0, lambda: 1 / 0)
        QTimer.singleShot(100, tell)

async def rest():
    print("painted", window().isVisible(), flush=True)
    QTimer.singleShot(200, end)
    if how == "keychain":
        raise KeychainUnavailable("The keychain is locked.", "Unlock it and start again.")
    return Rest(inbox)

painted = MainWindow._on_painted

def at_once(self):
    painted(self)
    QTimer.singleShot(0, self.close)

if how == "at once":
    MainWindow._on_painted = at_once

state = []
kept = {"thread": 3}
code = run(
    startup_for(inbox, open_rest=rest, save_window_state=state.append, window_state=kept)
)
print("sizes", len(state), "draft", inbox.drafts.get(3), "code", code, flush=True)
print("thread", state[-1]["thread"])
"""


def life(how: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "dev", "-c", PROGRAM, how],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("how", ["close", "quit", "term", "interrupt"])
def test_every_end_is_orderly(how: str) -> None:
    done = life(how)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines == ["painted True", "closed", "sizes 1 draft half a thought code 0", "thread 3"]
    # Offscreen always says the first; asyncio's debug mode says the second of slow steps.
    noise = ("This plugin does not support", "Executing <")
    problems = [line for line in done.stderr.splitlines() if not line.startswith(noise)]
    assert problems == []


def test_closed_right_after_the_first_paint_it_ends_and_keeps_its_thread() -> None:
    done = life("at once")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["sizes 1 draft None code 0", "thread 3"]


def test_a_keychain_that_is_locked_is_said_in_words() -> None:
    done = life("keychain")
    assert done.returncode == 0, done.stderr
    assert "says The keychain is locked. Unlock it and start again." in done.stdout


def test_an_exception_in_a_slot_is_said_and_the_window_goes_on() -> None:
    done = life("slot")
    assert done.returncode == 0, done.stderr
    assert "says Something unexpected happened." in done.stdout
    assert "closed" in done.stdout


def test_all_is_closed_though_the_last_words_can_not_be_kept() -> None:
    done = life("full")
    assert "closed" in done.stdout
    assert "The disk is full." in done.stderr
