"""One deck folder that is being written: every change is in its files at once, and leads back.

Nothing here shows anything. All calls may come from a worker thread, one at a time.
"""

from __future__ import annotations

import os
from collections.abc import Mapping as Map
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path

from quizapp.authoring.editing.changes import Change
from quizapp.authoring.editing.journal import (
    Journal,
    Splice,
    Step,
    read_journal,
    splice_between,
    write_journal,
)
from quizapp.decks.contents import Content
from quizapp.decks.pages import Page
from quizapp.decks.write import DeckText, read_deck_text, write_deck_text
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError

#: The folder of the journals in the folder of caches.
JOURNALS = "editing"


@dataclass(frozen=True, slots=True)
class Done:
    """What a step came to: the deck's text after it, and the topic it was about.

    `outside` are the topics that another program changed before it, seen only now.
    """

    text: DeckText
    topic: str = ""
    outside: tuple[str, ...] = ()


class Draft:
    """The text of one deck on its disk, with the way back.

    `journals` is a folder of the program's own, where the steps of every deck are kept.
    """

    def __init__(self, folder: Path, vocabulary_folder: Path, journals: Path) -> None:
        self.folder = folder
        self._vocabulary_folder = vocabulary_folder
        name = blake2b(os.path.realpath(folder).encode(), digest_size=12).hexdigest()
        self._path = journals / f"{name}.json"
        self._text = read_deck_text(folder, vocabulary_folder)
        self._stamps = self._stamps_now()
        self._journal = read_journal(self._path, _raws(self._text))
        self._typed: tuple[Change, DeckText] | None = None

    @property
    def text(self) -> DeckText:
        """The deck's text as it was last written or seen."""
        return self._text

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return self._journal.last is not None

    @property
    def can_redo(self) -> bool:
        """Whether an undone step can be done again."""
        return self._journal.next is not None

    # Changing

    def do(self, change: Change) -> Done:
        """Do it, and write it.

        Raises QuizAppError where it cannot be done, or the disk refuses; Clash where another
        program changed the same topic. Then nothing is changed.
        """
        outside = self.look_outside()
        before, after = self._text, change.on(self._text)
        if after is before:
            return Done(after, change.topic, outside)
        self._write(after)
        begun = self._begun(change, before)
        step = Step(change.topic, tuple(_splices(begun, after)))
        journal = self._journal
        is_more = begun is not before and journal.last is not None and journal.next is None
        self._keep(journal.with_last(step) if is_more else journal.with_step(step))
        self._typed = (change, begun if is_more else before)
        return Done(after, change.topic, outside)

    def _begun(self, change: Change, before: DeckText) -> DeckText:
        """The text before the first of the changes that are typed into one field in a row."""
        if self._typed is None or not change.field:
            return before
        earlier, begun = self._typed
        same = earlier.topic == change.topic and earlier.field == change.field
        return begun if same else before

    def rest(self) -> None:
        """Nobody types any more: what is typed next is a step of its own."""
        self._typed = None

    def undo(self) -> Done:
        """Take the last step back. Raises QuizAppError where that cannot be."""
        outside = self.look_outside()
        step = self._journal.last
        if step is None:
            raise QuizAppError(phrase("There is nothing to take back in this deck."))
        return self._go(step, tuple(s.back for s in reversed(step.splices)), -1, outside)

    def redo(self) -> Done:
        """Do the step again that was taken back last. Raises QuizAppError where that cannot be."""
        outside = self.look_outside()
        step = self._journal.next
        if step is None:
            raise QuizAppError(phrase("There is nothing to put back in this deck."))
        return self._go(step, step.splices, 1, outside)

    def _go(
        self, step: Step, splices: tuple[Splice, ...], by: int, outside: tuple[str, ...]
    ) -> Done:
        raws = _raws(self._text)
        for splice in splices:
            raws[splice.file] = splice.on(raws.get(splice.file, ""))
        gone = {s.file for s in splices if s.begun and not raws[s.file]}
        self._write(replace(self._text, pages=_pages(self._text, raws, gone)))
        for file in gone:
            (self.folder / file).unlink(missing_ok=True)
        self._stamps = self._stamps_now()
        self._typed = None
        self._keep(self._journal.moved(by))
        return Done(self._text, step.topic, outside)

    # The disk

    def look_outside(self) -> tuple[str, ...]:
        """See what another program changed since: the topics that say something else now.

        Raises QuizAppError where the deck cannot be read any more.
        """
        stamps = self._stamps_now()
        if stamps == self._stamps:
            return ()
        text = read_deck_text(self.folder, self._vocabulary_folder)
        self._stamps = stamps
        before, self._text = self._text, _keeping(self._text, text)
        outside = list(_splices(before, self._text))
        if not outside and before.pages.keys() == self._text.pages.keys():
            return ()
        journal = self._journal
        for splice in outside:
            journal = journal.beside(splice)
        self._typed = None
        self._keep(journal if before.pages.keys() <= text.pages.keys() else Journal())
        return changed_topics(before, self._text)

    def _write(self, after: DeckText) -> None:
        write_deck_text(self.folder, self._text, after)
        self._text = after
        self._stamps = self._stamps_now()

    def _keep(self, journal: Journal) -> None:
        self._journal = journal
        write_journal(self._path, journal, _raws(self._text))

    def _stamps_now(self) -> dict[str, tuple[int, int, int]]:
        """What tells that a file was written again: its time, its size, and which file it is."""
        found = {}
        with os.scandir(self.folder) as entries:
            for entry in entries:
                if entry.name.endswith((".yaml", ".yml")) and not entry.name.startswith("."):
                    status = entry.stat()
                    found[entry.name] = (status.st_mtime_ns, status.st_size, status.st_ino)
        return found


def changed_topics(before: DeckText, after: DeckText) -> tuple[str, ...]:
    """The topics that say something else, are new or gone, in files without mistakes of YAML."""
    old, new = _bodies(before), _bodies(after)
    return tuple(topic for topic in {**old, **new} if old.get(topic) != new.get(topic))


def _bodies(text: DeckText) -> dict[str, Content]:
    found: dict[str, Content] = {}
    for page in text.pages.values():
        if page.mistakes:
            continue
        for section in page.content().values():
            if isinstance(section, dict):
                found.update(section)
    return found


def _keeping(before: DeckText, after: DeckText) -> DeckText:
    """The text as it is now, with the pages that are as they were, which are read already."""
    pages = {
        name: before.pages[name] if name in before.pages and before.pages[name].raw == page.raw
        else page
        for name, page in after.pages.items()
    }  # fmt: skip
    return replace(after, pages=pages)


def _raws(text: DeckText) -> dict[str, str]:
    return {name: page.raw for name, page in text.pages.items()}


def _pages(text: DeckText, raws: Map[str, str], gone: set[str]) -> dict[str, Page]:
    pages = {}
    for name, raw in sorted(raws.items()):
        if name not in gone:
            known = text.pages.get(name)
            pages[name] = known if known and known.raw == raw else Page(name, raw)
    return pages


def _splices(before: DeckText, after: DeckText) -> list[Splice]:
    found = []
    for name, page in after.pages.items():
        known = before.pages.get(name)
        if known is None or known.raw != page.raw:
            found.append(splice_between(name, known.raw if known else None, page.raw))
    return found
