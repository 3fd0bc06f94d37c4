"""What all forms with an answer to be written have in common: how they are asked and read."""

from __future__ import annotations

from collections.abc import Callable

from quizapp.facts.values import Value
from quizapp.questions.examiner import Examiner
from quizapp.questions.matter import Matter
from quizapp.questions.picking import DONT_KNOW, text_of_sight
from quizapp.questions.question import Question, Refusal
from quizapp.questions.request import Request
from quizapp.questions.terms import Direction

Told = Callable[[Examiner, Value], tuple[str, str]]
"""Gives an answer as decks write it, and the sentence that tells how to write it."""


def prepare_entry(examiner: Examiner, fact_id: str, direction: Direction) -> Matter | Refusal:
    """What a question for a date or a number is made from, or why there is none."""
    return examiner.matter(fact_id, direction)


def make_entry(request: Request, told: Told) -> Question | Refusal:
    """The question for a date or a number, or why there is none."""
    matter = prepare_entry(request.examiner, request.fact.id, request.direction)
    if isinstance(matter, Refusal):
        return matter
    wording = request.examiner.wording
    shown = wording.value_alone(matter.answer)
    written, entry = told(request.examiner, matter.answer)
    return request.question(
        request.prompt(with_options=False),
        str(matter.answer),
        shown,
        accepted=tuple(dict.fromkeys([shown, written])),
        entry=entry,
        attributed=wording.voice(matter.voices),
    )


def text_of_entry(question: Question) -> str:
    """The question as plain text, with how to write its answer."""
    return "\n".join([question.prompt, f"  ({question.entry})", *text_of_sight(question)])


def read_text(_question: Question, text: str) -> str | None:
    """What was typed; empty for who does not know."""
    stripped = text.strip()
    return "" if stripped == DONT_KNOW else stripped
