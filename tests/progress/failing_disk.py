"""A disk under SQLite that fails at the N-th write or sync, or remembers what reached it.

SQLite asks its VFS for files, and each file for its methods: a copy of that table of methods,
with write and sync of our own, sits between the real SQLite and the real disk. See "The OS
Interface" at sqlite.org/vfs.html and the structures in sqlite3.h.
"""

from __future__ import annotations

import _sqlite3
import ctypes
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import (
    CFUNCTYPE,
    POINTER,
    Structure,
    c_char_p,
    c_int,
    c_int64,
    c_void_p,
    string_at,
)
from pathlib import Path
from typing import NamedTuple

WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
SYNC = CFUNCTYPE(c_int, c_void_p, c_int)
DELETE = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
_METHODS = 19  # version and 18 functions of sqlite3_io_methods, version 3


class _Methods(Structure):
    _fields_ = (
        ("version", c_void_p),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", WRITE),
        ("truncate", TRUNCATE),
        ("sync", SYNC),
        ("rest", c_void_p * (_METHODS - 6)),
    )


class _File(Structure):
    _fields_ = (("methods", POINTER(_Methods)),)


class _Vfs(Structure):
    _fields_ = (
        ("version", c_int),
        ("file_size", c_int),
        ("longest_name", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("app", c_void_p),
        ("open", OPEN),
        ("delete", DELETE),
    )


def _library() -> ctypes.CDLL | None:
    """The SQLite that Python itself uses; None where it is built in and cannot be reached."""
    try:
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = POINTER(_Vfs)
        library.sqlite3_vfs_find.argtypes = (c_char_p,)
    except (AttributeError, OSError):
        return None
    return library


LIBRARY = _library()


class Written(NamedTuple):
    """Bytes that were written into a file at a place."""

    path: str
    offset: int
    data: bytes


class Cut(NamedTuple):
    """A file that was cut to a size."""

    path: str
    size: int


class Deleted(NamedTuple):
    """A file that is no more, for good."""

    path: str


class Synced(NamedTuple):
    """A file of which everything up to here is on the disk for good."""

    path: str


Step = Written | Cut | Deleted | Synced


class Disk:
    """Counts writes and syncs of the files in one folder, and fails when it was told to.

    `fail_at` counts from 1; 0 never fails. `lasting` lets every later one fail too, as on a
    full disk. `remembered` is what reached the disk, in order; empty unless `remembers`.
    """

    def __init__(self, folder: Path, *, remembers: bool = False) -> None:
        self.remembers = remembers
        self.remembered: list[Step] = []
        self._paths: dict[int, str] = {}
        self.folder = str(folder).encode()
        self.calls = 0
        self.fail_at = 0
        self.lasting = False
        self.code = sqlite3.SQLITE_FULL
        self._tables: dict[int, _Methods] = {}

    def begin(
        self, fail_at: int = 0, code: int = sqlite3.SQLITE_FULL, lasting: bool = False
    ) -> None:
        """Count from here on."""
        self.calls, self.fail_at, self.code, self.lasting = 0, fail_at, code, lasting

    def _fails(self) -> bool:
        self.calls += 1
        if not self.fail_at:
            return False
        return self.calls >= self.fail_at if self.lasting else self.calls == self.fail_at

    def remember(self, what: Step) -> None:
        """Something reached the disk."""
        if self.remembers:
            self.remembered.append(what)

    def put_under(self, file: int, path: str) -> None:
        """Let a file that was just opened write and sync through this disk."""
        self._paths[file] = path
        opened = ctypes.cast(file, POINTER(_File)).contents
        if not opened.methods:
            return
        address = ctypes.addressof(opened.methods.contents)
        if address not in self._tables:
            self._tables[address] = self._table(opened.methods.contents)
        opened.methods = ctypes.pointer(self._tables[address])

    def _table(self, real: _Methods) -> _Methods:
        table = _Methods.from_buffer_copy(real)
        real_write, real_sync = WRITE.from_buffer_copy(real.write), SYNC.from_buffer_copy(real.sync)

        real_truncate = TRUNCATE.from_buffer_copy(real.truncate)

        def write(file: int, data: int, size: int, offset: int) -> int:
            if self._fails():
                return self.code
            self.remember(Written(self._paths[file], offset, string_at(data, size)))
            return int(real_write(file, data, size, offset))

        def truncate(file: int, size: int) -> int:
            self.remember(Cut(self._paths[file], size))
            return int(real_truncate(file, size))

        def sync(file: int, flags: int) -> int:
            if self._fails():
                return self.code
            code = int(real_sync(file, flags))
            self.remember(Synced(self._paths[file]))
            return code

        table.write, table.truncate, table.sync = WRITE(write), TRUNCATE(truncate), SYNC(sync)
        return table


@contextmanager
def disk_under(folder: Path, *, remembers: bool = False) -> Iterator[Disk]:
    """A disk under every file that SQLite opens in the folder while the block runs."""
    assert LIBRARY is not None
    vfs = LIBRARY.sqlite3_vfs_find(None).contents
    real, real_delete = OPEN.from_buffer_copy(vfs.open), DELETE.from_buffer_copy(vfs.delete)
    disk = Disk(folder, remembers=remembers)

    def open_file(self: int, name: int | None, file: int, flags: int, given: object) -> int:
        # The name goes on as the pointer it is: SQLite keeps it as long as the file is open.
        code = int(real(self, name, file, flags, given))
        path = c_char_p(name).value or b""
        if code == sqlite3.SQLITE_OK and path.startswith(disk.folder):
            disk.put_under(file, path.decode())
        return code

    def delete_file(self: int, name: bytes, syncs_folder: int) -> int:
        if name.startswith(disk.folder):
            disk.remember(Deleted(name.decode()))
        return int(real_delete(self, name, syncs_folder))

    vfs.open, vfs.delete = ours = OPEN(open_file), DELETE(delete_file)
    try:
        yield disk
    finally:
        vfs.open, vfs.delete = real, real_delete
        del ours
