"""The Progress folder: any folder that other computers of the learner also see.

Here only the files of this computer's own writer are written; all others are read, whatever
their names. What was read is noted by size, time and a hash, so that next time only what was
added is read.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.progress.journal import sync_folder
from quizapp.progress.journal_files import CLOSED, JournalUnreadable, files_under, fingerprint
from quizapp.progress.merge import Source, merge
from quizapp.progress.reports import FolderReport
from quizapp.progress.watching import Watch, nobody_watches

if TYPE_CHECKING:
    from quizapp.progress.store import Progress

_CHUNK = 1 << 18


class FolderAway(QuizAppError):
    """The Progress folder is not there: a stick was pulled out, a drive is not connected."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            phrase("Your Progress folder {folder} is not there.", folder=folder),
            phrase("Every answer is safe on this computer."),
            phrase(
                "Connect its drive; what is missing is exchanged as soon as the folder is back."
            ),
        )
        self.folder = folder


class FolderNotWritten(QuizAppError):
    """What was answered here could not be put into the Progress folder."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(
            phrase(
                "Your answers could not be put into your Progress folder {folder} ({reason}).",
                folder=folder,
                reason=reason,
            ),
            phrase("Every answer is safe on this computer."),
            phrase("Make some room there, or choose another folder; it is tried again next time."),
        )
        self.folder = folder


class _Mark(NamedTuple):
    """What was read of a file: when it had `size` bytes and the time `changed` (ns), up to byte
    `end`; `hash` is over what stands before that."""

    size: int
    changed: int
    end: int
    hash: str


@dataclass(slots=True)
class _Marks:
    """The marks of one folder by the files' names in it."""

    folder: str
    files: dict[str, _Mark] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str | None, folder: Path) -> _Marks:
        said = json.loads(text) if text else {}
        if said.get("folder") != str(folder):
            return cls(str(folder))
        return cls(str(folder), {name: _Mark(*mark) for name, mark in said["files"].items()})

    @property
    def text(self) -> str:
        return json.dumps({"folder": self.folder, "files": self.files})


def exchange(
    progress: Progress, folder: Path, watch: Watch = nobody_watches, *, everything: bool = False
) -> FolderReport:
    """Take in what others put into the folder, then put there what was written here.

    With `everything` all files are read from their beginning, changed or not. Takes time in
    proportion to what is new; may run in a thread. Raises FolderAway, FolderNotWritten,
    JournalUnreadable or a ProgressRefused; what was taken in before stays.
    """
    if not folder.is_dir():
        raise FolderAway(folder)
    noted = progress.sharing.noted()
    marks = _Marks.of(None if everything else noted, folder)
    offered = list(_changed(folder, marks))
    merged = merge(progress, [source for source, _mark in offered], watch)
    for source, mark in offered:
        if source.is_done:
            marks.files[_name(source.path, folder)] = _read_to_end(source, mark)
    written = 0 if merged.stopped else _give(progress, folder, marks)
    if marks.text != noted:
        progress.sharing.note(marks.text)
    return FolderReport(merged, written)


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def _changed(folder: Path, marks: _Marks) -> Iterator[tuple[Source, _Mark]]:
    """The files to read, and where each stood before it was read; drops marks of files gone."""
    there = {_name(path, folder): path for path in files_under(folder)}
    marks.files = {name: mark for name, mark in marks.files.items() if name in there}
    for name, path in there.items():
        mark = marks.files.get(name)
        with suppress(FileNotFoundError):  # renamed meanwhile by what keeps the folder in step
            now = path.stat()
            if mark is None or (mark.size, mark.changed) != (now.st_size, now.st_mtime_ns):
                start = _start(path, mark)
                yield Source(path, now.st_size, start), _Mark(now.st_size, now.st_mtime_ns, 0, "")


def _start(path: Path, mark: _Mark | None) -> int:
    """From where to read: behind what was read before, if that still stands there."""
    if mark is None or not mark.hash or path.name.endswith(CLOSED):
        return 0
    return mark.end if _hash(path, mark.end) == mark.hash else 0


def _read_to_end(source: Source, mark: _Mark) -> _Mark:
    if source.path.name.endswith(CLOSED):
        return mark
    end = source.read.end
    return mark._replace(end=end, hash=_hash(source.path, end))


def _hash(path: Path, end: int) -> str:
    """A hash over what stands before byte `end`; empty when that cannot be read (any more)."""
    with suppress(JournalUnreadable):
        return fingerprint(path, end) or ""
    return ""


def _give(progress: Progress, folder: Path, marks: _Marks) -> int:
    """Bring the folder's files of what was written here up to date; how many were written."""
    written = 0
    try:
        for path in progress.sharing.written():
            target = _target(path, folder, progress.writer)
            if target is None:
                continue
            written += 1
            state = target.stat()
            end = 0 if path.name.endswith(CLOSED) else path.stat().st_size
            mark = _Mark(state.st_size, state.st_mtime_ns, end, _hash(target, end))
            marks.files[_name(target, folder)] = mark
    except OSError as error:
        raise FolderNotWritten(folder, error.strerror or str(error)) from error
    return written


def _target(path: Path, folder: Path, writer: str) -> Path | None:
    """Put one file of ours into the folder; where it was written, None if it was there.

    A file of a former writer may be written by a copy of this profile too. Where the folder's
    is not a beginning or a longer form of ours, ours is put under the present writer.
    """
    owner = path.parent.name
    target = folder / owner / path.name
    if owner != writer and _is_other(path, target):
        target = folder / writer / f"{owner}-{path.name}"
    if not _put(path, target):
        return None
    if owner == writer and path.name.endswith(CLOSED):
        # The month was open when it was put there last. Its lines were just taken in.
        target.with_name(path.name.removesuffix(CLOSED)).unlink(missing_ok=True)
    return target


def _is_other(path: Path, target: Path) -> bool:
    if not target.exists():
        return False
    return _common(path, target) < min(path.stat().st_size, target.stat().st_size)


def _put(path: Path, target: Path) -> bool:
    """Have `target` hold all that `path` holds; False when it did."""
    ours = path.stat().st_size
    theirs = target.stat().st_size if target.exists() else 0
    common = _common(path, target) if theirs else 0
    if common == ours:
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    if theirs and common == theirs:
        _append(path, target, theirs)
    else:
        _replace(path, target)
    return True


def _common(path: Path, target: Path) -> int:
    """The number of bytes with which both files begin alike, to the piece."""
    common = 0
    with path.open("rb") as ours, target.open("rb") as theirs:
        while piece := ours.read(_CHUNK):
            other = theirs.read(len(piece))
            same = _alike(piece, other)
            common += same
            if same < len(piece):
                break
    return common


def _alike(piece: bytes, other: bytes) -> int:
    """The number of bytes with which both begin alike."""
    low, high = 0, min(len(piece), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if piece[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _append(path: Path, target: Path, start: int) -> None:
    with path.open("rb") as ours, target.open("ab") as theirs:
        ours.seek(start)
        while piece := ours.read(_CHUNK):
            theirs.write(piece)
        theirs.flush()
        os.fsync(theirs.fileno())


def _replace(path: Path, target: Path) -> None:
    beside = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        with path.open("rb") as ours, beside.open("wb") as theirs:
            while piece := ours.read(_CHUNK):
                theirs.write(piece)
            theirs.flush()
            os.fsync(theirs.fileno())
        os.replace(beside, target)
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(target.parent)
