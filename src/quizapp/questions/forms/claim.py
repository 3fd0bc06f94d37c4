"""Claim and verdict: how a claim stands beside the evidence."""

from __future__ import annotations

from dataclasses import replace

from quizapp.questions.forms import choice
from quizapp.questions.picking import grade_pick, read_pick, text_of_pick
from quizapp.questions.question import Option, Question, Refusal
from quizapp.questions.request import Request
from quizapp.questions.terms import Rung
from quizapp.questions.wording import capital

RUNGS = (Rung.RECOGNISE,)

prepare = choice.prepare
grade = grade_pick
ask_text = text_of_pick
read_answer = read_pick


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none; the verdicts in the vocabulary's order."""
    question = choice.make(request)
    spec = request.examiner.world.spec(request.fact)
    if isinstance(question, Refusal) or spec is None:
        return question
    options = sorted(question.options, key=lambda option: spec.words.index(option.key))
    return replace(question, options=tuple(options), rows=(_claim(request),))


def _claim(request: Request) -> Option:
    """The claim itself, and who makes it."""
    wording, topic = request.examiner.wording, request.fact.topic
    makers = wording.claimants(topic)
    return Option(topic, capital(wording.name(topic)), (wording.voice(makers),) if makers else ())
