"""Item statistics by another way than the program's: moments and ranks, in exact fractions.

Facility, the corrected point-biserial, the upper-lower 27 % difference, and the use of each
option. Points are whole numbers (per mille), shares are fractions, until the one square root at
the end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import sqrt

FULL = 1000
"""What a whole point is in per mille."""


@dataclass(frozen=True)
class Figures:
    """What is to be compared; correlations are None where something does not vary."""

    facility: float
    correlation: float | None
    upper_lower: float
    options: tuple[tuple[int, float, float, float, float | None], ...]
    """Count, share, share above, share below, correlation, by option."""


def figures(
    scores: Sequence[Sequence[int]], picks: Sequence[Sequence[int | None]], options: int
) -> tuple[Figures, ...]:
    """The figures of every item; `scores` and `picks` are rows by paper, columns by item."""
    totals = [sum(row) for row in scores]
    above, below = _weights(totals), _weights([-total for total in totals])
    found = []
    for item in range(len(scores[0])):
        own = [row[item] for row in scores]
        rest = [total - one for total, one in zip(totals, own, strict=True)]
        found.append(
            Figures(
                facility=sum(own) / (FULL * len(own)),
                correlation=_r(own, rest),
                upper_lower=float(_weighted(own, above) - _weighted(own, below)) / FULL,
                options=tuple(
                    _option([row[item] for row in picks], option, rest, above, below)
                    for option in range(options)
                ),
            )
        )
    return tuple(found)


def _option(
    picks: Sequence[int | None],
    option: int,
    rest: Sequence[int],
    above: Sequence[Fraction],
    below: Sequence[Fraction],
) -> tuple[int, float, float, float, float | None]:
    chosen = [int(pick == option) for pick in picks]
    return (
        picks.count(option),
        sum(chosen) / len(picks),
        float(_weighted(chosen, above)),
        float(_weighted(chosen, below)),
        _r(chosen, rest),
    )


def _r(x: Sequence[int], y: Sequence[int]) -> float | None:
    """Correlation from raw moments: (n Sxy - Sx Sy) / sqrt((n Sxx - Sx^2)(n Syy - Sy^2))."""
    n, sx, sy = len(x), sum(x), sum(y)
    sxx = n * sum(a * a for a in x) - sx * sx
    syy = n * sum(b * b for b in y) - sy * sy
    if not sxx or not syy:
        return None
    sxy = n * sum(a * b for a, b in zip(x, y, strict=True)) - sx * sy
    squared = float(Fraction(sxy * sxy, sxx * syy))
    return sqrt(squared) if sxy >= 0 else -sqrt(squared)


def _weights(totals: Sequence[int]) -> list[Fraction]:
    """How far each paper is among the 27 % with the highest totals; ties share what is left."""
    n = len(totals)
    size = max(1, (27 * n + 50) // 100)
    weights = []
    for total in totals:
        higher = sum(other > total for other in totals)
        equal = sum(other == total for other in totals)
        inside = min(max(size - higher, 0), equal)
        weights.append(Fraction(inside, equal))
    return weights


def _weighted(values: Sequence[int], weights: Sequence[Fraction]) -> Fraction:
    pairs = zip(values, weights, strict=True)
    inside = sum((value * weight for value, weight in pairs if weight), Fraction(0))
    return inside / sum(weights, Fraction(0))
