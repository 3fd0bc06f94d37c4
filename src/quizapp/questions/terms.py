"""The words that questions, memory and the log share.

The values of these enums are written into the log (`answered` events), so a value, once
released, never changes its text.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Form(StrEnum):
    """A kind of question."""

    CHOICE = "choice"
    TRUE_FALSE = "true-false"
    MATCH = "match"
    WHICH_SOURCE = "which-source"
    CLAIM = "claim"
    ODD_ONE_OUT = "odd-one-out"
    ORDER = "order"
    SEVERAL = "several"
    CAUSE = "cause"
    CLOZE = "cloze"
    ESTIMATE = "estimate"
    LOCATE = "locate"
    TYPED = "typed"
    DATE = "date"
    NUMBER = "number"
    DERIVED = "derived"
    CARD = "card"


OF_PARTS = frozenset({Form.MATCH, Form.ORDER, Form.SEVERAL})
"""Forms whose answer is several option keys."""


class Rung(IntEnum):
    """How hard a question is; a higher rung asks for more from memory."""

    RECOGNISE = 1
    DISCRIMINATE = 2
    COMPLETE = 3
    PRODUCE = 4

    @property
    def word(self) -> str:
        """The rung's name as the log and the screen write it."""
        return self.name.lower()


class Direction(StrEnum):
    """Which side of a fact is asked for: its value, or the topic that has the value."""

    FORWARD = "forward"
    BACKWARD = "backward"


class Grade(StrEnum):
    """What an answer is worth, before the learner's confidence is looked at."""

    RIGHT = "right"
    NEARLY = "nearly"
    OTHER_SOURCE = "other-source"
    WRONG = "wrong"
    BLANK = "blank"


class Confidence(StrEnum):
    """How sure the learner said they were."""

    SURE = "sure"
    UNSURE = "unsure"
    GUESS = "guess"


class Role(StrEnum):
    """The part a fact plays in a question: the due one, or one of the others in it."""

    TARGET = "target"
    CONTEXT = "context"
