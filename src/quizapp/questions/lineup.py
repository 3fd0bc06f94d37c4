"""Choosing wrong options from those that are proved wrong.

A field has no order: persons, places, texts. A scale has: dates and numbers, of which some lie
before the answer and some after.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

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
    sentence for whoever picks it. What is not `cited` was made up: a date, a number.
    """

    value: Value
    proof: Proof
    likeness: int = 0
    companion: bool = True
    why: str = ""
    cited: bool = True

    @property
    def key(self) -> str:
        """What names it in the log."""
        return str(self.value)


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

    def choose(self, rung: Rung, draw: Draw, confusions: Sequence[str]) -> list[Candidate]:
        """Two or three candidates that suit the rung."""
        order = self.ordered(rung, draw, confusions)
        companions = (candidate for candidate in order if candidate.companion)
        wanted = MOST if rung >= Rung.DISCRIMINATE else FEWEST
        for first in companions:
            chosen = self._with(first, order, wanted)
            if len(chosen) >= FEWEST:
                plausible = all(c.likeness >= PLAUSIBLE for c in chosen)
                return chosen if plausible else chosen[:FEWEST]
        raise ValueError("a field that is not enough was asked for candidates")

    def one(self, draw: Draw, confusions: Sequence[str]) -> Candidate:
        """One candidate that is hard to tell from the answer."""
        order = self.ordered(Rung.DISCRIMINATE, draw, confusions)
        return next((candidate for candidate in order if candidate.companion), order[0])

    def ordered(self, rung: Rung, draw: Draw, confusions: Sequence[str]) -> list[Candidate]:
        """The rung's band in a drawn order, then the others; what the author names as a mistake
        comes before all, and where things are to be told apart, what was confused."""
        size = max(_NEAR_AT_LEAST, -(-len(self.pool) // _NEAR_PARTS))
        near = rung >= Rung.DISCRIMINATE
        ranked = self.pool if near else self._far()
        order = [*draw.shuffled(ranked[:size]), *ranked[size:]]
        if not near:
            return sorted(order, key=lambda candidate: not candidate.why)
        return sorted(order, key=lambda c: (c.key not in confusions, not c.why))

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

    def choose(self, rung: Rung, draw: Draw, confusions: Sequence[str]) -> list[Candidate]:
        """Two candidates that suit the rung, on the sides that the answer's drawn place asks."""
        before = draw.below(FEWEST + 1)
        before = max(min(before, len(self.below)), FEWEST - len(self.above))
        below = self._ordered(self.below, rung, draw, confusions)
        above = self._ordered(self.above, rung, draw, confusions)
        chosen = self._taken(below, before, [])
        chosen = self._taken(above, FEWEST - len(chosen), chosen)
        chosen = self._taken([*below, *above], FEWEST - len(chosen), chosen)
        return chosen if len(chosen) == FEWEST else self._taken(self.pool, FEWEST, [])

    def one(self, draw: Draw, confusions: Sequence[str]) -> Candidate:
        """One candidate that is hard to tell from the answer."""
        sides = [side for side in (self.below, self.above) if side]
        side = draw.pick(sides)
        return self._ordered(side, Rung.DISCRIMINATE, draw, confusions)[0]

    def _ordered(
        self, side: Sequence[Candidate], rung: Rung, draw: Draw, confusions: Sequence[str]
    ) -> list[Candidate]:
        """The rung's band first, and in it what the deck holds. Where things are to be told
        apart, what was confused and what the author names as a mistake come before all."""
        near, far = side[:_NEAR_AT_LEAST], side[_NEAR_AT_LEAST:]
        first, second = (near, far) if rung >= Rung.DISCRIMINATE or not far else (far, near)
        order = [*sorted(draw.shuffled(first), key=lambda c: not c.cited), *second]
        if rung < Rung.DISCRIMINATE:
            return order
        return sorted(order, key=lambda c: (c.key not in confusions, not c.why))

    def _taken(
        self, order: Iterable[Candidate], count: int, chosen: list[Candidate]
    ) -> list[Candidate]:
        """`chosen` with as many more as are wanted and go together."""
        taken = list(chosen)
        for candidate in order:
            if len(taken) == len(chosen) + count:
                break
            if _goes_with(candidate, taken, self.apart):
                taken.append(candidate)
        return taken


def _goes_with(candidate: Candidate, chosen: Sequence[Candidate], apart: Apart) -> bool:
    """Whether a candidate is none of the chosen, nor might be the same thing as one (G4)."""
    return all(candidate is not other and apart(candidate.value, other.value) for other in chosen)


Lineup = Field | Scale
