"""Which questions go out: all of a deck, or as many as are wanted, drawn by a seed."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.questions import ask, given_away, ways
from quizapp.questions.draw import Draw
from quizapp.questions.question import Question
from quizapp.questions.terms import Form

#: The seed's stream of draws for this purpose (questions/draw.py).
_PURPOSE = "export"


def every_question(deck: Deck, seed: int, forms: Collection[Form] = ()) -> Iterator[Question]:
    """One question of each fact in each way it can be asked, in the deck's order; for a bank of
    questions, in which one may give another away.
    """
    for fact in deck.askable:
        for way in ways(deck, fact, forms):
            question = ask(deck, fact, way.form, way.rungs[0], way.direction, seed)
            if isinstance(question, Question):
                yield question


def drawn_questions(
    deck: Deck, count: int, seed: int, forms: Collection[Form] = ()
) -> tuple[Question, ...]:
    """At most so many questions for one sitting, in the deck's order, of different facts.

    None gives another away, and of one sentence's gaps only one is asked. The same deck and seed
    give the same questions.
    """
    found: list[Question] = []
    facts: list[Fact] = []
    for fact in Draw(seed, deck.id, _PURPOSE).shuffled(deck.askable):
        if len(found) == count:
            break
        question = _one(deck, fact, seed, forms)
        if question is not None and _fits(deck, question, fact, found, facts):
            found.append(question)
            facts.append(fact)
    order = {fact.id: number for number, fact in enumerate(deck.askable)}
    return tuple(sorted(found, key=lambda question: order[question.target]))


def _one(deck: Deck, fact: Fact, seed: int, forms: Collection[Form]) -> Question | None:
    """A question about the fact in a way that is drawn for it."""
    for way in Draw(seed, fact.id, _PURPOSE).shuffled(ways(deck, fact, forms)):
        question = ask(deck, fact, way.form, way.rungs[-1], way.direction, seed)
        if isinstance(question, Question):
            return question
    return None


def _fits(
    deck: Deck, question: Question, fact: Fact, others: list[Question], facts: list[Fact]
) -> bool:
    asked = {one for other in others for one in other.facts}
    if asked.intersection(question.facts) or given_away(deck, question, facts):
        return False
    if fact.statement and any(fact.statement == other.statement for other in facts):
        return False
    return not any(given_away(deck, other, (fact,)) for other in others)
