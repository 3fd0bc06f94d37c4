"""Where the key stands among its options, over many questions (G19), and how long it is (G23)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from quizapp.facts.dates import Date
from quizapp.facts.numbers import Quantity
from quizapp.facts.values import Value
from quizapp.questions.examiner import Examiner
from quizapp.questions.lineup import Scale
from quizapp.questions.measures.cues import is_longest
from quizapp.questions.question import Question
from quizapp.questions.terms import Direction

MOST_SIGMAS = 3.0
"""G19: how far from even the keys may sit."""
LONGEST_OVER_CHANCE = 0.10
"""G23: by how much more often than by chance the key may be the longest option."""


class Edge(StrEnum):
    """The one end of its options where an answer always stands."""

    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Seat:
    """The key's place from 0 among so many options; whether these stand in order of size."""

    place: int
    options: int
    in_order: bool


def seat(question: Question, answer: Value | None) -> Seat | None:
    """The key's seat in a question with one key; None for others."""
    keys = [option.key for option in question.options]
    if len(question.key) != 1 or question.key[0] not in keys:
        return None
    in_order = isinstance(answer, Date | Quantity)
    return Seat(keys.index(question.key[0]), len(keys), in_order)


def unevenness(counts: Sequence[int]) -> float:
    """How far the worst seat is from its share, in standard deviations of fair drawing (G19)."""
    every, seats = sum(counts), len(counts)
    if not every or seats < 2:
        return 0.0
    share = 1 / seats
    sigma = sqrt(every * share * (1 - share))
    return max(abs(count - every * share) for count in counts) / sigma


def uneven_seats(seats: Mapping[Seat, int]) -> Mapping[tuple[int, bool], tuple[int, ...]]:
    """The counts of each set of options, by its size and order, that sits unevenly."""
    rows: dict[tuple[int, bool], list[int]] = {}
    for one, count in seats.items():
        row = rows.setdefault((one.options, one.in_order), [0] * one.options)
        row[one.place] += count
    return {kind: tuple(row) for kind, row in rows.items() if unevenness(row) > MOST_SIGMAS}


def edge(examiner: Examiner, fact_id: str, direction: Direction) -> Edge | None:
    """Whether a date or number is always the first of its options, or always the last (G19).

    None where it is neither, stands on no scale, or has too few others.
    """
    lineup = examiner.lineup(fact_id, direction)
    if not isinstance(lineup, Scale) or not lineup.is_enough:
        return None
    if not lineup.below:
        return Edge.FIRST
    return None if lineup.above else Edge.LAST


@dataclass(frozen=True, slots=True)
class Lengths:
    """Over some questions: how many, in how many the key is longest, in how many by chance."""

    questions: int = 0
    longest: int = 0
    by_chance: float = 0.0

    def __add__(self, other: Lengths) -> Lengths:
        return Lengths(
            self.questions + other.questions,
            self.longest + other.longest,
            self.by_chance + other.by_chance,
        )

    @property
    def excess(self) -> float:
        """By which share of the questions the key is the longest more often than by chance."""
        return (self.longest - self.by_chance) / self.questions if self.questions else 0.0


def lengths_of(questions: Iterable[Question]) -> Lengths:
    """How often the key is the longest option of questions with one key."""
    found = Counter[str]()
    by_chance = 0.0
    for question in questions:
        found["all"] += 1
        found["longest"] += is_longest(question.options, question.key[0])
        by_chance += 1 / len(question.options)
    return Lengths(found["all"], found["longest"], by_chance)
