"""The picture of an assignment a learner has: what by when, how far it is, how its test stands."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.gui.wording import counted, say
from quizapp.study.assigned import Taking


@dataclass(frozen=True, slots=True)
class AssignmentState:
    """Everything the page shows.

    `share` of its facts (0 to 1) is well remembered. `test` is how the test stands and
    `test_said` that in a sentence; `name` is what the results are signed with.
    """

    id: str = ""
    title: str = ""
    sentence: str = ""
    note: str = ""
    progress: str = ""
    share: float = 0.0
    can_study: bool = False
    test: Taking = Taking.NONE
    test_said: str = ""
    name: str = ""
    session: str = ""
    problem: str = ""


def test_said(taking: Taking, questions: int, right: int) -> str:
    """How its test stands, in words."""
    match taking:
        case Taking.OPEN:
            return counted(
                questions,
                "{n} question, to be taken once. What you answer is kept at every step.",
                "{n} questions, to be taken once. What you answer is kept at every step.",
            )
        case Taking.BEGUN:
            return say("You have begun it. It waits for you as you left it.")
        case Taking.DONE:
            return counted(
                questions,
                "Handed in: {right} of {n} right.",
                "Handed in: {right} of {n} right.",
                right=right,
            )
        case Taking.NONE:
            return ""
