"""Other synthetic classes, by another model, that no method was ever fitted to.

Every option has its own pull, which changes with ability; who does not know at all picks by habit
(the multiple-choice model of D. Thissen and L. Steinberg, Psychometrika 49, 1984). Some slip, some
leave an item empty, items have three to five options, tests twenty or forty items. Distractors are
unequal: of those that draw less than one student in twenty it is no false alarm to say so (they do
not function: T. M. Haladyna and S. M. Downing, Educational and Psychological Measurement 53, 1993).

The faults are those of `classes`. A dead option is planted only where half of a class or so is
wrong: elsewhere nobody could notice. Seeds and ranges were chosen before any method saw a class of
them, and are not to be tuned to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from random import Random

from tests.oracle.item_statistics.classes import DEAD, DOUBLE, PLANTED, SOUND, WRONG

FIRST_SEED = 31_415_926
SLIP, EMPTY = 0.02, 0.03
FUNCTIONS_FROM = 0.05
"""The share of a class that a functioning distractor draws at least."""
_GRID = tuple((at / 4, exp(-((at / 4) ** 2) / 2)) for at in range(-12, 13))


@dataclass(frozen=True)
class FreshItem:
    """An item as its class met it. `picks` are option numbers, None where nothing was picked;
    `shares` what each option was to draw of this class; `fault_at` as in `classes`."""

    fault: str
    options: int
    key: int
    fault_at: int
    picks: tuple[int | None, ...]
    shares: tuple[float, ...]

    def functions(self, option: int) -> bool:
        """Whether a distractor was to draw anybody worth speaking of."""
        return self.shares[option] >= FUNCTIONS_FROM


@dataclass(frozen=True)
class _Pulls:
    """How options pull: slopes and heights, and those of not knowing, with its habits."""

    slopes: tuple[float, ...]
    heights: tuple[float, ...]
    lost: tuple[float, float]
    habits: tuple[float, ...]

    def chances(self, ability: float) -> list[float]:
        """How likely each option is picked at an ability."""
        lost = exp(self.lost[0] * ability + self.lost[1])
        pulls = [
            exp(slope * ability + height) + habit * lost
            for slope, height, habit in zip(self.slopes, self.heights, self.habits, strict=True)
        ]
        total = sum(pulls)
        return [pull / total for pull in pulls]


def a_fresh_class(number: int, students: int = 30) -> tuple[FreshItem, ...]:
    """The class of that number; the even ones took twenty items, the odd ones forty."""
    rng = Random(FIRST_SEED + number)
    items = 40 if number % 2 else 20
    abilities = [rng.gauss(0, 1) for _ in range(students)]
    faults = [*PLANTED, *[SOUND] * (items - len(PLANTED))]
    rng.shuffle(faults)
    return tuple(_item(rng, fault, abilities) for fault in faults)


def _item(rng: Random, fault: str, abilities: Sequence[float]) -> FreshItem:
    options = rng.choices((3, 4, 5), (3, 5, 2))[0]
    true, other = rng.sample(range(options), 2)
    right = (true, other) if fault == DOUBLE else (true,)
    low, high = (0.35, 0.6) if fault == DEAD else (0.35, 0.9)
    pulls = _pulls(rng, options, right, other if fault == DEAD else None, rng.uniform(low, high))
    chances = [pulls.chances(ability) for ability in abilities]
    return FreshItem(
        fault=fault,
        options=options,
        key=other if fault == WRONG else true,
        fault_at=true if fault == WRONG else other,
        picks=tuple(_pick(rng, one) for one in chances),
        shares=tuple(sum(column) / len(abilities) for column in zip(*chances, strict=True)),
    )


def _pulls(
    rng: Random, options: int, right: Sequence[int], dead: int | None, facility: float
) -> _Pulls:
    """Pulls by which so large a share of many students is right."""
    slope = rng.uniform(1.2, 2.4)
    slopes = [slope + rng.gauss(0, 0.1) if at in right else rng.gauss(-0.1, 0.2)
              for at in range(options)]  # fmt: skip
    heights = [rng.gauss(0, 0.4) for _ in range(options)]
    habits = [rng.gammavariate(6, 1) for _ in range(options)]
    if dead is not None:
        heights[dead], habits[dead] = -30.0, 0.0
    whole = sum(habits)
    lost = (rng.uniform(-1.2, -0.6), rng.gauss(0, 0.4))
    apart = rng.gauss(0, 0.3)
    lowest, highest = -8.0, 8.0
    for _step in range(40):
        middle = (lowest + highest) / 2
        for place, at in enumerate(right):
            heights[at] = middle + place * apart
        made = _Pulls(tuple(slopes), tuple(heights), lost, tuple(habit / whole for habit in habits))
        if _facility(made, right) < facility:
            lowest = middle
        else:
            highest = middle
    return made


def _facility(pulls: _Pulls, right: Sequence[int]) -> float:
    weights = sum(weight for _ability, weight in _GRID)
    known = sum(
        weight * sum(pulls.chances(ability)[at] for at in right) for ability, weight in _GRID
    )
    return known / weights


def _pick(rng: Random, chances: Sequence[float]) -> int | None:
    drawn = rng.random()
    if drawn < EMPTY:
        return None
    if drawn < EMPTY + SLIP:
        return rng.randrange(len(chances))
    return rng.choices(range(len(chances)), chances)[0]
