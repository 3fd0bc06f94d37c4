"""Small decks for tests, built in one line a topic, by the shipped English vocabulary.

    deck = a_deck(
        a_topic("rashin", "port", "Rashin"),
        a_topic("rashin-landing", "landing", "the Rashin landing", date="1945-08-12"),
    )

A property takes one value, a list, or `a_list(...)`; a value is written as in a deck file, or as
`a_fact(...)` where something stands beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from quizapp.decks.values import parse_position
from quizapp.decks.vocabulary import read_vocabulary
from quizapp.facts.dates import Date, parse_date
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Entry, Fact, FalseValue, Kind, Phrases
from quizapp.facts.names import Name, Names
from quizapp.facts.numbers import parse_quantity
from quizapp.facts.source import Source
from quizapp.facts.topic import Topic
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
from quizapp.facts.vocabulary import Count, PropertySpec, ValueKind, Vocabulary

VOCABULARY = Path(__file__).parent.parent / "resources" / "vocabulary"
DECK = "test"
ZONES = {"Moscow": 180, "Tokyo": 540, "Maritime": 600}
SIDES = {"ussr": "Soviet", "japan": "Japanese"}


@cache
def english() -> Vocabulary:
    """The shipped English vocabulary, read once."""
    vocabulary, problems = read_vocabulary(VOCABULARY, "en")
    assert not problems
    return vocabulary


@dataclass(frozen=True)
class Written:
    """A value as a test writes it, with what stands beside it."""

    value: str
    qualifiers: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Listed:
    """A list as a test writes it: its members, whether it is whole, what is denied."""

    members: tuple[str | Written, ...]
    complete: bool = False
    false: tuple[tuple[str, str], ...] = ()


def a_fact(value: str, **qualifiers: Any) -> Written:
    """A value with qualifiers: side, counts, says, since, until, on, source, why, ask, id ..."""
    return Written(value, qualifiers)


def a_list(*members: str | Written, whole: bool = False, **denied: str) -> Listed:
    """A list of values; each keyword is a value that is not so, with its why."""
    false = tuple((name.replace("_", "-"), why) for name, why in denied.items())
    return Listed(members, whole, false)


def denied(value: str, *false: str) -> Listed:
    """One value, and others that the author says are not so."""
    return Listed((value,), false=tuple((one, f"It is not {one}.") for one in false))


@dataclass(frozen=True)
class Sketch:
    """A topic before the deck around it is known."""

    id: str
    type: str
    name: str
    also: tuple[str | Name, ...]
    fields: Mapping[str, Any]
    properties: Mapping[str, Any]


def a_topic(
    topic_id: str,
    type_name: str = "event",
    name: str = "",
    *,
    also: tuple[str | Name, ...] = (),
    facets: Mapping[str, str] | None = None,
    complete: tuple[str, ...] = (),
    **properties: Any,
) -> Sketch:
    """A topic; `_` in the name of a property stands for `-`, and a last `_` is dropped."""
    fields = {"facets": dict(facets or {}), "complete_inverses": frozenset(complete)}
    for word in ("learnable", "offered", "positions_exclude", "chapter", "importance"):
        if word in properties:
            fields[word] = properties.pop(word)
    named = {key.rstrip("_").replace("_", "-"): value for key, value in properties.items()}
    return Sketch(topic_id, type_name, name or topic_id.capitalize(), also, fields, named)


def a_source(source_id: str, title: str = "", *, voice: str = "", weak: bool = False) -> Source:
    """A source with a title made from its id."""
    return Source(source_id, title or f"The {source_id} papers", voice=voice, weak=weak)


def a_deck(
    *topics: Sketch,
    sources: tuple[Source, ...] = (),
    when: str = "August 1945",
    zones: Mapping[str, int] | None = None,
    vocabulary: Vocabulary | None = None,
) -> Deck:
    """A deck of these topics. The two sides `ussr` and `japan` are always there."""
    words = vocabulary or english()
    sketched = {sketch.id: sketch for sketch in topics}
    sides = [a_topic(s, "state", s.upper(), facets={"adjective": a}) for s, a in SIDES.items()]
    every = [*topics, *(side for side in sides if side.id not in sketched)]
    built = {sketch.id: _topic(sketch, words, dict(zones or ZONES)) for sketch in every}
    entries = (entry for topic in built.values() for entry in topic.entries.values())
    facts = {fact.id: fact for entry in entries for fact in entry.facts}
    return Deck(
        id=DECK,
        uid="0" * 16,
        title="A test deck",
        version="1",
        language="en",
        vocabulary=words,
        topics=built,
        facts=facts,
        sources={source.id: source for source in sources},
        chapters=("The first chapter", "The second chapter"),
        when=when,
        zones=dict(zones or ZONES),
    )


def _topic(sketch: Sketch, words: Vocabulary, zones: Mapping[str, int]) -> Topic:
    names = tuple(name if isinstance(name, Name) else Name(name) for name in sketch.also)
    properties = words.types[sketch.type].properties
    topic = Topic(
        sketch.id,
        words.root(sketch.type),
        sketch.type,
        Names(sketch.name, words.label(sketch.name), names),
        **sketch.fields,
    )
    entries = {
        name: _entry(topic, properties[name], written, zones)
        for name, written in sketch.properties.items()
    }
    period = [name for name in names if name.is_period and not name.garble]
    if period and "name" in properties:
        facts = tuple(_name_fact(topic, name) for name in period)
        entries["name"] = Entry(topic.id, "name", facts)
    return replace(topic, entries=entries)


def _entry(topic: Topic, spec: PropertySpec, written: Any, zones: Mapping[str, int]) -> Entry:
    listed = written if isinstance(written, Listed) else Listed(_members(written))
    facts = tuple(_fact(topic, spec, member, zones) for member in listed.members)
    false = tuple(FalseValue(_value(spec, text, zones), why) for text, why in listed.false)
    return Entry(topic.id, spec.name, facts, listed.complete, false)


def _members(written: Any) -> tuple[str | Written, ...]:
    return tuple(written) if isinstance(written, (list, tuple)) else (written,)


def _fact(
    topic: Topic, spec: PropertySpec, member: str | Written, zones: Mapping[str, int]
) -> Fact:
    written = member if isinstance(member, Written) else Written(member)
    given = dict(written.qualifiers)
    value = _value(spec, written.value, zones)
    says = _tuple(given.pop("says", ()))
    phrases = {word: given.pop(word) for word in ("ask", "say", "back") if word in given}
    for word in ("since", "until", "on"):
        if word in given:
            given[word] = parse_date(given[word], zones)
    if "source" in given:
        given["sources"] = _tuple(given.pop("source"))
    item = given.pop("id", "" if spec.count is Count.ONE else str(value).replace(" ", "-"))
    parts = [f"{DECK}:{topic.id}/{spec.name}", *(f"~{s}" for s in _tuple(given.get("side", "")))]
    parts += [f"@{speaker}" for speaker in says[:1]] + ([f"#{item}"] if item else [])
    return Fact(
        "".join(parts),
        topic.id,
        spec.name,
        value,
        kind=_KINDS.get(type(value), Kind.VALUE),
        says=says,
        phrases=Phrases(**phrases),
        chapter=topic.chapter,
        **given,
    )


_KINDS = {Gap: Kind.GAP, CardSides: Kind.CARD}


def _tuple(given: str | tuple[str, ...]) -> tuple[str, ...]:
    return ((given,) if given else ()) if isinstance(given, str) else given


def _name_fact(topic: Topic, name: Name) -> Fact:
    fact_id = f"{DECK}:{topic.id}/name#{name.text.lower()}"
    value = NameValue(name)
    return Fact(
        fact_id, topic.id, "name", value, kind=Kind.NAME, since=name.since, until=name.until
    )


def _value(spec: PropertySpec, text: str, zones: Mapping[str, int]) -> Value:
    match spec.value:
        case ValueKind.DATE:
            return parse_date(text, zones)
        case ValueKind.NUMBER:
            return parse_quantity(text)
        case ValueKind.TOPIC:
            return TopicRef(text)
        case ValueKind.GAP | ValueKind.CARD | ValueKind.PICTURE:
            return _built_in(spec.value, text)
        case ValueKind.POSITION:
            return _position(text)
        case _:
            return Text(text)


def _built_in(kind: ValueKind, text: str) -> Value:
    if kind is ValueKind.CARD:
        return CardSides(*text.split(" / "))
    if kind is ValueKind.PICTURE:  # mars.png / a rusty disc / phobos / deimos
        file, alt, *beside = text.split(" / ")
        return Picture(file, "us", "CC0", alt, tuple(beside))
    before, _, rest = text.partition("<")
    answers, _, after = rest.partition(">")
    right, *false = answers.split("!")
    return Gap(before, tuple(right.split("|")), after, tuple(false))


def _position(text: str) -> Position:
    """A position as decks write it, or two bare figures; the corners of a line with ` / `."""
    parts = [parse_position(part) for part in text.split(" / ")] if text[-1].isalpha() else []
    if len(parts) == 1:
        return parts[0]
    if parts:
        spots = tuple(spot for part in parts for spot in part.spots)
        return Position(spots, max(part.within_km for part in parts))
    latitude, longitude = text.split()
    return Position((Spot(_decimal(latitude), _decimal(longitude)),))


def _decimal(text: str) -> Any:
    return parse_quantity(text).low


def a_name(text: str, language: str = "", since: str = "", until: str = "") -> Name:
    """Another name: in a language, or of a time."""
    return Name(text, language, _day(since), _day(until))


def a_garble(text: str, why: str = "A misprint.") -> Name:
    """A known wrong spelling."""
    return Name(text, garble=True, why=why)


def _day(text: str) -> Date | None:
    return parse_date(text) if text else None
