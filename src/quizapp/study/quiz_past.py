"""Quizzes taken before, as a list shows them: read from the log alone, nothing made again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from quizapp.progress.reports import SessionSeen
from quizapp.study.assigned import assignment_in
from quizapp.study.desk import Desk
from quizapp.study.purpose import Purpose
from quizapp.study.quiz_log import code_in, recent_quizzes
from quizapp.study.quiz_result import GOOD

MOST = 6


@dataclass(frozen=True, slots=True)
class PastQuiz:
    """A quiz that was taken: when (study day), under which code, and `right` of `items`."""

    session: str
    day: int
    code: str
    items: int
    right: int
    is_exam: bool


def past_quizzes(desk: Desk, many: int = MOST) -> tuple[PastQuiz, ...]:
    """So many of the quizzes that were handed in, the latest first; not the tests of
    assignments, which nobody can take again by their code."""
    seen = recent_quizzes(desk, 2 * many)
    mine = (one for one in seen if one.ended and not assignment_in(one.spec))
    return tuple(_past(one) for one in mine if code_in(one))[:many]


def _past(seen: SessionSeen) -> PastQuiz:
    items = seen.spec.get("items", ())
    return PastQuiz(
        session=seen.session,
        day=seen.day,
        code=code_in(seen),
        items=len(items) if isinstance(items, list) else seen.answers,
        right=right_in(seen),
        is_exam=seen.purpose == Purpose.EXAM,
    )


def right_in(seen: SessionSeen) -> int:
    """How many answers of a session were right."""
    return sum(map(_is_right, seen.answered))


def _is_right(answered: Mapping[str, Any]) -> bool:
    outcomes = answered["outcomes"]
    return bool(outcomes) and outcomes[0].get("grade") in {grade.value for grade in GOOD}
