"""Dates as the deck format means them, counted in days, and when two of them exclude each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Precision = Literal["day", "month", "year"]
Zones = dict[str, int]
"""Zone name to minutes east of Greenwich."""

MINUTES_A_DAY = 24 * 60
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_UNIT = re.compile(r"(-?\d{1,4})(?:-(\d{2}))?(?:-(\d{2}))?")
_CLOCK = re.compile(r"(?P<day>\S+)[ T](?P<hour>\d{1,2}):(?P<minute>\d{2})(?: (?P<zone>.+))?")


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `first` to `last`, both within; day 0 is 1970-01-01."""

    first: int
    last: int

    def meets(self, other: Span) -> bool:
        return self.first <= other.last and other.first <= self.last

    def days_to(self, other: Span) -> int:
        """Days between the nearest ends; 0 where the spans meet."""
        return max(0, other.first - self.last, self.first - other.last)


@dataclass(frozen=True, slots=True)
class When:
    """A date of a deck: one span, or several where the author wrote `or`."""

    text: str
    precision: Precision
    spans: tuple[Span, ...]
    about: bool = False
    night: bool = False
    minutes: int | None = None
    zone: str = ""

    @property
    def hull(self) -> Span:
        """First to last possible day."""
        return Span(min(s.first for s in self.spans), max(s.last for s in self.spans))

    @property
    def uncertain(self) -> bool:
        return self.about or self.night or len(self.spans) > 1


def day_number(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01 in the proleptic Gregorian calendar; year 0 is 1 BC."""
    shifted = year - (month <= 2)
    era = shifted // 400
    year_of_era = shifted - era * 400
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146097 + day_of_era - 719468


def calendar_day(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number; found by looking, not by formula."""
    year = 1969 + min(number // 365, number // 366)
    while day_number(year + 1, 1, 1) <= number:
        year += 1
    month = max(m for m in range(1, 13) if day_number(year, m, 1) <= number)
    return year, month, number - day_number(year, month, 1) + 1


def month_length(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else _MONTH_DAYS[month - 1]


def unit_span(year: int, month: int | None, day: int | None) -> Span | None:
    """The days of a year, a month or a day; None where there is no such day."""
    if month is None:
        return Span(day_number(year, 1, 1), day_number(year, 12, 31))
    if not 1 <= month <= 12:
        return None
    if day is None:
        return Span(day_number(year, month, 1), day_number(year, month, month_length(year, month)))
    if not 1 <= day <= month_length(year, month):
        return None
    number = day_number(year, month, day)
    return Span(number, number)


def _unit(text: str) -> tuple[Precision, Span] | None:
    match = _UNIT.fullmatch(text)
    if match is None:
        return None
    year, month, day = (None if part is None else int(part) for part in match.groups())
    span = unit_span(year or 0, month, day)
    if span is None:
        return None
    return ("year" if month is None else "month" if day is None else "day"), span


@lru_cache(maxsize=1 << 14)
def parse_when(text: str) -> When | None:
    """A date in the deck's own notation, or None where the text is no date."""
    rest = text.strip()
    about = rest.startswith("about ")
    rest = rest.removeprefix("about ").strip()
    if rest.startswith("night of "):
        return _night(text, rest.removeprefix("night of ").strip(), about)
    clock = _CLOCK.fullmatch(rest)
    if clock is not None:
        return _at_clock(text, clock, about)
    units = [_unit(part.strip()) for part in rest.split(" or ")]
    known = [unit for unit in units if unit is not None]
    if len(known) != len(units) or len({precision for precision, _ in known}) != 1:
        return None
    return When(text.strip(), known[0][0], tuple(span for _, span in known), about)


def _night(text: str, day: str, about: bool) -> When | None:
    unit = _unit(day)
    if unit is None or unit[0] != "day":
        return None
    evening = unit[1].first
    return When(text.strip(), "day", (Span(evening, evening + 1),), about, night=True)


def _at_clock(text: str, clock: re.Match[str], about: bool) -> When | None:
    unit = _unit(clock["day"])
    if unit is None or unit[0] != "day":
        return None
    minutes = int(clock["hour"]) * 60 + int(clock["minute"])
    zone = (clock["zone"] or "").removesuffix(" time").strip()
    return When(text.strip(), "day", (unit[1],), about, minutes=minutes, zone=zone)


def parse_zone(text: str) -> int:
    """`+9` or `+5:30` in minutes east."""
    sign = -1 if text.strip().startswith("-") else 1
    hours, _, minutes = text.strip().lstrip("+-").partition(":")
    return sign * (int(hours) * 60 + int(minutes or 0))


def days_anywhere(when: When, zones: Zones) -> tuple[Span, ...]:
    """The spans of a date, with the day that each zone of the deck gives to its instant."""
    if when.minutes is None or when.zone not in zones:
        return when.spans
    instant = when.spans[0].first * MINUTES_A_DAY + when.minutes - zones[when.zone]
    days = {(instant + east) // MINUTES_A_DAY for east in zones.values()}
    return tuple(Span(day, day) for day in sorted(days))


def finer_or_equal(one: When, other: When) -> bool:
    """Whether a date is known at least as precisely as another."""
    return unit_days(one.precision) <= unit_days(other.precision) and one.about <= other.about


def unit_days(precision: Precision) -> int:
    return {"day": 1, "month": 31, "year": 366}[precision]


def possible(when: When, zones: Zones) -> tuple[Span, ...]:
    """The spans in which a date may lie, on any clock of the deck."""
    slack = unit_days(when.precision) if when.about else 0
    return tuple(Span(s.first - slack, s.last + slack) for s in days_anywhere(when, zones))


def could_agree(one: When, other: When, zones: Zones) -> bool:
    """Whether both dates may be right of one instant: then neither proves the other false."""
    return any(a.meets(b) for a in possible(one, zones) for b in possible(other, zones))


def days_apart(one: When, other: When, zones: Zones) -> int:
    """Fewest days between two dates, all zones and uncertainty counted; 0 where they may agree."""
    return min(a.days_to(b) for a in possible(one, zones) for b in possible(other, zones))


def same_date(one: When, other: When) -> bool:
    """Equal days at equal precision: two ways to write one date."""
    return (
        set(one.spans) == set(other.spans)
        and one.precision == other.precision
        and one.about == other.about
    )


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time in days, open at an end that is None. Whoever goes in the month or on the
    day in which another comes hands over: such stretches do not meet."""

    first: int | None = None
    last: int | None = None

    def meets(self, other: Period) -> bool:
        return _not_over(self, other) and _not_over(other, self)

    @property
    def open(self) -> bool:
        return self.first is None and self.last is None

    @property
    def point(self) -> bool:
        return self.first is not None and self.first == self.last


def _not_over(earlier: Period, later: Period) -> bool:
    """Whether the first stretch has not ended where the second begins."""
    if earlier.last is None or later.first is None:
        return True
    handed_over = earlier.last == later.first and not earlier.point and not later.point
    return later.first <= earlier.last and not handed_over


def period_of(start: When | None, end: When | None, at: When | None) -> Period:
    """What `from`, `to` and `on` span together; an end counts from its first possible day."""
    if at is not None:
        return Period(at.hull.first, at.hull.last)
    first = None if start is None else start.hull.first
    return Period(first, None if end is None else max(first or end.hull.first, end.hull.first))
