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

_TARGET = Role.TARGET.value


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
    if not _is_answer(event, frame):
        return None
    body, said, claimed = event.body, target_said(event), None
    if said is not None and said["grade"] != Grade.BLANK:
        claimed = (body["confidence"], not is_missed(said["grade"], said["credit"]))
    rating = said.get("rating") if said else None
    return Tally(frame.day(event), body["deck"], rating, body["took_ms"], claimed)


def reviews_of(
    names: Collection[str], events: Iterable[LoggedEvent], met_day: int | None, frame: Frame
) -> Iterator[Review]:
    """How a fact, which the log knows by these names, was recalled on the days after the one it
    was met on; of each day the first answer that asked for it says so.

    `events` are those that name it, of all days or of some, in any order, each once.
    """
    first: dict[int, tuple[Place, Review]] = {}
    if met_day is None:
        return
    for event in events:
        said = target_said(event) if _is_answer(event, frame) else None
        if said is None or said["fact"] not in names:
            continue
        place = frame.place(event)
        day = place[0]
        if day > met_day and (day not in first or place < first[day][0]):
            recalled = not is_missed(said["grade"], said["credit"])
            first[day] = place, Review(day, event.body["deck"], recalled)
    for _place, review in first.values():
        yield review


def target_said(answer: LoggedEvent) -> Mapping[str, Any] | None:
    """What an answer says of the fact that was asked for; None where it names none."""
    outcomes: Iterable[Mapping[str, Any]] = answer.body["outcomes"]
    return next((said for said in outcomes if said["role"] == _TARGET), None)


def _is_answer(event: LoggedEvent, frame: Frame) -> bool:
    """Whether it is an answer that was not undone."""
    return event.kind == "answered" and event.v == VERSION and event.id not in frame.void
