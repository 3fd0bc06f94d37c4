"""How a session went, for its last page."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.questions.question import Marked, Question
from quizapp.questions.terms import Confidence, Grade

GOOD_GRADES = (Grade.RIGHT, Grade.NEARLY)


@dataclass(frozen=True, slots=True)
class Row:
    """One answer: what was asked, what was said, what is true."""

    question: Question
    given: str
    confidence: Confidence
    marked: Marked

    @property
    def is_right(self) -> bool:
        """Whether it counts as right, near misses included."""
        return self.marked.grade in GOOD_GRADES

    @property
    def is_sure_and_wrong(self) -> bool:
        """Whether the learner was sure and was not right: the most useful answers to look at."""
        return self.confidence is Confidence.SURE and not self.is_right


@dataclass(frozen=True, slots=True)
class Summary:
    """A session as a whole. `minutes` is time at work, `met` counts facts seen for the first time.

    `rows` are sorted by use to the learner: sure and wrong first, then other misses, then the
    rest as they came. `due_tomorrow` is what the next study day will ask, new facts left out.
    """

    rows: tuple[Row, ...]
    minutes: int
    met: int
    due_tomorrow: int

    @property
    def answers(self) -> int:
        """How many questions were answered."""
        return len(self.rows)

    @property
    def right(self) -> int:
        """How many were right."""
        return sum(row.is_right for row in self.rows)

    @property
    def sure(self) -> int:
        """How often the learner was sure."""
        return sum(row.confidence is Confidence.SURE for row in self.rows)

    @property
    def sure_right(self) -> int:
        """How often being sure was right."""
        return sum(row.is_right and row.confidence is Confidence.SURE for row in self.rows)


def by_use(rows: list[Row]) -> tuple[Row, ...]:
    """The rows with the most instructive first; otherwise in their order."""
    return tuple(sorted(rows, key=lambda row: (not row.is_sure_and_wrong, row.is_right)))
