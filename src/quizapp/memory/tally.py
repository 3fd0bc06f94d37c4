"""What one event adds to a learner's statistics: the parts that a cache may sum up.

Pure functions of an event and the log's frame, so a sum over all events is the statistic, and
a cache may sum one study day, or one fact, by itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quizapp.memory.frame import Frame
from quizapp.memory.logged import VERSION, LoggedEvent
from quizapp.memory.rating import Rating, is_missed
from quizapp.questions.terms import Role

MATCHED = "="
"""Between a fact and what was put beside it, in the answer to a match."""


@dataclass(frozen=True, slots=True)
class Tally:
    """One answer of a study day: its deck, the target's rating (if any), how long it took."""

    day: int
    deck: str
    rating: Rating | None
    took_ms: int


@dataclass(frozen=True, slots=True)
class Confusion:
    """`given` was answered where `fact` was asked, and it was wrong.

    `given` is what the log holds: an option's key, or the text that was typed.
    """

    fact: str
    given: str


def tally_of(event: LoggedEvent, frame: Frame) -> Tally | None:
    """What an event adds to its study day, or None.

    Every answer that was not undone is work done, however its session counts.
    """
    if not _is_answer(event, frame):
        return None
    body = event.body
    targets = (said for said in body["outcomes"] if said["role"] == Role.TARGET)
    rating = next((said.get("rating") for said in targets), None)
    return Tally(
        day=frame.day(event),
        deck=body["deck"],
        rating=None if rating is None else Rating(rating),
        took_ms=body["took_ms"],
    )


def confusions_of(event: LoggedEvent, frame: Frame) -> tuple[Confusion, ...]:
    """What an event adds to the learner's confusions.

    Only wrong answers that are not empty, in a session that counts: one text for the target, or
    what a match put beside each of its facts. Drill adds as the first answer of a day does.
    """
    if not _is_answer(event, frame) or frame.counts_of(event.body["session"]) == "none":
        return ()
    outcomes = event.body["outcomes"]
    missed = [said for said in outcomes if is_missed(said["grade"], said["credit"])]
    found = ((said["fact"], _given_for(said, event.body["given"])) for said in missed)
    return tuple(Confusion(fact, given) for fact, given in found if given)


def _given_for(said: Mapping[str, Any], given: str | Sequence[str]) -> str:
    """What was answered for the fact of an outcome; empty where that is not one text."""
    if isinstance(given, str):
        return given if said["role"] == Role.TARGET else ""
    start = said["fact"].partition(":")[2] + MATCHED
    return next((text.removeprefix(start) for text in given if text.startswith(start)), "")


def _is_answer(event: LoggedEvent, frame: Frame) -> bool:
    return event.kind == "answered" and event.v == VERSION and event.id not in frame.void
