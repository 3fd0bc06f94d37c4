"""What a power cut leaves of a folder: what was synced, and of the rest anything or nothing.

A disk may write what it was not yet told to sync in any order, in part, or not at all; a sector
is the smallest part. A file that was never synced may not even have its name.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from quizapp.progress import journal
from tests.progress.failing_disk import Cut, Deleted, Disk, Step, Synced, Written, disk_under

SECTOR = 512


class RememberingOs:
    """`os` for the journal: what it writes, cuts and syncs is remembered by a disk."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._paths: dict[int, str] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    def open(self, path: Path, flags: int, mode: int = 0o777) -> int:
        handle = os.open(path, flags, mode)
        self._paths[handle] = str(path)
        return handle

    def write(self, handle: int, data: bytes) -> int:
        end = os.lseek(handle, 0, os.SEEK_END)
        written = os.write(handle, data)
        self._disk.remember(Written(self._paths[handle], end, data[:written]))
        return written

    def ftruncate(self, handle: int, size: int) -> None:
        os.ftruncate(handle, size)
        self._disk.remember(Cut(self._paths[handle], size))

    def fsync(self, handle: int) -> None:
        os.fsync(handle)
        if not os.path.isdir(self._paths[handle]):
            self._disk.remember(Synced(self._paths[handle]))


@contextmanager
def remembering(folder: Path) -> Iterator[Disk]:
    """A disk under the database and the journal of a folder that remembers what reaches it."""
    with disk_under(folder, remembers=True) as disk, pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal, "os", RememberingOs(disk))
        yield disk


class Nothing:
    """Of what was not synced nothing reached the disk."""

    def keeps(self, _written: bytes) -> list[bool]:
        return []


class Everything:
    """All of it did."""

    def keeps(self, written: bytes) -> list[bool]:
        return [True] * (len(written) // SECTOR + 1)


class Anything:
    """Of each write some sectors did and some did not."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def keeps(self, written: bytes) -> list[bool]:
        share = self._chance.choice((0.0, 0.5, 1.0))
        return [self._chance.random() < share for _ in range(len(written) // SECTOR + 1)]


Left = Nothing | Everything | Anything


def left_by(steps: Sequence[Step], chance: Left) -> dict[str, bytes]:
    """The files, by path, that a power cut after these steps leaves."""
    last_sync = {step.path: at for at, step in enumerate(steps) if isinstance(step, Synced)}
    files: dict[str, bytearray] = {path: bytearray() for path in last_sync}
    for at, step in enumerate(steps):
        is_synced = at <= last_sync.get(step.path, -1)
        match step:
            case Written(path, offset, data):
                keeps = Everything().keeps(data) if is_synced else chance.keeps(data)
                for number, kept in enumerate(keeps):
                    part = data[number * SECTOR : (number + 1) * SECTOR]
                    if kept and part:
                        _put(files.setdefault(path, bytearray()), offset + number * SECTOR, part)
            case Deleted(path):
                files.pop(path, None)
            case Cut(path, size) if is_synced or any(chance.keeps(b"?")):
                del files.setdefault(path, bytearray())[size:]
            case _:
                pass
    return {path: bytes(content) for path, content in files.items()}


def _put(content: bytearray, offset: int, part: bytes) -> None:
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(part)] = part
