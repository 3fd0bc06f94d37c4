"""From the text of a scalar to a value of the kind that the property has."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from quizapp.decks.letters import one_line
from quizapp.decks.nodes import Node, Scalar, Sequence, describe
from quizapp.decks.scope import Scope
from quizapp.facts.names import Name
from quizapp.facts.numbers import parse_quantity
from quizapp.facts.phrase import phrase
from quizapp.facts.values import NameValue, Position, Spot, Text, TopicRef, Value
from quizapp.facts.vocabulary import PropertySpec, ValueKind

_DEGREES = r"(\d{1,3}(?:\.\d{1,8})?) ?°? ?"
_WITHIN = re.compile(r"(.*?),? within (\d{1,5}(?:\.\d{1,3})?) km", re.ASCII)
_SPOT = re.compile(rf"{_DEGREES}([NS]),? {_DEGREES}([EW])", re.ASCII)
_PARALLEL = re.compile(rf"{_DEGREES}([NS]),? from {_DEGREES}([EW]) to {_DEGREES}([EW])", re.ASCII)
_HOW_TO_PLACE = phrase(
    "write a spot as 41.80 N 129.78 E within 3 km, a parallel as 38 N from 124.5 E to 128.5 E"
)


def read_value(spec: PropertySpec, node: Node, scope: Scope) -> Value | None:
    """The value that stands here, or None with a note."""
    if spec.value is ValueKind.POSITION:
        return _position(node, scope)
    if not isinstance(node, Scalar):
        what = phrase(
            "here stands {found} where a {value} belongs", found=describe(node), value=spec.value
        )
        scope.notes.add(
            "wrong-shape", node, what, phrase("write one value, or {{value: ..., source: ...}}")
        )
        return None
    return _READERS[spec.value](spec, node, scope)


def _date(_spec: PropertySpec, node: Scalar, scope: Scope) -> Value | None:
    return scope.date_of(node)


def _number(_spec: PropertySpec, node: Scalar, scope: Scope) -> Value | None:
    try:
        quantity = parse_quantity(one_line(node.text))
    except ValueError as error:
        scope.notes.add(
            "number", node, phrase("{found} is no number", found=describe(node)), str(error)
        )
        return None
    if re.search(r"\b(and|or)\b|[,;&]", quantity.unit):
        what = phrase("“{unit}” counts two things at once", unit=quantity.unit)
        repair = phrase("give each its own property, such as dead and prisoners")
        scope.notes.add("two-units", node, what, repair)
    return quantity


def _topic(spec: PropertySpec, node: Scalar, scope: Scope) -> Value | None:
    topic = scope.topic(node, spec.topics)
    return TopicRef(topic) if topic else None


def _text(_spec: PropertySpec, node: Scalar, _scope: Scope) -> Value | None:
    return Text(one_line(node.text))


def _name(_spec: PropertySpec, node: Scalar, _scope: Scope) -> Value | None:
    return NameValue(Name(one_line(node.text)))


def _word(spec: PropertySpec, node: Scalar, scope: Scope) -> Value | None:
    text = one_line(node.text)
    if text in spec.words:
        return Text(text)
    repair = scope.notes.did_you_mean(text, spec.words, phrase("use one of these words"))
    what = phrase(
        "{found} is none of: {listed}", found=describe(node), listed=", ".join(spec.words)
    )
    scope.notes.add("unknown-word", node, what, repair)
    return None


def _built_in(_spec: PropertySpec, node: Scalar, scope: Scope) -> Value | None:
    scope.notes.add(
        "wrong-shape", node, phrase("this takes keys with texts"), phrase("see the deck format")
    )
    return None


_READERS: dict[ValueKind, Callable[[PropertySpec, Scalar, Scope], Value | None]] = {
    ValueKind.DATE: _date,
    ValueKind.NUMBER: _number,
    ValueKind.TOPIC: _topic,
    ValueKind.TEXT: _text,
    ValueKind.NAME: _name,
    ValueKind.WORD: _word,
    ValueKind.GAP: _built_in,
    ValueKind.CARD: _built_in,
    ValueKind.PICTURE: _built_in,
}


# Positions


def _position(node: Node, scope: Scope) -> Value | None:
    """A spot, a parallel, or a list of spots that draws a line."""
    if isinstance(node, Scalar):
        try:
            return parse_position(node.text)
        except ValueError as error:
            scope.notes.add(
                "position", node, phrase("{found} is no position", found=describe(node)), str(error)
            )
            return None
    if not isinstance(node, Sequence) or not node.items:
        scope.notes.add(
            "position", node, phrase("{found} is no position", found=describe(node)), _HOW_TO_PLACE
        )
        return None
    parts = [_position(item, scope) for item in node.items]
    found = [part for part in parts if isinstance(part, Position)]
    if len(found) < len(parts):
        return None
    if any(part.latitude_only or len(part.spots) > 1 for part in found):
        what = phrase("a line is drawn by single spots")
        scope.notes.add("position", node, what, phrase("write each as 41.80 N 129.78 E"))
        return None
    spots = tuple(spot for part in found for spot in part.spots)
    return Position(spots, max(part.within_km for part in found))


def parse_position(text: str) -> Position:
    """Read a spot or a parallel as decks write it; ValueError says how to write it."""
    text = one_line(text)
    within = _WITHIN.fullmatch(text)
    if within:
        return replace(parse_position(within[1]), within_km=Decimal(within[2]))
    parallel = _PARALLEL.fullmatch(text)
    if parallel:
        latitude = _degrees(parallel[1], parallel[2], 90)
        west = _degrees(parallel[3], parallel[4], 180)
        east = _degrees(parallel[5], parallel[6], 180)
        return Position((Spot(latitude, west), Spot(latitude, east)), latitude_only=True)
    spot = _SPOT.fullmatch(text)
    if spot is None:
        raise ValueError(_HOW_TO_PLACE)
    return Position((Spot(_degrees(spot[1], spot[2], 90), _degrees(spot[3], spot[4], 180)),))


def _degrees(digits: str, towards: str, most: int) -> Decimal:
    degrees = Decimal(digits)
    if degrees > most:
        raise ValueError(
            phrase("degrees north or south end at {most}", most=most)
            if most == 90
            else phrase("degrees east or west end at {most}", most=most)
        )
    return -degrees if towards in "SW" else degrees
