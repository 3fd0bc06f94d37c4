"""The form of a date: what dates that look alike have in common, and how they lie on a scale."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizapp.facts.dates import Date, Precision, calendar_day, day_number

CalendarTime = tuple[int, int | None, int | None]
"""A year, a month of it or a day."""


@dataclass(frozen=True, slots=True)
class DateForm:
    """How fine a date is, how doubtful, and how far apart the days are that it leaves open."""

    precision: Precision
    about: bool
    night: bool
    parts: int
    spread: int

    @property
    def doubt(self) -> int:
        """Units by which such a date may be off: an "or", a night, an "about"."""
        return self.spread + self.night + self.about


def form_of(date: Date) -> DateForm:
    """The form of a date. A clock time is shown, and so compared, as its day."""
    precision = min(date.precision, Precision.DAY)
    places = [units(part) for part in date.parts]
    spread = max(places) - min(places)
    return DateForm(precision, date.about, date.night, len(places), spread)


def units(date: Date) -> int:
    """Its place on a scale of its own units: years, months or days."""
    if date.month is None:
        return date.year
    if date.day is None:
        return date.year * 12 + date.month
    return day_number(date.year, date.month, date.day)


def without_clock(date: Date) -> Date:
    """The day of a date, whatever the hour."""
    other = without_clock(date.other) if date.other else None
    return replace(date, minute=None, zone="", offset=None, other=other)


def times_of(date: Date) -> Iterator[CalendarTime]:
    """The year, the month and the day that a date lies in, as fine as it is itself."""
    yield date.year, None, None
    if date.month is not None:
        yield date.year, date.month, None
        if date.day is not None:
            yield date.year, date.month, date.day


def shifted(date: Date, steps: int) -> Date | None:
    """The date moved by so many of its own units; None beyond the calendar's end."""
    try:
        other = shifted(date.other, steps) if date.other else None
        return replace(_moved(date, steps), other=other)
    except ValueError:
        return None


def _moved(date: Date, steps: int) -> Date:
    if date.month is None:
        return replace(date, year=date.year + steps)
    if date.day is None:
        year, month = divmod(units(date) + steps - 1, 12)
        return replace(date, year=year, month=month + 1)
    day = calendar_day(units(date) + steps)
    return replace(date, year=day.year, month=day.month, day=day.day)
