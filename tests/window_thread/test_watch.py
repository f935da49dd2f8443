"""The watch finds each kind of call that can wait, and nothing else: so it can fail."""

import asyncio
import logging
import os
import re
import shutil
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from socialinbox.config.logs import logged
from socialinbox.config.profile import open_profile
from socialinbox.config.resources import resource
from tests.window_thread import waits
from tests.window_thread.allowed import ALLOWED
from tests.window_thread.watch import PRODUCT, Watch

PLANTED: tuple[tuple[str, str], ...] = (
    (waits.SQL, "import sqlite3; sqlite3.connect(':memory:').close()"),
    (
        waits.SQL,
        "from socialinbox.storage.connection import Engine\n"
        "made = Engine(folder / 'a', None, 1.0)\n"
        "made.connect()\n"
        "made.execute_sql('SELECT 1')\n"
        "made.close()",
    ),
    (waits.KEYCHAIN, "import keyring; keyring.get_keyring()"),
    (waits.KEYCHAIN, "from socialinbox.vault import entries; entries.read(backend, 'name')"),
    (
        waits.STRETCHING,
        "from socialinbox.protection import pass_phrase as p; p._stretched('a', b'b', 2, 1, 1)",
    ),
    (waits.SLEEPING, "import time; time.sleep(0)"),
    (waits.SLEEPING, "from PySide6.QtCore import QThread; QThread.msleep(0)"),
    (waits.THREAD, "import threading; one = threading.Thread(); one.start(); one.join()"),
    (waits.THREAD, "import threading; threading.Event().wait(0.001)"),
    (
        waits.THREAD,
        "import queue\ntry:\n    queue.Queue().get(timeout=0.001)\nexcept queue.Empty:\n    pass",
    ),
    (
        waits.THREAD,
        "from concurrent.futures import ThreadPoolExecutor; ThreadPoolExecutor(1).shutdown()",
    ),
    (waits.PROCESS, "import subprocess; subprocess.Popen([program, '-V'], stdout=-3).wait()"),
    (waits.PROCESS, "from PySide6.QtCore import QProcess; QProcess().waitForFinished(0)"),
    (waits.HOST, "import socket; socket.getaddrinfo('127.0.0.1', 1)"),
    (
        waits.CONNECTION,
        "import socket; socket.create_connection(('127.0.0.1', port)).close()",
    ),
    (
        waits.CONNECTION,
        "from PySide6.QtNetwork import QLocalSocket; QLocalSocket().waitForConnected(0)",
    ),
    (waits.FILE, "(folder / 'a').write_bytes(b'film')"),
    (waits.FILE, "(folder / 'b').mkdir()"),
    (waits.FILE, "(folder / 'none').is_file()"),
    (waits.FILE, "import os; os.path.getsize(folder)"),
    (waits.FILE, "list(folder.iterdir())"),
    (waits.FILE, "list(folder.glob('*'))"),
    (waits.FILE, "import shutil; shutil.rmtree(folder / 'none', ignore_errors=True)"),
    (
        waits.FILE,
        "from PySide6.QtCore import QIODevice, QSaveFile\n"
        "QSaveFile(str(folder / 'c')).open(QIODevice.OpenModeFlag.WriteOnly)",
    ),
    (waits.PICTURE, "from PySide6.QtGui import QImage; QImage(str(folder / 'none'))"),
    (waits.PICTURE, "from PySide6.QtGui import QPixmap; QPixmap(str(folder / 'none'))"),
    (waits.PICTURE, "from PySide6.QtGui import QImage; QImage.fromData(b'none')"),
    (waits.PICTURE, "from PySide6.QtGui import QImageReader; QImageReader().read()"),
    (
        waits.PAPER,
        "from PySide6.QtCore import QBuffer; from PySide6.QtGui import QPdfWriter\n"
        "QPdfWriter(QBuffer()).newPage()",
    ),
    (
        waits.LOOP,
        "from PySide6.QtCore import QEventLoop, QTimer\n"
        "loop = QEventLoop(); QTimer.singleShot(0, loop.quit); loop.exec()",
    ),
    (
        waits.LOOP,
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QDialog\n"
        "box = QDialog(); QTimer.singleShot(0, box.reject); box.exec(); box.deleteLater()",
    ),
)


