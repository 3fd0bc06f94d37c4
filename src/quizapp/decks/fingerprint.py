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

    Comments, quoting, line breaks, ids that Publish writes out and the places in the files do not
    change it. The shipped vocabulary is not part of it: its changes show in the generator's
    version.
    """
    digest = blake2b(digest_size=_HASH_BYTES)
    digest.update(_joined((_head(deck), _tree(own_types))))
    digest.update(_joined(map(_source, deck.sources.values())))
    digest.update(_joined(_topic(topic, deck) for topic in deck.topics.values()))
    digest.update(_joined(map(_fact, deck.facts.values())))
    return digest.hexdigest()


def _joined(records: Iterable[str]) -> bytes:
    return (_RECORD.join(records) + _RECORD).encode()


def _parts(words: Iterable[str]) -> str:
    return _PART.join(words)


def _head(deck: Deck) -> str:
    """What of the header shows in questions: not the version, which may change alone."""
    zones = _parts(f"{name} {minutes}" for name, minutes in sorted(deck.zones.items()))
    return _FIELD.join((deck.id, deck.language, deck.when, _parts(deck.chapters), zones))


def _tree(node: Node | None) -> str:
    """A piece of a deck file as its author wrote it, without its layout."""
    if isinstance(node, Mapping):
        return "{" + _parts(f"{key.text}:{_tree(value)}" for key, value in node) + "}"
    if isinstance(node, Sequence):
        return "[" + _parts(map(_tree, node)) + "]"
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
    others = [plain_name(name) for name in names.others]
    said = {
        "label": "" if names.label == deck.vocabulary.label(names.sentence) else names.label,
        "others": json.dumps(others, ensure_ascii=False) if others else "",
        "description": topic.description,
        "facets": _parts(f"{key}:{word}" for key, word in topic.facets.items()),
        "entries": _parts(map(_entry, topic.entries.values())),
        "complete": _parts(sorted(topic.complete_inverses)),
        "exclude": "exclude" if topic.positions_exclude else "",
        "was": _parts(topic.was),
        "offer": "" if topic.offered else "no",
    }
    head = (topic.id, topic.subtype, names.sentence, f"{topic.importance:d}")
    return _record((*head, f"{topic.learnable:d} {topic.chapter}"), said)


def _entry(entry: Entry) -> str:
    """What an entry says beyond its facts."""
    false = "".join(f"/{_value(one.value)} {one.side} {one.why}" for one in entry.false)
    return f"{entry.property_name} {entry.complete:d}{false}"


def _fact(fact: Fact) -> str:
    """A fact; its topic, its property and its side stand in its id."""
    phrases = fact.phrases
    said = {
        "counts": fact.counts,
        "says": _parts(fact.says) if fact.says else "",
        "since": _date(fact.since) if fact.since else "",
        "until": _date(fact.until) if fact.until else "",
        "on": _date(fact.on) if fact.on else "",
        "sources": _parts(fact.sources),
        "why": fact.why,
        "ask": phrases.ask,
        "say": phrases.say,
        "back": phrases.back,
        "was": _parts(fact.was) if fact.was else "",
    }
    return _record((fact.id, _value(fact.value), f"{fact.importance:d} {fact.chapter}"), said)


def _record(head: tuple[str, ...], said: dict[str, str]) -> str:
    """A record that names only what is said, so that a later field changes no older hash."""
    return _FIELD.join((*head, *(f"{name}={text}" for name, text in said.items() if text)))


def _value(value: Value) -> str:
    if isinstance(value, TopicRef):
        return f"topic {value.topic}"
    if isinstance(value, Text):
        return f"text {value.text}"
    if isinstance(value, Date):
        return f"date {_date(value)}"
    return json.dumps(plain_value(value), ensure_ascii=False)


def _date(date: Date) -> str:
    return f"{date} {date.offset}" if date.offset is not None else str(date)
