"""What can wait for a disk, a network, a process, a thread or a person: the calls, by kind."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

SQL = "SQL"
KEYCHAIN = "the keychain"
STRETCHING = "stretching a pass phrase"
SLEEPING = "sleeping"
THREAD = "another thread"
PROCESS = "another process"
HOST = "looking a host up"
CONNECTION = "a connection"
FILE = "a file"
PICTURE = "a picture"
PAPER = "a paper"
LOOP = "a loop within the loop"

_FILES = (
    "open os.listdir os.scandir os.walk os.mkdir os.remove os.rename os.rmdir os.truncate os.link "
    "os.symlink os.chmod os.utime glob.glob pathlib.Path.glob pathlib.Path.rglob shutil.copyfile "
    "shutil.copytree shutil.move shutil.rmtree tempfile.mkdtemp tempfile.mkstemp fcntl.flock "
    "fcntl.lockf msvcrt.locking mmap.__new__"
)
_PROCESSES = "subprocess.Popen os.system os.posix_spawn os.exec os.fork"
_HOSTS = "socket.getaddrinfo socket.gethostbyname socket.gethostbyaddr socket.getnameinfo"

AUDITED = {
    **dict.fromkeys(_FILES.split(), FILE),
    **dict.fromkeys(_PROCESSES.split(), PROCESS),
    **dict.fromkeys(_HOSTS.split(), HOST),
    "sqlite3.connect": SQL,
    "socket.connect": CONNECTION,
}
"""What Python tells an audit hook of."""


def _always(*_: Any, **__: Any) -> bool:
    return True


def _in_blocking_mode(sock: Any, *_: object, **__: object) -> bool:
    return bool(sock.gettimeout() != 0)


def _has_time(*given: Any, **named: Any) -> bool:
    timeout = named.get("timeout", given[1] if len(given) > 1 else None)
    return timeout is None or timeout > 0


def _waits_for_all(*given: Any, **named: Any) -> bool:
    return bool(named.get("wait", given[1] if len(given) > 1 else True))


def _of_a_file(*given: Any, **_: Any) -> bool:
    return len(given) > 1 and isinstance(given[1], str | Path)


class Wait(NamedTuple):
    """Calls of one owner, a module or `module:Class`; `waits` is given a call's arguments."""

    kind: str
    owner: str
    names: str
    waits: Callable[..., bool] = _always


PATCHED = (
    Wait(SQL, "socialinbox.storage.connection:Engine", "execute_sql driver _connect blank"),
    Wait(SQL, "socialinbox.storage.database:Database", "run_now read_now empty_log_now"),
    Wait(SQL, "socialinbox.storage.database:Database", "open close compact_now"),
    Wait(KEYCHAIN, "keyring", "get_keyring get_password set_password delete_password"),
    Wait(KEYCHAIN, "socialinbox.vault.entries", "read write erase"),
    Wait(STRETCHING, "socialinbox.protection.pass_phrase", "_stretched"),
    Wait(SLEEPING, "time", "sleep"),
    Wait(SLEEPING, "PySide6.QtCore:QThread", "sleep msleep usleep"),
    Wait(THREAD, "threading:Thread", "join"),
    Wait(THREAD, "threading:Event", "wait", _has_time),
    Wait(THREAD, "threading:Condition", "wait", _has_time),
    Wait(THREAD, "concurrent.futures:ThreadPoolExecutor", "shutdown", _waits_for_all),
    Wait(THREAD, "PySide6.QtCore:QThread", "wait"),
    Wait(THREAD, "PySide6.QtCore:QThreadPool", "waitForDone"),
    Wait(PROCESS, "subprocess:Popen", "wait communicate"),
    Wait(PROCESS, "PySide6.QtCore:QProcess", "waitForStarted waitForFinished execute"),
    Wait(CONNECTION, "socket:socket", "recv recv_into send sendall accept", _in_blocking_mode),
    Wait(
        CONNECTION,
        "PySide6.QtNetwork:QLocalSocket",
        "waitForConnected waitForBytesWritten waitForReadyRead",
    ),
    Wait(FILE, "os", "fsync stat lstat access"),
    Wait(FILE, "PySide6.QtCore:QFile", "open"),
    Wait(FILE, "PySide6.QtCore:QSaveFile", "open commit"),
    Wait(FILE, "PySide6.QtCore:QDir", "entryList"),
    Wait(PICTURE, "PySide6.QtGui:QImageReader", "read"),
    Wait(PICTURE, "PySide6.QtGui:QImage", "load loadFromData fromData save"),
    Wait(PICTURE, "PySide6.QtGui:QImage", "__init__", _of_a_file),
    Wait(PICTURE, "PySide6.QtGui:QPixmap", "load loadFromData save"),
    Wait(PICTURE, "PySide6.QtGui:QPixmap", "__init__", _of_a_file),
    Wait(PAPER, "PySide6.QtGui:QPdfWriter", "__init__ newPage"),
    Wait(LOOP, "PySide6.QtCore:QEventLoop", "exec"),
    Wait(LOOP, "PySide6.QtCore:QCoreApplication", "processEvents"),
    Wait(LOOP, "PySide6.QtWidgets:QDialog", "exec"),
    Wait(LOOP, "PySide6.QtWidgets:QMessageBox", "question warning information critical"),
    Wait(LOOP, "PySide6.QtWidgets:QFileDialog", "getOpenFileName getOpenFileNames getSaveFileName"),
)
"""What Python tells nobody of."""
