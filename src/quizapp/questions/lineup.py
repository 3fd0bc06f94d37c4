"""Choosing wrong options from those that are proved wrong.

A field has no order: persons, places, texts. A scale has: dates and numbers, of which some lie
before the answer and some after. What the learner took for the answer may be wished for, and
what they tell from it by now may be rested; neither adds an option that is not proved wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from quizapp.facts.dates import Date
from quizapp.facts.values import Value
from quizapp.questions.draw import Draw
from quizapp.questions.terms import Rung
from quizapp.questions.truth import Proof

#: A choice needs two wrong options; a third comes only where it is hard to tell from the answer.
FEWEST = 2
MOST = 3
#: From this likeness on a wrong option is plausible enough to be a fourth.
PLAUSIBLE = 8
#: Below this likeness nobody takes it for the answer who knows what the question is about.
SENSIBLE = 5
_NEAR_PARTS = 3
_NEAR_AT_LEAST = 4

Apart = Callable[[Value, Value], bool]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that is proved not to answer the question.

    `likeness` grows with what it has in common with the answer. A `companion` shares the
    answer's side, region and kind, so that these give nothing away. `why` is the author's
    sentence for whoever picks it. What is not `cited` was made up: a date, a number. With
    `is_listed` the author lists it as wrong. One `is_close` is told from the answer only beside
    others. `circle` says how far from the answer it lies, on the map or among names; the innermost
    is 0.
    """

    value: Value
    proof: Proof
    likeness: int = 0
    companion: bool = True
    why: str = ""
    cited: bool = True
    is_listed: bool = False
    is_close: bool = False
    circle: int = 0

    @property
    def key(self) -> str:
        """What names it in the log."""
        return str(self.value)

    @property
    def is_authors(self) -> bool:
        """Whether its author names it as a mistake, with a reason or without."""
        return self.is_listed or bool(self.why)


@dataclass(frozen=True, slots=True)
class Wishes:
    """Keys of candidates that come before all others, in this order, and of those that come last.

    They are those of the learner, so a question that is shared is made without any.
    """

    first: tuple[str, ...] = ()
    last: tuple[str, ...] = ()

    def place(self, key: str) -> int:
        """Where a candidate stands: below 0 before the others, above 0 after them."""
        if key in self.first:
            return self.first.index(key) - len(self.first)
        return int(key in self.last)


NO_WISHES = Wishes()


