"""Writing the log's second copy: `<writer>/<year-month>.jsonl`, a line `id canonical-bytes` each.

The month is that of writing. A month that is over is gzipped and never changes again. What
others wrote and a merge brought in is kept beside, under `from-others`.
"""

from __future__ import annotations

import gzip
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.progress.events import Event
from quizapp.progress.journal_files import CLOSED, OPEN, line_of

FROM_OTHERS = "from-others"
SYNC_AFTER_S = 0.7
"""How long lines are gathered before they are written and synced together."""
_CHUNK = 1 << 16
_MONTH = "%Y-%m"
_APPENDING = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)


class JournalFailed(QuizAppError):
    """The second copy could not be written. `folder` is where it lies."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(
            phrase(
                "The second copy of your answers in {folder} could not be written ({reason}).",
                folder=folder,
                reason=reason,
            ),
            phrase("Every answer is safe in your progress file."),
            phrase("Make some room there; what is missing is added at the next start."),
        )
        self.folder = folder


def this_month() -> str:
    """The year and month of writing, in UTC."""
    return time.strftime(_MONTH, time.gmtime())


class _File:
    """One month's file, open at its end, and its folder. The thread writes to it."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self.handle = os.open(path, _APPENDING, 0o600)
        _drop_half_line(self.handle)
        self.folder = -1
        with suppress(OSError):  # Windows opens no folders
            self.folder = os.open(path.parent, os.O_RDONLY)

    def close(self) -> None:
        """Let it go; nothing waits to be written any more."""
        os.close(self.handle)
        if self.folder >= 0:
            os.close(self.folder)


