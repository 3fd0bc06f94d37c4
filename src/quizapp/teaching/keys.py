"""Whether a class's answers fit an item's key, or another one better.

Each paper's points in all other items tell how able its writer is. Somebody able enough knows
the answer; whoever does not, picks an option for its own attraction, whatever their ability
(a guess, as in Birnbaum's three-parameter model, in F. M. Lord and M. R. Novick, Statistical
Theories of Mental Test Scores, 1968, ch. 17). How steeply knowing rises, where, and how those who
know divide between two right options is not known: a key is as likely as it is on average over
all of these (a Bayes factor; R. E. Kass and A. E. Raftery, Journal of the American Statistical
Association 90, 1995). The best case of each would favour two keys, which can bend more. Where
another option as the key, or a second one beside it, makes the picks likelier, those who know
chose that one.

Points tell ability only as well as the test is reliable: the less so, the flatter knowing rises
with them (Lord and Novick, ch. 16, with the logistic curve taken for the normal one).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from math import exp, fsum, log, sqrt

_SLOPES = (1.0, 1.6, 2.4)
"""Of knowing, by true ability."""
_LOGISTIC = 1.7
"""So much steeper than a normal curve the logistic one is drawn."""
_DIFFICULTIES = (-1.2, -0.6, 0.0, 0.6, 1.2)
"""In standard deviations of the class."""
_DIVIDED = (0.35, 0.5, 0.65)
"""The share of the first of two right options among those who know."""
_ROUNDS = 3
_EACH = 2.0
"""So many papers' worth of picks every option is thought to have drawn before any is seen."""
GAIN = 0.5
"""So much likelier, in natural logarithms, another key must make the picks. Half of what Kass and
Raftery call positive evidence: thirty papers seldom hold more of two right options, and to look at
one sound item in thirty costs a teacher less than a point that a class earned and did not get."""
FEWEST_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class OtherKey:
    """An option that those who know choose: in the key's place, or `beside` it. `gain` is how
    much likelier it makes the picks, as a natural logarithm."""

    key: str
    beside: bool
    gain: float


def other_key(
    picks: Sequence[str],
    options: Sequence[str],
    key: str,
    rest: Sequence[float],
    reliability: float,
) -> OtherKey | None:
    """The option that fits better than the key, or as well; None where the key fits best.

    `picks` are options' keys by paper (anything else for no pick), `rest` the same papers'
    points in the other items, `reliability` how well those tell ability, from 0 to 1.
    """
    chances = _chances(rest, reliability)
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


def _chances(rest: Sequence[float], reliability: float) -> list[list[float]]:
    """How likely each paper's writer knows the answer, for every slope and difficulty."""
    mean = sum(rest) / len(rest)
    spread = sqrt(sum((one - mean) ** 2 for one in rest) / len(rest))
    if not spread:
        return []
    abilities = [(one - mean) / spread for one in rest]
    return [
        [1 / (1 + exp(-slope * (ability - difficulty))) for ability in abilities]
        for slope in (_seen(slope, reliability) for slope in _SLOPES)
        for difficulty in _DIFFICULTIES
    ]


def _seen(slope: float, reliability: float) -> float:
    """How steeply knowing rises with points, where it rises by `slope` with ability."""
    blur = 1 + (slope / _LOGISTIC) ** 2 * (1 - reliability)
    return slope * sqrt(reliability / blur)


def _fit(
    picks: Sequence[str],
    options: Sequence[str],
    chances: Sequence[Sequence[float]],
    keys: Sequence[str],
) -> float:
    """The logarithm of how likely the picks are on average, where `keys` are right."""
    places = {option: place for place, option in enumerate(options)}
    seen = [(at, places[pick]) for at, pick in enumerate(picks) if pick in places]
    whole = [0.0] * len(options)
    shares = []
    for first in _DIVIDED if len(keys) > 1 else (1.0,):
        one = list(whole)
        for key, share in zip(keys, (first, 1 - first), strict=False):
            one[places[key]] = share
        shares.append(one)
    fits = [
        _fit_one([(place, known[at]) for at, place in seen], share)
        for known in chances
        for share in shares
    ]
    best = max(fits)
    return best + log(fsum(exp(fit - best) for fit in fits) / len(fits))


def _fit_one(picks: Sequence[tuple[int, float]], shares: Sequence[float]) -> float:
    """The same for one slope and difficulty, by expectation and maximisation. `shares` say which
    part of those who know picks each option."""
    count = len(shares)
    drawn = [1 / count] * count
    for _ in range(_ROUNDS):
        counts = [_EACH] * count
        for pick, known in picks:
            guessed = (1 - known) * drawn[pick]
            counts[pick] += guessed / (guessed + known * shares[pick])
        total = sum(counts)
        drawn = [one / total for one in counts]
    likely = sum(log((1 - known) * drawn[pick] + known * shares[pick]) for pick, known in picks)
    return likely + _EACH * sum(log(one * count) for one in drawn)
