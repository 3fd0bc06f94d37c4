"""Being ready by a date: how many new facts a day that takes, and how many minutes."""

from __future__ import annotations

import math
from dataclasses import dataclass

LAST_DAYS = 3
"""So many days before the date nothing new is met: what is new then would not be asked again."""


@dataclass(frozen=True, slots=True)
class Ready:
    """What being ready by `day` (a study day) asks for.

    unmet: facts not met yet. new_a_day: how many of them a day; 0 in the last days.
    minutes_a_day: the time for those and for what falls due. is_enough: whether the minutes that
    the learner gives are as many.
    """

    day: int
    days_left: int
    unmet: int
    new_a_day: int
    minutes_a_day: int
    is_enough: bool


def new_facts_needed(unmet: int, today: int, ready_by: int) -> int:
    """How many new facts must be met on a study day to have met all of them in time.

    0 without a date, after it, and in the last days before it.
    """
    days = ready_by - today - LAST_DAYS
    return math.ceil(unmet / days) if ready_by and days > 0 else 0


def readiness(
    unmet: int, today: int, ready_by: int, keeping: float, seconds_for_new: float, minutes: int
) -> Ready | None:
    """What the date asks for; None without one, or when it is over.

    keeping: minutes a day for what is known already. seconds_for_new: the time that a new fact
    takes on its first day. minutes: what the learner gives a day.
    """
    if not ready_by or ready_by <= today:
        return None
    new = new_facts_needed(unmet, today, ready_by)
    needed = math.ceil(keeping + new * seconds_for_new / 60)
    return Ready(ready_by, ready_by - today, unmet, new, needed, needed <= minutes)
