"""Drafting the next question of a session: which of the waiting facts, and asked how.

The facts come in the queue's order. A few are looked at ahead: where asking the first one now
would give another away, break the variety of the sitting or put two new facts side by side that
are easily confused, one behind it goes first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, takewhile

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.memory.fold import FactFold
from quizapp.questions.question import Question
from quizapp.questions.terms import Rung
from quizapp.study.confusions import Confusions
from quizapp.study.desk import Desk
from quizapp.study.picking import questions_for, seed_of
from quizapp.study.sitting import Sitting, is_steady

LOOK_AHEAD = 10
"""So many waiting facts are looked at for the next question."""
LATEST = 2
"""So many answers back it is looked at what they mixed up: the next question may be made before
the present one is answered."""
TRIES = 6
"""So many ways of asking one fact are looked at."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A question made for a fact (None when it gives none), and what was known of the fact.

    queue: what waited then; left: what of it may still be asked once this question was, so that
    the window need not wait for that. `considered` are the facts whose memory decided the choice.
    """

    fact: str
    count: int
    fold: FactFold
    question: Question | None
    queue: tuple[str, ...]
    left: tuple[str, ...]
    considered: frozenset[str] = field(default=frozenset())


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A waiting fact, what is known of it, and what the learner mixes up."""

    fact: Fact
    deck: Deck
    fold: FactFold
    seed: int
    confusions: Confusions

    def questions(self) -> Iterator[Question]:
        """The ways of asking it now, the best first; on the first's rung, then on others.

        What it offers on purpose is only looked up when the first is wanted: mostly that of the
        fact in front is taken.
        """
        offers = self.confusions.offers(self.fact, self.seed)
        made = questions_for(self.deck, self.fact, self.fold.state, self.seed, offers)
        yield from islice(made, TRIES)


class Drafter:
    """Drafts the questions of one session, by its seed; looks at so many facts `ahead`."""

    def __init__(
        self, desk: Desk, decks: Mapping[str, Deck], seed: int, ahead: int = LOOK_AHEAD
    ) -> None:
        self._desk = desk
        self._decks = decks
        self._seed = seed
        self._ahead = ahead
        self._confusions = Confusions(decks, desk.progress.mixed_up)

    def repeat(
        self, fact: str, queue: tuple[str, ...], sitting: Sitting, count: int, day: int
    ) -> Draft:
        """A question about a fact that was missed before, in other words where there are any;
        `queue` is what waits besides."""
        self._learn(sitting)
        waiting = self._waiting([fact], count, day)[0]
        made = list(waiting.questions())
        other = (question for question in made if not sitting.repeats(question))
        question = next(other, made[0] if made else None)
        left = sitting.rest(waiting.deck, question, queue) if question else queue
        return Draft(fact, count, waiting.fold, question, queue, left, frozenset({fact}))

    def next(self, queue: tuple[str, ...], sitting: Sitting, count: int, day: int) -> Draft:
        """A question about one of the first facts of a queue that is not empty."""
        self._learn(sitting)
        ahead = _of_one_kind(self._waiting(queue[: self._ahead], count, day))
        ahead.sort(key=lambda one: not _is_partner(one, sitting))  # else in the queue's order
        considered = frozenset(one.fact.id for one in ahead)
        best: tuple[_Cost, _Candidate, tuple[str, ...]] | None = None
        for candidate in _in_turn(ahead):
            left = sitting.rest(candidate.waiting.deck, candidate.question, queue)
            cost = _cost(candidate, sitting, len(queue) - 1 - len(left))
            if best is None or cost < best[0]:
                best = cost, candidate, left
            if cost == _FREE:
                break
        if best is None:
            return Draft(queue[0], count, ahead[0].fold, None, queue, queue, considered)
        _cost_of_it, chosen, left = best
        fact, fold = chosen.waiting.fact.id, chosen.waiting.fold
        return Draft(fact, count, fold, chosen.question, queue, left, considered)

    def _learn(self, sitting: Sitting) -> None:
        """Take in what the latest answers mixed up, or told apart."""
        latest = {item.fact.id for item in sitting.items[-LATEST:]}
        for fact, mixed in self._desk.progress.confusions(latest).items():
            self._confusions.learn(fact, mixed)

    def _waiting(self, facts: Sequence[str], count: int, day: int) -> list[_Waiting]:
        folds = self._desk.progress.states(facts)
        return [self._one(fact, folds[fact], count, day) for fact in facts]

    def _one(self, fact_id: str, fold: FactFold, count: int, day: int) -> _Waiting:
        deck = self._decks[fact_id.partition(":")[0]]
        fact, seed = deck.facts[fact_id], seed_of(self._seed, "question", day, count, fact_id)
        return _Waiting(fact, deck, fold, seed, self._confusions)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A question that might be asked next; `is_off_rung` says that its fact bears another rung."""

    waiting: _Waiting
    question: Question
    is_off_rung: bool


_Cost = tuple[bool, int, bool, bool]
_FREE: _Cost = (False, 0, False, False)


def _cost(candidate: _Candidate, sitting: Sitting, lost: int) -> _Cost:
    """What speaks against asking a question now, the gravest first; `lost` facts may not be asked
    after it."""
    waiting, question = candidate.waiting, candidate.question
    is_new = waiting.fold.state is None
    return (
        not sitting.is_varied(question, waiting.fact),
        lost,
        candidate.is_off_rung,
        is_new and not sitting.keeps_apart(waiting.deck, waiting.fact),
    )


def _of_one_kind(ahead: list[_Waiting]) -> list[_Waiting]:
    """Those up to the first new fact, or where that is the first, all: what is due comes first."""
    due = list(takewhile(lambda one: one.fold.state is not None, ahead))
    return due or ahead


def _in_turn(ahead: Sequence[_Waiting]) -> Iterator[_Candidate]:
    """The best question of every fact, then every second best one, and so on."""
    made = [(waiting, waiting.questions()) for waiting in ahead]
    wanted: dict[str, Rung] = {}
    for _ in range(TRIES):
        for waiting, questions in made:
            question = next(questions, None)
            if question is not None:
                rung = wanted.setdefault(waiting.fact.id, question.rung)
                yield _Candidate(waiting, question, question.rung is not rung)


def _is_partner(waiting: _Waiting, sitting: Sitting) -> bool:
    return is_steady(waiting.fold.state) and sitting.is_partner(waiting.deck, waiting.fact)
