"""Dates and numbers as an English screen shows them (format notes c9), read back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tests.oracle.amounts import NUMBER, Amount, amount_of
from tests.oracle.days import MONTHS, Precision, Span, When, unit_span

_MONTH = "|".join(month.capitalize() for month in MONTHS)
_YEAR = r"(?:(?P<year>\d{1,4})(?!\d)(?: (?P<era>BC|BCE))?)"
_CLOCK = r"(?:,? (?:at )?(?P<hour>\d{1,2}):(?P<minute>\d{2})(?:,? (?P<zone>[A-Z]\w*) time)?)"
_ZONE = r"(?:,? (?P<bare_zone>[A-Z]\w*) time)"
DATE = re.compile(
    rf"(?P<about>\babout |\baround )?(?P<night>\b(?:the )?night of (?:the )?)?"
    rf"(?:(?<![\d:])(?P<day>\d{{1,2}})(?: (?P<first_month>{_MONTH}))?"
    rf"(?: ?(?P<joint>-|–|or|to|and) ?(?P<second>\d{{1,2}}))? )?"
    rf"\b(?P<month>{_MONTH})\b(?: {_YEAR})?{_CLOCK}?{_ZONE}?"
)
_ISO = re.compile(r"(?<![\d-])(-?\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])")
_BARE_YEAR = re.compile(r"(?P<about>\babout )?(?<![\w,.-])(?P<year>1\d{3}|20\d{2})(?![\w%]|[.,]\d)")
_WORDS_TOO = ("March", "May")
_BEFORE_A_MONTH = re.compile(r"\b(in|of|since|by|until|from|early|late|mid)[ -]$")


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a text, from `start` to `end`; `yearless` where no year stood with it."""

    when: When
    start: int
    end: int
    day: int | None
    month: int | None
    yearless: bool = False


@lru_cache(maxsize=1 << 14)
def dates_in(text: str, year: int | None = None) -> tuple[Found, ...]:
    """All dates of a text, in order; a month without a year takes `year`, or is left yearless."""
    found = [*_worded(text, year), *_iso(text)]
    taken = [(item.start, item.end) for item in found]
    found += [item for item in _years(text) if not any(a <= item.start < b for a, b in taken)]
    return tuple(sorted(found, key=lambda item: item.start))


def _worded(text: str, year: int | None) -> Iterator[Found]:
    for match in DATE.finditer(text):
        given = match["year"]
        in_year = int(given) if given else year
        if match["era"] and given:
            in_year = 1 - int(given)
        when = _when_of(match, in_year if in_year is not None else 0)
        if when is not None:
            month = MONTHS.index(match["month"].casefold()) + 1
            day = int(match["day"]) if match["day"] else None
            yield Found(when, match.start(), match.end(), day, month, in_year is None)


def _when_of(match: re.Match[str], year: int) -> When | None:
    last_month = MONTHS.index(match["month"].casefold()) + 1
    first_month = match["first_month"]
    month = MONTHS.index(first_month.casefold()) + 1 if first_month else last_month
    day = int(match["day"]) if match["day"] else None
    first = unit_span(year, month if day else last_month, day)
    if first is None:
        return None
    spans: tuple[Span, ...] = (first,)
    second = unit_span(year, last_month, int(match["second"])) if match["second"] else None
    night = bool(match["night"])
    if second is not None and night:
        spans = (Span(first.first, second.last),)
    elif second is not None:
        spans = (first, second)
    elif night:
        spans = (Span(first.first, first.first + 1),)
    minutes = int(match["hour"]) * 60 + int(match["minute"]) if match["hour"] else None
    precision: Precision = "day" if day else "month"
    zone = match["zone"] or match["bare_zone"] or ""
    return When(match[0], precision, spans, bool(match["about"]), night, minutes, zone)


def _iso(text: str) -> Iterator[Found]:
    for match in _ISO.finditer(text):
        year, month, day = (None if part is None else int(part) for part in match.groups())
        span = unit_span(year or 0, month, day)
        if span is not None:
            when = When(match[0], "day" if day else "month", (span,))
            yield Found(when, match.start(), match.end(), day, month)


def _years(text: str) -> Iterator[Found]:
    for match in _BARE_YEAR.finditer(text):
        span = unit_span(int(match["year"]), None, None)
        if span is not None:
            when = When(match[0], "year", (span,), bool(match["about"]))
            yield Found(when, match.start(), match.end(), None, None)


def telling_dates(text: str, years: Span | None = None) -> list[Found]:
    """The dates of a text that tell a learner something: no `March` of an army and no order
    number 1382, so far as the years in question leave that open."""
    return [found for found in dates_in(text) if _tells(text, found, years)]


def _tells(text: str, found: Found, years: Span | None) -> bool:
    if found.when.precision == "year":
        return years is None or found.when.hull.meets(years)
    alone = found.yearless and found.day is None and not found.when.about
    if alone and text[found.start : found.end] in _WORDS_TOO:
        return bool(_BEFORE_A_MONTH.search(text[: found.start]))
    return True


def date_of(text: str) -> When | None:
    """The one date that a whole label tells; None where it tells none or more."""
    found = dates_in(text)
    return found[0].when if len(found) == 1 else None


def amounts_in(text: str) -> list[Amount]:
    """All numbers of a text with the word that follows each, dates left out."""
    masked = list(text)
    for date in dates_in(text):
        masked[date.start : date.end] = " " * (date.end - date.start)
    rest = "".join(masked)
    return [amount_of(match, _unit_after(rest, match.end())) for match in _numbers(rest)]


def _numbers(text: str) -> Iterator[re.Match[str]]:
    for match in NUMBER.finditer(text):
        before = text[match.start() - 1 : match.start()]
        if not before.isalnum() and text[match.end() : match.end() + 2] not in (
            "st",
            "nd",
            "rd",
            "th",
        ):
            yield match


def _unit_after(text: str, at: int) -> str:
    match = re.match(r"\s*([^\W\d]+|%)", text[at:])
    return match[1] if match else ""
