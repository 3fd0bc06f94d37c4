"""The answers stored last, as far as they count: what a learner's statistics are drawn from."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.memory.fold import fold_frame
from quizapp.progress.connection import Connection
from quizapp.progress.events import Event
from quizapp.progress.log import Log
from quizapp.progress.statements import latest as sql
from quizapp.progress.stored import sound_event

TARGET = "target"
"""The role, in an answer, of the fact that was asked for; others are context."""


@dataclass(frozen=True, slots=True)
class LatestAnswer:
    """One answer about its target fact, as the log holds it.

    day: its study day. grade, confidence, form: the values of `questions.terms`. credit: per
    mille. rating: 1 to 4, 0 for none.
    """

    day: int
    deck: str
    fact: str
    form: str
    confidence: str
    grade: str
    credit: int
    rating: int
    took_ms: int


def latest_answers(many: int, connection: Connection, log: Log) -> tuple[LatestAnswer, ...]:
    """The latest answers that were not taken back, newest first, of the last `many` stored.

    Part of the caller's transaction.
    """
    clock = log.clock()
    told = []
    for id_, data, is_decided in sql.LATEST.run(connection.driver, many=many):
        event = sound_event(data, id_)
        if event is None or (is_decided and _is_void(event, log)):
            continue
        answer = _told(event, clock.day(event))
        if answer is not None:
            told.append(answer)
    return tuple(told)


def _is_void(event: Event, log: Log) -> bool:
    """Whether an answer that was once taken back still is."""
    facts = (said["fact"] for said in event.body["outcomes"])
    return any(event.id in fold_frame(log.history(fact).bearing.values()).void for fact in facts)


def _told(event: Event, day: int) -> LatestAnswer | None:
    """What an answer says about its target; None where it names none."""
    body = event.body
    targets = (one for one in body["outcomes"] if one["role"] == TARGET)
    said = next(targets, None)
    if said is None:
        return None
    return LatestAnswer(
        day=day,
        deck=body["deck"],
        fact=said["fact"],
        form=body["form"],
        confidence=body["confidence"],
        grade=said["grade"],
        credit=said["credit"],
        rating=said.get("rating", 0),
        took_ms=body["took_ms"],
    )
