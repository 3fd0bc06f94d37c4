"""Dates and numbers as a sentence says them, in the words of the deck's language.

A day with its month and year, and a number with its unit, hold together by non-breaking blanks.
"""

from __future__ import annotations

import re
from decimal import Decimal

from quizapp.facts.dates import CalendarDay, Date, Precision, calendar_day, day_number
from quizapp.facts.numbers import Bound, Quantity
from quizapp.facts.values import Position, Spot
from quizapp.facts.vocabulary import Vocabulary
from quizapp.questions.numberform import in_millions

HELD = "\u00a0"
_POWERS = {"million": 6, "billion": 9}
_BILLION = Decimal(10) ** _POWERS["billion"]
MINUS = "\u2212"
_SLOT = re.compile(r"( ?)<([a-z-]+)>")


def fill(template: str, **slots: str) -> str:
    """The template with its slots filled; an empty one takes the blank before it away.

    In the names of slots `-` is written `_` here. What is filled in is never read as a template.
    """

    def filled(match: re.Match[str]) -> str:
        text = slots.get(match[2].replace("-", "_"), "")
        return match[1] + text if text else ""

    return _SLOT.sub(filled, template)


class Speech:
    """Says dates and numbers in one language."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._months = vocabulary.months
        self._phrases = vocabulary.phrases
        self._units = vocabulary.nouns

    def phrase(self, name: str, **slots: str) -> str:
        """One of the language's fixed phrases, filled."""
        return fill(self._phrases[name], **slots)

    # Dates

    def date(self, date: Date) -> str:
        """A date standing alone: "13 August 1945", "the night of 10-11 August 1945"."""
        return self._in_doubt(date, self._bare(date))

    def date_in_sentence(self, date: Date, blank: str = "") -> str:
        """A date with its preposition: "on 13 August 1945", "in August 1945".

        `blank` stands in the place of its words, and of its doubt, where they are to be found.
        """
        bare = blank or self.date(date)
        if date.precision < Precision.DAY:
            return self.phrase("in", date=bare)
        return bare if date.about else self.phrase("on", date=bare)

    def by_clock(self, date: Date, text: str) -> str:
        """The text with the zone whose clock is meant."""
        return self.phrase("by-clock", date=text, zone=date.zone)

    def _in_doubt(self, date: Date, bare: str) -> str:
        return self.phrase("about", date=bare) if date.about else bare

    def _bare(self, date: Date) -> str:
        parts = date.parts
        if len(parts) == 1:
            return self._one(parts[0])
        first, *_, last = parts
        if all(_same_month(part, first) for part in parts):
            days = self._joined([str(part.day) for part in parts])
            return self._day_of_month(days, first.month or 1, first.year)
        if all(part.year == first.year and not part.night for part in parts) and first.month:
            short = [self._without_year(part) for part in parts[:-1]]
            return self._joined([*short, self._one(last)])
        return self._joined([self._one(part) for part in parts])

    def _one(self, date: Date) -> str:
        if date.month is None:
            return self._year(date.year)
        if date.day is None:
            month = self._months[date.month - 1]
            return _held(self.phrase("month", month=month, year=self._year(date.year)))
        if date.night:
            return self.phrase("night", date=self._night(date))
        return self._day_of_month(str(date.day), date.month, date.year)

    def _night(self, date: Date) -> str:
        evening = CalendarDay(date.year, date.month or 1, date.day or 1)
        morning = calendar_day(day_number(evening.year, evening.month, evening.day) + 1)
        if morning.month == evening.month:
            days = f"{evening.day}-{morning.day}"
            return self._day_of_month(days, evening.month, evening.year)
        short = f"{evening.day}{HELD}{self._months[evening.month - 1]}"
        full = self._day_of_month(str(morning.day), morning.month, morning.year)
        return self.phrase("range", low=short, high=full)

    def _without_year(self, date: Date) -> str:
        month = self._months[(date.month or 1) - 1]
        return f"{date.day}{HELD}{month}" if date.day else month

    def _day_of_month(self, day: str, month: int, year: int) -> str:
        name = self._months[month - 1]
        return _held(self.phrase("day", day=day, month=name, year=self._year(year)))

    def _year(self, year: int) -> str:
        return str(year) if year > 0 else _held(self.phrase("before-christ", year=str(1 - year)))

    def _joined(self, words: list[str]) -> str:
        text = words[0]
        for word in words[1:]:
            text = self.phrase("or", first=text, last=word)
        return text

    # Numbers

    def number(self, quantity: Quantity) -> str:
        """A number with its unit: "about 4,000 men"."""
        figure = self.figure(quantity)
        return f"{figure}{HELD}{self.unit(quantity)}" if quantity.unit else figure

    def unit(self, quantity: Quantity) -> str:
        """The unit as it stands after its number: one man, two men."""
        one, several = self._units.get(quantity.unit, (quantity.unit, quantity.unit))
        return one if quantity.low == quantity.high == 1 else several

    def figure(self, quantity: Quantity) -> str:
        """A number without its unit: "230 to 300", "more than 6,500"."""
        text = self._range(quantity) if quantity.is_range else self._number(quantity.low)
        if quantity.about:
            text = self.phrase("about", date=text)
        if quantity.bound is not Bound.NONE:
            text = self.phrase(quantity.bound.value.replace(" ", "-"), number=text)
        return text

    def _range(self, quantity: Quantity) -> str:
        size = _size(quantity.low)
        if size != _size(quantity.high):
            low, high = self._number(quantity.low), self._number(quantity.high)
            return self.phrase("range", low=low, high=high)
        low, high = (self._digits(n, size) for n in (quantity.low, quantity.high))
        return self._sized(self.phrase("range", low=low, high=high), size)

    def _number(self, number: Decimal) -> str:
        size = _size(number)
        return self._sized(self._digits(number, size), size)

    def _sized(self, digits: str, size: str) -> str:
        return f"{digits}{HELD}{self.phrase(size)}" if size else digits

    def _digits(self, number: Decimal, size: str) -> str:
        number = number.scaleb(-_POWERS[size]) if size else number
        grouped = f"{number:,f}"
        return grouped.replace(",", self._phrases["digit-group"]).replace("-", MINUS)

    # Positions

    def position(self, position: Position) -> str:
        """Where something lies: "41.8° N, 129.8° E"; a line by its two ends."""
        said = [self._spot(spot, position.latitude_only) for spot in position.spots]
        if len(said) == 1 or position.latitude_only:
            return said[0]
        return self.phrase("range", low=said[0], high=said[-1])

    def _spot(self, spot: Spot, latitude_only: bool) -> str:
        north = "north" if spot.latitude >= 0 else "south"
        latitude = _held(self.phrase(north, degrees=f"{abs(spot.latitude):f}"))
        if latitude_only:
            return latitude
        east = "east" if spot.longitude >= 0 else "west"
        longitude = _held(self.phrase(east, degrees=f"{abs(spot.longitude):f}"))
        return self.phrase("spot", latitude=latitude, longitude=longitude)

    # Rows

    def listed(self, words: tuple[str, ...]) -> str:
        """Several in a row: "A", "A and B", "A, B and C"."""
        if len(words) < 2:
            return "".join(words)
        return self.phrase("and", first=", ".join(words[:-1]), last=words[-1])


def _size(number: Decimal) -> str:
    """The phrase for the size of a number that the deck wrote as so many millions."""
    if not in_millions(number):
        return ""
    return "million" if abs(number) < _BILLION else "billion"


def _same_month(date: Date, other: Date) -> bool:
    fine = date.day is not None and other.day is not None
    return fine and not date.night and (date.year, date.month) == (other.year, other.month)


def _held(text: str) -> str:
    return text.replace(" ", HELD)