class Journal:
    """The journal of one open file. Lines are written and synced by a thread of its own.

    `writer` (32 hex digits) is whose events are our own.

    The thread runs beside a window, whose garbage must not be collected in it: it only takes
    bytes that were made elsewhere and gives them to the system.
    """

    def __init__(self, folder: Path, month: Callable[[], str] = this_month) -> None:
        """A journal in `folder`, which is made when it is needed; `month` tells "2026-11"."""
        self.folder = folder
        self.writer = ""
        self._month = month
        self._files: dict[str, _File] = {}
        self._waiting: SimpleQueue[tuple[int, bytes] | threading.Event | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._hurry = threading.Lock()
        self._hurry.acquire()  # held, but for a moment when somebody cannot wait
        self._failed = ""

    @property
    def problem(self) -> JournalFailed | None:
        """Why lines are missing on disk, or None."""
        return JournalFailed(self.folder, self._failed) if self._failed else None

    def keep(self, event: Event) -> None:
        """Have an event written; returns at once and never raises: see `problem`."""
        owner = event.writer if event.writer == self.writer else FROM_OTHERS
        try:
            file = self._file(owner)
        except OSError as error:
            self._failed = error.strerror or str(error)
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._write, name="quizapp-journal", daemon=True)
            self._thread.start()
        self._waiting.put((file.handle, line_of(event)))

    def flush(self) -> None:
        """Wait until everything kept so far is on disk, or is known not to be: see `problem`."""
        if self._thread is not None:
            done = threading.Event()
            self._put_last(done)
            done.wait()

    def close(self) -> None:
        """Write what waits and let the files go. May be used again afterwards."""
        if self._thread is not None:
            self._put_last(None)
            self._thread.join()
            self._thread = None
        for file in self._files.values():
            file.close()
        self._files.clear()

    def failed(self, reason: str) -> None:
        """Note that the disk refused something of the journal, and its word for it."""
        self._failed = reason

    def retry(self) -> None:
        """Forget that writing failed: somebody begins to write again what is missing."""
        self._failed = ""

    def files(self) -> dict[str, int]:
        """The files of the journal by their names under its folder, and their sizes in bytes."""
        paths = (path for path in self.folder.glob("*/*") if path.suffix in (OPEN, CLOSED))
        return {
            path.relative_to(self.folder).as_posix(): path.stat().st_size for path in sorted(paths)
        }

    def own_files(self) -> list[Path]:
        """The files of everything that was written here, under whatever writer's id; sorted."""
        found = (self.folder / name for name in self.files())
        return [path for path in found if path.parent.name != FROM_OTHERS]

    def close_months(self) -> Iterator[None]:
        """Gzip the months that are over, a piece at each step. Raises OSError."""
        for name in self.files():
            path = self.folder / name
            if path.suffix == OPEN and path.stem < self._month() and not self._is_open(path):
                yield from _gzip(path)

    def _is_open(self, path: Path) -> bool:
        return any(file.path == path for file in self._files.values())

    def _file(self, owner: str) -> _File:
        """The file that is written now."""
        file = self._files.get(owner)
        if file is not None and file.path.stem >= self._month():
            return file
        if file is not None:
            self.close()  # a month is over; this happens twelve times a year
        file = self._files[owner] = _File(self._path(owner))
        if file.folder >= 0:
            self._waiting.put((file.folder, b""))  # its new name is synced with its lines
        return file

    def _path(self, owner: str) -> Path:
        """The path for now; never of a month before one that was begun (a clock set back)."""
        folder = self.folder / owner
        begun = max((path.name.partition(".")[0] for path in folder.glob("*")), default="")
        month = max(self._month(), begun)
        if (folder / f"{month}{OPEN}{CLOSED}").exists():
            month = _after(month)
        return folder / f"{month}{OPEN}"

    def _put_last(self, item: threading.Event | None) -> None:
        """Hand over what ends the gathering at once."""
        self._waiting.put(item)
        if self._hurry.locked():
            self._hurry.release()

    def _write(self) -> None:
        """The thread: gather for a moment, write, sync."""
        take, is_empty, unsynced = self._waiting.get, self._waiting.empty, set[int]()
        while True:
            item = take()
            if type(item) is tuple:
                if not unsynced:
                    self._hurry.acquire(True, SYNC_AFTER_S)
                handle, line = item
                unsynced.add(handle)
                self._append(handle, line)
                if not is_empty():
                    continue
            while unsynced:
                self._sync(unsynced.pop())
            if item is None:
                return
            if type(item) is threading.Event:
                item.set()

    def _append(self, handle: int, line: bytes) -> None:
        if not line:
            return
        end = os.lseek(handle, 0, os.SEEK_END)
        try:
            written = os.write(handle, line)
            while written < len(line):
                written += os.write(handle, line[written:])
        except OSError as error:
            self._failed = error.strerror or str(error)
            with suppress(OSError):
                os.ftruncate(handle, end)  # half a line would spoil the next one

    def _sync(self, handle: int) -> None:
        try:
            os.fsync(handle)
        except OSError as error:
            self._failed = error.strerror or str(error)


def _after(month: str) -> str:
    year, number = map(int, month.split("-"))
    return f"{year + number // 12:04}-{number % 12 + 1:02}"


def _drop_half_line(handle: int) -> None:
    """Cut off what a power cut left of a last line; its event is written again."""
    end = os.lseek(handle, 0, os.SEEK_END)
    while end:
        begin = max(0, end - _CHUNK)
        os.lseek(handle, begin, os.SEEK_SET)
        tail = os.read(handle, end - begin)
        whole = tail.rfind(b"\n") + 1
        if whole:
            if whole < len(tail):
                os.ftruncate(handle, begin + whole)
            return
        end = begin
    os.ftruncate(handle, 0)


def _gzip(path: Path) -> Iterator[None]:
    """Put a gzipped file, the same for the same lines, in the place of an open one."""
    closed = path.with_name(path.name + CLOSED)
    beside = path.with_name(f".{closed.name}.new")
    with beside.open("wb") as file:
        with gzip.GzipFile("", "wb", 6, file, mtime=0) as packed, path.open("rb") as lines:
            while chunk := lines.read(_CHUNK):
                packed.write(chunk)
                yield
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, closed)
    sync_folder(path.parent)
    path.unlink()


def sync_folder(folder: Path) -> None:
    """Have a folder's new names survive a power cut, where the system lets us say so."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
