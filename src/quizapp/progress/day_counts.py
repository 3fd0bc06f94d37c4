"""Answers added up by study day and deck: the one way in which days are counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from operator import add

from quizapp.memory.frame import Frame
from quizapp.memory.logged import LoggedEvent
from quizapp.memory.tally import Review, Tally, tally_of
from quizapp.progress.reports import DayTally

_FIELDS = DayTally._fields[1:]
_ANSWERS, _TOOK_MS, _REVIEWS, _RECALLED = map(
    _FIELDS.index, ("answers", "took_ms", "reviews", "recalled")
)
_RATED = tuple(map(_FIELDS.index, ("unrated", "again", "hard", "good", "easy")))
_CLAIMED = {
    confidence: (_FIELDS.index(confidence), _FIELDS.index(f"{confidence}_right"))
    for confidence in ("sure", "unsure", "guess")
}


class DayCounts:
    """Answers added up by study day and deck; a learner's years of them need some 20 MB."""

    def __init__(self) -> None:
        """Nothing is counted yet."""
        self._days: defaultdict[int, dict[str, list[int]]] = defaultdict(dict)
        self._names: dict[str, str] = {}

    def add(self, event: LoggedEvent, frame: Frame) -> None:
        """Count an event, once."""
        tally = tally_of(event, frame)
        if tally is not None:
            _add(self._sums(tally.day, tally.deck), tally)

    def add_review(self, review: Review) -> None:
        """Count a review, once; its answer is counted by itself."""
        sums = self._sums(review.day, review.deck)
        sums[_REVIEWS] += 1
        sums[_RECALLED] += review.is_recalled

    def _sums(self, day: int, deck: str) -> list[int]:
        decks = self._days[day]
        sums = decks.get(deck)
        if sums is None:
            sums = decks[self._names.setdefault(deck, deck)] = [0] * len(_FIELDS)
        return sums

    def as_sums(self) -> dict[tuple[int, str], list[int]]:
        """All of it as plain values, for `add_sums` of others."""
        return {
            (day, deck): sums for day, decks in self._days.items() for deck, sums in decks.items()
        }

    def add_sums(self, counted: Mapping[tuple[int, str], Sequence[int]]) -> None:
        """Count all that others counted."""
        for (day, deck), theirs in counted.items():
            ours = self._sums(day, deck)
            ours[:] = map(add, ours, theirs)

    def of(self, day: int) -> dict[str, DayTally]:
        """What was counted of a day, by deck; of all together under no name."""
        decks = self._days.get(day, {})
        found = {deck: DayTally(day, *sums) for deck, sums in decks.items()}
        if decks:
            found[""] = DayTally(day, *map(sum, zip(*decks.values(), strict=True)))
        return found

    def days(self) -> set[int]:
        """The days of which something was counted."""
        return set(self._days)


def _add(sums: list[int], tally: Tally) -> None:
    sums[_ANSWERS] += 1
    sums[_TOOK_MS] += tally.took_ms
    sums[_RATED[tally.rating or 0]] += 1
    if tally.claimed is not None:
        confidence, is_right = tally.claimed
        claimed, right = _CLAIMED[confidence]
        sums[claimed] += 1
        sums[right] += is_right
