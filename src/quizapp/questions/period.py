"""Stretches of days: when a topic was there, when a fact held, which time a question is about."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.facts.dates import Date
from quizapp.facts.fact import Fact


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last` (day numbers), either end open when it is None."""

    first: int | None = None
    last: int | None = None

    def may_meet(self, other: Period) -> bool:
        """Whether the two may share time. Handing over on one day is not sharing it."""
        first = max((day for day in (self.first, other.first) if day is not None), default=None)
        last = min((day for day in (self.last, other.last) if day is not None), default=None)
        if first is None or last is None:
            return True
        return first < last or (first == last and (self.is_one_day or other.is_one_day))

    def covers(self, other: Period) -> bool:
        """Whether it surely holds all through the other."""
        starts = self.first is None or (other.first is not None and self.first <= other.first)
        ends = self.last is None or (other.last is not None and self.last >= other.last)
        return starts and ends

    def joined(self, other: Period) -> Period:
        """From the first day of both to the last; an open end stays open."""
        firsts, lasts = (self.first, other.first), (self.last, other.last)
        first = None if None in firsts else min(day for day in firsts if day is not None)
        last = None if None in lasts else max(day for day in lasts if day is not None)
        return Period(first, last)

    @property
    def is_one_day(self) -> bool:
        """Whether it begins and ends on the same day."""
        return self.first is not None and self.first == self.last


ALWAYS = Period()


def period_of_date(date: Date) -> Period:
    """All the days a date may mean."""
    return Period(date.first_day, date.last_day)


def period_of_fact(fact: Fact) -> Period:
    """The time in which a fact is said to hold; always, if nothing is said."""
    if fact.on is not None:
        return period_of_date(fact.on)
    first = fact.since.first_day if fact.since else None
    return Period(first, fact.until.last_day if fact.until else None)
