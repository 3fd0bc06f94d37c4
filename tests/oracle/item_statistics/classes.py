"""Synthetic classes: able and less able students, sound items, and items with planted faults.

Whoever knows an item picks its true answer; whoever does not, picks an option by its attraction.
A planted fault is what an author does wrong: the key names another option than the true one
(`wrong`), a second option is true as well (`double`), an option draws nobody (`dead`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from random import Random

SOUND, WRONG, DOUBLE, DEAD = "sound", "wrong", "double", "dead"
PLANTED = (WRONG, WRONG, DOUBLE, DOUBLE, DEAD, DEAD)


@dataclass(frozen=True)
class Item:
    """An item as its class met it: option numbers from 0; `fault_at` is the option it is about:
    the true one, the second true one, or the one that draws nobody."""

    fault: str
    options: int
    key: int
    fault_at: int
    picks: tuple[int, ...]


def a_class(seed: int, students: int = 30, items: int = 40) -> tuple[Item, ...]:
    """A class of so many students and what they picked in so many items."""
    rng = Random(seed)
    abilities = [rng.gauss(0, 1) for _ in range(students)]
    faults = [*PLANTED, *[SOUND] * (items - len(PLANTED))]
    rng.shuffle(faults)
    return tuple(_item(rng, fault, abilities) for fault in faults)


def _item(rng: Random, fault: str, abilities: Sequence[float]) -> Item:
    options = rng.choice((3, 4, 4))
    true, other = rng.sample(range(options), 2)
    slope, difficulty = rng.uniform(1.3, 2.5), rng.uniform(-1.4, 0.6)
    attractions = [rng.uniform(0.7, 1.4) for _ in range(options)]
    if fault == DEAD:
        # It shows only where enough went wrong for it to have drawn somebody.
        attractions[other], difficulty = 0.0, rng.uniform(0.0, 0.8)
    true_ones = (true, other) if fault == DOUBLE else (true,)
    picks = []
    for ability in abilities:
        knows = rng.random() < 1 / (1 + exp(-slope * (ability - difficulty)))
        drawn = rng.choices(range(options), attractions)[0]
        picks.append(rng.choice(true_ones) if knows else drawn)
    key = other if fault == WRONG else true
    at = true if fault == WRONG else other
    return Item(fault, options, key, at, tuple(picks))
