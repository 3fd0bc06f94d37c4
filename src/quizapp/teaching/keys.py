"""Whether a class's answers fit an item's key, or another one better.

Each paper's points in all other items tell how able its writer is. Somebody able enough knows
the answer; whoever does not, picks an option for its own attraction, whatever their ability
(a guess, as in Birnbaum's three-parameter model, in F. M. Lord and M. R. Novick, Statistical
Theories of Mental Test Scores, 1968, ch. 17). For a key the best slope, difficulty and
attractions are sought, and how likely they make the picks that were made. Where another option
as the key, or a second one beside it, makes them likelier, those who know chose that one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from math import exp, log, sqrt

_SLOPES = (1.5, 2.8)
_DIFFICULTIES = (-1.2, -0.6, 0.0, 0.6, 1.2)
"""In standard deviations of the class."""
_ROUNDS = 3
_EACH = 2.0
"""So many papers' worth of picks every option is thought to have drawn before any is seen."""
GAIN = 0.3
"""So much likelier, in natural logarithms, another key must make the picks."""
FEWEST_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class OtherKey:
    """An option that those who know choose: in the key's place, or `beside` it. `gain` is how
    much likelier it makes the picks, as a natural logarithm."""

    key: str
    beside: bool
    gain: float


def other_key(
    picks: Sequence[str], options: Sequence[str], key: str, rest: Sequence[float]
) -> OtherKey | None:
    """The option that fits better than the key, or as well; None where the key fits best.

    `picks` are options' keys by paper (anything else for no pick), `rest` the same papers'
    points in all other items.
    """
    chances = _chances(rest)
    if not chances:
        return None
    fit = partial(_fit, picks, options, chances)
    least = max(2, round(FEWEST_SHARE * len(picks)))
    base = fit((key,))
    found = [
        OtherKey(one, beside, fit((one, key) if beside else (one,)) - base)
        for one in options
        if one != key and sum(pick == one for pick in picks) >= least
        for beside in (False, True)
    ]
    best = max(found, key=lambda one: one.gain, default=None)
    return best if best is not None and best.gain > GAIN else None


def _chances(rest: Sequence[float]) -> list[list[float]]:
    """How likely each paper's writer knows the answer, for every slope and difficulty."""
    mean = sum(rest) / len(rest)
    spread = sqrt(sum((one - mean) ** 2 for one in rest) / len(rest))
    if not spread:
        return []
    abilities = [(one - mean) / spread for one in rest]
    return [
        [1 / (1 + exp(-slope * (ability - difficulty))) for ability in abilities]
        for slope in _SLOPES
        for difficulty in _DIFFICULTIES
    ]


def _fit(
    picks: Sequence[str],
    options: Sequence[str],
    chances: Sequence[Sequence[float]],
    keys: Sequence[str],
) -> float:
    """The logarithm of how likely the picks are at best, where `keys` are right."""
    seen = [at for at, pick in enumerate(picks) if pick in options]
    return max(
        _fit_one([(picks[at], known[at]) for at in seen], options, keys) for known in chances
    )


def _fit_one(
    picks: Sequence[tuple[str, float]], options: Sequence[str], keys: Sequence[str]
) -> float:
    """The same for one slope and difficulty, by expectation and maximisation."""
    share = 1 / len(keys)
    drawn = dict.fromkeys(options, 1 / len(options))
    for _ in range(_ROUNDS):
        counts = dict.fromkeys(options, _EACH)
        for pick, known in picks:
            guessed = (1 - known) * drawn[pick]
            counts[pick] += guessed / (guessed + known * share) if pick in keys else 1.0
        total = sum(counts.values())
        drawn = {option: count / total for option, count in counts.items()}
    likely = sum(
        log((1 - known) * drawn[pick] + (known * share if pick in keys else 0.0))
        for pick, known in picks
    )
    return likely + _EACH * sum(log(one * len(options)) for one in drawn.values())
