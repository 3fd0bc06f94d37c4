"""Everything the world can do to a learner's file, each as a sentence for the learner."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError

_KEPT = phrase("Everything that was saved before is still there.")


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
            phrase("There is no progress at {path}.", path=path),
            phrase("Nothing was changed."),
            phrase("Start quizapp once to make it, or choose another folder with --data DIR."),
        )


class ProgressInUse(ProgressRefused):
    """Another running copy of the program writes this file. `pid` is 0 where it is not known."""

    def __init__(self, path: Path, pid: int) -> None:
        super().__init__(
            path,
            phrase("Another window of quizapp (process {pid}) is using this progress.", pid=pid)
            if pid
            else phrase("Another window of quizapp is using this progress."),
            phrase("Nothing was changed, and what you answered there is safe."),
            phrase("Go on in that window, or close it and try again."),
        )
        self.pid = pid


class ProgressNewer(ProgressRefused):
    """A newer version of the program wrote this file."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            path,
            phrase(
                "This progress was written by a newer quizapp (file version {found}; this one "
                "knows up to {known}).",
                found=found,
                known=known,
            ),
            phrase("The file was not touched."),
            phrase("Install the newest quizapp and open it again."),
        )
        self.found = found


class ProgressOlder(ProgressRefused):
    """An older version wrote this file, and it was opened for reading only."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            phrase(
                "This progress was written by an older quizapp and has to be brought up to date."
            ),
            phrase("The file was not touched."),
            phrase("Start quizapp once with this profile, then try again."),
        )


class ProgressForeign(ProgressRefused):
    """The file is a sound SQLite file, but of another program."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            phrase("{file} is a file of another program.", file=path.name),
            phrase("The file was not touched."),
            phrase("Move it away, or choose another folder with --data DIR."),
        )


class ProgressDamaged(ProgressRefused):
    """SQLite cannot make sense of the file."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            phrase("The progress file {path} is damaged.", path=path),
            phrase("The file was not changed, so whatever is in it can still be taken out."),
            phrase(
                "Run: quizapp progress restore. It keeps that file and brings back what it can "
                "find."
            ),
        )


class ProgressBusy(ProgressRefused):
    """Another program holds the database; nothing was written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            phrase("Another program is holding your progress file, so this could not be saved."),
            _KEPT,
            phrase("Close programs that read or copy that file, such as a backup, and try again."),
        )


class DiskFull(ProgressRefused):
    """There was no room for a write; nothing of it was kept."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            phrase("The disk is full, so this could not be saved."),
            _KEPT,
            phrase("Make some room and try again."),
        )


class FolderReadOnly(ProgressRefused):
    """The folder or the file cannot be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            phrase(
                "The folder {folder} cannot be written, so answers could not be saved.",
                folder=path.parent,
            ),
            _KEPT,
            phrase("Give the folder write permission, or choose another with --data DIR."),
        )


class FolderUnusable(ProgressRefused):
    """The folder cannot be made or opened. `reason` is the system's word for it."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            path,
            phrase(
                "The folder {folder} cannot be used ({reason}).", folder=path.parent, reason=reason
            ),
            phrase("Nothing was changed."),
            phrase("Look whether the disk is there, or choose another folder with --data DIR."),
        )


class OnNetworkDrive(ProgressRefused):
    """The file lies on another computer, where neither locks nor its second file hold."""

    def __init__(self, path: Path, system: str) -> None:
        super().__init__(
            path,
            phrase(
                "The folder {folder} is on a network drive ({system}), which would damage your "
                "progress sooner or later.",
                folder=path.parent,
                system=system,
            ),
            phrase("The file was not touched."),
            phrase(
                "Keep it on a disk of this computer, with --data DIR, and choose the network drive "
                "as your Progress folder instead."
            ),
        )
        self.system = system


class WriteFailed(ProgressRefused):
    """The system refused a read or a write for a reason that is none of the above."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            path,
            phrase("Your progress could not be saved ({reason}).", reason=reason),
            _KEPT,
            phrase("Look whether the disk is in order, then try again."),
        )


class OpenedForReading(ProgressRefused):
    """Something should be written to a file that was opened for reading only."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            phrase("This progress is open for reading only, so nothing can be saved in it."),
            _KEPT,
            phrase("Open it in quizapp to go on learning."),
        )


class EventUnknown(QuizAppError):
    """An event should be undone or redone that the log does not hold. `id` is 16 bytes."""

    def __init__(self, id_: bytes) -> None:
        super().__init__(
            phrase("The answer that should be taken back is not in this progress."),
            phrase("Nothing was changed."),
            phrase("Look for it in the history of its fact."),
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