def planted(code: str, **names: object) -> None:
    """Run it as if it stood in the product."""
    exec(compile(code, f"{PRODUCT}planted.py", "exec"), dict(names))


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.mark.parametrize(("kind", "code"), PLANTED)
async def test_each_kind_is_found(
    shown: QWidget, window_thread: Watch, tmp_path: Path, kind: str, code: str
) -> None:
    (tmp_path / "c").touch()
    with socket.create_server(("127.0.0.1", 0)) as server, window_thread.awake() as calls:
        port, program = server.getsockname()[1], sys.executable
        planted(code, folder=tmp_path, port=port, backend=Nobody(), program=program)
    assert kind in {call.kind for call in calls.values()}
    assert all(call.ours[0].file.endswith("planted.py") for call in calls.values())


class Nobody:
    """A keychain with nothing in it."""

    def get_password(self, service: str, username: str) -> None:
        return None


READS = "open(file).close()"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "file"
    made.touch()
    return made


async def test_what_it_holds_fails_on_it_and_says_where(
    shown: QWidget, window_thread: Watch, file: Path
) -> None:
    def planting() -> None:
        with window_thread.held():
            planted(READS, file=file)

    with pytest.raises(
        AssertionError, match=rf"a file: open\({re.escape(str(file))}\)\s.*planted.py:1 <"
    ):
        planting()


async def test_what_nobody_waits_for_is_not_found(
    shown: QWidget, window_thread: Watch, file: Path
) -> None:
    with window_thread.awake() as calls:
        # A test's own doing; another thread's; what a test sets aside; what does not wait.
        shutil.copyfile(file, file.with_suffix(".copy"))
        await asyncio.to_thread(planted, READS, file=file)
        with window_thread.aside():
            planted(READS, file=file)
        with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as one:
            one.setblocking(False)
            planted("one.connect_ex(to)", one=one, to=server.getsockname())
        planted("lock.acquire(); lock.release()", lock=threading.Lock())
    assert not calls
    with window_thread.awake() as calls:
        planted(READS, file=file)
    assert calls


async def test_without_a_window_nobody_waits(
    qapp: QApplication, window_thread: Watch, file: Path
) -> None:
    with window_thread.awake() as calls:
        planted(READS, file=file)
    assert not calls


def test_before_the_loop_runs_nobody_waits(
    shown: QWidget, window_thread: Watch, file: Path
) -> None:
    with window_thread.awake() as calls:
        planted(READS, file=file)
    assert not calls


async def test_who_writes_into_the_log_waits_for_no_disk(
    shown: QWidget, window_thread: Watch, tmp_path: Path
) -> None:
    said = logging.getLogger("socialinbox.tests")
    with logged(open_profile(tmp_path)), window_thread.held():
        planted("for number in range(200): said.info('%d of 200', number)", said=said)


async def test_what_the_loop_itself_calls_is_found(
    shown: QWidget, window_thread: Watch, file: Path
) -> None:
    """A library's callback has nobody of ours above it but the loop."""
    done = asyncio.Event()
    loop = asyncio.get_running_loop()
    with window_thread.awake() as calls:
        loop.call_soon(os.listdir, file.parent)
        loop.call_soon(done.set)
        await done.wait()
    assert [call.what for call in calls.values()] == ["os.listdir"]


async def test_what_is_allowed_is_no_more_than_was_said(
    shown: QWidget, window_thread: Watch, file: Path
) -> None:
    icon = resource("icon-64.png")
    allowed = (
        "open(icon, 'rb').close()",
        "from PySide6.QtGui import QPixmap; QPixmap(str(icon))",
        "import threading; one = threading.Thread(target=int); one.start()",
        "from zoneinfo import ZoneInfo; ZoneInfo.no_cache('Europe/Berlin')",
        "def read_note(): open(file).close()\nread_note()",
    )
    with window_thread.awake() as calls:
        for code in allowed:
            planted(code, icon=icon, file=file)
    assert not calls
    with window_thread.awake() as calls:
        planted("def read(): open(file).close()\nread()", file=file)
    assert len(calls) == 1


def test_every_kind_is_planted() -> None:
    told = {*waits.AUDITED.values(), *(wait.kind for wait in waits.PATCHED)}
    assert {kind for kind, _ in PLANTED} == told
    assert all(one.why for one in ALLOWED)
