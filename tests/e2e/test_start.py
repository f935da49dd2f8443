"""The window is painted before anything of the networks or of the keychain is loaded."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.e2e
ROOT = Path(__file__).parents[2]

HEAVY = (
    *("httpx", "httpcore", "keyring", "starlette", "uvicorn", "stamina", "nh3"),
    *("asyncio", "ssl", "qasync"),
    *("socialinbox.online", "socialinbox.sandbox", "socialinbox.vault"),
    *("socialinbox.inbox.service", "socialinbox.sync", "socialinbox.outbox", "socialinbox.people"),
    *("socialinbox.ui.timeline", "socialinbox.ui.composer", "socialinbox.ui.card"),
)

FIRST_PAINT = """
import json, sys
from pathlib import Path
from socialinbox.app import App
from socialinbox.cli import main, window
from socialinbox.cli.startup import startup_of
from socialinbox.config.profile import open_profile
app = App(open_profile(Path(sys.argv[1])))
startup = startup_of(app, demo=True)
from socialinbox.ui import run
from socialinbox.ui.aio import Tasks
from socialinbox.ui.compose import surroundings
from socialinbox.ui.window import MainWindow

class Seen(MainWindow):
    def _on_painted(self):
        print(json.dumps(sorted(sys.modules)))

qt = run.application()
shown = Seen(startup, surroundings(qt, startup, Tasks(print, waiting=True)))
run._paint(shown)
shown.close()
app.database.close()
"""

KEY = ("cryptography", "mnemonic", "socialinbox.protection.opening", "socialinbox.vault.keychain")

SHUT = """
import json, sys
from pathlib import Path
from socialinbox.app import App
from socialinbox.cli import main, window
from socialinbox.cli.startup import startup_of
from socialinbox.config.profile import open_profile
app = App(open_profile(Path(sys.argv[1])), shut=True)
startup = startup_of(app, demo=False)
from socialinbox.ui import run
from socialinbox.ui.aio import Tasks
from socialinbox.ui.compose import surroundings
from socialinbox.ui.window import MainWindow

class Seen(MainWindow):
    def _connect(self):
        super()._connect()
        self.painted.connect(lambda: print(json.dumps({
            "loaded": sorted(sys.modules),
            "shut": self.guard.shut,
            "threads": len(self.threads.model.ids),
            "painted": self.isVisible() and not self.grab().isNull(),
        })))

qt = run.application()
shown = Seen(startup, surroundings(qt, startup, Tasks(print, waiting=True)))
run._paint(shown)
shown.close()
"""

LOADING = """
import asyncio, json, runpy, sys, threading
from socialinbox.ui import showing, window
from socialinbox.ui.loading import REST

loaded = {"window": [], "threads": []}
watched = []

class Finder:
    # Asked first for every module that is loaded, it finds none.
    def find_spec(self, name, path=None, target=None):
        if watched:
            here = threading.current_thread() is threading.main_thread()
            loaded["window" if here else "threads"].append(name)

class Watched(window.MainWindow):
    def _on_painted(self):
        watched.append(self)
        super()._on_painted()

    def rest_opened(self):
        super().rest_opened()
        self.over = asyncio.get_running_loop().create_task(self.wait())

    async def wait(self):
        while REST.window[-1] not in sys.modules or self.page.customer is None or any(
            task.get_name() == "window: open the rest" for task in asyncio.all_tasks()
        ):
            await asyncio.sleep(0.01)
        watched.clear()
        print(json.dumps(loaded))
        self.closing.quit()

sys.meta_path.insert(0, Finder())
showing.MainWindow = Watched
sys.argv = ["socialinbox", "--profile", sys.argv[1], "--demo"]
runpy.run_module("socialinbox", run_name="__main__")
"""

CANARY = """
import asyncio, sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from socialinbox.ui.aio import loop_factory

class Bell(QObject):
    rang = Signal(object)

async def ring():
    bell, heard = Bell(), []
    bell.rang.connect(heard.append)
    for step in range(20_000):
        await asyncio.sleep(0)
        if step % 10 == 0:
            bell.rang.emit({"step": step})
    await asyncio.to_thread(lambda: None)
    return len(heard)

app = QApplication(sys.argv[:1])
with asyncio.Runner(loop_factory=loop_factory(app)) as runner:
    print(runner.run(ring()))
"""


def run_alone(code: str, *arguments: str, warnings: str = "error") -> str:
    """What a Python of its own prints."""
    done = subprocess.run(
        [sys.executable, "-W", warnings, "-c", code, *arguments],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_first_paint_needs_only_the_database(tmp_path: Path) -> None:
    loaded: list[str] = json.loads(run_alone(FIRST_PAINT, str(tmp_path / "profile")))
    assert "socialinbox.ui.window" in loaded
    heavy = [
        name for name in loaded if name in HEAVY or name.startswith(tuple(f"{h}." for h in HEAVY))
    ]
    assert not heavy
    api = [
        n
        for n in loaded
        if n.startswith("socialinbox.networks.") and n.endswith((".api", ".account"))
    ]
    assert not api


def test_an_encrypted_profile_is_painted_before_its_keychain_is_asked(tmp_path: Path) -> None:
    """Its first picture has no threads: those need the key. What reads it is loaded after it."""
    seen = json.loads(run_alone(SHUT, str(tmp_path / "profile")))
    assert seen["shut"]
    assert not [name for name in seen["loaded"] if name in HEAVY or name in KEY]
    assert seen["threads"] == 0
    assert seen["painted"]


def test_the_loop_bears_many_steps_and_signals() -> None:
    """PySide6 6.12.0 aborts here on Python 3.11; so may a later pair."""
    assert run_alone(CANARY).strip() == "2000"


def test_between_the_first_paint_and_the_networks_the_window_loads_nothing_but_its_own_parts(
    tmp_path: Path,
) -> None:
    """All else is loaded by threads, which in turn leave PySide's classes alone."""
    # A library of the practice networks warns of another one while it is loaded.
    printed = run_alone(LOADING, str(tmp_path / "profile"), warnings="default")
    loaded = json.loads(printed.splitlines()[-1])
    own = ("socialinbox.ui", "PySide6", "qasync")
    assert not [name for name in loaded["window"] if not name.startswith(own)]
    assert not [name for name in loaded["threads"] if name.startswith(own)]
    assert "socialinbox.ui.timeline.page" in loaded["window"]
    assert "socialinbox.inbox.service" in loaded["threads"]
    assert "httpcore" in loaded["threads"]
