"""The axis of a timeline: which days, months, years or hours are written on it. No painting."""

from __future__ import annotations

from typing import NamedTuple

from quizapp.gui.pages.timeline.state import Span, Zoom
from quizapp.gui.wording import calendar_date, month_name, say


class Tick(NamedTuple):
    """A place on the axis: its day (with parts), its word, and whether it is a main one."""

    at: float
    word: str
    strong: bool = False


def ticks(span: Span, most: int) -> tuple[Tick, ...]:
    """The ticks in sight, at most about so many."""
    match span.zoom:
        case Zoom.HOUR:
            return _hours(span, most)
        case Zoom.WAR:
            return _years(span) if span.days > 800 else _months(span)
    return _days(span, most)


def heads(span: Span) -> tuple[Tick, ...]:
    """The larger units over the ticks: months over days, days over hours; none over years."""
    if span.zoom is Zoom.WAR:
        return ()
    first, last = int(span.left), int(span.right) + 1
    found = []
    for day in range(first, last):
        on = calendar_date(day)
        if span.zoom is Zoom.HOUR:
            word = say("{day}\u00a0{month}", day=on.day, month=month_name(on.month))
            found.append(Tick(max(day, span.left), word, strong=True))
        elif on.day == 1 or day == first:
            found.append(Tick(max(day, span.left), month_name(on.month), strong=True))
    return tuple(_apart(found, span.days / 8))


def _apart(found: list[Tick], least: float) -> list[Tick]:
    """Without those that the next one follows too closely."""
    return [
        one
        for one, after in zip(found, [*found[1:], None], strict=True)
        if after is None or after.at - one.at >= least
    ]


def _hours(span: Span, most: int) -> tuple[Tick, ...]:
    step = next((h for h in (1, 2, 3, 6, 12) if span.days * 24 / h <= most), 24)
    first = int(span.left * 24 // step) * step
    hours = range(first, int(span.right * 24) + 1, step)
    return tuple(Tick(h / 24, f"{h % 24:02d}:00", h % 24 == 0) for h in hours)


def _days(span: Span, most: int) -> tuple[Tick, ...]:
    step = next((d for d in (1, 2, 5, 10) if span.days / d <= most), 15)
    found = []
    for day in range(int(span.left), int(span.right) + 1):
        on = calendar_date(day)
        if step == 1 or on.day == 1 or (on.day % step == 0 and on.day < 31):
            found.append(Tick(day, str(on.day), on.day == 1))
    return tuple(found)


def _months(span: Span) -> tuple[Tick, ...]:
    days = range(int(span.left), int(span.right) + 1)
    firsts = [(day, calendar_date(day)) for day in days if calendar_date(day).day == 1]
    return tuple(
        Tick(day, str(on.year) if on.month == 1 else month_name(on.month)[:3], on.month == 1)
        for day, on in firsts
    )


def _years(span: Span) -> tuple[Tick, ...]:
    first, last = calendar_date(int(span.left)).year, calendar_date(int(span.right)).year
    step = next((y for y in (1, 2, 5, 10, 20, 50) if (last - first) / y <= 12), 100)
    epoch = calendar_date(0)
    found = []
    for year in range(first - first % step, last + 1, step):
        day = (epoch.replace(year=year, month=1, day=1) - epoch).days
        found.append(Tick(day, str(year), strong=True))
    return tuple(found)
