"""What a quiz would be like: how many facts and questions, how long, how many right."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.memory.fold import FactFold
from quizapp.memory.forecast import retrievability
from quizapp.memory.scheduler import standard_scheduler
from quizapp.questions import ways
from quizapp.questions.question import Way
from quizapp.questions.terms import Rung
from quizapp.study.desk import Desk
from quizapp.study.quiz import QuizSpec
from quizapp.study.quiz_choosing import facts_for

BY_LUCK: Mapping[Rung, float] = {
    Rung.RECOGNISE: 0.35,
    Rung.DISCRIMINATE: 0.25,
    Rung.COMPLETE: 0.08,
    Rung.PRODUCE: 0.03,
}
"""The share of right answers to what is not known: between two and four options, then none."""
SPREAD = 1.28
"""Standard deviations to either side: four quizzes of five fall within."""
STEP_PER_CENT = 5
MOST_PER_CENT = 100


@dataclass(frozen=True, slots=True)
class Estimate:
    """A quiz before it is made. `asked` of its `facts` fit into its length.

    `questions` counts the ways to ask them, exactly or, where not `is_exact`, by those looked at
    so far. `minutes` is at this learner's pace; the score is expected from `low` to `high` per
    cent. All are 0 where no fact is left.
    """

    facts: int
    asked: int
    questions: int
    is_exact: bool
    minutes: int
    low: int
    high: int


class Estimator:
    """Estimates the quizzes of some decks as a specification changes.

    Which questions a fact gives takes a while to find out: `learn` does a part of it at a time.
    """

    def __init__(self, desk: Desk, decks: Sequence[Deck]) -> None:
        self._desk, self._decks = desk, tuple(decks)
        self._ways: dict[str, tuple[Way, ...]] = {}
        self._folds: Mapping[str, FactFold] = {}
        self._pace = 0.0
        self.refresh()

    def refresh(self) -> None:
        """Read anew what the learner knows."""
        facts = (fact.id for deck in self._decks for fact in deck.askable)
        self._folds = self._desk.progress.states(facts)
        self._pace = self._desk.pace()

    def learn(self, spec: QuizSpec, limit_ms: int) -> bool:
        """Look at more facts of a specification for about so long; False when all are known."""
        until = time.monotonic() + limit_ms / 1000
        for deck, fact in facts_for(self._decks, spec):
            if fact.id in self._ways:
                continue
            if time.monotonic() >= until:
                return True
            self._ways[fact.id] = ways(deck, fact)
        return False

    def estimate(self, spec: QuizSpec) -> Estimate:
        """What a quiz of this specification would be like."""
        pool = [fact for _deck, fact in facts_for(self._decks, spec)]
        seen = [fact for fact in pool if fact.id in self._ways]
        given = [self._questions(fact, spec) for fact in seen]
        asking = sum(count > 0 for count in given)
        share = len(pool) / len(seen) if seen else 0.0
        facts = round(asking * share) if seen else len(pool)
        asked = min(facts, spec.most)
        low, high = self._score(pool, spec, asked)
        minutes = max(1, round(asked * self._pace / 60)) if asked else 0
        return Estimate(
            facts, asked, round(sum(given) * share), len(seen) == len(pool), minutes, low, high
        )

    def recall(self, fact: Fact) -> float:
        """The predicted probability (0 to 1) that a fact is recalled today; 0 for one not met."""
        state = self._folds[fact.id].state
        today = self._desk.clock.now().day
        return retrievability(state, today, standard_scheduler()) if state else 0.0

    def _questions(self, fact: Fact, spec: QuizSpec) -> int:
        known = self._ways[fact.id]
        return sum(not spec.forms or way.form in spec.forms for way in known)

    def _score(self, pool: Sequence[Fact], spec: QuizSpec, asked: int) -> tuple[int, int]:
        """The bounds of the expected score, per cent, rounded outwards to steps of five."""
        if not asked:
            return 0, 0
        luck = BY_LUCK[spec.rung]
        recalled = (self.recall(fact) for fact in pool)
        chances = [recall + (1 - recall) * luck for recall in recalled]
        mean = sum(chances) / len(chances)
        spread = SPREAD * sqrt(mean * (1 - mean) / asked)
        return _step_down(mean - spread), _step_up(mean + spread)


def _step_down(share: float) -> int:
    return max(0, int(share * MOST_PER_CENT // STEP_PER_CENT) * STEP_PER_CENT)


def _step_up(share: float) -> int:
    return min(MOST_PER_CENT, -int(-share * MOST_PER_CENT // STEP_PER_CENT) * STEP_PER_CENT)
