"""The decks at hand: which there are, read quickly, and each deck, read whole when it is wanted."""

from __future__ import annotations

import gc
import os
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from quizapp.decks.cache import read_through_cache
from quizapp.decks.events import TreeReader
from quizapp.decks.files import HEADER, is_deck, read_text
from quizapp.decks.header import Header, read_header
from quizapp.decks.limits import FOLDER_ENTRIES
from quizapp.decks.nodes import Node
from quizapp.decks.notes import Notes
from quizapp.decks.read import ReadReport, read_deck
from quizapp.facts.deck import Deck
from quizapp.facts.phrase import counted_phrase, phrase
from quizapp.facts.problem import QuizAppError

_SAFE = phrase("Nothing was changed and no answer is lost.")
_LONG_PARTS = re.compile(r"^(sources|types):", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ShelvedDeck:
    """A deck as its header shows it, without its topics."""

    id: str
    uid: str
    title: str
    version: str
    language: str
    folder: Path


class Shelf:
    """The decks in one or several folders, one folder a deck.

    A deck of a later folder replaces the same deck (id and uid) of an earlier one unless it is an
    older version; another deck under a known id is left out. Decks are read once and kept; with
    a `cache_folder` their compiled copies there are used and made.
    """

    def __init__(
        self,
        folders: tuple[Path, ...],
        vocabulary_folder: Path,
        cache_folder: Path | None = None,
    ) -> None:
        self._folders = folders
        self._vocabulary_folder = vocabulary_folder
        self._cache_folder = cache_folder
        self._found: dict[str, ShelvedDeck] | None = None
        self._clashes: list[ShelvedDeck] = []
        self._decks: dict[str, Deck] = {}

    def listed(self) -> tuple[ShelvedDeck, ...]:
        """Every deck by its header, those of the first folder first. Quick: reads no topics."""
        return tuple(self._list().values())

    def clashes(self) -> tuple[ShelvedDeck, ...]:
        """The decks that are left out because another deck has their id."""
        self._list()
        return tuple(self._clashes)

    def ids(self) -> tuple[str, ...]:
        """The ids of all decks, in the same order."""
        return tuple(self._list())

    def deck(self, deck_id: str) -> Deck:
        """The deck, read if it was not yet.

        Raises QuizAppError where there is none, or where it has mistakes that forbid its use.
        """
        if deck_id not in self._decks:
            self._decks[deck_id] = self._usable(deck_id, self.report(deck_id))
            settle()
        return self._decks[deck_id]

    def folder(self, deck_id: str) -> Path:
        """Where the deck lies. Raises QuizAppError where there is none."""
        shelved = self._list().get(deck_id)
        if shelved is None:
            known = ", ".join(self.ids()) or phrase("none")
            todo = phrase("The decks here are: {known}.", known=known)
            raise QuizAppError(phrase("There is no deck “{deck}”.", deck=deck_id), _SAFE, todo)
        return shelved.folder

    def report(self, deck_id: str) -> ReadReport:
        """The deck read anew with all its problems. Raises QuizAppError where there is none."""
        folder = self.folder(deck_id)
        if self._cache_folder is None:
            return read_deck(folder, self._vocabulary_folder)
        return read_through_cache(folder, self._vocabulary_folder, self._cache_folder)

    def usable(self) -> tuple[tuple[Deck, ...], tuple[QuizAppError, ...]]:
        """All decks that can be studied, and for each other one why not. Reads every deck."""
        decks, refusals = [], []
        for deck_id in self.ids():
            try:
                decks.append(self.deck(deck_id))
            except QuizAppError as error:
                refusals.append(error)
        return tuple(decks), tuple(refusals)

    def vanished(self) -> tuple[ShelvedDeck, ...]:
        """The decks that were read, and whose files are gone since: deleted, or on a stick that
        was removed. They can be used as they were read."""
        shelved = (self._list().get(deck_id) for deck_id in self._decks)
        return tuple(one for one in shelved if one is not None and not is_deck(one.folder))

    def forget(self) -> None:
        """Read everything anew when it is next asked for: a deck was added, changed or removed."""
        self._found = None
        self._decks.clear()

    def _usable(self, deck_id: str, report: ReadReport) -> Deck:
        if report.deck is not None and report.is_clean:
            return report.deck
        grave = [problem for problem in report.problems if problem.grave]
        folder = self._list()[deck_id].folder
        first = grave[0]
        what = counted_phrase(
            len(grave),
            "The deck “{deck}” has a mistake, so it cannot be used now. First, in {place}: {what}.",
            "The deck “{deck}” has {n} mistakes, so it cannot be used now. "
            "First, in {place}: {what}.",
            deck=deck_id,
            place=first.place,
            what=first.what,
        )
        todo = phrase(
            "Mend it (quizapp check {folder} lists all mistakes) and try again.", folder=folder
        )
        raise QuizAppError(what, _SAFE, todo)

    def _list(self) -> dict[str, ShelvedDeck]:
        if self._found is None:
            self._found, self._clashes = {}, []
            for folder in self._folders:
                for shelved in _decks_in(folder, self._vocabulary_folder):
                    self._take(shelved, self._found)
        return self._found

    def _take(self, shelved: ShelvedDeck, found: dict[str, ShelvedDeck]) -> None:
        known = found.setdefault(shelved.id, shelved)
        if known.uid != shelved.uid:
            self._clashes.append(shelved)
        elif version_key(shelved.version) >= version_key(known.version):
            found[shelved.id] = shelved


def settle() -> None:
    """Take what is loaded out of the garbage collector's sight.

    With 100,000 facts a full collection stops everything for 100 ms; what is frozen is never
    looked at again. Not beside a window: what is garbage there must go in the window's own
    thread, so whoever waits for the decks there sees to it.
    """
    if threading.current_thread() is threading.main_thread():
        gc.collect()
        gc.freeze()


def _decks_in(folder: Path, vocabulary_folder: Path) -> Iterator[ShelvedDeck]:
    """The decks in a folder, by the names of their folders; none where it cannot be read."""
    try:
        names = sorted(os.listdir(folder))[:FOLDER_ENTRIES]
    except OSError:
        return
    for name in names:
        if not name.startswith(".") and is_deck(folder / name):
            shelved = shelve(folder / name, vocabulary_folder)
            if shelved is not None:
                yield shelved


def shelve(folder: Path, vocabulary_folder: Path) -> ShelvedDeck | None:
    """The header of one deck, or None where it names no deck."""
    text = read_text(folder, HEADER, Notes())
    if text is None:
        return None
    long_part = _LONG_PARTS.search(text)
    header = _header(text[: long_part.start()] if long_part else text, vocabulary_folder)
    if long_part and not (header.id and "title" in header.texts):
        header = _header(text, vocabulary_folder)  # its author put the short keys last
    if not header.id:
        return None
    texts = header.texts
    title, version = texts.get("title", header.id), texts.get("version", "")
    return ShelvedDeck(header.id, header.uid, title, version, header.language, folder)


def _header(text: str, vocabulary_folder: Path) -> Header:
    notes = Notes()
    root: Node | None = TreeReader(notes).read(HEADER, text)
    return read_header(root, vocabulary_folder, notes)


def version_key(version: str) -> tuple[int, ...]:
    """The numbers of a version in order: 1.10 comes after 1.9."""
    return tuple(int(number) for number in re.findall(r"\d{1,9}", version))
