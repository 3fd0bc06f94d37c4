"""Everything the world can do to a learner's file, each as a sentence for the learner."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from quizapp.facts.problem import QuizAppError

_KEPT = "Everything that was saved before is still there."


class ProgressRefused(QuizAppError):
    """The learner's file cannot be used as asked. `path` is that file."""

    def __init__(self, path: Path, what: str, safe: str, todo: str) -> None:
        super().__init__(what, safe, todo)
        self.path = path


class ProgressMissing(ProgressRefused):
    """There is no file, and none may be made."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            f"There is no progress at {path}.",
            "Nothing was changed.",
            "Start quizapp once to make it, or choose another folder with --data DIR.",
        )


class ProgressInUse(ProgressRefused):
    """Another running copy of the program writes this file. `pid` is 0 where it is not known."""

    def __init__(self, path: Path, pid: int) -> None:
        who = f" (process {pid})" if pid else ""
        super().__init__(
            path,
            f"Another window of quizapp{who} is using this progress.",
            "Nothing was changed, and what you answered there is safe.",
            "Go on in that window, or close it and try again.",
        )
        self.pid = pid


class ProgressNewer(ProgressRefused):
    """A newer version of the program wrote this file."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            path,
            f"This progress was written by a newer quizapp (file version {found}; "
            f"this one knows up to {known}).",
            "The file was not touched.",
            "Install the newest quizapp and open it again.",
        )
        self.found = found


class ProgressOlder(ProgressRefused):
    """An older version wrote this file, and it was opened for reading only."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "This progress was written by an older quizapp and has to be brought up to date.",
            "The file was not touched.",
            "Start quizapp once with this profile, then try again.",
        )


class ProgressForeign(ProgressRefused):
    """The file is a sound SQLite file, but of another program."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            f"{path.name} is a file of another program.",
            "The file was not touched.",
            "Move it away, or choose another folder with --data DIR.",
        )


class ProgressDamaged(ProgressRefused):
    """SQLite cannot make sense of the file."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            f"The progress file {path} is damaged.",
            "The file was not changed, so whatever is in it can still be taken out.",
            "Run: quizapp progress restore. It keeps that file and brings back what it can find.",
        )


class ProgressBusy(ProgressRefused):
    """Another program holds the database; nothing was written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "Another program is holding your progress file, so this could not be saved.",
            _KEPT,
            "Close programs that read or copy that file, such as a backup, and try again.",
        )


class DiskFull(ProgressRefused):
    """There was no room for a write; nothing of it was kept."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "The disk is full, so this could not be saved.",
            _KEPT,
            "Make some room and try again.",
        )


class FolderReadOnly(ProgressRefused):
    """The folder or the file cannot be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            f"The folder {path.parent} cannot be written, so answers could not be saved.",
            _KEPT,
            "Give the folder write permission, or choose another with --data DIR.",
        )


class FolderUnusable(ProgressRefused):
    """The folder cannot be made or opened. `reason` is the system's word for it."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            path,
            f"The folder {path.parent} cannot be used ({reason}).",
            "Nothing was changed.",
            "Look whether the disk is there, or choose another folder with --data DIR.",
        )


class OnNetworkDrive(ProgressRefused):
    """The file lies on another computer, where neither locks nor its second file hold."""

    def __init__(self, path: Path, system: str) -> None:
        super().__init__(
            path,
            f"The folder {path.parent} is on a network drive ({system}), which would damage "
            "your progress sooner or later.",
            "The file was not touched.",
            "Keep it on a disk of this computer, with --data DIR, and choose the network drive "
            "as your Progress folder instead.",
        )
        self.system = system


class WriteFailed(ProgressRefused):
    """The system refused a read or a write for a reason that is none of the above."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            path,
            f"Your progress could not be saved ({reason}).",
            _KEPT,
            "Look whether the disk is in order, then try again.",
        )


class OpenedForReading(ProgressRefused):
    """Something should be written to a file that was opened for reading only."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "This progress is open for reading only, so nothing can be saved in it.",
            _KEPT,
            "Open it in quizapp to go on learning.",
        )


class EventUnknown(QuizAppError):
    """An event should be undone or redone that the log does not hold. `id` is 16 bytes."""

    def __init__(self, id_: bytes) -> None:
        super().__init__(
            "The answer that should be taken back is not in this progress.",
            "Nothing was changed.",
            "Look for it in the history of its fact.",
        )
        self.id = id_


def refusal(path: Path, error: sqlite3.Error) -> ProgressRefused:
    """What SQLite's error means for the learner."""
    # The low byte is the primary result code; the rest only says where it happened.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    match code:
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
            return ProgressDamaged(path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return ProgressBusy(path)
        case sqlite3.SQLITE_FULL:
            return DiskFull(path)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return FolderReadOnly(path)
        case sqlite3.SQLITE_CANTOPEN:
            return FolderUnusable(path, str(error))
        case _:
            return WriteFailed(path, str(error))
