"""All questions that a fact yields, as its author sees them, and why others are not made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.facts.deck import Deck
from quizapp.questions.asking import ask, prospects
from quizapp.questions.question import Question, Refusal
from quizapp.questions.terms import Direction, Form


@dataclass(frozen=True, slots=True)
class NotMade:
    """A form that would suit a fact and gives no question: why, and what would help."""

    form: Form
    direction: Direction
    why: str
    cheapest: str = ""


@dataclass(frozen=True, slots=True)
class FactQuestions:
    """What one fact yields: a question of each form and direction, the easier first."""

    fact: str
    property_name: str
    questions: tuple[Question, ...]
    not_made: tuple[NotMade, ...]

    @property
    def forms(self) -> frozenset[Form]:
        """The forms it can be asked in."""
        return frozenset(question.form for question in self.questions)


def facts_of(deck: Deck, topic_id: str, first: str = "") -> tuple[str, ...]:
    """The facts of a topic, one of them before the others if it is named."""
    topic = deck.topics.get(topic_id)
    if topic is None or not topic.learnable:
        return ()
    ids = [fact.id for entry in topic.entries.values() for fact in entry.facts]
    known = [one for one in ids if one in deck.facts]
    return tuple(sorted(known, key=lambda one: one != first))


def questions_of(deck: Deck, fact_id: str, seed: int) -> FactQuestions:
    """All that a fact yields by a seed; another seed draws other options."""
    fact = deck.facts[fact_id]
    ways, refused = prospects(deck, fact)
    made = [ask(deck, fact, way.form, way.rungs[0], way.direction, seed) for way in ways]
    questions = tuple(one for one in made if isinstance(one, Question))
    late = [
        NotMade(way.form, way.direction, one.why, one.cheapest)
        for way, one in zip(ways, made, strict=True)
        if isinstance(one, Refusal)
    ]
    return FactQuestions(fact_id, fact.property_name, questions, (*_told(refused), *late))


def _told(refused: tuple[tuple[Form, Direction, Refusal], ...]) -> Iterator[NotMade]:
    """The reasons an author can do something about; the same reason is told once."""
    seen: set[str] = set()
    for form, direction, why in refused:
        if why.cheapest and why.why not in seen:
            seen.add(why.why)
            yield NotMade(form, direction, why.why, why.cheapest)
