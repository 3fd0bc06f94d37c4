"""Whether harder questions have likelier wrong options (G10), and which nobody picks (G12)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import median

from quizapp.questions.examiner import Examiner
from quizapp.questions.lineup import Field
from quizapp.questions.question import Question
from quizapp.questions.terms import Rung

ENOUGH_SHOWINGS = 20
"""G12: so often an option must have been shown before anything is said of it."""
DEAD_SHARE = 0.05
"""G12: picked by less than this share, an option misleads nobody."""


@dataclass(frozen=True, slots=True)
class Bands:
    """The middle likeness of the wrong options, where far ones are wanted and where near ones."""

    far: float
    near: float

    @property
    def rises(self) -> bool:
        """Whether the harder question has the likelier options."""
        return self.near > self.far


def bands(examiner: Examiner, questions: Iterable[Question]) -> Bands | None:
    """The likeness of the wrong options in one fact's choices, from one side (G10).

    None for dates and numbers, whose nearness is measured by rule, and where a rung is missing.
    """
    found: dict[Rung, list[int]] = {}
    for question in questions:
        field = examiner.lineup(question.target, question.direction)
        if isinstance(field, Field):
            alike = {candidate.key: candidate.likeness for candidate in field.pool}
            offered = (option.key for option in question.options)
            found.setdefault(question.rung, []).extend(
                alike[key] for key in offered if key in alike
            )
    if not found.get(Rung.RECOGNISE) or not found.get(Rung.DISCRIMINATE):
        return None
    return Bands(median(found[Rung.RECOGNISE]), median(found[Rung.DISCRIMINATE]))


def dead_options(
    shown: Mapping[str, int], picked: Mapping[str, int], right: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """The wrong options that were shown often and picked by hardly anybody (G12), by key.

    `shown` and `picked` count showings and picks of each option of one fact by its key, over any
    number of answers; `right` are the keys that are no distractors.
    """
    return tuple(
        key
        for key, times in sorted(shown.items())
        if key not in right and times >= ENOUGH_SHOWINGS and picked.get(key, 0) < DEAD_SHARE * times
    )
