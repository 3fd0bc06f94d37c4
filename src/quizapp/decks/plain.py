"""A deck's content as plain lists that JSON can hold, and back: for the hash and for the cache.

Short forms, in the order of the fields; no place in a file is part of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from quizapp.facts.dates import Date
from quizapp.facts.fact import Entry, Fact, FalseValue
from quizapp.facts.names import Name
from quizapp.facts.numbers import Quantity
from quizapp.facts.source import Source
from quizapp.facts.topic import Topic
from quizapp.facts.values import (
    CardSides,
    Gap,
    NameValue,
    Position,
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


def plain_name(name: Name) -> Plain:
    """A name as its six fields."""
    since, until = plain_date(name.since), plain_date(name.until)
    return [name.text, name.language, since, until, int(name.garble), name.why]


def plain_value(value: Value) -> Plain:
    """A value as its kind and its content."""
    return _VALUES[type(value)](value)


def _plain_quantity(value: Quantity) -> Plain:
    figures = [str(value.low), str(value.high)]  # 1.1E+6 has two digits, 1100000 seven
    return ["number", *figures, value.unit, int(value.about), value.bound.value]


def _plain_position(value: Position) -> Plain:
    spots = [[f"{s.latitude:f}", f"{s.longitude:f}"] for s in value.spots]
    return ["position", spots, f"{value.within_km:f}", int(value.latitude_only)]


_VALUES: dict[type[Value], Callable[[Any], Plain]] = {
    TopicRef: lambda value: ["topic", value.topic],
    Date: lambda value: ["date", plain_date(value)],
    Text: lambda value: ["text", value.text],
    Quantity: _plain_quantity,
    NameValue: lambda value: ["name", plain_name(value.name)],
    Position: _plain_position,
    Gap: lambda value: ["gap", value.before, list(value.answers), value.after],
    CardSides: lambda value: ["card", value.front, value.back],
}


def plain_fact(fact: Fact) -> Plain:
    """A fact as its fields, without its place."""
    phrases = fact.phrases
    return [
        fact.id, fact.topic, fact.property_name, plain_value(fact.value), fact.kind.value,
        fact.side, fact.counts, list(fact.says), plain_date(fact.since), plain_date(fact.until),
        plain_date(fact.on), list(fact.sources), int(fact.source_inherited), fact.why,
        int(fact.importance), [phrases.ask, phrases.say, phrases.back], list(fact.was),
        fact.chapter,
    ]  # fmt: skip


def plain_false(false: FalseValue) -> Plain:
    """A false value as its fields, without its place."""
    return [plain_value(false.value), false.why, false.side]


def plain_entry(entry: Entry) -> Plain:
    """An entry with its facts by id."""
    facts = [fact.id for fact in entry.facts]
    false = [plain_false(one) for one in entry.false]
    return [entry.topic, entry.property_name, facts, int(entry.complete), false]


def plain_topic(topic: Topic) -> Plain:
    """A topic as its fields, its facts by id, without its place."""
    picture = topic.picture
    names = topic.names
    return [
        topic.id, topic.type, topic.subtype,
        [names.sentence, names.label, [plain_name(name) for name in names.others]],
        topic.description, dict(topic.facets),
        [plain_entry(entry) for entry in topic.entries.values()],
        int(topic.importance), sorted(topic.complete_inverses), int(topic.learnable), topic.note,
        [picture.file, picture.credit, picture.licence, picture.alt] if picture else None,
        int(topic.positions_exclude), list(topic.was), topic.chapter,
    ]  # fmt: skip


def plain_source(source: Source) -> Plain:
    """A source as its fields."""
    return [
        source.id, source.title, source.author, source.publisher, source.published,
        source.genre, source.evidence, source.address, source.voice, int(source.weak),
    ]  # fmt: skip
