"""Where a fact stands among the days of its deck: the small axis of days in a receipt."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.facts.dates import Date, Precision
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.topic import Topic
from quizapp.gui.wording import calendar_date, day_of_month, month_name, say

REACH_DAYS = 30
LONGEST_SPAN_DAYS = 45
LONGEST_NAME = 32
_FIRST_DAY, _LAST_DAY = -719162, 2932896  # of the years 1 to 9999, which Python's dates can say


@dataclass(frozen=True, slots=True)
class DayAxis:
    """Days from `first` to `last` (day numbers) with marks for other topics of its kind.

    `begin` and `end` bound the fact's own days, equal for a single day; `label` says them.
    """

    first: int
    last: int
    begin: int
    end: int
    label: str
    first_label: str
    last_label: str
    marks: tuple[int, ...]


def day_axis(deck: Deck, fact: Fact) -> DayAxis | None:
    """The axis of a fact whose value, or whose topic's date, is a day; None for others.

    None too where no other topic of its kind lies within a month: one dot says nothing.
    """
    own = _days_of(deck, fact)
    if own is None:
        return None
    begin, end = own
    dated = _like_it(deck, fact)
    near = [day for day in dated if begin - REACH_DAYS <= day <= end + REACH_DAYS]
    others = tuple(sorted({day for day in near if not begin <= day <= end}))
    if not others:
        return None
    first, last = min(begin, others[0]), max(end, others[-1])
    return DayAxis(
        first=first,
        last=last,
        begin=begin,
        end=end,
        label=_named(deck.topics[fact.topic], _span(begin, end)),
        first_label=day_of_month(first),
        last_label=day_of_month(last),
        marks=others,
    )


def _days_of(deck: Deck, fact: Fact) -> tuple[int, int] | None:
    """The fact's own day or days, else those of the event it tells about."""
    if isinstance(fact.value, Date):
        return _exact(fact.value)
    said = deck.topics[fact.topic].date
    return _exact(said) if said is not None else None


def _like_it(deck: Deck, fact: Fact) -> list[int]:
    """The days of the other topics of its kind: the other landings, the other surrenders."""
    kind = deck.topics[fact.topic].subtype
    spans = (_exact(date) for date in deck.dates_by_kind.get(kind, ()))
    return [span[0] for span in spans if span]


def _exact(date: Date) -> tuple[int, int] | None:
    begin, end = date.first_day, date.last_day
    is_sayable = begin >= _FIRST_DAY and end <= _LAST_DAY
    is_exact = date.precision >= Precision.DAY and end - begin <= LONGEST_SPAN_DAYS
    return (begin, end) if is_exact and is_sayable else None


def _named(topic: Topic, days: str) -> str:
    """The days with the topic's name, where that is short enough to stand over an axis."""
    return f"{topic.label}, {days}" if len(topic.label) <= LONGEST_NAME else days


def _span(begin: int, end: int) -> str:
    if begin == end:
        return day_of_month(begin)
    first, last = calendar_date(begin), calendar_date(end)
    if (first.year, first.month) == (last.year, last.month):
        month = month_name(last.month)
        return say("{first}–{last}\u00a0{month}", first=first.day, last=last.day, month=month)
    return f"{day_of_month(begin)} – {day_of_month(end)}"
