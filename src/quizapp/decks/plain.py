"""Values as plain lists that JSON can hold, and back: for the hash and for the cache."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from quizapp.facts.dates import Date
from quizapp.facts.names import Name
from quizapp.facts.numbers import Bound, Quantity
from quizapp.facts.values import (
    CardSides,
    Gap,
    NameValue,
    Picture,
    Position,
    Spot,
    Text,
    TopicRef,
    Value,
)

Plain = list[Any]


def plain_date(date: Date | None) -> Plain | None:
    """A date as its nine fields."""
    if date is None:
        return None
    return [
        date.year, date.month, date.day, date.minute, date.zone, date.offset,
        int(date.about), int(date.night), plain_date(date.other),
    ]  # fmt: skip


def date_from(plain: Plain | None) -> Date | None:
    """The inverse of `plain_date`."""
    if plain is None:
        return None
    year, month, day, minute, zone, offset, about, night, other = plain
    flags = bool(about), bool(night)
    return Date(year, month, day, minute, zone, offset, *flags, date_from(other))


def plain_name(name: Name) -> Plain:
    """A name as its six fields."""
    since, until = plain_date(name.since), plain_date(name.until)
    return [name.text, name.language, since, until, int(name.garble), name.why]


def name_from(plain: Plain) -> Name:
    """The inverse of `plain_name`."""
    text, language, since, until, garble, why = plain
    return Name(text, language, date_from(since), date_from(until), bool(garble), why)


def plain_value(value: Value) -> Plain:
    """A value as its kind and its content."""
    return _TO_PLAIN[type(value)](value)


def value_from(plain: Plain) -> Value:
    """The inverse of `plain_value`; LookupError, TypeError or ValueError for what is no value."""
    kind, *content = plain
    return _FROM_PLAIN[kind](*content)


def _plain_quantity(value: Quantity) -> Plain:
    figures = [str(value.low), str(value.high)]  # 1.1E+6 has two digits, 1100000 seven
    return ["number", *figures, value.unit, int(value.about), value.bound.value]


def _quantity(low: str, high: str, unit: str, about: int, bound: str) -> Quantity:
    return Quantity(Decimal(low), Decimal(high), unit, bool(about), Bound(bound))


def _plain_position(value: Position) -> Plain:
    spots = [[f"{s.latitude:f}", f"{s.longitude:f}"] for s in value.spots]
    return ["position", spots, f"{value.within_km:f}", int(value.latitude_only)]


def _position(spots: list[list[str]], within_km: str, latitude_only: int) -> Position:
    found = tuple(Spot(Decimal(north), Decimal(east)) for north, east in spots)
    return Position(found, Decimal(within_km), bool(latitude_only))


def _plain_gap(value: Gap) -> Plain:
    """A gap; wrong fillings only where there are any, so that decks from before them keep their
    hash."""
    wrong = [list(value.false)] if value.false else []
    return ["gap", value.before, list(value.answers), value.after, *wrong]


_TO_PLAIN: dict[type[Value], Callable[[Any], Plain]] = {
    TopicRef: lambda value: ["topic", value.topic],
    Date: lambda value: ["date", plain_date(value)],
    Text: lambda value: ["text", value.text],
    Quantity: _plain_quantity,
    NameValue: lambda value: ["name", plain_name(value.name)],
    Position: _plain_position,
    Gap: _plain_gap,
    CardSides: lambda value: ["card", value.front, value.back],
    Picture: lambda value: ["picture", *_texts_of(value), list(value.beside)],
}
_FROM_PLAIN: dict[str, Callable[..., Value]] = {
    "topic": TopicRef,
    "date": lambda plain: _certain(date_from(plain)),
    "text": Text,
    "number": _quantity,
    "name": lambda plain: NameValue(name_from(plain)),
    "position": _position,
    "gap": lambda before, answers, after, false=(): Gap(
        before, tuple(answers), after, tuple(false)
    ),
    "card": CardSides,
    "picture": lambda file, credit, licence, alt, beside: Picture(
        file, credit, licence, alt, tuple(beside)
    ),
}


def _texts_of(picture: Picture) -> Plain:
    return [picture.file, picture.credit, picture.licence, picture.alt]


def _certain(date: Date | None) -> Date:
    if date is None:
        raise ValueError("a date is missing")
    return date
