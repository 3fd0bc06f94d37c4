"""What one event adds to a learner's statistics: the parts that a cache may sum up.

Pure functions of an event and the log's frame, so a sum over all events is the statistic, and
a cache may sum one study day by itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.memory.frame import Frame
from quizapp.memory.logged import VERSION, LoggedEvent
from quizapp.memory.rating import Rating
from quizapp.questions.terms import Role


@dataclass(frozen=True, slots=True)
class Tally:
    """One answer of a study day: its deck, the target's rating (if any), how long it took."""

    day: int
    deck: str
    rating: Rating | None
    took_ms: int


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


def _is_answer(event: LoggedEvent, frame: Frame) -> bool:
    return event.kind == "answered" and event.v == VERSION and event.id not in frame.void
