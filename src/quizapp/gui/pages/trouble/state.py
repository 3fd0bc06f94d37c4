"""The picture of a start that failed: what happened, what is safe, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.facts.problem import QuizAppError
from quizapp.gui.wording import say


@dataclass(frozen=True, slots=True)
class TroubleState:
    """Three sentences; each may be empty but the first."""

    what: str
    safe: str
    todo: str


def trouble_of(error: QuizAppError) -> TroubleState:
    """The picture of a refusal."""
    return TroubleState(error.what, error.safe or say("Nothing was changed."), error.todo)
