"""What one event adds to a learner's statistics: the parts that a cache may sum up.

Pure functions of events and the log's frame, so a sum over all events is the statistic, and a
cache may sum one study day by itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from quizapp.memory.frame import Frame, Place
from quizapp.memory.logged import VERSION, LoggedEvent
from quizapp.memory.rating import is_missed
from quizapp.questions.terms import Grade, Role

_TARGET, _BLANK = Role.TARGET.value, Grade.BLANK.value


class Tally(NamedTuple):
    """One answer of a study day: its deck, the target's rating (if any), how long it took.

    claimed: how sure the learner said they were, and whether they were right (near misses are);
    none for a blank, which claims nothing.
    """

    day: int
    deck: str
    rating: int | None
    took_ms: int
    claimed: tuple[str, bool] | None = None


class Review(NamedTuple):
    """The first answer about a fact on a study day after the one it was met on."""

    day: int
    deck: str
    is_recalled: bool


def tally_of(event: LoggedEvent, frame: Frame) -> Tally | None:
    """What an event adds to its study day, or None.

    Every answer that was not undone is work done, however its session counts.
    """
    if event.kind != "answered" or event.v != VERSION or event.id in frame.void:
        return None
    body, said = event.body, target_said(event)
    day = frame.day(event) if frame.shifts else event.day
    if said is None:
        return Tally(day, body["deck"], None, body["took_ms"])
    grade, claimed = said["grade"], None
    if grade != _BLANK:
        claimed = (body["confidence"], not is_missed(grade, said["credit"]))
    return Tally(day, body["deck"], said.get("rating"), body["took_ms"], claimed)


def reviews_of(
    names: Collection[str], events: Iterable[LoggedEvent], met_day: int | None, frame: Frame
) -> Iterator[Review]:
    """How a fact, which the log knows by these names, was recalled on the days after the one it
    was met on; of each day the first answer that asked for it says so.

    `events` are those that name it, of all days or of some, in any order, each once.
    """
    first: dict[int, tuple[Place, str, Mapping[str, Any]]] = {}
    if met_day is None:
        return
    for event in events:
        if event.kind != "answered" or event.v != VERSION or event.id in frame.void:
            continue
        said = target_said(event)
        if said is None or said["fact"] not in names:
            continue
        place = frame.place(event)
        day = place[0]
        if day > met_day and (day not in first or place < first[day][0]):
            first[day] = place, event.body["deck"], said
    for day, (_place, deck, said) in first.items():
        yield Review(day, deck, not is_missed(said["grade"], said["credit"]))


def target_said(answer: LoggedEvent) -> Mapping[str, Any] | None:
    """What an answer says of the fact that was asked for; None where it names none."""
    said: Mapping[str, Any]
    for said in answer.body["outcomes"]:
        if said["role"] == _TARGET:
            return said
    return None
