"""Installed decks: taking one in, its older versions, going back, and taking one out.

Each deck has a folder of its own under `decks`. Beside them, in folders whose names begin with a
point and are no decks to anybody else, lie decks on their way in and the versions that were
replaced. What was learnt of a deck lies elsewhere and is never touched.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from quizapp.decks.contents import Content
from quizapp.decks.files import HEADER
from quizapp.decks.ids import is_id
from quizapp.decks.package import ENDING, Redraw, lay_out, sound_deck
from quizapp.decks.package_difference import Difference, difference
from quizapp.decks.read import read_deck
from quizapp.decks.reports import DeckSummary, summarise
from quizapp.decks.shelf import Shelf, ShelvedDeck, shelve, version_key
from quizapp.decks.write import read_deck_text, write_deck_text
from quizapp.facts.deck import Deck
from quizapp.facts.phrase import Joined, phrase
from quizapp.facts.problem import QuizAppError

T = TypeVar("T")
KEPT_VERSIONS = 5
_OLDER = ".older"
_READY, _COMING = ".ready-", ".coming-"
_SAFE = phrase("Nothing was changed, and no answer is lost.")
_HOUR = 3600
_NO_CHANGE = Difference()


class Standing(StrEnum):
    """How a deck that arrives stands to those that are there."""

    NEW = "new"
    UPDATE = "update"
    SAME = "same"
    OLDER = "older"
    OTHER = "other"  # another deck has its id


@dataclass(frozen=True, slots=True)
class Arrival:
    """A sound deck that lies ready and is not installed yet.

    `known` is the version that learners have now and `change` what they would notice. Of another
    deck's id, `free_id` is one that it could have instead.
    """

    summary: DeckSummary
    uid: str
    folder: Path
    standing: Standing
    known: ShelvedDeck | None = None
    change: Difference = _NO_CHANGE
    free_id: str = ""

    @property
    def sentence(self) -> str:
        """What installing it would do, or why it need not be."""
        summary, known = self.summary, self.known
        title = f"“{summary.title}” {summary.version}".rstrip()
        if known is None:
            return phrase(
                "{title} is new here: {facts} facts about {topics} topics.",
                title=title,
                facts=summary.facts,
                topics=summary.topics,
            )
        if self.standing is Standing.OTHER:
            return phrase(
                "{title} has the id “{id}”, which another deck has: “{other}”. "
                "It could be “{free_id}”.",
                title=title,
                id=summary.id,
                other=known.title,
                free_id=self.free_id,
            )
        if self.standing is Standing.SAME:
            return phrase("{title} is here already.", title=title)
        before, change = known.version or phrase("one without a version"), self.change.sentence
        if self.standing is Standing.OLDER:
            return phrase(
                "{title}, an older version, you have {before}: {change}.",
                title=title,
                before=before,
                change=change,
            )
        return phrase(
            "{title}, you have {before}: {change}.", title=title, before=before, change=change
        )


@dataclass(frozen=True, slots=True)
class OlderVersion:
    """A version that was replaced or taken out and can be gone back to."""

    deck: str
    title: str
    version: str
    folder: Path


class InstalledDecks:
    """The folder of the installed decks, beside those that came with the program."""

    def __init__(self, decks: Path, shipped: Path, vocabularies: Path) -> None:
        self._decks = decks
        self._shipped = shipped
        self._vocabularies = vocabularies

    # In

    @contextmanager
    def arriving(self, source: Path, redraw: Redraw) -> Iterator[Arrival]:
        """A package or a deck's folder, laid out, read and compared, for as long as the block
        runs; not installed in it, it is gone after it. `redraw` makes its pictures anew.

        Raises a QuizAppError where it is no sound deck; nothing is changed then.
        """
        finish_installs(self._decks, self._vocabularies)
        if not source.exists():
            raise QuizAppError(
                phrase("There is no “{source}”.", source=source),
                _SAFE,
                phrase("Name a file like x{ending}.", ending=ENDING),
            )
        coming = Path(_on_disk(lambda: tempfile.mkdtemp(prefix=_COMING, dir=self._made())))
        try:
            deck = lay_out(source, coming, self._vocabularies, redraw)
            yield self._arrival(deck, coming)
        finally:
            shutil.rmtree(coming, ignore_errors=True)

    def install(self, arrival: Arrival, new_id: str = "") -> Path:
        """Put an arrival in its place, under another id if one is given; the deck's folder.

        The version that was there is kept to go back to. Raises QuizAppError where it cannot be
        done; all is as it was then.
        """
        deck_id = arrival.summary.id
        if new_id and new_id != deck_id:
            self._check_free(new_id)
            arrival = self._renamed(arrival, new_id)
            deck_id = new_id
        elif arrival.standing is Standing.OTHER:
            todo = phrase("Install it under another id, such as {id}.", id=arrival.free_id)
            raise QuizAppError(arrival.sentence, _SAFE, todo)
        self._check_not_hidden(arrival)
        return self._replace(deck_id, arrival.folder)

    def _made(self) -> Path:
        self._decks.mkdir(parents=True, exist_ok=True)
        return self._decks

    def _arrival(self, deck: Deck, folder: Path) -> Arrival:
        known = self._known(deck.id)
        arrival = Arrival(summarise(deck), deck.uid, folder, Standing.NEW, known)
        if known is None:
            return arrival
        if known.uid != deck.uid:
            return replace(arrival, standing=Standing.OTHER, free_id=self._free_id(deck.id))
        here = read_deck(known.folder, self._vocabularies).deck
        change = difference(here, deck) if here is not None else Difference()
        mine, theirs = version_key(deck.version), version_key(known.version)
        is_same = here is not None and here.hash == deck.hash and mine == theirs
        standing = Standing.OLDER if mine < theirs else Standing.UPDATE
        return replace(arrival, standing=Standing.SAME if is_same else standing, change=change)

    def _known(self, deck_id: str) -> ShelvedDeck | None:
        """The deck of this id that learners have now."""
        shelf = Shelf((self._shipped, self._decks), self._vocabularies)
        return next((one for one in shelf.listed() if one.id == deck_id), None)

    def _free_id(self, deck_id: str) -> str:
        shelf = Shelf((self._shipped, self._decks), self._vocabularies)
        taken = {*shelf.ids(), *(one.id for one in shelf.clashes())}
        return next(one for n in range(2, 10_000) if (one := f"{deck_id[:70]}-{n}") not in taken)

    def _check_free(self, new_id: str) -> None:
        if not is_id(new_id):
            todo = phrase("Use small letters a-z, digits and single hyphens.")
            raise QuizAppError(phrase("“{id}” cannot be the id of a deck.", id=new_id), _SAFE, todo)
        if self._known(new_id) is not None:
            what = phrase("There is a deck “{id}” already.", id=new_id)
            raise QuizAppError(
                what,
                _SAFE,
                phrase("Choose another id, such as {id}.", id=self._free_id(new_id)),
            )

    def _check_not_hidden(self, arrival: Arrival) -> None:
        """A version older than the one that came with the program would never be seen."""
        known = arrival.known
        if arrival.standing is Standing.OLDER and known and self._is_shipped(known):
            newer = phrase("The newer one came with quizapp and goes before it.")
            what = Joined.of((arrival.sentence, newer))
            raise QuizAppError(what, _SAFE, phrase("Keep the newer one."))

    def _is_shipped(self, known: ShelvedDeck) -> bool:
        return known.folder.parent == self._shipped

    def _renamed(self, arrival: Arrival, new_id: str) -> Arrival:
        before = read_deck_text(arrival.folder, self._vocabularies)
        after = before
        for name, page in before.pages.items():
            content = _under_id(page.content(), arrival.summary.id, new_id)
            after = after.saying(name, {**content, "deck": new_id} if name == HEADER else content)
        sound_deck(after.report, arrival.folder)
        write_deck_text(arrival.folder, before, after)
        summary = replace(arrival.summary, id=new_id)
        return replace(arrival, summary=summary, standing=Standing.NEW, known=None)

    # In its place, and back

    def older_versions(self, deck_id: str) -> tuple[OlderVersion, ...]:
        """The versions of a deck that can be gone back to, the last replaced first."""
        found = []
        for number in sorted(_numbers(self._decks / _OLDER / deck_id), reverse=True):
            folder = self._decks / _OLDER / deck_id / str(number)
            shelved = shelve(folder, self._vocabularies)
            if shelved is not None:
                found.append(OlderVersion(deck_id, shelved.title, shelved.version, folder))
        return tuple(found)

    def go_back(self, deck_id: str) -> OlderVersion:
        """Put the version that was last replaced or taken out in its place again.

        The present one is kept in its stead, so that this is undone by doing it again. Raises
        QuizAppError where there is none, or where it cannot be done.
        """
        finish_installs(self._decks, self._vocabularies)
        older = self.older_versions(deck_id)
        if not older:
            what = phrase("No older version of “{deck}” is kept.", deck=deck_id)
            raise QuizAppError(what, _SAFE, phrase("Install the version you want from its file."))
        sound_deck(read_deck(older[0].folder, self._vocabularies), older[0].folder)
        self._replace(deck_id, older[0].folder)
        return older[0]

    def _replace(self, deck_id: str, folder: Path) -> Path:
        """Let a laid out folder be the deck, the present one be an older version.

        Killed between two renames, the new one stands ready, and `finish` goes on from there.
        """
        place = self._place(deck_id) or self._decks / deck_id
        _on_disk(lambda: self._rename(deck_id, folder, place))
        self._forget_oldest(deck_id)
        return place

    def _rename(self, deck_id: str, folder: Path, place: Path) -> None:
        """Three renames, of which a refused one takes the others back."""
        ready = self._decks / f"{_READY}{deck_id}"
        steps = [(place, self._aside(deck_id))] if place.exists() else []
        steps = [(folder, ready)] * (folder != ready) + steps + [(ready, place)]
        with ExitStack() as back:
            for before, after in steps:
                before.rename(after)
                back.callback(_take_back, after, before)
            back.pop_all()
        _see_renames(self._decks)

    def finish(self) -> None:
        """End what a killed program left half done: a deck that stood ready is put in its place.

        Raises OSError where the folder cannot be changed.
        """
        for name in sorted(os.listdir(self._decks)):
            folder = self._decks / name
            if name.startswith(_READY):
                deck_id = name.removeprefix(_READY)
                self._rename(deck_id, folder, self._place(deck_id) or self._decks / deck_id)
            elif name.startswith(_COMING) and _is_old(folder):
                shutil.rmtree(folder, ignore_errors=True)

    def _place(self, deck_id: str) -> Path | None:
        """The folder in which a deck is installed; its author may have named it otherwise."""
        shelf = Shelf((self._decks,), self._vocabularies)
        found = next((one.folder for one in shelf.listed() if one.id == deck_id), None)
        if found is None and (self._decks / deck_id).exists():
            what = phrase(
                "The folder {folder} is in the way: it holds something else.",
                folder=self._decks / deck_id,
            )
            raise QuizAppError(what, _SAFE, phrase("Move that folder, and try again."))
        return found

    def _aside(self, deck_id: str) -> Path:
        """Where the version that is being replaced is kept."""
        kept = self._decks / _OLDER / deck_id
        kept.mkdir(parents=True, exist_ok=True)
        return kept / str(max(_numbers(kept), default=0) + 1)

    def _forget_oldest(self, deck_id: str) -> None:
        for old in self.older_versions(deck_id)[KEPT_VERSIONS:]:
            shutil.rmtree(old.folder, ignore_errors=True)

    # Out

    def uninstall(self, deck_id: str) -> ShelvedDeck:
        """Take a deck out; it is kept as an older version, and its history is not touched.

        Raises QuizAppError where it is not installed, or where it cannot be moved.
        """
        finish_installs(self._decks, self._vocabularies)
        place = self._place(deck_id)
        shelved = shelve(place, self._vocabularies) if place else None
        if place is None or shelved is None:
            raise self._not_installed(deck_id)
        _on_disk(lambda: place.rename(self._aside(deck_id)))
        self._forget_oldest(deck_id)
        return shelved

    def _not_installed(self, deck_id: str) -> QuizAppError:
        if self._known(deck_id) is not None:
            what = phrase("“{deck}” came with quizapp and cannot be taken out.", deck=deck_id)
            return QuizAppError(what, _SAFE, phrase("You need not study it: choose another deck."))
        installed = Shelf((self._decks,), self._vocabularies).ids()
        todo = (
            phrase("Those that are: {decks}.", decks=", ".join(installed))
            if installed
            else phrase("None is.")
        )
        return QuizAppError(phrase("No deck “{deck}” is installed.", deck=deck_id), _SAFE, todo)


def listed_decks(
    decks: Path, shipped: Path, vocabularies: Path
) -> tuple[tuple[ShelvedDeck, ...], tuple[OlderVersion, ...]]:
    """Every deck that can be studied by its header, and those that were taken out and can come
    back. Quick: reads no topics."""
    there = Shelf((shipped, decks), vocabularies).listed()
    known = {one.id for one in there}
    installed = InstalledDecks(decks, shipped, vocabularies)
    try:
        kept = sorted(os.listdir(decks / _OLDER))
    except OSError:
        kept = []
    older = (installed.older_versions(one)[:1] for one in kept if one not in known)
    return there, tuple(one for found in older for one in found)


def history_said(facts: int, learnt: int) -> str:
    """What of a deck that is taken out stays: how many facts were answered, how many learnt."""
    if not facts:
        return "You have no answers to it."
    answered = "1 fact" if facts == 1 else f"{facts} facts"
    return f"Your history of it stays: {answered} answered, {learnt} of them learnt."


def finish_installs(decks: Path, vocabularies: Path) -> None:
    """End what a killed program left half done. Quick where nothing was, and never raises."""
    try:
        names = os.listdir(decks)
        if any(name.startswith((_READY, _COMING)) for name in names):
            InstalledDecks(decks, decks, vocabularies).finish()
    except OSError:
        return  # no folder yet, or one that cannot be changed: a deck that stands ready can wait


def _is_old(folder: Path) -> bool:
    try:
        return time.time() - folder.stat().st_mtime > _HOUR
    except OSError:
        return False


def _numbers(folder: Path) -> tuple[int, ...]:
    try:
        return tuple(int(name) for name in os.listdir(folder) if name.isdecimal())
    except OSError:
        return ()


def _under_id(content: dict[str, Content], old: str, new: str) -> dict[str, Content]:
    """What a file says, with the whole ids under `was` beginning with another deck's id."""
    return {key: _moved(value, key == "was", old, new) for key, value in content.items()}


def _moved(content: Content, is_was: bool, old: str, new: str) -> Content:
    if isinstance(content, dict):
        return {key: _moved(value, key == "was", old, new) for key, value in content.items()}
    if isinstance(content, list):
        return [_moved(item, is_was, old, new) for item in content]
    if is_was and content.startswith(f"{old}:"):
        return new + content.removeprefix(old)
    return content


def _on_disk(work: Callable[[], T]) -> T:
    """What the work gives, with the disk's refusal as a sentence."""
    try:
        return work()
    except OSError as error:
        what = phrase(
            "The folder of your decks could not be changed ({why}).",
            why=error.strerror or error,
        )
        todo = phrase(
            "Close programs that use that folder, or make room on the disk, and try again."
        )
        raise QuizAppError(what, _SAFE, todo) from error


def _take_back(after: Path, before: Path) -> None:
    with suppress(OSError):  # then what stands ready is put in its place at the next start
        after.rename(before)


def _see_renames(folder: Path) -> None:
    """Wait until renames are on the disk, on systems where a folder can be waited for."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
