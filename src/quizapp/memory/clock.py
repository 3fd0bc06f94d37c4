"""Which study day an event is written on, and when a clock is too strange to be believed.

Only what is written next is decided here. What was written with a wrong clock is mended by one
`clock_was_wrong` for the whole span (`quizapp.memory.frame`).
"""

from __future__ import annotations

from enum import Enum

from quizapp.memory.moment import Moment

BEHIND_MS = 26 * 60 * 60 * 1000
"""A day has at most 26 hours from one end of the world's time zones to the other."""
AHEAD_DAYS = 400


class Doubt(Enum):
    """Why the learner should be asked "Is today ...?" before anything counts."""

    BEHIND = "behind"
    AHEAD = "ahead"


def doubt_of(now: Moment, newest: Moment | None) -> Doubt | None:
    """Whether a clock's reading is doubtful beside the newest event of the log, corrected.

    Doubtful is a reading more than 26 hours behind it or more than 400 study days ahead of it.
    """
    if newest is None:
        return None
    if now.at < newest.at - BEHIND_MS:
        return Doubt.BEHIND
    if now.day > newest.day + AHEAD_DAYS:
        return Doubt.AHEAD
    return None


def day_to_write(now: Moment, newest_day: int | None, clock_is_right: bool = False) -> int:
    """The study day of an event written now.

    It never goes below this writer's newest day (a journey westward, a clock set back) unless
    the learner said that the clock is right.
    """
    if newest_day is None or clock_is_right:
        return now.day
    return max(now.day, newest_day)