@dataclass(frozen=True, slots=True)
class Field:
    """Candidates without an order, the likest first; two that might be one never go together."""

    pool: tuple[Candidate, ...]
    apart: Apart

    @property
    def is_enough(self) -> bool:
        """Whether two wrong options can be found, one of them a companion of the answer."""
        companions = (candidate for candidate in self.pool if candidate.companion)
        return any(len(self._with(first, self.pool, FEWEST)) == FEWEST for first in companions)

    def with_more(self, candidates: Iterable[Candidate]) -> Field:
        """The field with candidates that were not looked at before."""
        known = {candidate.key for candidate in self.pool}
        more = [candidate for candidate in candidates if candidate.key not in known]
        pool = sorted((*self.pool, *more), key=lambda c: (-c.likeness, c.key))
        return replace(self, pool=tuple(pool)) if more else self

    def choose(self, rung: Rung, draw: Draw, wishes: Wishes = NO_WISHES) -> list[Candidate]:
        """Two or three candidates that suit the rung."""
        order = self._by_author(self.ordered(rung, draw, wishes), wishes)
        companions = (candidate for candidate in order if candidate.companion)
        # Where what the author names keeps the answer no company, it stands beside what does.
        strangers = sum(c.is_authors and not c.companion for c in order) >= FEWEST
        wanted = MOST if rung >= Rung.DISCRIMINATE or strangers else FEWEST
        for first in companions:
            chosen = self._with(first, order, wanted)
            if len(chosen) > FEWEST and chosen[-1].key in wishes.last:
                chosen.pop()
            if len(chosen) >= FEWEST:
                judged = chosen[1:] if strangers else chosen
                plausible = all(c.likeness >= PLAUSIBLE for c in judged)
                return chosen if plausible else chosen[:FEWEST]
        raise ValueError("a field that is not enough was asked for candidates")

    def _by_author(self, order: list[Candidate], wishes: Wishes) -> list[Candidate]:
        """Only what the author lists, and what is wished for, where that is enough without what
        the learner tells from the answer by now."""
        wanted = (one for one in order if one.key not in wishes.last)
        named = [one for one in wanted if one.is_authors or one.key in wishes.first]
        companions = (one for one in named if one.companion)
        is_enough = any(len(self._with(first, named, FEWEST)) == FEWEST for first in companions)
        return named if is_enough else order

    def one(self, draw: Draw, wishes: Wishes = NO_WISHES) -> Candidate:
        """One candidate that is hard to tell from the answer."""
        order = self.ordered(Rung.DISCRIMINATE, draw, wishes)
        wanted = (candidate for candidate in order if candidate.companion or candidate.is_authors)
        return next(wanted, order[0])

    def ordered(self, rung: Rung, draw: Draw, wishes: Wishes = NO_WISHES) -> list[Candidate]:
        """The rung's band in a drawn order, then the others; what the author lists as a mistake
        comes before these, and what is wished for before all."""
        size = max(_NEAR_AT_LEAST, -(-len(self.pool) // _NEAR_PARTS))
        sensible = sum(candidate.likeness >= SENSIBLE for candidate in self.pool)
        if sensible >= _NEAR_AT_LEAST:
            size = min(size, sensible)
        near = rung >= Rung.DISCRIMINATE
        ranked = self.pool if near else self._far()
        order = [*draw.shuffled(ranked[:size]), *ranked[size:]]
        return sorted(order, key=lambda c: (wishes.place(c.key), not c.is_authors))

    def _far(self) -> tuple[Candidate, ...]:
        """What is easily told from the answer, the farthest first; nonsense comes at the end."""
        sensible = [candidate for candidate in self.pool if candidate.likeness >= SENSIBLE]
        nonsense = [candidate for candidate in self.pool if candidate.likeness < SENSIBLE]
        return (*reversed(sensible), *nonsense)

    def _with(self, first: Candidate, order: Iterable[Candidate], wanted: int) -> list[Candidate]:
        chosen = [first]
        for candidate in order:
            if len(chosen) == wanted:
                break
            if _goes_with(candidate, chosen, self.apart):
                chosen.append(candidate)
        return chosen


@dataclass(frozen=True, slots=True)
class Scale:
    """Candidates on both sides of the answer, the nearest first.

    The place of the answer among the options is drawn first and the options taken from both
    sides to suit, so that it says nothing.
    """

    below: tuple[Candidate, ...]
    above: tuple[Candidate, ...]
    apart: Apart

    @property
    def pool(self) -> tuple[Candidate, ...]:
        """All candidates."""
        return (*self.below, *self.above)

    @property
    def is_enough(self) -> bool:
        """Whether two wrong options can be found."""
        return len(self._taken(self.pool, FEWEST, [])) == FEWEST

    def choose(self, rung: Rung, draw: Draw, wishes: Wishes = NO_WISHES) -> list[Candidate]:
        """Two candidates that suit the rung, on the sides that the answer's drawn place asks."""
        before = self._wished(self._authored(draw.below(FEWEST + 1)), wishes)
        before = max(min(before, len(self.below)), FEWEST - len(self.above))
        below = self._ordered(self.below, rung, draw, wishes)
        above = self._ordered(self.above, rung, draw, wishes)
        chosen = self._taken(below, before, [])
        chosen = self._taken(above, FEWEST - len(chosen), chosen)
        chosen = self._taken([*below, *above], FEWEST - len(chosen), chosen)
        return chosen if len(chosen) == FEWEST else self._taken(self.pool, FEWEST, [])

    def one(self, draw: Draw, wishes: Wishes = NO_WISHES) -> Candidate:
        """One candidate that is hard to tell from the answer."""
        sides = [side for side in (self.below, self.above) if side]
        wished = [side for side in sides if _first_wished([side], wishes) is not None]
        authored = [side for side in sides if any(one.is_authors for one in side)]
        side = draw.pick(wished or authored or sides)
        if not wished and all(one.is_close for one in side):
            side = next((other for other in sides if other is not side), side)
        order = self._ordered(side, Rung.DISCRIMINATE, draw, wishes)
        return min(order, key=lambda c: (wishes.place(c.key), c.is_close))

    def _authored(self, before: int) -> int:
        """How many options stand before the answer, so that what the author names is among them:
        of days both, where they named enough. Of figures one is enough, and where all that are
        named are smaller, or larger, the answer stands at the other end the more often: who knows
        nothing is to learn nothing from its place among all of a deck's figures."""
        below, above = (sum(one.is_authors for one in side) for side in (self.below, self.above))
        if not all(isinstance(one.value, Date) for one in self.pool):
            is_missed = (before == 0 and below and not above) or (
                before == FEWEST and above and not below
            )
            return FEWEST - before if is_missed else before
        if below + above < FEWEST:
            return before
        return min(max(before, FEWEST - above), below)

    def _wished(self, before: int, wishes: Wishes) -> int:
        """How many options stand before the answer, so that what is wished for most is one."""
        match _first_wished([self.below, self.above], wishes):
            case 0:
                return max(1, before)
            case 1:
                return min(1, before)
            case _:
                return before

    def _ordered(
        self, side: Sequence[Candidate], rung: Rung, draw: Draw, wishes: Wishes
    ) -> list[Candidate]:
        """The rung's band first, and in it what the deck holds. What the author names as a
        mistake comes before these; before all what is wished for."""
        near, far = side[:_NEAR_AT_LEAST], side[_NEAR_AT_LEAST:]
        first, second = (near, far) if rung >= Rung.DISCRIMINATE or not far else (far, near)
        order = [*sorted(draw.shuffled(first), key=lambda c: not c.cited), *second]
        return sorted(order, key=lambda c: (wishes.place(c.key), not c.is_authors))

    def _taken(
        self, order: Iterable[Candidate], count: int, chosen: list[Candidate]
    ) -> list[Candidate]:
        """`chosen` with as many more as are wanted and go together; fewer where there are not."""
        row, most = list(order), list(chosen)
        for start in range(len(row)):
            taken = list(chosen)
            for candidate in row[start:]:
                if len(taken) == len(chosen) + count:
                    break
                if _goes_with(candidate, taken, self.apart):
                    taken.append(candidate)
            if len(taken) == len(chosen) + count:
                return taken
            most = max(most, taken, key=len)
        return most


def _goes_with(candidate: Candidate, chosen: Sequence[Candidate], apart: Apart) -> bool:
    """Whether a candidate is none of the chosen, nor might be the same thing as one (G4)."""
    return all(candidate is not other and apart(candidate.value, other.value) for other in chosen)


def _first_wished(sides: Sequence[Sequence[Candidate]], wishes: Wishes) -> int | None:
    """Which of the sides holds what is wished for most, if any does."""
    for key in wishes.first:
        for number, side in enumerate(sides):
            if any(candidate.key == key for candidate in side):
                return number
    return None


Lineup = Field | Scale
