"""One writer a profile: a lock file that the system lets go of when its process ends."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

from quizapp.progress.refusals import FolderReadOnly, FolderUnusable, ProgressInUse

# Windows locks bytes, not files, and nobody may read a locked byte: lock one far behind the pid.
_LOCKED_BYTE = 1 << 30

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class WriterLock:
    """The right to write one learner's file, held until `release` or the end of the process.

    The file stays on disk: taking it away would let two processes hold two locks of one name.
    Works on a disk of this machine; network drives do not promise that locks hold.
    """

    def __init__(self, progress: Path) -> None:
        """Take the lock beside `progress`.

        Raises ProgressInUse when another holder is alive, FolderReadOnly or FolderUnusable when
        the lock file cannot be made.
        """
        self.path = lock_path(progress)
        self._handle = _open(progress, self.path)
        try:
            _take(self._handle)
        except OSError as error:
            os.close(self._handle)
            if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
                raise ProgressInUse(progress, holder(progress)) from error
            raise FolderUnusable(progress, error.strerror or str(error)) from error
        _write_pid(self._handle)

    def release(self) -> None:
        """Let another process write. Does nothing when it was released before."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def lock_path(progress: Path) -> Path:
    """Where the lock of this learner's file lies."""
    return progress.with_suffix(".lock")


def holder(progress: Path) -> int:
    """The process that wrote itself into the lock file last; 0 when none is named."""
    with contextlib.suppress(OSError, ValueError):
        return int(lock_path(progress).read_bytes())
    return 0


def _open(progress: Path, path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise FolderReadOnly(progress) from error
        raise FolderUnusable(progress, error.strerror or str(error)) from error


def _write_pid(handle: int) -> None:
    # Only a courtesy for the one who is refused: a full disk must not forbid to open the file.
    with contextlib.suppress(OSError):
        os.lseek(handle, 0, os.SEEK_SET)
        os.truncate(handle, 0)
        os.write(handle, str(os.getpid()).encode())
