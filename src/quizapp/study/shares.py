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

from quizapp.questions.terms import Confidence

if TYPE_CHECKING:
    from quizapp.progress.reports import DayTally

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


def calibration(days: Iterable[DayTally]) -> Mapping[Confidence, Share]:
    """For each confidence how often it was right; near misses count as right, blanks are left
    out, for nothing was claimed."""
    told = tuple(days)
    return {
        Confidence.SURE: _share((one.sure, one.sure_right) for one in told),
        Confidence.UNSURE: _share((one.unsure, one.unsure_right) for one in told),
        Confidence.GUESS: _share((one.guess, one.guess_right) for one in told),
    }


def recalled(days: Iterable[DayTally]) -> Share:
    """How many of the reviews were recalled: of each fact's first answers of later days than
    the one it was met on."""
    return _share((one.reviews, one.recalled) for one in days)


def _share(counts: Iterable[tuple[int, int]]) -> Share:
    answers, right = 0, 0
    for more, of_them_right in counts:
        answers, right = answers + more, right + of_them_right
    return Share(answers, right)


def by_week(days: Iterable[DayTally], today: int, weeks: int) -> tuple[WeekShare, ...]:
    """The share recalled in each of the last weeks that has any reviews, the earliest first; the
    last week ends today."""
    found: dict[int, list[DayTally]] = {}
    for one in days:
        ago = (today - one.day) // WEEK
        if one.reviews and 0 <= ago < weeks:
            found.setdefault(ago, []).append(one)
    return tuple(
        WeekShare(today - ago * WEEK - WEEK + 1, recalled(found[ago]))
        for ago in sorted(found, reverse=True)
    )
