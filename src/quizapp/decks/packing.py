"""A whole deck as plain lists, small and quick to read, and back: what the cache keeps.

A deck is a row of blocks: its head, then its facts and its topics, a hundred in each, so that
reading one takes little memory beside the deck. A date stands once in a table of the head and is
named by its number; a fact's value is such a number, the id of a topic, or a list for the rarer
kinds. Facts are named by their number in the deck. A word that stands in many places is kept
once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Map
from dataclasses import fields
from enum import Enum
from typing import Any, get_origin, get_type_hints

from quizapp.decks.plain import (
    Plain,
    date_from,
    name_from,
    plain_date,
    plain_name,
    plain_value,
    value_from,
)
from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Entry, Fact, FalseValue, Importance, Kind, Phrases
from quizapp.facts.names import Names
from quizapp.facts.problem import Place
from quizapp.facts.source import Source
from quizapp.facts.topic import Topic
from quizapp.facts.values import TopicRef, Value
from quizapp.facts.vocabulary import PropertySpec, TypeSpec, Vocabulary

_HEAD = (
    "id", "uid", "title", "version", "language", "when", "licence", "description", "hash",
)  # fmt: skip
_NO_DATE = -1
_PER_BLOCK = 100
_NO_PHRASES = Phrases()


def pack(deck: Deck, shipped: Map[str, TypeSpec]) -> list[Any]:
    """The deck as blocks of what JSON can hold, a dict first and then lists; of its types only
    those that are not `shipped`."""
    return _Packer().pack(deck, shipped)


def unpack(head: dict[str, Any], blocks: Iterable[Any], vocabulary: Vocabulary) -> Deck:
    """The deck again, from the first and the other blocks, with the shipped `vocabulary`.

    Raises LookupError, TypeError or ValueError where they are not what `pack` gives.
    """
    return _Unpacker(head).unpack(iter(blocks), vocabulary)


class _Packer:
    def __init__(self) -> None:
        self.dates: dict[Date, int] = {}
        self.files: dict[str, int] = {}
        self.numbers: dict[str, int] = {}

    def pack(self, deck: Deck, shipped: Map[str, TypeSpec]) -> list[Any]:
        self.numbers = {fact: number for number, fact in enumerate(deck.facts)}
        own = [t for name, t in deck.vocabulary.types.items() if shipped.get(name) != t]
        facts = _blocks([self._fact(fact) for fact in deck.facts.values()])
        topics = _blocks([self._topic(topic) for topic in deck.topics.values()])
        head = {
            "head": [getattr(deck, name) for name in _HEAD],
            "chapters": list(deck.chapters),
            "zones": dict(deck.zones),
            "loaded": deck.loaded,
            "former": dict(deck.former_ids),
            "types": [_pack_type(spec) for spec in own],
            "sources": [
                [getattr(s, f.name) for f in fields(Source)] for s in deck.sources.values()
            ],
            "dates": list(map(plain_date, self.dates)),
            "files": list(self.files),
            "blocks": [len(facts), len(topics)],
        }
        return [head, *facts, *topics]

    def _date(self, date: Date | None) -> int:
        return _NO_DATE if date is None else self.dates.setdefault(date, len(self.dates))

    def _place(self, place: Place) -> Plain:
        number = self.files.setdefault(place.file, len(self.files))
        return [number, place.line, place.column]

    def _value(self, value: Value) -> Any:
        if isinstance(value, TopicRef):
            return value.topic
        return self._date(value) if isinstance(value, Date) else plain_value(value)

    def _fact(self, fact: Fact) -> Plain:
        phrases = fact.phrases
        return [
            fact.id, fact.topic, fact.property_name, self._value(fact.value), fact.kind.value,
            fact.side, fact.counts, list(fact.says), self._date(fact.since),
            self._date(fact.until), self._date(fact.on), list(fact.sources),
            int(fact.source_inherited), fact.why, int(fact.importance),
            0 if phrases == _NO_PHRASES else [phrases.ask, phrases.say, phrases.back],
            list(fact.was), fact.chapter, *self._place(fact.place),
        ]  # fmt: skip

    def _entry(self, entry: Entry) -> Plain:
        facts = [self.numbers[fact.id] for fact in entry.facts]
        false = [
            [self._value(one.value), one.why, one.side, *self._place(one.place)]
            for one in entry.false
        ]
        return [entry.property_name, facts, int(entry.complete), false]

    def _topic(self, topic: Topic) -> Plain:
        names = topic.names
        others = [plain_name(name) for name in names.others]
        return [
            topic.id, topic.type, topic.subtype, names.sentence, names.label, others,
            topic.description, dict(topic.facets),
            [self._entry(entry) for entry in topic.entries.values()],
            int(topic.importance), sorted(topic.complete_inverses), int(topic.learnable),
            topic.note, int(topic.positions_exclude), list(topic.was), topic.chapter,
            int(topic.offered), *self._place(topic.place),
        ]  # fmt: skip


def _blocks(plain: list[Plain]) -> list[list[Plain]]:
    return [plain[at : at + _PER_BLOCK] for at in range(0, len(plain), _PER_BLOCK)]


class _Unpacker:
    def __init__(self, head: dict[str, Any]) -> None:
        self.head = head
        self.dates: list[Date | None] = [*map(date_from, head["dates"]), None]
        self.files: list[str] = head["files"]
        self.refs: dict[str, TopicRef] = {}
        self.words: dict[str, str] = {}
        self.facts: list[Fact] = []

    def unpack(self, blocks: Iterator[Any], vocabulary: Vocabulary) -> Deck:
        packed = self.head
        types = {spec.name: spec for spec in map(_unpack_type, packed["types"])}
        head = dict(zip(_HEAD, packed["head"], strict=True))
        of_facts, of_topics = packed["blocks"]
        for block in _so_many(blocks, of_facts):
            self.facts += [self._fact(*plain) for plain in block]
        topics = [self._topic(*plain) for block in _so_many(blocks, of_topics) for plain in block]
        sources = (Source(self._word(plain[0]), *plain[1:]) for plain in packed["sources"])
        words = {field.name: getattr(vocabulary, field.name) for field in fields(Vocabulary)}
        return Deck(
            **head,
            vocabulary=Vocabulary(**{**words, "types": {**vocabulary.types, **types}}),
            topics={topic.id: topic for topic in topics},
            facts={fact.id: fact for fact in self.facts},
            sources={source.id: source for source in sources},
            chapters=tuple(packed["chapters"]),
            zones=packed["zones"],
            loaded=None if packed["loaded"] is None else tuple(packed["loaded"]),
            former_ids=packed["former"],
        )

    def _word(self, text: str) -> str:
        """A text that other facts or topics have too, kept once for all of them."""
        return self.words.setdefault(text, text)

    def _words(self, texts: list[str]) -> tuple[str, ...]:
        return tuple(map(self._word, texts))

    def _value(self, plain: Any) -> Value:
        if isinstance(plain, str):
            ref = self.refs.get(plain)
            if ref is None:
                ref = self.refs[plain] = TopicRef(self._word(plain))
            return ref
        if isinstance(plain, int):
            date = self.dates[plain]
            if date is None:
                raise ValueError("a value has no date")
            return date
        return value_from(plain)

    def _fact(
        self, id_: str, topic: str, name: str, value: Any, kind: str, side: str, counts: str,
        says: list[str], since: int, until: int, on: int, sources: list[str], inherited: int,
        why: str, importance: int, phrases: Any, was: list[str], chapter: int, file: int,
        line: int, column: int,
    ) -> Fact:  # fmt: skip
        dates = self.dates
        return Fact(
            id_, self._word(topic), self._word(name), self._value(value), _KINDS[kind],
            self._word(side), counts, self._words(says), dates[since], dates[until], dates[on],
            self._words(sources), bool(inherited), why,
            _IMPORTANCES[importance], Phrases(*phrases) if phrases else _NO_PHRASES,
            tuple(was), chapter, Place(self.files[file], line, column),
        )  # fmt: skip

    def _false(
        self, value: Any, why: str, side: str, file: int, line: int, column: int
    ) -> FalseValue:
        return FalseValue(
            self._value(value), why, self._word(side), Place(self.files[file], line, column)
        )

    def _entry(self, topic: str, name: str, facts: list[int], complete: int, false: Plain) -> Entry:
        members = tuple(self.facts[number] for number in facts)
        wrong = tuple(self._false(*plain) for plain in false)
        return Entry(topic, self._word(name), members, bool(complete), wrong)

    def _topic(
        self, id_: str, type_: str, subtype: str, sentence: str, label: str, others: Plain,
        description: str, facets: dict[str, str], entries: Plain, importance: int,
        complete: list[str], learnable: int, note: str, exclude: int,
        was: list[str], chapter: int, offered: int, file: int, line: int, column: int,
    ) -> Topic:  # fmt: skip
        id_, word = self._word(id_), self._word
        return Topic(
            id_, word(type_), word(subtype),
            Names(sentence, label, tuple(map(name_from, others))), description,
            {word(name): word(value) for name, value in facets.items()},
            {word(plain[0]): self._entry(id_, *plain) for plain in entries},
            _IMPORTANCES[importance], frozenset(complete), bool(learnable), note,
            bool(exclude), tuple(was), chapter,
            bool(offered), Place(self.files[file], line, column),
        )  # fmt: skip


def _so_many(blocks: Iterator[Any], number: int) -> Iterator[Any]:
    """The next so many blocks. Raises LookupError where there are fewer."""
    for _ in range(number):
        block = next(blocks, None)
        if block is None:
            raise LookupError("a block is missing")
        yield block


_KINDS = {kind.value: kind for kind in Kind}
_IMPORTANCES = {int(importance): importance for importance in Importance}


# Types a deck adds


def _pack_type(spec: TypeSpec) -> dict[str, Any]:
    properties = [_pack_fields(one) for one in spec.properties.values()]
    return {**_pack_fields(spec), "properties": properties}


def _pack_fields(spec: TypeSpec | PropertySpec) -> dict[str, Any]:
    return {f.name: getattr(spec, f.name) for f in fields(spec) if f.name != "properties"}


def _unpack_type(plain: dict[str, Any]) -> TypeSpec:
    properties = [PropertySpec(**_unpack_fields(PropertySpec, one)) for one in plain["properties"]]
    own = {name: value for name, value in plain.items() if name != "properties"}
    named = {one.name: one for one in properties}
    return TypeSpec(**_unpack_fields(TypeSpec, own), properties=named)


def _unpack_fields(spec: type, plain: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(spec)
    return {name: _as(hints[name], value) for name, value in plain.items()}


def _as(kind: Any, value: Any) -> Any:
    if get_origin(kind) is tuple:
        return tuple(value)
    return kind(value) if isinstance(kind, type) and issubclass(kind, Enum) else value
