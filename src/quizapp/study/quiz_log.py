"""Quizzes in the log: what is written of one, and how it is made again from that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from quizapp.facts.deck import Deck
from quizapp.progress.reports import SessionSeen
from quizapp.questions import ask
from quizapp.questions.question import Given, Question
from quizapp.questions.terms import Confidence
from quizapp.study.assigned import assigned_by, assignment_in
from quizapp.study.desk import Desk
from quizapp.study.purpose import Purpose
from quizapp.study.quiz import Ask, Quiz, QuizSpec
from quizapp.study.quiz_items import Item

PURPOSES = frozenset({Purpose.QUIZ, Purpose.EXAM})


def latest_unfinished(desk: Desk) -> SessionSeen | None:
    """The quiz that was begun last, if it was not ended."""
    seen = next(iter(desk.progress.sessions_for(PURPOSES, 1)), None)
    return seen if seen is not None and not seen.ended else None


def recent_quizzes(desk: Desk, many: int) -> Sequence[SessionSeen]:
    """So many of the quizzes taken, the latest first."""
    return desk.progress.sessions_for(PURPOSES, many)


def code_in(seen: SessionSeen) -> str:
    """The code of a quiz of the log."""
    spec = seen.spec
    return str(spec.get("code", "")) if isinstance(spec, Mapping) else ""


def spec_of(quiz: Quiz) -> dict[str, Any]:
    """What the log holds of a quiz: enough to make it again, item by item."""
    written = {
        "quiz": replace(quiz.spec, facts=()).as_json(),
        "code": quiz.code,
        "generator": quiz.generator,
        "items": [Ask.of(question).as_json() for question in quiz.questions],
    }
    return {**written, "assignment": quiz.assignment} if quiz.assignment else written


def quiz_of(desk: Desk, seen: SessionSeen) -> Quiz | None:
    """The quiz of a session, as far as its decks still give it; None where it was written in
    another way. The test of an assignment is asked as it was handed out, while that is here and
    its deck has all of its facts. Raises QuizAppError when a deck cannot be used."""
    try:
        spec = QuizSpec.from_json(seen.spec["quiz"])
        asks = [Ask.from_json(written) for written in seen.spec["items"]]
        code, generator = str(seen.spec["code"]), int(seen.spec["generator"])
    except (KeyError, TypeError, ValueError, AttributeError):
        return None  # a later version wrote it in its own way
    decks = {deck.id: deck for deck in desk.decks(spec.decks)}
    assigned = assigned_by(desk, assignment_in(seen.spec))
    if assigned is not None and assigned.test is not None and has_facts_of(decks, assigned.test):
        return assigned.test
    made = (_asked(decks, one) for one in asks)
    questions = tuple(question for question in made if question is not None)
    return Quiz(spec, questions, code, generator)


def has_facts_of(decks: Mapping[str, Deck], quiz: Quiz) -> bool:
    """Whether these decks have every fact that the questions of a quiz are about."""
    return all(
        question.deck in decks and set(question.facts) <= decks[question.deck].facts.keys()
        for question in quiz.questions
    )


def _asked(decks: Mapping[str, Deck], one: Ask) -> Question | None:
    deck = decks.get(one.deck)
    fact = deck.facts.get(one.fact) if deck is not None else None
    if deck is None or fact is None:
        return None
    question = ask(deck, fact, one.form, one.rung, one.direction, one.seed)
    return question if isinstance(question, Question) else None


def draft_of(item: Item) -> dict[str, Any]:
    """What the log holds of an item that is not graded yet."""
    written: dict[str, Any] = {
        "item": item.question.target,
        "given": item.given if isinstance(item.given, str) else list(item.given),
        "flagged": item.is_flagged,
        "took_ms": item.took_ms,
    }
    said = item.confidence
    return written if said is None else {**written, "confidence": said.value}


def drafted(item: Item, body: Mapping[str, Any]) -> Item:
    """The item as a draft of it was written."""
    said = body.get("confidence")
    return replace(
        item,
        given=given_of(body),
        confidence=Confidence(said) if said in set(Confidence) else None,
        is_flagged=body.get("flagged") is True,
        is_seen=True,
        took_ms=int(body.get("took_ms", 0)),
    )


def given_of(body: Mapping[str, Any]) -> Given:
    """What an event says was given."""
    given = body["given"]
    return given if isinstance(given, str) else tuple(given)
