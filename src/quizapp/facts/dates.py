"""Dates as sources give them: with a precision, sometimes an "or", sometimes a clock and a zone.

Not `datetime`: years run from -9999 to 9999, a day may be unknown, a night belongs to two days.
The calendar is proleptic Gregorian; year 0 is 1 BC, as in ISO 8601.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from quizapp.facts.phrase import phrase

MINUTES_PER_DAY = 1440
_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FULL = re.compile(
    r"(?P<about>about )?(?P<night>night of )?"
    r"(?P<year>-?\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2})"
    r"(?: (?P<hour>\d{2}):(?P<minute>\d{2})(?: (?P<zone>\S.*))?)?)?)?",
    re.ASCII,
)


class Precision(IntEnum):
    """How finely a date is known; a larger value is finer."""

    YEAR = 1
    MONTH = 2
    DAY = 3
    MINUTE = 4


def is_leap(year: int) -> bool:
    """Whether the Gregorian year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days in a month (1..12)."""
    return 29 if month == 2 and is_leap(year) else _MONTH_LENGTHS[month - 1]


def day_number(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01 of a Gregorian date, negative before.

    Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
    """
    shifted = year - (month <= 2)
    era = shifted // 400
    year_of_era = shifted - era * 400
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146097 + day_of_era - 719468


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of the Gregorian calendar."""

    year: int
    month: int
    day: int


def calendar_day(number: int) -> CalendarDay:
    """The inverse of `day_number` (civil_from_days of the same source)."""
    shifted = number + 719468
    era = shifted // 146097
    day_of_era = shifted - era * 146097
    year_of_era = (
        day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096
    ) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month_index = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month_index + 2) // 5 + 1
    month = month_index + 3 if month_index < 10 else month_index - 9
    return CalendarDay(year_of_era + era * 400 + (month <= 2), month, day)


@dataclass(frozen=True, slots=True)
class Date:
    """One date, or two that a source leaves open (`other`: uncertain, not a span).

    `minute` counts from local midnight; `zone` names the clock and `offset` is its shift in
    minutes east of UTC. `night` means the night that begins on this day.
    """

    year: int
    month: int | None = None
    day: int | None = None
    minute: int | None = None
    zone: str = ""
    offset: int | None = None
    about: bool = False
    night: bool = False
    other: Date | None = None

    def __post_init__(self) -> None:
        if not -9999 <= self.year <= 9999:
            raise ValueError(phrase("a year lies between -9999 and 9999"))
        if self.month is not None and not 1 <= self.month <= 12:
            raise ValueError(phrase("a month is a number from 01 to 12"))
        if self.day is not None:
            if self.month is None:
                raise ValueError(phrase("a day needs a month"))
            last = month_length(self.year, self.month)
            if not 1 <= self.day <= last:
                raise ValueError(phrase("this month has days 01 to {last}", last=last))
        if self.minute is not None and not 0 <= self.minute < MINUTES_PER_DAY:
            raise ValueError(phrase("a clock time lies between 00:00 and 23:59"))
        if self.night and self.day is None:
            raise ValueError(phrase("a night needs a day"))
        if self.night and self.minute is not None:
            raise ValueError(phrase("a night has no clock time"))

    @property
    def precision(self) -> Precision:
        """The coarser precision of the two, where there are two."""
        mine = Precision.YEAR
        if self.minute is not None:
            mine = Precision.MINUTE
        elif self.day is not None:
            mine = Precision.DAY
        elif self.month is not None:
            mine = Precision.MONTH
        return min(mine, self.other.precision) if self.other else mine

    @property
    def is_exact_day(self) -> bool:
        """Whether it names one day and no doubt about it."""
        return (
            self.precision >= Precision.DAY
            and not self.about
            and not self.night
            and self.other is None
        )

    @property
    def first_day(self) -> int:
        """The earliest day it may mean, as a day number."""
        mine = day_number(self.year, self.month or 1, self.day or 1)
        return min(mine, self.other.first_day) if self.other else mine

    @property
    def last_day(self) -> int:
        """The latest day it may mean, as a day number."""
        month = self.month or 12
        day = self.day or month_length(self.year, month)
        mine = day_number(self.year, month, day) + self.night
        return max(mine, self.other.last_day) if self.other else mine

    @property
    def uncertainty(self) -> int:
        """Days between the earliest and the latest day it may mean."""
        return self.last_day - self.first_day

    def days_in_zones(self, offsets: tuple[int, ...]) -> frozenset[int]:
        """Every day number that is right for this date on some clock of the deck.

        A bare day is local and right nowhere else; a clock time with its zone falls on up to
        two days. Coarser dates give the days they span.
        """
        days = set(range(self.first_day, self.last_day + 1)) if self.uncertainty < 400 else set()
        if self.minute is not None and self.offset is not None:
            midnight = self.first_day * MINUTES_PER_DAY + self.minute - self.offset
            days |= {(midnight + shift) // MINUTES_PER_DAY for shift in offsets}
        return frozenset(days)

    def __str__(self) -> str:
        if self.other is None:
            return _written(self)
        return " or ".join(map(_written, self.parts))

    @property
    def parts(self) -> tuple[Date, ...]:
        """The dates that stand between the "or"s, each alone."""
        alone = replace(self, other=None) if self.other else self
        return (alone, *self.other.parts) if self.other else (alone,)


def _written(date: Date) -> str:
    text = f"{date.year:05d}" if date.year < 0 else f"{date.year:04d}"
    if date.month is not None:
        text += f"-{date.month:02d}"
    if date.day is not None:
        text += f"-{date.day:02d}"
    if date.minute is not None:
        text += f" {date.minute // 60:02d}:{date.minute % 60:02d}"
        text += f" {date.zone}" if date.zone else ""
    return ("about " if date.about else "") + ("night of " if date.night else "") + text


def parse_date(text: str, zones: Mapping[str, int] | None = None) -> Date:
    """Read a date as decks write it; `zones` gives minutes east of UTC by name.

    Raises ValueError with a sentence that says how to write it.
    """
    parts = [_parse_one(part.strip(), zones or {}) for part in text.split(" or ", 2)]
    if len(parts) > 2:
        raise ValueError(phrase("write at most one “or”, between two dates"))
    return replace(parts[0], other=parts[1]) if len(parts) == 2 else parts[0]


def _parse_one(text: str, zones: Mapping[str, int]) -> Date:
    match = _FULL.fullmatch(text)
    if match is None:
        raise ValueError(
            phrase(
                "write a date as 1945-08-13, 1945-08 or 1945, with a clock as 1945-08-08 17:00 "
                "Moscow"
            )
        )
    hour, minute, zone = match["hour"], match["minute"], match["zone"] or ""
    if zone and zone not in zones:
        known = ", ".join(sorted(zones)) or phrase("none")
        raise ValueError(
            phrase("the zone {zone} is not in the deck's zones ({known})", zone=zone, known=known)
        )
    if hour is not None and not (int(hour) < 24 and int(minute) < 60):
        raise ValueError(phrase("a clock time lies between 00:00 and 23:59"))
    return Date(
        year=int(match["year"]),
        month=int(match["month"]) if match["month"] else None,
        day=int(match["day"]) if match["day"] else None,
        minute=int(hour) * 60 + int(minute) if hour is not None else None,
        zone=zone,
        offset=zones.get(zone),
        about=bool(match["about"]),
        night=bool(match["night"]),
    )
