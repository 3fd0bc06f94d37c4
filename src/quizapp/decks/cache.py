"""A compiled copy of each clean deck, for opening it again quickly. Safe to delete at any time.

One file a deck folder: a line with a key and a checksum, then lines of JSON. The key covers every
byte of the deck's files and of its vocabulary; a copy that is old, damaged or of another version of
this module is not used, and is written anew after the next reading.
"""

from __future__ import annotations

import json
import os
import tempfile
from hashlib import blake2b
from io import BytesIO
from pathlib import Path
from typing import Any

from quizapp.decks.files import DeckFile, deck_files, read_bytes
from quizapp.decks.limits import FILE_BYTES
from quizapp.decks.notes import Notes
from quizapp.decks.packing import pack, unpack
from quizapp.decks.picture_files import check_pictures
from quizapp.decks.read import ReadReport, read_files, without_collection
from quizapp.decks.vocabulary import languages, read_vocabulary
from quizapp.facts.deck import Deck
from quizapp.facts.problem import Place, Problem

#: Raise it whenever what `pack` gives, or what reading makes of the same files, changes.
FORMAT = 5
_MAGIC = b"quizapp deck"
#: A deck of so many characters is compiled beside; a smaller one is read as quickly as a process
#: starts.
_LARGE = 300_000
_CACHE_BYTES = 200_000_000


def read_through_cache(folder: Path, vocabulary_folder: Path, cache_folder: Path) -> ReadReport:
    """Read a deck as `read_deck` does, from its compiled copy where that is still true.

    What goes wrong with the copy is never told: the deck is read from its own files then.
    """
    notes = Notes()
    files = deck_files(folder, notes)
    if files is None or notes.problems:
        return read_files(files, folder, vocabulary_folder, notes) if files else _nothing(notes)
    path = _path(folder, cache_folder)
    key = _key(files, vocabulary_folder)
    report = _load(path, key, folder, vocabulary_folder)
    if report is None and sum(len(file.text) for file in files) >= _LARGE:
        from quizapp.decks.compiling import compile_beside  # noqa: PLC0415 - seldom wanted

        compile_beside(folder, vocabulary_folder, cache_folder)
        report = _load(path, key, folder, vocabulary_folder)
    if report is None:
        report = read_files(files, folder, vocabulary_folder, notes)
        _keep(path, key, report, vocabulary_folder)
    return report


def compile_copy(folder: Path, vocabulary_folder: Path, cache_folder: Path) -> None:
    """Read a deck from its own files, and keep the compiled copy of a clean one."""
    notes = Notes()
    files = deck_files(folder, notes)
    if files is not None and not notes.problems:
        report = read_files(files, folder, vocabulary_folder, notes)
        _keep(
            _path(folder, cache_folder), _key(files, vocabulary_folder), report, vocabulary_folder
        )


def _path(folder: Path, cache_folder: Path) -> Path:
    return cache_folder / f"{_digest(os.path.realpath(folder).encode())}.deck"


def _nothing(notes: Notes) -> ReadReport:
    return ReadReport(None, notes.problems)


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=16).hexdigest()


def _key(files: tuple[DeckFile, ...], vocabulary_folder: Path) -> str:
    """32 hex digits that change with any file of the deck or the vocabulary."""
    digest = blake2b(f"{FORMAT}\n".encode(), digest_size=16)
    for file in files:
        content = file.text.encode()
        digest.update(f"{len(file.name)} {file.name} {len(content)}\n".encode() + content)
    for language in languages(vocabulary_folder):
        name = f"{language}.yaml"
        digest.update(read_bytes(vocabulary_folder, name, FILE_BYTES, Notes()) or b"")
    return digest.hexdigest()


# Reading a copy


@without_collection()
def _load(path: Path, key: str, folder: Path, vocabulary_folder: Path) -> ReadReport | None:
    payload = _payload(path, key)
    if payload is None:
        return None
    try:
        lines = map(json.loads, BytesIO(payload))  # one at a time: all of them take much memory
        advice = tuple(_problem(*plain) for plain in next(lines))
        head = next(lines)
        vocabulary, _ = read_vocabulary(vocabulary_folder, head["head"][4])
        deck = unpack(head, lines, vocabulary)
    except (LookupError, StopIteration, TypeError, ValueError, RecursionError):
        return None
    notes = Notes()
    check_pictures(deck, folder, notes)
    return None if notes.problems else ReadReport(deck, advice)


def _payload(path: Path, key: str) -> bytes | None:
    content = read_bytes(path.parent, path.name, _CACHE_BYTES, Notes())
    if content is None:
        return None
    head, _, payload = content.partition(b"\n")
    return payload if head == _head(key, payload) else None


def _head(key: str, payload: bytes) -> bytes:
    return b" ".join((_MAGIC, key.encode(), _digest(payload).encode()))


def _problem(rule: str, file: str, line: int, column: int, what: str, repair: str) -> Problem:
    return Problem(rule, Place(file, line, column), what, repair, grave=False)


# Writing one


def _keep(path: Path, key: str, report: ReadReport, vocabulary_folder: Path) -> None:
    if report.deck is not None and report.is_clean:
        _store(path, key, report.deck, report.problems, vocabulary_folder)


def _store(
    path: Path, key: str, deck: Deck, advice: tuple[Problem, ...], vocabulary_folder: Path
) -> None:
    """Write the copy whole or not at all; a full or read-only disk costs only the copy."""
    vocabulary, _ = read_vocabulary(vocabulary_folder, deck.language)
    told = [[p.rule, p.place.file, p.place.line, p.place.column, p.what, p.repair] for p in advice]
    payload = b"\n".join(map(_line, [told, *pack(deck, vocabulary.types)]))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".deck-")
        try:
            with open(descriptor, "wb") as file:
                file.write(_head(key, payload) + b"\n" + payload)
            os.replace(name, path)
        except OSError:
            os.unlink(name)
    except OSError:
        return


def _line(block: Any) -> bytes:
    return json.dumps(block, ensure_ascii=False, separators=(",", ":")).encode()
