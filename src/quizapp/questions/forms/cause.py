"""Cause and effect: a choice of what led to something, or of what it led to."""

from __future__ import annotations

from dataclasses import replace

from quizapp.facts.values import TopicRef
from quizapp.questions.forms import choice
from quizapp.questions.picking import grade_pick, read_pick, text_of_pick
from quizapp.questions.question import Option, Question, Refusal
from quizapp.questions.request import Request
from quizapp.questions.terms import Direction, Rung

RUNGS = (Rung.DISCRIMINATE,)

prepare = choice.prepare
grade = grade_pick
ask_text = text_of_pick
read_answer = read_pick


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    question = choice.make(request)
    if isinstance(question, Refusal):
        return question
    return replace(question, rows=(_known_end(request),))


def _known_end(request: Request) -> Option:
    """The end of the link that the stem names: the cause, or backward the effect."""
    fact = request.fact
    topic = fact.topic if request.direction is Direction.FORWARD else str(fact.value)
    return Option(topic, request.examiner.wording.value_alone(TopicRef(topic)))
