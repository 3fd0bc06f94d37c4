"""FSRS-6 by the `fsrs` library: its parameters, and its results to the last bit.

FSRS counts elapsed time in whole 24-hour spans, so it is fed midnight-UTC dates of study days.
Its learning steps and its fuzz, which would use the global random generator, are off: what
happens within a study day is `quizapp.memory.drill`, and fuzz is `quizapp.memory.queue`.

Only the step from one study day to a later one is written out here, because a refold takes a
million of them, and the library makes a card, two dates and a log entry for each, six times the
work of the arithmetic. Every operation stands in the library's order; a test compares the two.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache

import fsrs

from quizapp.memory.rating import Rating
from quizapp.memory.scheduler import LONGEST_INTERVAL, Recalled
from quizapp.memory.state import round6

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_RATINGS = {int(rating): fsrs.Rating(int(rating)) for rating in Rating}
_REMEMBERED_DAYS = 20_000
_PROBE_DAYS = 10_000
_PROBE_LARGEST_STABILITY = 1e9
_BISECTIONS = 100
_AGAIN = int(Rating.AGAIN)
_LEAST_STABILITY = 0.001
_LEAST_DIFFICULTY, _MOST_DIFFICULTY = 1.0, 10.0


class FsrsScheduler:
    """FSRS-6 with its published default parameters."""

    def __init__(self) -> None:
        self._fsrs = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
        self._step = _step_of(self._fsrs.parameters)
        self._first = {int(rating): self._asked(_new_card(), rating, 0) for rating in Rating}
        self._factors: dict[float, float] = {}

    def after(self, state: Recalled | None, rating: int, day: int) -> tuple[float, float]:
        """See `Scheduler.after`."""
        if state is None:
            return self._first[rating]
        elapsed = day - state.last_day
        if elapsed < 1:
            return self._asked(_card(state), rating, day)
        return self._step(state.stability, state.difficulty, elapsed, rating)

    def _asked(self, card: fsrs.Card, rating: int, day: int) -> tuple[float, float]:
        reviewed, _log = self._fsrs.review_card(card, _RATINGS[rating], _midnight(day))
        if reviewed.stability is None or reviewed.difficulty is None:
            raise AssertionError("FSRS gave no memory state after a review")
        return round6(reviewed.stability), round6(reviewed.difficulty)

    def interval(self, stability: float, retention: float) -> int:
        """See `Scheduler.interval`. Raises ValueError unless 0 < retention < 1."""
        factor = self._factors.get(retention)
        if factor is None:
            factor = self._factors[retention] = self._factor(retention)
        return min(LONGEST_INTERVAL, max(1, round(stability * factor)))

    def retrievability(self, stability: float, elapsed_days: int) -> float:
        """See `Scheduler.retrievability`."""
        card = fsrs.Card(card_id=0, due=_EPOCH, stability=stability, last_review=_EPOCH)
        return self._fsrs.get_card_retrievability(card, _midnight(elapsed_days))

    def _factor(self, retention: float) -> float:
        """The interval per day of stability at this retention.

        Recall depends on elapsed time and stability only through their ratio, so the interval
        is linear in stability. The ratio is found by halving on the library's own curve.
        """
        if not 0 < retention < 1:
            raise ValueError(f"desired retention is a share between 0 and 1, not {retention}")
        low, high = 0.001, _PROBE_LARGEST_STABILITY
        for _ in range(_BISECTIONS):
            middle = (low * high) ** 0.5
            if self.retrievability(middle, _PROBE_DAYS) < retention:
                low = middle
            else:
                high = middle
        return round6(_PROBE_DAYS / high)


def _step_of(w: Sequence[float]) -> Callable[[float, float, int, int], tuple[float, float]]:
    """The step over one day or more, with all that the parameters alone decide worked out.

    The letters are those of the published formulas: w the parameters, s stability, d difficulty,
    r the recall predicted before the answer.
    """
    decay = -w[20]
    factor = 0.9 ** (1 / decay) - 1
    drift = [0.0, *(-(w[6] * (rating - 3)) for rating in Rating)]
    easy = w[4] - (math.e ** (w[5] * (Rating.EASY - 1))) + 1
    pull, kept = w[7] * easy, 1 - w[7]
    growth = math.e ** w[8]
    bonus = [0.0, 0.0, w[15], 1.0, w[16]]
    w9, w10, w11, w12, w13, w14 = -w[9], w[10], w[11], -w[12], w[13], w[14]
    short = math.e ** (w[17] * w[18])
    e = math.e

    def step(s: float, d: float, elapsed: int, rating: int) -> tuple[float, float]:
        """Stability and difficulty after so many days, at 6 significant digits."""
        r = (1 + factor * elapsed / s) ** decay
        if rating == _AGAIN:
            lost = w11 * (d**w12) * (((s + 1) ** w13) - 1) * (e ** ((1 - r) * w14))
            after = min(lost, s / short)
        else:
            gain = growth * (11 - d) * (s**w9) * ((e ** ((1 - r) * w10)) - 1)
            after = s * (1 + gain * bonus[rating])
        harder = pull + kept * (d + (10.0 - d) * drift[rating] / 9.0)
        harder = min(max(harder, _LEAST_DIFFICULTY), _MOST_DIFFICULTY)
        return float(f"{max(after, _LEAST_STABILITY):.5e}"), float(f"{harder:.5e}")

    return step


def _new_card() -> fsrs.Card:
    return fsrs.Card(card_id=0, due=_EPOCH)


def _card(state: Recalled) -> fsrs.Card:
    last = _midnight(state.last_day)
    return fsrs.Card(
        card_id=0,
        state=fsrs.State.Review,
        stability=state.stability,
        difficulty=state.difficulty,
        due=last,
        last_review=last,
    )


@lru_cache(_REMEMBERED_DAYS)
def _midnight(day: int) -> datetime:
    return _EPOCH + timedelta(days=day)
