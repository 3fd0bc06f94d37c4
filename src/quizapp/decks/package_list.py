"""The list of a `.quizdeck` file, looked at before anything of it is read.

A `.quizdeck` is a zip of a deck's text files and pictures. Whoever made it may mean harm: its list
may be endless, its names may lead elsewhere, its sizes may lie.
"""

from __future__ import annotations

import re
import stat
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import BinaryIO

from quizapp.decks.files import HEADER
from quizapp.decks.limits import FILE_BYTES, PICTURE_BYTES
from quizapp.decks.nodes import shorten
from quizapp.decks.raster import ENDINGS as PICTURE_ENDINGS
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError

ENTRIES = 2_000
#: Bytes of a whole package, packed and unpacked.
PACKAGE_BYTES = 120_000_000
TEXT_ENDINGS = (".yaml", ".yml")
_LIST_BYTES = ENTRIES * 500
_DEEPEST = 4
_NAME_LETTERS = 200
# The end of a zip: PKWARE, APPNOTE.TXT 6.3.10, 4.3.15 and 4.3.16.
_END, _END_BYTES, _COMMENT_BYTES = b"PK\x05\x06", 22, 65_535
_LARGE_END, _LARGE_END_BYTES = b"PK\x06\x07", 20
_LIST_SIZE = slice(12, 16)
_IS_ENCRYPTED = 0x1
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
#: One step of a path that means the same on every system.
_STEP = re.compile(r"[^\x00-\x1f\x7f<>:\"/\\|?*]{0,199}[^\x00-\x20\x7f<>:\"/\\|?*.]")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


class PackageRefused(QuizAppError):
    """A file that is no deck to be installed, or one that was made to do harm."""

    def __init__(self, what: str, todo: str = "") -> None:
        todo = todo or phrase("Ask whoever gave it to you for a sound copy.")
        super().__init__(what, phrase("Nothing was installed and nothing was changed."), todo)


@dataclass(frozen=True, slots=True)
class Member:
    """A file of a package that belongs to the deck: its path in the deck, and where to read it."""

    path: str
    most: int
    entry: zipfile.ZipInfo


def members_of(file: BinaryIO, name: str) -> tuple[zipfile.ZipFile, tuple[Member, ...]]:
    """The package and those of its files that a deck is made of, its header first.

    What else lies in it is never read. Raises PackageRefused, `name` being the package's own.
    """
    _check_end(file, name)
    try:
        package = zipfile.ZipFile(file)
        entries = package.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as error:
        raise PackageRefused(
            phrase("“{name}” is no package of a deck: it is damaged.", name=name)
        ) from error
    if len(entries) > ENTRIES:
        raise PackageRefused(
            phrase(
                "“{name}” lists {files:,} files; {most:,} is the most.",
                name=name,
                files=len(entries),
                most=ENTRIES,
            )
        )
    files = [entry for entry in entries if not entry.is_dir()]
    _check_names(files, name)
    members = tuple(_known(files, name))
    declared = sum(member.entry.file_size for member in members)
    if declared > PACKAGE_BYTES:
        raise too_large(name)
    return package, members


def too_large(name: str) -> PackageRefused:
    """The refusal of a package that unpacks to more than a deck may hold."""
    return PackageRefused(
        phrase(
            "“{name}” holds more than {most:,} bytes, too much for a deck.",
            name=name,
            most=PACKAGE_BYTES,
        )
    )


def _check_end(file: BinaryIO, name: str) -> None:
    """Look at how long the list is: to read a list of a million files costs a gigabyte."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _END_BYTES - _COMMENT_BYTES - _LARGE_END_BYTES))
    tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + _END_BYTES:
        raise PackageRefused(phrase("“{name}” is no package of a deck.", name=name))
    before = tail[max(0, at - _LARGE_END_BYTES) : at]
    list_bytes = int.from_bytes(tail[at:][_LIST_SIZE], "little")
    if before.startswith(_LARGE_END) or list_bytes > _LIST_BYTES:
        raise PackageRefused(
            phrase(
                "“{name}” lists more files than a deck may hold ({most:,}).",
                name=name,
                most=ENTRIES,
            )
        )


def _check_names(entries: Iterable[zipfile.ZipInfo], package: str) -> None:
    seen = set()
    for entry in entries:
        name = unicodedata.normalize("NFC", entry.filename)
        fault = _fault_of(entry, name)
        if fault:
            what = phrase(
                "In “{package}” the file “{file}” {fault}.",
                package=package,
                file=_shown(name),
                fault=fault,
            )
            raise PackageRefused(what)
        if name.casefold() in seen:
            what = phrase(
                "“{package}” holds the file “{file}” twice.", package=package, file=_shown(name)
            )
            raise PackageRefused(what)
        seen.add(name.casefold())


def _shown(name: str) -> str:
    """A name that somebody made, so that it steers no terminal."""
    return shorten("".join(letter if letter.isprintable() else "�" for letter in name))


def _fault_of(entry: zipfile.ZipInfo, name: str) -> str:
    """What forbids a file, to be said behind its name; empty for a sound one."""
    mode = entry.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return phrase("is a link or a device, not a file")
    if entry.flag_bits & _IS_ENCRYPTED:
        return phrase("is locked by a password")
    if entry.compress_type not in _PACKINGS:
        return phrase("is packed in a way that quizapp does not read")
    steps = name.split("/")
    is_plain = len(name) <= _NAME_LETTERS and all(map(_STEP.fullmatch, steps))
    if not is_plain or any(map(_RESERVED.fullmatch, steps)):
        return phrase("has a name that could lead out of the deck")
    return ""


def _known(entries: Iterable[zipfile.ZipInfo], package: str) -> Iterator[Member]:
    """The deck's own files; a package of a folder may hold them below that folder's name."""
    by_path = {unicodedata.normalize("NFC", entry.filename): entry for entry in entries}
    folder = "" if HEADER in by_path else _folder_of_deck(by_path, package)
    inside = {
        path.removeprefix(folder): entry
        for path, entry in by_path.items()
        if path.startswith(folder)
    }
    for path in sorted(inside, key=lambda path: (path != HEADER, path)):
        most = _most_bytes(PurePosixPath(path))
        if most:
            yield Member(path, most, inside[path])


def _folder_of_deck(paths: Iterable[str], package: str) -> str:
    headers = [path for path in paths if path.endswith(f"/{HEADER}") and path.count("/") == 1]
    if len(headers) != 1:
        raise PackageRefused(
            phrase(
                "“{package}” holds no deck: there is no {file} in it.",
                package=package,
                file=HEADER,
            )
        )
    return headers[0].removesuffix(HEADER)


def _most_bytes(path: PurePosixPath) -> int:
    """How large a file of a deck may be; 0 for what belongs to no deck."""
    if any(step.startswith(".") for step in path.parts):
        return 0
    if path.suffix.casefold() in TEXT_ENDINGS:
        return FILE_BYTES if len(path.parts) == 1 else 0
    is_picture = path.suffix.casefold() in PICTURE_ENDINGS and len(path.parts) <= _DEEPEST
    return PICTURE_BYTES if is_picture else 0
