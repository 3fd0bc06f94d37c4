"""The items of a quiz that is being taken."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizapp.questions.question import Given, Question
from quizapp.questions.terms import Confidence
from quizapp.study.standing import Answered


class Standing(StrEnum):
    """How an item stands; right and wrong only once that may be known."""

    UNSEEN = "unseen"
    OPEN = "open"
    BEGUN = "begun"
    DONE = "done"
    RIGHT = "right"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Item:
    """One question with what was said to it so far.

    `confidence` is None until the learner said how sure they are; `answered` until it was
    graded, which in an exam is when it is handed in.
    """

    question: Question
    given: Given = ""
    confidence: Confidence | None = None
    is_flagged: bool = False
    is_seen: bool = False
    took_ms: int = 0
    answered: Answered | None = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing was picked or typed."""
        return not self.given.strip() if isinstance(self.given, str) else not any(self.given)

    @property
    def is_done(self) -> bool:
        """Whether the learner has answered it, or said that they do not know."""
        return self.answered is not None or self.confidence is not None

    @property
    def is_to_grade(self) -> bool:
        """Whether handing in has something to grade."""
        return self.answered is None and (self.confidence is not None or not self.is_blank)
