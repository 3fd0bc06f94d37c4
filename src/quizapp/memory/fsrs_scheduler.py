"""FSRS-6 through the `fsrs` library's public functions. There is no formula of ours here.

FSRS counts elapsed time in whole 24-hour spans, so it is fed midnight-UTC dates of study days.
Its learning steps and its fuzz, which would use the global random generator, are off: what
happens within a study day is `quizapp.memory.drill`, and fuzz is `quizapp.memory.queue`.
"""

from __future__ import annotations

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


class FsrsScheduler:
    """FSRS-6 with its published default parameters, through the library's public functions."""

    def __init__(self) -> None:
        self._fsrs = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
        self._factors: dict[float, float] = {}

    def after(self, state: Recalled | None, rating: int, day: int) -> tuple[float, float]:
        """See `Scheduler.after`."""
        card = _new_card() if state is None else _card(state)
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


class _Card(fsrs.Card):
    """A card for one review. The library copies a card before it changes it; this one is
    thrown away afterwards, so it may be changed itself, in a sixth less time."""

    def __copy__(self) -> _Card:
        return self


def _new_card() -> fsrs.Card:
    return _Card(card_id=0, due=_EPOCH)


def _card(state: Recalled) -> fsrs.Card:
    last = _midnight(state.last_day)
    return _Card(
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
