"""How much of a deck can be examined, and the cheapest thing that would raise it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from quizapp.authoring.lint.finding import Finding
from quizapp.facts.deck import Deck


@dataclass(frozen=True, slots=True)
class Meter:
    """Of `facts` to be learned so many are `asked`, `one_way` of them in one form only.

    `cheapest` is what would help most, and `gain` how many facts it would help; `waiting` facts
    are not looked at yet and count as asked.
    """

    facts: int
    asked: int
    one_way: int
    cheapest: str = ""
    gain: int = 0
    waiting: int = 0

    @property
    def several(self) -> int:
        """How many can be asked in several forms."""
        return self.asked - self.one_way


def meter_of(deck: Deck, findings: Iterable[Finding], waiting: int = 0) -> Meter:
    """The meter by what lint found."""
    dumb, alone = Counter[str](), Counter[str]()
    for finding in findings:
        if finding.rule == "no-form":
            dumb[finding.repair] += 1
        elif finding.rule == "one-form":
            alone[finding.repair] += 1
    facts = len(deck.askable)
    asked = facts - dumb.total()
    best = (dumb or alone).most_common(1)
    cheapest, gain = best[0] if best else ("", 0)
    return Meter(facts, asked, alone.total(), cheapest, gain, waiting)
