"""Dates and numbers as people type them.

Nothing is guessed: a text that could be two dates is none. Days stand before months where only
figures are given (13.8.1945), since the month's name or the year-first order is there for others.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from quizapp.facts.dates import Date, parse_date
from quizapp.facts.folding import fold
from quizapp.facts.numbers import Quantity, parse_quantity
from quizapp.facts.vocabulary import Vocabulary

_YEAR_FIRST = re.compile(r"(-?\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_MONTHS = 12
_MONTH_ONLY = re.compile(r"(\d{1,2})[./](\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-./ ](\d{1,2})(?:[-./ ](-?\d{2,4}))?\.?")
_WORD = re.compile(r"\d+|[^\W\d_]+")
_MIN_MONTH_LETTERS = 3
_LAST_DAY = 31
_GLUED = re.compile(r"(?<=\d)(?!(?:st|nd|rd|th)\b)(?=[^\W\d_])")  # "75km", but the 75th
_BOUNDS = "<>≤≥+ "  # ">1000", "1000+"
_THOUSANDS = re.compile(r"(?<=\d) ?k\b")  # "300k men"
_GROUPS = re.compile(r"(?<=\d)[ \u2009\u202f'’](?=\d{3}(?!\d))")
_DASH = re.compile(r"(?<=\d)\s*[-‐‑‒–—]\s*(?=\d)")
_MINUS = str.maketrans({"−": "-", "\u00a0": " "})


def read_date(text: str, vocabulary: Vocabulary, year: int | None = None) -> Date | None:
    """The date that a person means, or None. `year` is meant where the text names none."""
    plain = unicodedata.normalize("NFKC", text).translate(_MINUS).strip()
    for reader in (_as_decks_write, _in_figures, _in_words):
        with suppress(ValueError):
            date = reader(plain, vocabulary, year)
            if date is not None:
                return date
    return None


def _as_decks_write(text: str, _vocabulary: Vocabulary, _year: int | None) -> Date | None:
    return parse_date(text)


def _in_figures(text: str, _vocabulary: Vocabulary, year: int | None) -> Date | None:
    match = _YEAR_FIRST.fullmatch(text)
    if match:
        return Date(int(match[1]), int(match[2]), int(match[3]))
    match = _MONTH_ONLY.fullmatch(text)
    if match:
        return Date(int(match[2]), int(match[1]))
    match = _DAY_FIRST.fullmatch(text)
    if match is None:
        return None
    meant = _full_year(int(match[3]), year) if match[3] else year
    if meant is None:
        return None
    first, second = int(match[1]), int(match[2])
    # The day comes first; "8/14/1945" can only be read the other way round.
    day, month = (second, first) if second > _MONTHS >= first else (first, second)
    return Date(meant, month, day)


def _full_year(written: int, year: int | None) -> int:
    """The year meant by two figures, where the deck's time leaves no doubt."""
    return year if year is not None and 0 <= written < 100 and year % 100 == written else written


def _in_words(text: str, vocabulary: Vocabulary, year: int | None) -> Date | None:
    """Up to two days, one month or two, and a year, in any order that leaves no doubt."""
    months = [fold(month) for month in vocabulary.months]
    ignored = fold(vocabulary.phrases["words-in-dates"]).split()
    era = fold(vocabulary.phrases["words-before-christ"]).split()
    words = [word for word in _WORD.findall(fold(text)) if word not in ignored]
    found = [word if word.isdigit() else _month(word, months) for word in words if word not in era]
    sorted_out = _year_and_days(found)
    if not found or None in found or sorted_out is None:
        return None
    written, days = sorted_out
    meant = year if written is None else _full_year(written, year)
    if meant is None:
        return None
    before_christ = any(word in era for word in words)
    named = [item for item in found if isinstance(item, int)]
    return _dated(1 - meant if before_christ else meant, named, days)


def _month(word: str, months: Sequence[str]) -> int | None:
    """The number of the month that a name, or the beginning of one, stands for."""
    found = [number for number, name in enumerate(months, 1) if name.startswith(word)]
    return found[0] if len(word) >= _MIN_MONTH_LETTERS and len(found) == 1 else None


def _year_and_days(found: Sequence[str | int | None]) -> tuple[int | None, list[int]] | None:
    """Which of the figures is the year, if any, and which are days; None if that is open.

    Figures are texts and months are numbers. A figure that can be no day is the year; else the
    last one is, where figures stand on both sides of the month.
    """
    figures = [int(item) for item in found if isinstance(item, str)]
    large = [figure for figure in figures if figure > _LAST_DAY]
    small = [figure for figure in figures if figure <= _LAST_DAY]
    if large:
        return (large[0], small) if len(large) == 1 else None
    if len(small) > 1 and isinstance(found[0], str) and isinstance(found[-1], str):
        return small[-1], small[:-1]
    return None, small


def _dated(year: int, months: Sequence[int], days: Sequence[int]) -> Date | None:
    """The date, or the two that are left open, from its parts."""
    if not months:
        dates = [] if days else [Date(year)]
    elif not days:
        dates = [Date(year, month) for month in months]
    elif len(months) == 1:
        dates = [Date(year, months[0], day) for day in days]
    else:
        dates = [Date(year, month, day) for month, day in zip(months, days, strict=True)]
    if len(dates) == 2:
        return replace(dates[0], other=dates[1])
    return dates[0] if len(dates) == 1 else None


def read_number(text: str, roughly: Sequence[str] = ()) -> Quantity | None:
    """The number that a person means, with its unit if they give one, or None.

    `roughly` are the language's words for "about"; blanks and apostrophes may group digits.
    """
    plain = unicodedata.normalize("NFKC", text).translate(_MINUS).strip().rstrip(".")
    plain = _DASH.sub(" to ", _GROUPS.sub("", plain.casefold()))
    plain = _GLUED.sub(" ", _THOUSANDS.sub(" thousand", plain.strip(_BOUNDS)))
    for word in ("~", *roughly):
        plain = plain.removeprefix(word).lstrip()
    with suppress(ValueError):
        return parse_quantity(plain)
    return None
