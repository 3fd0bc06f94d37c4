"""What a simulated learner truly remembers. It shares nothing with `quizapp.memory`.

A fact is known by what all ways of asking it share, and by what is practised in one form alone.
`transfer` is the share of the first: at 1 whoever can pick a date can write it, at 0 every form
is learnt by itself. Forgetting is a quick and a slow decay added up; the scheduler's own curve
is a power of time. What is nearly forgotten and then recalled gains most, what was recalled a
minute ago next to nothing, and picking gains less than bringing up from memory.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from random import Random

from quizapp.questions.terms import Form, Rung

_QUICK, _SLOW = 0.160, 0.052
"""Rates of the two halves, per strength: together 90 % are left after as many days as it has."""
_HARDER = {Rung.RECOGNISE: 0.6, Rung.DISCRIMINATE: 0.8, Rung.COMPLETE: 1.0, Rung.PRODUCE: 1.25}
"""Powers of recall by rung: among options a faint memory is enough."""
_EFFORT = {Rung.RECOGNISE: 0.7, Rung.DISCRIMINATE: 0.85, Rung.COMPLETE: 1.0, Rung.PRODUCE: 1.15}
"""How much a recall on each rung strengthens."""


@dataclass(frozen=True)
class Kind:
    """A kind of learner. first: strength in days after the first look; growth: of a recall;
    knows: share of facts known before; sure: how often what is recalled is called sure.
    """

    name: str
    first: float
    growth: float
    knows: float
    sure: float


WEAK = Kind("weak", first=0.7, growth=1.0, knows=0.03, sure=0.70)
MIDDLE = Kind("middle", first=1.2, growth=1.8, knows=0.08, sure=0.85)
STRONG = Kind("strong", first=2.3, growth=3.3, knows=0.20, sure=0.92)


@dataclass
class Trace:
    """One memory: its strength in days and when it was last refreshed; no strength, no memory."""

    strength: float = 0.0
    day: float = 0.0

    def recall(self, day: float) -> float:
        """The probability that it is there on a day."""
        if self.strength <= 0:
            return 0.0
        gone = max(0.0, day - self.day) / self.strength
        return 0.5 * math.exp(-_QUICK * gone) + 0.5 * math.exp(-_SLOW * gone)

    def recalled(self, day: float, growth: float, first: float) -> None:
        """It was there, and is the stronger for it, the more the less that was to be expected."""
        if self.strength <= 0:
            self.strength = first
        else:
            gain = growth * self.strength**-0.15 * (0.05 + 9.5 * (1 - self.recall(day)))
            self.strength *= 1 + gain
        self.day = day

    def lost(self, day: float, first: float) -> None:
        """It was not there, and was read again; a little is left of what it was."""
        self.strength = max(0.6 * first, 0.9 * self.strength**0.3) if self.strength > 0 else first
        self.day = day


@dataclass
class Known:
    """All that is remembered of one fact; `ease` is how well it sticks, 1 for the usual fact."""

    ease: float
    shared: Trace = field(default_factory=Trace)
    own: dict[Form, Trace] = field(default_factory=dict)


class Mind:
    """A learner's true memory of many facts, drawn from a seed."""

    def __init__(self, kind: Kind, transfer: float, seed: int) -> None:
        self.kind = kind
        self.transfer = transfer
        self._draw = Random(f"mind {kind.name} {seed}")
        self._known: dict[str, Known] = {}

    def _fact(self, fact: str) -> Known:
        if fact not in self._known:
            draw = Random(f"{fact} {self.kind.name}")
            known = Known(ease=math.exp(draw.gauss(0, 0.35)))
            if draw.random() < self.kind.knows:
                known.shared = Trace(20.0 * known.ease)
            self._known[fact] = known
        return self._known[fact]

    def recall(self, fact: str, form: Form, rung: Rung, day: float) -> float:
        """The probability that a fact is recalled in a form, guessing left out."""
        return float(self._raw(self._fact(fact), form, day) ** _HARDER[rung])

    def _raw(self, known: Known, form: Form, day: float) -> float:
        own = known.own.get(form, Trace()).recall(day)
        return self.transfer * known.shared.recall(day) + (1 - self.transfer) * own

    def practise(self, fact: str, form: Form, rung: Rung, day: float, *, recalled: bool) -> None:
        """A question about a fact was asked and its answer read: what is there is refreshed.

        A miss is laid at the door of what was likely gone.
        """
        known = self._fact(fact)
        missing = max(1e-6, 1 - self._raw(known, form, day))
        first = self.kind.first * known.ease
        growth = self.kind.growth * known.ease * _EFFORT[rung]
        for trace in (known.shared, known.own.setdefault(form, Trace())):
            was_there = recalled or self._draw.random() > (1 - trace.recall(day)) / missing
            if was_there:
                trace.recalled(day, growth if recalled else 0.5 * growth, first)
            else:
                trace.lost(day, first)
