"""How a quiz went: its answers sorted by what looking at them again is worth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizapp.facts.deck import Deck
from quizapp.memory.confusions import IN_ITS_PLACE
from quizapp.questions.examiner import examiner_of
from quizapp.questions.question import Question
from quizapp.questions.terms import OF_PARTS, Confidence, Grade
from quizapp.study.quiz import Quiz
from quizapp.study.quiz_choosing import days_of, lies_somewhere
from quizapp.study.quiz_items import Item
from quizapp.study.record import as_text
from quizapp.study.results import GOOD_GRADES, Row

GOOD = frozenset({*GOOD_GRADES, Grade.OTHER_SOURCE})
"""What a quiz does not call wrong: another source's figure is right somewhere."""
REPAIR_SECONDS = 300


@dataclass(frozen=True, slots=True)
class QuizRow:
    """One item: its answer (None where it was left empty), and what was taken for what.

    `has_place` and `has_day` say that a map and a timeline can show what it is about.
    """

    question: Question
    row: Row | None
    is_flagged: bool
    mixed: tuple[str, str] | None = None
    has_place: bool = False
    has_day: bool = False

    @property
    def is_right(self) -> bool:
        """Whether it counts as right."""
        return self.row is not None and self.row.marked.grade in GOOD

    @property
    def is_sure_and_wrong(self) -> bool:
        """Whether the learner was sure and was not right."""
        return self.row is not None and self.row.confidence is Confidence.SURE and not self.is_right


@dataclass(frozen=True, slots=True)
class QuizResult:
    """A quiz as a whole, its rows in three groups, each in the order of the quiz.

    `sure_and_wrong` come first, then what was `mixed` up with something else, then the `rest`:
    other misses, what was left empty, what was right. `day` is the study day it was begun on.
    """

    code: str
    day: int
    minutes: int
    sure_and_wrong: tuple[QuizRow, ...]
    mixed: tuple[QuizRow, ...]
    rest: tuple[QuizRow, ...]

    @property
    def rows(self) -> tuple[QuizRow, ...]:
        """All, the most useful first."""
        return self.sure_and_wrong + self.mixed + self.rest

    @property
    def right(self) -> int:
        """How many were right."""
        return sum(row.is_right for row in self.rows)

    @property
    def sure(self) -> tuple[int, int]:
        """How often the learner was sure and right, and how often sure."""
        sure = [row for row in self.rows if row.row and row.row.confidence is Confidence.SURE]
        return sum(row.is_right for row in sure), len(sure)

    @property
    def unanswered(self) -> int:
        """How many were left empty."""
        return sum(row.row is None for row in self.rows)

    def to_repair(self, pace: float) -> tuple[str, ...]:
        """The facts that five minutes at this pace (seconds a question) are best spent on.

        What was sure and wrong, mixed up, missed or left empty, in this order; where that is
        little, what was right by a guess or unsurely.
        """
        misses = [row for row in self.rows if not row.is_right]
        shaky = [row for row in self.rows if row.is_right and not _is_sure(row)]
        fitting = max(1, int(REPAIR_SECONDS // pace))
        return tuple(row.question.target for row in [*misses, *shaky][:fitting])


def result_of(
    quiz: Quiz, items: Sequence[Item], decks: Mapping[str, Deck], took_ms: int, day: int
) -> QuizResult:
    """The result of these items, as far as they are graded."""
    rows = [_row(item, decks[item.question.deck]) for item in items]
    mixed = [row for row in rows if row.mixed and not row.is_sure_and_wrong]
    rest = [row for row in rows if not row.mixed and not row.is_sure_and_wrong]
    return QuizResult(
        code=quiz.code,
        day=day,
        minutes=max(1, round(took_ms / 60_000)),
        sure_and_wrong=tuple(row for row in rows if row.is_sure_and_wrong),
        mixed=tuple(mixed),
        rest=tuple(sorted(rest, key=lambda row: row.is_right)),
    )


def _is_sure(row: QuizRow) -> bool:
    return row.row is not None and row.row.confidence is Confidence.SURE


def _row(item: Item, deck: Deck) -> QuizRow:
    question, answered, fact = item.question, item.answered, deck.facts[item.question.target]
    row = mixed = None
    if answered is not None:
        said = as_text(question, answered.given)
        row = Row(question, said, answered.confidence, answered.marked)
        mixed = _mixed(row, deck, answered.given)
    has_place, has_day = lies_somewhere(deck, fact), days_of(deck, fact) is not None
    return QuizRow(question, row, item.is_flagged, mixed, has_place, has_day)


def _mixed(row: Row, deck: Deck, given: object) -> tuple[str, str] | None:
    """The other thing that was named in the place of the right one, and the right one."""
    question = row.question
    is_one = question.form in IN_ITS_PLACE - OF_PARTS and isinstance(given, str)
    if row.marked.grade is not Grade.WRONG or not is_one or not given:
        return None
    option = question.option(str(given))
    if option is not None:
        return option.text, question.answer
    bearers = examiner_of(deck).spelling.bearers(str(given))
    named = next((deck.topics[one].label for one in bearers if one in deck.topics), None)
    return (named, question.answer) if named else None
