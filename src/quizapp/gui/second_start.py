"""A second start of the program raises the first window instead of opening another."""

from __future__ import annotations

import sys
from hashlib import blake2b
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from quizapp.library.profiles import Profile

RAISED = "quizapp was open already for {name}; its window has been brought to the front."
_RAISE = b"raise\n"
_PATIENCE_MS = 1000


def meeting_name(profile_folder: Path) -> str:
    """The name under which windows of one learner find each other."""
    digest = blake2b(str(profile_folder.resolve()).encode(), digest_size=12).hexdigest()
    return f"quizapp-{digest}"


def raise_first_window(profile_folder: Path) -> bool:
    """Ask the window that has this learner open to come forward; False when none answers."""
    socket = QLocalSocket()
    socket.connectToServer(meeting_name(profile_folder))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(_RAISE)
    is_heard = socket.waitForBytesWritten(_PATIENCE_MS)
    socket.disconnectFromServer()
    return is_heard


def raise_other(profile: Profile) -> bool:
    """Bring this learner's open window to the front; False when none answers."""
    if not raise_first_window(profile.folder):
        return False
    print(RAISED.format(name=profile.name), file=sys.stderr)
    return True


class FirstWindow(QObject):
    """Listens for later starts; emits `raise_requested` when one asks."""

    raise_requested = Signal()

    def __init__(self, profile_folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = meeting_name(profile_folder)
        if not self._server.listen(name):
            # What a crashed program left behind; whoever listens holds the progress' lock.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def stop(self) -> None:
        """Listen no more."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        self.raise_requested.emit()
