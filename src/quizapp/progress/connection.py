"""A connection to a learner's file, with the promises of every connection set and proven."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from quizapp.facts.phrase import phrase
from quizapp.progress.looking import any_text
from quizapp.progress.refusals import (
    FolderReadOnly,
    FolderUnusable,
    ProgressDamaged,
    ProgressForeign,
    ProgressMissing,
    ProgressNewer,
    refusal,
)

# "quiz" in ASCII; SQLite keeps it in the header so that no other program's file is taken for ours.
APPLICATION_ID = 0x7175697A
CHECKPOINT_CEILING_PAGES = 4000
BUSY_TIMEOUT_S = 5.0

_HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\x00"
_PAGES = slice(28, 32)
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)

_PROMISES: dict[str, object] = {
    "synchronous": 2,  # FULL: with less, a power cut loses acknowledged answers
    "foreign_keys": 1,
    "wal_autocheckpoint": CHECKPOINT_CEILING_PAGES,
    "trusted_schema": 0,
}
_MACOS_PROMISES: dict[str, object] = {"fullfsync": 1, "checkpoint_fullfsync": 1}


class PragmaRefused(AssertionError):
    """SQLite did not take a setting that the promises rest on. A fault of this program's build."""


class Connection:
    """One connection for the life of an open file, and the only place that begins and commits.

    A reader that has to mend a cache goes on with a private copy in memory: it never writes to
    the file, and what is above it need not know. One thread at a time works with it.
    """

    def __init__(self, path: Path, *, read_only: bool) -> None:
        """Open `path`; a file that may be written is created when it is not there.

        Raises a ProgressRefused when it cannot be.
        """
        self.path = path
        self.read_only = read_only
        self._is_copy = False
        self._when_undone: list[Callable[[], None]] = []
        self._aside: TemporaryDirectory[str] | None = None
        address = self._address_to_read() if read_only else _address(path, "rwc")
        with self.telling():
            self.driver = _connected(address, _promise_read_only if read_only else _promise)

    def close(self) -> None:
        """Close the file. A writer's last connection folds the write-ahead log into it."""
        self.driver.close()
        if self._aside:
            self._aside.cleanup()

    def _address_to_read(self) -> str:
        """How to open the file for reading, on a medium that cannot be written too."""
        if not _is_sealed(self.path):
            return _address(self.path, "ro")
        left = self.path.with_name(self.path.name + "-wal")
        if not left.exists() or not left.stat().st_size:
            return _address(self.path, "ro") + "&immutable=1"
        self._aside = TemporaryDirectory(prefix="quizapp-")
        return _address(_copied_with_log(self.path, Path(self._aside.name)), "ro")

    def when_undone(self, forget: Callable[[], None]) -> None:
        """Call `forget` whenever a transaction failed: what it learnt was never so."""
        self._when_undone.append(forget)

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Turn what SQLite says is wrong into a sentence for the learner."""
        try:
            yield
        except sqlite3.Error as error:
            raise refusal(self.path, error) from error
        except UnicodeDecodeError as error:  # SQLite quotes a damaged schema as it stands there
            raise ProgressDamaged(self.path) from error

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: everything in it is on disk when it ends, or nothing of it is."""
        with self.telling():
            if self.read_only and not self._is_copy:
                self._copy_into_memory()
            self.driver.execute("BEGIN IMMEDIATE")
            try:
                yield self.driver
                self.driver.execute("COMMIT")
            except BaseException:
                for forget in self._when_undone:
                    forget()
                self._undo_half_done()
                raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One unchanging picture of the file, however long another process writes beside it."""
        with self.telling():
            if self.driver.in_transaction:
                yield self.driver
                return
            self.driver.execute("BEGIN")
            try:
                yield self.driver
            finally:
                self._undo_half_done()

    def checkpoint(self) -> None:
        """Move what was written into the file as far as it goes without waiting for anyone."""
        with self.telling():
            self.driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def _undo_half_done(self) -> None:
        # After some errors (a full disk, an I/O error) SQLite has already rolled back by itself.
        if self.driver.in_transaction:
            self.driver.execute("ROLLBACK")

    def _copy_into_memory(self) -> None:
        copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        copy.text_factory = any_text
        self.driver.backup(copy)
        self.driver.close()
        self.driver = copy
        self._is_copy = True


def check_before_opening(path: Path, newest_known: int, *, may_create: bool) -> None:
    """Refuse a file we must not touch, before SQLite could change a byte of it.

    Raises ProgressMissing, ProgressForeign, ProgressNewer, FolderReadOnly or FolderUnusable.
    """
    try:
        found = _identity(path)
    except FileNotFoundError:
        if may_create and path.parent.is_dir():
            return
        raise _nothing_there(path) from None
    except PermissionError as error:
        raise FolderReadOnly(path) from error
    except OSError as error:
        raise FolderUnusable(path, error.strerror or str(error)) from error
    if found is None:
        return
    application, version = found
    if application != APPLICATION_ID:
        raise ProgressForeign(path)
    if version > newest_known:
        raise ProgressNewer(path, version, newest_known)


def _nothing_there(path: Path) -> ProgressMissing | FolderUnusable:
    if path.parent.is_dir():
        return ProgressMissing(path)
    return FolderUnusable(path, phrase("there is no such folder"))


def _identity(path: Path) -> tuple[int, int] | None:
    """The application id and the version of a file; None where SQLite itself has to look.

    Read from the header, because opening a file already changes what lies beside it. Where a
    write-ahead log was left (a killed process), the header may be behind: then a read-only
    connection, which moves nothing, looks into both.
    """
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if not header.startswith(_MAGIC):
        return None
    write_ahead_log = path.with_name(path.name + "-wal")
    if write_ahead_log.exists() and write_ahead_log.stat().st_size:
        return _identity_with_log(path)
    if int.from_bytes(header[_PAGES]) <= 1:
        return None  # no table yet: we were stopped before the first one was made
    return int.from_bytes(header[_APPLICATION_ID]), int.from_bytes(header[_USER_VERSION])


def _identity_with_log(path: Path) -> tuple[int, int] | None:
    try:
        with closing(sqlite3.connect(_address(path, "ro"), uri=True)) as looking:
            if pragma(looking, "page_count") <= 1:
                return None
            return pragma(looking, "application_id"), pragma(looking, "user_version")
    except sqlite3.Error:
        return None  # damaged: opening it says so in a sentence


def pragma(driver: sqlite3.Connection, name: str) -> Any:
    """The value of a setting of this connection."""
    row = driver.execute(f"PRAGMA {name}").fetchone()
    return row[0] if row else None


def _address(path: Path, mode: str) -> str:
    return f"{path.absolute().as_uri()}?mode={mode}"


def _is_sealed(path: Path) -> bool:
    """Whether SQLite cannot make the file beside a database by which it talks to writers.

    Then there is no writer either.
    """
    shared = path.with_name(path.name + "-shm")
    return not shared.exists() and not os.access(path.parent, os.W_OK)


def _copied_with_log(path: Path, folder: Path) -> Path:
    """A copy of a database with what a killed process left in its write-ahead log."""
    for name in (path.name, path.name + "-wal"):
        shutil.copyfile(path.with_name(name), folder / name)
    return folder / path.name


def _connected(address: str, promise: Callable[[sqlite3.Connection], None]) -> sqlite3.Connection:
    """A connection that promises what it must; where it does not, the file is closed again."""
    driver = sqlite3.connect(
        address,
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        isolation_level=None,  # we begin and commit ourselves; Python's module would guess
        check_same_thread=False,  # the store is opened in one thread and used in another
    )
    driver.text_factory = any_text
    try:
        promise(driver)
    except BaseException:
        driver.close()
        raise
    return driver


def _promise(driver: sqlite3.Connection) -> None:
    if pragma(driver, "journal_mode = WAL") != "wal":
        raise PragmaRefused("journal_mode is not WAL")
    wanted = _PROMISES | (_MACOS_PROMISES if sys.platform == "darwin" else {})
    for name, value in wanted.items():
        driver.execute(f"PRAGMA {name} = {value}")
        if pragma(driver, name) != value:
            raise PragmaRefused(f"{name} is not {value}")


def _promise_read_only(driver: sqlite3.Connection) -> None:
    driver.execute("PRAGMA query_only = 1")
    if pragma(driver, "query_only") != 1:
        raise PragmaRefused("query_only is not 1")
