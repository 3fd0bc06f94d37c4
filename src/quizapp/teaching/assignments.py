"""Assignments: "these facts by Friday" as a file, perhaps with a fixed test.

    {"quizapp": "assignment", "v": 1, "hash": "..", "title": "Chapter 3", "by": "2026-11-27",
     "note": "..", "deck": "ports", "deck_title": "Ports", "edition": "1.2",
     "facts": ["ports:rashin/taken", ...], "test": {...}}

Facts are named one by one, so that every learner gets the same ones whatever edition of the deck
they have. The test is the frozen one that a sheet is printed from; its key is in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from quizapp.exchange.opening import write_whole
from quizapp.facts.deck import Deck
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.study.quiz import QuizSpec
from quizapp.study.quiz_choosing import facts_for
from quizapp.teaching.exchanged import FileKind, short_text
from quizapp.teaching.paper import PaperTest, canonical, fingerprint, paper_from_json

ENDING = ".quizassignment"
MOST_FACTS = 5000
LONGEST_TITLE, LONGEST_NOTE = 200, 2000
_LONGEST_ID = 500
_SAFE = phrase("Nothing was written.")
_KIND = FileKind(
    word="assignment",
    version=1,
    most_bytes=4_000_000,
    is_none=lambda name: phrase("“{name}” is no assignment.", name=name),
    is_damaged=lambda name: phrase(
        "“{name}” is damaged, or was changed after it was made.", name=name
    ),
    todo=phrase("Assignments end in {ending}; ask your teacher for the file again.", ending=ENDING),
)


@dataclass(frozen=True)
class Assignment:
    """What a class is asked to know by a day. `edition` is the version of the teacher's deck.

    Raises ValueError where it asks for nothing, or a text is longer than anybody reads.
    """

    title: str
    by: date
    deck: str
    deck_title: str
    edition: str
    facts: tuple[str, ...]
    note: str = ""
    test: PaperTest | None = None

    def __post_init__(self) -> None:
        if not 0 < len(self.facts) <= MOST_FACTS or len(set(self.facts)) != len(self.facts):
            raise ValueError(
                phrase("an assignment names 1 to {most} facts, each once", most=MOST_FACTS)
            )
        if not all(fact.startswith(f"{self.deck}:") for fact in self.facts):
            raise ValueError(phrase("an assignment is about one deck"))
        if not self.title.strip() or len(self.title) > LONGEST_TITLE:
            raise ValueError(phrase("its title has 1 to {most} letters", most=LONGEST_TITLE))
        if len(self.note) > LONGEST_NOTE:
            raise ValueError(phrase("its note has at most {most} letters", most=LONGEST_NOTE))
        if self.test is not None and any(one.deck != self.deck for one in self.test.questions):
            raise ValueError(phrase("its test is about another deck"))

    @cached_property
    def hash(self) -> str:
        """The fingerprint of all of it, 32 hexadecimal digits; its id."""
        return fingerprint(self._content())

    def as_json(self) -> dict[str, Any]:
        """The assignment as JSON values."""
        return _KIND.marked({"hash": self.hash, **self._content()})

    def _content(self) -> dict[str, Any]:
        return {
            "title": self.title,
            "by": self.by.isoformat(),
            "note": self.note,
            "deck": self.deck,
            "deck_title": self.deck_title,
            "edition": self.edition,
            "facts": list(self.facts),
            "test": self.test.as_json() if self.test is not None else None,
        }


def make_assignment(
    deck: Deck,
    spec: QuizSpec,
    by: date,
    title: str = "",
    note: str = "",
    test: PaperTest | None = None,
) -> Assignment:
    """The facts that a specification leaves in, asked for by a day.

    Raises QuizAppError where none is left, the test is about another deck, or a text is too long.
    """
    facts = tuple(fact.id for _deck, fact in facts_for((deck,), spec))
    if not facts:
        what = phrase("No fact of the deck is in this assignment.")
        raise QuizAppError(what, _SAFE, phrase("Choose more chapters, or other facts."))
    try:
        return Assignment(
            title=" ".join(title.split()) or _title(deck, spec),
            by=by,
            deck=deck.id,
            deck_title=deck.title,
            edition=deck.version,
            facts=facts,
            note=note.strip(),
            test=test,
        )
    except ValueError as error:
        raise QuizAppError(
            phrase("That is no assignment: {why}.", why=error), _SAFE, phrase("Change that.")
        ) from error


def _title(deck: Deck, spec: QuizSpec) -> str:
    """What an assignment is called that nobody gave a title: its chapter where it has but one."""
    chapters = [deck.chapters[at] for name, at in spec.chapters if name == deck.id]
    title = f"{deck.title}: {chapters[0]}" if len(chapters) == 1 else deck.title
    return title[:LONGEST_TITLE]


def write_assignment(path: Path, assignment: Assignment) -> None:
    """Write an assignment file, whole or not at all. Raises QuizAppError where the disk refuses,
    or where it is larger than any that is opened."""
    content = canonical(assignment.as_json()).encode()
    if len(content) > _KIND.most_bytes:
        what = phrase("The assignment is too large for one file.")
        raise QuizAppError(what, _SAFE, phrase("Choose fewer facts, or a shorter test."))
    write_whole(path, content)


def read_assignment(path: Path) -> Assignment:
    """What a file holds. Raises FileRefused with a sentence where it is no assignment, or was
    changed after it was made."""
    return _KIND.read(path, _assignment)


def _assignment(written: Mapping[str, Any]) -> Assignment:
    test = written["test"]
    assignment = Assignment(
        title=short_text(written["title"], LONGEST_TITLE),
        by=date.fromisoformat(short_text(written["by"], 10)),
        deck=short_text(written["deck"], _LONGEST_ID),
        deck_title=short_text(written["deck_title"], LONGEST_TITLE),
        edition=short_text(written["edition"], LONGEST_TITLE),
        facts=tuple(short_text(fact, _LONGEST_ID) for fact in _list(written["facts"])),
        note=short_text(written["note"], LONGEST_NOTE),
        test=paper_from_json(test) if test is not None else None,
    )
    if assignment.hash != written["hash"]:
        raise ValueError("it is not what was written")
    return assignment


def _list(value: object) -> Sequence[object]:
    if not isinstance(value, list):
        raise TypeError("no list")
    return value
