"""What was asked in one sitting, and the rules that the next question of it keeps.

No fact twice except after an error, one gap of a statement, nothing that an earlier question
gave away (design.md section 6, G34, G35); and variety (G36): those rules a person would miss,
and a sitting breaks them rather than leave a due fact out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.memory.state import MemoryState
from quizapp.questions import confusable, given_away
from quizapp.questions.question import Question
from quizapp.questions.terms import Direction, Form

MOST_IN_A_ROW = 3
"""So often the same form may follow itself."""
WINDOW = 20
MOST_SAME_ANSWER = 2
MOST_SAME_TOPIC = 5
"""In so many questions one answer, and one topic, may stand at most so often."""
FEW_ANSWERS = frozenset({Form.TRUE_FALSE, Form.CLAIM, Form.CARD})
APART = 3
"""So many questions at least lie between two new facts that are easily confused."""
STEADY_DAYS = 7.0
"""From this stability on facts that are easily confused are asked side by side."""


@dataclass(frozen=True, slots=True)
class Item:
    """One question that was asked, and whether its fact was new or well known then."""

    fact: Fact
    form: Form
    direction: Direction
    answer: str
    shown: tuple[str, ...]
    is_new: bool
    is_steady: bool

    @property
    def looks(self) -> tuple[object, ...]:
        """What makes it look the same as another question about the fact."""
        return self.form, self.direction, self.shown


@dataclass(frozen=True, slots=True)
class Sitting:
    """The questions so far, in order."""

    items: tuple[Item, ...] = ()

    def after(self, deck: Deck, question: Question, state: MemoryState | None) -> Sitting:
        """The sitting with one more question."""
        return Sitting((*self.items, _item(deck, question, state)))

    def rest(self, deck: Deck, question: Question, queue: Iterable[str]) -> tuple[str, ...]:
        """What may still be asked of a queue once a question of this deck was."""
        target = deck.facts[question.target]
        waiting = tuple(fact for fact in queue if fact != target.id)
        own = [deck.facts[fact] for fact in waiting if fact in deck.facts]
        told = given_away(deck, question, own)
        gaps = {fact.id for fact in own if fact.statement and fact.statement == target.statement}
        return tuple(fact for fact in waiting if fact not in told and fact not in gaps)

    def is_varied(self, question: Question, fact: Fact) -> bool:
        """Whether a question keeps the limits of variety."""
        latest = self.items[-MOST_IN_A_ROW:]
        if len(latest) == MOST_IN_A_ROW and all(item.form is question.form for item in latest):
            return False
        window = self.items[-(WINDOW - 1) :]
        same_answer = sum(_same_answer(item, question) for item in window)
        same_topic = sum(item.fact.topic == fact.topic for item in window)
        return same_answer < MOST_SAME_ANSWER and same_topic < MOST_SAME_TOPIC

    def keeps_apart(self, deck: Deck, fact: Fact) -> bool:
        """Whether no new fact that is easily confused with this new one was asked just now."""
        latest = (item for item in self.items[-APART:] if item.is_new)
        return not any(_confusable(deck, item.fact, fact) for item in latest)

    def is_partner(self, deck: Deck, fact: Fact) -> bool:
        """Whether a well known fact is easily confused with the one that was asked just now."""
        last = self.items[-1] if self.items else None
        return last is not None and last.is_steady and _confusable(deck, last.fact, fact)

    def repeats(self, question: Question) -> bool:
        """Whether its fact was asked last in the same wording with the same options (G38)."""
        asked = [item for item in self.items if item.fact.id == question.target]
        return bool(asked) and asked[-1].looks == _looks(question)


NOTHING_ASKED = Sitting()


def is_steady(state: MemoryState | None) -> bool:
    """Whether a fact is known well enough to stand beside what it is confused with."""
    return state is not None and state.stability >= STEADY_DAYS


def _item(deck: Deck, question: Question, state: MemoryState | None) -> Item:
    form, direction, shown = _looks(question)
    fact = deck.facts[question.target]
    return Item(fact, form, direction, question.answer, shown, state is None, is_steady(state))


def _looks(question: Question) -> tuple[Form, Direction, tuple[str, ...]]:
    options = (*question.rows, *question.options)
    shown = (question.prompt, *(option.key for option in options))
    return question.form, question.direction, shown


def _same_answer(item: Item, question: Question) -> bool:
    """Whether two questions have one answer; that of a form with few answers is no news."""
    return item.answer == question.answer and question.form not in FEW_ANSWERS


def _confusable(deck: Deck, one: Fact, other: Fact) -> bool:
    return one.deck == deck.id == other.deck and confusable(deck, one, other)
