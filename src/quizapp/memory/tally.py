"""What one event adds to a learner's statistics: the parts that a cache may sum up.

Pure functions of an event and the log's frame, so a sum over all events is the statistic, and
a cache may sum one study day by itself.
"""

from __future__ import annotations

from typing import NamedTuple

from quizapp.memory.frame import Frame
from quizapp.memory.logged import VERSION, LoggedEvent
from quizapp.questions.terms import Role

_TARGET = Role.TARGET.value


class Tally(NamedTuple):
    """One answer of a study day: its deck, the target's rating (if any), how long it took."""

    day: int
    deck: str
    rating: int | None
    took_ms: int


def tally_of(event: LoggedEvent, frame: Frame) -> Tally | None:
    """What an event adds to its study day, or None.

    Every answer that was not undone is work done, however its session counts.
    """
    if event.kind != "answered" or event.v != VERSION or event.id in frame.void:
        return None
    body = event.body
    rating = None
    for said in body["outcomes"]:
        if said["role"] == _TARGET:
            rating = said.get("rating")
            break
    return Tally(frame.day(event), body["deck"], rating, body["took_ms"])
