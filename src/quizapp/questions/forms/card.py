"""Card: a plain card's front; its learner turns it over and says how well they knew the back."""

from __future__ import annotations

from dataclasses import replace

from quizapp.facts.deck import Deck
from quizapp.facts.values import CardSides
from quizapp.questions.examiner import Examiner
from quizapp.questions.picking import grade_pick, read_pick, text_of_options
from quizapp.questions.question import NEARLY_CREDIT, Marked, Option, Question, Refusal
from quizapp.questions.request import Request
from quizapp.questions.terms import Direction, Grade, Rung

RUNGS = (Rung.PRODUCE,)
KNEW, NEARLY, NOT = "knew", "nearly", "not"

read_answer = read_pick


def prepare(examiner: Examiner, fact_id: str, _direction: Direction) -> CardSides | Refusal:
    """The two sides, or why the card is not asked."""
    fact = examiner.deck.facts[fact_id]
    if not isinstance(fact.value, CardSides):
        raise TypeError(f"{fact_id} is asked as a card and is none")
    return examiner.matters.kept_back(fact) or fact.value


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    sides = prepare(request.examiner, request.fact.id, request.direction)
    if isinstance(sides, Refusal):
        return sides
    phrase = request.examiner.wording.phrase
    options = tuple(Option(key, phrase(f"card-{key}")) for key in (KNEW, NEARLY, NOT))
    asked = request.question(sides.front, KNEW, sides.back, options=options)
    return replace(asked, back=sides.back)


def grade(deck: Deck, question: Question, given: str) -> Marked:
    """What the learner's own word is worth; empty means no answer."""
    if given == NEARLY:
        return Marked(Grade.NEARLY, NEARLY_CREDIT)
    return grade_pick(deck, question, given)


def ask_text(question: Question) -> str:
    """The front as plain text."""
    return question.prompt


def turned_text(question: Question) -> str:
    """The back as plain text, with the numbered answers."""
    return f"{question.back}\n{text_of_options(question)}"
