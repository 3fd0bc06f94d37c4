"""Reading the log's second copy: text files of lines `id canonical-bytes`, whatever their names.

A file may come from a stick, a cloud or another person. Nothing in it is believed: a line counts
only when its bytes give its id, and limits keep a hostile file from filling the memory.
"""

from __future__ import annotations

import os
import stat
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.progress.events import ID_BYTES, LONGEST_EVENT, Event, id_of

LONGEST_LINE = LONGEST_EVENT + 2 * ID_BYTES + 2
"""Bytes with the line feed: 64 KB."""
MOST_LINES = 5_000_000
"""Lines of one file; more than a life of learning writes in a month."""
CLOSED = ".gz"
OPEN = ".jsonl"
_ID_DIGITS = 2 * ID_BYTES
_CHUNK = 1 << 18
_GZIP_MAGIC = b"\x1f\x8b"
_GZIP = 31  # zlib's word for: with a gzip head
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class JournalUnreadable(QuizAppError):
    """A file or folder of a journal cannot be opened. `path` is that file."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            phrase("{path} cannot be read ({reason}).", path=path, reason=reason),
            phrase("Nothing was changed."),
            phrase("Look whether the disk is there and the file may be read, then try again."),
        )
        self.path = path


class Line(NamedTuple):
    """An event's id (16 bytes) and the bytes that give it."""

    id: bytes
    data: bytes


@dataclass(slots=True)
class FileRead:
    """What reading one file came to; filled while its lines are taken.

    lines: sound ones. wrong: lines whose bytes do not give their id. too_long: lines over 64 KB.
    end: the place behind the last whole line, in bytes as they stand in an open (not gzipped)
    file. cut: the file ends in the middle of a line. spoilt: it cannot be unpacked to its end.
    too_many: it goes on after the last line that may be read.
    """

    path: Path
    lines: int = 0
    wrong: int = 0
    too_long: int = 0
    end: int = 0
    cut: bool = False
    spoilt: bool = False
    too_many: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether every line of the file was taken."""
        return not (self.wrong or self.too_long or self.cut or self.spoilt or self.too_many)

    @property
    def is_journal(self) -> bool:
        """Whether the file holds any event at all, or nothing that could be one."""
        return self.lines > 0 or self.is_whole


def line_of(event: Event) -> bytes:
    """The line of an event, with its line feed."""
    return b"%b %b\n" % (event.id.hex().encode(), event.data)


def files_under(path: Path) -> list[Path]:
    """The regular files under a folder, whatever their names, or the file itself; sorted.

    Raises JournalUnreadable when there is nothing, or it cannot be read.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            return sorted(_walked(path))
    except OSError as error:
        raise JournalUnreadable(path, error.strerror or str(error)) from error
    if not stat.S_ISREG(mode):
        raise JournalUnreadable(path, phrase("it is neither a file nor a folder"))
    return [path]


def _walked(folder: Path) -> Iterator[Path]:
    # Links are not followed: they may lead in a circle, or out of what was chosen.
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _walked(Path(entry.path))
            elif entry.is_file(follow_symlinks=False):
                yield Path(entry.path)


def sound_lines(read: FileRead, start: int = 0) -> Iterator[Line]:
    """The lines of a file whose bytes give their ids; what was not taken is told in `read`.

    Begins at byte `start`, which must be the end of a line; of a gzipped file always at its
    beginning. A last line without its line feed is taken when its bytes give its id. Raises
    JournalUnreadable when the file cannot be opened or read.
    """
    read.end = start
    for raw in _raw_lines(read, start):
        if read.lines + read.wrong + read.too_long >= MOST_LINES:
            read.too_many = True
            return
        line = _sound(raw)
        if line is not None:
            read.lines += 1
            yield line
        elif raw.endswith(b"\n"):
            read.wrong += bool(raw.strip())
        else:
            read.cut = True
            return
        read.end += len(raw)


def _sound(raw: bytes) -> Line | None:
    text = raw.removeprefix(_BYTE_ORDER_MARK).rstrip(b"\r\n")
    data = text[_ID_DIGITS + 1 :]
    identity = id_of(data)
    if text[: _ID_DIGITS + 1] != identity.hex().encode() + b" ":
        return None
    return Line(identity, data)


def _raw_lines(read: FileRead, start: int) -> Iterator[bytes]:
    """Every line with its line feed, the last perhaps without; lines too long are passed over."""
    rest, passing = b"", False
    for chunk in _chunks(read, start):
        *whole, rest = (rest + chunk).split(b"\n")
        for text in whole:
            if passing or len(text) >= LONGEST_LINE:
                read.too_long += 1
                read.end += len(text) + 1
                passing = False
            else:
                yield text + b"\n"
        if len(rest) >= LONGEST_LINE:
            read.end += len(rest)
            passing, rest = True, b""
    if passing:
        read.too_long += 1
    elif rest:
        yield rest


def _chunks(read: FileRead, start: int) -> Iterator[bytes]:
    """The bytes of a file from `start` on, unpacked when they are gzipped."""
    try:
        with open(_handle(read.path), "rb", buffering=0) as file:
            head = file.read(len(_GZIP_MAGIC))
            if head == _GZIP_MAGIC:
                file.seek(0)
                yield from _unpacked(read, iter(lambda: file.read(_CHUNK), b""))
                return
            file.seek(start)
            yield from iter(lambda: file.read(_CHUNK), b"")
    except OSError as error:
        raise JournalUnreadable(read.path, error.strerror or str(error)) from error


def _handle(path: Path) -> int:
    # Without waiting: a pipe with a file's name would let us wait for ever.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise JournalUnreadable(path, phrase("it is not a regular file"))
    return handle


def _unpacked(read: FileRead, packed: Iterator[bytes]) -> Iterator[bytes]:
    """What gzip's members hold, up to where the file is cut or spoilt."""
    member = zlib.decompressobj(_GZIP)
    try:
        for chunk in packed:
            if member.eof:
                member = zlib.decompressobj(_GZIP)
            # Piece by piece: a few bytes may unpack to gigabytes.
            waiting = chunk
            while piece := member.decompress(waiting, _CHUNK):
                yield piece
                waiting = member.unconsumed_tail
                if member.eof and member.unused_data:
                    waiting, member = member.unused_data, zlib.decompressobj(_GZIP)
    except zlib.error:
        read.spoilt = True
        return
    read.cut = not member.eof


def fingerprint(path: Path, length: int) -> str | None:
    """A hash (hex) over the first `length` bytes of a file; None when it has fewer.

    Raises JournalUnreadable when it cannot be read.
    """
    total, left = blake2b(digest_size=16), length
    try:
        with open(_handle(path), "rb", buffering=0) as file:
            while left and (chunk := file.read(min(left, _CHUNK))):
                total.update(chunk)
                left -= len(chunk)
    except OSError as error:
        raise JournalUnreadable(path, error.strerror or str(error)) from error
    return None if left else total.hexdigest()
