"""What a class's answers say of each item: how hard it was, and whether it separates.

Facility is the mean share of the point. Discrimination is told in two ways: the correlation of
an item's points with those of all other items (the corrected point-biserial: R. L. Ebel and
D. A. Frisbie, Essentials of Educational Measurement, 5th ed. 1991, ch. 13; T. L. Kelley 1939 for
the shares), and the difference of means between the 27 % with the most points and the 27 % with
the fewest. Papers of equal points at the border of such a group count in it by equal shares, so
that no order of the papers changes a figure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, sqrt

from quizapp.questions.question import FULL_CREDIT
from quizapp.teaching.marking import Paper, credits_of, is_blank
from quizapp.teaching.paper import PaperTest, is_pick

GROUP_SHARE = 0.27
_NO_SPREAD = 1e-12


@dataclass(frozen=True, slots=True)
class OptionUse:
    """How an option was used: how often, its share of all papers, of the upper and of the lower
    group, and the correlation of choosing it with the points in all other items."""

    key: str
    count: int
    share: float
    upper: float
    lower: float
    correlation: float | None


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """An item in figures; `place` is its place in the test.

    `facility` runs from 0 to 1, `correlation` from -1 to 1 (None where everybody has the same),
    `upper_lower` from -1 to 1. `options` are empty where the answer is no single option; `blank`
    counts the papers without an answer.
    """

    place: int
    papers: int
    facility: float
    correlation: float | None
    upper_lower: float
    blank: int
    options: tuple[OptionUse, ...] = ()

    def use(self, key: str) -> OptionUse | None:
        """How the option of that key was used."""
        return next((one for one in self.options if one.key == key), None)


def item_figures(test: PaperTest, papers: Sequence[Paper]) -> tuple[ItemFigures, ...]:
    """Every item of a test in figures, by its place; none without papers."""
    if not papers:
        return ()
    points = [[one / FULL_CREDIT for one in credits_of(test, paper)] for paper in papers]
    totals = [sum(row) for row in points]
    upper, lower = _groups(totals)
    made = []
    for place, question in enumerate(test.questions):
        own = [row[place] for row in points]
        rest = [total - one for total, one in zip(totals, own, strict=True)]
        given = [paper.given[place] for paper in papers]
        keys = [option.key for option in question.options] if is_pick(question) else []
        made.append(
            ItemFigures(
                place=place,
                papers=len(papers),
                facility=sum(own) / len(own),
                correlation=correlation(own, rest),
                upper_lower=_mean(own, upper) - _mean(own, lower),
                blank=sum(map(is_blank, given)),
                options=tuple(
                    _use(key, [float(one == key) for one in given], rest, upper, lower)
                    for key in keys
                ),
            )
        )
    return tuple(made)


def _use(
    key: str,
    chosen: Sequence[float],
    rest: Sequence[float],
    upper: Sequence[float],
    lower: Sequence[float],
) -> OptionUse:
    return OptionUse(
        key=key,
        count=round(sum(chosen)),
        share=sum(chosen) / len(chosen),
        upper=_mean(chosen, upper),
        lower=_mean(chosen, lower),
        correlation=correlation(chosen, rest),
    )


def correlation(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Pearson's correlation; None where either does not vary."""
    count = len(one)
    mean, middle = sum(one) / count, sum(other) / count
    own = sum((value - mean) ** 2 for value in one)
    others = sum((value - middle) ** 2 for value in other)
    if own < _NO_SPREAD or others < _NO_SPREAD:
        return None
    common = sum((a - mean) * (b - middle) for a, b in zip(one, other, strict=True))
    return common / sqrt(own * others)


def reliability(points: Sequence[Sequence[float]]) -> float:
    """How well the sums of these points tell the papers apart, from 0 to 1; rows are papers.

    Cronbach's alpha (Psychometrika 16, 1951), which for right and wrong is Kuder's and
    Richardson's formula 20.
    """
    items = len(points[0]) if points else 0
    total = _variance([sum(row) for row in points])
    if items < 2 or total < _NO_SPREAD:
        return 0.0
    own = sum(_variance(column) for column in zip(*points, strict=True))
    return min(1.0, max(0.0, items / (items - 1) * (1 - own / total)))


def _variance(values: Sequence[float]) -> float:
    mean = sum(values) / len(values)
    return sum((value - mean) ** 2 for value in values) / len(values)


def group_size(papers: int) -> int:
    """How many papers are in the upper, and in the lower group: 27 %, at least one."""
    return max(1, floor(GROUP_SHARE * papers + 0.5))


def _groups(totals: Sequence[float]) -> tuple[list[float], list[float]]:
    """How much each paper counts in the upper and in the lower group, from 0 to 1."""
    size = group_size(len(totals))
    return _shares(totals, size), _shares([-total for total in totals], size)


def _shares(totals: Sequence[float], size: int) -> list[float]:
    levels = [round(total, 9) for total in totals]  # sums of thirds differ in their last bits
    border = sorted(levels, reverse=True)[size - 1]
    above = sum(level > border for level in levels)
    share = (size - above) / sum(level == border for level in levels)
    return [1.0 if level > border else share * (level == border) for level in levels]


def _mean(values: Sequence[float], shares: Sequence[float]) -> float:
    weighted = sum(value * share for value, share in zip(values, shares, strict=True))
    return weighted / sum(shares)
