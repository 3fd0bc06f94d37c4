"""The hash of a deck: all that questions depend on, and nothing of how the files are laid out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import blake2b

from quizapp.decks.nodes import Mapping, Node, Scalar, Sequence
from quizapp.decks.plain import plain_name, plain_value
from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Entry, Fact
from quizapp.facts.source import Source
from quizapp.facts.topic import Topic
from quizapp.facts.values import Text, TopicRef, Value

_HASH_BYTES = 16
#: Separators that no text of a deck holds: between fields, parts of a field, and records.
_FIELD, _PART, _RECORD = "\x1f", "\x1e", "\x1d"


def deck_hash(deck: Deck, own_types: Node | None) -> str:
    """32 hex digits over the deck's content in the author's order, with the types it adds.

    Comments, quoting, line breaks and the places in the files do not change it. The shipped
    vocabulary is not part of it: its changes show in the generator's version.
    """
    digest = blake2b(digest_size=_HASH_BYTES)
    records = (_head(deck), _tree(own_types))
    digest.update(_joined(records))
    digest.update(_joined(map(_source, deck.sources.values())))
    digest.update(_joined(_topic(topic, deck) for topic in deck.topics.values()))
    digest.update(_joined(map(_fact, deck.facts.values())))
    return digest.hexdigest()


def _joined(records: Iterable[str]) -> bytes:
    return (_RECORD.join(records) + _RECORD).encode()


def _parts(words: Iterable[object]) -> str:
    return _PART.join(map(str, words))


def _head(deck: Deck) -> str:
    """What of the header shows in questions: not the version, which may change alone."""
    zones = _parts(f"{name} {minutes}" for name, minutes in sorted(deck.zones.items()))
    return _FIELD.join((deck.id, deck.language, deck.when, _parts(deck.chapters), zones))


def _tree(node: Node | None) -> str:
    """A piece of a deck file as its author wrote it, without its layout."""
    if isinstance(node, Mapping):
        return "{" + _PART.join(f"{key.text}:{_tree(value)}" for key, value in node) + "}"
    if isinstance(node, Sequence):
        return "[" + _PART.join(map(_tree, node)) + "]"
    return node.text if isinstance(node, Scalar) else ""


def _source(source: Source) -> str:
    fields = (
        source.id, source.title, source.author, source.publisher, source.published,
        source.genre, source.evidence, source.address, source.voice, str(source.weak),
    )  # fmt: skip
    return _FIELD.join(fields)


def _topic(topic: Topic, deck: Deck) -> str:
    """A topic without what only the vocabulary makes of it: its root type and its label."""
    names = topic.names
    label = "" if names.label == deck.vocabulary.label(names.sentence) else names.label
    picture = topic.picture
    fields = (
        topic.id, topic.subtype, names.sentence, label,
        json.dumps([plain_name(name) for name in names.others], ensure_ascii=False),
        topic.description, _parts(f"{key}:{word}" for key, word in topic.facets.items()),
        _parts(map(_entry, topic.entries.values())), str(int(topic.importance)),
        _parts(sorted(topic.complete_inverses)), str(topic.learnable),
        f"{picture.file} {picture.alt}" if picture else "", str(topic.positions_exclude),
        _parts(topic.was), str(topic.chapter),
    )  # fmt: skip
    return _FIELD.join(fields)


def _entry(entry: Entry) -> str:
    """What an entry says beyond its facts."""
    false = (f"{_value(one.value)} {one.side} {one.why}" for one in entry.false)
    return f"{entry.property_name} {entry.complete} {'/'.join(false)}"


def _fact(fact: Fact) -> str:
    phrases = fact.phrases
    fields = (
        fact.id, fact.topic, fact.property_name, _value(fact.value), fact.kind.value,
        fact.side, fact.counts, _parts(fact.says), _date(fact.since), _date(fact.until),
        _date(fact.on), _parts(fact.sources), fact.why, str(int(fact.importance)),
        phrases.ask, phrases.say, phrases.back, _parts(fact.was), str(fact.chapter),
    )  # fmt: skip
    return _FIELD.join(fields)


def _value(value: Value) -> str:
    if isinstance(value, TopicRef):
        return f"topic {value.topic}"
    if isinstance(value, Text):
        return f"text {value.text}"
    if isinstance(value, Date):
        return f"date {_date(value)}"
    return json.dumps(plain_value(value), ensure_ascii=False)


def _date(date: Date | None) -> str:
    return f"{date} {date.offset}" if date is not None else ""
