"""Reading a deck folder: a deck to study and every problem in it, in one pass.

Nothing that a file can hold raises; what cannot be read is noted and left out.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.decks.chapters import Chapters, read_chapters
from quizapp.decks.checks import check_deck, is_second_value
from quizapp.decks.events import TreeReader
from quizapp.decks.files import HEADER, DeckFile, deck_files
from quizapp.decks.fingerprint import deck_hash
from quizapp.decks.header import Header, read_header
from quizapp.decks.notes import Notes
from quizapp.decks.scope import Scope, slots_of
from quizapp.decks.topics import TopicReader
from quizapp.decks.vocabulary import read_own_types, read_vocabulary
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import Problem
from quizapp.facts.topic import Topic


@contextmanager
def without_collection() -> Iterator[None]:
    """Make many objects that stay, without the collector looking through them again and again."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@dataclass(frozen=True, slots=True)
class ReadReport:
    """What came of reading a deck.

    `deck` is None only where nothing can be used; otherwise it holds all that could be read. A
    deck whose report is not clean is shown and mended, not studied.
    """

    deck: Deck | None
    problems: tuple[Problem, ...]

    @property
    def is_clean(self) -> bool:
        """Whether the deck can be studied: at most advice, nothing grave."""
        return self.deck is not None and not any(problem.grave for problem in self.problems)


def read_deck(folder: Path, vocabulary_folder: Path, *, strict: bool = False) -> ReadReport:
    """Read the deck in `folder` with the words of `vocabulary_folder`.

    `strict` adds what a shipped deck must keep: every fact has its own source, every false value
    its why. Never raises for what a file says.
    """
    notes = Notes()
    files = deck_files(folder, notes)
    if files is None:
        return ReadReport(None, notes.problems)
    return read_files(files, folder, vocabulary_folder, notes, strict=strict)


@without_collection()
def read_files(
    files: tuple[DeckFile, ...],
    folder: Path,
    vocabulary_folder: Path,
    notes: Notes,
    *,
    strict: bool = False,
) -> ReadReport:
    """The same for files that are read already, the header first (the editor's unsaved text)."""
    trees = TreeReader(notes)
    roots = [(file.name, trees.read(file.name, file.text)) for file in files]
    header = read_header(roots[0][1], vocabulary_folder, notes)
    scope = _scope(header, vocabulary_folder, notes)
    chapters = read_chapters([root for root in roots if root[0] != HEADER], header, scope)
    deck = _deck(header, chapters, scope)
    if deck is None:
        return ReadReport(None, notes.problems)
    deck = replace(deck, hash=deck_hash(deck, header.types))
    check_deck(deck, folder, notes, strict=strict)
    return ReadReport(deck, notes.problems)


def _scope(header: Header, vocabulary_folder: Path, notes: Notes) -> Scope:
    vocabulary, problems = read_vocabulary(vocabulary_folder, header.language)
    notes.extend(problems)
    slots = slots_of(vocabulary)
    if header.types is not None:
        own_types = read_own_types(vocabulary, header.types, slots, notes)
        vocabulary = replace(vocabulary, types={**vocabulary.types, **own_types})
    return Scope(header.id or "deck", vocabulary, notes, header.zones, slots)


def _deck(header: Header, chapters: Chapters, scope: Scope) -> Deck | None:
    scopes = [scope.in_chapter(index) for index in range(len(chapters.titles) or 1)]
    topics = {
        draft.id: TopicReader(draft, scopes[draft.chapter]).read() for draft in chapters.drafts
    }
    topics |= chapters.cards
    if not topics:
        return None
    facts = _facts(topics, scope)
    return Deck(
        id=scope.deck,
        uid=header.uid,
        title=header.texts.get("title", header.id),
        version=header.texts.get("version", ""),
        language=header.language,
        vocabulary=scope.vocabulary,
        topics=topics,
        facts=facts,
        sources=chapters.sources,
        chapters=chapters.titles,
        when=header.texts.get("when", ""),
        licence=header.texts.get("licence", ""),
        description=header.texts.get("description", ""),
        zones=header.zones,
        loaded=header.loaded,
        former_ids=_former_ids(topics, facts, scope),
    )


def _facts(topics: dict[str, Topic], scope: Scope) -> dict[str, Fact]:
    """Every fact by id; of two with the same id the second is noted and left out."""
    facts: dict[str, Fact] = {}
    for topic in topics.values():
        for name, entry in topic.entries.items():
            spec = scope.vocabulary.types[topic.subtype].properties[name]
            for fact in entry.facts:
                first = facts.setdefault(fact.id, fact)
                if first is not fact and not is_second_value(first, fact, spec):
                    what = phrase(
                        "two values of “{property}” would both be {fact} "
                        "(the first in line {line})",
                        property=name,
                        fact=fact.id,
                        line=first.place.line,
                    )
                    is_copy = first.value == fact.value
                    repair = (
                        phrase("delete one of them")
                        if is_copy
                        else phrase("give one an id: of its own")
                    )
                    scope.notes.add("same-id", fact.place, what, repair)
    return facts


def _former_ids(topics: dict[str, Topic], facts: dict[str, Fact], scope: Scope) -> dict[str, str]:
    """Every earlier id with the fact's present one, whole topics renamed included."""
    former: dict[str, str] = {}
    for fact in facts.values():
        topic = topics[fact.topic]
        if not fact.was and not topic.was:
            continue
        head = f"{scope.deck}:{fact.topic}/"
        tails = [x.removeprefix(head) for x in (fact.id, *fact.was) if x.startswith(head)]
        renamed = [f"{scope.deck}:{was}/{tail}" for was in topic.was for tail in tails]
        for earlier in (*fact.was, *renamed):
            _claim(earlier, fact, former, facts, scope.notes)
    return former


def _claim(
    earlier: str, fact: Fact, former: dict[str, str], facts: dict[str, Fact], notes: Notes
) -> None:
    if earlier in facts:
        what = phrase("“{earlier}” is called an earlier id, but a fact has it now", earlier=earlier)
        notes.add(
            "former-id", fact.place, what, phrase("delete it from was:, or rename the other fact")
        )
    elif former.setdefault(earlier, fact.id) != fact.id:
        what = phrase(
            "two facts call “{earlier}” their earlier id ({other} too)",
            earlier=earlier,
            other=former[earlier],
        )
        notes.add("former-id", fact.place, what, phrase("keep it at the fact that carries it on"))
