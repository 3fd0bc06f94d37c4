"""A whole deck in one file, `.quizdeck`: making one, and laying one out beside what is there."""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import IO, BinaryIO

from quizapp.decks.files import HEADER, read_bytes
from quizapp.decks.limits import FILE_BYTES, NODES, PICTURE_BYTES
from quizapp.decks.notes import Notes
from quizapp.decks.package_list import (
    PACKAGE_BYTES,
    TEXT_ENDINGS,
    PackageRefused,
    members_of,
    too_large,
)
from quizapp.decks.picture_files import picture_bytes
from quizapp.decks.raster import ENDINGS as PICTURE_ENDINGS
from quizapp.decks.raster import NoRaster
from quizapp.decks.read import ReadReport, read_deck
from quizapp.facts.deck import Deck
from quizapp.facts.phrase import Sentence, counted_phrase, phrase
from quizapp.facts.problem import QuizAppError

ENDING = ".quizdeck"
Redraw = Callable[[bytes], bytes]
"""Gives a picture anew from its pixels alone, without whatever else its file held. Raises NoRaster
where it cannot be decoded."""
_AT_ONCE = 1 << 20
#: What stands before nearly every value of a deck, and how often it may: prose has commas too.
_MARKS = (b": ", b", ", b"- ")
_MOST_MARKS = NODES + 100_000
#: The same deck gives the same bytes, whenever it is packed.
_NO_DATE = (1980, 1, 1, 0, 0, 0)
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    RuntimeError,  # NotImplementedError is one
    ValueError,
    OverflowError,
)


# Making


def pack_deck(folder: Path, vocabulary_folder: Path, out: Path, redraw: Redraw) -> Deck:
    """Write the deck in a folder to the file `out`, whole or not at all, and return it.

    Only its text files go along and the pictures it names, redrawn: a photograph tells where it
    was taken. Raises QuizAppError where the deck has mistakes, or where the disk refuses.
    """
    deck = sound_deck(read_deck(folder, vocabulary_folder), folder)
    beside = out.with_name(f".{out.name}.{os.getpid()}.new")
    try:
        with beside.open("xb") as file:
            _write_package(file, folder, deck, redraw)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, out)
    except OSError as error:
        what = phrase("{path} could not be written ({why}).", path=out, why=error.strerror or error)
        todo = phrase("Choose another folder, or make room on the disk.")
        raise QuizAppError(what, phrase("The deck itself is as it was."), todo) from error
    finally:
        beside.unlink(missing_ok=True)
    return deck


def sound_deck(report: ReadReport, folder: Path) -> Deck:
    """The deck of a reading. Raises QuizAppError where it has mistakes that forbid its use."""
    if report.deck is not None and report.is_clean:
        return report.deck
    grave = [problem for problem in report.problems if problem.grave]
    what = counted_phrase(
        len(grave),
        "The deck in “{folder}” has a mistake. First, in {place}: {what}.",
        "The deck in “{folder}” has {n} mistakes. First, in {place}: {what}.",
        folder=folder.name,
        place=grave[0].place,
        what=grave[0].what,
    )
    todo = phrase("To mend it: {repair}. quizapp check lists all mistakes.", repair=grave[0].repair)
    raise QuizAppError(what, phrase("Nothing was changed."), todo)


def _write_package(file: BinaryIO, folder: Path, deck: Deck, redraw: Redraw) -> None:
    pictures = ((path, _redrawn(folder, path, redraw)) for path in _pictures(deck))
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for path, content in chain(_texts(folder), pictures):
            entry = zipfile.ZipInfo(path, _NO_DATE)
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, content)


def _redrawn(folder: Path, file: str, redraw: Redraw) -> bytes:
    try:
        return redraw(picture_bytes(folder, file).content)
    except NoRaster as error:
        what = phrase("The picture {fault}.", fault=error.what)
        todo = phrase("To mend it: {repair}.", repair=error.repair)
        raise QuizAppError(what, phrase("Nothing was changed."), todo) from error


