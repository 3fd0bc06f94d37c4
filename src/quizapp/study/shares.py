"""Shares of answers with how far they can be trusted: what calibration and retention are made of.

The ranges are Wilson's (E. B. Wilson, "Probable inference, the law of succession, and
statistical inference", Journal of the American Statistical Association 22, 1927), which stay
between 0 and 1 and are honest for few answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from quizapp.memory.rating import is_missed
from quizapp.questions.terms import Confidence, Grade

if TYPE_CHECKING:
    from quizapp.progress.latest import LatestAnswer

_Z = 1.959964
"""Standard deviations to either side that hold 95 % of a normal distribution."""
WEEK = 7


@dataclass(frozen=True, slots=True)
class Share:
    """So many of `answers` were right. `low` and `high` are its 95 % range, from 0 to 1."""

    answers: int
    right: int

    @property
    def value(self) -> float:
        """The share itself; 0 where nothing was answered."""
        return self.right / self.answers if self.answers else 0.0

    @property
    def low(self) -> float:
        """The lower end of the range."""
        return self._middle - self._reach

    @property
    def high(self) -> float:
        """The upper end of the range."""
        return self._middle + self._reach

    @property
    def _middle(self) -> float:
        if not self.answers:
            return 0.5
        return (self.value + _Z**2 / (2 * self.answers)) / (1 + _Z**2 / self.answers)

    @property
    def _reach(self) -> float:
        if not self.answers:
            return 0.5
        spread = self.value * (1 - self.value) / self.answers + _Z**2 / (4 * self.answers**2)
        return _Z * sqrt(spread) / (1 + _Z**2 / self.answers)


@dataclass(frozen=True, slots=True)
class WeekShare:
    """How much was recalled in the week that begins on a study day."""

    first_day: int
    share: Share


def calibration(answers: Iterable[LatestAnswer]) -> Mapping[Confidence, Share]:
    """For each confidence how often it was right; near misses count as right, blanks are left
    out, for nothing was claimed."""
    counts = {confidence: [0, 0] for confidence in Confidence}
    for one in answers:
        if one.grade == Grade.BLANK or one.confidence not in counts:
            continue
        count = counts[Confidence(one.confidence)]
        count[0] += 1
        count[1] += not is_missed(one.grade, one.credit)
    return {confidence: Share(*count) for confidence, count in counts.items()}


def reviews(
    answers: Iterable[LatestAnswer], met: Mapping[str, int | None]
) -> tuple[LatestAnswer, ...]:
    """The answers that show what was still known: each fact's first of a day, met before it.

    `answers` are the newest first; `met` gives the day a fact was met. The oldest day may have
    begun before the first of the answers, so it is left out.
    """
    ordered = tuple(reversed(tuple(answers)))
    oldest = ordered[0].day if ordered else 0
    first: dict[tuple[str, int], LatestAnswer] = {}
    for one in ordered:
        first.setdefault((one.fact, one.day), one)
    return tuple(one for one in first.values() if one.day > oldest and _met_before(one, met))


def _met_before(answer: LatestAnswer, met: Mapping[str, int | None]) -> bool:
    day = met.get(answer.fact)
    return day is not None and day < answer.day


def recalled(answers: Iterable[LatestAnswer]) -> Share:
    """How many of them were recalled."""
    passed = [not is_missed(one.grade, one.credit) for one in answers]
    return Share(len(passed), sum(passed))


def by_week(answers: Iterable[LatestAnswer], today: int, weeks: int) -> tuple[WeekShare, ...]:
    """The share recalled in each of the last weeks that has any, the earliest first; the last
    week ends today."""
    found: dict[int, list[LatestAnswer]] = {}
    for one in answers:
        ago = (today - one.day) // WEEK
        if 0 <= ago < weeks:
            found.setdefault(ago, []).append(one)
    return tuple(
        WeekShare(today - ago * WEEK - WEEK + 1, recalled(found[ago]))
        for ago in sorted(found, reverse=True)
    )
