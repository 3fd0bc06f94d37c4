"""A quiz: what it is made of, and the items that came of that.

A quiz is made without memory and without confusions, so that one code gives the same quiz on
every machine. What it is for, and how it counts, is for each who takes it to say.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from quizapp.questions.question import GENERATOR, Question
from quizapp.questions.terms import Direction, Form, Rung

MOST_ITEMS = 200
USUAL_LENGTH = 20
SEED_BITS = 16
"""So that a seed is a short part of a code that can be typed."""


class Counts(StrEnum):
    """Which answers of a session move the memory of their facts."""

    ALL = "all"
    WRONG = "wrong"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class QuizSpec:
    """What a quiz is made of; what is empty leaves everything in.

    `chapters` are pairs of a deck and the chapter's place in it; `topics` and `places` are
    `deck:topic`, a place with all that lies in it; `facts`, where given, are all it may ask.
    `period` bounds the days (day numbers, both included) on which things happened. `length` is
    the most questions, 0 for as many as there are. `rung` is how hard it is. In an exam all
    feedback comes at the end.
    Raises ValueError when there is no deck, or a number is out of bounds.
    """

    decks: tuple[str, ...]
    chapters: tuple[tuple[str, int], ...] = ()
    topics: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    period: tuple[int, int] | None = None
    forms: tuple[Form, ...] = ()
    length: int = USUAL_LENGTH
    rung: Rung = Rung.DISCRIMINATE
    is_exam: bool = False
    shows_time: bool = False
    counts: Counts = Counts.ALL
    seed: int = 0

    def __post_init__(self) -> None:
        if not self.decks:
            raise ValueError("a quiz needs a deck")
        if not 0 <= self.length <= MOST_ITEMS:
            raise ValueError(f"a quiz has at most {MOST_ITEMS} questions")
        if not 0 <= self.seed < 2**SEED_BITS:
            raise ValueError(f"a seed is a number below {2**SEED_BITS}")
        if self.period is not None and self.period[0] > self.period[1]:
            raise ValueError("a period ends after it begins")

    @property
    def most(self) -> int:
        """The most questions it may have."""
        return self.length or MOST_ITEMS

    def as_json(self) -> dict[str, Any]:
        """Plain values without nulls, as the log holds them."""
        written = asdict(self)
        written["rung"] = self.rung.word
        written["chapters"] = [list(chapter) for chapter in self.chapters]
        if self.period is None:
            del written["period"]
        return written

    @classmethod
    def from_json(cls, written: Mapping[str, Any]) -> QuizSpec:
        """What `as_json` wrote. Raises KeyError, TypeError or ValueError for anything else."""
        values = {name: _as_tuple(value) for name, value in written.items()}
        values["chapters"] = tuple((str(deck), int(at)) for deck, at in written["chapters"])
        values["forms"] = tuple(map(Form, written["forms"]))
        values["rung"] = Rung[written["rung"].upper()]
        values["counts"] = Counts(written["counts"])
        return cls(**values)


def _as_tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


@dataclass(frozen=True, slots=True)
class Ask:
    """How one item of a quiz is asked: enough to make its question again."""

    deck: str
    fact: str
    form: Form
    rung: Rung
    direction: Direction
    seed: int

    @classmethod
    def of(cls, question: Question) -> Ask:
        """How a question was asked."""
        return cls(
            question.deck,
            question.target,
            question.form,
            question.rung,
            question.direction,
            question.seed,
        )

    def as_json(self) -> list[Any]:
        """Plain values, as the log holds them."""
        return [
            self.deck,
            self.fact,
            self.form.value,
            self.rung.word,
            self.direction.value,
            self.seed,
        ]

    @classmethod
    def from_json(cls, written: list[Any]) -> Ask:
        """What `as_json` wrote. Raises KeyError, TypeError or ValueError for anything else."""
        deck, fact, form, rung, direction, seed = written
        return cls(deck, fact, Form(form), Rung[rung.upper()], Direction(direction), int(seed))


@dataclass(frozen=True, slots=True)
class Quiz:
    """A quiz as it was made: its specification, its questions in order, and its code.

    `assignment` is the id of the assignment whose fixed test it is, empty for others.
    """

    spec: QuizSpec
    questions: tuple[Question, ...]
    code: str
    generator: int = GENERATOR
    assignment: str = ""
