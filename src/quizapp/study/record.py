"""What the log is told of an answer."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from quizapp.facts.deck import Deck
from quizapp.memory.confusions import MATCHED
from quizapp.memory.fold import FactFold
from quizapp.memory.rating import Rating, rate, rate_context
from quizapp.progress.bodies import answered_body, outcome
from quizapp.questions.question import FULL_CREDIT, Given, Marked, Question
from quizapp.questions.terms import Confidence, Grade, Role
from quizapp.study.desk import Progress
from quizapp.study.spacing import is_due


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it was given and graded."""

    deck: Deck
    question: Question
    given: Given
    confidence: Confidence
    marked: Marked
    took_ms: int


def body_of(
    progress: Progress, answer: Answer, known: FactFold, day: int, session: str
) -> dict[str, Any]:
    """The body of the `answered` event; `known` is what was known of its target before."""
    question = answer.question
    before = {**progress.states(question.facts[1:]), question.target: known}
    due = {one for one in question.facts if is_due(progress, one, before[one], day)}
    return answered_body(
        session=session,
        deck=answer.deck.id,
        deck_version=answer.deck.version,
        form=question.form.value,
        rung=question.rung.word,
        direction=question.direction.value,
        seed=question.seed,
        generator=question.generator,
        shown=[option.key for option in question.options],
        given=_as_kept(question, answer.given),
        confidence=answer.confidence.value,
        took_ms=answer.took_ms,
        outcomes=_outcomes(answer, due, is_first=known.state is None),
    )


def _outcomes(answer: Answer, due: Collection[str], is_first: bool) -> list[dict[str, Any]]:
    """What an answer says about its facts: the target always, others where they earned it."""
    question, marked, confidence = answer.question, answer.marked, answer.confidence
    rating = rate(marked.grade, marked.credit, confidence, question.rung, is_first)
    target = question.target
    said = [_outcome(answer.deck, target, Role.TARGET, marked.grade, marked.credit, rating)]
    for fact, grade, credit in _context(marked):
        rated = rate_context(grade, credit, confidence, question.rung, fact in due)
        if rated is not None:
            said.append(_outcome(answer.deck, fact, Role.CONTEXT, grade, credit, rated))
    return said


def as_text(question: Question, given: Given) -> str:
    """An answer as a person reads it: the options' texts instead of their keys."""
    keys = (given,) if isinstance(given, str) else given
    options = [question.option(key) for key in keys]
    texts = [option.text if option else key for option, key in zip(options, keys, strict=True)]
    if not question.rows or len(keys) != len(question.rows):
        return ", ".join(texts)
    pairs = zip(question.rows, texts, strict=True)
    return ", ".join(f"{row.text}: {text}" for row, text in pairs if text)


def _as_kept(question: Question, given: Given) -> Given:
    """An answer as the log keeps it: of a match each row's fact with what was put beside it."""
    if not question.rows or isinstance(given, str) or len(given) != len(question.rows):
        return given
    pairs = zip(question.rows, given, strict=True)
    return tuple(f"{row.key}{MATCHED}{key}" for row, key in pairs if key)


def as_given(question: Question, kept: Given) -> Given:
    """An answer as its form gives it, from how the log keeps it."""
    if not question.rows or isinstance(kept, str) or len(question.key) != len(question.rows):
        return kept
    pairs = dict(pair.split(MATCHED, 1) for pair in kept if MATCHED in pair)
    return tuple(pairs.get(row.key, "") for row in question.rows)


def _context(marked: Marked) -> list[tuple[str, Grade, int]]:
    blamed = [(fact, Grade.WRONG, 0) for fact in marked.blamed]
    return blamed + [(fact, Grade.RIGHT, FULL_CREDIT) for fact in marked.praised]


def _outcome(
    deck: Deck, fact: str, role: Role, grade: Grade, credit: int, rating: Rating
) -> dict[str, Any]:
    return outcome(
        fact=fact,
        print_=deck.facts[fact].print,
        role=role.value,
        grade=grade.value,
        credit=credit,
        rating=int(rating),
    )
