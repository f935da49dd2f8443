"""One window for a profile: a second start hands its link to the first and ends."""

import hashlib
import os
import time
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal

LOCK_FILE = "window.lock"
LONGEST_LINK = 2048
"""Bytes; what is longer is no link of ours."""
STEP = 1000
"""Milliseconds at most that one step of the conversation is waited for at a time."""
PATIENCE = 15.0
"""Seconds for a first window that is still starting, or busy."""


class Place:
    """The right to be a profile's only window, as long as this object lives.

    The lock holds the process's number, so one that a crash left behind does not count.
    """

    def __init__(self, folder: Path) -> None:
        self._lock = QLockFile(str(folder / LOCK_FILE))
        self._lock.setStaleLockTime(0)
        self.name = "socialinbox-" + hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:20]
        """Under which the window listens; sockets' names are short on every system."""

    def take(self) -> bool:
        """Whether it is free and now ours. A folder that can't be written is nobody's."""
        taken = self._lock.tryLock(0)
        return taken or self._lock.error() is not QLockFile.LockError.LockFailedError

    def leave(self) -> None:
        """Let the next start have it."""
        self._lock.unlock()

    def tell_the_other(self, link: str, patience: float = PATIENCE) -> bool:
        """Raise the window that has the place and hand it a link; whether it heard."""
        from PySide6.QtCore import QCoreApplication

        made = QCoreApplication([]) if QCoreApplication.instance() is None else None
        try:
            return self._is_heard(link, time.monotonic() + patience)
        finally:
            if made is not None:
                # Else there could be no other, and the box that says that nobody heard needs one.
                made.shutdown()

    def _is_heard(self, link: str, until: float) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        told = False
        while not told:
            socket = QLocalSocket()
            socket.connectToServer(self.name)
            told = socket.waitForConnected(STEP)
            if not told and time.monotonic() >= until:
                return False
            if not told:
                time.sleep(0.1)
        socket.write(link.encode()[:LONGEST_LINK] + b"\n")
        heard = socket.waitForBytesWritten(STEP)
        while heard and not socket.waitForReadyRead(STEP):
            connected = socket.state() is QLocalSocket.LocalSocketState.ConnectedState
            heard = connected and time.monotonic() < until
        socket.disconnectFromServer()
        return heard


class Listener(QObject):
    """Hears of later starts; `asked` carries their link, or nothing but the wish to be seen."""

    asked = Signal(str)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # Of a window that crashed the socket's file may still lie there; the place is ours.
        QLocalServer.removeServer(name)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(name)

    def close(self) -> None:
        """Hear no more."""
        self._server.close()

    def _on_connection(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self._server.nextPendingConnection()

        def read() -> None:
            if not socket.canReadLine():
                if socket.bytesAvailable() > LONGEST_LINK:
                    socket.abort()
                return
            line = bytes(socket.readLine(LONGEST_LINK + 1).data())
            socket.write(b"\n")
            socket.flush()
            self.asked.emit(line.decode(errors="replace").strip())

        socket.readyRead.connect(read)
        socket.disconnected.connect(socket.deleteLater)
        if socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
            read()
