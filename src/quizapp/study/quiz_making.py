"""Making a quiz: which of the facts it asks, in which order, and how.

No fact comes twice, and no item gives another away, whichever is read first: a quiz may be
answered in any order (question-rules G34, G35). Variety (G36) is kept as long as there is any.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.questions import given_away
from quizapp.questions.question import Question
from quizapp.study.picking import questions_on, seed_of
from quizapp.study.quiz import Quiz, QuizSpec
from quizapp.study.quiz_choosing import facts_for
from quizapp.study.quiz_code import code_of
from quizapp.study.sitting import NOTHING_ASKED, Sitting

TRIES = 4
"""So many ways of asking one fact are looked at."""
LOOK_AHEAD = 12
"""So many waiting facts are looked at for one on the rung that keeps the variety."""
LARGEST_SHARE = 4
"""One topic stands in at most one of so many items, as far as there are others."""


def make_quiz(decks: Sequence[Deck], spec: QuizSpec) -> Quiz:
    """The quiz of a specification; the same on every machine for the same decks.

    It has no question where the specification leaves no fact that gives one.
    """
    pool = facts_for(decks, spec)
    pool.sort(key=lambda one: (seed_of(spec.seed, "order", one[1].id), one[1].id))
    maker = _Maker(spec, [_Waiting(deck, fact) for deck, fact in pool])
    return Quiz(spec, tuple(maker.questions()), code_of(spec, decks))


_Cost = tuple[bool, bool]
_FREE: _Cost = (False, False)


@dataclass(slots=True)
class _Waiting:
    """A fact that may still be asked, with the questions made of it that are still possible
    beside the first so many `checked` that were chosen."""

    deck: Deck
    fact: Fact
    made: list[Question] | None = None
    checked: int = 0


@dataclass(slots=True)
class _Maker:
    spec: QuizSpec
    waiting: list[_Waiting]
    sitting: Sitting = NOTHING_ASKED
    chosen: list[tuple[_Waiting, Question]] = field(default_factory=list)

    def questions(self) -> Iterator[Question]:
        while len(self.chosen) < self.spec.most:
            found = self._next()
            if found is None:
                return
            one, question = found
            self.waiting.remove(one)
            self.chosen.append(found)
            self.sitting = self.sitting.after(one.deck, question, None)
            yield question

    def _next(self) -> tuple[_Waiting, Question] | None:
        """The best question of the first waiting facts that give one."""
        best: tuple[_Cost, _Waiting, Question] | None = None
        looked_at = 0
        for one in tuple(self.waiting):
            made = self._possible(one)
            if not made:
                self.waiting.remove(one)
                continue
            for question in made:
                cost = self._cost(question, one.fact)
                if best is None or cost < best[0]:
                    best = cost, one, question
            looked_at += 1
            if looked_at == LOOK_AHEAD or (best and best[0] == _FREE):
                break
        return best[1:] if best else None

    def _cost(self, question: Question, fact: Fact) -> _Cost:
        """What speaks against a question here, the gravest first."""
        return question.rung is not self.spec.rung, not self._is_varied(question, fact)

    def _possible(self, one: _Waiting) -> list[Question]:
        """Its questions that give away nothing chosen, where nothing chosen gives it away."""
        latest = [other for other in self.chosen[one.checked :] if other[0].deck is one.deck]
        if any(_tells(question, other, one.fact) for other, question in latest):
            return []
        if one.made is None:
            one.made = list(islice(self._made(one), TRIES))
        facts = [other.fact for other, _question in latest]
        one.made = [each for each in one.made if not given_away(one.deck, each, facts)]
        one.checked = len(self.chosen)
        return one.made

    def _made(self, one: _Waiting) -> Iterator[Question]:
        seed = seed_of(self.spec.seed, "question", one.fact.id)
        made = questions_on(one.deck, one.fact, self.spec.rung, seed)
        forms = self.spec.forms
        return (question for question in made if not forms or question.form in forms)

    def _is_varied(self, question: Question, fact: Fact) -> bool:
        same_topic = sum(other.fact.topic == fact.topic for other, _question in self.chosen)
        most = max(1, self.spec.most // LARGEST_SHARE)
        return same_topic < most and self.sitting.is_varied(question, fact)


def _tells(question: Question, asked: _Waiting, fact: Fact) -> bool:
    """Whether a question gives a fact away, or has another gap of its statement."""
    if fact.statement and fact.statement == asked.fact.statement:
        return True
    return bool(given_away(asked.deck, question, (fact,)))
