"""What people type into a field, and how a deck writes it; both ways."""

from __future__ import annotations

import re

from quizapp.facts.dates import Date, Precision, parse_date
from quizapp.facts.deck import Deck
from quizapp.facts.folding import fold
from quizapp.facts.numbers import Bound, Quantity, parse_quantity
from quizapp.questions.reading import read_date

BOUNDS = ("", "about", "more than", "fewer than")
"""How a figure is meant: itself, nearly, as the least, as the most."""


# Dates


def shown_date(text: str, deck: Deck) -> str:
    """A date of a deck as people write it: "13 August 1945"; whatever is not so plain stays."""
    try:
        date = parse_date(text, deck.zones)
    except ValueError:
        return text
    plain = date.other is None and not date.night and not date.about and date.minute is None
    months = deck.vocabulary.months
    if not plain or date.year < 1 or len(months) != 12 or date.month is None:
        return text
    month = months[date.month - 1]
    return f"{date.day} {month} {date.year}" if date.day else f"{month} {date.year}"


def written_date(text: str, deck: Deck) -> str:
    """What is typed as a deck writes it: "1945-08-13"; what is no date stays as it is."""
    text = " ".join(text.split())
    try:
        parse_date(text, deck.zones)
    except ValueError:
        found = read_date(text, deck.vocabulary)
        return str(found) if found is not None else text
    return text


def precision_of(text: str, deck: Deck) -> Precision | None:
    """How finely a date of a deck is known; None for what is no date."""
    try:
        return parse_date(text, deck.zones).precision
    except ValueError:
        return None


def coarser(text: str, precision: Precision, deck: Deck) -> str:
    """A date known less finely; one that is so already stays, as nothing is invented."""
    try:
        date = parse_date(text, deck.zones)
    except ValueError:
        return text
    if date.precision <= precision or date.other is not None:
        return text
    month = date.month if precision >= Precision.MONTH else None
    day = date.day if precision >= Precision.DAY else None
    return str(Date(date.year, month, day, about=date.about))


# Numbers


def parts_of_number(text: str) -> tuple[str, str, str]:
    """The bound, the figure or range, and the unit of a number; all in the figure if it is none."""
    try:
        number = parse_quantity(text)
    except ValueError:
        return "", text, ""
    unit = number.unit
    head = text.strip().removesuffix(unit).strip() if unit else text.strip()
    lead = "about" if number.about else number.bound.value
    return lead, re.sub(r"^[a-z ]+(?=-?\d)", "", head), unit


def number_of_parts(lead: str, figure: str, unit: str) -> str:
    """The same the other way."""
    return " ".join(part for part in (lead, figure.strip(), unit.strip()) if part)


def plain_number(number: Quantity) -> bool:
    """Whether a number is a figure without any limit."""
    return number.bound is Bound.NONE and not number.about


# Topics


def shown_topic(text: str, deck: Deck) -> str:
    """A topic's name where its id is written."""
    topic = deck.topics.get(text)
    return topic.label if topic is not None else text


def written_topic(text: str, deck: Deck, types: tuple[str, ...] = ()) -> str:
    """The id of the topic that is meant by what is typed; a name that fits is enough."""
    text = " ".join(text.split())
    if text in deck.topics:
        return text
    wanted = fold(text)
    fitting = [
        topic.id
        for topic in deck.topics.values()
        if wanted in map(fold, topic.names.accepted) and _may(deck, topic.subtype, types)
    ]
    return fitting[0] if fitting else text


def _may(deck: Deck, subtype: str, types: tuple[str, ...]) -> bool:
    return not types or any(deck.vocabulary.is_a(subtype, one) for one in types)


def choices(deck: Deck, types: tuple[str, ...]) -> tuple[str, ...]:
    """The names of all topics that may stand in a field."""
    found = (t.label for t in deck.topics.values() if _may(deck, t.subtype, types))
    return tuple(sorted(dict.fromkeys(found), key=str.casefold))