def _texts(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The deck's text files, the header first: path in the deck, and bytes."""
    names = (path.name for path in folder.iterdir() if _is_text(path.name))
    return _read(folder, sorted(names, key=lambda name: (name != HEADER, name)), FILE_BYTES)


def _read(folder: Path, paths: Iterable[str], most: int) -> Iterator[tuple[str, bytes]]:
    notes = Notes()
    for path in paths:
        content = read_bytes(folder, path, most, notes)
        if content is None:
            raise QuizAppError(Sentence.of(notes.problems[0].what), phrase("Nothing was changed."))
        yield path, content


def _pictures(deck: Deck) -> list[str]:
    """The files of the pictures that a deck names, in order."""
    return sorted({topic.picture.file for topic in deck.topics.values() if topic.picture})


def _is_text(name: str) -> bool:
    return name.endswith(TEXT_ENDINGS) and not name.startswith(".")


# Laying out


def lay_out(source: Path, into: Path, vocabulary_folder: Path, redraw: Redraw) -> Deck:
    """Write what a package, or a deck's folder, holds into the new folder `into`, and read it.

    Of pictures come those that the deck names, each redrawn. Every byte is on the disk when this
    returns. Raises PackageRefused or another QuizAppError when it is no sound deck; `into` is
    then to be thrown away.
    """
    if source.is_dir():
        deck = sound_deck(read_deck(source, vocabulary_folder), source)
        for path, content in chain(_texts(source), _read(source, _pictures(deck), PICTURE_BYTES)):
            _keep_one(into, path, iter((content,)))
    else:
        _unpack(source, into)
        _check_extent(into, source.name)
    report = read_deck(into, vocabulary_folder)
    if report.deck is None or not report.is_clean:
        first = next(problem for problem in report.problems if problem.grave)
        what = phrase(
            "The deck in “{source}” has mistakes. First, in {place}: {what}.",
            source=source.name,
            place=first.place,
            what=first.what,
        )
        raise PackageRefused(what, phrase("Tell whoever made it."))
    _redraw_pictures(into, report.deck, source.name, redraw)
    _see_on_disk(into)
    return report.deck


def _redraw_pictures(folder: Path, deck: Deck, name: str, redraw: Redraw) -> None:
    """Put every picture of a deck in its place anew, and leave no other beside it."""
    wanted = _pictures(deck)
    for path in [path for path in folder.rglob("*") if path.is_file()]:
        file = path.relative_to(folder).as_posix()
        if path.suffix.casefold() not in PICTURE_ENDINGS:
            continue
        content = b""
        if file in wanted:
            try:
                content = redraw(picture_bytes(folder, file).content)
            except NoRaster as error:
                what = phrase("In “{name}” the picture {fault}.", name=name, fault=error.what)
                raise PackageRefused(
                    what, phrase("Ask whoever made it: {repair}.", repair=error.repair)
                ) from error
        _replace(path, content)


def _replace(path: Path, content: bytes) -> None:
    """Write a file anew; without content it goes."""
    path.unlink()
    if content:
        _keep_one(path.parent, path.name, iter((content,)))


def _unpack(source: Path, into: Path) -> None:
    try:
        with open_regular(source, PACKAGE_BYTES) as file:
            package, members = members_of(file, source.name)
            total = 0
            for member in members:
                with package.open(member.entry) as content:
                    pieces = _counted(content, source.name, PACKAGE_BYTES - total, member.most)
                    total += _keep_one(into, member.path, pieces)
    except _DAMAGED as error:
        raise PackageRefused(
            phrase("“{source}” is damaged and cannot be unpacked.", source=source.name)
        ) from error


def _check_extent(folder: Path, name: str) -> None:
    """Refuse at once what is far too much to be a deck: to find it out by reading takes seconds."""
    texts = (path.read_bytes() for path in folder.iterdir() if _is_text(path.name))
    if sum(text.count(mark) for text in texts for mark in _MARKS) > _MOST_MARKS:
        raise PackageRefused(
            phrase(
                "“{name}” holds more than {most:,} values, too much for a deck.",
                name=name,
                most=NODES,
            )
        )


def _counted(content: IO[bytes], name: str, left: int, most: int) -> Iterator[bytes]:
    """The bytes of one file, refused where there are more than there may be: lists lie."""
    total = 0
    while piece := content.read(_AT_ONCE):
        total += len(piece)
        if total > left:
            raise too_large(name)
        if total > most:
            raise PackageRefused(
                phrase("“{name}” holds a file of more than {most:,} bytes.", name=name, most=most)
            )
        yield piece


def _keep_one(into: Path, path: str, pieces: Iterator[bytes]) -> int:
    """Write a new file below `into`; how many bytes it has."""
    target = into.joinpath(*path.split("/"))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:
            return sum(file.write(piece) for piece in pieces)
    except OSError as error:
        what = phrase(
            "The deck could not be written to the disk ({why}).", why=error.strerror or error
        )
        todo = phrase("Make room on the disk, and try again.")
        raise QuizAppError(what, phrase("Nothing was installed."), todo) from error


def _see_on_disk(folder: Path) -> None:
    """Wait until all of a folder is on the disk; folders themselves only where systems can."""
    for root, folders, files in os.walk(folder, topdown=False):
        names = [Path(root, name) for name in files]
        if os.name != "nt":
            names += [Path(root, name) for name in folders] + [Path(root)]
        for path in names:
            descriptor = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def open_regular(path: Path, most: int) -> BinaryIO:
    """A file of at most so many bytes, never a pipe or a device. Raises PackageRefused."""
    try:
        descriptor = os.open(path, _OPEN_FLAGS)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or phrase("no file has such a name")
        raise PackageRefused(
            phrase("“{name}” cannot be read ({reason}).", name=path.name, reason=reason),
            phrase("Check it."),
        ) from error
    file = open(descriptor, "rb")  # noqa: SIM115  the caller closes it
    status = os.fstat(descriptor)
    if stat.S_ISREG(status.st_mode) and status.st_size <= most:
        return file
    file.close()
    if stat.S_ISREG(status.st_mode):
        raise PackageRefused(
            phrase(
                "“{name}” has {size:,} bytes; {most:,} is the most.",
                name=path.name,
                size=status.st_size,
                most=most,
            )
        )
    raise PackageRefused(
        phrase("“{name}” is no file.", name=path.name),
        phrase("Choose a file that ends in .quizdeck."),
    )
