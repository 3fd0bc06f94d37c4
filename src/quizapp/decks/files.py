"""Opening the files of a deck folder: regular files only, inside the folder, of a sane size."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from quizapp.decks.limits import DECK_BYTES, DECK_FILES, FILE_BYTES, FOLDER_ENTRIES
from quizapp.decks.notes import Notes
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import Place

HEADER = "deck.yaml"
_ENDINGS = (".yaml", ".yml")
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class DeckFile:
    """A file of a deck: its name in the folder and its text."""

    name: str
    text: str


def is_deck(folder: Path) -> bool:
    """Whether a folder holds a deck, as far as can be seen."""
    return os.path.exists(folder / HEADER)


def deck_files(folder: Path, notes: Notes) -> tuple[DeckFile, ...] | None:
    """The header and the chapters, the header first and the chapters by name.

    None if the folder is no deck or cannot be read; a file that cannot be read is left out.
    """
    names = _yaml_names(folder, notes)
    if names is None:
        return None
    if HEADER not in names:
        what = phrase("this folder has no {header}", header=HEADER)
        notes.add(
            "no-header",
            Place(HEADER),
            what,
            phrase("write {header} with deck, title and language", header=HEADER),
        )
        return None
    found = []
    total = 0
    for name in [HEADER, *sorted(names - {HEADER})]:
        text = read_text(folder, name, notes)
        if text is None:
            notes.missing_file(name)
            continue
        total += len(text)
        if total > DECK_BYTES:
            what = phrase(
                "the deck's files hold more than {most:,} bytes; reading stops here",
                most=DECK_BYTES,
            )
            notes.add("too-large", Place(name), what, phrase("split it into several decks"))
            notes.missing_file(name)
            break
        found.append(DeckFile(name, text))
    return tuple(found) if found and found[0].name == HEADER else None


def _yaml_names(folder: Path, notes: Notes) -> set[str] | None:
    names = set()
    try:
        with os.scandir(folder) as entries:
            for number, entry in enumerate(entries):
                if number >= FOLDER_ENTRIES:
                    what = phrase("this folder holds more than {most:,} files", most=FOLDER_ENTRIES)
                    repair = phrase("keep only the deck in it")
                    notes.add("too-many-files", Place(HEADER), what, repair)
                    break
                if entry.name.endswith(_ENDINGS) and not entry.name.startswith("."):
                    names.add(entry.name)
    except OSError as error:
        what = phrase(
            "the folder “{folder}” cannot be read ({why})", folder=folder.name, why=error.strerror
        )
        notes.add(
            "unreadable", Place(HEADER), what, phrase("check its name and your right to read it")
        )
        return None
    except ValueError:
        what = phrase("the name of the folder holds a character that no folder has")
        notes.add("unreadable", Place(HEADER), what, phrase("check the name"))
        return None
    if len(names) > DECK_FILES:
        what = phrase(
            "this folder holds {count:,} chapters; {most:,} is the most",
            count=len(names),
            most=DECK_FILES,
        )
        notes.add("too-many-files", Place(HEADER), what, phrase("split it into several decks"))
        return set(sorted(names)[:DECK_FILES]) | ({HEADER} & names)
    return names


def read_text(folder: Path, name: str, notes: Notes) -> str | None:
    """The text of one file, or None with the reason noted. Never waits on a pipe or a device."""
    content = read_bytes(folder, name, FILE_BYTES, notes)
    if content is None:
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        what = phrase("the file is not in UTF-8 from here on")
        notes.add(
            "not-utf8", Place(name, line, column), what, phrase("save it as UTF-8 in your editor")
        )
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_bytes(folder: Path, name: str, most: int, notes: Notes) -> bytes | None:
    """What a regular file inside the folder holds, or None with the reason noted."""
    place = Place(name)
    try:
        if not _lies_inside(folder, name):
            what = phrase("“{name}” is a link that leads out of the deck folder", name=name)
            notes.add("outside", place, what, phrase("put the file itself into the folder"))
            return None
        if not stat.S_ISREG(os.stat(folder / name).st_mode):
            _refuse_kind(name, notes)
            return None
        descriptor = os.open(folder / name, _OPEN_FLAGS)
        with open(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                _refuse_kind(name, notes)
                return None
            if status.st_size > most:
                what = phrase(
                    "“{name}” holds {size:,} bytes; {most:,} is the most",
                    name=name,
                    size=status.st_size,
                    most=most,
                )
                notes.add("too-large", place, what, phrase("split it into smaller files"))
                return None
            return file.read(most + 1)[:most]
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or phrase("no file has such a name")
        what = phrase("“{name}” cannot be read ({reason})", name=name, reason=reason)
        notes.add("unreadable", place, what, phrase("check its name and your right to read it"))
        return None


def _lies_inside(folder: Path, name: str) -> bool:
    root = os.path.realpath(folder)
    return os.path.realpath(folder / name).startswith(root + os.sep)


def _refuse_kind(name: str, notes: Notes) -> None:
    what = phrase("“{name}” is a folder, a pipe or a device, not a file", name=name)
    notes.add(
        "not-a-file", Place(name), what, phrase("delete it, or put a plain file in its place")
    )
